import { Text } from "../../ui/text.js";
import { usePanel } from "./panel-context.js";

/** The names of scopes, by their ids, as far as they're known. */
export type ScopeLabels = ReadonlyMap<string, string>;

/** The permissions of a key, by name where it's known. */
export function Scopes(props: {
  readonly scopes: readonly string[];
  readonly labels?: ScopeLabels;
}) {
  const { scopes, labels } = props;
  const { messages } = usePanel();
  if (scopes.length === 0) return <Text>{messages.noScopes}</Text>;
  return (
    <ul className="akp-tags" aria-label={messages.columnScopes}>
      {scopes.map((scope) => (
        <li key={scope} className="akp-tag notranslate" translate="no">
          {labels?.get(scope) ?? scope}
        </li>
      ))}
    </ul>
  );
}
