import type { CSSProperties } from "react";
import "./theme-variables.css";

interface ThemeVariable {
  readonly name: string;
  readonly meaning: string;
  /** The panel's variable that holds the value in use. `undefined`: there's no color to show. */
  readonly inUse?: string;
}

const VARIABLES: readonly ThemeVariable[] = [
  { name: "--akp-accent", meaning: "The main button and links.", inUse: "--akp-use-accent" },
  {
    name: "--akp-surface",
    meaning: "The background. Without it, your page shows through.",
  },
  { name: "--akp-text", meaning: "Names, headings, and values.", inUse: "--akp-use-text" },
  { name: "--akp-muted", meaning: "Help, times, hints, and icons.", inUse: "--akp-use-muted" },
  { name: "--akp-border", meaning: "Lines in the table and dialogs.", inUse: "--akp-use-border" },
  { name: "--akp-danger", meaning: "Deleting, and errors.", inUse: "--akp-use-danger" },
  {
    name: "--akp-focus",
    meaning: "The focus ring. Follows the accent.",
    inUse: "--akp-use-focus",
  },
  { name: "--akp-radius", meaning: "Corners of fields and buttons, 8px. All others follow." },
  { name: "--akp-space", meaning: "One step of space, 4px. Every gap is a multiple." },
  { name: "--akp-font", meaning: "The font. Inherited from your page." },
];

function Swatch({ theme, inUse }: { readonly theme: "light" | "dark"; readonly inUse: string }) {
  const style = { "--swatch": `var(${inUse})` } as CSSProperties;
  return (
    <span className="akp-root theme-variables-swatch" data-theme={theme}>
      <span style={style} />
    </span>
  );
}

/** The ten variables that hosts can set, with their default colors. */
export function ThemeVariables() {
  return (
    <table className="theme-variables">
      <thead>
        <tr>
          <th>Variable</th>
          <th>What it's for</th>
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
