import { useEffect, useRef } from "react";

/** Whether the component is still there, for the end of something that it began. */
export function useMounted(): { readonly current: boolean } {
  const ref = useRef(false);
  useEffect(() => {
    ref.current = true;
    return () => {
      ref.current = false;
    };
  }, []);
  return ref;
}
