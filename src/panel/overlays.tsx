/** What opens over the page: dialogs, with all that is behind them, the menu of a row, the tooltip, and what a token in the search leads to. A bundler makes one file of it, loaded when needed. */
export { PanelDialogs } from "./dialogs/panel-dialogs.js";
export { ListOverlays } from "./list/list-overlays.js";
export { TokenSearch } from "./list/token-search.js";
