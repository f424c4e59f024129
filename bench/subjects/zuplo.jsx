import "@zuplo/react-api-key-manager/index.css";
import { ApiKeyManager } from "@zuplo/react-api-key-manager";
import { createRoot } from "react-dom/client";

let consumers;

const provider = {
  getConsumers: async () => ({ data: consumers }),
  rollKey: async () => undefined,
  deleteKey: async () => undefined,
  updateConsumerDescription: async () => undefined,
  refresh: () => undefined,
  registerOnRefresh: () => ({}),
  unregisterOnRefresh: () => undefined,
};

/** Zuplo's kit. It shows keys by consumer, so each key has its own. It neither searches nor sorts nor creates. */
export default {
  row: ".zp-key-manager--consumer-control-container",
  menuButton: ".zp-key-manager--simple-menu-button",
  menu: ".zp-key-manager--simple-menu-dropdown",
  prepare(keys) {
    consumers = keys
      .map(({ id, name, createdAt, hint, expiresAt }) => ({
        name: id,
        description: name,
        createdOn: createdAt,
        apiKeys: [
          {
            id,
            description: name,
            createdOn: createdAt,
            updatedOn: createdAt,
            expiresOn: expiresAt,
            key: hint,
          },
        ],
      }))
      .reverse();
  },
  mount(host) {
    createRoot(host).render(<ApiKeyManager provider={provider} menuItems={[]} theme="light" />);
  },
};
