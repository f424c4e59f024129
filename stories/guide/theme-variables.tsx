import type { CSSProperties } from "react";
import "./theme-variables.css";

interface ThemeVariable {
  readonly name: string;
  readonly meaning: string;
  /** The panel's own variable that holds the value in use. `undefined`: there is no colour to show. */
  readonly inUse?: string;
}

const VARIABLES: readonly ThemeVariable[] = [
  { name: "--akp-accent", meaning: "The main button and links.", inUse: "--akp-use-accent" },
  {
    name: "--akp-surface",
    meaning: "The panel's own ground. Without it, the page's shows through.",
  },
  { name: "--akp-text", meaning: "Names, headings and values.", inUse: "--akp-use-text" },
  { name: "--akp-muted", meaning: "Help, times, hints and icons.", inUse: "--akp-use-muted" },
  { name: "--akp-border", meaning: "Lines of table and dialogs.", inUse: "--akp-use-border" },
  { name: "--akp-danger", meaning: "What destroys, and errors.", inUse: "--akp-use-danger" },
  {
    name: "--akp-focus",
    meaning: "The ring around what has the focus; follows the accent.",
    inUse: "--akp-use-focus",
  },
  { name: "--akp-radius", meaning: "Corners of fields and buttons, 8px; the others follow." },
  { name: "--akp-space", meaning: "One step of space, 4px; every gap is a multiple." },
  { name: "--akp-font", meaning: "The typeface; inherited from your page." },
];

function Swatch({ theme, inUse }: { readonly theme: "light" | "dark"; readonly inUse: string }) {
  const style = { "--swatch": `var(${inUse})` } as CSSProperties;
  return (
    <span className="akp-root theme-variables-swatch" data-theme={theme}>
      <span style={style} />
    </span>
  );
}

/** The ten variables that a host may set, with the colours that they have by default. */
export function ThemeVariables() {
  return (
    <table className="theme-variables">
      <thead>
        <tr>
          <th>Variable</th>
          <th>What it colours or measures</th>
          <th>Light</th>
          <th>Dark</th>
        </tr>
      </thead>
      <tbody>
        {VARIABLES.map(({ name, meaning, inUse }) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{meaning}</td>
            <td>{inUse && <Swatch theme="light" inUse={inUse} />}</td>
            <td>{inUse && <Swatch theme="dark" inUse={inUse} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
