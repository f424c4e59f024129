import { useEffect } from "react";
import { useApiKeyScopes } from "../../headless/use-api-key-scopes.js";
import { useKeys } from "../frame/keys-context.js";
import type { ScopeLabels } from "../frame/scopes.js";

/** Reads the names of the scopes, for the cells. If that fails, they show ids. */
export function ScopeReader({ onRead }: { readonly onRead: (labels: ScopeLabels) => void }) {
  const { data } = useApiKeyScopes(useKeys());

  // The cells are there before this is loaded.
  useEffect(() => {
    if (data) onRead(new Map(data.map(({ id, label }) => [id, label])));
  }, [data, onRead]);
  return null;
}
