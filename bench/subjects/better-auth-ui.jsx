import "tailwind:better-auth-ui.css";
import { apiKeyClient } from "@better-auth/api-key/client";
import { ApiKeysCard, AuthUIProvider } from "@daveyplate/better-auth-ui";
import { createAuthClient } from "better-auth/react";
import { useCallback, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

let apiKeys;

const now = new Date().toISOString();
const later = new Date(Date.now() + 86_400_000).toISOString();
const session = {
  user: {
    id: "user",
    name: "User",
    email: "user@example.com",
    emailVerified: true,
    createdAt: now,
    updatedAt: now,
  },
  session: {
    id: "session",
    userId: "user",
    token: "session",
    expiresAt: later,
    createdAt: now,
    updatedAt: now,
  },
};

const authClient = createAuthClient({
  baseURL: "http://localhost",
  plugins: [apiKeyClient()],
  fetchOptions: {
    customFetchImpl: async (address) =>
      Response.json(String(address).includes("get-session") ? session : {}),
  },
});

/** The keys without the client's parsing, which a host could leave out, too. */
function useListApiKeys() {
  const [data, setData] = useState(null);
  const refetch = useCallback(async () => setData({ apiKeys }), []);
  useEffect(() => {
    Promise.resolve().then(refetch);
  }, [refetch]);
  return { data, isPending: data === null, refetch };
}

/** better-auth-ui's card. It neither searches nor sorts, and has a button instead of a menu. */
export default {
  row: "[data-slot=card] [data-slot=card]",
  create: /^Create API Key$/,
  prepare(keys) {
    apiKeys = keys
      .map(({ id, name, createdAt, hint, expiresAt }) => ({
        id,
        name,
        start: hint,
        createdAt: new Date(createdAt),
        updatedAt: new Date(createdAt),
        expiresAt: expiresAt && new Date(expiresAt),
      }))
      .reverse();
  },
  mount(host) {
    createRoot(host).render(
      <AuthUIProvider
        authClient={authClient}
        apiKey
        navigate={() => undefined}
        hooks={{ useListApiKeys }}
      >
        <ApiKeysCard />
      </AuthUIProvider>,
    );
  },
};
