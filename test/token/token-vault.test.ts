// @vitest-environment node
import { inspect } from "node:util";
import { createTokenVault } from "api-keys-panel";
import { describe, expect, it, vi } from "vitest";

describe("a vault", () => {
  it("returns its token until it's wiped, then nothing ever again", () => {
    const vault = createTokenVault("lp_live_abc");
    expect(vault.read()).toBe("lp_live_abc");
    vault.claim();
    expect(vault.read()).toBe("lp_live_abc");
    vault.wipe();
    vault.claim();
    expect(vault.read()).toBe("");
    expect(vault.getState()).toBe("wiped");
  });

  it("reports each change of state once", () => {
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

  it("notifies no one who has unsubscribed, even during a notification", () => {
    const vault = createTokenVault("lp_live_abc");
    const late = vi.fn();
    const stop = vault.subscribe(() => stop());
    const stopLate = vault.subscribe(late);
    vault.claim();
    stopLate();
    vault.wipe();
    expect(late).toHaveBeenCalledOnce();
  });

  it("never prints its token", () => {
    const vault = createTokenVault("lp_live_abc");
    const printouts = [
      JSON.stringify(vault),
      String(vault),
      inspect(vault, { showHidden: true, depth: 9 }),
    ];
    expect(printouts.join(" ")).not.toContain("lp_live_abc");
  });

  it.each(["", undefined, null, 42])("can't be made for %j", (token) => {
    expect(() => createTokenVault(token as string)).toThrow(/the token is missing/);
  });

  it("doesn't repeat its input in its error", () => {
    expect(() => createTokenVault(["lp_live_abc"] as never)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("lp_live_abc") }),
    );
  });
});
