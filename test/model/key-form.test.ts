import type { ApiKeyCustomField } from "api-keys-panel";
import { describe, expect, it, vi } from "vitest";
import {
  createFormValues,
  findFormProblems,
  getFormFields,
  isSameField,
  type KeyFormPlan,
  type KeyFormValues,
  toFormInput,
} from "../../src/model/key-form.js";
import { readRules } from "../../src/model/rules.js";

const NOW = Date.UTC(2026, 10, 26, 15, 20);

const custom: readonly ApiKeyCustomField[] = [
  { id: "team", label: "Team", kind: "text", on: ["create", "update"] },
  { id: "limit", label: "Limit", kind: "number", on: ["create", "update"] },
  { id: "ips", label: "IPs", kind: "list", on: ["create", "update"] },
  { id: "live", label: "Live", kind: "switch", on: ["create", "update"], defaultValue: true },
  {
    id: "env",
    label: "Environment",
    kind: "select",
    on: ["create", "update"],
    options: [
      { value: "test", label: "Test" },
      { value: "live", label: "Live" },
    ],
  },
];

function plan(changed: Partial<KeyFormPlan> & { readonly given?: object } = {}): KeyFormPlan {
  const { given = {}, ...rest } = changed;
  return {
    kind: "create",
    fields: ["description", "expiresAt", "scopes"],
    custom,
    rules: readRules(given, () => {}),
    now: NOW,
    timeZone: "UTC",
    ...rest,
  };
}

const key = {
  id: "1",
  name: "CRM Sync",
  createdAt: null,
  description: "Syncs",
  expiresAt: "2027-01-10T22:30:00Z",
  scopes: ["contacts:read"],
  metadata: { team: "CRM", limit: 5, ips: ["10.0.0.1", "10.0.0.2"], live: false, env: "test" },
};

function fill(form: KeyFormPlan, changed: Partial<KeyFormValues>, customChanged: object = {}) {
  const initial = createFormValues(form, form.kind === "update" ? key : undefined);
  const values: KeyFormValues = {
    ...initial,
    ...changed,
    custom: { ...initial.custom, ...customChanged },
  };
  const problems = findFormProblems(form, values, initial, NOW, () => {});
  return { problems, input: toFormInput(form, values, initial) };
}

describe("a form for a new key", () => {
  it("has its fields in a fixed order", () => {
    const form = plan({
      fields: ["scopes", "description", "expiresAt"],
      custom: custom.slice(0, 1),
    });
    expect(getFormFields(form)).toEqual(["description", "expiresAt", "scopes", "metadata.team"]);
  });

  it("sends what is filled in, and leaves out what isn't", () => {
    expect(fill(plan(), {}).input).toEqual({
      expiresAt: "2027-02-24T23:59:59.000Z",
      scopes: [],
      metadata: { live: true },
    });
    expect(fill(plan({ custom: [], fields: [] }), {}).input).toEqual({});
  });

  it("sends custom fields as their kinds say", () => {
    const { input } = fill(
      plan(),
      { description: "  Note " },
      { team: " CRM ", limit: "1.5", ips: " 10.0.0.1 \r\n\n10.0.0.2", env: "live", live: false },
    );
    expect(input.description).toBe("Note");
    expect(input.metadata).toEqual({
      ...{ team: "CRM", limit: 1.5, ips: ["10.0.0.1", "10.0.0.2"], env: "live", live: false },
    });
  });

  it("starts from another key with all it has", () => {
    const form = plan();
    expect(createFormValues(form, key)).toEqual({
      description: "Syncs",
      expiry: { kind: "date", date: "2027-01-10" },
      scopes: ["contacts:read"],
      custom: { team: "CRM", limit: "5", ips: "10.0.0.1\n10.0.0.2", live: false, env: "test" },
    });
  });

  it("leaves out what another key has in a form that can't be used", () => {
    const odd = { ...key, metadata: { team: true, limit: null, ips: "10.0.0.1", env: "gone" } };
    expect(createFormValues(plan(), odd).custom).toEqual({
      ...{ team: "", limit: "", ips: "10.0.0.1", live: true, env: "" },
    });
  });

  it("takes a description of 10 kB as it is", () => {
    const description = "🔑 Order service.\n".repeat(600);
    const { problems, input } = fill(plan(), { description });
    expect(problems).toEqual({});
    expect(input.description).toBe(description.trim());
  });
});

