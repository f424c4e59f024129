import { type RefObject, useLayoutEffect } from "react";
import { useLatest } from "../../headless/use-latest.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, isolateText } from "../../model/display-text.js";
import type { TokenFormat } from "../../token/token-format.js";
import { usePageLook } from "../../ui/page-look.js";
import { PortalProvider } from "../../ui/portal.js";
import { useKeys } from "../frame/keys-context.js";
import type { PanelPortal } from "../frame/panel-frame.js";
import type { Store } from "../frame/store.js";
import { type Announcement, useAnnouncementPlace } from "../frame/use-announcer.js";
import { useCheckedFields } from "../props/check-fields.js";
import { useCheckedTokenProps } from "../props/check-token-props.js";
import type { OpenedDialog, PanelDialogState } from "./dialog-state.js";
import { OpenDialog } from "./open-dialog.js";
import { usePanelFocus } from "./panel-focus.js";
import { useDialogPanel } from "./use-dialog-panel.js";
import { usePanelDialogs } from "./use-panel-dialogs.js";

/** The dialogs of a panel. It stays mounted, as an intent outlives a change of what the panel shows. */
export function PanelDialogs(props: {
  readonly portal: PanelPortal;
  readonly store: Store<PanelDialogState>;
  readonly said: Store<Announcement>;
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly createRef: RefObject<HTMLElement | null>;
  readonly headingRef: RefObject<HTMLElement | null>;
  readonly tokenFormats: readonly TokenFormat[] | undefined;
  /** What the user asked for before this code was there. */
  readonly requested: OpenedDialog | null;
  readonly onOpen: (dialog: OpenedDialog) => void;
  readonly onCreated: (apiKey: ApiKey) => void;
}) {
  const { requested, onOpen } = props;
  const { announce, messages, replayMarkers } = useDialogPanel();
  useCheckedTokenProps(props.tokenFormats, replayMarkers);
  const keys = useKeys();
  useCheckedFields(keys.target.adapter);
  usePageLook(props.rootRef, props.portal.rootProps["data-theme"]);
  const dialogs = usePanelDialogs(props.store, keys, (apiKey) => {
    props.onCreated(apiKey);
    announce(messages.announceCreated(isolateText(getDisplayName(apiKey))));
  });
  const { dialog } = dialogs;
  const kind = dialog.kind === "closed" ? null : dialog.kind;
  const { inDialog } = useAnnouncementPlace(props.said, kind);
  const focus = usePanelFocus(props.rootRef, props.createRef, props.headingRef);
  const latest = useLatest({ kind, focus, onOpen });

  useLayoutEffect(() => {
    if (requested) latest.current.onOpen(requested);
  }, [requested, latest]);

  // The key may be gone by the time the dialog closes.
  useLayoutEffect(() => {
    if (dialog.kind === "closed" || dialog.kind === "reveal") return;
    const { remember } = latest.current.focus;
    if (dialog.kind === "bulk") remember(dialog.apiKeys[0]?.id ?? null, dialog.action);
    else remember("apiKey" in dialog ? dialog.apiKey.id : null);
  }, [dialog, latest]);

  function handleCloseAutoFocus(event: Event) {
    event.preventDefault();
    // Another dialog has the focus already: the reveal after a create.
    if (latest.current.kind === null) focus.restore();
  }

  return (
    <PortalProvider
      {...props.portal}
      isReleased={keys.isReauthenticating}
      status={inDialog}
      onCloseAutoFocus={handleCloseAutoFocus}
    >
      <OpenDialog dialogs={dialogs} tokenFormats={props.tokenFormats} onOpen={onOpen} />
    </PortalProvider>
  );
}
