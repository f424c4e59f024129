import { Fragment, type ReactNode } from "react";
import { Text } from "../../ui/text.js";

/** Stands for the name while a message is made. A private-use character, which no name or message holds. */
const MARK = "\uE000";

/**
 * A message on screen with a name in it, the name isolated for direction: an Arabic name must not turn the sentence
 * around, nor the sentence the name.
 */
export function withName(message: (name: string) => string, name: string): ReactNode {
  const [before, ...after] = message(MARK).split(MARK);
  // “Acme Inc.” at the end of a sentence brings its own full stop.
  const continueAfterName = (text: string) => (name.endsWith(".") ? text.replace(/^\./, "") : text);
  return (
    <>
      <Text>{before}</Text>
      {after.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
        <Fragment key={index}>
          <bdi className="akp-inline-name notranslate" translate="no">
            {name}
          </bdi>
          <Text>{continueAfterName(text)}</Text>
        </Fragment>
      ))}
    </>
  );
}