describe("a form for a key that exists", () => {
  const edit = plan({ kind: "update" });

  it("sends nothing if nothing changes", () => {
    expect(fill(edit, {})).toEqual({ problems: {}, input: {} });
    expect(fill(edit, { scopes: [...key.scopes], description: "Syncs " }).input).toEqual({});
  });

  it("sends only what changes", () => {
    expect(fill(edit, { description: "" }).input).toEqual({ description: "" });
    expect(fill(edit, { expiry: { kind: "never" } }).input).toEqual({ expiresAt: null });
    expect(fill(edit, { scopes: [] }).input).toEqual({ scopes: [] });
    expect(fill(edit, {}, { team: "", ips: "", live: true }).input).toEqual({
      metadata: { team: null, ips: [], live: true },
    });
  });

  it("doesn't refuse what the key has already", () => {
    const strict = plan({
      kind: "update",
      given: { expiry: { maxDays: 7 }, scopes: { isRequired: true } },
      custom: [{ ...(custom[0] as ApiKeyCustomField), validate: () => "No." }],
    });
    expect(fill(strict, {}).problems).toEqual({});
    expect(fill(strict, { scopes: [] }).problems).toEqual({ scopes: { kind: "missing" } });
  });
});

describe("what can't be sent", () => {
  const withField = (field: Partial<ApiKeyCustomField>) =>
    plan({ custom: [{ ...(custom[0] as ApiKeyCustomField), ...field }], fields: [] });

  it("is a required field without a value, but never a switch", () => {
    const missing = { "metadata.team": { kind: "missing" } };
    expect(fill(withField({ isRequired: true }), {}, { team: " " }).problems).toEqual(missing);
    expect(fill(withField({ isRequired: true, kind: "list" }), {}).problems).toEqual(missing);
    expect(fill(withField({ isRequired: true, kind: "switch" }), {}).problems).toEqual({});
  });

  it("is a number that isn't one", () => {
    const wrong = { "metadata.team": { kind: "not_a_number" } };
    for (const team of ["1,5", "ten", "Infinity"]) {
      expect(fill(withField({ kind: "number" }), {}, { team }).problems).toEqual(wrong);
    }
  });

  it("is what the field itself rejects", () => {
    const validate = (value: unknown) => (value === "CRM" ? null : "Only CRM.");
    expect(fill(withField({ validate }), {}, { team: "Sales" }).problems).toEqual({
      "metadata.team": { kind: "said", text: "Only CRM." },
    });
    expect(fill(withField({ validate }), {}, { team: "CRM" }).problems).toEqual({});
  });

  it("isn't what a field that throws was asked about", () => {
    const onThrown = vi.fn();
    const form = withField({
      validate: () => {
        throw new Error("broken");
      },
    });
    const values = createFormValues(form);
    expect(findFormProblems(form, values, values, NOW, onThrown)).toEqual({});
    expect(onThrown).toHaveBeenCalledOnce();
  });

  it("is a key without permissions where one is required, or without an end", () => {
    const form = plan({ given: { scopes: { isRequired: true } }, custom: [] });
    expect(fill(form, { expiry: { kind: "date", date: "" } }).problems).toEqual({
      expiresAt: { kind: "missing" },
      scopes: { kind: "missing" },
    });
  });
});

it("two forms with the same permissions in another order are the same", () => {
  const values = createFormValues(plan());
  const [a, b] = [
    { ...values, scopes: ["x", "y"] },
    { ...values, scopes: ["y", "x"] },
  ];
  expect(isSameField("scopes", a, b)).toBe(true);
});
