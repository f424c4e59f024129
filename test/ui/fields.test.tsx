import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { SearchField } from "../../src/ui/search-field.js";
import { TextField } from "../../src/ui/text-field.js";

const PASSWORD_MANAGER_ATTRIBUTES = [
  "data-1p-ignore",
  "data-lpignore",
  "data-bwignore",
  "data-form-type",
];

describe("a text field", () => {
  it("is read out with its label and help", () => {
    render(<TextField label="Name" help="Say where it is used." />);

    const input = screen.getByRole("textbox", { name: "Name" });
    expect(input).toHaveAccessibleDescription("Say where it is used.");
    expect(input).toBeValid();
  });

  it("is invalid and says why, and keeps its help, when there is an error", () => {
    render(<TextField label="Name" help="Up to 100 characters." error="It is too long." />);

    const input = screen.getByRole("textbox", { name: "Name" });
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription("It is too long. Up to 100 characters.");
  });

  it("stays valid with a warning, which gives way to an error", () => {
    const { rerender } = render(<TextField label="Name" warning="The name is in use." />);
    expect(screen.getByRole("textbox")).toBeValid();
    expect(screen.getByRole("textbox")).toHaveAccessibleDescription("The name is in use.");

    rerender(<TextField label="Name" warning="The name is in use." error="The name is empty." />);
    expect(screen.getByRole("textbox")).toHaveAccessibleDescription("The name is empty.");
  });

  it("can be read but not changed when it's read-only", async () => {
    render(<TextField label="Name" defaultValue="CRM Sync" isReadOnly />);

    await userEvent.type(screen.getByRole("textbox"), "!");

    expect(screen.getByRole("textbox")).toHaveValue("CRM Sync");
  });

  it("passes its input to the ref", () => {
    const ref = createRef<HTMLInputElement>();
    render(<TextField label="Name" ref={ref} />);

    expect(ref.current).toBe(screen.getByRole("textbox"));
  });

  it("is left alone by browsers and password managers", () => {
    render(<TextField label="Name" />);

    const input = screen.getByRole("textbox");
    expect(input).toHaveAttribute("autocomplete", "off");
    expect(input).toHaveAttribute("spellcheck", "false");
    for (const name of PASSWORD_MANAGER_ATTRIBUTES) expect(input).toHaveAttribute(name);
  });
});

function Search({ initialValue = "" }: { initialValue?: string }) {
  const [value, setValue] = useState(initialValue);
  return (
    <>
      <SearchField
        label="Search by name"
        clearLabel="Clear search"
        value={value}
        onValueChange={setValue}
      />
      <button type="button">Elsewhere</button>
    </>
  );
}

describe("a search field", () => {
  it("passes on what's typed", async () => {
    render(<Search />);

    await userEvent.type(screen.getByRole("searchbox", { name: "Search by name" }), "crm");

    expect(screen.getByRole("searchbox")).toHaveValue("crm");
  });

  it("is left alone by password managers", () => {
    render(<Search />);

    for (const name of PASSWORD_MANAGER_ATTRIBUTES) {
      expect(screen.getByRole("searchbox")).toHaveAttribute(name);
    }
  });

  it("offers to clear only when there is something to clear, and then has the focus", async () => {
    render(<Search initialValue="crm" />);

    await userEvent.click(screen.getByRole("button", { name: "Clear search" }));

    expect(screen.getByRole("searchbox")).toHaveValue("");
    expect(screen.getByRole("searchbox")).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Clear search" })).not.toBeInTheDocument();
  });

  it("is cleared by Escape, which then does nothing else", async () => {
    const handleKeyDown = vi.fn();
    document.addEventListener("keydown", handleKeyDown, true);
    render(<Search initialValue="crm" />);
    screen.getByRole("searchbox").focus();

    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("searchbox")).toHaveValue("");
    expect(handleKeyDown).not.toHaveBeenCalled();

    await userEvent.keyboard("{Escape}");
    expect(handleKeyDown).toHaveBeenCalledTimes(1);
    document.removeEventListener("keydown", handleKeyDown, true);
  });

  it("leaves Escape to others while the focus is elsewhere", async () => {
    render(<Search initialValue="crm" />);
    screen.getByRole("button", { name: "Elsewhere" }).focus();

    await userEvent.keyboard("{Escape}");

    expect(screen.getByRole("searchbox")).toHaveValue("crm");
  });
});
