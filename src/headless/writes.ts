import {
  createApiKey,
  deleteApiKey,
  rotateApiKey,
  type TokenReceiver,
  updateApiKey,
} from "../data/write-operations.js";
import type { WriteTarget } from "../data/write-target.js";
import { startWriteTimer } from "../data/write-timer.js";
import type { ApiKey, CreateApiKeyInput } from "../model/api-key.js";
import { createIdempotencyKey } from "../model/intent.js";
import { holdPage } from "../token/leave-guard.js";
import { createTokenVault, type TokenVault } from "../token/token-vault.js";

/** Where the writes of a surface go, and what becomes of their tokens. Fixed when an intent begins. */
export interface ApiKeysTarget extends WriteTarget {
  readonly workspaceName: string | undefined;
  /** Takes a new token into custody. `undefined`: only the caller gets it. */
  readonly keep: ((apiKey: ApiKey, vault: TokenVault) => void) | undefined;
}

/**
 * A created or rotated key, with its token in a vault. Show it with `<TokenReveal vault={vault} …>`, unless you show what
 * `useTokenCustody` holds.
 */
export interface CreatedApiKey {
  readonly apiKey: ApiKey;
  /** `null`: this response was a repetition; the token of this key was handed over before. */
  readonly vault: TokenVault | null;
}

/** Creates a key for {@link createApiKey}'s target, with its token in a vault. @throws ApiKeysError */
export function issueApiKey(
  target: ApiKeysTarget,
  input: CreateApiKeyInput,
  idempotencyKey: string,
): Promise<CreatedApiKey> {
  return takeToken(target, (receive) => createApiKey(target, input, idempotencyKey, receive));
}

/** Gives a key a new token, in a vault. @throws ApiKeysError */
export function issueToken(
  target: ApiKeysTarget,
  apiKey: ApiKey,
  gracePeriodSeconds: number,
  idempotencyKey: string,
): Promise<CreatedApiKey> {
  return takeToken(target, (receive) =>
    rotateApiKey(target, apiKey, gracePeriodSeconds, idempotencyKey, receive),
  );
}

async function takeToken(
  { keep }: ApiKeysTarget,
  write: (receive: TokenReceiver) => Promise<ApiKey>,
): Promise<CreatedApiKey> {
  let vault: TokenVault | null = null;
  const apiKey = await write((issued) => {
    vault = createTokenVault(issued.token);
    keep?.(issued.apiKey, vault);
  });
  return { apiKey, vault };
}

/** The writes of `useApiKeys`, for a target. */
export const writes = {
  create: (target: ApiKeysTarget, input: CreateApiKeyInput, idempotencyKey?: string) =>
    holdingPage(() => issueApiKey(target, input, idempotencyKey ?? createIdempotencyKey())),
  rotate: (
    target: ApiKeysTarget,
    apiKey: ApiKey,
    gracePeriodSeconds: number,
    idempotencyKey?: string,
  ) =>
    holdingPage(() =>
      issueToken(target, apiKey, gracePeriodSeconds, idempotencyKey ?? createIdempotencyKey()),
    ),
  update: updateApiKey,
  delete: deleteApiKey,
};

/**
 * Makes the browser ask before the page is left while a write that yields a token is running, but for no longer than
 * anyone would wait for it. The intents hold the page themselves, as they know whether the user has given up.
 */
async function holdingPage<T>(write: () => Promise<T>): Promise<T> {
  const release = holdPage();
  const stopClock = startWriteTimer(release);
  try {
    return await write();
  } finally {
    stopClock();
    release();
  }
}
