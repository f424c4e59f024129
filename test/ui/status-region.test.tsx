import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { StatusRegion } from "../../src/ui/status-region.js";

it("is there, polite and empty, before there is anything to say", () => {
  render(<StatusRegion message="" messageId={0} />);

  expect(screen.getByRole("status")).toHaveAttribute("aria-live", "polite");
  expect(screen.getByRole("status")).toHaveAttribute("aria-atomic", "true");
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

it("repeats a message that comes again with the same words", () => {
  const said: (string | null)[] = [];
  const { rerender } = render(<StatusRegion message="" messageId={0} />);
  for (const messageId of [1, 2, 3]) {
    rerender(<StatusRegion message="Copied." messageId={messageId} />);
    said.push(screen.getByRole("status").textContent);
    expect(screen.getByRole("status")).toHaveTextContent("Copied.");
  }

  expect(said[1]).not.toBe(said[0]);
  expect(said[2]).not.toBe(said[1]);
});

it("doesn't repeat a message because the page was rendered again", () => {
  const { rerender } = render(<StatusRegion message="Copied." messageId={1} />);
  const said = screen.getByRole("status").textContent;

  rerender(<StatusRegion message="Copied." messageId={1} />);

  expect(screen.getByRole("status").textContent).toBe(said);
});
