/**
 * What a response's body turned out to be: `page` is markup, `text` is anything else that isn't JSON, and `broken` ended
 * early. Only JSON is kept.
 */
export type ResponseBody =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "empty" | "page" | "text" | "broken" };

/** How long to wait for a body that doesn't decide anything, in milliseconds. */
const OPTIONAL_BODY_MS = 5000;

/** Goes by the content: proxies, error pages, and hasty backends declare whatever they like. */
export function parseBody(body: string): ResponseBody {
  const text = body.trim();
  if (text === "") return { kind: "empty" };
  if (text.startsWith("<")) return { kind: "page" };
  try {
    return { kind: "json", value: JSON.parse(text) };
  } catch {
    // The parser's error quotes the text, which may hold a token.
    return { kind: "text" };
  }
}

/**
 * Reads a body to its end.
 * @throws whatever `fetch` throws if the body breaks off
 */
export async function readBody(response: Response): Promise<ResponseBody> {
  return parseBody(await response.text());
}

/** Reads a body that may add detail once the status has decided. It doesn't matter if it breaks off or never ends. */
export async function readOptionalBody(response: Response): Promise<ResponseBody> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<ResponseBody>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "broken" }), OPTIONAL_BODY_MS);
  });
  try {
    return await Promise.race([readBody(response), timeout]);
  } catch {
    return { kind: "broken" };
  } finally {
    clearTimeout(timer);
  }
}
