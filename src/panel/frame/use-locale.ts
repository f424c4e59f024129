import { useSyncExternalStore } from "react";

function subscribeToDocumentLanguage(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
  return () => observer.disconnect();
}

function getDocumentLanguage(): string | undefined {
  try {
    // A host's `lang` may be anything, and Intl throws at what it does not know.
    return Intl.getCanonicalLocales(document.documentElement.lang)[0];
  } catch {
    return undefined;
  }
}

/** The locale for dates and sorting: the host's word, else the document's language, else (`undefined`) the user's. */
export function useLocale(locale: string | undefined): string | undefined {
  const documentLanguage = useSyncExternalStore(
    subscribeToDocumentLanguage,
    getDocumentLanguage,
    () => undefined,
  );
  return locale ?? documentLanguage;
}
