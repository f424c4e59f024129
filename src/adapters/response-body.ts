/**
 * What the body of a response turned out to be: `page` is markup, `text` anything else that is not JSON, `broken` what did
 * not come to its end. Only JSON is kept.
 */
export type ResponseBody =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "empty" | "page" | "text" | "broken" };

/** How long to wait for a body that decides nothing. In milliseconds. */
const IDLE_BODY_MS = 5000;

/** Tells what a body is by its content: proxies, error pages and hasty backends declare what they like. */
export function parseBody(body: string): ResponseBody {
  const text = body.trim();
  if (text === "") return { kind: "empty" };
  if (text.startsWith("<")) return { kind: "page" };
  try {
    return { kind: "json", value: JSON.parse(text) };
  } catch {
    // The parser's own error quotes the text, which may hold a token.
    return { kind: "text" };
  }
}

/**
 * Reads a body to its end.
 * @throws what `fetch` throws where the body breaks off
 */
export async function readBody(response: Response): Promise<ResponseBody> {
  return parseBody(await response.text());
}

/** Reads a body that may say more, where the status has said enough: one that breaks off or never ends changes nothing. */
export async function readOptionalBody(response: Response): Promise<ResponseBody> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<ResponseBody>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "broken" }), IDLE_BODY_MS);
  });
  try {
    return await Promise.race([readBody(response), ended]);
  } catch {
    return { kind: "broken" };
  } finally {
    clearTimeout(timer);
  }
}
