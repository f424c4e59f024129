import { type RefObject, useEffect } from "react";
import { checkInheritedText, followLook } from "../../ui/page-look.js";
import { reportMissingStyles } from "../../ui/report-missing-styles.js";

/** Sees to it that the panel can be read on the page that it's in. The page is there, and may change, once it's mounted. */
export function usePageLook(
  rootRef: RefObject<HTMLElement | null>,
  theme: "light" | "dark" | "auto" | "host",
): void {
  useEffect(() => {
    const root = rootRef.current;
    return root ? reportMissingStyles(root) : undefined;
  }, [rootRef]);

  useEffect(() => {
    const root = rootRef.current;
    if (!root || theme !== "host") return;
    const check = () => checkInheritedText(root);
    const stop = followLook(root, check);
    // What no event tells, such as a stylesheet that came, is seen at the latest when somebody turns to the panel.
    root.addEventListener("pointerenter", check);
    root.addEventListener("focusin", check);
    return () => {
      stop();
      root.removeEventListener("pointerenter", check);
      root.removeEventListener("focusin", check);
      delete root.dataset.scheme;
    };
  }, [rootRef, theme]);
}
