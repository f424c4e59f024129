const CHANNEL = "api-keys-panel";
const MESSAGE = "changed";

/** Tells other panels that something changed, and hears it from them. */
export interface ChangedChannel {
  post(): void;
  close(): void;
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
