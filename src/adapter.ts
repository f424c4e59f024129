export type {
  ApiKeyField,
  ApiKeysAdapter,
  IssueContext,
  ReadContext,
  RotateContext,
  WriteContext,
} from "./adapters/adapter.js";
export { type ErrorFromResponseOptions, errorFromResponse } from "./adapters/response-error.js";
export type {
  ApiKey,
  ApiKeyAction,
  ApiKeyPatch,
  ApiKeyScope,
  ApiKeySortField,
  ApiKeysPage,
  ApiKeysQuery,
  ApiKeysSort,
  CreateApiKeyInput,
  IssuedApiKey,
} from "./model/api-key.js";
export {
  ApiKeysError,
  type ApiKeysErrorCode,
  type ApiKeysErrorFields,
  type ApiKeysErrorOptions,
  isApiKeysError,
} from "./model/errors.js";
