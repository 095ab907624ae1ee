/** Rules about single entries, in English. */
import { percent as percentText } from "../numbers";
import { entryText } from "./rule-text";
import type { RuleTexts } from "./rule-text";

export const EN_ENTRIES: RuleTexts<"entries"> = {
  "entry-date": {
    title: "a date",
    why: "Typing 3-1 or 3/1 makes a date of it, which is a number of some 45,000: a count takes it as it is, a percentage earns nothing.",
    says: ({ where, shown, text }) => ({
      message: `${where}: ${shown} is the date ${text("date")}, not a score${text("formula") && ` (formula ${text("formula")})`}.`,
      fix: "Set the cell's format back to percentage or whole number, and type the score again.",
    }),
  },
  "entry-error-value": {
    title: "error value",
    why: "A paste or a broken formula leaves error values behind; they are no score and earn nothing.",
    says: ({ where, shown, text }) => ({
      message: `${where}: the cell holds the error value ${shown} and earns nothing${text("formula") && ` (formula ${text("formula")})`}.`,
      fix: "Look up what was judged, and type the score.",
    }),
  },
  "entry-external-link": {
    title: "reads another file",
    why: "When that file changes, moves or is not sent along, the score changes or breaks, and nobody can check it.",
    says: ({ where, shown, text }) => ({
      message: `${where}: the formula ${text("formula")} reads outside this workbook; “${shown}” may change on another computer.`,
      fix: "Check the score and type it in place of the formula; name its source in a comment.",
    }),
  },
  "entry-formula": {
    title: "a formula in place of a score",
    why: "A score is what a scorer decided; a formula follows other cells, and after sorting or copying those of another unit.",
    says: ({ where, shown, text }) => ({
      message: `${where}: this is the formula ${text("formula")}, now “${shown}”, which changes with other cells.`,
      fix: "Check the score and type it in place of the formula.",
    }),
  },
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
    says: ({ where, shown, text }) => ({
      message: `${where}: “${shown}” is ${NOT_NUMBERS[text("what")] ?? "not a number"} and earns nothing.`,
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
  "entry-number-as-text": {
    title: "a number kept as text",
    why: "It looks like a number but is text, from a paste, full-width digits or stray spaces; the formulas pass it over and it earns nothing.",
    says: (finding) => ({
      message: `${finding.where}: “${finding.shown}” is a number kept as text and earns nothing.`,
      fix:
        finding.data["perhaps"] === undefined
          ? `Type the number ${entryText(finding, finding.number("meant"))}.`
          : `As a number, ${entryText(finding, finding.number("perhaps"))} would not be allowed either: check it, and type one that is.`,
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
  "entry-whole-percent": {
    title: "a percentage without its sign",
    why: "Rates are percentages: 45 is 4500%, beyond any limit, and earns nothing.",
    says: ({ where, shown, percent, limit, data, number }) => {
      const certain = data["perhaps"] === undefined;
      const meant = percentText(number(certain ? "meant" : "perhaps"));
      return {
        message: `${where}: ${shown} is ${percent}; it seems to lack its percent sign (allowed: ${limit}) and earns nothing.`,
        fix: certain ? `Type ${meant}.` : `Type ${meant} if a rate was meant; work out the rate if points were.`,
      };
    },
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

/** What something is instead of a number, by the finding's `what`. */
const NOT_NUMBERS: Readonly<Record<string, string>> = {
  truth: "a logical value, not a number,",
  date: "a date as text, not a number,",
};
