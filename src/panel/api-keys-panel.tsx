import { useId, useRef, useState } from "react";
import { useApiKeys } from "../headless/use-api-keys.js";
import { useLatest } from "../headless/use-latest.js";
import { useTokenCustody } from "../headless/use-token-custody.js";
import type { ApiKey } from "../model/api-key.js";
import { getDisplayName, isolateText } from "../model/display-text.js";
import { PortalProvider } from "../ui/portal.js";
import { StatusRegion } from "../ui/status-region.js";
import type { OpenedDialog } from "./dialogs/dialog-state.js";
import { type DialogEnd, OpenDialog } from "./dialogs/open-dialog.js";
import { usePanelDialogs } from "./dialogs/use-panel-dialogs.js";
import { KeysProvider } from "./frame/keys-context.js";
import { PanelContextProvider } from "./frame/panel-context.js";
import { useFocusKeeper, usePanelFocus } from "./frame/panel-focus.js";
import { usePanelFrame } from "./frame/panel-frame.js";
import { useAnnouncementPlace, useAnnouncer } from "./frame/use-announcer.js";
import { KeysPage } from "./list/keys-page.js";
import { getNoticeText, type PanelNotice } from "./list/panel-notices.js";
import { useCreatedKey } from "./list/use-created-key.js";
import { useCheckedProps } from "./props/check-props.js";
import type { ApiKeysPanelProps } from "./props/panel-props.js";

/**
 * The settings page of a workspace's API keys: a list to search and sort, with dialogs to create, rename, rotate, and
 * delete keys, and the token of a new key shown exactly once. Renders a `<section>`; dialogs and menus are mounted in
 * `container`.
 *
 * @example
 * <ApiKeysPanel adapter={createRestAdapter({ baseUrl: "/api/keys" })} workspaceId="acme" />
 * @throws Error if a prop is missing or wrong, naming the prop and what to pass
 */
export function ApiKeysPanel(props: ApiKeysPanelProps) {
  useCheckedProps(props);
  const rootRef = useRef<HTMLElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const createRef = useRef<HTMLButtonElement>(null);
  const headingId = useId();
  const frame = usePanelFrame(props, rootRef);
  const { messages, timeStyle } = frame;
  const { locale } = timeStyle;
  const tokens = useTokenCustody({ ...props, rootRef });
  const keys = useApiKeys({ ...props, locale, tokens });
  const scopeKey = keys.target.scope.key;

  const { last: announcement, announce } = useAnnouncer(scopeKey);
  const created = useCreatedKey(scopeKey);
  const dialogs = usePanelDialogs(keys, tokens, (apiKey) => {
    created.note(apiKey);
    announce(messages.announceCreated(isolateText(getDisplayName(apiKey))));
  });
  const openKind = dialogs.dialog.kind === "closed" ? null : dialogs.dialog.kind;
  const { inPage, inDialog } = useAnnouncementPlace(announcement, openKind);

  const focus = usePanelFocus(rootRef, createRef, headingRef);
  useFocusKeeper(rootRef, headingRef);
  const latest = useLatest({ openKind, scopeKey });
  const [notice, setNotice] = useState<PanelNotice | null>(null);
  if (notice && notice.scopeKey !== scopeKey) setNotice(null);

  function handleOpen(dialog: OpenedDialog) {
    created.forget();
    focus.remember("apiKey" in dialog ? dialog.apiKey.id : null);
    dialogs.open(dialog);
  }

  function handleCloseAutoFocus(event: Event) {
    event.preventDefault();
    // Another dialog has the focus already: the reveal after a create.
    if (latest.current.openKind === null) focus.restore();
  }

  function handleEnd(kind: DialogEnd, apiKey: ApiKey) {
    // The panel has moved on to another workspace.
    if (latest.current.scopeKey !== scopeKey) return;
    setNotice({ scopeKey, kind, apiKey });
    announce(getNoticeText(kind, messages)(isolateText(getDisplayName(apiKey))));
  }

  return (
    <PortalProvider
      {...frame.portal}
      isReleased={keys.isReauthenticating}
      status={inDialog}
      onCloseAutoFocus={handleCloseAutoFocus}
    >
      <PanelContextProvider
        value={{ messages, timeStyle, announce, replayMarkers: props.replayMarkers }}
      >
        <KeysProvider keys={keys}>
          <section {...frame.portal.rootProps} ref={rootRef} aria-labelledby={headingId}>
            <KeysPage
              panel={props}
              rootRef={rootRef}
              heading={{ id: headingId, ref: headingRef }}
              createRef={createRef}
              created={created}
              isBusy={openKind !== null}
              notice={notice?.scopeKey === scopeKey ? notice : null}
              onDismissNotice={() => setNotice(null)}
              onOpen={handleOpen}
            />
            <StatusRegion {...inPage} />
          </section>
          <OpenDialog
            dialogs={dialogs}
            tokenFormats={props.tokenFormats}
            onOpen={handleOpen}
            onEnd={handleEnd}
          />
        </KeysProvider>
      </PanelContextProvider>
    </PortalProvider>
  );
}
