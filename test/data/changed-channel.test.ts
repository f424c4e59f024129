import { afterEach, expect, it, vi } from "vitest";
import { openChangedChannel, postChangedOnce } from "../../src/data/changed-channel.js";

afterEach(() => vi.unstubAllGlobals());

/** A channel within one realm, which records everything sent over it. */
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

it("other panels receive one word, and no data", () => {
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

it("another word on the channel means nothing to a panel", () => {
  stubChannel();
  const onChanged = vi.fn();
  openChangedChannel(onChanged);
  new BroadcastChannel("api-keys-panel").postMessage({ type: "changed", apiKey: {} });
  expect(onChanged).not.toHaveBeenCalled();
});

const closed = () => {
  throw new DOMException("The channel is closed.", "InvalidStateError");
};

it.each<[string, unknown]>([
  ["has no channel", undefined],
  [
    "refuses one, as Firefox does where cookies are blocked",
    class {
      constructor() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      }
    },
  ],
  [
    "refuses to send",
    class {
      postMessage = closed;
      close() {}
    },
  ],
  [
    "has closed it",
    class {
      postMessage = closed;
      close = closed;
    },
  ],
])("if the browser %s, nothing is sent and nothing breaks", (_, Channel) => {
  vi.stubGlobal("BroadcastChannel", Channel);
  const channel = openChangedChannel(() => {});
  expect(() => {
    channel.post();
    channel.close();
    postChangedOnce();
  }).not.toThrow();
});
