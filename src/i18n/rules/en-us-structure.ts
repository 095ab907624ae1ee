/** Rules about the workbook's make, in English. */
import type { FindingText } from "../messages";
import type { RuleTexts, Told } from "./rule-text";

export const EN_STRUCTURE: RuleTexts<"structure"> = {
  "cache-stale": {
    title: "numbers not recalculated",
    why: "The sheet shows results of an earlier state of the entries; whoever prints or quotes them uses wrong scores.",
    says: ({ sheet, shown, number, text }) => ({
      message: `${counted(number("count"), "cell")} of ${sheet ?? ""} ${number("count") === 1 ? "has" : "have"} not followed the entries; the first shows “${shown}”, the entries come to “${text("expected")}”.`,
      fix: "Recalculate everything in Excel (Ctrl+Alt+F9), save, and see that calculation is automatic.",
    }),
  },
  "columns-hidden": {
    title: "columns with entries hidden",
    why: "Hidden columns are scored and ranked all the same, but nobody sees them when checking or printing.",
    says: ({ sheet, number, list, text }) => ({
      message: `${sheet ?? ""}: the columns of ${counted(number("count"), "unit")} (${listed(list("units"))}) are hidden; ${number("typed")} of their cells hold entries, which count unseen.`,
      fix: `Select the columns on both sides of ${text("area")}, right-click, and unhide.`,
    }),
  },
  "format-missing": {
    title: "conditional format removed",
    why: "Invalid, blank and not applicable cells are told apart by their colours; without them mistakes and gaps go unnoticed.",
    says: (told) => ({
      message: `${area(told)}: the conditional format was removed or pasted over (${counted(told.number("count"), "cell")}), so that colours no longer tell the state.`,
      fix: "Copy a sound cell of the same row with the format painter; where all are gone, undo what was done, or make the workbook anew and carry the entries over.",
    }),
  },
  "formula-changed": {
    title: "formula changed",
    why: "The formulas of a row or column belong together; where one differs, its score and all that follows cannot be trusted.",
    says: (told) =>
      told.text("left") === "true"
        ? leftBehind(told)
        : {
            message: `${place(told)}: “${told.text("found")}” is not the formula that belongs here${cells(told)}; the result may be wrong.`,
            fix: restore(told),
          },
  },
  "formula-error": {
    title: "formula shows an error",
    why: "An error value goes on into totals and ranks until a whole column has no result.",
    says: (told) => ({
      message: `${place(told)}: the formula is as it should be but shows “${told.shown}”${cells(told)}, and so will what is computed from it.`,
      fix: "Mend the error values in the cells that it refers to; if there are none, recalculate everything.",
    }),
  },
  "formula-missing": {
    title: "formula deleted",
    why: "An empty cell counts as 0 in a sum, so points are lost without a sign.",
    says: (told) => ({
      message: `${place(told)}: the formula is gone${cells(told)}, and what is computed from it comes out too low.`,
      fix: restore(told),
    }),
  },
  "formula-overwritten": {
    title: "formula overwritten",
    why: "What was typed over a formula no longer follows the entries, and nobody can see that.",
    says: (told) => ({
      message: `${place(told)}: “${told.shown}” stands in place of the formula${cells(told)} and no longer follows the entries.`,
      fix: `${restore(told)} To change a score, change the entry in 评分录入.`,
    }),
  },
  "layout-older": {
    title: "made by an older version",
    why: "It computes as ever, but nobody can tell whether its formats and validations are whole, and it lacks what is new.",
    says: ({ number }) => ({
      message: `The workbook's layout is ${number("layout")}; this version makes layout ${number("newest")}.`,
      fix: "Choose Regenerate… on the start page: it brings the workbook up to date, and nothing typed changes.",
    }),
  },
  "name-broken": {
    title: "name broken",
    why: "The add-in finds the sheets by the workbook's defined names; without them it loses a sheet that is renamed. Scores do not depend on them.",
    says: ({ text, sheet }) => ({
      message: `The name ${text("name")} ${text("found") === "" ? "was deleted" : `now refers to “${text("found")}”`} and no longer leads to ${sheet ?? "its sheet"}.`,
      fix: `In Formulas → Name Manager ${text("found") === "" ? "create the name" : "change the name"} so that it refers to “=${text("expected")}”.`,
    }),
  },
  "protection-off": {
    title: "protection off",
    why: "Without protection, formulas and hidden ids can be typed over by mistake, and nobody is told.",
    says: ({ sheet }) => ({
      message: `${sheet ?? ""} is not protected: its formulas and ids can be changed by mistake.`,
      fix: "Protect it again (Review → Protect Sheet) when you are done; the yellow cells stay open.",
    }),
  },
  "row-doubled": {
    title: "row twice",
    why: "Of a row that stands twice only the first is read; what is typed into the other has no effect.",
    says: (told) => ({
      message: `${row(told)}: this row stands twice in ${told.sheet ?? ""}; only the first counts.`,
      fix: again(told),
    }),
  },
  "row-missing": {
    title: "row missing",
    why: "What a deleted row took or computed is lost, and totals come out too low.",
    says: (told) => ({
      message: `${row(told)}: ${told.sheet ?? ""} lacks ${counted(told.number("count"), "row")} (${told.list("ids").join(", ")}), so that nothing can be typed or computed there.`,
      fix: "Undo the deletion if you can, which brings back what was typed there, too; else let the task pane put the rows back (Mend), and fill them in again.",
    }),
  },
  "row-moved": {
    title: "row under another indicator",
    why: "The row is still scored for its own indicator, but whoever reads the sheet takes it for the other's.",
    says: (told) => ({
      message: `${row(told)}: in ${told.sheet ?? ""} this row now stands under “${told.text("under")}”, where it misleads.`,
      fix: "Cut the row and insert it under its own indicator again.",
    }),
  },
  "row-unknown": {
    title: "row with a wrong id",
    why: "Sheets find each row by the id in the hidden first column; without the right one its content is not read.",
    says: (told) => ({
      message: `${row(told)}: a row of ${told.sheet ?? ""} has ${now(told)}, which the rubric does not know, and is not read.`,
      fix: told.text("expected")
        ? `Change the id in the hidden first column back to “${told.text("expected")}”.`
        : "Empty the hidden first column of a row that you added; else restore its id.",
    }),
  },
  "rows-hidden": {
    title: "rows with entries hidden",
    why: "Hidden or filtered rows are scored all the same, but nobody sees them when checking or printing.",
    says: ({ sheet, number, text, where }) => ({
      message: `${where && `${where}: `}${counted(number("count"), "row")} of ${sheet ?? ""} that take entries ${number("count") === 1 ? "is" : "are"} hidden; ${number("typed")} of the cells hold entries, which count unseen.`,
      fix: `Clear the filter, or select the rows around ${text("area")}, right-click, and unhide.`,
    }),
  },
  "sheet-missing": {
    title: "sheet missing",
    why: "The sheets refer to each other: where one is gone, the formulas of the others fail.",
    says: ({ text }) => ({
      message: `The sheet ${text("name")} is gone, and what was computed or explained by it with it.`,
      fix: "Undo the deletion or restore the sheet from a copy, or make the workbook anew and carry the entries over.",
    }),
  },
  "sheet-renamed": {
    title: "sheet renamed",
    why: "Formulas follow the new name and nothing is computed wrongly, but instructions go by the old one.",
    says: ({ text }) => ({
      message: `The sheet ${text("name")} is now called “${text("now")}”; that does not change any score.`,
      fix: `Call it ${text("name")} again unless there is a reason not to.`,
    }),
  },
  "unit-doubled": {
    title: "unit twice",
    why: "Of a unit that stands twice only the first place is read; what is typed into the other has no effect.",
    says: (told) => ({
      message: `${unit(told)}: stands twice in ${told.sheet ?? ""}; only the first counts.`,
      fix: again(told),
    }),
  },
  "unit-missing": {
    title: "unit without a column",
    why: "Every unit of 参评单位 needs a column of its own; without one it has neither scores nor a total.",
    says: (told) => ({
      message: `${unit(told)}: is listed in 参评单位 but has no column in ${told.list("sheets").join(", ")}, so that it cannot be scored.`,
      fix: "Undo the deletion, or make the workbook anew with the present list of units; delete from 参评单位 who is not assessed.",
    }),
  },
  "unit-unknown": {
    title: "unit with a wrong id",
    why: "The sheets know a unit by its hidden id; scores under an id that 参评单位 does not have count for nobody.",
    says: (told) => ({
      message: `${unit(told)}: ${told.list("sheets").join(", ")} has ${now(told)}, which is not in 参评单位, and its scores count for nobody.`,
      fix: told.text("expected")
        ? `Change the hidden id back to “${told.text("expected")}”, in all sheets alike.`
        : "Restore the unit in 参评单位, or delete its column and row from the other sheets. Its name, group and conditions were typed by people and cannot be put back by themselves: undo the deletion, or make the workbook anew and carry the entries over.",
    }),
  },
  "validation-changed": {
    title: "data validation changed",
    why: "Each row's validation lets through what belongs into it; another one refuses what is right and lets through what is wrong.",
    says: (told) => ({
      message: `${area(told)}: the data validation is not the one that belongs here (${counted(told.number("count"), "cell")}), so that wrong entries may get through.`,
      fix: "Copy a sound cell of the same row and paste its validation; where the whole row has changed, undo the pasting or editing.",
    }),
  },
  "validation-missing": {
    title: "data validation removed",
    why: "Validation stops wrong entries as they are typed; pasting from elsewhere removes it, and nothing is stopped from then on.",
    says: (told) => ({
      message: `${area(told)}: there is no data validation any more (${counted(told.number("count"), "cell")}), so that anything can be typed.`,
      fix: "Copy a sound cell of the same row and paste its validation; from now on, paste values only.",
    }),
  },
};

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

