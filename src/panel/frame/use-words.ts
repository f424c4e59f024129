import type { Messages, PageMessages } from "../../locales/en.js";
import { usePanel } from "./panel-context.js";

/** The words of a part of the panel, with those of the page. */
export type PartMessages<Words> = PageMessages & Pick<Messages, keyof Words & keyof Messages>;

const complete = new WeakMap<PageMessages, WeakMap<object, object>>();

/**
 * The words of a part of the panel that is loaded by itself, in the host's language, with those of the page. The same object
 * until they change.
 * @param words the English words of the part: one of `locales/english/`
 */
export function useWords<Words extends Partial<Messages>>(words: Words): PartMessages<Words> {
  const { messages } = usePanel();
  const parts = complete.get(messages) ?? new WeakMap<object, object>();
  complete.set(messages, parts);
  // The host's texts for this part came with those for the page.
  const known = parts.get(words) ?? { ...words, ...messages };
  parts.set(words, known);
  return known as PartMessages<Words>;
}
