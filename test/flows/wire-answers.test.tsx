import { screen, waitFor } from "@testing-library/react";
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { describe, expect, it, vi } from "vitest";
import { controls, saying, words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import { findRowNames, nameField, submitCreate } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

type Answer = (method: string) => Response | Promise<Response>;

/** A panel over the REST adapter. Requests without a prepared response get a list of one key. */
function render(answer: (method: string) => ReturnType<Answer> | undefined) {
  const respond = vi.fn<typeof fetch>(async (_url, init) => {
    const page = { items: apiKeys("CRM Sync"), nextCursor: null };
    return (await answer(init?.method ?? "GET")) ?? Response.json(page);
  });
  const adapter = createRestAdapter({ baseUrl: "/api/keys", fetch: respond });
  return { respond, ...renderPanel({ adapter }) };
}

/** What the developer reads in the console. */
function watchConsole() {
  const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
  return () => error.mock.calls.map(([text]) => String(text)).join("\n");
}

describe("a create that the server refuses by its status", () => {
  it.each([
    [402, "", words.writeLimitReached],
    [405, "", words.writeRejected],
    [415, '{"detail":"Unsupported media type"}', words.writeRejected],
    [419, '{"message":"CSRF token mismatch."}', words.writeUnauthenticated],
    [451, "<h1>Unavailable For Legal Reasons</h1>", words.writeRejected],
  ])(
    "of %i with the body %j wasn't carried out: the name can be changed, the dialog closed",
    async (status, body, text) => {
      const { user } = render((method) =>
        method === "POST" ? new Response(body, { status }) : undefined,
      );
      await findRowNames();
      await submitCreate(user, "Worker");

      expect(await screen.findByRole("alert")).toHaveTextContent(saying(text));
      expect(nameField()).not.toHaveAttribute("readonly");
      await user.keyboard("{Escape}");
      await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    },
  );
});

describe("a list that the server redirects", () => {
  it("is reported as redirected, not signed out, and developers read which address to try", async () => {
    const read = watchConsole();
    render(() => new Response(null, { status: 301, headers: { Location: "/api/keys/" } }));

    expect(await screen.findByText(saying(words.errorRedirectedTitle))).toBeVisible();
    expect(screen.queryByText(saying(words.errorUnauthenticatedTitle))).toBeNull();
    expect(read()).toContain('try `baseUrl: "/api/keys/"`');
  });
});

describe("a list at an address that the server doesn't know", () => {
  it.each(["<pre>Cannot GET /api/keys</pre>", '{"detail":"Not Found"}'])(
    "is reported to developers if the server returns 404 with %j",
    async (body) => {
      const read = watchConsole();
      render(() => new Response(body, { status: 404 }));

      expect(await screen.findByRole("button", { name: controls.retry.name })).toBeVisible();
      expect(read()).toContain("the address may be wrong");
    },
  );
});
