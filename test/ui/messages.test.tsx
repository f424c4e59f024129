import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { SortIcon } from "../../src/ui/icons.js";
import { MessageBlock } from "../../src/ui/message-block.js";
import { Notice } from "../../src/ui/notice.js";
import { Badge } from "../../src/ui/text.js";

it("a notice is announced immediately only if it's an alert", () => {
  const { rerender } = render(<Notice tone="danger">It failed.</Notice>);
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();

  rerender(
    <Notice tone="danger" role="alert">
      It failed.
    </Notice>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("It failed.");
});

it("a notice can be dismissed only if there is a handler", async () => {
  const handleDismiss = vi.fn();
  const { rerender } = render(<Notice tone="info">Read only.</Notice>);
  expect(screen.queryByRole("button")).not.toBeInTheDocument();

  rerender(
    <Notice tone="success" onDismiss={handleDismiss} dismissLabel="Dismiss">
      Deleted.
    </Notice>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(handleDismiss).toHaveBeenCalledTimes(1);
});

it("a message block leaves the page's outline alone", () => {
  render(<MessageBlock icon={null} title="No API keys yet" />);

  expect(screen.queryByRole("heading")).not.toBeInTheDocument();
  expect(screen.getByText("No API keys yet")).toBeInTheDocument();
});

it("a badge says its state in words", () => {
  render(<Badge tone="warning">Expires soon</Badge>);

  expect(screen.getByText("Expires soon")).toBeInTheDocument();
});

it("the three states of sorting have different shapes", () => {
  const shapes = (["asc", "desc", null] as const).map((direction) => {
    const { container } = render(<SortIcon direction={direction} />);
    return container.querySelector("path")?.getAttribute("d");
  });

  expect(new Set(shapes).size).toBe(3);
});
