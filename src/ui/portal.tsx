import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { findContainer } from "./find-container.js";
import { type PortalSettings, usePortal } from "./portal-context.js";
import { PortalRoot } from "./portal-root.js";

/**
 * Mounts what floats where it can be reached, in the panel's theme, language and direction. Render it only while it is
 * open: it looks for its place when it is mounted.
 */
export function Portal({ children }: { children: ReactNode }) {
  const { container, sourceRef } = usePortal();
  const [found, setFound] = useState(() => find(container, sourceRef?.current));

  // On a server, and in the first pass on its markup, there is no page yet to look at.
  useEffect(() => {
    if (!found) setFound(find(container, sourceRef?.current) ?? document.body);
  }, [found, container, sourceRef]);

  return found && createPortal(<PortalRoot>{children}</PortalRoot>, found);
}

function find(container: PortalSettings["container"], source: Element | null | undefined) {
  return container ?? (source ? findContainer(source) : null);
}
