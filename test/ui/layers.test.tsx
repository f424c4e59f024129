import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type DOMAttributes, useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Dialog } from "../../src/ui/dialog.js";
import { Form } from "../../src/ui/form.js";
import { findContainer, PortalProvider } from "../../src/ui/portal.js";
import { SearchField } from "../../src/ui/search-field.js";
import { followKeyboard } from "../../src/ui/use-scroll-lock.js";
import { Menu } from "./areas.js";

beforeEach(() => {
  document.body.replaceChildren();
});

function Search() {
  const [value, setValue] = useState("");
  return <SearchField label="Search" clearLabel="Clear" value={value} onValueChange={setValue} />;
}

function OpenDialog({ onOpenChange = () => {} }: { onOpenChange?: (open: boolean) => void }) {
  return (
    <Dialog open onOpenChange={onOpenChange} title="Create" closeLabel="Close">
      <Form id="form" onSubmit={() => {}}>
        <input aria-label="Name" />
        <button type="submit">Send</button>
      </Form>
    </Dialog>
  );
}

/** Records the types of all events that the host's handlers receive. */
function recordingHandlers(): { seen: string[]; handlers: DOMAttributes<HTMLElement> } {
  const seen: string[] = [];
  const names =
    "Click,MouseDown,MouseMove,MouseOver,PointerDown,PointerUp,KeyDown,KeyUp,KeyPress,Focus,Blur,Paste,Copy,Cut,Input,BeforeInput,Change,Submit,Select,DragStart,Drop,Wheel,TouchStart,ContextMenu,CompositionStart,CompositionEnd,AnimationEnd,TransitionEnd";
  const note = (event: { type: string }) => seen.push(event.type);
  return {
    seen,
    handlers: Object.fromEntries(names.split(",").map((name) => [`on${name}`, note])),
  };
}

describe("a host's handlers around us", () => {
  it("receive nothing that happens in a dialog", async () => {
    const { seen, handlers } = recordingHandlers();
    render(
      <div {...handlers}>
        <OpenDialog />
      </div>,
    );
    const name = screen.getByRole("textbox");
    await userEvent.type(name, "n/{Enter}");
    await userEvent.paste("pasted");
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    for (const type of ["dragStart", "drop", "wheel", "touchStart", "contextMenu"] as const) {
      fireEvent[type](name);
    }
    for (const type of ["compositionStart", "compositionEnd", "animationEnd"] as const) {
      fireEvent[type](name);
    }
    expect(seen).toEqual([]);
  });

  it("receive nothing that happens in a menu, except on its button", async () => {
    const { seen, handlers } = recordingHandlers();
    const handleEdit = vi.fn();
    render(
      <div {...handlers}>
        <Menu label="Actions" items={[{ id: "edit", label: "Edit", onSelect: handleEdit }]} />
      </div>,
    );
    await userEvent.click(screen.getByRole("button"));
    expect(seen).toContain("click");
    seen.length = 0;
    await userEvent.keyboard("e");
    fireEvent.click(screen.getByRole("menuitem"));
    expect(handleEdit).toHaveBeenCalledOnce();
    expect(seen.filter((type) => !/focus|blur/.test(type))).toEqual([]);
  });

  it("receive no typing in the search, but Tab, Escape, and shortcuts", async () => {
    const { seen, handlers } = recordingHandlers();
    const handleKeyDown = vi.fn();
    render(
      <div {...handlers} {...{ onKeyDown: ({ key }: { key: string }) => handleKeyDown(key) }}>
        <Search />
      </div>,
    );
    await userEvent.type(screen.getByRole("searchbox"), "/n{Enter}");
    await userEvent.keyboard("{Control>}k{/Control}");
    await userEvent.tab();
    expect(handleKeyDown.mock.calls.flat().filter((key) => key !== "Control")).toEqual([
      "k",
      "Tab",
    ]);
    for (const type of ["input", "change", "keyup", "keypress"]) {
      expect(seen.filter((event) => event === type && type !== "keyup")).toEqual([]);
    }
  });

  it("leave the browser's own events to listeners on the document", async () => {
    const handlePress = vi.fn();
    document.addEventListener("click", handlePress);
    render(<OpenDialog />);
    await userEvent.click(screen.getByRole("textbox"));
    document.removeEventListener("click", handlePress);
    expect(handlePress).toHaveBeenCalled();
  });
});

describe("a form of the host", () => {
  it("around the search isn't submitted by Enter in it", async () => {
    const handleSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(
      <form onSubmit={handleSubmit}>
        <Search />
        <button type="submit">Save settings</button>
      </form>,
    );
    await userEvent.type(screen.getByRole("searchbox"), "crm{Enter}");
    expect(handleSubmit).not.toHaveBeenCalled();
  });

  it("that also contains our dialog in the page doesn't receive its submit", async () => {
    const handleSubmit = vi.fn((event: Event) => event.preventDefault());
    const form = document.createElement("form");
    form.addEventListener("submit", handleSubmit);
    const place = form.appendChild(document.createElement("div"));
    document.body.append(form);
    render(
      <PortalProvider container={place} rootProps={{ className: "akp-root" }}>
        <OpenDialog />
      </PortalProvider>,
    );
    await userEvent.type(screen.getByRole("textbox"), "New{Enter}");
    expect(handleSubmit).not.toHaveBeenCalled();
  });
});

