import { act, render, screen } from "@testing-library/react";
import {
  type ApiKeysAdapter,
  type ApiKeysPanelEvent,
  createTokenVault,
  useApiKeys,
} from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { Component, type ReactNode } from "react";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { create, press } from "./on-screen.js";
import { renderPanel, settle } from "./render-panel.js";

/** Records every way by which a page can pass something on. */
function listenToAll() {
  const said: unknown[] = [];
  const listen = <T extends object>(target: T, names: readonly (keyof T & string)[]) => {
    for (const name of names) {
      vi.spyOn(target, name as never).mockImplementation(((...args: unknown[]) => {
        said.push([name, args]);
      }) as never);
    }
  };
  listen(console, ["log", "info", "warn", "error", "debug", "table", "dir", "trace"]);
  listen(Storage.prototype, ["setItem"]);
  listen(BroadcastChannel.prototype, ["postMessage"]);
  listen(window, ["postMessage"]);
  listen(History.prototype, ["pushState", "replaceState"]);
  const cookie = vi.spyOn(document, "cookie", "set").mockImplementation((value) => {
    said.push(["cookie", value]);
  });
  return { said, cookie };
}

describe("a token", () => {
  it("goes to no console, storage, channel, message, history, or cookie, from its arrival to its end", async () => {
    const { said } = listenToAll();
    const adapter = createMemoryAdapter();
    const { user, events } = renderPanel({ adapter });
    await create(user, "CRM Sync");
    const token = adapter.issuedIn("acme")[0]?.token ?? "";
    expect(token).not.toBe("");
    await press(user, controls.show.name);
    await press(user, words.copyHeader);
    await settle();
    await press(user, words.done);
    await settle();
    expect(JSON.stringify(said)).toContain("changed");
    expect(JSON.stringify(said)).not.toContain(token);
    expect(JSON.stringify(events)).not.toContain(token);
  });

  it("has no place in what a host receives, as far as types can show", () => {
    type KeyOfAny<T> = T extends unknown ? keyof T : never;
    type Told = KeyOfAny<ApiKeysPanelEvent>;
    expectTypeOf<Extract<Told, "token" | "secret" | "value">>().toBeNever();
    type KeyFields = KeyOfAny<Extract<ApiKeysPanelEvent, { apiKey: unknown }>["apiKey"]>;
    expectTypeOf<Extract<KeyFields, "token" | "secret" | "value">>().toBeNever();
    expect(Object.keys(createTokenVault("x"))).not.toContain("token");
  });
});

/** Everything a thrown value gives away, including its causes and stack. */
function printed(thrown: unknown): string {
  const error = thrown as Error;
  const own = JSON.stringify(thrown, Object.getOwnPropertyNames(thrown ?? {}));
  return `${String(thrown)} ${own} ${error?.stack} ${error?.cause ? printed(error.cause) : ""}`;
}

class Boundary extends Component<{ readonly children: ReactNode }, { readonly caught: unknown }> {
  override state: { readonly caught: unknown } = { caught: undefined };
  static getDerivedStateFromError(caught: unknown) {
    return { caught };
  }
  override render() {
    return this.state.caught ? <p>{printed(this.state.caught)}</p> : this.props.children;
  }
}

describe("an error", () => {
  const SECRET = "lp_live_0123456789abcdef";

  it.each<[string, () => Promise<unknown>]>([
    ["a response that's not an object", () => Promise.resolve(SECRET)],
    ["a response with the token in another field", () => Promise.resolve({ secret: SECRET })],
    ["an error with the whole exchange", () => Promise.reject({ response: { token: SECRET } })],
  ])("from %s quotes nothing of it", async (_, answer) => {
    const adapter = { ...createMemoryAdapter(), create: answer } as unknown as ApiKeysAdapter;
    let thrown: unknown;
    function Surface() {
      const { createApiKey } = useApiKeys({ adapter, workspaceId: "acme" });
      return (
        <button
          type="button"
          onClick={() => {
            createApiKey({ name: "CRM" }).catch((error) => {
              thrown = error;
            });
          }}
        >
          Make
        </button>
      );
    }
    render(<Surface />);
    act(() => screen.getByRole("button", { name: "Make" }).click());
    await settle();
    expect(thrown).toBeInstanceOf(Error);
    const { message, stack } = thrown as Error;
    expect(`${message} ${stack}`).not.toContain(SECRET);
    expect(JSON.stringify(thrown)).not.toContain(SECRET);
  });

  it("a vault that throws on a bad secret shows nothing of it to the error boundary", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    function Broken(): ReactNode {
      createTokenVault({ secret: SECRET } as unknown as string);
      return null;
    }
    render(
      <Boundary>
        <Broken />
      </Boundary>,
    );
    expect(document.body).toHaveTextContent("createTokenVault: the token is missing");
    expect(document.body.textContent).not.toContain(SECRET);
  });
});
