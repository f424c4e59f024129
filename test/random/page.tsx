import { act, fireEvent, type RenderResult, render } from "@testing-library/react";
import { ApiKeysPanel, type ApiKeysPanelEvent } from "api-keys-panel";
import { vi } from "vitest";
import { words } from "../../mocks/words.js";
import { loadOverlays } from "../panel/load-overlays.js";
import type { Server } from "./server.js";

await loadOverlays();

/** What the clipboard does: accepts a text, rejects it, or never settles. */
export type ClipboardMood = "takes" | "refuses" | "hangs";

/** The workspaces, by their ids. */
export const WORKSPACES = { acme: "Acme Inc.", globex: "Globex Ltd." } as const;
export type WorkspaceId = keyof typeof WORKSPACES;

interface Mounted {
  workspaceId: WorkspaceId;
  access: "write" | "read";
  view: RenderResult;
}

/**
 * The elements of a class, in document order. Many times as fast in jsdom as a selector, and walks
 * look up a lot.
 */
function byClass(name: string, part: HTMLElement | Document | null = document): HTMLElement[] {
  return [...(part?.getElementsByClassName(name) ?? [])] as HTMLElement[];
}

/**
 * A page with up to two panels, and its user, who can do what a person can: a dialog covers what's
 * behind it.
 */
export class Page {
  readonly events: ApiKeysPanelEvent[] = [];
  /** The keys that were reported as deleted, although they worked and were in the list. */
  readonly falselyDeleted: string[] = [];
  /** What was asked for that no event tells. */
  readonly asked = new Set<string>();
  readonly panels = new Map<number, Mounted>();
  clipboard: ClipboardMood = "takes";
  readonly #server: Server;
  readonly #isStrict: boolean;

  constructor(server: Server, isStrict: boolean) {
    this.#server = server;
    this.#isStrict = isStrict;
    const writeText = () => {
      if (this.clipboard === "hangs") return new Promise<void>(() => {});
      return this.clipboard === "takes"
        ? Promise.resolve()
        : Promise.reject(new DOMException("no", "NotAllowedError"));
    };
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
    // There are no stylesheets here, and jsdom matches its own against the element each time.
    vi.spyOn(window, "getComputedStyle").mockImplementation((element) =>
      element instanceof HTMLElement ? element.style : new CSSStyleDeclaration(),
    );
  }

