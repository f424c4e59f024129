import type { CSSProperties } from "react";
import type { ApiKeysAdapter } from "../../adapters/adapter.js";
import type { HostQueryClient } from "../../data/query-client.js";
import type { Messages } from "../../locales/en.js";
import type { ApiKey } from "../../model/api-key.js";
import type { ApiKeysPanelEvent } from "../../model/events.js";
import type { ReplayMarkers } from "../../token/replay-markers.js";
import type { TokenFormat } from "../../token/token-format.js";

import type { ApiKeysColumn, ApiKeysPanelSlots, ApiKeysRowAction } from "./panel-extensions.js";

/** Props of `<ApiKeysPanel>`. Only `adapter` and `workspaceId` are needed. */
export interface ApiKeysPanelProps {
  /** The backend. Presence is capability: a method that it lacks has no control on the screen. */
  adapter: ApiKeysAdapter;
  /** The tenant whose keys are shown. A change of it starts the panel afresh; a token that is under way is still shown. */
  workspaceId: string;
  /** What people call the workspace; used in sentences. */
  workspaceName?: string | undefined;
  /**
   * What this user may do. `read` hides every action and says why; the server has to refuse them all the same.
   * @default "write"
   */
  access?: "write" | "read" | undefined;
  /** The page that explains the request header. Without it there is no link. */
  authorizationDocsUrl?: string | undefined;
  /**
   * The level of the panel's heading in the host's outline.
   * @default 2
   */
  headingLevel?: 1 | 2 | 3 | 4 | undefined;
  /** IANA name of the time zone for dates. `undefined`: the user's. */
  timeZone?: string | undefined;
  /**
   * BCP 47 tag for dates, numbers, and sorting. `undefined`: the language of `messages`; if they don't name one, the
   * document's language; if it has none, the user's.
   */
  locale?: string | undefined;
  /**
   * The direction of the panel and its dialogs. `auto`: the direction of `messages`; if they don't name one, the direction of
   * the element around the panel.
   * @default "auto"
   */
  dir?: "ltr" | "rtl" | "auto" | undefined;
  /**
   * Texts that replace the English ones. A whole language brings its `locale` and `dir`, so passing it is enough. Without
   * `locale`, the texts are marked up as English.
   */
  messages?: Partial<Messages> | undefined;
  /**
   * `host`: as the page around it is. The panel takes the text color that it inherits and works out the others from it. A
   * `color-scheme` or a mark on an element around the panel, such as `class="dark"` or `data-theme="dark"`, counts too.
   * `auto`: as the user's system is, whatever the page. `light`, `dark`: always so.
   * @default "host"
   */
  theme?: "light" | "dark" | "auto" | "host" | undefined;
  /**
   * Where dialogs and menus are mounted. `undefined` or `null`: in the host's modal or shadow root where the panel is in one,
   * else the document's body.
   */
  container?: HTMLElement | ShadowRoot | null | undefined;
  /**
   * The host's `QueryClient` of TanStack Query 5, to share its cache of lists. Where it comes from a version that is too
   * different from the panel's, the panel says so in the console and keeps a cache of its own, as with `undefined`.
   */
  queryClient?: HostQueryClient | undefined;
  /** Is told what happened. Never gets a token. */
  onEvent?: ((event: ApiKeysPanelEvent) => void) | undefined;
  /**
   * Is told when a token comes that the user has neither copied nor said to be stored, and when there is none any more.
   * For the host's own route guard; the page's reload and close are guarded by the panel.
   */
  onUnclaimedTokenChange?: ((unclaimed: boolean) => void) | undefined;
  /**
   * Lets the user prove again who they are, where the backend answers `reauthentication_required`. Resolves to `true` once
   * they have; the call is then made again, with the same intent.
   */
  onReauthenticate?: (() => Promise<boolean>) | undefined;
  /**
   * Whether a token that was not copied is offered again where the host unmounts the panel all the same: by the next panel
   * of the workspace in this page, within two minutes, from memory. `false`: it is wiped with the panel, and the row says
   * that it was never copied.
   * @default true
   */
  offerTokenAgain?: boolean | undefined;
  /**
   * What people can copy besides the bare token, such as a line for a `.env` file. `{token}` is filled in while copying, never on
   * the page. Copying one counts as copying the token. `[]`: nothing.
   * @default one, `Authorization: Bearer {token}`, in the panel's language
   */
  tokenFormats?: readonly TokenFormat[] | undefined;
  /** Marks of a session-replay tool that the panel does not know, for the part that holds the token. */
  replayMarkers?: ReplayMarkers | undefined;
  /** Columns of the host's own. */
  columns?: readonly ApiKeysColumn[] | undefined;
  /** What the host adds to the menu of a key, between Edit and Delete; with `access="read"`, too. */
  rowActions?: ((apiKey: ApiKey) => readonly ApiKeysRowAction[]) | undefined;
  /** Parts that the host draws itself. */
  slots?: ApiKeysPanelSlots | undefined;
  /** Added to the root's class. */
  className?: string | undefined;
  /** The root's style; the place to set `--akp-*` variables. Dialogs and menus get it too. */
  style?: CSSProperties | undefined;
}
