/** What opens over the page: dialogs, with all that is behind them. A bundler makes one file of it, loaded when needed. */
export { PanelDialogs } from "./dialogs/panel-dialogs.js";
