const CHANNEL = "api-keys-panel";
const MESSAGE = "changed";

/** Tells other panels that something changed, and hears it from them. */
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
 */
export function openChangedChannel(onChanged: () => void): ChangedChannel {
  if (typeof BroadcastChannel === "undefined") return { post: () => {}, close: () => {} };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    if (data === MESSAGE) onChanged();
  };
  return { post: () => channel.postMessage(MESSAGE), close: () => channel.close() };
}
