import { BROWSER_BREAKAGES } from "./browser-breakages.js";

/** One deliberate fault: a piece of the sources to replace, and the tests that must notice. */
export interface Breakage {
  /** What no longer holds. */
  readonly name: string;
  /** Below `src`. */
  readonly file: string;
  /** Occurs once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Below `test`; at least one of their tests must fail. */
  readonly tests: readonly string[];
}

/** Tests that must notice something, and pass if there is nothing. */
export const SOUND: readonly string[] = ["token/token-vault.test.ts", "token/clipboard.test.ts"];

/** The promises about tokens, each broken once in the code that keeps it. */
export const BREAKAGES: readonly Breakage[] = [
  {
    name: "a create is sent without its idempotency key",
    file: "adapters/rest/send-request.ts",
    find: 'if (idempotencyKey !== undefined) headers.set("Idempotency-Key", idempotencyKey);',
    replace: "",
    tests: ["wire/rest-requests.test.ts"],
  },
  {
    name: "a retry has a different idempotency key",
    file: "model/intent.ts",
    find: "idempotencyKey: isNewIntent ? event.freshKey : intent.idempotencyKey,",
    replace: "idempotencyKey: event.freshKey,",
    tests: ["flows/create-uncertain.test.tsx"],
  },
  {
    name: "two submits make two creates",
    file: "headless/use-intent.ts",
    find: "if (attempts.isBusy()) return;",
    replace: "",
    tests: ["flows/create-once.test.tsx"],
  },
  {
    name: "an unclear response counts as a refusal",
    file: "model/intent.ts",
    find: 'const isRefused = judgeFailure(event.error, intent.hasOpenAttempt) === "refused";',
    replace: "const isRefused = true;",
    tests: ["flows/create-uncertain.test.tsx"],
  },
  {
    name: "a refusal after an unclear response settles the outcome",
    file: "model/intent.ts",
    find: 'judgeFailure(event.error, intent.hasOpenAttempt) === "refused"',
    replace: 'judgeFailure(event.error, false) === "refused"',
    tests: ["flows/create-uncertain.test.tsx"],
  },
  {
    name: "a try without a response is waited for forever",
    file: "model/intent.ts",
    find: '? { ...intent, phase: "unanswered" }',
    replace: "? intent",
    tests: ["flows/create-uncertain.test.tsx"],
  },
  {
    name: "a dialog with a pending create can be dismissed",
    file: "panel/dialogs/dialog-state.ts",
    find: "return event.isHeld ? state : { ...state, opened: CLOSED };",
    replace: "return { ...state, opened: CLOSED };",
    tests: ["token/panel-dialog-walk.test.ts"],
  },
  {
    name: "a repeated response hands its token over again",
    file: "data/write-operations.ts",
    find: "if (handedOver.has(handover)) return false;",
    replace: "",
    tests: ["flows/create-uncertain.test.tsx"],
  },
  {
    name: "the token goes to the host with an event",
    file: "data/write-operations.ts",
    find: 'target.onEvent({ type: "created", apiKey, workspaceId });',
    replace: 'target.onEvent({ type: "created", apiKey: { ...apiKey, ...issued }, workspaceId });',
    tests: ["flows/reveal-hygiene.test.tsx"],
  },
  {
    name: "a parser's error quotes the response that holds the token",
    file: "adapters/response-body.ts",
    find: 'return { kind: "text" };',
    replace: "throw new Error(text);",
    tests: ["wire/rest-broken-answers.test.ts"],
  },
  {
    name: "a token with an unusable key is dropped",
    file: "model/read-issued.ts",
    find: "return { apiKey, token, problem: createMalformedError(call, what) };",
    replace: "throw createMalformedError(call, what);",
    tests: ["flows/create-odd-answers.test.tsx"],
  },
  {
    name: "a late response goes to the workspace that's shown by then",
    file: "panel/dialogs/open-dialog.tsx",
    find: "const isElsewhere = token.workspaceId !== workspaceId;",
    replace: "const isElsewhere = false;",
    tests: ["flows/workspace-switch-create.test.tsx"],
  },
  {
    name: "a waiting token is offered to any workspace",
    file: "token/custody-state.ts",
    find: "(shown === entry.scopeKey ? id : [])",
    replace: "(shown ? id : [])",
    tests: ["flows/remount.test.tsx"],
  },
  {
    name: "a waiting token is never wiped",
    file: "token/custody.ts",
    find: 'holding.timer = setTimeout(() => send({ type: "expired", id: entry.id }), CUSTODY_MS);',
    replace: "",
    tests: ["flows/remount.test.tsx"],
  },
  {
    name: "a token is lost with the panel that showed it",
    file: "token/custody-state.ts",
    find: "return panelId === null && !canWait;",
    replace: "return panelId === null;",
    tests: ["flows/remount.test.tsx", "token/custody-state.test.ts"],
  },
  {
    name: "a token that's dropped from custody isn't wiped",
    file: "token/custody.ts",
    find: "holding.token.vault.wipe();",
    replace: "",
    tests: ["token/custody.test.ts"],
  },
  {
    name: "a token whose reveal was closed isn't wiped",
    file: "panel/dialogs/reveal-dialog.tsx",
    find: "vault.wipe();",
    replace: "",
    tests: ["flows/token-formats.test.tsx"],
  },
  {
    name: "a token that was wiped stays in custody",
    file: "token/custody.ts",
    find: "else if (holdings.has(held.id)) handleWiped(held.id);",
    replace: "",
    tests: ["token/custody.test.ts"],
  },
  {
    name: "the filled-in format is in the page",
    file: "panel/dialogs/token-formats.tsx",
    find: "{fillTemplate(chosen.template, isolateText(messages.headerPlaceholder))}",
    replace:
      "{fillTemplate(chosen.template, document.querySelector<HTMLInputElement>('.akp-token-input')?.value ?? '')}",
    tests: ["flows/token-formats.test.tsx"],
  },
  {
    name: "a format is claimed before the clipboard has accepted it",
    file: "panel/dialogs/reveal-dialog.tsx",
    find: 'setState("copying");',
    replace: 'setState("copying"); vault.claim();',
    tests: ["flows/token-formats.test.tsx"],
  },
  {
    name: "what's copied still says {token}",
    file: "token/token-format.ts",
    find: "return template.split(TOKEN_SLOT).join(text);",
    replace: "return template.replace(TOKEN_SLOT, () => text);",
    tests: ["flows/token-formats.test.tsx"],
  },
  {
    name: "a format treats a token's $& as a pattern",
    file: "token/token-format.ts",
    find: "return template.split(TOKEN_SLOT).join(text);",
    replace: "return template.replaceAll(TOKEN_SLOT, text);",
    tests: ["flows/token-formats.test.tsx"],
  },
  {
    name: "a wiped vault still gives its token out",
    file: "token/token-vault.ts",
    find: 'held = "";',
    replace: "",
    tests: ["token/token-vault.test.ts"],
  },
  {
    name: "a page in the back-forward cache keeps its tokens",
    file: "token/custody.ts",
    find: 'window.addEventListener("pagehide", handlePageHide);',
    replace: "",
    tests: ["flows/reveal-hygiene.test.tsx"],
  },
  {
    name: "the reveal closes without asking",
    file: "panel/dialogs/reveal-dialog.tsx",
    find: "if (isCopied) {",
    replace: "if (isCopied || !isAsking) {",
    tests: ["flows/reveal-leave.test.tsx"],
  },
  {
    name: "a failed copy counts as copied",
    file: "panel/dialogs/reveal-dialog.tsx",
    find: "if (isTaken) {",
    replace: "if (isTaken || true) {",
    tests: ["flows/reveal-copy.test.tsx"],
  },
  {
    name: "a copy is called done before the browser says so",
    file: "token/clipboard.ts",
    find: "const write = navigator.clipboard.writeText(text).then(() => true);",
    replace: "const write = Promise.resolve(true); void navigator.clipboard.writeText(text);",
    tests: ["token/clipboard.test.ts"],
  },
  {
    name: "a copy that hangs is waited for forever",
    file: "token/clipboard.ts",
    find: "return await Promise.race([write, timeout]);",
    replace: "void timeout; return await write;",
    tests: ["token/clipboard.test.ts"],
  },
  {
    name: "copying a part of the token counts as copied",
    file: "panel/dialogs/token-field.tsx",
    find: 'isWholeSelected(event.currentTarget) ? (command?.text ?? vault.read()) : "";',
    replace: "command?.text ?? vault.read();",
    tests: ["flows/reveal-copy.test.tsx"],
  },
  {
    name: "a copy by hand doesn't count",
    file: "panel/dialogs/token-field.tsx",
    find: "onCopy: handleCopy,",
    replace: "",
    tests: ["flows/reveal-copy.test.tsx"],
  },
  {
    name: "the token is shown without a request",
    file: "panel/dialogs/token-field.tsx",
    find: "const isArea = hasLines || isShown;",
    replace: "const isArea = true;",
    tests: ["flows/reveal-copy.test.tsx"],
  },
  {
    name: "the token is in the markup",
    file: "panel/dialogs/token-field.tsx",
    find: 'field.value = isMasked && token !== "" ? mask(token) : token;',
    replace: 'field.value = token; field.setAttribute("value", token);',
    tests: ["flows/reveal-hygiene.test.tsx"],
  },
  {
    name: "replay tools aren't told to leave the token out",
    file: "panel/dialogs/token-field.tsx",
    find: "{...REPLAY_BLOCK_ATTRIBUTES}",
    replace: "",
    tests: ["flows/reveal-hygiene.test.tsx"],
  },
  {
    name: "the page can be left with a token that no one has",
    file: "token/leave-guard.ts",
    find: 'if (holds === 0) window.addEventListener("beforeunload", handleBeforeUnload);',
    replace: "",
    tests: ["token/leave-guard.test.ts", "flows/reveal-leave.test.tsx"],
  },
  {
    name: "other tabs receive data",
    file: "data/changed-channel.ts",
    find: "channel.postMessage(MESSAGE)",
    replace: "channel.postMessage({ type: MESSAGE })",
    tests: ["data/changed-channel.test.ts"],
  },
  {
    name: "a confirmed user's create is a new intent",
    file: "data/call-adapter.ts",
    find: "(await target.onReauthenticate?.()) === true;",
    replace: "(await target.onReauthenticate?.()) === null;",
    tests: ["flows/reauthenticate.test.tsx"],
  },
  {
    name: "what a server says about a custom field reaches no field",
    file: "adapters/response-error.ts",
    find: "return id ?",
    replace: "return !id ?",
    tests: ["wire/rest-problems.test.ts"],
  },
  {
    name: "a server that filters isn't asked to",
    file: "adapters/rest/rest-url.ts",
    find: 'if (values.length > 0) parameters.set(field, values.map(encodeValue).join(","));',
    replace: "",
    tests: ["wire/rest-requests.test.ts"],
  },
  {
    name: "an old token outlives its grace period in the memory adapter",
    file: "adapters/memory/memory-workspace.ts",
    find: "this.#tokens.set(old, { ...known, untilMs: Math.min(known.untilMs, untilMs) });",
    replace: "this.#tokens.set(old, known);",
    tests: ["adapters/memory-life.test.ts"],
  },
  {
    name: "a permission that another one includes is sent, too",
    file: "model/scopes.ts",
    find: "const sent = leaveOutIncluded(includes, [...some].reverse()).reverse();",
    replace: "const sent = [...new Set(chosen)];",
    tests: ["model/scopes.test.ts"],
  },
  {
    name: "a permission that no longer exists is lost",
    file: "panel/dialogs/fields/permissions-choice.tsx",
    find: "props.onChange(sent);",
    replace: "props.onChange(sent.filter((id) => scopes.some((scope) => scope.id === id)));",
    tests: ["panel/permissions-field.test.tsx", "flows/permissions.test.tsx"],
  },
  {
    name: "a permission that was chosen by itself goes with the one that includes it",
    file: "panel/dialogs/fields/permissions-choice.tsx",
    find: "setCovered(ids.filter((id) => !isSent.has(id)));",
    replace: "setCovered([]);",
    tests: ["panel/permissions-field.test.tsx"],
  },
  ...BROWSER_BREAKAGES,
];
