import { useContext } from "react";
import { Text } from "../../ui/text.js";
import { usePanel } from "./panel-context.js";
import { ScopeLabelsContext } from "./scope-labels.js";

/** The permissions of a key, by name where it's known. */
export function Scopes(props: {
  readonly scopes: readonly string[];
  /** Only the first one and a count. The list's tooltip has all of them. @default false */
  readonly isShort?: boolean;
}) {
  const { scopes, isShort = false } = props;
  const { messages, timeStyle } = usePanel();
  const labels = useContext(ScopeLabelsContext);
  const [first] = scopes;
  if (first === undefined) return <Text>{messages.noScopes}</Text>;
  if (isShort && labels) {
    const more = scopes.length - 1;
    return (
      <span className="akp-scopes" data-more={more > 0 ? "" : undefined}>
        <bdi className="akp-person">{labels.get(first) ?? first}</bdi>
        {more > 0 && (
          <span className="akp-scopes-more">{`+${more.toLocaleString(timeStyle.locale)}`}</span>
        )}
      </span>
    );
  }
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
