import { type ReactNode, useEffect, useId, useRef } from "react";
import { holdPage } from "../../token/leave-guard.js";
import type { TokenFormat } from "../../token/token-format.js";
import type { TokenVault } from "../../token/token-vault.js";
import { PortalProvider } from "../../ui/portal.js";
import { StatusRegion } from "../../ui/status-region.js";
import { PanelContextProvider } from "../frame/panel-context.js";
import { type FrameProps, usePanelFrame } from "../frame/panel-frame.js";
import { useAnnouncer } from "../frame/use-announcer.js";
import { checkTokenFormats } from "../props/check-token-formats.js";
import { type RevealCloseReason, RevealDialog } from "./reveal-dialog.js";

/** Props of `<TokenReveal>`. */
export interface TokenRevealProps extends FrameProps {
  /** Holds the secret: `createTokenVault(secret)`. Make it once, where the secret arrives; it is wiped on closing. */
  vault: TokenVault;
  /** Whether the dialog is shown. */
  open: boolean;
  /** Is told `false` when the user is done: the secret was copied, or they said that it is stored. */
  onOpenChange: (open: boolean) => void;
  /** What the secret is for, as a sentence under the title. */
  description: ReactNode;
  /** Replaces the title. */
  title?: string | undefined;
  /**
   * What people can copy besides the bare secret, such as a line for a `.env` file. `{token}` is filled in while copying, never
   * on the page. Copying one counts as copying the secret.
   * @default none
   */
  tokenFormats?: readonly TokenFormat[] | undefined;
  /** Called once, before `onOpenChange(false)`, with the reason: the secret was copied, or the user confirmed they saved it. */
  onClose?: ((reason: RevealCloseReason) => void) | undefined;
}

/**
 * The reveal dialog alone, for any secret that is shown once: a webhook's signing secret, say. The secret is never a
 * prop and never in React state; every way out asks first, until it was copied.
 *
 * @example
 * const [vault, setVault] = useState<TokenVault | null>(null);
 * // where the secret arrives: setVault(createTokenVault(response.signingSecret));
 * vault && <TokenReveal vault={vault} open onOpenChange={() => setVault(null)} description="…" />
 */
export function TokenReveal(props: TokenRevealProps) {
  checkTokenFormats(props.tokenFormats, "TokenReveal");
  const { vault, open, onOpenChange, onClose } = props;
  const rootRef = useRef<HTMLDivElement>(null);
  const frame = usePanelFrame(props, rootRef);
  const announcer = useAnnouncer(useId(), open ? "reveal" : null);

  // The page must not be left with the secret on screen: that is the browser's to ask.
  useEffect(() => {
    if (!open || vault.getState() !== "unclaimed") return;
    const release = holdPage();
    const unsubscribe = vault.subscribe(release);
    return () => {
      unsubscribe();
      release();
    };
  }, [open, vault]);

  function handleClose(reason: RevealCloseReason) {
    onClose?.(reason);
    onOpenChange(false);
  }

  return (
    <PortalProvider {...frame.portal} status={announcer.inDialog}>
      <PanelContextProvider
        value={{
          messages: frame.messages,
          timeStyle: frame.timeStyle,
          announce: announcer.announce,
          replayMarkers: props.replayMarkers,
        }}
      >
        <div ref={rootRef} {...frame.portal.rootProps}>
          <StatusRegion message={announcer.message} messageId={announcer.messageId} />
        </div>
        {open && (
          <RevealDialog
            vault={vault}
            title={props.title ?? frame.messages.revealTitle}
            description={props.description}
            formats={props.tokenFormats ?? []}
            onCopied={() => {}}
            onClose={handleClose}
            onCloseAutoFocus={() => {}}
          />
        )}
      </PanelContextProvider>
    </PortalProvider>
  );
}
