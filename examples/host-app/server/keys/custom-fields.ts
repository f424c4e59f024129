import { BlockList, isIP } from "node:net";
import type { FieldProblem } from "../http/problem.js";

/** The values of the custom fields, by their ids. A field without a value is absent. */
export interface Metadata {
  /** Where the key is used. */
  readonly environment?: string;
  /** Addresses and ranges that requests may come from. Absent: any. */
  readonly allowedIps?: readonly string[];
}

/** Changes to the custom fields. `null` clears one; an absent one stays. */
export type MetadataPatch = { readonly [Id in keyof Metadata]?: NonNullable<Metadata[Id]> | null };

const ENVIRONMENTS: readonly unknown[] = ["production", "staging", "development"];
const ALLOWED_IPS_MAX = 50;

/** Adds an address (`203.0.113.7`) or a range (`203.0.113.0/24`). `false`: it's neither. */
function addRange(list: BlockList, text: string): boolean {
  const [, address = "", bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  if (version === 0 || address.includes("%")) return false;
  const family = version === 4 ? "ipv4" : "ipv6";
  if (bits === undefined) list.addAddress(address, family);
  else if (Number(bits) <= (version === 4 ? 32 : 128)) {
    list.addSubnet(address, Number(bits), family);
  } else return false;
  return true;
}

/**
 * Whether a request may come from an address.
 * @param address `undefined`: unknown
 */
export function isAllowedFrom({ allowedIps }: Metadata, address: string | undefined): boolean {
  if (allowedIps === undefined || allowedIps.length === 0) return true;
  if (address === undefined) return false;
  // A server that listens on IPv6 sees IPv4 addresses like this.
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  const list = new BlockList();
  for (const range of allowedIps) addRange(list, range);
  const version = isIP(plain);
  return version !== 0 && list.check(plain, version === 4 ? "ipv4" : "ipv6");
}

type Parsed = { readonly value: unknown } | { readonly problem: string };

function parseEnvironment(value: unknown): Parsed {
  if (value === null || value === "") return { value: null };
  if (ENVIRONMENTS.includes(value)) return { value };
  return { problem: "Choose one of the environments." };
}

function parseAllowedIps(value: unknown): Parsed {
  if (value === null) return { value: null };
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === "string")) {
    return { problem: "The allowed IP addresses must be a list of texts." };
  }
  const entries = [...new Set(value.map((entry) => entry.trim()).filter((entry) => entry !== ""))];
  if (entries.length > ALLOWED_IPS_MAX) {
    return { problem: `Enter at most ${ALLOWED_IPS_MAX} addresses.` };
  }
  const wrong = entries.find((entry) => !addRange(new BlockList(), entry));
  if (wrong !== undefined) {
    return { problem: `“${wrong.slice(0, 50)}” is not an IP address or range.` };
  }
  return { value: entries.length === 0 ? null : entries };
}

const PARSERS: Readonly<Record<keyof Metadata, (value: unknown) => Parsed>> = {
  environment: parseEnvironment,
  allowedIps: parseAllowedIps,
};

function pointerOf(id: string): string {
  return `/metadata/${id.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Checks the custom fields of a request's body. Fills `errors` with what is wrong with them. */
export function parseMetadata(value: unknown, errors: FieldProblem[]): MetadataPatch {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    errors.push({ pointer: "/metadata", detail: "The metadata must be an object." });
    return {};
  }
  const patch: Record<string, unknown> = {};
  for (const [id, given] of Object.entries(value)) {
    const parsed: Parsed = Object.hasOwn(PARSERS, id)
      ? PARSERS[id as keyof Metadata](given)
      : { problem: "There is no such field." };
    if ("problem" in parsed) errors.push({ pointer: pointerOf(id), detail: parsed.problem });
    else patch[id] = parsed.value;
  }
  // In a fixed order, so that a retry that lists them in another order is still the same request.
  return Object.fromEntries(
    Object.keys(PARSERS)
      .filter((id) => Object.hasOwn(patch, id))
      .map((id) => [id, patch[id]]),
  );
}

/** The fields after a change. */
export function applyMetadata(before: Metadata, patch: MetadataPatch): Metadata {
  const entries = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries);
}
