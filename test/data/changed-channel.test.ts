import { afterEach, expect, it, vi } from "vitest";
import { openChangedChannel, postChangedOnce } from "../../src/data/changed-channel.js";

afterEach(() => vi.unstubAllGlobals());

/** A channel within one realm, which notes all that is sent over it. */
function stubChannel(): unknown[] {
  const sent: unknown[] = [];
  const open = new Set<FakeChannel>();
  class FakeChannel {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    constructor() {
      open.add(this);
    }
    postMessage(data: unknown) {
      sent.push(data);
      for (const other of open) if (other !== this) other.onmessage?.({ data });
    }
    close() {
      open.delete(this);
    }
  }
  vi.stubGlobal("BroadcastChannel", FakeChannel);
  return sent;
}

it("other panels are told one word, and no data", () => {
  const sent = stubChannel();
  const onChanged = vi.fn();
  const other = openChangedChannel(onChanged);
  const own = openChangedChannel(() => {});
  own.post();
  postChangedOnce();
  expect(sent).toEqual(["changed", "changed"]);
  expect(onChanged).toHaveBeenCalledTimes(2);
  other.close();
  own.post();
  expect(onChanged).toHaveBeenCalledTimes(2);
});

it("another word on the channel is nothing to a panel", () => {
  stubChannel();
  const onChanged = vi.fn();
  openChangedChannel(onChanged);
  new BroadcastChannel("api-keys-panel").postMessage({ type: "changed", apiKey: {} });
  expect(onChanged).not.toHaveBeenCalled();
});

it("where the browser has no channel, nothing is told and nothing breaks", () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  const channel = openChangedChannel(() => {});
  expect(() => {
    channel.post();
    channel.close();
    postChangedOnce();
  }).not.toThrow();
});
