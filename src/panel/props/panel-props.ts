import type { CSSProperties, ReactNode } from "react";
import type { ApiKeysAdapter } from "../../adapters/adapter.js";
import type { HostQueryClient } from "../../data/query-client.js";
import type { ApiKeysList } from "../../headless/api-keys-list.js";
import type { Messages } from "../../locales/en.js";
import type { ApiKey } from "../../model/api-key.js";
import type { ApiKeysPanelEvent } from "../../model/events.js";
import type { ListColumn } from "../../model/list-column.js";
import type { ApiKeysView } from "../../model/view.js";
import type { ReplayMarkers } from "../../token/replay-markers.js";
import type { TokenFormat } from "../../token/token-format.js";

/** Props of `<ApiKeysPanel>`. Only `adapter` and `workspaceId` are required. */
export interface ApiKeysPanelProps {
  /** The backend. Every method but `list` is optional; if one is missing, its control is hidden. */
  adapter: ApiKeysAdapter;
  /** The workspace whose keys are shown. When it changes, the panel starts over; the token of a pending create is still shown. */
  workspaceId: string;
  /** The workspace's display name, used in sentences. */
  workspaceName?: string | undefined;
  /**
   * What this user may do. `read` hides every action and explains why. The server must enforce it, too.
   * @default "write"
   */
  access?: "write" | "read" | undefined;
  /** The URL of a page that explains how to authenticate requests. `undefined`: no link. */
  authorizationDocsUrl?: string | undefined;
  /**
   * The level of the panel's heading in your page's outline.
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
   * `host`: like the page around it. The panel inherits the text color and derives the other colors from it. It also respects
   * `color-scheme` and marks on elements around it, such as `class="dark"` or `data-theme="dark"`. `auto`: the user's system
   * setting, whatever the page looks like. `light`, `dark`: always that.
   * @default "host"
   */
  theme?: "light" | "dark" | "auto" | "host" | undefined;
  /**
   * Where to mount dialogs and menus. `undefined` or `null`: in your modal or shadow root if the panel is in one, else in the
   * document's body.
   */
  container?: HTMLElement | ShadowRoot | null | undefined;
  /**
   * Your `QueryClient` of TanStack Query 5, to share its cache. If its version is too different from the panel's, the panel
   * says so in the console and uses its own client, as with `undefined`.
   */
  queryClient?: HostQueryClient | undefined;
  /** Receives what happened. Never receives a token. */
  onEvent?: ((event: ApiKeysPanelEvent) => void) | undefined;
  /**
   * Receives `true` when there's a token that the user has neither copied nor confirmed to have saved, and `false` when there
   * no longer is. Use it in your route guard; the panel itself guards reloading and closing the page.
   */
  onUnclaimedTokenChange?: ((unclaimed: boolean) => void) | undefined;
  /**
   * Lets users verify their identity when the backend responds with `reauthentication_required`. Resolve to `true` once they
   * have; the panel then repeats the call with the same idempotency key.
   */
  onReauthenticate?: (() => Promise<boolean>) | undefined;
  /**
   * Whether to offer a token again if you unmount the panel before it was copied: the next panel of the workspace on this page
   * shows it, for two minutes, from memory. `false`: the token is wiped with the panel, and its row says that it wasn't copied.
   * @default true
   */
  offerTokenAgain?: boolean | undefined;
  /**
   * What people can copy besides the bare token, such as a line for a `.env` file. `{token}` is filled in while copying, never on
   * the page. Copying one counts as copying the token. `[]`: nothing.
   * @default one, `Authorization: Bearer {token}`, in the panel's language
   */
  tokenFormats?: readonly TokenFormat[] | undefined;
  /**
   * The search, the order, and the filter, if your app keeps them, such as in its address bar. Pass what `onViewChange` received.
   * `undefined`: the panel keeps them itself, and starts over in each workspace.
   */
  view?: ApiKeysView | undefined;
  /** Receives what the user searches, sorts, and filters by, each time that changes. */
  onViewChange?: ((view: ApiKeysView) => void) | undefined;
  /**
   * Whether rows can be chosen, to delete, disable, or enable several keys. It needs an adapter with `delete`, or with `update`
   * and `fields.update` with `"enabled"`.
   * @default false
   */
  bulkActions?: boolean | undefined;
  /** Marks of a session-replay tool that the panel doesn't know, for the part of the page that holds the token. */
  replayMarkers?: ReplayMarkers | undefined;
  /** Custom columns. */
  columns?: readonly ApiKeysColumn[] | undefined;
  /** Custom entries in the menu of a key, between Edit and Delete; also with `access="read"`. Called when the menu opens. */
  rowActions?: ((apiKey: ApiKey) => readonly ApiKeysRowAction[]) | undefined;
  /** Parts of the panel that you render yourself. */
  slots?: ApiKeysPanelSlots | undefined;
  /** Added to the root's class. */
  className?: string | undefined;
  /** The style of the root, dialogs, and menus. Use it to set `--akp-*` variables. */
  style?: CSSProperties | undefined;
}

/**
 * A custom column, shown after the panel's columns. Keep the array the same between renders (a constant, or `useMemo`), or the
 * list is sorted again each time.
 *
 * @example
 * const columns: ApiKeysColumn[] = [
 *   { id: "region", header: "Region", getValue: (apiKey) => regions.get(apiKey.id), isSortable: true },
 * ];
 */
export interface ApiKeysColumn extends ListColumn {
  /** The heading of the column; in the narrow layout, the label before the value. */
  readonly header: string;
  /** Renders the cell of a key. `undefined`: the value, with numbers and dates in the panel's language. */
  readonly cell?: ((apiKey: ApiKey) => ReactNode) | undefined;
}

/** A custom entry in the menu of a key. */
export interface ApiKeysRowAction {
  /** Unique within the menu. */
  readonly id: string;
  readonly label: string;
  /** Called after the menu has closed and its button has the focus, so that a dialog you open here returns it there. */
  readonly onSelect: (apiKey: ApiKey) => void;
  /** `danger` for actions that can't be undone. */
  readonly tone?: "danger" | undefined;
}

/** Parts of the panel that you can render yourself. Each function receives the panel's own part, to use or leave out. */
export interface ApiKeysPanelSlots {
  /** Above the list. `count` also announces the count to screen readers; leave it out only if something else does. */
  readonly toolbar?:
    | ((parts: {
        readonly searchField: ReactNode;
        /** `undefined` or `null`: your adapter has nothing to filter by, or the code isn't there yet. */
        readonly filters: ReactNode;
        readonly count: ReactNode;
        readonly list: ApiKeysList;
      }) => ReactNode)
    | undefined;
  /** In place of the rows while the workspace has no keys. */
  readonly emptyState?:
    | ((parts: {
        readonly emptyState: ReactNode;
        /** Opens the create dialog. `undefined`: the user or the backend can't create keys. */
        readonly onCreate: (() => void) | undefined;
      }) => ReactNode)
    | undefined;
}
