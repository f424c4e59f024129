import "./limit.css";
import { mountLimit } from "./limit-list.js";

let keys;

/** The limit: hand-written DOM without a framework. */
export default {
  row: "[data-key-id]",
  search: "input[type=search]",
  create: /^Create API Key$/,
  menuButton: 'button[aria-label^="Actions for"]',
  menu: "[role=menu]",
  prepare(apiKeys) {
    keys = apiKeys;
  },
  mount(host) {
    mountLimit(host, keys);
  },
};
