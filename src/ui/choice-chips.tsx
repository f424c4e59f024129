import { type ReactNode, useId } from "react";

/** One of a few choices. */
export interface Choice {
  /** Unique among the choices. */
  readonly id: string;
  readonly label: string;
}

export interface ChoiceChipsProps {
  /** What is chosen here. */
  readonly label: string;
  readonly choices: readonly Choice[];
  /** The chosen one's id. `null`: none is. */
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  /** What the choice comes to, below it. */
  readonly help?: ReactNode;
  /** The choice can't be changed now. */
  readonly isDisabled?: boolean;
}

/** A few choices as chips, of which one can be chosen: radio buttons, so that the arrow keys move between them. */
export function ChoiceChips(props: ChoiceChipsProps) {
  const { label, choices, chosenId, onChoose, help, isDisabled } = props;
  const id = useId();
  const helpId = `${id}-help`;
  return (
    <div
      className="akp-field"
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={help == null ? undefined : helpId}
    >
      <span id={id} className="akp-label">
        {label}
      </span>
      <div className="akp-formats akp-chips">
        {choices.map((choice) => (
          <label key={choice.id} className="akp-format">
            <input
              className="akp-format-input"
              type="radio"
              name={id}
              checked={choice.id === chosenId}
              disabled={isDisabled}
              onChange={() => onChoose(choice.id)}
            />
            <bdi className="akp-format-label">{choice.label}</bdi>
          </label>
        ))}
      </div>
      {help != null && (
        <p id={helpId} className="akp-help">
          {help}
        </p>
      )}
    </div>
  );
}
