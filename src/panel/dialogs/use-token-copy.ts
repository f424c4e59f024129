import { type RefObject, useEffect, useState } from "react";
import { copyText, getCopyShortcut, hasClipboard } from "../../token/clipboard.js";
import type { TokenVault } from "../../token/token-vault.js";
import { usePanel } from "../frame/panel-context.js";
import type { TokenFieldHandle } from "./token-field.js";

/** How the last attempt to copy went. */
export type CopyState = "idle" | "copying" | "copied" | "failed";

/** The copying of a token, and what is said about it. */
export interface TokenCopy {
  readonly state: CopyState;
  /** In words; empty before the first attempt. Each attempt has an id of its own. */
  readonly result: { readonly text: string; readonly id: number };
  readonly isShown: boolean;
  readonly setIsShown: (isShown: boolean) => void;
  readonly copyToken: () => Promise<void>;
  readonly copyHeader: () => Promise<void>;
  readonly handleCopiedByHand: () => void;
}

/**
 * Copies a token, and says *copied* only once it is. Where the clipboard is refused or missing, the browser's older command
 * is tried; where that fails too, the token is shown and selected, so that it can be copied by hand.
 */
export function useTokenCopy(options: {
  readonly vault: TokenVault;
  readonly fieldRef: RefObject<TokenFieldHandle | null>;
  /** Called once, with the first copy that succeeds. */
  readonly onCopied: () => void;
}): TokenCopy {
  const { messages } = usePanel();
  const { vault, fieldRef, onCopied } = options;
  const [state, setState] = useState<CopyState>("idle");
  const [result, setResult] = useState({ text: "", id: 0 });
  const [isShown, setIsShown] = useState(false);

  // Focus and selection are the browser's. A hidden token's selection cannot be copied, so it is shown by now.
  useEffect(() => {
    if (state === "failed") fieldRef.current?.select();
  }, [state, fieldRef]);

  function finish(next: "copied" | "failed", text: string) {
    setState(next);
    setResult((last) => ({ text, id: last.id + 1 }));
    if (next === "copied" && vault.getState() === "unclaimed") {
      vault.claim();
      onCopied();
    }
  }

  async function copy(text: string, success: string) {
    if (state === "copying") return;
    const copyByCommand = () => fieldRef.current?.copy(text) === true;
    // The browser's own command works only within the press, so that nothing may be waited for.
    let isCopied = !hasClipboard() && copyByCommand();
    if (!isCopied) {
      setState("copying");
      isCopied = await copyText(text);
      if (vault.getState() === "wiped") return;
      isCopied ||= copyByCommand();
    }
    if (isCopied) {
      finish("copied", success);
      return;
    }
    setIsShown(true);
    finish("failed", messages.copyFailed(getCopyShortcut()));
  }

  return {
    state,
    result,
    isShown,
    setIsShown,
    copyToken: () => copy(vault.read(), messages.copied),
    copyHeader: () => copy(`Authorization: Bearer ${vault.read()}`, messages.copiedHeader),
    handleCopiedByHand: () => finish("copied", messages.copiedByHand),
  };
}
