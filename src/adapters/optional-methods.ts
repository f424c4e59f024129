import type { ApiKey, ApiKeyPatch, ApiKeyRules, IssuedApiKey } from "../model/api-key.js";
import type { ApiKeysAdapter, IssueContext, ReadContext, WriteContext } from "./adapter.js";

/**
 * The methods an adapter may have besides `list`. Each one adds its control to the screen, except for `rules`, which says
 * what the others accept.
 */
export const OPTIONAL_METHODS = [
  "create",
  "update",
  "delete",
  "rotate",
  "listScopes",
  "listActivity",
  "getUsage",
  "rules",
] as const;

/** A method that an adapter may lack. */
export type OptionalMethod = (typeof OPTIONAL_METHODS)[number];

/** The methods a ready-made adapter has by default. */
const DEFAULT_METHODS = ["create", "update", "delete"] as const;

/** A method that a ready-made adapter has by default. */
export type DefaultMethod = (typeof DEFAULT_METHODS)[number];

/** The methods of a ready-made adapter. Their contexts need no `apiKey`, because none of them reads it. */
interface ReadyMadeMethods
  extends Required<Pick<ApiKeysAdapter, "create" | "listScopes" | "listActivity" | "getUsage">> {
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
  rules(context: ReadContext): Promise<ApiKeyRules>;
}

/** An adapter with certain methods, so that calling them needs no check. */
export type AdapterWith<Method extends OptionalMethod> = ApiKeysAdapter &
  Pick<ReadyMadeMethods, Method>;

/**
 * Adds the requested methods to an adapter. The panel hides the controls of the others.
 * @param methods `undefined`: {@link DEFAULT_METHODS}
 * @param factory the function the host called, for the error message
 * @throws Error if `methods` isn't an array of optional methods
 */
export function withMethods<Method extends OptionalMethod>(
  adapter: ApiKeysAdapter,
  available: ReadyMadeMethods,
  methods: readonly Method[] | undefined,
  factory: string,
): AdapterWith<Method> {
  const names: readonly OptionalMethod[] = methods ?? DEFAULT_METHODS;
  const isValid = Array.isArray(names) && names.every((name) => OPTIONAL_METHODS.includes(name));
  if (!isValid) {
    throw new Error(
      `${factory}: \`methods\` is ${JSON.stringify(methods)}. Pass an array of any of ${OPTIONAL_METHODS.map((name) => `"${name}"`).join(", ")}; \`list\` is always included.`,
    );
  }
  const chosen = Object.fromEntries(names.map((name: OptionalMethod) => [name, available[name]]));
  return { ...adapter, ...chosen } as AdapterWith<Method>;
}
