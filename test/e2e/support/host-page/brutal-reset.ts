/** How many pages begin, at its worst. */
const RESET = `
html { font-size: 62.5%; }
body { line-height: 3; letter-spacing: 3px; text-transform: uppercase; text-align: center; }
* { margin: 0; padding: 0; font: inherit; border: 0; box-sizing: content-box; list-style: none; }
button { all: unset; }
input { width: 100%; appearance: none; outline: none; background: red; }
table { display: block; border-collapse: collapse; }
th, td { padding: 30px; text-align: right; vertical-align: bottom; background: yellow; }
h2 { font-size: 40px; color: red; }
p, span, div { color: green; }
svg { display: block; width: 100%; }
section, header { padding: 50px; }
`;

/**
 * Everything a page can pass on to its content, except direction, visibility, and what makes it
 * ignore the pointer.
 */
const INHERITED = `
body {
  accent-color: red; caret-color: red; cursor: crosshair; fill: red; fill-opacity: 0.3; fill-rule: evenodd; clip-rule: evenodd;
  stroke: red; stroke-width: 5; stroke-opacity: 0.3; stroke-dasharray: 2; stroke-dashoffset: 1; stroke-linecap: square;
  stroke-linejoin: bevel; stroke-miterlimit: 9; paint-order: stroke; marker: none; text-anchor: end;
  color-interpolation: linearRGB; shape-rendering: crispEdges; image-rendering: pixelated; dominant-baseline: hanging;
  font-variant: small-caps; font-feature-settings: "smcp"; font-variation-settings: "wght" 900; font-kerning: none;
  font-optical-sizing: none; font-synthesis: none; font-stretch: condensed; font-size-adjust: 0.9; font-style: italic;
  font-weight: 900; font-palette: dark; font-language-override: "TRK";
  text-shadow: 0 1px red; text-indent: 20px; text-rendering: geometricPrecision; text-emphasis: dot red; text-underline-offset: 9px;
  text-underline-position: under; text-decoration-skip-ink: none; text-align-last: right; text-justify: none;
  text-orientation: upright; text-wrap: balance; text-combine-upright: all; text-spacing-trim: space-all; text-autospace: normal;
  text-size-adjust: 200%; word-spacing: 5px; word-break: break-all; overflow-wrap: anywhere; white-space: nowrap;
  line-break: anywhere; hyphens: auto; hyphenate-character: "="; hyphenate-limit-chars: 2; tab-size: 2; quotes: "<" ">";
  list-style: square inside; border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide;
  orphans: 9; widows: 9; user-select: none; print-color-adjust: exact; ruby-position: under; ruby-align: start;
  math-style: compact; interpolate-size: allow-keywords; image-orientation: none; dynamic-range-limit: standard;
  -webkit-text-fill-color: red; -webkit-text-stroke: 1px red; -webkit-text-security: disc; -webkit-tap-highlight-color: red;
  -webkit-font-smoothing: antialiased; scrollbar-color: red blue;
}
`;

