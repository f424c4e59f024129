// @vitest-environment node

import { ApiKeysPanel, useApiKeys, useCreateIntent, useTokenCustody } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";

const adapter = createMemoryAdapter();

function OwnForm() {
  const tokens = useTokenCustody({ adapter, workspaceId: "acme" });
  const keys = useApiKeys({ adapter, workspaceId: "acme", tokens });
  const intent = useCreateIntent(keys);
  return <p>{`${keys.status} ${intent.phase}`}</p>;
}

describe("on a server that prerenders pages", () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ["the panel", <ApiKeysPanel key="panel" adapter={adapter} workspaceId="acme" />, words.heading],
    ["a custom form", <OwnForm key="form" />, "loading editing"],
  ])("%s asks neither for the time nor for random numbers", (_, element, text) => {
    const now = vi.spyOn(Date, "now");
    const randomBytes = vi.spyOn(crypto, "getRandomValues");
    const random = vi.spyOn(Math, "random");

    expect(renderToString(element)).toContain(text);
    expect(now).not.toHaveBeenCalled();
    expect(randomBytes).not.toHaveBeenCalled();
    expect(random).not.toHaveBeenCalled();
  });
});
