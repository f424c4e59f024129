import { usePanel } from "../frame/panel-context.js";
import { Scopes } from "../frame/scopes.js";
import { useList } from "./list-context.js";

/**
 * The permissions of a key: the first one, and how many more there are, which the tooltip names. All of their ids if the
 * backend knows no names.
 */
export function ScopesCell({ scopes }: { readonly scopes: readonly string[] }) {
  const { timeStyle } = usePanel();
  const { scopeLabels } = useList();
  const [first, ...others] = scopes;
  if (!scopeLabels || first === undefined) return <Scopes scopes={scopes} />;
  const isMore = others.length > 0;
  return (
    <span className="akp-name-line akp-scopes" data-more={isMore ? "" : undefined}>
      <bdi className="akp-custom">{scopeLabels.get(first) ?? first}</bdi>
      {isMore && (
        <span className="akp-help akp-scopes-more">{`+${others.length.toLocaleString(timeStyle.locale)}`}</span>
      )}
    </span>
  );
}
