export type {
  ApiKeyField,
  ApiKeyFilterField,
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
  ApiKeyActivityPage,
  ApiKeyCustomField,
  ApiKeyFieldValue,
  ApiKeyPatch,
  ApiKeyRules,
  ApiKeyScope,
  ApiKeySortField,
  ApiKeyStatus,
  ApiKeysFilter,
  ApiKeysPage,
  ApiKeysQuery,
  ApiKeysSort,
  ApiKeyUsage,
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
