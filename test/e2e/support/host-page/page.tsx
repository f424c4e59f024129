import { Suspense } from "react";
import { createRoot } from "react-dom/client";
import { Mount } from "./mounts.js";
import { OwnElements } from "./own-elements.js";
import { query } from "./panel.js";

const mark = query.get("mark");
if (mark?.startsWith(".")) document.documentElement.classList.add(mark.slice(1));
else if (mark) document.documentElement.setAttribute(...(mark.split("=") as [string, string]));

if (["ar", "fa", "he"].includes(query.get("locale") ?? "")) document.documentElement.dir = "rtl";

const root = document.createElement("main");
document.body.append(root);
createRoot(root).render(
  <>
    {query.has("sticky") && (
      <header style={{ position: "sticky", top: 0, height: 60, background: "#eee", zIndex: 10 }}>
        The host's header
      </header>
    )}
    {!query.has("alone") && <OwnElements />}
    <Suspense>
      <Mount />
    </Suspense>
  </>,
);
