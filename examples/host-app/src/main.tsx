import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import { startNavigation } from "./router/navigation.js";
import "api-keys-panel/styles.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/content.css";

startNavigation();
const container = document.getElementById("app");
if (!container) throw new Error("The page has no element with the id “app”.");
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
