import { Text } from "../../ui/text.js";
import { usePanel } from "./panel-context.js";

/** The permissions of a key. */
export function Scopes({ scopes }: { readonly scopes: readonly string[] }) {
  const { messages } = usePanel();
  if (scopes.length === 0) return <Text>{messages.noScopes}</Text>;
  return (
    <ul className="akp-tags" aria-label={messages.columnScopes}>
      {scopes.map((scope) => (
        <li key={scope} className="akp-tag notranslate" translate="no">
          {scope}
        </li>
      ))}
    </ul>
  );
}
