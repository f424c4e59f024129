import { useApiKeyScopes } from "../../headless/use-api-key-scopes.js";
import { useKeys } from "../frame/keys-context.js";

/** Reads the names of the scopes, for the cells. If that fails, they show ids. */
export function ScopeReader() {
  useApiKeyScopes(useKeys());
  return null;
}
