import {
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { copyText, getCopyShortcut, hasClipboard } from "../../token/clipboard.js";
import { fillTemplate, TOKEN_SLOT, type TokenFormat } from "../../token/token-format.js";
import type { TokenVault } from "../../token/token-vault.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { CheckIcon, CopyIcon } from "../../ui/icons.js";
import { Notice } from "../../ui/notice.js";
import { StatusRegion } from "../../ui/status-region.js";
import { TokenField, type TokenFieldHandle } from "./token-field.js";
import { TokenFormats } from "./token-formats.js";
import { useDialogPanel } from "./use-dialog-panel.js";

/** Why the dialog closed: the token was copied, or the user confirmed that they saved it some other way. */
export type RevealCloseReason = "copied" | "confirmed";

interface RevealDialogProps {
  readonly vault: TokenVault;
  readonly title: string;
  readonly description: ReactNode;
  /** More sentences above the token. */
  readonly note?: ReactNode;
  /** What else can be copied. `undefined`: the request header; `[]`: nothing. */
  readonly formats: readonly TokenFormat[] | undefined;
  /** Called once, on the first copy that succeeds. */
  readonly onCopied: () => void;
  /** Called while the vault still holds the token; it is wiped right after. */
  readonly onClose: (reason: RevealCloseReason) => void;
}

/** Shows a token, this once. Until it's copied, every way out asks first. */
export function RevealDialog(props: RevealDialogProps) {
  const { messages } = useDialogPanel();
  const { vault } = props;
  const tokenId = useId();
  const [isAsking, setIsAsking] = useState(false);
  const fieldRef = useRef<TokenFieldHandle>(null);
  const copyRef = useRef<HTMLButtonElement>(null);
  const stayRef = useRef<HTMLButtonElement>(null);
  const copying = useTokenCopy(vault, fieldRef, props.onCopied);
  const vaultState = useSyncExternalStore(vault.subscribe, vault.getState, vault.getState);
  const isCopied = vaultState === "claimed";

  function handleStay() {
    setIsAsking(false);
    setTimeout(() => copyRef.current?.focus());
  }

  function handleLeave() {
    if (isCopied) {
      close(vault, () => props.onClose("copied"));
    } else if (isAsking) {
      // The second Escape takes back the first.
      handleStay();
    } else {
      setIsAsking(true);
      setTimeout(() => stayRef.current?.focus());
    }
  }

  function handleConfirm() {
    vault.claim();
    close(vault, () => props.onClose("confirmed"));
  }

  const footer =
    isAsking && !isCopied ? (
      <>
        <Button onClick={handleConfirm}>{messages.leaveGo}</Button>
        <Button ref={stayRef} variant="primary" onClick={handleStay}>
          {messages.leaveStay}
        </Button>
      </>
    ) : (
      <Button variant={isCopied ? "primary" : "secondary"} onClick={handleLeave}>
        {messages.done}
      </Button>
    );

  return (
    <Dialog
      open
      onOpenChange={handleLeave}
      title={props.title}
      description={props.description}
      closeLabel={messages.close}
      initialFocusRef={copyRef}
      footer={footer}
    >
      {props.note !== undefined && <Notice tone="info">{props.note}</Notice>}
      <div className="akp-token">
        <label className="akp-label" htmlFor={tokenId}>
          {messages.tokenLabel}
        </label>
        <div className="akp-token-row">
          <TokenField
            id={tokenId}
            vault={vault}
            isShown={copying.isShown}
            onCopiedByHand={copying.handleCopiedByHand}
            handleRef={fieldRef}
          />
          <Button
            aria-label={copying.isShown ? messages.hideToken : messages.showToken}
            onClick={() => copying.setIsShown(!copying.isShown)}
          >
            {copying.isShown ? messages.hide : messages.show}
          </Button>
          <Button
            ref={copyRef}
            variant={isCopied ? "secondary" : "primary"}
            icon={isCopied ? <CheckIcon /> : <CopyIcon />}
            isPending={copying.state === "copying"}
            onClick={() => void copying.copy(TOKEN_SLOT, messages.copied)}
          >
            {messages.copy}
          </Button>
        </div>
        <StatusRegion
          className="akp-token-result"
          data-result={copying.state}
          message={copying.result.text}
          messageId={copying.result.id}
        />
      </div>
      {isAsking && !isCopied ? (
        <Notice tone="danger" role="alert" title={messages.leaveTitle}>
          {messages.leaveText}
        </Notice>
      ) : (
        <Notice tone="warning">{messages.storeWarning}</Notice>
      )}
      <TokenFormats
        formats={props.formats}
        onCopy={(template, copied) => void copying.copy(template, copied)}
      />
    </Dialog>
  );
}

/** Wipes the token even if the host's code throws. */
function close(vault: TokenVault, notify: () => void): void {
  try {
    notify();
  } finally {
    vault.wipe();
  }
}

/**
 * Copies the token, alone or in a template, and says *copied* only once the browser confirms it. If the browser won't copy it,
 * the token is shown and selected, so people can copy it by hand.
 */
function useTokenCopy(
  vault: TokenVault,
  fieldRef: RefObject<TokenFieldHandle | null>,
  onCopied: () => void,
) {
  const { messages } = useDialogPanel();
  const [state, setState] = useState<"idle" | "copying" | "copied" | "failed">("idle");
  /** How the last attempt went, in words. Each attempt has a new id. */
  const [result, setResult] = useState({ text: "", id: 0 });
  const [isShown, setIsShown] = useState(false);

  // Focus and selection are the browser's. A hidden token's selection can't be copied, so it's shown by now.
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

  async function copy(template: string, copied: string) {
    if (state === "copying") return;
    setState("copying");
    const isTaken = await write(template, vault, fieldRef.current);
    if (vault.getState() === "wiped") return;
    if (isTaken) {
      finish("copied", copied);
      return;
    }
    setIsShown(true);
    finish("failed", messages.copyFailed(getCopyShortcut()));
  }

  const handleCopiedByHand = () => finish("copied", messages.copiedByHand);
  return { state, result, isShown, setIsShown, copy, handleCopiedByHand };
}

/**
 * Puts the filled-in template on the clipboard, or else has the browser's older command copy it. The filled-in text exists
 * only here and on the clipboard.
 * @returns Whether the browser copied it.
 */
async function write(
  template: string,
  vault: TokenVault,
  field: TokenFieldHandle | null,
): Promise<boolean> {
  // Without a clipboard, nothing is awaited before the command: it only works within the press.
  if (hasClipboard() && (await copyText(fillTemplate(template, vault.read())))) return true;
  return vault.getState() !== "wiped" && field?.copy(fillTemplate(template, vault.read())) === true;
}
