/** Rules about single entries, in English. */
import type { RuleTexts } from "./rule-text";

export const EN_ENTRIES: RuleTexts<"entries"> = {
  "entry-missing": {
    title: "not scored yet",
    why: "Blank is not zero: what is not scored earns nothing and counts as not done.",
    says: ({ where }) => ({ message: `${where}: not scored yet.`, fix: "Type the score; a count of nothing is 0." }),
  },
  "entry-not-a-level": {
    title: "not a level",
    why: "Only the levels of the list count here; any other value earns nothing.",
    says: ({ where, percent, limit }) => ({
      message: `${where}: ${percent} is none of the levels and earns nothing.`,
      fix: `Choose from the list: ${limit}.`,
    }),
  },
  "entry-not-a-number": {
    title: "not a number",
    why: "The formulas take numbers only; texts, dates and logical values earn nothing.",
    says: ({ where, shown }) => ({
      message: `${where}: “${shown}” is not a number and earns nothing.`,
      fix: "Type a number: a percentage such as 45 %, or a whole count.",
    }),
  },
  "entry-not-applicable": {
    title: "entered but not assessed",
    why: "This is not assessed for the unit, and its weight has gone to other indicators; the entry only looks as if it counted.",
    says: ({ where, shown }) => ({
      message: `${where}: this is not assessed for the unit, so “${shown}” has no effect.`,
      fix: "Empty the cell, or correct the unit's conditions in 参评单位.",
    }),
  },
  "entry-not-whole-count": {
    title: "not a whole count",
    why: "Counts are whole numbers of 0 or more; anything else earns nothing.",
    says: ({ where, shown }) => ({
      message: `${where}: ${shown} is not a whole count of 0 or more and earns nothing.`,
      fix: "Type 0 or a positive whole number.",
    }),
  },
  "entry-out-of-range": {
    title: "out of range",
    why: "A rate is never below 0 nor above the criterion's share of its indicator; beyond that it earns nothing.",
    says: ({ where, percent, limit }) => ({
      message: `${where}: ${percent} is not between 0 and ${limit} and earns nothing.`,
      fix: `Type a percentage between 0 and ${limit}.`,
    }),
  },
  "veto-unknown-reason": {
    title: "unknown reason for a veto",
    why: "Whatever stands in a veto's cell vetoes; with a reason that nobody knows, nobody can tell why.",
    says: ({ where, shown }) => ({
      message: `${where}: “${shown}” is no known reason, yet it vetoes.`,
      fix: "Choose a reason from the list, or empty the cell.",
    }),
  },
};
