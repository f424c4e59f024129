import { type ReactNode, useEffect, useId, useRef } from "react";
import { holdPage } from "../../token/leave-guard.js";
import type { TokenFormat } from "../../token/token-format.js";
import type { TokenVault } from "../../token/token-vault.js";
import { usePageLook } from "../../ui/page-look.js";
import { PortalProvider } from "../../ui/portal.js";
import { StatusRegion } from "../../ui/status-region.js";
import { PanelContextProvider } from "../frame/panel-context.js";
import { type FrameProps, usePanelFrame } from "../frame/panel-frame.js";
import { useAnnouncementPlace, useAnnouncer } from "../frame/use-announcer.js";
import { useCheckedTokenFormats } from "../props/check-token-props.js";
import { type RevealCloseReason, RevealDialog } from "./reveal-dialog.js";
import { completeMessages } from "./use-dialog-panel.js";

/** There's no list to put them above. */
const noNotices = () => {};

/** Props of `<TokenReveal>`. */
export interface TokenRevealProps extends FrameProps {
  /** Holds the secret: `createTokenVault(secret)`. Create it once, where the secret arrives. Closing the dialog wipes it. */
  vault: TokenVault;
  /** Whether the dialog is shown. */
  open: boolean;
  /** Called with `false` when the user is done: they copied the secret, or confirmed that they saved it. */
  onOpenChange: (open: boolean) => void;
  /** What the secret is for, as a sentence below the title. */
  description: ReactNode;
  /** Replaces the title, which is about an API key's token. */
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
 * The reveal dialog on its own, for any secret that's shown once, such as a webhook's signing secret. The secret is never a prop
 * or React state. Until it's copied, every way out asks first.
 *
 * @example
 * const [vault, setVault] = useState<TokenVault | null>(null);
 * // where the secret arrives: setVault(createTokenVault(response.signingSecret));
 * vault && <TokenReveal vault={vault} open onOpenChange={() => setVault(null)} description="…" />
 * @throws Error if `tokenFormats` can't be used, saying which format and what to pass.
 */
export function TokenReveal(props: TokenRevealProps) {
  useCheckedTokenFormats(props.tokenFormats);
  const { vault, open, onOpenChange, onClose } = props;
  const rootRef = useRef<HTMLDivElement>(null);
  const frame = usePanelFrame(props, rootRef);
  usePageLook(rootRef, props.theme);
  const { said, announce } = useAnnouncer(useId());
  const { inPage, inDialog } = useAnnouncementPlace(said, open ? "reveal" : null);

  // Before a reload or a closed tab, only the browser can ask.
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
    <PortalProvider {...frame.portal} status={inDialog}>
      <PanelContextProvider
        value={{
          messages: frame.messages,
          timeStyle: frame.timeStyle,
          announce,
          notify: noNotices,
          replayMarkers: props.replayMarkers,
        }}
      >
        <div ref={rootRef} {...frame.portal.rootProps}>
          <StatusRegion {...inPage} />
        </div>
        {open && (
          <RevealDialog
            vault={vault}
            title={props.title ?? completeMessages(frame.messages).revealTitle}
            description={props.description}
            formats={props.tokenFormats ?? []}
            onCopied={() => {}}
            onClose={handleClose}
          />
        )}
      </PanelContextProvider>
    </PortalProvider>
  );
}
