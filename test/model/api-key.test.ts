// @vitest-environment node
import { expect, it } from "vitest";
import { API_KEY_SORT_FIELDS } from "../../src/model/api-key.js";
import { operations, resolve } from "../wire/openapi-document.js";

it("openapi.yaml lists every sort field, in both directions", () => {
  const list = operations.find(({ operationId }) => operationId === "listApiKeys");
  const sort = list?.parameters.find(({ name }) => name === "sort");

  expect(resolve(sort?.schema).enum).toEqual(
    API_KEY_SORT_FIELDS.flatMap((field) => [field, `-${field}`]),
  );
});