  #element(workspaceId: WorkspaceId, access: "write" | "read") {
    return (
      <ApiKeysPanel
        // The adapter's identity must not matter.
        adapter={{ ...this.#server.adapter }}
        workspaceId={workspaceId}
        workspaceName={WORKSPACES[workspaceId]}
        access={access}
        locale="en"
        timeZone="UTC"
        bulkActions={this.#server.isRich}
        onEvent={(event) => this.#hear(event)}
      />
    );
  }

  #hear(event: ApiKeysPanelEvent): void {
    this.events.push(event);
    if (event.type !== "deleted") return;
    const { id } = event.apiKey;
    if (this.#server.listedIdsOf(event.workspaceId).includes(id)) this.falselyDeleted.push(id);
  }

  mount(slot: number, workspaceId: WorkspaceId): void {
    if (this.panels.has(slot)) return;
    const view = render(this.#element(workspaceId, "write"), { reactStrictMode: this.#isStrict });
    this.panels.set(slot, { workspaceId, access: "write", view });
  }

  unmount(slot: number): void {
    this.panels.get(slot)?.view.unmount();
    this.panels.delete(slot);
  }

  show(slot: number, changed: Partial<Pick<Mounted, "workspaceId" | "access">>): void {
    const panel = this.panels.get(slot);
    if (!panel) return;
    Object.assign(panel, changed);
    panel.view.rerender(this.#element(panel.workspaceId, panel.access));
  }

  /** Lets time pass, and React follow. */
  async pass(ms: number): Promise<void> {
    await act(() => vi.advanceTimersByTimeAsync(ms));
  }

  get dialog(): HTMLElement | null {
    return byClass("akp-dialog").at(-1) ?? null;
  }

  /** The field with a token, if one is on screen. */
  get tokenField(): HTMLInputElement | null {
    return (byClass("akp-token-input")[0] as HTMLInputElement | undefined) ?? null;
  }

  /** The ids of the keys on screen in a panel. */
  rowIds(slot: number): readonly string[] {
    const rows = byClass("akp-row", this.panels.get(slot)?.view.container ?? null);
    return rows.flatMap(({ dataset }) => dataset.keyId ?? []);
  }

  /** The content of a panel's rows, by their ids. */
  rowTexts(slot: number): ReadonlyMap<string, string> {
    const rows = byClass("akp-row", this.panels.get(slot)?.view.container ?? null);
    return new Map(rows.map((row) => [row.dataset.keyId ?? "", row.textContent ?? ""]));
  }

  row(apiKeyId: string): HTMLElement | null {
    return byClass("akp-row").find(({ dataset }) => dataset.keyId === apiKeyId) ?? null;
  }

  button(label: string): HTMLButtonElement | undefined {
    const part = this.dialog ?? document;
    return [...part.getElementsByTagName("button")].find((button) => button.textContent === label);
  }

  /** Presses a reachable button, if it's there. */
  press(label: string, times = 1): boolean {
    const button = this.button(label);
    if (!button) return false;
    act(() => {
      for (let at = 0; at < times; at += 1) fireEvent.click(button);
    });
    return true;
  }

  /** Presses what a notice above a list offers: the way back, or another try. */
  pressNotice(): void {
    if (this.dialog) return;
    const [actions] = byClass("akp-notice-actions");
    const [button] = actions ? byClass("akp-button", actions) : [];
    if (button) fireEvent.click(button);
  }

  escape(): void {
    if (this.dialog) fireEvent.keyDown(this.dialog, { key: "Escape" });
  }

  pressOutside(): void {
    const [overlay] = byClass("akp-overlay");
    if (!overlay) return;
    fireEvent.pointerDown(overlay);
    fireEvent.pointerUp(overlay);
    fireEvent.click(overlay);
  }

  type(name: string): void {
    const field = this.dialog?.querySelector<HTMLInputElement>("form input");
    if (field && !field.readOnly) fireEvent.change(field, { target: { value: name } });
  }

  copyByHand(): void {
    const field = this.tokenField;
    if (!field) return;
    field.setSelectionRange(0, field.value.length);
    fireEvent.copy(field);
  }

  /** Opens the menu of a row and chooses from it. */
  async choose(index: number, label: string): Promise<void> {
    if (this.dialog) return;
    const triggers = byClass("akp-menu-trigger");
    const trigger = triggers[index % (triggers.length || 1)];
    if (!trigger) return;
    fireEvent.click(trigger);
    await this.pass(5);
    // Where there's more to choose, the entry says so.
    const labels = label === words.actionRotate ? [label, words.actionRotateOptions] : [label];
    const item = byClass("akp-menu-item").find(({ textContent }) =>
      labels.includes(textContent ?? ""),
    );
    if (item) fireEvent.click(item);
  }

  /** Changes one of the fields below the name in the open dialog. -1: the last one. */
  fill(index: number, value: string): void {
    const form = this.dialog?.querySelector("form") ?? this.dialog;
    const fields = [...(form?.querySelectorAll("input, textarea, select") ?? [])].slice(1);
    const field = fields.at(index < 0 ? index : index % (fields.length || 1));
    if (!field || byClass("akp-token-input").length > 0) return;
    if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement)) return;
    if (field.readOnly || field.disabled) return;
    if (field.type === "radio" || field.type === "checkbox") fireEvent.click(field);
    else fireEvent.change(field, { target: { value } });
  }

  /** Presses the checkbox of a row. */
  select(slot: number, index: number): void {
    if (this.dialog) return;
    const rows = byClass("akp-row", this.panels.get(slot)?.view.container ?? null).filter(
      ({ dataset }) => dataset.keyId !== undefined,
    );
    const row = rows[index % (rows.length || 1)];
    const box = row && byClass("akp-checkbox", row)[0];
    if (box) fireEvent.click(box);
  }

  /** Presses a button of the bar for what is selected. */
  pressInBar(slot: number, label: string): void {
    const [bar] = byClass("akp-bulk", this.panels.get(slot)?.view.container ?? null);
    const button = [...(bar?.getElementsByTagName("button") ?? [])].find(
      ({ textContent }) => textContent === label,
    );
    if (!button) return;
    fireEvent.click(button);
    this.asked.add("several");
  }

  /** As when the user comes back to the tab. */
  lookAgain(): void {
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  }
}
