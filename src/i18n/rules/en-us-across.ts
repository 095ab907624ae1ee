/** Rules about entries beside each other, in English. */
import { percent } from "../numbers";
import type { RuleTexts } from "./rule-text";

export const EN_ACROSS: RuleTexts<"across"> = {
  "benchmark-doubtful": {
    title: "benchmark in doubt",
    why: "All units are measured by the best count; when it changes, every score in this row changes.",
    says: ({ where, shown, text }) => ({
      message: `${where}: ${shown} is above the benchmark ${text("best")} but left out by a veto without a known reason; every score here hangs on it.`,
      fix: "Settle the veto: choose its reason or empty it, then look at the other units' scores.",
    }),
  },
  "benchmark-outlier": {
    title: "benchmark far above the rest",
    why: "Everybody else is scored in proportion to the benchmark; one digit too many there leaves them next to nothing.",
    says: ({ where, shown, text }) => ({
      message: `${where}: the benchmark ${shown} is more than three times the next count, ${text("next")} (${text("nextUnit")}), and lowers all other scores.`,
      fix: "Check this count; if it is right, leave it.",
    }),
  },
  "column-uniform": {
    title: "one value all the way down",
    why: "Judged one by one, criteria hardly come out all alike; such a column was filled down and forgotten.",
    says: ({ where, text, number }) => ({
      message: `${where}: ${text("entries")} percentages are all ${percent(number("of"))}${text("same") === "part" ? " of what they may be" : ""}, as if filled down; the score may mean nothing.`,
      fix: "Check each criterion against what was found.",
    }),
  },
  "deduct-doubled": {
    title: "perhaps deducted twice",
    why: "The rubric says that a cause such as a blank or outdated column that was deducted elsewhere is not deducted here again.",
    says: ({ where, percent, limit, list }) => ({
      message: `${where}: ${percent} of ${limit}, while ${pairs(list("indicators"), list("reasons"))}; one cause may have been deducted twice.`,
      fix: `Look up the cause: if it is the same, type ${limit} here; if not, leave it.`,
    }),
  },
  "unit-copied": {
    title: "two units entered alike",
    why: "Two units hardly agree in every single entry; a column was copied and not changed.",
    says: ({ where, text }) => ({
      message: `${where}: ${text("entries")} entries are exactly those of “${text("other")}”; one column may be a copy, and neither score can be trusted.`,
      fix: "Check both columns against what was found, and correct the copy.",
    }),
  },
  "veto-contradicted": {
    title: "veto and entries disagree",
    why: "The veto takes all points of the indicator, while an entry says that its reason does not hold: one of them is wrong.",
    says: ({ where, shown, list }) => ({
      message: `${where}: vetoed for “${shown}”, but the entry of criterion ${list("criteria").join(", ")} says otherwise; the veto stands for now.`,
      fix: "Look up the facts: correct the entry if the veto is right, empty the veto if not.",
    }),
  },
  "veto-over-entries": {
    title: "entries under a veto",
    why: "While the veto stands they count for nothing and are kept for the record; without it they count again.",
    says: ({ where, shown, text }) => ({
      message: `${where}: vetoed for “${shown}”; what is entered under it (${text("entries")} in all) does not count and is kept for the record.`,
      fix: "Nothing to do; they count again once the veto is taken back.",
    }),
  },
};

function pairs(indicators: readonly string[], reasons: readonly string[]): string {
  return indicators.map((name, i) => `“${name}” is vetoed for “${reasons[i] ?? ""}”`).join(", ");
}
