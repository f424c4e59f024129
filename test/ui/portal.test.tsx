import { render, screen } from "@testing-library/react";
import { type ReactNode, useRef } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Dialog } from "../../src/ui/dialog.js";
import { PortalProvider, type PortalRootProps } from "../../src/ui/portal.js";

const rootProps: PortalRootProps = {
  className: "akp-root host-theme",
  "data-theme": "dark",
  dir: "rtl",
  lang: "ar",
};

const dialog = (
  <Dialog open onOpenChange={() => {}} title="Edit API key" closeLabel="Close">
    <input aria-label="Name" />
  </Dialog>
);

function getPortalRoot() {
  return screen.getByRole("dialog").parentElement;
}

let container: HTMLElement;
beforeEach(() => {
  container = document.createElement("div");
  document.body.append(container);
});
afterEach(() => container.remove());

it("a dialog is mounted where the host says, with the panel's theme, direction, and language", () => {
  render(
    <PortalProvider container={container} rootProps={rootProps}>
      {dialog}
    </PortalProvider>,
  );

  expect(container).toContainElement(screen.getByRole("dialog"));
  expect(getPortalRoot()).toHaveAttribute("class", "akp-root host-theme akp-portal");
  expect(getPortalRoot()).toHaveAttribute("data-theme", "dark");
  expect(getPortalRoot()).toHaveAttribute("dir", "rtl");
  expect(getPortalRoot()).toHaveAttribute("lang", "ar");
});

it("a dialog is mounted in the body by default", () => {
  render(dialog);

  expect(getPortalRoot()?.parentElement).toBe(document.body);
});

function Panel({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLElement>(null);
  return (
    <section ref={ref} style={{ fontFamily: "Georgia" }}>
      <PortalProvider container={null} rootProps={rootProps} sourceRef={ref}>
        {children}
      </PortalProvider>
    </section>
  );
}

it("a dialog has the font and the variables that were set around the panel", () => {
  const { rerender } = render(<Panel>{null}</Panel>);
  document.querySelector("section")?.style.setProperty("--akp-accent", "tomato");

  rerender(<Panel>{dialog}</Panel>);

  expect(getPortalRoot()?.style.getPropertyValue("--akp-accent")).toBe("tomato");
  expect(getPortalRoot()?.style.getPropertyValue("--akp-font")).toContain("Georgia");
});

it("a dialog can be mounted in a shadow root", () => {
  const shadowRoot = container.attachShadow({ mode: "open" });
  render(
    <PortalProvider container={shadowRoot} rootProps={rootProps}>
      {dialog}
    </PortalProvider>,
  );

  expect(shadowRoot.querySelector("[role=dialog]")).not.toBeNull();
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});
