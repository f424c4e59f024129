// @vitest-environment node
import { inspect } from "node:util";
import { createTokenVault } from "api-keys-panel";
import { describe, expect, it, vi } from "vitest";

describe("a vault", () => {
  it("gives its token out until it is wiped, then for ever nothing", () => {
    const vault = createTokenVault("lp_live_abc");
    expect(vault.read()).toBe("lp_live_abc");
    vault.claim();
    expect(vault.read()).toBe("lp_live_abc");
    vault.wipe();
    vault.claim();
    expect(vault.read()).toBe("");
    expect(vault.getState()).toBe("wiped");
  });

  it("tells of each change of state once", () => {
    const vault = createTokenVault("lp_live_abc");
    const seen: string[] = [];
    const stop = vault.subscribe(() => seen.push(vault.getState()));
    vault.claim();
    vault.claim();
    vault.wipe();
    vault.wipe();
    expect(seen).toEqual(["claimed", "wiped"]);
    stop();
    expect(vault.getState()).toBe("wiped");
  });

  it("tells nobody who has left, also when they leave while it tells", () => {
    const vault = createTokenVault("lp_live_abc");
    const late = vi.fn();
    const stop = vault.subscribe(() => stop());
    const stopLate = vault.subscribe(late);
    vault.claim();
    stopLate();
    vault.wipe();
    expect(late).toHaveBeenCalledOnce();
  });

  it("shows its token in no printout of itself", () => {
    const vault = createTokenVault("lp_live_abc");
    const printouts = [
      JSON.stringify(vault),
      String(vault),
      inspect(vault, { showHidden: true, depth: 9 }),
    ];
    expect(printouts.join(" ")).not.toContain("lp_live_abc");
  });

  it.each(["", undefined, null, 42])("cannot be made for %j", (token) => {
    expect(() => createTokenVault(token as string)).toThrow(/the token is missing/);
  });

  it("does not repeat in its error what it was given", () => {
    expect(() => createTokenVault(["lp_live_abc"] as never)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("lp_live_abc") }),
    );
  });
});
