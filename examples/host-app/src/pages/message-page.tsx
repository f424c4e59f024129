import type { ReactNode } from "react";

export interface MessagePageProps {
  readonly title: string;
  readonly text: string;
  /** What to do about it: buttons. */
  readonly children: ReactNode;
}

/** A page outside of the dashboard with a single message. */
export function MessagePage({ title, text, children }: MessagePageProps) {
  return (
    <main className="message-page">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <div className="button-row">{children}</div>
    </main>
  );
}
