import { type ClipboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from "react";
import { REPLAY_BLOCK_ATTRIBUTES, REPLAY_BLOCK_CLASSES } from "../token/replay-markers.js";
import type { TokenVault } from "../token/token-vault.js";
import { classNames } from "../ui/class-names.js";
import { noAutofill } from "../ui/no-autofill.js";
import { usePanel } from "./panel-context.js";

/** What the reveal may ask of the field. */
export interface TokenFieldHandle {
  /** Selects the whole token and gives it the focus. */
  readonly select: () => void;
}

/**
 * The one place in the page where a token stands: the value of a read-only input, which React never sees. Around it are
 * the marks that keep session-replay tools out; only the input is inside, so that the rest can be recorded.
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
  const inputRef = useRef<HTMLInputElement>(null);

  // The input's value is written past React, which would keep a copy in props and in the `value` attribute.
  useEffect(() => {
    const input = inputRef.current;
    if (!input) return;
    const write = () => {
      input.value = vault.read();
    };
    write();
    const unsubscribe = vault.subscribe(write);
    return () => {
      unsubscribe();
      input.value = "";
    };
  }, [vault]);

  useImperativeHandle(props.handleRef, () => ({
    select: () => {
      inputRef.current?.focus();
      inputRef.current?.select();
    },
  }));

  function handleCopy({ currentTarget: input }: ClipboardEvent<HTMLInputElement>) {
    const isWhole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    if (isWhole && input.value !== "") props.onCopiedByHand();
  }

  return (
    <div
      className={classNames("akp-token-block", REPLAY_BLOCK_CLASSES, replayMarkers?.className)}
      {...replayMarkers?.attributes}
      {...REPLAY_BLOCK_ATTRIBUTES}
    >
      <input
        {...noAutofill}
        ref={inputRef}
        id={props.id}
        className="akp-input akp-token-input"
        type={isShown ? "text" : "password"}
        readOnly
        dir="ltr"
        onCopy={handleCopy}
      />
    </div>
  );
}
