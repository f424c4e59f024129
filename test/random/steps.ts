import fc from "fast-check";
import { words } from "../../mocks/words.js";
import type { Fault } from "./fault.js";
import type { ClipboardMood, Page, WorkspaceId } from "./page.js";
import type { Server } from "./server.js";

/** One thing that the user, the host, the network, or the clock does. */
export type Step =
  | { readonly do: "create"; readonly slot: number }
  | { readonly do: "type"; readonly name: string }
  | { readonly do: "primary"; readonly fault: Fault; readonly times: number }
  | { readonly do: "secondary" | "escape" | "outside" | "copyByHand" | "lookAgain" | "show" }
  | { readonly do: "copy"; readonly label: string; readonly mood: ClipboardMood }
  | { readonly do: "clearUp"; readonly label: string }
  | { readonly do: "row"; readonly index: number; readonly label: string }
  /** Disables or enables a key, which takes one press. */
  | {
      readonly do: "turn";
      readonly index: number;
      readonly label: string;
      readonly fault: Fault;
    }
  /** Presses what a notice offers. */
  | { readonly do: "notice"; readonly fault: Fault }
  /** Changes one of the fields below the name: types, or presses what can't be typed in. */
  | { readonly do: "fill"; readonly index: number; readonly value: string }
  /** Selects a row, or no longer. */
  | { readonly do: "select"; readonly slot: number; readonly index: number }
  /** Does something with the selected keys, up to the question. */
  | { readonly do: "bulk"; readonly slot: number; readonly label: string }
  | { readonly do: "switch"; readonly slot: number; readonly workspaceId: WorkspaceId }
  | { readonly do: "access"; readonly slot: number; readonly access: "write" | "read" }
  | { readonly do: "mount"; readonly slot: number; readonly workspaceId: WorkspaceId }
  | { readonly do: "unmount"; readonly slot: number }
  | { readonly do: "release"; readonly index: number | "all" }
  | { readonly do: "list"; readonly fault: Fault }
  | { readonly do: "lag"; readonly ms: number }
  | { readonly do: "pass"; readonly ms: number };

const slot = fc.constantFrom(0, 0, 0, 1);
const workspaceId = fc.constantFrom<WorkspaceId>("acme", "globex");
const writeFault = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Fault>("none") },
  {
    weight: 5,
    arbitrary: fc.constantFrom<Fault>(
      "lost_before",
      "lost_after",
      "held_before",
      "held_after",
      "held_lost",
      "malformed",
      "malformed_key",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Fault>(
      "unauthenticated",
      "forbidden",
      "not_found",
      "conflict",
      "invalid",
      "rate_limited",
      "limit_reached",
      "reauthentication_required",
      "rejected",
      "denied",
      "denied",
    ),
  },
);
const listFault = fc.constantFrom<Fault>(
  "lost_before",
  "held_before",
  "held_after",
  "malformed",
  "unauthenticated",
  "forbidden",
  "not_found",
  "rate_limited",
  "rejected",
  "repeated_cursor",
  "late_rate_limited",
);

function step<Kind extends Step["do"]>(
  kind: Kind,
  fields: { [Field in Exclude<keyof Extract<Step, { do: Kind }>, "do">]: fc.Arbitrary<unknown> },
): fc.Arbitrary<Step> {
  return fc.record({ do: fc.constant(kind), ...fields }) as unknown as fc.Arbitrary<Step>;
}

const weighted = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary });

/** One of the fields below the name: often the first or the last. */
const field = fc.oneof(fc.constantFrom(0, -1), fc.nat(12));

/** A create from the first press to the last, so that walks get far. */
const wholeCreate: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    slot,
    fc.constantFrom("Gamma", "Delta", "Alpha"),
    field,
    writeFault,
    fc.constantFrom(1, 1, 2, 3),
  )
  .map(([at, name, index, fault, times]) => [
    { do: "create", slot: at },
    { do: "type", name },
    { do: "fill", index, value: "Nightly" },
    { do: "primary", fault, times },
  ]);

/** The same for what's done with an existing key. */
const wholeChange: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.nat(5),
    fc.constantFrom(
      words.actionEdit,
      words.actionRotate,
      words.actionDelete,
      words.actionDuplicate,
    ),
    fc.constantFrom("Alpha", "Omega", "Psi"),
    field,
    writeFault,
  )
  .map(([index, label, name, at, fault]): readonly Step[] => [
    { do: "row", index, label },
    ...(label === words.actionEdit || label === words.actionDuplicate
      ? [{ do: "type", name } as const]
      : []),
    ...(label === words.actionDelete ? [] : [{ do: "fill", index: at, value: "Nightly" } as const]),
    { do: "primary", fault, times: 1 },
  ]);

/** Several keys, from the first checkbox to the last button. */
const wholeBulk: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    slot,
    fc.nat(5),
    fc.constantFrom(words.bulkDelete, words.bulkDisable, words.bulkEnable),
    writeFault,
  )
  .map(([at, index, label, fault]) => [
    { do: "select", slot: at, index: 0 },
    { do: "select", slot: at, index },
    { do: "bulk", slot: at, label },
    { do: "primary", fault, times: 1 },
  ]);

/** A key that's disabled or enabled right away. */
const wholeSwitch: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.nat(5), fc.constantFrom(words.actionDisable, words.actionEnable), writeFault)
  .map(([index, label, fault]) => [{ do: "turn", index, label, fault }]);