/** Rules for element types, parts, and roles. */
const KINDS = `
* { transition: all 0.3s; scroll-margin: 7px; word-break: break-all; }
*::before, *::after { box-sizing: content-box; border: 3px solid red; transition: all 0.3s; }
span::before, p::after, button::before, li::before, label::after { content: "!"; color: red; font-size: 30px; }
p::first-letter, h2::first-letter, label::first-letter, td::first-letter, div::first-letter { font-size: 40px; color: red; float: left; }
p::first-line, h2::first-line, td::first-line, div::first-line { color: red; letter-spacing: 9px; text-transform: uppercase; }
::placeholder { color: red; opacity: 0.3; font-style: italic; letter-spacing: 5px; text-transform: uppercase; text-align: right; }
::marker { color: red; content: "x"; }
::backdrop { background: red; }
input::-webkit-search-cancel-button { display: block; appearance: auto; width: 40px; height: 40px; }
input[type="password"], input[type="search"], input[type="text"] {
  height: 90px; min-height: 90px; max-width: 90px; letter-spacing: 9px; box-shadow: 0 0 9px red; text-security: square;
  background-image: linear-gradient(red, yellow); accent-color: red; field-sizing: content; text-shadow: 1px 1px red;
}
div { overflow: hidden; columns: 2; min-height: 30px; max-width: 200px; background: pink; opacity: 0.8; filter: sepia(1); transform: rotate(2deg); }
section, header, p, span, h2, a, ul, li, label, input, button, svg, table, thead, tbody, tr, th, td, caption, time, bdi, code, strong {
  position: relative; inset: 3px; z-index: 3; float: left; clear: both; min-width: 30px; max-height: 30px; overflow: hidden;
  opacity: 0.8; filter: sepia(1); backdrop-filter: blur(2px); mix-blend-mode: multiply; isolation: isolate; clip-path: circle(40%);
  transform: rotate(2deg); translate: 1px; rotate: 1deg; scale: 0.9; perspective: 90px; transform-style: preserve-3d;
  mask: linear-gradient(red, transparent); box-shadow: 0 0 9px red; outline: 1px solid red; outline-offset: 3px; columns: 2;
  will-change: opacity; contain: paint; direction: rtl; unicode-bidi: bidi-override; resize: both;
  pointer-events: none; touch-action: none; vertical-align: super; text-decoration: line-through wavy red; zoom: 1.1;
  text-overflow: ellipsis; background: linear-gradient(red, yellow); border-image: linear-gradient(red, yellow) 3; order: 3;
  flex: 1; align-self: end; justify-self: end; place-content: end; gap: 30px; object-fit: cover; animation: host-in 0.2s;
  writing-mode: vertical-rl; aspect-ratio: 1; scroll-snap-align: start; overscroll-behavior: none; scrollbar-width: thin;
  shape-outside: circle(); counter-increment: host; break-inside: avoid; appearance: none; user-select: none; accent-color: red;
}
path {
  fill: red; stroke: red; stroke-width: 5; opacity: 0.5; transform: rotate(5deg); translate: 1px; rotate: 5deg; scale: 0.5;
  transform-origin: 9px 9px; transform-box: fill-box; filter: sepia(1); mask: none; clip-path: circle(2px); clip-rule: evenodd;
  fill-rule: evenodd; stroke-dasharray: 1; stroke-dashoffset: 1; stroke-miterlimit: 9; stroke-linejoin: bevel; marker: none;
  paint-order: stroke; vector-effect: non-scaling-stroke; mix-blend-mode: multiply; shape-rendering: crispEdges;
  visibility: hidden; display: none; animation: host-in 0.2s; transition: all 0.3s; will-change: opacity; outline: 1px solid red;
  pointer-events: none; cursor: wait; offset: path("M 0 0 L 9 9"); fill-opacity: 0.3; stroke-opacity: 0.3; zoom: 2; isolation: isolate;
}
@layer host { path { fill: red; stroke: red; stroke-width: 5; opacity: 0.5; transform: rotate(5deg); display: none; } }
a, a:link, a:visited, a:hover { color: red; text-decoration: line-through; }
[hidden] { display: block; }
dialog, [role="dialog"], [role="alertdialog"] { top: 300px; max-width: 200px; padding: 90px; background: yellow; border: 9px solid red; }
[role="menu"], [role="menuitem"], [role="tooltip"], [role="alert"], [role="status"] { padding: 40px; background: yellow; text-transform: uppercase; }
[role="table"], [role="row"], [role="cell"], [role="columnheader"], [role="rowheader"] { display: flex; background: yellow; }
[aria-invalid="true"] { border: 9px solid yellow; background: yellow; }
[data-state="open"] { background: yellow; }
[tabindex] { outline: 5px solid yellow; }
:focus { outline: none !important; box-shadow: 0 0 9px red; }
:focus-visible { outline: 9px dotted yellow; }
@keyframes host-in { from { opacity: 0; } }
`;

/**
 * The last two are the most that a stylesheet can do short of `!important`; a page can have the
 * first alone.
 */
export const BRUTAL = RESET + INHERITED + KINDS;
