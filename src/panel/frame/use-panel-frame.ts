import { type RefObject, useMemo } from "react";
import { en, type Messages } from "../../locales/en.js";
import type { TimeStyle } from "../../model/time-format.js";
import { classNames } from "../../ui/class-names.js";
import type { PortalSettings } from "../../ui/portal-context.js";
import type { ApiKeysPanelProps } from "../props/panel-props.js";
import { useLocale } from "./use-locale.js";
import { useOwnClicks } from "./use-own-clicks.js";
import { usePageLook } from "./use-page-look.js";

/** The props that say how things look and read. */
export type FrameProps = Pick<
  ApiKeysPanelProps,
  | "className"
  | "container"
  | "dir"
  | "locale"
  | "messages"
  | "replayMarkers"
  | "style"
  | "theme"
  | "timeZone"
>;

/** How a panel looks and reads, for its root, its portals and its parts. */
export interface PanelFrame {
  readonly messages: Messages;
  readonly timeStyle: TimeStyle;
  readonly portal: PortalSettings;
}

/** Works out language, direction and theme once for the panel and all that it mounts elsewhere. */
export function usePanelFrame(
  props: FrameProps,
  rootRef: RefObject<HTMLElement | null>,
): PanelFrame {
  const { dir = "auto", theme = "host", messages: overrides, timeZone, className, style } = props;
  const locale = useLocale(props.locale);
  usePageLook(rootRef, theme);
  useOwnClicks(rootRef);
  const messages = useMemo(() => ({ ...en, ...overrides }), [overrides]);
  const timeStyle = useMemo(() => ({ locale, timeZone }), [locale, timeZone]);
  return {
    messages,
    timeStyle,
    portal: {
      container: props.container,
      sourceRef: rootRef,
      rootProps: {
        className: classNames("akp-root", className),
        "data-theme": theme,
        dir: dir === "auto" ? undefined : dir,
        // The words may be in another language than the page around them.
        lang: overrides === undefined ? "en" : props.locale,
        style,
      },
    },
  };
}
