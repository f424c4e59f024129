import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FormEvent } from "react";
import { describe, expect, it, vi } from "vitest";
import { Button, IconButton } from "../../src/ui/button.js";
import { PlusIcon } from "../../src/ui/icons.js";

describe("a button", () => {
  it("doesn't submit the form around it unless it's a submit button", async () => {
    const handleSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    render(
      <form onSubmit={handleSubmit}>
        <Button>Cancel</Button>
        <Button type="submit">Save</Button>
      </form>,
    );

    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(handleSubmit).not.toHaveBeenCalled();

    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(handleSubmit).toHaveBeenCalledTimes(1);
  });

  it("is named by its label alone when it has an icon", () => {
    render(<Button icon={<PlusIcon />}>API Key</Button>);

    expect(screen.getByRole("button")).toHaveAccessibleName("API Key");
  });

  it("keeps other attributes", () => {
    render(<Button data-id="7">Save</Button>);

    expect(screen.getByRole("button")).toHaveAttribute("data-id", "7");
  });
});

describe("a pending button", () => {
  it("keeps its name and the focus, and is announced as disabled", () => {
    const { rerender } = render(<Button>Create</Button>);
    screen.getByRole("button").focus();

    rerender(<Button isPending>Create</Button>);

    const button = screen.getByRole("button", { name: "Create" });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toBeEnabled();
  });

  it("ignores clicks, Enter, and Space", async () => {
    const handleClick = vi.fn();
    render(
      <Button isPending onClick={handleClick}>
        Create
      </Button>,
    );

    await userEvent.click(screen.getByRole("button"));
    await userEvent.keyboard("{Enter} ");

    expect(handleClick).not.toHaveBeenCalled();
  });

  it("doesn't submit its form, not even on Enter in a field", async () => {
    const handleSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    render(
      <form onSubmit={handleSubmit}>
        <input aria-label="Name" />
        <Button type="submit" isPending>
          Create
        </Button>
      </form>,
    );

    await userEvent.click(screen.getByRole("button"));
    await userEvent.type(screen.getByRole("textbox"), "CRM Sync{Enter}");

    expect(handleSubmit).not.toHaveBeenCalled();
  });
});

describe("a button with aria-disabled", () => {
  it("can be focused, but not pressed", async () => {
    const handleClick = vi.fn();
    render(
      <Button aria-disabled onClick={handleClick}>
        Cancel
      </Button>,
    );

    await userEvent.tab();
    await userEvent.keyboard("{Enter}");

    expect(screen.getByRole("button")).toHaveFocus();
    expect(handleClick).not.toHaveBeenCalled();
  });
});

describe("an icon button", () => {
  it("is named by its label", async () => {
    const handleClick = vi.fn();
    render(
      <IconButton className="akp-close" label="Close" icon={<PlusIcon />} onClick={handleClick} />,
    );

    await userEvent.click(screen.getByRole("button", { name: "Close" }));

    expect(handleClick).toHaveBeenCalledTimes(1);
  });
});
