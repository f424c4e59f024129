import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isNode, type Node, type Operation, operations, resolve } from "./openapi-document.js";

/** One request and its response, as they were sent. */
export interface Exchange {
  readonly method: string;
  /** Path and query, or a whole URL. */
  readonly path: string;
  readonly status: number;
  readonly requestHeaders: Headers | Readonly<Record<string, string>>;
  /** As text. `null` or empty: none. */
  readonly requestBody: string | null;
  readonly responseHeaders: Headers | Readonly<Record<string, string>>;
  /** As text. `null` or empty: none. */
  readonly responseBody: string | null;
}

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);

const validators = new Map<string, ValidateFunction>();

/**
 * Schemas with references resolved and closed: everything that's sent must be described, to the
 * last member.
 */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!isNode(schema)) return schema;
  const {
    description: _text,
    default: _default,
    ...rest
  } = "$ref" in schema ? resolve(schema) : schema;
  const entries = Object.entries(rest).map(([key, value]) => [
    key,
    key === "properties" && isNode(value)
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, closed(inner)]))
      : closed(value),
  ]);
  const isOpenObject = "properties" in rest && !("additionalProperties" in rest);
  return { ...Object.fromEntries(entries), ...(isOpenObject && { additionalProperties: false }) };
}

function validate(schema: unknown, value: unknown, what: string): string[] {
  const key = JSON.stringify(schema);
  const validator = validators.get(key) ?? ajv.compile(closed(schema) as Node);
  validators.set(key, validator);
  if (validator(value)) return [];
  return (validator.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${what}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function checkBody(
  content: unknown,
  headers: Headers,
  text: string,
  what: "request body" | "response body",
): string[] {
  const type = headers.get("Content-Type")?.split(";")[0]?.trim() ?? "";
  const media = isNode(content) ? content[type] : undefined;
  if (!isNode(media)) return [`the ${what} has the type "${type}", which is not described`];
  const parsed = parseJson(text);
  if (parsed === null) return [`the ${what} is not JSON`];
  return validate(media.schema, parsed.value, what);
}

function readParameter({ schema }: Node, text: string): unknown {
  const { type } = resolve(schema);
  if (type === "array") return text.split(",").map(decodeURIComponent);
  return type === "integer" ? Number(text) : text;
}

function checkParameters(operation: Operation, query: URLSearchParams, headers: Headers): string[] {
  const known = operation.parameters.filter((parameter) => parameter.in === "query");
  const unknown = [...query.keys()].filter((name) => known.every((entry) => entry.name !== name));
  const problems = unknown.map((name) => `the query parameter ${name} is not described`);
  for (const parameter of operation.parameters.filter((entry) => entry.in !== "path")) {
    const name = String(parameter.name);
    const text = parameter.in === "query" ? query.get(name) : headers.get(name);
    if (text === null) {
      if (parameter.required === true) problems.push(`${name} is missing`);
      continue;
    }
    problems.push(...validate(parameter.schema, readParameter(parameter, text), name));
  }
  return problems;
}

function checkRequest(operation: Operation, exchange: Exchange, query: URLSearchParams): string[] {
  const headers = new Headers(exchange.requestHeaders);
  const problems = checkParameters(operation, query, headers);
  const body = exchange.requestBody ?? "";
  if (operation.requestBody === null) {
    return body === "" ? problems : [...problems, "the request has a body, and none is described"];
  }
  if (body === "") return [...problems, "the request has no body"];
  return [...problems, ...checkBody(operation.requestBody.content, headers, body, "request body")];
}

function checkResponse(operation: Operation, exchange: Exchange): string[] {
  const { status } = exchange;
  const described =
    operation.responses[String(status)] ?? operation.responses[`${Math.floor(status / 100)}XX`];
  if (described === undefined) return [`the status ${status} is not described`];
  const response = resolve(described);
  const headers = new Headers(exchange.responseHeaders);
  const problems = Object.entries(isNode(response.headers) ? response.headers : {}).flatMap(
    ([name, described]) => {
      const header = resolve(described);
      const text = headers.get(name);
      if (text !== null) return validate(header.schema, text, name);
      return header.required === true ? [`the response header ${name} is missing`] : [];
    },
  );
  const body = exchange.responseBody ?? "";
  if (response.content === undefined) {
    return body === "" ? problems : [...problems, "the response has a body, and none is described"];
  }
  if (body === "") return [...problems, "the response has no body"];
  return [...problems, ...checkBody(response.content, headers, body, "response body")];
}

/**
 * Checks one exchange against openapi.yaml. A request that the server rejected as a bad one (400,
 * 405, 413, 415, or 422) isn't itself checked.
 * @returns the operation that it was
 * @throws Error naming everything that isn't as described
 */
export function checkExchange(exchange: Exchange): { readonly operationId: string } {
  const url = new URL(exchange.path, "http://host.invalid");
  const title = `${exchange.method} ${url.pathname} → ${exchange.status}`;
  const operation = operations.find(
    ({ method, path }) => method === exchange.method.toUpperCase() && path.test(url.pathname),
  );
  if (operation === undefined) throw new Error(`${title}: openapi.yaml has no such operation`);
  const isRefused = [400, 405, 413, 415, 422].includes(exchange.status);
  const problems = [
    ...(isRefused ? [] : checkRequest(operation, exchange, url.searchParams)),
    ...checkResponse(operation, exchange),
  ];
  if (problems.length > 0) throw new Error(`${title}:\n- ${problems.join("\n- ")}`);
  return { operationId: operation.operationId };
}

/** Checks a value against a schema of the document. @returns what's wrong with it */
export function checkSchema(schema: unknown, value: unknown): readonly string[] {
  return validate(schema, value, "value");
}
