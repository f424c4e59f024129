import { type RefObject, useEffect, useState } from "react";
import { findByToken } from "../../headless/find-by-token.js";
import { useLatest } from "../../headless/use-latest.js";
import { tokenSearchWords } from "../../locales/english/token-search.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, isolateText, joinSentences } from "../../model/display-text.js";
import { foldForSearch } from "../../model/fold-text.js";
import { beginsLikeToken, identifyToken } from "../../model/identify-token.js";
import { looksRandom } from "../../model/token-shapes.js";
import { Button } from "../../ui/button.js";
import { Notice } from "../../ui/notice.js";
import { Text } from "../../ui/text.js";
import { useKeys } from "../frame/keys-context.js";
import { usePanel } from "../frame/panel-context.js";
import { useWords } from "../frame/use-words.js";
import { withName } from "../frame/with-name.js";
import { useList } from "./list-context.js";

/** How long typing must pause before a token counts as complete. In milliseconds. */
const TYPED_PAUSE_MS = 700;

/** So many keys tell how tokens look here. */
const SAMPLE = 200;

/** The most keys that are named. */
const NAMED = 3;

/** Which key a token belongs to. */
type Answer =
  | { readonly kind: "searching" | "failed" }
  | { readonly kind: "found"; readonly apiKeys: readonly ApiKey[]; readonly hasHints: boolean };

/** The token in a text, without what people copy along with it. `null`: it holds none. */
function findToken(text: string, apiKeys: readonly ApiKey[]): string | null {
  const sample = apiKeys.slice(0, SAMPLE);
  const words = text.split(/[\s"'`]+/).map((word) => word.replace(/^[A-Za-z_]+[=:]/, ""));
  const isToken = (word: string) =>
    beginsLikeToken(word, sample) ||
    (looksRandom(word) && !isInName(word, sample)) ||
    (word.length >= 16 && identifyToken(word, sample).length > 0);
  return words.find(isToken) ?? null;
}

function isInName(word: string, apiKeys: readonly ApiKey[]): boolean {
  const folded = foldForSearch(word);
  return apiKeys.some((apiKey) => foldForSearch(getDisplayName(apiKey)).includes(folded));
}

/**
 * Keeps tokens out of the search: whatever looks like one is taken out of the field before the panel sees it, and compared
 * with the keys' hints. The token is only ever in the field and in one call, never in a state.
 */
export function TokenSearch({ rootRef }: { readonly rootRef: RefObject<HTMLElement | null> }) {
  const keys = useKeys();
  const { announce } = usePanel();
  const words = useWords(tokenSearchWords);
  const scopeKey = keys.target.scope.key;
  const [said, setSaid] = useState<{ scopeKey: string; answer: Answer } | null>(null);
  const answer = said?.scopeKey === scopeKey ? said.answer : null;
  const latest = useLatest({ keys, announce, words });

  useEffect(() => {
    const root = rootRef.current;
    if (!root) return;
    let running = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;

    function getField(event: Event): HTMLInputElement | null {
      const [target] = event.composedPath();
      return target instanceof HTMLInputElement && target.matches(".akp-search-input")
        ? target
        : null;
    }

    const find = (text: string) => findToken(text, latest.current.keys.apiKeys);

    function ask(token: string, field: HTMLInputElement) {
      clearTimeout(timer);
      running.abort();
      running = new AbortController();
      const { signal } = running;
      latest.current.keys.setSearch("");
      // What was never the search isn't cleared with it.
      field.value = "";
      const say = (next: Answer) => {
        if (signal.aborted) return;
        setSaid({ scopeKey, answer: next });
        latest.current.announce(getText(next, latest.current.words));
      };
      setSaid({ scopeKey, answer: { kind: "searching" } });
      findByToken(latest.current.keys, token, signal).then(
        (found) => say({ kind: "found", ...found }),
        () => say({ kind: "failed" }),
      );
    }

    function handleTransfer(event: Event, data: DataTransfer | null) {
      const field = getField(event);
      const token = field && find(data?.getData("text/plain") ?? "");
      if (!token) return;
      // It's never in the field, where a session-replay tool would see it.
      event.preventDefault();
      event.stopPropagation();
      ask(token, field);
    }
    const handlePaste = (event: ClipboardEvent) => handleTransfer(event, event.clipboardData);
    const handleDrop = (event: DragEvent) => handleTransfer(event, event.dataTransfer);

    function handleInput(event: Event) {
      const field = getField(event);
      if (!field) return;
      clearTimeout(timer);
      const token = find(field.value);
      if (!token) {
        if (event.type === "input") setSaid(null);
        return;
      }
      event.stopPropagation();
      const settle = () => {
        const whole = find(field.value);
        if (whole) ask(whole, field);
      };
      if (event.type === "change") settle();
      else timer = setTimeout(settle, TYPED_PAUSE_MS);
    }

    // Someone may have been faster than this code.
    const field = root.querySelector<HTMLInputElement>(".akp-search-input");
    const early = field && find(field.value);
    if (early) ask(early, field);

    root.addEventListener("paste", handlePaste, true);
    root.addEventListener("drop", handleDrop, true);
    root.addEventListener("input", handleInput, true);
    root.addEventListener("change", handleInput, true);
    return () => {
      clearTimeout(timer);
      running.abort();
      setSaid(null);
      root.removeEventListener("paste", handlePaste, true);
      root.removeEventListener("drop", handleDrop, true);
      root.removeEventListener("input", handleInput, true);
      root.removeEventListener("change", handleInput, true);
    };
  }, [rootRef, scopeKey, latest]);

  return answer && <TokenAnswer answer={answer} onDismiss={() => setSaid(null)} />;
}

function getText(answer: Answer, words: Words): string {
  if (answer.kind !== "found") {
    return answer.kind === "searching"
      ? words.tokenSearching
      : joinSentences(words.tokenFailed, words.tokenNotSent);
  }
  const { apiKeys, hasHints } = answer;
  const [apiKey] = apiKeys;
  if (!apiKey) {
    return joinSentences(hasHints ? words.tokenNotFound : words.tokenNoHints, words.tokenNotSent);
  }
  return apiKeys.length > 1
    ? words.tokenFoundSeveral(apiKeys.length)
    : words.tokenFound(isolateText(getDisplayName(apiKey)));
}

type Words = ReturnType<typeof useWords<typeof tokenSearchWords>>;

function TokenAnswer(props: { readonly answer: Answer; readonly onDismiss: () => void }) {
  const { answer } = props;
  const words = useWords(tokenSearchWords);
  const { onOpen } = useList();
  const apiKeys = answer.kind === "found" ? answer.apiKeys : [];
  const [only] = apiKeys.length === 1 ? apiKeys : [];
  return (
    <Notice
      tone="info"
      actions={
        apiKeys.length > 0 &&
        apiKeys.slice(0, NAMED).map((apiKey) => (
          <Button key={apiKey.id} onClick={() => onOpen({ kind: "details", apiKey })}>
            {only ? (
              words.tokenShow
            ) : (
              <bdi className="akp-inline-name notranslate" translate="no">
                {getDisplayName(apiKey)}
              </bdi>
            )}
          </Button>
        ))
      }
      onDismiss={props.onDismiss}
      dismissLabel={words.dismiss}
    >
      {only ? (
        withName(words.tokenFound, getDisplayName(only))
      ) : (
        <Text>{getText(answer, words)}</Text>
      )}
    </Notice>
  );
}