const fill = step("fill", {
  index: field,
  value: fc.constantFrom("Nightly", "2027-01-31", "2020-01-31", ""),
});

const single: fc.Arbitrary<Step> = fc.oneof(
  weighted(3, fill),
  weighted(2, step("select", { slot, index: fc.nat(5) })),
  weighted(2, step("notice", { fault: writeFault })),
  weighted(
    1,
    step("bulk", {
      slot,
      label: fc.constantFrom(words.bulkDelete, words.bulkDisable, words.bulkEnable),
    }),
  ),
  weighted(2, step("create", { slot })),
  weighted(2, step("type", { name: fc.constantFrom("Gamma", "Delta", "Alpha", "") })),
  weighted(6, step("primary", { fault: writeFault, times: fc.constantFrom(1, 1, 2) })),
  weighted(3, step("secondary", {})),
  weighted(2, step("escape", {})),
  weighted(1, step("outside", {})),
  weighted(1, step("show", {})),
  weighted(
    2,
    step("copy", {
      label: fc.constantFrom(words.copy, words.copy, words.copyHeader),
      mood: fc.constantFrom<ClipboardMood>("takes", "refuses", "hangs"),
    }),
  ),
  weighted(1, step("copyByHand", {})),
  weighted(2, step("clearUp", { label: fc.constantFrom(words.foundDelete, words.foundRotate) })),
  weighted(
    3,
    step("row", {
      index: fc.nat(5),
      label: fc.constantFrom(
        words.actionEdit,
        words.actionRotate,
        words.actionDelete,
        words.actionDelete,
      ),
    }),
  ),
  weighted(3, step("switch", { slot, workspaceId })),
  weighted(1, step("access", { slot, access: fc.constantFrom("write", "write", "read") })),
  weighted(2, step("mount", { slot, workspaceId })),
  weighted(2, step("unmount", { slot })),
  weighted(3, step("release", { index: fc.oneof(fc.nat(3), fc.constant("all" as const)) })),
  weighted(2, step("list", { fault: listFault })),
  weighted(1, step("lookAgain", {})),
  weighted(1, step("lag", { ms: fc.constantFrom(20_000, 240_000, 400_000) })),
  weighted(2, step("pass", { ms: fc.constantFrom(500, 3500, 31_000, 121_000, 310_000) })),
);

/** Up to thirty steps. */
export const steps: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: wholeCreate },
      { weight: 1, arbitrary: wholeChange },
      { weight: 1, arbitrary: wholeBulk },
      { weight: 1, arbitrary: wholeSwitch },
      { weight: 5, arbitrary: single.map((step): readonly Step[] => [step]) },
    ),
    { maxLength: 30, size: "max" },
  )
  .map((parts) => parts.flat().slice(0, 30));

/** What yields a token. */
const ISSUES: readonly string[] = [words.actionRotate, words.actionDuplicate];

function pressFooter(page: Page, which: "first" | "last", times: number): void {
  const buttons = [...(page.dialog?.querySelectorAll(".akp-dialog-footer button") ?? [])];
  const label = buttons.at(which === "first" ? 0 : -1)?.textContent;
  if (label != null) page.press(label, times);
}

/** Carries out a step, as far as the page allows it. */
export async function carryOut(step: Step, page: Page, server: Server): Promise<void> {
  switch (step.do) {
    case "create": {
      if (page.dialog) return;
      const panel = page.panels.get(step.slot)?.view.container;
      const button = panel?.querySelector<HTMLElement>(".akp-header button");
      button?.click();
      server.open();
      return;
    }
    case "type":
      return page.type(step.name);
    case "primary":
      server.plan("write", step.fault);
      pressFooter(page, "last", step.times);
      return;
    case "secondary":
      return pressFooter(page, "first", 1);
    case "escape":
      return page.escape();
    case "outside":
      return page.pressOutside();
    case "show":
      page.press(words.show);
      return;
    case "copy":
      page.clipboard = step.mood;
      page.press(step.label);
      return;
    case "copyByHand":
      return page.copyByHand();
    case "clearUp":
      if (page.press(step.label)) server.open();
      return;
    case "row":
      // A token from a rotate or a duplicate belongs to a new opening.
      if (ISSUES.includes(step.label) && !page.dialog) server.open();
      return page.choose(step.index, step.label);
    case "turn":
      server.plan("write", step.fault);
      return page.choose(step.index, step.label);
    case "notice":
      server.plan("write", step.fault);
      return page.pressNotice();
    case "fill":
      return page.fill(step.index, step.value);
    case "select":
      return page.select(step.slot, step.index);
    case "bulk":
      if (!page.dialog) page.pressInBar(step.slot, step.label);
      return;
    case "switch":
      return page.show(step.slot, { workspaceId: step.workspaceId });
    case "access":
      return page.show(step.slot, { access: step.access });
    case "mount":
      return page.mount(step.slot, step.workspaceId);
    case "unmount":
      return page.unmount(step.slot);
    case "release":
      return server.release(step.index);
    case "list":
      server.plan("list", step.fault);
      return page.lookAgain();
    case "lag":
      return server.lag(step.ms);
    case "lookAgain":
      return page.lookAgain();
    case "pass":
      return page.pass(step.ms);
    default:
      return step satisfies never;
  }
}
