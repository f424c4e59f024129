import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { Dialog } from "../../src/ui/dialog.js";
import { Explained, Menu } from "./areas.js";

const tip = (
  <Explained text="March 2, 2026, 10:04 AM">
    <time dateTime="2026-03-02T09:04:00Z">2 days ago</time>
  </Explained>
);

function getTime() {
  return screen.getByText("2 days ago");
}

describe("a time", () => {
  it("is there for machines, exactly", () => {
    render(tip);

    expect(screen.getByText("2 days ago")).toHaveAttribute("datetime", "2026-03-02T09:04:00Z");
    expect(screen.queryByRole("tooltip")).not.toBeInTheDocument();
  });

  it("isn't a keyboard stop", async () => {
    render(tip);
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it("shows it on hover, and as long as the pointer is on the tooltip", async () => {
    render(tip);

    await userEvent.hover(getTime());
    await userEvent.hover(screen.getByRole("tooltip"));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(screen.getByRole("tooltip")).toBeInTheDocument();

    await userEvent.unhover(screen.getByRole("tooltip"));
    await waitFor(() => expect(screen.queryByRole("tooltip")).not.toBeInTheDocument());
  });

  it("shows it on a tap, until a tap elsewhere", () => {
    render(tip);

    fireEvent.pointerUp(getTime(), { pointerType: "touch" });
    expect(screen.getByRole("tooltip")).toBeInTheDocument();

    fireEvent.pointerDown(document.body, { pointerType: "touch" });
    expect(screen.queryByRole("tooltip")).not.toBeInTheDocument();
  });

  it("hides it on Escape, and leaves the dialog around it open", async () => {
    function Page() {
      const [isOpen, setIsOpen] = useState(true);
      return (
        <Dialog open={isOpen} onOpenChange={setIsOpen} title="Delete?" closeLabel="Close">
          {tip}
        </Dialog>
      );
    }
    render(<Page />);
    await userEvent.hover(getTime());
    expect(screen.getByRole("tooltip")).toBeInTheDocument();

    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).not.toBeInTheDocument();
    expect(screen.getByRole("dialog")).toBeInTheDocument();

    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("doesn't keep Escape from a menu with the focus while the pointer is on the time", async () => {
    render(
      <>
        {tip}
        <Menu label="Actions" items={[{ id: "edit", label: "Edit", onSelect: () => {} }]} />
      </>,
    );
    screen.getByRole("button", { name: "Actions" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(await screen.findByRole("menuitem", { name: "Edit" })).toHaveFocus();
    fireEvent.pointerEnter(getTime());
    expect(screen.getByRole("tooltip", { hidden: true })).toBeInTheDocument();

    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("menu")).not.toBeInTheDocument());
    expect(screen.queryByRole("tooltip")).not.toBeInTheDocument();
  });
});

describe("the tooltip of a button", () => {
  const badge = (
    <Explained text="No one has it.">
      <button type="button">Lost</button>
    </Explained>
  );

  it("shows while it has the keyboard's focus, and Escape hides it", async () => {
    render(badge);

    await userEvent.tab();
    expect(screen.getByRole("button", { name: "Lost" })).toHaveFocus();
    expect(screen.getByRole("tooltip")).toHaveTextContent("No one has it.");

    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).not.toBeInTheDocument();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("tooltip")).toBeInTheDocument();

    await userEvent.tab();
    expect(screen.queryByRole("tooltip")).not.toBeInTheDocument();
  });

  it("stays while it has the focus, when a pointer passes by", async () => {
    render(badge);

    await userEvent.tab();
    await userEvent.hover(screen.getByText("Lost"));
    await userEvent.unhover(screen.getByText("Lost"));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(screen.getByRole("tooltip")).toBeInTheDocument();
  });

  it("comes back when the pointer leaves what it pointed at", async () => {
    render(
      <Explained text="The explanation.">
        <button type="button">Lost</button>
        <time dateTime="2026-03-02T09:04:00Z">2 days ago</time>
      </Explained>,
    );
    await userEvent.tab();
    await userEvent.hover(getTime());
    await userEvent.unhover(getTime());
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(screen.getAllByRole("tooltip")).toHaveLength(1);
  });

  it("goes with the button", async () => {
    const { rerender } = render(badge);
    await userEvent.tab();
    rerender(<Explained text="No one has it.">{null}</Explained>);
    await waitFor(() => expect(screen.queryByRole("tooltip")).not.toBeInTheDocument());
  });
});
