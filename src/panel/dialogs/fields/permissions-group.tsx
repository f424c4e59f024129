import { memo, useId } from "react";
import { formWords } from "../../../locales/english/form.js";
import type { ApiKeyScope } from "../../../model/api-key.js";
import { isolateText } from "../../../model/display-text.js";
import { Button } from "../../../ui/button.js";
import { Badge } from "../../../ui/text.js";
import { useWords } from "../../frame/use-words.js";
import type { ScopeChoiceControl } from "./permissions-choice.js";

/** Permissions under their heading, with a button that chooses all or none of them. */
export function PermissionsGroup(props: {
  /** `null`: they have none, and are all there are. */
  readonly heading: string | null;
  /** What names them if they have no heading. */
  readonly labelId?: string;
  /** Those that the search found. */
  readonly scopes: readonly ApiKeyScope[];
  readonly choice: ScopeChoiceControl;
  readonly labels: ReadonlyMap<string, string>;
  readonly isReadOnly: boolean;
  /** They no longer exist. */
  readonly isGone?: boolean;
  /** The id of the permission that Tab stops at. `undefined`: it stops at each. */
  readonly stop: string | undefined;
  readonly onToggle: (id: string) => void;
  readonly onChooseAll: (ids: readonly string[], isChosen: boolean) => void;
}) {
  const { heading, labelId, scopes, choice, labels, isReadOnly, isGone = false, stop } = props;
  const words = useWords(formWords);
  const groupId = useId();
  const isAll = scopes.every(({ id }) => choice.all.has(id));
  // What another permission includes can't be cleared here.
  const canPress = !isAll || scopes.some(({ id }) => choice.chosen.has(id));
  const name = heading === null ? null : isolateText(heading);
  const [text, nameOf] = isAll
    ? [words.permissionsClear, words.permissionsClearAllOf]
    : [words.permissionsSelectAll, words.permissionsSelectAllOf];
  return (
    <fieldset
      className="akp-scope-group"
      aria-labelledby={heading === null ? labelId : `${groupId}-heading`}
    >
      <div className="akp-label-line">
        {heading !== null && (
          <bdi id={`${groupId}-heading`} className="akp-help akp-scope-heading">
            {heading}
          </bdi>
        )}
        {!isReadOnly && !isGone && canPress && scopes.length > 1 && (
          <Button
            variant="quiet"
            tabIndex={stop === undefined ? undefined : -1}
            aria-label={name === null ? undefined : nameOf(name)}
            onClick={() =>
              props.onChooseAll(
                scopes.map(({ id }) => id),
                !isAll,
              )
            }
          >
            {text}
          </Button>
        )}
      </div>
      {scopes.map((scope, index) => {
        const source = choice.implied.get(scope.id);
        return (
          <Permission
            key={scope.id}
            scope={scope}
            rowId={`${groupId}-${index}`}
            isChecked={choice.all.has(scope.id)}
            includedIn={source === undefined ? undefined : (labels.get(source) ?? source)}
            isReadOnly={isReadOnly}
            isGone={isGone}
            isStop={stop === undefined || stop === scope.id}
            onToggle={props.onToggle}
          />
        );
      })}
    </fieldset>
  );
}

/** There may be hundreds, so one is rendered again only when it looks different. */
const Permission = memo(function Permission(props: {
  readonly scope: ApiKeyScope;
  readonly rowId: string;
  readonly isChecked: boolean;
  /** The label of the chosen permission that includes it. */
  readonly includedIn: string | undefined;
  readonly isReadOnly: boolean;
  readonly isGone: boolean;
  readonly isStop: boolean;
  readonly onToggle: (id: string) => void;
}) {
  const { scope, rowId, isChecked, includedIn, isReadOnly, isGone, isStop, onToggle } = props;
  const words = useWords(formWords);
  const { id, label, description, isSensitive } = scope;
  const note = isGone
    ? words.permissionGone
    : includedIn !== undefined && words.permissionIncluded(isolateText(includedIn));
  const describedBy = [isSensitive && "badge", description && "text", note && "note"].filter(
    Boolean,
  );
  return (
    <label className="akp-scope">
      <input
        className="akp-checkbox"
        type="checkbox"
        value={id}
        checked={isChecked}
        // Not `disabled`: that would hide the reason from the keyboard.
        aria-disabled={isReadOnly || includedIn !== undefined || undefined}
        aria-labelledby={`${rowId}-label`}
        aria-describedby={describedBy.map((part) => `${rowId}-${part}`).join(" ") || undefined}
        tabIndex={isStop ? undefined : -1}
        onChange={() => onToggle(id)}
      />
      <span className="akp-scope-text">
        <span className="akp-name-line">
          <bdi id={`${rowId}-label`} className={isGone ? "akp-hint" : "akp-scope-label"}>
            {label}
          </bdi>
          {isSensitive && (
            <span id={`${rowId}-badge`} className="akp-text">
              <Badge tone="warning">{words.permissionSensitive}</Badge>
            </span>
          )}
        </span>
        {description && (
          <bdi id={`${rowId}-text`} className="akp-help">
            {description}
          </bdi>
        )}
        {note && (
          <span id={`${rowId}-note`} className="akp-help">
            {note}
          </span>
        )}
      </span>
    </label>
  );
});
