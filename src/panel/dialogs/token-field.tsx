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
import { noAutofill } from "../../ui/fields.js";
import { getActiveElement } from "../../ui/shadow-dom.js";
import { usePanel } from "../frame/panel-context.js";

/** What the reveal may ask of the field. */
export interface TokenFieldHandle {
  /** Selects the whole token and gives it the focus. */
  readonly select: () => void;
  /**
   * Puts a text on the clipboard by the browser's own command, over the selected field, so that the text stands nowhere
   * else in the page. Only within a press. `false`: the browser would not.
   */
  readonly copy: (text: string) => boolean;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** How many lines stand for a hidden secret of several lines, at most. */
const MASK_LINES = 3;
const MASK_LINE = "•".repeat(24);

function mask(secret: string): string {
  const lines = secret.trim().split(/\r\n?|\n/);
  return lines
    .slice(0, MASK_LINES)
    .map(() => MASK_LINE)
    .join("\n");
}

/** Makes a field of several lines as high as what it holds. */
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
 * The one place in the page where a token stands: the value of a read-only field, which React never sees. Hidden, it is a
 * password field; shown, or where the secret has several lines, one that wraps. A hidden secret of several lines does not
 * stand in the page at all: bullets do. Around the field are the marks that keep session-replay tools out; only the field
 * is inside, so that the rest can be recorded.
 */
export function TokenField(props: {
  /** The id that its label points to. */
  readonly id: string;
  readonly vault: TokenVault;
  readonly isShown: boolean;
  /** The user copied the whole token by hand. */
  readonly onCopiedByHand: () => void;
  readonly handleRef: Ref<TokenFieldHandle>;
}) {
  const { vault, isShown } = props;
  const { replayMarkers } = usePanel();
  const fieldRef = useRef<Field | null>(null);
  const commandRef = useRef<{ readonly text: string; isSeen: boolean } | null>(null);
  const hasLines = useMemo(() => /[\r\n]/.test(vault.read()), [vault]);
  const isMasked = hasLines && !isShown;
  const isArea = hasLines || isShown;

  // The value is written past React, which would keep a copy in props and in the `value` attribute.
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
        // The selection of a password field cannot be copied. It is one again before the browser draws.
        if (!isArea) field.setAttribute("type", "text");
        field.focus({ preventScroll: true });
        field.select();
        isDone = field.ownerDocument.execCommand("copy");
      } catch {
        // As where it answers false.
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
    // What is copied is the token to the letter, whatever line breaks the field makes of it, and never its bullets.
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
