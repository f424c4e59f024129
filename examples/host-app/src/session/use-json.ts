import { useEffect, useState } from "react";

export type Loaded<T> =
  | { readonly status: "loading" | "failed" }
  | { readonly status: "ready"; readonly data: T };

/** Reads JSON from the server, again each time the path changes. */
export function useJson<T>(path: string): Loaded<T> {
  const [answer, setAnswer] = useState<{ path: string; loaded: Loaded<T> } | null>(null);

  // The server is outside of React.
  useEffect(() => {
    const controller = new AbortController();
    const load = async () => {
      const response = await fetch(path, { signal: controller.signal });
      if (!response.ok) throw new Error(`Status ${response.status}`);
      const data = (await response.json()) as T;
      setAnswer({ path, loaded: { status: "ready", data } });
    };
    load().catch(() => {
      if (!controller.signal.aborted) setAnswer({ path, loaded: { status: "failed" } });
    });
    return () => controller.abort();
  }, [path]);

  return answer?.path === path ? answer.loaded : { status: "loading" };
}