describe("a key of an input method", () => {
  it.each([
    ["while it composes", { isComposing: true }],
    ["as Safari sends it, after the end of it", { keyCode: 229 }],
  ])("cancels its candidate and nothing else, %s", async (_, init) => {
    const handleOpenChange = vi.fn();
    const handleHost = vi.fn();
    document.addEventListener("keydown", handleHost);
    render(<OpenDialog onOpenChange={handleOpenChange} />);
    fireEvent.keyDown(screen.getByRole("textbox"), { key: "Escape", ...init });
    expect(handleOpenChange).not.toHaveBeenCalled();
    // A modal of the host around it doesn't close either.
    expect(handleHost).not.toHaveBeenCalled();
    document.removeEventListener("keydown", handleHost);
  });

  it("leaves the search as it is", async () => {
    render(<Search />);
    const search = screen.getByRole("searchbox");
    await userEvent.type(search, "にほ");
    fireEvent.keyDown(search, { key: "Escape", keyCode: 229 });
    expect(search).toHaveValue("にほ");
  });

  it("doesn't submit if it's Enter", () => {
    render(<OpenDialog />);
    expect(fireEvent.keyDown(screen.getByRole("textbox"), { key: "Enter", keyCode: 229 })).toBe(
      false,
    );
  });
});

describe("a dialog", () => {
  function Page({ isReleased }: { isReleased: boolean }) {
    return (
      <PortalProvider
        container={null}
        rootProps={{ className: "akp-root" }}
        isReleased={isReleased}
      >
        <OpenDialog />
      </PortalProvider>
    );
  }

  it("changes nothing on the body, and restores everything when it closes", () => {
    const page = document.createElement("main");
    page.innerHTML = "<p>Text</p><div aria-live='polite'></div>";
    const hidden = document.createElement("aside");
    hidden.setAttribute("aria-hidden", "true");
    document.body.append(page, hidden);
    const before = document.body.outerHTML;
    const { unmount } = render(<OpenDialog />);
    expect(document.body.getAttributeNames()).toEqual([]);
    expect(page.querySelector("p")).toHaveAttribute("aria-hidden", "true");
    expect(page.querySelector("[aria-live]")).not.toHaveAttribute("aria-hidden");
    unmount();
    expect(document.body.innerHTML.replace("<div></div>", "")).toBe(
      before.replace(/<\/?body>/g, ""),
    );
    expect(hidden).toHaveAttribute("aria-hidden", "true");
  });

  it("lets go of everything while the host has a question open, and takes it up again afterwards", async () => {
    const page = document.createElement("main");
    page.innerHTML = "<input aria-label='Password'>";
    document.body.append(page);
    const { rerender } = render(<Page isReleased={false} />);
    expect(page).toHaveAttribute("aria-hidden", "true");
    const name = screen.getByRole("textbox", { name: "Name" });
    name.focus();

    rerender(<Page isReleased />);
    expect(page).not.toHaveAttribute("aria-hidden");
    const password = within(page).getByRole("textbox");
    await userEvent.type(password, "secret");
    expect(password).toHaveValue("secret");
    const handleHost = vi.fn();
    document.addEventListener("keydown", handleHost);
    await userEvent.keyboard("{Escape}");
    document.removeEventListener("keydown", handleHost);
    expect(handleHost).toHaveBeenCalledOnce();

    rerender(<Page isReleased={false} />);
    await waitFor(() => expect(name).toHaveFocus());
    expect(page).toHaveAttribute("aria-hidden", "true");
  });

  it("leaves the focus to what the host adds to the page later", () => {
    render(<OpenDialog />);
    const chat = document.createElement("input");
    document.body.append(chat);
    chat.focus();
    expect(chat).toHaveFocus();
  });

  it("takes the focus back from what's below, and gives up if something else fights for it", () => {
    const page = document.createElement("input");
    document.body.append(page);
    render(<OpenDialog />);
    page.focus();
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();
    document.addEventListener("focusin", ({ target }) => {
      if (target !== page) page.focus();
    });
    page.focus();
    expect(page).toHaveFocus();
  });
});

describe("where dialogs and menus are mounted", () => {
  it.each([
    ["a modal of Bootstrap, once it is open", "<div role='dialog' aria-modal='true'><b></b></div>"],
    ["a native dialog", "<dialog><b></b></dialog>"],
    ["a popover", "<div popover><b></b></div>"],
    [
      "a bare modal of Material",
      "<div class='MuiModal-root'><div tabindex='-1'><b></b></div></div>",
    ],
  ])("is %s", (_, markup) => {
    document.body.innerHTML = markup;
    const source = document.querySelector("b");
    if (!source) throw new Error("There is no source.");
    expect(findContainer(source)).toBe(source.parentElement);
  });

  it("is the body if nothing contains the panel", () => {
    document.body.innerHTML = "<main role='region'><b></b></main>";
    expect(findContainer(document.querySelector("b") as Element)).toBe(document.body);
  });
});

it("the stylesheet learns about a phone's keyboard, and a zoom doesn't count as one", () => {
  const viewport = Object.assign(new EventTarget(), { height: 508, offsetTop: 0, scale: 1 });
  vi.stubGlobal("visualViewport", viewport);
  vi.stubGlobal("innerHeight", 768);
  const layer = document.createElement("div");
  const stop = followKeyboard(layer);
  const read = () => layer.style.getPropertyValue("--akp-use-covered");
  expect(read()).toBe("260px");
  viewport.scale = 2;
  viewport.dispatchEvent(new Event("resize"));
  expect(read()).toBe("0px");
  stop();
  vi.unstubAllGlobals();
});
