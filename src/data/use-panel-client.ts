import { useCallback, useEffect, useRef, useState } from "react";
import { type ChangedChannel, openChangedChannel, postChangedOnce } from "./changed-channel.js";
import {
  canShareClient,
  createQueryClient,
  type HostQueryClient,
  type PanelQueryClient,
} from "./query-client.js";
import { apiKeysQueryKeys } from "./query-keys.js";
import { forgetAllPages } from "./read-progress.js";

/** The client that a panel works with, and its line to other panels. */
export interface PanelClient {
  readonly queryClient: PanelQueryClient;
  /** Tells other panels, in this tab and in others, to load their lists again. */
  readonly postChanged: () => void;
}

/**
 * The host's query client or one of the panel's own, awake for as long as the panel is there.
 * @param shared the host's. `undefined`: the panel's own, as where the host's is of another kind
 */
export function usePanelClient(shared: HostQueryClient | undefined): PanelClient {
  const [own] = useState(createQueryClient);
  const queryClient = shared && canShareClient(shared) ? shared : own;
  const channelRef = useRef<ChangedChannel | null>(null);

  // Without a provider, it is on us to connect the client to the window's focus.
  useEffect(() => {
    queryClient.mount();
    return () => queryClient.unmount();
  }, [queryClient]);

  useEffect(() => {
    const channel = openChangedChannel(() => {
      forgetAllPages(queryClient);
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
