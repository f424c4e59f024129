import { type ReactNode, useId, useRef, useState, useSyncExternalStore } from "react";
import type { TokenVault } from "../../token/token-vault.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { CheckIcon, CopyIcon } from "../../ui/icons.js";
import { Notice } from "../../ui/notice.js";
import { StatusRegion } from "../../ui/status-region.js";
import { usePanel } from "../frame/panel-context.js";
import { TokenField, type TokenFieldHandle } from "./token-field.js";
import { useTokenCopy } from "./use-token-copy.js";

/** Why the dialog closed: the token was copied, or the user confirmed that they saved it some other way. */
export type RevealCloseReason = "copied" | "confirmed";

interface RevealDialogProps {
  readonly vault: TokenVault;
  readonly title: string;
  readonly description: ReactNode;
  /** Further sentences above the token. */
  readonly note?: ReactNode;
  /** Whether to show how the token goes into a request header. */
  readonly hasHeaderExample: boolean;
  readonly onCopied: () => void;
  /** Called while the vault still holds the token; the dialog wipes the vault right after. */
  readonly onClose: (reason: RevealCloseReason) => void;
  readonly onCloseAutoFocus: (event: Event) => void;
}

/** Shows a token, this once. Every way out asks first, until the token was copied. */
export function RevealDialog(props: RevealDialogProps) {
  const { messages } = usePanel();
  const { vault } = props;
  const tokenId = useId();
  const [isAsking, setIsAsking] = useState(false);
  const fieldRef = useRef<TokenFieldHandle>(null);
  const copyRef = useRef<HTMLButtonElement>(null);
  const stayRef = useRef<HTMLButtonElement>(null);
  const copy = useTokenCopy({ vault, fieldRef, onCopied: props.onCopied });
  const vaultState = useSyncExternalStore(vault.subscribe, vault.getState, vault.getState);
  const isCopied = vaultState === "claimed";

  function close(reason: RevealCloseReason) {
    try {
      props.onClose(reason);
    } finally {
      vault.wipe();
    }
  }

  function handleLeave() {
    if (isCopied) {
      close("copied");
    } else if (isAsking) {
      // The second Escape takes back the first.
      handleStay();
    } else {
      setIsAsking(true);
      setTimeout(() => stayRef.current?.focus());
    }
  }

  function handleStay() {
    setIsAsking(false);
    setTimeout(() => copyRef.current?.focus());
  }

  function handleConfirm() {
    vault.claim();
    close("confirmed");
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
      onCloseAutoFocus={props.onCloseAutoFocus}
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
            isShown={copy.isShown}
            onCopiedByHand={copy.handleCopiedByHand}
            handleRef={fieldRef}
          />
          <Button onClick={() => copy.setIsShown(!copy.isShown)}>
            {copy.isShown ? messages.hide : messages.show}
          </Button>
          <Button
            ref={copyRef}
            variant={isCopied ? "secondary" : "primary"}
            icon={isCopied ? <CheckIcon /> : <CopyIcon />}
            isPending={copy.state === "copying"}
            onClick={() => void copy.copyToken()}
          >
            {messages.copy}
          </Button>
        </div>
        <StatusRegion
          className="akp-token-result"
          data-result={copy.state}
          message={copy.result.text}
          messageId={copy.result.id}
        />
      </div>
      {isAsking && !isCopied ? (
        <Notice tone="danger" role="alert" title={messages.leaveTitle}>
          {messages.leaveText}
        </Notice>
      ) : (
        <Notice tone="warning">{messages.storeWarning}</Notice>
      )}
      {props.hasHeaderExample && (
        <div className="akp-usage">
          <span className="akp-label">{messages.useIt}</span>
          <div className="akp-code-row">
            <code className="akp-code notranslate" translate="no" dir="ltr">
              {`Authorization: Bearer ${messages.headerPlaceholder}`}
            </code>
            <Button variant="quiet" onClick={() => void copy.copyHeader()}>
              {messages.copyHeader}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
