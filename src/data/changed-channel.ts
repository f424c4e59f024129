import { runGuarded } from "./report-errors.js";

const CHANNEL = "api-keys-panel";
const MESSAGE = "changed";

/** Tells other panels that something changed, and hears it from them. None of it ever throws. */
export interface ChangedChannel {
  post(): void;
  close(): void;
}

/** Tells all panels once, from where no panel is any more: something that one of them began has ended. */
export function postChangedOnce(): void {
  const channel = openChangedChannel(() => {});
  channel.post();
  channel.close();
}

/**
 * Opens a channel to the other panels of this origin, in this tab and in others. It carries one word, so that no data of
 * one workspace can reach another.
 *
 * News is a convenience: where the browser has no channel, or refuses one (cookies are blocked, the frame is sandboxed),
 * the panel works without it.
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
    // A closed or forbidden channel. The next load of the list shows what there is.
  }
}
