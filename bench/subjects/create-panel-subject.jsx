import { ApiKeysPanel } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { createRoot } from "react-dom/client";

/**
 * The panel over its memory adapter, which answers without latency and returns at most 100 keys per request.
 * @param options.serverSide what the adapter does itself; `undefined`: everything
 */
export function createPanelSubject({ serverSide }) {
  let adapter;
  return {
    row: "[data-key-id]",
    search: "[role=searchbox], input[type=search]",
    create: /^Create API Key$/,
    menuButton: 'button[aria-label^="Actions for"]',
    menu: "[role=menu]",
    async prepare(apiKeys) {
      adapter = createMemoryAdapter({ apiKeys, ...(serverSide && { serverSide }) });
      // The backend copies the keys when it's first asked.
      const { signal } = new AbortController();
      const sort = { field: "createdAt", direction: "desc" };
      const query = { sort, limit: 1 };
      await adapter.list(query, { workspaceId: "bench", signal });
    },
    mount(host) {
      createRoot(host).render(<ApiKeysPanel adapter={adapter} workspaceId="bench" />);
    },
    ...(serverSide && {
      isWhole(host, count) {
        const text = host.querySelector(".akp-count")?.textContent ?? "";
        const [first, ...others] = text.match(/\d[\d,.]*/g) ?? [];
        return others.length === 0 && Number(first?.replace(/\D/g, "")) === count;
      },
    }),
  };
}
