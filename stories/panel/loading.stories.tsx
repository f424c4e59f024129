import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, screen, waitFor } from "storybook/test";
import { controls, saying, words } from "../../mocks/words.js";
import { findFailure, findKeyNames } from "../support/on-screen.js";
import { type PanelStoryArgs, panelMeta } from "../support/panel-story.js";
import { WhileOffline } from "../support/while-offline.js";

const meta = {
  title: "API Keys Panel/Loading",
  ...panelMeta,
} satisfies Meta<PanelStoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Loading: Story = {
  args: { situation: "loading" },
  play: async () => {
    expect(await screen.findByText(words.loading)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: controls.createButton.name })).toBeEnabled();
    expect(screen.queryByText(words.emptyTitle)).toBeNull();
  },
};

export const LoadingSlow: Story = {
  name: "Loading slowly",
  args: { situation: "loading" },
  play: async () => {
    const notice = await screen.findByText(saying(words.loadingSlow), {}, { timeout: 15_000 });
    expect(notice).toBeVisible();
    expect(screen.getByRole("button", { name: words.retry })).toBeEnabled();
  },
};

export const LoadFailed: Story = {
  name: "Loading failed",
  args: { situation: "loadFailed" },
  play: async () => {
    expect(await findFailure()).toHaveTextContent(words.errorTitle);
    expect(screen.queryByText(words.emptyTitle)).toBeNull();
  },
};

export const LoadFailedOnce: Story = {
  name: "Loading failed, then worked",
  args: { situation: "loadFailedOnce" },
  play: async ({ userEvent }) => {
    await findFailure();
    await userEvent.click(screen.getByRole("button", { name: words.retry }));
    expect(await findKeyNames()).toHaveLength(5);
    expect(screen.queryByRole("alert")).toBeNull();
  },
};

export const Unreachable: Story = {
  name: "The server can’t be reached",
  args: { situation: "unreachable" },
  play: async () => {
    expect(await findFailure()).toHaveTextContent(words.errorUnavailable);
  },
};

export const RefreshFailed: Story = {
  name: "A refresh failed",
  args: { situation: "refreshFailed" },
  play: async () => {
    const names = await findKeyNames();
    // The browser fires this event when the user comes back to the window.
    fireEvent(document, new Event("visibilitychange", { bubbles: true }));
    const notice = await screen.findByText(saying(words.staleNotice), {}, { timeout: 5000 });
    expect(notice).toBeVisible();
    expect(await findKeyNames()).toEqual(names);
  },
};

export const Forbidden: Story = {
  name: "No access",
  args: { situation: "forbidden" },
  play: async () => {
    expect(await findFailure()).toHaveTextContent(words.errorForbiddenTitle);
  },
};

export const SignedOut: Story = {
  name: "Signed out",
  args: { situation: "signedOut" },
  play: async () => {
    expect(await findFailure()).toHaveTextContent(words.errorUnauthenticatedTitle);
  },
};

/** Most redirects lead to a sign-in page. */
export const Redirected: Story = {
  name: "Redirected to another page",
  args: { situation: "redirected" },
  play: async () => {
    const failure = await findFailure();
    expect(failure).toHaveTextContent(words.errorRedirectedTitle);
    expect(failure).toHaveTextContent(words.errorRedirected);
  },
};

export const RateLimited: Story = {
  name: "Rate limited",
  args: { situation: "rateLimited" },
  play: async () => {
    expect(await findFailure()).toHaveTextContent(words.errorRateLimited(30));
    expect(screen.getByRole("button", { name: words.retry })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  },
};

export const Offline: Story = {
  args: { situation: "unreachable" },
  decorators: [
    (Story) => (
      <WhileOffline>
        <Story />
      </WhileOffline>
    ),
  ],
  play: async () => {
    expect(await screen.findByText(words.offlineTitle)).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  },
};

export const ListWithoutItems: Story = {
  name: "The server returns something else",
  args: { situation: "listWithoutItems" },
  play: async () => {
    await waitFor(async () => expect(await findFailure()).toHaveTextContent(words.errorTitle));
  },
};
