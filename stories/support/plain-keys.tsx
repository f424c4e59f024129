import {
  type ApiKeysAdapter,
  isApiKeysError,
  TokenReveal,
  type TokenVault,
  useApiKeys,
} from "api-keys-panel";
import { type FormEvent, useState } from "react";

/** Keys in a host's own markup: `useApiKeys` does the work, and nothing of the panel is on screen but the reveal. */
export function PlainKeys(props: {
  readonly adapter: ApiKeysAdapter;
  readonly workspaceId: string;
  readonly theme?: "light" | "dark";
}) {
  const { adapter, workspaceId, theme } = props;
  const keys = useApiKeys({ adapter, workspaceId, locale: "en" });
  const [name, setName] = useState("");
  const [problem, setProblem] = useState("");
  const [vault, setVault] = useState<TokenVault | null>(null);

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    setProblem("");
    try {
      const created = await keys.createApiKey?.({ name });
      setName("");
      setVault(created?.vault ?? null);
    } catch (thrown) {
      setProblem(isApiKeysError(thrown) ? `Not created: ${thrown.code}` : "Not created");
    }
  }

  return (
    <section aria-labelledby="plain-keys">
      <h2 id="plain-keys">Keys</h2>
      <form onSubmit={(event) => void handleSubmit(event)}>
        <label>
          New key <input required value={name} onChange={(event) => setName(event.target.value)} />
        </label>{" "}
        <button type="submit">Add</button>
        {problem !== "" && <p role="alert">{problem}</p>}
      </form>
      <ul>
        {keys.apiKeys.map((apiKey) => (
          <li key={apiKey.id}>
            <bdi>{apiKey.name}</bdi>{" "}
            <button
              type="button"
              aria-label={`Delete ${apiKey.name}`}
              onClick={() => void keys.deleteApiKey?.(apiKey)}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
      {vault && (
        <TokenReveal
          vault={vault}
          open
          onOpenChange={() => setVault(null)}
          description="Put it where your program finds it. It is shown this once."
          {...(theme && { theme })}
        />
      )}
    </section>
  );
}
