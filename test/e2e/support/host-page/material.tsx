import Button from "@mui/material/Button";
import CssBaseline from "@mui/material/CssBaseline";
import Dialog from "@mui/material/Dialog";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { createTheme, ThemeProvider } from "@mui/material/styles";
import { useState } from "react";
import { Panel, query } from "./panel.js";

const scheme = query.get("scheme");

/**
 * Material's default theme, with its colors as CSS variables: set in the page, or by the user's
 * system.
 */
const theme = createTheme({
  cssVariables: scheme === "system" || { colorSchemeSelector: "data-mui-color-scheme" },
  colorSchemes: { light: true, dark: true },
});

/** The panel in a Material page. */
export function InTheme() {
  return (
    <ThemeProvider theme={theme} defaultMode={scheme === "dark" ? "dark" : "system"}>
      <CssBaseline />
      <Panel />
    </ThemeProvider>
  );
}

/** The panel in a Material modal, which traps the focus and closes with Escape. */
export function InDialog() {
  const [isOpen, setIsOpen] = useState(true);
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <Dialog
        open={isOpen}
        onClose={() => setIsOpen(false)}
        maxWidth="md"
        fullWidth
        aria-labelledby="settings"
      >
        <DialogTitle id="settings">Settings</DialogTitle>
        <DialogContent>
          <Panel />
          <Button onClick={() => setIsOpen(false)}>Close settings</Button>
        </DialogContent>
      </Dialog>
    </ThemeProvider>
  );
}
