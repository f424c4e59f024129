import type { Meta } from "@storybook/react-vite";
import { ApiKeysPanel, type ApiKeysPanelProps } from "api-keys-panel";
import { type ComponentType, useState } from "react";
import { type SituationName, situations } from "./situations.js";

/**
 * The args of a panel story: the panel's props, with the name of a situation in place of the
 * adapter.
 */
export interface PanelStoryArgs extends Omit<ApiKeysPanelProps, "adapter"> {
  /** The panel's backend. */
  situation: SituationName;
  /** Made from the situation. */
  adapter?: never;
}

/** Each time it's shown, it starts with a new backend. */
function PanelInSituation({ situation, ...props }: PanelStoryArgs) {
  const [adapter] = useState(situations[situation]);
  return <ApiKeysPanel {...props} adapter={adapter} />;
}

/** What every file of panel stories shares, besides its title. */
export const panelMeta = {
  // Named only for its table of props; `render` supplies the adapter.
  component: ApiKeysPanel as unknown as ComponentType<PanelStoryArgs>,
  args: {
    situation: "default",
    workspaceId: "acme",
    workspaceName: "Acme Inc.",
    authorizationDocsUrl: "https://example.com/docs/authorization",
    timeZone: "UTC",
  },
  argTypes: {
    situation: {
      description: "The backend of this story. In an app, this is the `adapter`.",
      control: "select",
      options: Object.keys(situations).sort(),
      table: { category: "Story" },
    },
    adapter: { control: false },
    container: { control: false },
    queryClient: { control: false },
    messages: { control: "object" },
    columns: { control: false },
    slots: { control: false },
    style: { control: "object" },
  },
  render: (args) => <PanelInSituation key={args.situation} {...args} />,
} satisfies Meta<PanelStoryArgs>;
