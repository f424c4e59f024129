import type { ApiKey, ApiKeyPatch, IssuedApiKey } from "../model/api-key.js";
import type { ApiKeysAdapter, IssueContext, WriteContext } from "./adapter.js";

/** The methods of an adapter beside `list`; each brings its control to the screen. */
export const OPTIONAL_METHODS = ["create", "update", "delete", "rotate", "listScopes"] as const;

/** One of the methods that an adapter may lack. */
export type OptionalMethod = (typeof OPTIONAL_METHODS)[number];

/** The methods that a ready-made adapter has where nothing else is asked for. */
export const DEFAULT_METHODS = ["create", "update", "delete"] as const;

/** One of {@link DEFAULT_METHODS}. */
export type DefaultMethod = (typeof DEFAULT_METHODS)[number];

/** The methods of a ready-made adapter. Their contexts need no `apiKey`, because none of them reads it. */
export interface ReadyMadeMethods extends Required<Pick<ApiKeysAdapter, "create" | "listScopes">> {
  update(
    id: string,
    patch: ApiKeyPatch,
    context: Pick<WriteContext, "workspaceId">,
  ): Promise<ApiKey | void>;
  delete(id: string, context: Pick<WriteContext, "workspaceId">): Promise<void>;
  rotate(
    id: string,
    input: { readonly gracePeriodSeconds: number },
    context: IssueContext,
  ): Promise<IssuedApiKey>;
}

/** An adapter that is known to have certain methods, so that calling them needs no check. */
export type AdapterWith<Method extends OptionalMethod> = ApiKeysAdapter &
  Pick<ReadyMadeMethods, Method>;

/**
 * Gives an adapter the methods asked for and leaves the others out, because presence is capability.
 * @param factory the function that the host called, for the error
 * @throws Error where `methods` is not a list of optional methods
 */
export function withMethods<Method extends OptionalMethod>(
  adapter: ApiKeysAdapter,
  available: ReadyMadeMethods,
  methods: readonly Method[],
  factory: string,
): AdapterWith<Method> {
  const isUsable =
    Array.isArray(methods) && methods.every((method) => OPTIONAL_METHODS.includes(method));
  if (!isUsable) {
    throw new Error(
      `${factory}: \`methods\` is ${JSON.stringify(methods)}. Pass an array of any of ${OPTIONAL_METHODS.map((method) => `"${method}"`).join(", ")}; \`list\` is always there.`,
    );
  }
  const chosen = Object.fromEntries(methods.map((method: Method) => [method, available[method]]));
  return { ...adapter, ...chosen } as AdapterWith<Method>;
}
