import {
  type ClipboardEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { REPLAY_BLOCK_ATTRIBUTES, REPLAY_BLOCK_CLASSES } from "../../token/replay-markers.js";
import type { TokenVault } from "../../token/token-vault.js";
import { noAutofill } from "../../ui/no-autofill.js";
import { getActiveElement } from "../../ui/shadow-dom.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/** What the reveal can do with the field. */
export interface TokenFieldHandle {
  /** Focuses the field and selects the whole token. */
  readonly select: () => void;
  /**
   * Copies a text with the browser's own command, over the selected field, so the text is never in the page. It only works
   * within a press. Returns whether the browser copied it.
   */
  readonly copy: (text: string) => boolean;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** How many lines of bullets stand for a hidden secret of several lines, at most. */
const MASK_LINES = 3;
const MASK_LINE = "•".repeat(24);

function mask(secret: string): string {
  const lines = secret.trim().split(/\r\n?|\n/);
  return lines
    .slice(0, MASK_LINES)
    .map(() => MASK_LINE)
    .join("\n");
}

/** Makes a text area as high as its text. */
function fitHeight(field: Field): void {
  if (field.tagName !== "TEXTAREA") return;
  field.style.height = "auto";
  const { scrollHeight, offsetHeight, clientHeight } = field;
  if (scrollHeight > 0) field.style.height = `${scrollHeight + offsetHeight - clientHeight}px`;
}

function isWholeSelected({ value, selectionStart, selectionEnd }: Field): boolean {
  return value !== "" && selectionStart === 0 && selectionEnd === value.length;
}

/**
 * The only place in the page that has the token: the value of a read-only field, which React never sees. While hidden, it's a
 * password field; once shown, or if the secret has several lines, a text area that wraps. Browsers can't mask a text area, so
 * a hidden secret of several lines isn't in the page at all, only bullets are. The element around the field has the marks that
 * keep session-replay tools out. Nothing else is in it, so they can record the rest.
 */
export function TokenField(props: {
  /** The id its label points to. */
  readonly id: string;
  readonly vault: TokenVault;
  readonly isShown: boolean;
  /** Called when the user copies the whole token by hand. */
  readonly onCopiedByHand: () => void;
  readonly handleRef: Ref<TokenFieldHandle>;
}) {
  const { vault, isShown } = props;
  const { replayMarkers } = useDialogPanel();
  const fieldRef = useRef<Field | null>(null);
  const commandRef = useRef<{ readonly text: string; isSeen: boolean } | null>(null);
  const hasLines = useMemo(() => /[\r\n]/.test(vault.read()), [vault]);
  const isMasked = hasLines && !isShown;
  const isArea = hasLines || isShown;

  // Written past React, which would keep a copy in props and in the `value` attribute.
  useLayoutEffect(() => {
    const field = fieldRef.current;
    if (!field) return;
    const adjust = () => fitHeight(field);
    const write = () => {
      const token = vault.read();
      field.value = isMasked && token !== "" ? mask(token) : token;
      if (isArea) adjust();
    };
    write();
    const unsubscribe = vault.subscribe(write);
    window.addEventListener("resize", adjust);
    return () => {
      window.removeEventListener("resize", adjust);
      unsubscribe();
      field.value = "";
    };
  }, [vault, isMasked, isArea]);

  useImperativeHandle(props.handleRef, () => ({
    select: () => {
      fieldRef.current?.focus();
      fieldRef.current?.select();
    },
    copy: (text) => {
      const field = fieldRef.current;
      if (!field) return false;
      const focused = getActiveElement(field);
      const command = { text, isSeen: false };
      commandRef.current = command;
      let isDone = false;
      try {
        // Browsers don't copy from a password field. It's one again before the browser paints.
        if (!isArea) field.setAttribute("type", "text");
        field.focus({ preventScroll: true });
        field.select();
        isDone = field.ownerDocument.execCommand("copy");
      } catch {
        // The same as when the command returns false.
      }
      commandRef.current = null;
      field.setSelectionRange(0, 0);
      if (!isArea) field.setAttribute("type", "password");
      focused?.focus({ preventScroll: true });
      return isDone && command.isSeen;
    },
  }));

  function handleCopy(event: ClipboardEvent<Field>) {
    const command = commandRef.current;
    // Copy the exact token, whatever the field does to its line breaks, and never the bullets.
    const text = isWholeSelected(event.currentTarget) ? (command?.text ?? vault.read()) : "";
    const data: DataTransfer | undefined = event.clipboardData;
    if (text !== "") data?.setData("text/plain", text);
    if ((text !== "" && data) || isMasked) event.preventDefault();
    if (text === "" || (isMasked && !data)) return;
    if (command) command.isSeen = true;
    else props.onCopiedByHand();
  }

  const shared = {
    ...noAutofill,
    id: props.id,
    className: "akp-input akp-token-input notranslate",
    translate: "no",
    readOnly: true,
    dir: "ltr",
    onCopy: handleCopy,
  } as const;
  const setField = (field: Field | null) => {
    fieldRef.current = field;
  };
  return (
    <div
      className={["akp-token-block", REPLAY_BLOCK_CLASSES, replayMarkers?.className]
        .filter(Boolean)
        .join(" ")}
      {...replayMarkers?.attributes}
      {...REPLAY_BLOCK_ATTRIBUTES}
    >
      {isArea ? (
        <textarea {...shared} ref={setField} rows={1} />
      ) : (
        <input {...shared} ref={setField} type="password" />
      )}
    </div>
  );
}
