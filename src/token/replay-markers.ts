/**
 * What makes session-replay tools leave out an element with all that it holds. Where a tool has both a mark for blocking
 * and one for masking, both are here: masking alone lets some of them record the value of an input.
 *
 * Source: the table of tools in demand.md §5.1 (Sentry, PostHog, Datadog, Clarity, OpenReplay, rrweb, LogRocket, FullStory,
 * Hotjar, Contentsquare, Mouseflow).
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

/** Marks of a tool that is not in the list, for the part that holds the token. */
export interface ReplayMarkers {
  /** Classes, separated by spaces. */
  readonly className?: string | undefined;
  /** Attributes, whose names begin with `data-`. */
  readonly attributes?: Readonly<Record<`data-${string}`, string>> | undefined;
}

/** The attributes that belong to {@link REPLAY_BLOCK_CLASSES}. */
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
