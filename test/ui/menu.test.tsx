import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Dialog } from "../../src/ui/dialog.js";
import { Menu } from "./areas.js";

const handleEdit = vi.fn();
const handleDelete = vi.fn();

function RowMenu() {
  return (
    <Menu
      label="Actions for CRM Sync"
      items={[
        { id: "edit", label: "Edit", onSelect: handleEdit },
        {
          id: "delete",
          label: "Delete",
          onSelect: handleDelete,
          tone: "danger",
          isSeparated: true,
        },
      ]}
    />
  );
}

function getButton() {
  return screen.getByRole("button", { name: "Actions for CRM Sync", hidden: true });
}

describe("a menu", () => {
  it("says what its button opens, and whether it's open", async () => {
    render(<RowMenu />);
    expect(getButton()).toHaveAttribute("aria-haspopup", "menu");
    expect(getButton()).toHaveAttribute("aria-expanded", "false");

    await userEvent.click(getButton());

    expect(getButton()).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByRole("menu", { name: "Actions for CRM Sync" })).toBeInTheDocument();
    expect(screen.getAllByRole("menuitem").map((item) => item.textContent)).toEqual([
      "Edit",
      "Delete",
    ]);
  });

  it.each([
    ["{Enter}", "Edit"],
    [" ", "Edit"],
    ["{ArrowDown}", "Edit"],
    ["{ArrowUp}", "Delete"],
  ])("opens on the key %j at %s", async (key, item) => {
    render(<RowMenu />);
    getButton().focus();

    await userEvent.keyboard(key);

    await waitFor(() => expect(screen.getByRole("menuitem", { name: item })).toHaveFocus());
  });

  it("goes through its items by arrows, Home, End, and first letter", async () => {
    render(<RowMenu />);
    getButton().focus();
    await userEvent.keyboard("{Enter}");

    for (const [key, item] of [
      ["{ArrowDown}", "Delete"],
      ["{ArrowDown}", "Edit"],
      ["{End}", "Delete"],
      ["{Home}", "Edit"],
      ["d", "Delete"],
    ] as const) {
      await userEvent.keyboard(key);
      await waitFor(() => expect(screen.getByRole("menuitem", { name: item })).toHaveFocus());
    }
  });

  it("closes on Escape and returns the focus to its button", async () => {
    render(<RowMenu />);
    getButton().focus();
    await userEvent.keyboard("{Enter}{Escape}");

    expect(screen.queryByRole("menu")).not.toBeInTheDocument();
    await waitFor(() => expect(getButton()).toHaveFocus());
  });

  it("calls the chosen action once", async () => {
    render(<RowMenu />);
    await userEvent.click(getButton());

    await userEvent.click(screen.getByRole("menuitem", { name: "Delete" }));

    expect(handleDelete).toHaveBeenCalledTimes(1);
    expect(handleEdit).not.toHaveBeenCalled();
    expect(screen.queryByRole("menu")).not.toBeInTheDocument();
  });

  it("opens on a click without a pointer, as voice control makes it", async () => {
    render(<RowMenu />);

    getButton().click();

    expect(await screen.findByRole("menu")).toBeInTheDocument();
  });

  it("opens on a tap, but not for a finger that only came down to scroll", async () => {
    render(<RowMenu />);

    fireEvent.pointerDown(getButton(), { button: 0, pointerType: "touch" });
    expect(screen.queryByRole("menu")).not.toBeInTheDocument();

    fireEvent.click(getButton(), { detail: 1 });
    expect(await screen.findByRole("menu")).toBeInTheDocument();
  });
});

describe("a dialog opened from a menu", () => {
  function Row() {
    const [isOpen, setIsOpen] = useState(false);
    return (
      <>
        <Menu
          label="Actions for CRM Sync"
          items={[{ id: "edit", label: "Edit", onSelect: () => setIsOpen(true) }]}
        />
        <Dialog open={isOpen} onOpenChange={setIsOpen} title="Edit API key" closeLabel="Close">
          <input aria-label="Name" />
        </Dialog>
      </>
    );
  }

  it("has the focus, and returns it to the menu's button", async () => {
    render(<Row />);
    getButton().focus();

    await userEvent.keyboard("{Enter}{Enter}");
    await waitFor(() => expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();

    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(getButton()).toHaveFocus());
  });
});
