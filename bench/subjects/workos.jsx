import "@radix-ui/themes/styles.css";
import "@workos-inc/widgets/styles.css";
import { ApiKeys, WorkOsWidgets } from "@workos-inc/widgets";
import { createRoot } from "react-dom/client";
import { foldForSearch } from "../page/fold.js";

let apiKeys;
let folded;

const encode = (value) => btoa(JSON.stringify(value)).replace(/=+$/, "");
const authToken = [
  encode({ alg: "none" }),
  encode({ permissions: ["widgets:api-keys:manage"], exp: Math.round(Date.now() / 1000) + 86_400 }),
  "signature",
].join(".");

function list({ searchParams }) {
  const search = foldForSearch(searchParams.get("search") ?? "");
  const limit = Number(searchParams.get("limit") ?? 10);
  const data = [];
  for (let at = 0; at < apiKeys.length && data.length <= limit; at += 1) {
    if (folded[at].includes(search)) data.push(apiKeys[at]);
  }
  const hasMore = data.length > limit;
  return {
    data: data.slice(0, limit),
    list_metadata: hasMore ? { after: data[limit - 1].id } : {},
  };
}

/** WorkOS's widget. Its server searches, and returns ten rows at a time. It doesn't sort. */
export default {
  row: ".rt-TableBody .rt-TableRow:has(button)",
  idOf: (row, ids) => ids.get(row.firstElementChild.textContent),
  search: "input[name=api-keys-widget-search]",
  create: /^Create API key$/,
  menuButton: "button",
  menu: "[role=menu]",
  prepare(keys) {
    apiKeys = keys
      .map(({ hint, enabled, ...key }) => ({ ...key, obfuscatedValue: hint, permissions: [] }))
      .reverse();
    folded = apiKeys.map(({ name }) => foldForSearch(name));
    window.fetch = async (address) => {
      const url = new URL(address);
      return Response.json(
        url.pathname.endsWith("/organization-api-keys")
          ? list(url)
          : { data: [], list_metadata: {} },
      );
    };
  },
  mount(host) {
    createRoot(host).render(
      <WorkOsWidgets apiHostname="localhost">
        <ApiKeys authToken={authToken} />
      </WorkOsWidgets>,
    );
  },
};
