/** Rules about ranks, in English. */
import type { RuleTexts, Told } from "./rule-text";

export const EN_RANKING: RuleTexts<"ranking"> = {
  "near-tie": {
    title: "ranks very close",
    why: "Where one percentage point of one score would exchange two of the first places, they deserve a second look.",
    says: (told) => ({
      message: `${pair(told)}: rank ${told.number("rank")} is only ${told.number("margin")} points ahead of rank ${told.number("lower")}, less than one percentage point of ${told.text("indicator")} (${told.number("step")} points).`,
      fix: "Have somebody else look at the scores of both before the ranks are published.",
    }),
  },
  "rank-wrong": {
    title: "rank does not follow",
    why: "Ranks follow from totals; where they do not, what is published is wrong.",
    says: (told) => ({
      message: `${unit(told)}: a total of ${told.number("total")} has rank ${told.number("expected")}, but the sheet shows “${told.shown}”.`,
      fix: "Undo the sorting if rows were sorted by hand (the board sorts itself); else recalculate everything (Ctrl+Alt+F9).",
    }),
  },
  "tie-hidden": {
    title: "tie that hides decimals",
    why: "Totals are equal once rounded; whoever sorts by what lies behind the decimals gets another order.",
    says: (told) => ({
      message: `${pair(told)}: both have ${told.number("total")} points and rank ${told.number("rank")}, but ${told.number("upper")} and ${told.number("lower")} before rounding.`,
      fix: "Leave the tie as the readings have it, or choose more decimals in 说明 and say so when publishing.",
    }),
  },
  "unit-unranked": {
    title: "unit not ranked",
    why: "Where a unit is left out, everyone behind it moves up.",
    says: (told) => ({
      message: `${unit(told)}: has a total of ${told.number("total")} but is not in ${told.text("ranking")}${told.text("board") === "true" ? "'s board" : ""}.`,
      fix:
        told.text("board") === "true"
          ? "Undo what was deleted or sorted there and recalculate, or make the workbook anew and carry the entries over."
          : "Undo the deletion, or let the task pane put the row back (Mend).",
    }),
  },
};

function pair({ list }: Told): string {
  return list("units").join(" and ") || "Two units";
}

function unit(told: Told): string {
  return told.unit?.name ?? "A unit";
}
