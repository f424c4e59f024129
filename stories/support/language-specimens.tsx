import type { Messages } from "api-keys-panel";
import { LOCALE_TAGS, type LocaleTag, loadMessages } from "api-keys-panel/locales";
import "./language-specimens.css";

/** The texts of one language. */
export interface LoadedLanguage {
  readonly tag: LocaleTag;
  readonly messages: Messages;
}

/** Loads the texts of all languages. */
export function loadEveryLanguage(): Promise<readonly LoadedLanguage[]> {
  return Promise.all(LOCALE_TAGS.map(async (tag) => ({ tag, messages: await loadMessages(tag) })));
}

/** A few texts of each language, one below the other: header, badges, and the question before a delete. */
export function LanguageSpecimens(props: { readonly languages: readonly LoadedLanguage[] }) {
  return (
    <ul className="language-specimens" lang="en" dir="ltr">
      {props.languages.map(({ tag, messages }) => (
        <li key={tag}>
          <code>{tag}</code>
          <div lang={messages.locale} dir={messages.dir}>
            <p className="language-specimens-header">
              <strong>{messages.heading}</strong> <span>+ {messages.createButton}</span>
            </p>
            <p>
              {messages.statusExpiring} · {messages.statusExpired} · {messages.statusDisabled} ·{" "}
              {messages.countMatches(2, 1234)}
            </p>
            <p>
              {messages.deleteTitle("CRM Sync")} {messages.deleteConsequence}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
