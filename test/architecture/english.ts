import type { Passage } from "./passages.js";

/** A turn of phrase that a native speaker wouldn't use here, and what to write instead. */
interface Phrase {
  readonly pattern: RegExp;
  readonly instead: string;
}

const OWNERS = "(?:one's|its|their|his|her|your|our|my)";
const BE = "(?:is|are|was|were|be|been|being)";
const PLACE = "(?:in|on|at|under|over|above|below|beside|behind|before|after|there|here)";

const PHRASES: readonly Phrase[] = [
  { pattern: /\bsomebody\b/, instead: "someone" },
  { pattern: /\bnobody\b/, instead: "no one" },
  { pattern: /\bany more\b(?! \w+s\b)/, instead: "no longer" },
  {
    pattern: /(?<!\b(?:all|everything|both|two|several|many)(?: \w+)?) at once\b/,
    instead: "right away, or at the same time",
  },
  { pattern: /\ball the same\b/, instead: "anyway" },
  { pattern: /\bmend(?:s|ed|ing)?\b/, instead: "fix" },
  {
    pattern: new RegExp(`\\b${BE}(?: \\w+)? told\\b(?! apart| from)`),
    instead: "receives, hears, or learns",
  },
  {
    pattern: new RegExp(`(?<!\\b(?:one|some|any|all|none|each) )\\bof ${OWNERS} own\\b`),
    instead: "custom, separate, or its own …",
  },
  {
    pattern: /(?<!\b(?:none|one|all|any|top) )\b(?:of|by) (?:ours|yours|theirs)\b/,
    instead: "our …, your …, or their …",
  },
  { pattern: /\bon (?:its|their) way\b/, instead: "in flight, pending, or not there yet" },
  { pattern: /\bas one (?:reads|would|says|writes|sees)\b/, instead: "as you …" },
  { pattern: /\btips?\b/, instead: "tooltip" },
  {
    // People do answer, and questions are answered.
    pattern:
      /(?<!\bquestions?\b.*|\b(?:for an|I|we|you|they|who|people|users?) )\banswer(?:s|ed|ing)?\b(?!.*\bquestions?\b)/,
    instead: "respond or response (server), return or result (function)",
  },
  { pattern: new RegExp(`\\b${BE}(?: \\w+)? said\\b`), instead: "we say …, shows, or reports" },
  { pattern: new RegExp(`\\b(?:stands?|stood) ${PLACE}\\b`), instead: "is" },
  { pattern: new RegExp(`\\b(?:lies|lay) ${PLACE}\\b`), instead: "is" },
  { pattern: /\b(?:goes|go|went|going) on\b/, instead: "continue or keep …ing" },
  { pattern: /\banew\b/, instead: "again" },
  { pattern: /\bwithout end\b/, instead: "forever or endlessly" },
  {
    pattern: /\bthat there (?:is|are|was|were)\b(?! (?:an?|any|more|no|none|nothing)\b)/,
    instead: "that exists",
  },
  {
    pattern: new RegExp(`\\b${BE}(?: \\w+)? taken for\\b`),
    instead: "is mistaken for or counts as",
  },
  { pattern: /\bof itself\b|\bfor want of\b|\bin vain\b|\bbe it\b/, instead: "plainer words" },
  { pattern: /\bas (?:well|far) as (?:it|they) can\b/, instead: "as much as possible" },
  { pattern: /\bshall\b|\bought\b|\bthereby\b|\bhence\b/, instead: "will, should, or so" },
  { pattern: /\b(?:colour|behaviour|honour|favour|neighbour|flavour)\w*/, instead: "-or" },
  {
    pattern: /\b(?:licence|defence|offence|centre|catalogue|grey|whilst)s?\b/,
    instead: "American",
  },
  { pattern: /\b(?:labelled|cancelled|travelled|modelled|learnt|spelt)\b/, instead: "American" },
  {
    pattern:
      /\b(?:recogn|organ|normal|serial|initial|minim|maxim|optim|summar|local|custom)is(?:e|es|ed|ing|ation)\b/,
    instead: "-ize",
  },
];

/** What reads as translated in a passage, each with a better wording. Code and addresses are skipped. */
export function findEnglishFaults({ path, line, text }: Passage): string[] {
  const prose = text.replace(/`[^`]*`/g, "`…`").replace(/\{@link [^}]*\}|https?:\/\/\S+/g, "…");
  return PHRASES.flatMap(({ pattern, instead }) => {
    const found = new RegExp(pattern, "i").exec(prose)?.[0].trim();
    return found === undefined ? [] : [`${path}:${line} says "${found}"; better: ${instead}`];
  });
}
