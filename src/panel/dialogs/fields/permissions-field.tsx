import { type RefObject, useId, useState } from "react";
import { useApiKeyScopes } from "../../../headless/use-api-key-scopes.js";
import { formWords } from "../../../locales/english/form.js";
import type { ApiKeyScope } from "../../../model/api-key.js";
import type { ResolvedRules } from "../../../model/rules.js";
import { findImplied, groupScopes, leaveOutImplied } from "../../../model/scopes.js";
import { Button } from "../../../ui/button.js";
import { WarningIcon } from "../../../ui/icons.js";
import { Notice } from "../../../ui/notice.js";
import { Skeleton } from "../../../ui/text.js";
import { describeListError } from "../../frame/error-messages.js";
import { useKeys } from "../../frame/keys-context.js";
import { useWords } from "../../frame/use-words.js";

export interface PermissionsFieldProps {
  /** The ids of the chosen scopes. Those that come with another chosen one needn't be in it. */
  readonly value: readonly string[];
  /** Receives what has to be sent: without scopes that come with another chosen one. */
  readonly onChange: (value: readonly string[]) => void;
  readonly rules: ResolvedRules["scopes"];
  /** Why the value isn't accepted. */
  readonly error: string | undefined;
  readonly isReadOnly: boolean;
  /** Gets what has the focus when there's an error. */
  readonly fieldRef: RefObject<HTMLFieldSetElement | null>;
}

/** Chooses what a key may do, from everything that the backend knows. */
export function PermissionsField(props: PermissionsFieldProps) {
  const { value, error, fieldRef } = props;
  const words = useWords(formWords);
  const scopes = useApiKeyScopes(useKeys());
  const fieldId = useId();
  const errorId = `${fieldId}-error`;
  const { data } = scopes;
  return (
    <fieldset
      ref={fieldRef}
      className="akp-field akp-permissions"
      tabIndex={-1}
      aria-labelledby={`${fieldId}-label`}
      aria-describedby={error === undefined ? undefined : errorId}
    >
      <span id={`${fieldId}-label`} className="akp-label">
        {words.permissionsLabel}
      </span>
      {error !== undefined && (
        <p id={errorId} className="akp-field-message" data-tone="danger">
          <WarningIcon />
          <span className="akp-field-message-text">{error}</span>
        </p>
      )}
      {data ? (
        <ScopeList {...props} scopes={data} />
      ) : scopes.error ? (
        <Notice
          tone="danger"
          role="alert"
          title={words.permissionsErrorTitle}
          actions={
            <Button isPending={scopes.isFetching} onClick={scopes.reload}>
              {words.retry}
            </Button>
          }
        >
          {describeListError(scopes.error, words).text}
        </Notice>
      ) : (
        <Skeleton width="long" />
      )}
      {data && (
        <span className="akp-help">
          {words.permissionsSelected(
            new Set([...value, ...findImplied(data, value).keys()]).size,
            data.length,
          )}
        </span>
      )}
    </fieldset>
  );
}

function ScopeList(props: PermissionsFieldProps & { readonly scopes: readonly ApiKeyScope[] }) {
  const { value, onChange, isReadOnly, scopes } = props;
  const words = useWords(formWords);
  // Chosen scopes that another one includes now. They're chosen again once that one isn't.
  const [covered, setCovered] = useState<readonly string[]>([]);
  const implied = findImplied(scopes, value);

  function handleToggle(id: string) {
    if (isReadOnly || implied.has(id)) return;
    const all = [...value, ...covered];
    const chosen = all.includes(id) ? all.filter((other) => other !== id) : [...all, id];
    const sent = leaveOutImplied(scopes, chosen);
    setCovered(chosen.filter((other) => !sent.includes(other)));
    onChange(sent);
  }

  return groupScopes(scopes).map((group) => (
    <fieldset key={group.label} className="akp-scope-group">
      <legend className="akp-scope-heading">{group.label ?? words.permissionsOther}</legend>
      {group.scopes.map((scope) => (
        <label key={scope.id} className="akp-scope">
          <input
            className="akp-checkbox"
            type="checkbox"
            checked={value.includes(scope.id) || implied.has(scope.id)}
            aria-disabled={isReadOnly || implied.has(scope.id) || undefined}
            onChange={() => handleToggle(scope.id)}
          />
          <bdi className="akp-scope-label">{scope.label}</bdi>
        </label>
      ))}
    </fieldset>
  ));
}
