import { useId, useRef, useState } from "react";
import { useApiKeys } from "../headless/use-api-keys.js";
import { useTokenCustody } from "../headless/use-token-custody.js";
import type { HeldToken } from "../token/custody.js";
import {
  createPanelDialogState,
  type OpenedDialog,
  panelDialogReducer,
} from "./dialogs/dialog-state.js";
import { PageStatus, useOpenKind } from "./dialogs/page-status.js";
import { KeysProvider } from "./frame/keys-context.js";
import { PanelContextProvider } from "./frame/panel-context.js";
import { usePanelFrame } from "./frame/panel-frame.js";
import { createStore } from "./frame/store.js";
import { useAnnouncer } from "./frame/use-announcer.js";
import { useFocusKeeper } from "./frame/use-focus-keeper.js";
import { KeysPage } from "./list/keys-page.js";
import { useNotice } from "./list/panel-notices.js";
import { useCreatedKey } from "./list/use-created-key.js";
import { OverlayFailure } from "./overlay-failure.js";
import { useCheckedProps } from "./props/check-props.js";
import type { ApiKeysPanelProps } from "./props/panel-props.js";
import { useDialogParts } from "./use-dialog-parts.js";
import { useOverlays } from "./use-overlays.js";

/** What was asked for before its code was there. */
interface Requested {
  readonly scopeKey: string;
  readonly dialog: OpenedDialog;
}

const NONE: readonly HeldToken[] = [];

/**
 * The settings page of a workspace's API keys: a list to search and sort, with dialogs to create, rename, rotate, and
 * delete keys, and the token of a new key shown exactly once. Renders a `<section>`; dialogs and menus are mounted in
 * `container`, and their code is loaded once the list is there.
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

  const { said, announce } = useAnnouncer(scopeKey);
  const created = useCreatedKey(scopeKey);
  const [dialogs] = useState(() =>
    createStore(createPanelDialogState(scopeKey, keys.readOnlyReason === null)),
  );
  const overlays = useOverlays<Requested>({
    isPainted: keys.status !== "loading",
    isUrgent: tokens.held.length > 0,
    rootRef,
    onFailed: () => announce(messages.partFailed),
  });
  const { module, requested } = overlays;
  useDialogParts(keys, module !== null, props.bulkActions === true);
  // What was asked for there isn't wanted here.
  if (requested && requested.scopeKey !== scopeKey) overlays.settle();
  useFocusKeeper(rootRef, headingRef);
  const { notice, notify } = useNotice(scopeKey);

  const held = module ? tokens.held : NONE;
  // The list is rendered again for a dialog only where it has a new row to scroll to.
  const isBusy = useOpenKind(dialogs, held, created.apiKey !== null) !== null;

  function handleOpen(dialog: OpenedDialog) {
    created.forget();
    if (!module) {
      overlays.request({ scopeKey, dialog });
      return;
    }
    overlays.settle();
    dialogs.set(panelDialogReducer(dialogs.get(), { type: "opened", dialog }));
  }

  return (
    <PanelContextProvider
      value={{
        messages,
        timeStyle,
        announce,
        notify,
        replayMarkers: props.replayMarkers,
      }}
    >
      <KeysProvider keys={keys}>
        <section {...frame.portal.rootProps} ref={rootRef} aria-labelledby={headingId}>
          <KeysPage
            panel={props}
            rootRef={rootRef}
            heading={{ id: headingId, ref: headingRef }}
            createRef={createRef}
            created={created}
            portal={frame.portal}
            overlays={module?.ListOverlays ?? null}
            tokenSearch={module && <module.TokenSearch rootRef={rootRef} />}
            onMissOverlays={() => overlays.request(null)}
            isBusy={isBusy}
            isCreateWaiting={overlays.isSlow && requested?.dialog.kind === "create"}
            problem={
              overlays.hasFailed && (
                <OverlayFailure isRetrying={overlays.isRetrying} onRetry={overlays.retry} />
              )
            }
            notice={notice}
            onOpen={handleOpen}
          />
          <PageStatus said={said} dialogs={dialogs} held={held} />
        </section>
        {module && (
          <module.PanelDialogs
            portal={frame.portal}
            store={dialogs}
            said={said}
            rootRef={rootRef}
            createRef={createRef}
            headingRef={headingRef}
            tokenFormats={props.tokenFormats}
            requested={requested?.dialog ?? null}
            onOpen={handleOpen}
            onCreated={created.note}
          />
        )}
      </KeysProvider>
    </PanelContextProvider>
  );
}
