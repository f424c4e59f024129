/** A theme of the toolbar. */
interface ToolbarTheme {
  readonly scheme: "light" | "dark";
  /** The UI library whose variables the page has. `undefined`: none. */
  readonly brand?: "shadcn" | "material";
}

const THEMES: Readonly<Record<string, ToolbarTheme>> = {
  light: { scheme: "light" },
  dark: { scheme: "dark" },
  "host shadcn": { scheme: "light", brand: "shadcn" },
  "host shadcn dark": { scheme: "dark", brand: "shadcn" },
  "host Material": { scheme: "light", brand: "material" },
  "host Material dark": { scheme: "dark", brand: "material" },
};

/** What each theme writes into the page's `data-theme`. */
export const SCHEMES = Object.fromEntries(
  Object.entries(THEMES).map(([name, { scheme }]) => [name, scheme]),
);

/** The UI library whose variables the page has in a theme. `undefined`: none. */
export function getBrand(theme: string): ToolbarTheme["brand"] {
  return THEMES[theme]?.brand;
}

/** The props that make the panel follow a theme. */
export function getThemeProps(theme: string) {
  const { scheme, brand } = THEMES[theme] ?? { scheme: "light" };
  return brand ? { theme: "host", className: `host-${brand}` } : { theme: scheme };
}
