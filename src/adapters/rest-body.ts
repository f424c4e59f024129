/** What the body of an answer turned out to be: `page` is markup, `text` anything else that is not JSON. Only JSON is kept. */
export type RestBody =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "empty" | "page" | "text" };

/**
 * Reads a body to its end and tells what it is, by its content: proxies, error pages and hasty backends
 * declare what they like.
 * @throws what `fetch` throws where the body breaks off
 */
export async function readBody(response: Response): Promise<RestBody> {
  const text = (await response.text()).trim();
  if (text === "") return { kind: "empty" };
  if (text.startsWith("<")) return { kind: "page" };
  try {
    return { kind: "json", value: JSON.parse(text) };
  } catch {
    // The parser's own error quotes the text, which may hold a token.
    return { kind: "text" };
  }
}
