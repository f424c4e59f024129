import { type ApiKeysError, isApiKeysError } from "api-keys-panel";
import { useEffect, useRef, useState } from "react";

/** A dialog's write. */
export interface Attempt {
  readonly isPending: boolean;
  readonly error: ApiKeysError | null;
  readonly run: (write: () => Promise<unknown>) => Promise<void>;
}

/**
 * Runs a dialog's write. The dialog may be closed before it settles.
 * @param onLateError receives a failure that the dialog can no longer show
 */
export function useAttempt(onLateError: (error: ApiKeysError) => void): Attempt {
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<ApiKeysError | null>(null);
  const isMountedRef = useRef(false);

  useEffect(() => {
    isMountedRef.current = true;
    return () => {
      isMountedRef.current = false;
    };
  }, []);

  async function run(write: () => Promise<unknown>) {
    setIsPending(true);
    setError(null);
    try {
      await write();
    } catch (thrown) {
      if (!isApiKeysError(thrown)) throw thrown;
      if (isMountedRef.current) setError(thrown);
      else onLateError(thrown);
    }
    setIsPending(false);
  }

  return { isPending, error, run };
}
