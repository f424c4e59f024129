import { useId, useRef } from "react";
import { formWords } from "../../../locales/english/form.js";
import type { ApiKey } from "../../../model/api-key.js";
import {
  type ExpiryChoice,
  getDateLimits,
  resolveExpiry,
  toExpiryDate,
} from "../../../model/expiry.js";
import { getExpiryFrame, type KeyFormPlan } from "../../../model/key-form.js";
import { formatEnd, formatSpan } from "../../../model/span-format.js";
import { getApiKeyStatus } from "../../../model/status.js";
import { DAY_MS, type TimeStyle } from "../../../model/time-format.js";
import { FieldMessage } from "../../../ui/field.js";
import { noAutofill } from "../../../ui/no-autofill.js";
import { usePanel } from "../../frame/panel-context.js";
import { useWords } from "../../frame/use-words.js";
import { useErrorFocus } from "../use-error-focus.js";
import type { FieldState } from "./key-fields.js";

/** One of the chips. */
interface Chip {
  readonly id: string;
  readonly label: string;
  readonly choice: ExpiryChoice;
}

type Words = ReturnType<typeof useWords<typeof formWords>>;

const idOf = (choice: ExpiryChoice) =>
  choice.kind === "days" ? `days ${choice.days}` : choice.kind;

function getChips(
  { rules, kind }: KeyFormPlan,
  date: string,
  words: Words,
  timeStyle: TimeStyle,
): readonly Chip[] {
  const chip = (label: string, choice: ExpiryChoice) => ({ id: idOf(choice), label, choice });
  const { presetsDays, allowsCustom, allowsNever } = rules.expiry;
  return [
    ...(kind === "update" ? [chip(words.expiryUnchanged, { kind: "unchanged" })] : []),
    ...presetsDays.map((days) =>
      chip(formatSpan((days * DAY_MS) / 1000, timeStyle), { kind: "days", days }),
    ),
    ...(allowsCustom ? [chip(words.expiryDate, { kind: "date", date })] : []),
    ...(allowsNever ? [chip(words.expiryNever, { kind: "never" })] : []),
  ];
}

/** Chooses when a key expires, and says in words what the choice comes to. */
export function ExpiryField(
  props: FieldState & {
    readonly plan: KeyFormPlan;
    /** The key that is edited. `undefined`: it's a new one. */
    readonly apiKey: ApiKey | undefined;
    readonly choice: ExpiryChoice;
    /** What the choice comes to. `undefined`: as before, or nothing is chosen. */
    readonly expiresAt: string | null | undefined;
    readonly onChange: (choice: ExpiryChoice) => void;
  },
) {
  const { plan, apiKey, choice, expiresAt, error, refusals, isReadOnly } = props;
  const { timeStyle, announce } = usePanel();
  const words = useWords(formWords);
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  const isAlert = useErrorFocus(ref, error, refusals, props.isFirstWrong);
  const frame = getExpiryFrame(plan);
  const limits = getDateLimits(frame);
  const endOf = (at: string | null | undefined) => (at === undefined ? apiKey?.expiresAt : at);
  const end = endOf(expiresAt);
  const isDate = choice.kind === "date";
  const hasEnd = !isDate || expiresAt !== undefined;
  const isNever = choice.kind === "never";
  const summary = hasEnd && !isNever ? describe(end, plan.now, words, timeStyle) : undefined;
  // The calendar opens at the date that was chosen in another way.
  const date = end == null ? "" : toExpiryDate(end, frame);
  const chips = getChips(plan, date, words, timeStyle);
  const chosenId = idOf(choice);
  const firstId = chips.some((chip) => chip.id === chosenId) ? chosenId : chips[0]?.id;
  const describedBy = [
    error !== undefined && `${id}-error`,
    summary !== undefined && `${id}-summary`,
    isNever && `${id}-warning`,
  ];
  const description = describedBy.filter(Boolean).join(" ") || undefined;

  function handleChange(next: ExpiryChoice) {
    if (isReadOnly) return;
    props.onChange(next);
    // The date that it comes to is below the choice, where screen readers don't notice it.
    announce(describe(endOf(resolveExpiry(next, frame)), plan.now, words, timeStyle) ?? "");
  }

  return (
    <div
      className="akp-field"
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={description}
      aria-readonly={isReadOnly || undefined}
      aria-invalid={error === undefined ? undefined : true}
    >
      <span id={id} className="akp-label">
        {words.expiryLabel}
      </span>
      <div className="akp-formats akp-chips">
        {chips.map((chip) => (
          <label key={chip.id} className="akp-format">
            <input
              ref={!isDate && chip.id === firstId ? ref : undefined}
              className="akp-format-input"
              type="radio"
              name={id}
              checked={chip.id === chosenId}
              aria-disabled={isReadOnly || undefined}
              onChange={() => handleChange(chip.choice)}
            />
            <bdi className="akp-format-label">{chip.label}</bdi>
          </label>
        ))}
      </div>
      {isDate && (
        <input
          {...noAutofill}
          ref={ref}
          type="date"
          className="akp-input akp-date"
          aria-label={words.expiryDateLabel}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={description}
          min={limits.first}
          max={limits.last}
          value={choice.date}
          readOnly={isReadOnly}
          onChange={(event) => handleChange({ kind: "date", date: event.target.value })}
        />
      )}
      {error !== undefined && (
        <FieldMessage key={refusals} id={`${id}-error`} tone="danger" isAlert={isAlert}>
          {error}
        </FieldMessage>
      )}
      {isNever && (
        <FieldMessage id={`${id}-warning`} tone="warning">
          {words.expiryNeverWarning}
        </FieldMessage>
      )}
      {summary !== undefined && (
        <p id={`${id}-summary`} className="akp-help">
          {summary}
        </p>
      )}
    </div>
  );
}

function describe(
  end: string | null | undefined,
  now: number,
  words: Words,
  timeStyle: TimeStyle,
): string | undefined {
  if (end === undefined) return undefined;
  if (end === null) return words.expiresNever;
  const time = formatEnd(end, timeStyle);
  return getApiKeyStatus({ expiresAt: end }, now, timeStyle.timeZone) === "expired"
    ? words.expiredOn(time)
    : words.expiresOn(time);
}
