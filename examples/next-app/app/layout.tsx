import type { Metadata } from "next";
import type { ReactNode } from "react";
import "./globals.css";
import "api-keys-panel/styles.css";
import { GuardedLink, TokenGuardProvider } from "./token-guard";

export const metadata: Metadata = { title: "Settings", icons: { icon: "data:," } };

/** The document around every page. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body className="mx-auto max-w-5xl px-6 py-8">
        <TokenGuardProvider>
          <nav className="mb-8 flex gap-4">
            <GuardedLink href="/">Overview</GuardedLink>
            <GuardedLink href="/keys">API keys</GuardedLink>
            <GuardedLink href="/members">Members</GuardedLink>
          </nav>
          <main>{children}</main>
        </TokenGuardProvider>
      </body>
    </html>
  );
}
