import { runGuarded } from "./report-errors.js";

const CHANNEL = "api-keys-panel";
const MESSAGE = "changed";

/** Tells other panels that something changed, and hears it from them. It never throws. */
export interface ChangedChannel {
  post(): void;
  close(): void;
}

/** Notifies all panels when a write ends after its panel has unmounted. */
export function postChangedOnce(): void {
  const channel = openChangedChannel(() => {});
  channel.post();
  channel.close();
}

/**
 * Opens a channel to the other panels of this origin, in this tab and in others. It carries a single word, so that no data
 * can get from one workspace to another.
 *
 * The panel works without it, too: a browser may lack `BroadcastChannel`, or refuse it when cookies are blocked or the
 * frame is sandboxed.
 */
export function openChangedChannel(onChanged: () => void): ChangedChannel {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }) => {
      if (data === MESSAGE) runGuarded(onChanged);
    };
    return {
      post: () => ignoreErrors(() => channel.postMessage(MESSAGE)),
      close: () => ignoreErrors(() => channel.close()),
    };
  } catch {
    return { post: () => {}, close: () => {} };
  }
}

function ignoreErrors(call: () => void): void {
  try {
    call();
  } catch {
    // The channel is closed or forbidden. The next load of the list shows the change.
  }
}
