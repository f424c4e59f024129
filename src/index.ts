export type {
  ApiKeyField,
  ApiKeyFilterField,
  ApiKeysAdapter,
  IssueContext,
  ReadContext,
  RotateContext,
  WriteContext,
} from "./adapters/adapter.js";
export { type ApiKeysListOptions, getApiKeysListOptions } from "./data/list-query.js";
export type { ApiKeysListPage } from "./data/load-list.js";
export type { HostQueryClient } from "./data/query-client.js";
export { type ApiKeysKeyScope, apiKeysQueryKeys } from "./data/query-keys.js";
export type { Read } from "./data/use-read.js";
export type { ApiKeysList } from "./headless/api-keys-list.js";
export type { Abilities } from "./headless/capabilities.js";
export { type FoundByToken, findByToken } from "./headless/find-by-token.js";
export { type ApiKeyActivity, useApiKeyActivity } from "./headless/use-api-key-activity.js";
export { useApiKeyRules } from "./headless/use-api-key-rules.js";
export { useApiKeyScopes } from "./headless/use-api-key-scopes.js";
export { useApiKeyUsage } from "./headless/use-api-key-usage.js";
export {
  type UseApiKeysOptions,
  type UseApiKeysResult,
  useApiKeys,
} from "./headless/use-api-keys.js";
export { type BulkIntent, useBulkIntent } from "./headless/use-bulk-intent.js";
export { type CreateIntent, useCreateIntent } from "./headless/use-create-intent.js";
export {
  type FilterCounts,
  useExpiringCount,
  useFilterCounts,
} from "./headless/use-filter-counts.js";
export type { IntentOptions, IntentState, IssuedDetails } from "./headless/use-intent.js";
export { type KeyForm, type KeyFormOptions, useKeyForm } from "./headless/use-key-form.js";
export { type RotateIntent, useRotateIntent } from "./headless/use-rotate-intent.js";
export {
  type TokenCustody,
  type TokenCustodyOptions,
  useTokenCustody,
} from "./headless/use-token-custody.js";
export {
  useDeleteIntent,
  useUpdateIntent,
  type WriteIntent,
  type WriteIntentOptions,
} from "./headless/use-write-intent.js";
export type { ApiKeysTarget, CreatedApiKey } from "./headless/writes.js";
export { en as defaultMessages, type Messages } from "./locales/en.js";
export type { ApiKeyActivityItem } from "./model/activity.js";
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
export type { BulkAction, BulkFailure } from "./model/bulk.js";
export {
  ApiKeysError,
  type ApiKeysErrorCode,
  type ApiKeysErrorFields,
  type ApiKeysErrorOptions,
  isApiKeysError,
} from "./model/errors.js";
export type { ApiKeysPanelEvent } from "./model/events.js";
export type { ExpiryChoice, ExpiryProblem } from "./model/expiry.js";
export type {
  KeyFormField,
  KeyFormInput,
  KeyFormPlan,
  KeyFormProblem,
  KeyFormProblems,
  KeyFormValues,
} from "./model/key-form.js";
export type { ListColumn, ListColumnValue, ListSort } from "./model/list-column.js";
export {
  findNameProblem,
  looksLikeToken,
  NAME_MAX_LENGTH,
  type NameProblem,
  normalizeName,
} from "./model/name-rules.js";
export type { ResolvedRules } from "./model/rules.js";
export {
  groupScopes,
  resolveScopes,
  type ScopeChoice,
  type ScopeGroup,
  searchScopes,
} from "./model/scopes.js";
export type { ApiKeysView } from "./model/view.js";
export { ApiKeysPanel } from "./panel/api-keys-panel.js";
export type { RevealCloseReason } from "./panel/dialogs/reveal-dialog.js";
export { TokenReveal, type TokenRevealProps } from "./panel/dialogs/token-reveal.js";
export type {
  ApiKeysColumn,
  ApiKeysPanelProps,
  ApiKeysPanelSlots,
  ApiKeysRowAction,
} from "./panel/props/panel-props.js";
export { discardUnclaimedTokens, type HeldToken } from "./token/custody.js";
export type { ReplayMarkers } from "./token/replay-markers.js";
export type { TokenFormat } from "./token/token-format.js";
export { createTokenVault, type TokenVault, type TokenVaultState } from "./token/token-vault.js";