function place(told: Told): string {
  return told.where ? `${told.where} (${told.sheet ?? ""})` : (told.sheet ?? "");
}

/** Formulas that were not changed, but no longer point where they should. */
function leftBehind(told: Told): FindingText {
  return {
    message: `${told.sheet ?? ""}: rows, columns or sheet names changed and ${counted(told.number("count"), "formula")} did not follow, so that references are wrong; the first should be “${told.text("expected")}”.`,
    fix: "Undo what was inserted, deleted, moved or renamed outside Excel and do it in Excel, or make the workbook anew and carry the entries over.",
  };
}

function area({ where, sheet, text }: Told): string {
  return `${where && `${where}, `}${sheet ?? ""} ${text("area")}`.trim();
}

const MOST_NAMES = 3;

function listed(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join(", ") + (names.length > MOST_NAMES ? " …" : "");
}

function row(told: Told): string {
  return told.where || "A row";
}

function again({ text }: Told): string {
  return text("expected")
    ? `Change the hidden id from “${text("id")}” back to “${text("expected")}”.`
    : "Compare the two, keep what is right in the first, and delete the other.";
}

function now({ text }: Told): string {
  return text("id") === "" ? "an empty id" : `the id “${text("id")}”`;
}

function unit(told: Told): string {
  return told.unit?.name ?? "A unit";
}

function cells({ number, text }: Told): string {
  return number("count") > 1 ? ` (${number("count")} cells, to ${text("to")})` : "";
}

function restore({ text, number }: Told): string {
  const rest = number("count") > 1 ? ", and fill it into the other cells" : "";
  return text("expected")
    ? `Restore the formula “${text("expected")}”${rest}.`
    : "Restore the row, column or sheet that the formula refers to, and then the formula.";
}
