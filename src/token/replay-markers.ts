/**
 * Make session-replay tools skip an element and everything in it: Sentry, PostHog, Datadog, Clarity, OpenReplay, rrweb,
 * LogRocket, FullStory, Hotjar, Contentsquare, and Mouseflow. If a tool has both a mark that blocks and one that masks, both
 * are here, because some tools still record the value of an input that's only masked.
 */
export const REPLAY_BLOCK_CLASSES = [
  "rr-block",
  "rr-mask",
  "rr-ignore",
  "sentry-block",
  "sentry-mask",
  "sentry-ignore",
  "ph-no-capture",
  "ph-mask",
  "ph-sensitive",
  "ph-ignore-input",
  "dd-privacy-hidden",
  "fs-exclude",
  "fs-mask",
].join(" ");

/** The marks of a session-replay tool that the panel doesn't know, for the part of the page that holds the token. */
export interface ReplayMarkers {
  /** Class names, separated by spaces. */
  readonly className?: string | undefined;
  /** Attributes. Their names begin with `data-`. */
  readonly attributes?: Readonly<Record<`data-${string}`, string>> | undefined;
}

/** The attributes that go with {@link REPLAY_BLOCK_CLASSES}. */
export const REPLAY_BLOCK_ATTRIBUTES = {
  "data-sentry-block": "",
  "data-sentry-mask": "",
  "data-sentry-ignore": "",
  "data-dd-privacy": "hidden",
  "data-clarity-mask": "True",
  "data-openreplay-obscured": "",
  "data-openreplay-masked": "",
  "data-openreplay-hidden": "",
  "data-private": "",
  "data-hj-suppress": "",
  "data-cs-mask": "",
  "data-mf-replace": "",
} as const;
