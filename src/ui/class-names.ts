/** Joins the class names that are given. Ours come first: the stylesheet's reset finds elements by how `class` begins. */
export function classNames(...names: readonly (string | undefined | false)[]): string {
  return names.filter(Boolean).join(" ");
}
