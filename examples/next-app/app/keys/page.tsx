import { KeysPanel } from "./keys-panel";

/** The page with the panel: rendered on the server, the panel's first state included. */
export default function KeysPage() {
  return <KeysPanel />;
}
