import { render } from "@testing-library/react";
import { ApiKeysPanel } from "api-keys-panel";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useCheckedFields } from "../../src/panel/props/check-fields.js";
import { useCheckedProps } from "../../src/panel/props/check-props.js";
import { useCheckedTokenProps } from "../../src/panel/props/check-token-props.js";
import type { ApiKeysPanelProps } from "../../src/panel/props/panel-props.js";

const adapter: ApiKeysPanelProps["adapter"] = {
  list: async () => ({ items: [], nextCursor: null }),
};

const team = { id: "team", label: "Team", kind: "text", on: ["create"] };

/** What a panel does with its props first. */
function PropsOnly(props: ApiKeysPanelProps) {
  useCheckedProps(props);
  // With the dialogs.
  useCheckedFields(props.adapter);
  useCheckedTokenProps(props.tokenFormats, props.replayMarkers);
  return null;
}

function check(wrong: Record<string, unknown>) {
  const props = { adapter, workspaceId: "acme", ...wrong } as ApiKeysPanelProps;
  return () => renderToStaticMarkup(<PropsOnly {...props} />);
}

const wrongProps: [prop: string, value: unknown, problem: RegExp, remedy: RegExp][] = [
  ["adapter", undefined, /is missing/, /Pass an object with at least a `list` method/],
  ["adapter", null, /is missing/, /createRestAdapter/],
  ["adapter", "/api/keys", /is "\/api\/keys"/, /Pass an object/],
  ["adapter", {}, /has no `list` method/, /Pass an object/],
  [
    "adapter",
    { list: adapter.list, create: true },
    /`create` that is true, not a function/,
    /leave it out/,
  ],
  ["adapter", { list: adapter.list, id: 7 }, /`id` that is 7/, /Pass a string/],
  ["adapter", { ...adapter, fields: null }, /`fields` whose `create` isn't/, /leave it out/],
  ["adapter", { ...adapter, fields: { create: ["enabled"] } }, /whose `create`/, /any of/],
  ["adapter", { ...adapter, fields: { update: "scopes" } }, /whose `update` isn't/, /Pass one/],
  ["adapter", { ...adapter, fields: { update: ["name"] } }, /whose `update` names/, /, enabled/],
  ["adapter", { ...adapter, fields: { custom: {} } }, /whose `custom` isn't/, /Pass one/],
  ["adapter", { ...adapter, fields: { custom: [null] } }, /custom field at 0/, /different `id`/],
  ["adapter", { ...adapter, fields: { custom: [team, team] } }, /at 1/, /different `id`/],
  ["adapter", { ...adapter, fields: { custom: [{ ...team, kind: "ip" }] } }, /at 0/, /multiline/],
  ["adapter", { ...adapter, fields: { custom: [{ ...team, on: "create" }] } }, /at 0/, /`on`/],
  ["adapter", { ...adapter, fields: { custom: [{ ...team, kind: "select" }] } }, /at 0/, /options/],
  ["adapter", { ...adapter, rules: true }, /`rules` that is true/, /function/],
  ["workspaceId", undefined, /is missing/, /non-empty string/],
  ["workspaceId", "", /is empty/, /non-empty string/],
  ["workspaceId", 7, /is 7/, /non-empty string/],
  ["workspaceName", 7, /is 7/, /the workspace's name as a string/],
  ["messages", "de", /is "de"/, /an object with texts/],
  ["messages", { locale: "not a locale" }, /`locale` that is "not a locale"/, /"de"/],
  ["messages", { dir: "auto" }, /`dir` that is "auto"/, /"ltr" or "rtl"/],
  ["queryClient", true, /is true/, /a QueryClient/],
  ["offerTokenAgain", "no", /is "no"/, /true, false/],
  ["replayMarkers", "block-me", /is "block-me"/, /\{ className, attributes \}/],
  ["replayMarkers", { className: 7 }, /`className` that is 7/, /one string/],
  ["replayMarkers", { attributes: { value: "x" } }, /attribute "value"/, /begin with "data-"/],
  ["replayMarkers", { attributes: { "data-x": 1 } }, /"data-x", which is 1/, /are strings/],
  ["columns", {}, /is an object/, /an array of columns/],
  ["columns", [null], /missing at 0/, /`id` and `header`/],
  ["columns", [{ header: "A" }], /no `id` at 0/, /non-empty string/],
  ["columns", [{ id: "name", header: "A" }], /the id "name"/, /choose another/],
  [
    "columns",
    [
      { id: "a", header: "A" },
      { id: "a", header: "B" },
    ],
    /"a" twice/,
    /different id/,
  ],
  ["columns", [{ id: "a" }], /no `header` in "a"/, /screen readers/],
  ["columns", [{ id: "a", header: "A", cell: "x" }], /`cell` in "a" that is "x"/, /a function/],
  ["columns", [{ id: "a", header: "A", isSortable: true }], /no `getValue` in "a"/, /a function/],
  ["rowActions", [], /is an object/, /a function/],
  ["slots", 7, /is 7/, /toolbar, emptyState/],
  ["slots", { footer: () => null }, /no place for "footer"/, /`toolbar` and `emptyState`/],
  ["slots", { toolbar: "x" }, /`toolbar` that is "x"/, /a function/],
  ["access", "admin", /is "admin"/, /"write", "read"/],
  ["access", null, /is missing/, /leave it out/],
  ["headingLevel", 7, /is 7/, /1, 2, 3, 4/],
  ["headingLevel", "2", /is "2"/, /1, 2, 3, 4/],
  ["dir", "left", /is "left"/, /"ltr", "rtl", "auto"/],
  ["bulkActions", "yes", /is "yes"/, /true, false/],
  ["view", "?search=crm", /is "\?search=crm" that isn't/, /`onViewChange` received/],
  ["view", { search: "", sort: { field: "name" }, filter: {} }, /an object/, /leave it out/],
  ["view", { search: "", sort: { field: "name", direction: "asc" } }, /an object/, /leave it/],
  ["onViewChange", true, /is true/, /Pass a function/],
  ["theme", "black", /is "black"/, /"light", "dark", "auto"/],
  ["authorizationDocsUrl", "", /is ""/, /http\(s\) address or a path/],
  ["authorizationDocsUrl", "javascript:alert(1)", /is "javascript/, /http\(s\) address or a path/],
  ["authorizationDocsUrl", " java\tscript:alert(1)", /is " java/, /http\(s\) address or a path/],
  ["authorizationDocsUrl", "\u0001javascript:alert(1)", /is /, /http\(s\) address or a path/],
  ["authorizationDocsUrl", "data:text/html,x", /is "data/, /http\(s\) address or a path/],
  [
    "timeZone",
    "Mars/Olympus",
    /is "Mars\/Olympus", which this runtime does not know/,
    /"Europe\/Berlin"/,
  ],
  ["locale", "not a locale", /which this runtime does not know/, /"de-AT"/],
  ["locale", 7, /is 7/, /"de-AT"/],
  ["onEvent", "log", /is "log"/, /Pass a function/],
  ["onUnclaimedTokenChange", true, /is true/, /Pass a function/],
  ["onReauthenticate", {}, /is an object/, /Pass a function/],
];

describe.each(["development", "production"])("in %s", (mode) => {
  beforeEach(() => vi.stubEnv("NODE_ENV", mode));
  afterEach(() => vi.unstubAllEnvs());

  it.each(wrongProps)(
    "the prop %s as %j is named, with what's wrong and what to pass",
    (prop, value, problem, remedy) => {
      const act = check({ [prop]: value });
      expect(act).toThrow(`ApiKeysPanel: the prop \`${prop}\` `);
      expect(act).toThrow(problem);
      expect(act).toThrow(remedy);
    },
  );
});

it.each([
  { authorizationDocsUrl: "/docs/authorization" },
  { authorizationDocsUrl: "docs?a=b:c" },
  { authorizationDocsUrl: "HTTPS://example.com" },
  { locale: "de-AT", timeZone: "Europe/Vienna", dir: "rtl", theme: "dark", headingLevel: 1 },
  { locale: undefined, access: undefined, onEvent: undefined },
])("%j is right", (props) => {
  expect(check(props)).not.toThrow();
});

it("a browser without a zone or a language isn't blamed on the host", () => {
  vi.spyOn(Intl, "DateTimeFormat").mockImplementation(() => {
    throw new RangeError("Unsupported time zone specified");
  });
  vi.spyOn(Intl, "getCanonicalLocales").mockImplementation(() => {
    throw new RangeError("Incorrect locale information provided");
  });
  expect(check({ timeZone: "Europe/Vienna", locale: "de-AT" })).not.toThrow();
  expect(check({ timeZone: 7 })).toThrow("ApiKeysPanel: the prop `timeZone` is 7");
});

it("a wrong prop throws where the panel is rendered, for the host's error boundary", () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  expect(() => render(<ApiKeysPanel adapter={adapter} workspaceId="" />)).toThrow(
    "ApiKeysPanel: the prop `workspaceId` is empty.",
  );
});

describe.each([true, false])("in strict mode: %s, a prop", (isStrict) => {
  /** An array that counts how often it is gone through. */
  function countedColumns() {
    const columns = [{ id: "region", header: "Region" }];
    const entries = vi.spyOn(columns, "entries");
    return { columns, entries };
  }

  it("is checked once, and again only when it changes", () => {
    const { columns, entries } = countedColumns();
    const view = render(<PropsOnly adapter={adapter} workspaceId="acme" columns={columns} />, {
      reactStrictMode: isStrict,
    });
    // Strict mode renders twice to find impure functions.
    expect(entries).toHaveBeenCalledTimes(isStrict ? 2 : 1);
    entries.mockClear();

    for (const workspaceId of ["acme", "globex"]) {
      const { list } = adapter;
      view.rerender(<PropsOnly adapter={{ list }} workspaceId={workspaceId} columns={columns} />);
    }
    expect(entries).not.toHaveBeenCalled();

    const next = countedColumns();
    view.rerender(<PropsOnly adapter={adapter} workspaceId="acme" columns={next.columns} />);
    expect(next.entries).toHaveBeenCalled();
  });

  it("is named where it becomes wrong later", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const view = render(<PropsOnly adapter={adapter} workspaceId="acme" />, {
      reactStrictMode: isStrict,
    });

    expect(() => view.rerender(<PropsOnly adapter={adapter} workspaceId="" />)).toThrow(
      "ApiKeysPanel: the prop `workspaceId` is empty.",
    );
  });
});
