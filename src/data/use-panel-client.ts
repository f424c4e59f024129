import { useCallback, useEffect, useRef, useState } from "react";
import { type ChangedChannel, openChangedChannel, postChangedOnce } from "./changed-channel.js";
import {
  canShareClient,
  createQueryClient,
  type HostQueryClient,
  type PanelQueryClient,
} from "./query-client.js";
import { apiKeysQueryKeys } from "./query-keys.js";
import { noteChange } from "./read-progress.js";

/** A panel's query client and its channel to other panels. */
interface PanelClient {
  readonly queryClient: PanelQueryClient;
  /** Tells other panels, in this tab and in others, to reload their lists. */
  readonly postChanged: () => void;
}

/**
 * The host's query client or the panel's own, mounted while the panel is.
 * @param shared the host's client. `undefined`, or one that doesn't work with the panel's hooks: the panel uses its own
 */
export function usePanelClient(shared: HostQueryClient | undefined): PanelClient {
  const [own] = useState(createQueryClient);
  const queryClient = shared && canShareClient(shared) ? shared : own;
  const channelRef = useRef<ChangedChannel | null>(null);

  // Without a provider, we have to connect the client to the window's focus.
  useEffect(() => {
    queryClient.mount();
    return () => queryClient.unmount();
  }, [queryClient]);

  useEffect(() => {
    const channel = openChangedChannel(() => {
      noteChange(queryClient);
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
