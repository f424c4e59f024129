/** What opens over the page: dialogs, with all that is behind them, the menu of a row, and the tooltip. A bundler makes one file of it, loaded when needed. */
export { PanelDialogs } from "./dialogs/panel-dialogs.js";
export { ListOverlays } from "./list/list-overlays.js";
