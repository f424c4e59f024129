import { Fragment, type ReactNode } from "react";
import { Text } from "../../ui/text.js";

/** Placeholder for the name in a message. A private-use character that no name or message contains. */
const MARK = "\uE000";

/**
 * A message with a name in it. The name's direction is isolated: an Arabic name must not change the direction of the
 * sentence, nor the other way around.
 */
export function withName(message: (name: string) => string, name: string): ReactNode {
  const [before, ...after] = message(MARK).split(MARK);
  // After “Acme Inc.”, a sentence needs no other period.
  const continueAfterName = (text: string) => (name.endsWith(".") ? text.replace(/^\./, "") : text);
  return (
    <>
      <Text>{before}</Text>
      {after.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
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
