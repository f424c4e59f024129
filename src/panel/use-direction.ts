import { type RefObject, useEffect, useState } from "react";

/**
 * The direction that dialogs and menus get, which are mounted elsewhere in the page and cannot inherit the panel's.
 * @param dir what the host passed; `auto`: read off the panel's surroundings
 */
export function useDirection(
  rootRef: RefObject<HTMLElement | null>,
  dir: "ltr" | "rtl" | "auto",
): "ltr" | "rtl" | undefined {
  const [found, setFound] = useState<"ltr" | "rtl">();

  // The surroundings belong to the host, which may turn them at any time.
  useEffect(() => {
    if (dir !== "auto") return;
    function read() {
      const root = rootRef.current;
      if (root) setFound(getComputedStyle(root).direction === "rtl" ? "rtl" : "ltr");
    }
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["dir"] });
    return () => observer.disconnect();
  }, [rootRef, dir]);

  return dir === "auto" ? found : dir;
}
