import type { ReactNode } from "react";
import { Text } from "../../ui/text.js";
import { usePanel } from "../frame/panel-context.js";

/** Stands for what is labelled while the text around it is made. A private-use character, which no text holds. */
const MARK = "\uE000";

/** What a cell says, and in the narrow layout, where the column has no heading, the heading with it. */
export function Labelled(props: { readonly label: string; readonly children: ReactNode }) {
  const { messages } = usePanel();
  const { children } = props;
  const isText = typeof children === "string" || typeof children === "number";
  const [before, after] = messages.labelled(props.label, MARK).split(MARK);
  return (
    <>
      <span className="akp-td-label">{before}</span>
      {isText ? <Text>{children}</Text> : children}
      {after && <span className="akp-td-label">{after}</span>}
    </>
  );
}
