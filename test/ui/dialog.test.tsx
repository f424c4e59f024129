import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, useRef, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Dialog } from "../../src/ui/dialog.js";
import { PortalProvider } from "../../src/ui/portal.js";

type DialogProps = ComponentProps<typeof Dialog>;

function Page(props: Partial<DialogProps>) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Open
      </button>
      <p>The page</p>
      <Dialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title="Create API key"
        closeLabel="Close"
        footer={<button type="button">Create</button>}
        {...props}
      >
        {props.children}
      </Dialog>
    </>
  );
}

async function openDialog(props: Partial<DialogProps> = {}) {
  render(<Page {...props} />);
  await userEvent.click(screen.getByRole("button", { name: "Open" }));
}

const nameField = <input aria-label="Name" />;

describe("a dialog", () => {
  it("is modal, and named and described by its content", async () => {
    await openDialog({ description: "For one application.", children: nameField });

    const dialog = screen.getByRole("dialog", { name: "Create API key" });
    expect(dialog).toHaveAttribute("aria-modal", "true");
    expect(dialog).toHaveAccessibleDescription("For one application.");
  });

  it("hides the rest of the page from assistive technology while it's open", async () => {
    await openDialog();
    expect(screen.queryByRole("button", { name: "Open" })).not.toBeInTheDocument();

    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Open" })).toBeInTheDocument();
  });

  it("has the focus on its first field, not on the close button", async () => {
    await openDialog({ children: nameField });

    expect(screen.getByRole("textbox")).toHaveFocus();
  });

  it("has the focus on its first action when it has no field", async () => {
    await openDialog();

    expect(screen.getByRole("button", { name: "Create" })).toHaveFocus();
  });

  it("can have the focus on its title", async () => {
    await openDialog({ isTitleFocused: true, children: nameField });

    expect(screen.getByRole("heading", { name: "Create API key" })).toHaveFocus();
  });

  it("can have the focus on a given element", async () => {
    function Confirm() {
      const ref = useRef<HTMLButtonElement>(null);
      const footer = (
        <>
          <button type="button">Delete</button>
          <button type="button" ref={ref}>
            Cancel
          </button>
        </>
      );
      return <Page initialFocusRef={ref} footer={footer} />;
    }
    render(<Confirm />);
    await userEvent.click(screen.getByRole("button", { name: "Open" }));

    expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
  });

  it("keeps Tab inside", async () => {
    await openDialog({ children: nameField });
    const around = ["Create", "Close", "Name"];

    for (const name of around) {
      await userEvent.tab();
      expect(document.activeElement).toHaveAccessibleName(name);
    }
  });

  it.each([
    ["Escape", () => userEvent.keyboard("{Escape}")],
    ["the ×", () => userEvent.click(screen.getByRole("button", { name: "Close" }))],
  ])("closes by %s and returns the focus", async (_way, leave) => {
    await openDialog();

    await leave();

    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("button", { name: "Open" })).toHaveFocus());
  });

  it("leaves the focus to the caller who wants it", async () => {
    const handleCloseAutoFocus = vi.fn((event: Event) => event.preventDefault());
    render(
      <PortalProvider
        container={undefined}
        rootProps={{ className: "akp-root", "data-theme": "host" }}
        onCloseAutoFocus={handleCloseAutoFocus}
      >
        <Page />
      </PortalProvider>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Open" }));

    await userEvent.keyboard("{Escape}");

    await waitFor(() => expect(handleCloseAutoFocus).toHaveBeenCalledTimes(1));
    expect(screen.getByRole("button", { name: "Open" })).not.toHaveFocus();
  });

  it("stays open if the caller doesn't close it", async () => {
    const handleOpenChange = vi.fn();
    render(<Page open onOpenChange={handleOpenChange} />);

    await userEvent.keyboard("{Escape}");

    expect(handleOpenChange).toHaveBeenCalledExactlyOnceWith(false);
    expect(screen.getByRole("dialog")).toBeInTheDocument();
  });

  it("has no × if that's hidden", async () => {
    await openDialog({ isCloseHidden: true });

    expect(screen.queryByRole("button", { name: "Close" })).not.toBeInTheDocument();
  });
});

async function pressOutside() {
  const overlay = document.querySelector(".akp-overlay");
  if (!overlay) throw new Error("There is no dialog to press beside.");
  await userEvent.click(overlay);
}

describe("a click outside", () => {
  it("closes a dialog", async () => {
    await openDialog();

    await pressOutside();

    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("leaves a dialog that can't be dismissed open", async () => {
    await openDialog({ canDismissOutside: false });

    await pressOutside();

    expect(screen.getByRole("dialog")).toBeInTheDocument();
  });

  it("leaves an alert dialog open", async () => {
    await openDialog({ role: "alertdialog" });

    await pressOutside();

    expect(screen.getByRole("alertdialog")).toBeInTheDocument();
  });
});

describe("an alert dialog", () => {
  it("is read out with its text when it has no description", async () => {
    await openDialog({ role: "alertdialog", children: <p>This cannot be undone.</p> });

    expect(screen.getByRole("alertdialog")).toHaveAccessibleDescription("This cannot be undone.");
  });
});
