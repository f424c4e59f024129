import { KeysPanel } from "./keys-panel";

/** The page with the panel. The server renders it, including the panel's first state. */
export default function KeysPage() {
  return <KeysPanel />;
}
