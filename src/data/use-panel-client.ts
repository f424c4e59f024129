import { onlineManager, type QueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { type ChangedChannel, openChangedChannel, postChangedOnce } from "./changed-channel.js";
import { createQueryClient } from "./query-client.js";
import { apiKeysQueryKeys } from "./query-keys.js";

/** The client that a panel works with, and its line to other panels. */
export interface PanelClient {
  readonly queryClient: QueryClient;
  /** Tells other panels, in this tab and in others, to load their lists again. */
  readonly postChanged: () => void;
}

/**
 * The host's query client or one of the panel's own, awake for as long as the panel is there.
 * @param shared the host's. `undefined`: the panel's own
 */
export function usePanelClient(shared: QueryClient | undefined): PanelClient {
  const [own] = useState(createQueryClient);
  const queryClient = shared ?? own;
  const channelRef = useRef<ChangedChannel | null>(null);

  // Without a provider, it is on us to connect the client to the window's focus and the network.
  useEffect(() => {
    queryClient.mount();
    // TanStack Query hears of changes only, and takes a page that begins offline for connected.
    onlineManager.setOnline(navigator.onLine);
    return () => queryClient.unmount();
  }, [queryClient]);

  useEffect(() => {
    const channel = openChangedChannel(() => {
      void queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.all });
    });
    channelRef.current = channel;
    return () => {
      channelRef.current = null;
      channel.close();
    };
  }, [queryClient]);

  const postChanged = useCallback(() => {
    if (channelRef.current) channelRef.current.post();
    else postChangedOnce();
  }, []);
  return { queryClient, postChanged };
}
