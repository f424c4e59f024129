/** What can be taken in part by name. */
type Kind = "languages" | "hosts" | "installs";

/** How much a lane takes; see `lanes.mjs`. */
export interface Lane extends Readonly<Record<Kind, readonly string[] | "all">> {
  readonly looks: 4 | 12;
  readonly likeRows: number;
  readonly walks: number;
  readonly mutations: number;
  readonly lacks: number;
  readonly grounds: number;
}

export const LANES: Readonly<Record<"short" | "full", Lane>>;

/** The lane that `TEST_LANE` names; the short one where a runner is started by hand without it. */
export function currentLane(): Lane;

/** Those of `items` that this lane takes of a kind. Throws where it names one that is not there. */
export function take<Item extends string>(
  kind: Kind,
  items: readonly Item[],
  lane?: Lane,
): readonly Item[];
