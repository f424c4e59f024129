/** A kind of item that lanes can take by name. */
type Kind = "languages" | "hosts" | "installs" | "longSpecs";

/** How much a lane takes; see `lanes.mjs`. */
export interface Lane
  extends Readonly<Record<Exclude<Kind, "longSpecs">, readonly string[] | "all">> {
  readonly longSpecs: readonly string[];
  readonly looks: 2 | 12;
  readonly likeRows: number;
  readonly walks: number;
  readonly mutations: number;
  readonly lacks: number;
  readonly grounds: number;
}

export const LANES: Readonly<Record<"short" | "full", Lane>>;

/** The lane in `TEST_LANE`; the short lane if you start a runner by hand without it. */
export function currentLane(): Lane;

/** Those of `items` that this lane takes. Throws if the lane names an item that doesn't exist. */
export function take<Item extends string>(
  kind: Kind,
  items: readonly Item[],
  lane?: Lane,
): readonly Item[];
