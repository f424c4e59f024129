import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A node of the document: a JSON object. */
export type Node = { readonly [key: string]: unknown };

export const document = parse(
  readFileSync(new URL("../../openapi.yaml", import.meta.url), "utf8"),
) as Node;

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Follows a `$ref` within the document. */
export function resolve(value: unknown): Node {
  if (!isNode(value)) throw new Error(`Not an object in openapi.yaml: ${JSON.stringify(value)}`);
  if (typeof value.$ref !== "string") return value;
  const path = value.$ref.replace(/^#\//, "").split("/");
  return resolve(
    path.reduce<unknown>((node, step) => (isNode(node) ? node[step] : undefined), document),
  );
}

/** One operation of the document, and how its addresses look. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  /** Matches the end of a path, because a backend can have any prefix. */
  readonly path: RegExp;
  /** Whether the path has no placeholders; such an operation goes before one with more of them. */
  readonly placeholders: number;
  readonly parameters: readonly Node[];
  readonly requestBody: Node | null;
  readonly responses: Node;
}

const METHODS = ["get", "post", "patch", "delete", "put"];

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export const operations: readonly Operation[] = Object.entries(resolve(document.paths))
  .flatMap(([template, pathItem]) => {
    const item = resolve(pathItem);
    const path = new RegExp(`${template.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
    return METHODS.filter((method) => method in item).map((method) => {
      const operation = resolve(item[method]);
      return {
        operationId: String(operation.operationId),
        method: method.toUpperCase(),
        path,
        placeholders: template.split("{").length,
        parameters: [...listOf(item.parameters), ...listOf(operation.parameters)].map(resolve),
        requestBody: operation.requestBody === undefined ? null : resolve(operation.requestBody),
        responses: resolve(operation.responses),
      };
    });
  })
  .sort((a, b) => a.placeholders - b.placeholders);
