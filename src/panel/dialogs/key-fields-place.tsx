import type { ReactNode } from "react";
import { useApiKeyRules } from "../../headless/use-api-key-rules.js";
import type { UseApiKeysResult } from "../../headless/use-api-keys.js";
import type { ResolvedRules } from "../../model/rules.js";
import { isAmbiguousFailure } from "../../model/write-outcome.js";
import { Skeleton } from "../../ui/text.js";
import { describeListError } from "../frame/error-messages.js";
import { useChunk } from "../frame/use-chunk.js";
import { keyFieldsChunk } from "./key-fields-chunk.js";
import { RetryNotice } from "./retry-notice.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/** What a dialog has beyond the name, and whether it's there. */
export interface KeyFieldsPlace {
  /** There is something beyond the name. */
  readonly isRich: boolean;
  /** Everything that the dialog needs is there. */
  readonly isReady: boolean;
  /** The fields that the dialog has, with the name, as errors name them. */
  readonly fields: readonly string[];
  /** `undefined`: they haven't come yet, or there are none. */
  readonly rules: ResolvedRules | undefined;
  /** `null`: it hasn't come yet, or nothing needs it. */
  readonly module: ReturnType<typeof keyFieldsChunk.get>;
  /** Why it isn't there. `undefined`: it will be. */
  readonly failure: ReactNode;
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

/**
 * Gets what a dialog needs for the fields beyond the name: their code, and the rules of the backend.
 * @param kind the dialog: for a new key, or for one that exists
 */
export function useKeyFieldsPlace(
  keys: UseApiKeysResult,
  kind: "create" | "update",
): KeyFieldsPlace {
  const { messages } = useDialogPanel();
  const { abilities, target } = keys;
  const ofKey = kind === "create" ? abilities.createFields : abilities.updateFields;
  const custom = abilities.customFields[kind].map(({ id }) => `metadata.${id}`);
  const fields = ["name", ...ofKey, ...custom];
  const isRich = fields.length > 1 || target.adapter.rules !== undefined;
  const rules = useApiKeyRules(keys);
  const chunk = useChunk(keyFieldsChunk, isRich);
  const isReady = !isRich || (chunk.module !== null && rules.data !== undefined);
  const { error } = rules;
  const isRefused = !rules.data && error !== null && !isAmbiguousFailure(error);
  const hasFailed = chunk.hasFailed || (!rules.data && error !== null);
  const failure = isRefused
    ? describeListError(error, messages).text
    : hasFailed
      ? messages.partFailed
      : undefined;
  return {
    isRich,
    isReady,
    fields,
    rules: isRich ? rules.data : undefined,
    module: chunk.module,
    failure: isReady ? undefined : failure,
    isRetrying: rules.isFetching,
    retry: () => {
      if (!rules.data) rules.reload();
      if (chunk.hasFailed) chunk.retry();
    },
  };
}

/** Where the fields beyond the name are, or will be: a placeholder of their shape, or why they aren't there. */
export function KeyFieldsFrame(props: {
  readonly place: KeyFieldsPlace;
  readonly children: ReactNode;
}) {
  const { place } = props;
  if (place.isReady) return props.children;
  if (place.failure !== undefined) {
    return (
      <RetryNotice tone="danger" isRetrying={place.isRetrying} onRetry={place.retry}>
        {place.failure}
      </RetryNotice>
    );
  }
  return (
    <div className="akp-form" aria-busy="true">
      {place.fields.slice(1).map((field) => (
        <div key={field} className="akp-field">
          <Skeleton width="short" />
          <Skeleton width="long" />
        </div>
      ))}
    </div>
  );
}
