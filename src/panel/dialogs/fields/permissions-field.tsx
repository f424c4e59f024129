import { type RefObject, useEffect, useId, useState } from "react";
import { useApiKeyScopes } from "../../../headless/use-api-key-scopes.js";
import { formWords } from "../../../locales/english/form.js";
import type { ApiKeysError } from "../../../model/errors.js";
import type { ResolvedRules } from "../../../model/rules.js";
import { countExisting, resolveScopes } from "../../../model/scopes.js";
import { Button } from "../../../ui/button.js";
import { WarningIcon } from "../../../ui/icons.js";
import { Notice } from "../../../ui/notice.js";
import { Skeleton, VisuallyHidden } from "../../../ui/text.js";
import { describeListError } from "../../frame/error-messages.js";
import { useKeys } from "../../frame/keys-context.js";
import { useWords } from "../../frame/use-words.js";
import { PermissionsChoice } from "./permissions-choice.js";

export interface PermissionsFieldProps {
  /** The ids of the chosen scopes. Those that come with another chosen one needn't be in it. */
  readonly value: readonly string[];
  /** Receives what has to be sent: without scopes that come with another chosen one. */
  readonly onChange: (value: readonly string[]) => void;
  readonly rules: ResolvedRules["scopes"];
  /** Why the value isn't accepted. */
  readonly error: string | undefined;
  readonly isReadOnly: boolean;
  /** Where the focus goes if there's an error. */
  readonly fieldRef: RefObject<HTMLFieldSetElement | null>;
}

const LOADING = ["long", "medium", "long", "short"] as const;

/**
 * Chooses what a key may do, from everything that the backend knows. If that can't be loaded, it says so in its place and
 * keeps the value.
 */
export function PermissionsField(props: PermissionsFieldProps) {
  const { value, error, fieldRef } = props;
  const words = useWords(formWords);
  const { data: scopes, error: loadError, isFetching, reload } = useApiKeyScopes(useKeys());
  const [hasRetried, setHasRetried] = useState(false);
  const fieldId = useId();
  const labelId = `${fieldId}-label`;
  const errorId = `${fieldId}-error`;
  const isThere = scopes !== undefined;

  // The button that was pressed is gone, and the focus with it.
  useEffect(() => {
    if (isThere && hasRetried) fieldRef.current?.focus();
  }, [isThere, hasRetried, fieldRef]);

  function handleRetry() {
    setHasRetried(true);
    reload();
  }

  return (
    <fieldset
      ref={fieldRef}
      className="akp-field akp-permissions"
      tabIndex={-1}
      aria-labelledby={labelId}
      aria-describedby={error === undefined ? undefined : errorId}
      aria-busy={!isThere && loadError === null ? true : undefined}
    >
      <span className="akp-label-line">
        <span id={labelId} className="akp-label">
          {words.permissionsLabel}
        </span>
        {scopes && (
          <span className="akp-help">
            {words.permissionsSelected(
              countExisting(scopes, resolveScopes(scopes, value)),
              scopes.length,
            )}
          </span>
        )}
      </span>
      {/* Above the list, which may reach out of sight. */}
      {error !== undefined && (
        <p id={errorId} className="akp-field-message" data-tone="danger">
          <WarningIcon />
          <span className="akp-field-message-text">{error}</span>
        </p>
      )}
      {scopes ? (
        <PermissionsChoice {...props} scopes={scopes} labelId={labelId} />
      ) : loadError ? (
        <LoadError error={loadError} isRetrying={isFetching} onRetry={handleRetry} />
      ) : (
        <div className="akp-permissions-box">
          <div className="akp-permissions-list">
            <VisuallyHidden>{words.permissionsLoading}</VisuallyHidden>
            {LOADING.map((width, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they never move
              <div key={index} className="akp-scope">
                <Skeleton width={width} />
              </div>
            ))}
          </div>
        </div>
      )}
    </fieldset>
  );
}

function LoadError(props: {
  readonly error: ApiKeysError;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}) {
  const { error, isRetrying, onRetry } = props;
  const words = useWords(formWords);
  const { reauthenticate } = useKeys();
  const isIdentityAsked = error.code === "reauthentication_required" && reauthenticate;

  async function handleConfirm() {
    if (await reauthenticate?.()) onRetry();
  }

  return (
    <Notice
      tone="danger"
      role="alert"
      title={words.permissionsErrorTitle}
      actions={
        isIdentityAsked ? (
          <Button onClick={() => void handleConfirm()}>{words.confirmIdentity}</Button>
        ) : (
          <Button isPending={isRetrying} onClick={onRetry}>
            {words.retry}
          </Button>
        )
      }
    >
      {describeListError(error, words).text}
    </Notice>
  );
}
