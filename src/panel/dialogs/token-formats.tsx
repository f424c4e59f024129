import { useId, useState } from "react";
import { isolateText } from "../../model/display-text.js";
import { fillTemplate, type TokenFormat } from "../../token/token-format.js";
import { Button } from "../../ui/button.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/**
 * What can be copied besides the bare token: a choice, if there are several, over the chosen text and a copy button. The
 * page only ever holds a placeholder where the token goes.
 */
export function TokenFormats(props: {
  /** `undefined`: the `Authorization` header, in the panel's words. */
  readonly formats: readonly TokenFormat[] | undefined;
  /** Copies a template with the token filled in; `copied` is what to say once that's done. */
  readonly onCopy: (template: string, copied: string) => void;
}) {
  const { messages } = useDialogPanel();
  const { onCopy } = props;
  const groupId = useId();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const header = {
    id: "header",
    label: messages.useIt,
    template: "Authorization: Bearer {token}",
  };
  const formats = props.formats ?? [header];
  const chosen = formats.find(({ id }) => id === chosenId) ?? formats[0];
  if (!chosen) return null;

  const isHeader = chosen === header;
  const copied = isHeader ? messages.copiedHeader : messages.copied;
  return (
    <div className="akp-usage">
      {formats.length > 1 ? (
        <div className="akp-formats" role="radiogroup" aria-labelledby={groupId}>
          <span id={groupId} className="akp-label">
            {messages.copyAs}
          </span>
          {formats.map(({ id, label }) => (
            <label key={id} className="akp-format">
              <input
                className="akp-format-input"
                type="radio"
                name={groupId}
                checked={id === chosen.id}
                onChange={() => setChosenId(id)}
              />
              <bdi className="akp-format-label">{label}</bdi>
            </label>
          ))}
        </div>
      ) : (
        <span className="akp-label">
          <bdi className="akp-format-name">{chosen.label}</bdi>
        </span>
      )}
      <div className="akp-code-row">
        <code className="akp-code notranslate" translate="no" dir="ltr">
          {fillTemplate(chosen.template, isolateText(messages.headerPlaceholder))}
        </code>
        <Button
          variant="quiet"
          aria-label={isHeader ? undefined : messages.copyAsFormat(chosen.label)}
          onClick={() => onCopy(chosen.template, copied)}
        >
          {isHeader ? messages.copyHeader : messages.copy}
        </Button>
      </div>
    </div>
  );
}
