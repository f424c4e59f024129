export type {
  ApiKeyField,
  ApiKeysAdapter,
  IssueContext,
  ReadContext,
  WriteContext,
} from "./adapters/adapter.js";
export type { ApiKeysList } from "./data/api-keys-list.js";
export { en as defaultMessages, type Messages } from "./locales/en.js";
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
export type { ApiKeysPanelEvent } from "./model/events.js";
export type { ListColumn, ListColumnValue, ListSort } from "./model/list-column.js";
export type { ApiKeyStatus } from "./model/status.js";
export { ApiKeysPanel } from "./panel/api-keys-panel.js";
export type {
  ApiKeysColumn,
  ApiKeysPanelSlots,
  ApiKeysRowAction,
} from "./panel/panel-extensions.js";
export type { ApiKeysPanelProps } from "./panel/panel-props.js";
export type { RevealEnd } from "./panel/reveal-dialog.js";
export { TokenReveal, type TokenRevealProps } from "./panel/token-reveal.js";
export {
  type CreatedApiKey,
  type UseApiKeysOptions,
  type UseApiKeysResult,
  useApiKeys,
} from "./panel/use-api-keys.js";
export { discardUnclaimedTokens } from "./token/custody.js";
export type { ReplayMarkers } from "./token/replay-markers.js";
export { createTokenVault, type TokenVault, type TokenVaultState } from "./token/token-vault.js";
