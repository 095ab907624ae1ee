/** The pane's frame in English: headings, failures, toasts. */
import type { Field } from "../../rubric";
import { limitOf } from "../places";
import { mendedInEnglish, unmendedInEnglish } from "./en-us-mending";
import type { Advice, NoticeContent, Problem, RefusalName, ShellTexts } from "./messages";

/** What Excel said itself, where it may help somebody who looks into it. */
function detail({ details }: Problem): string {
  return details.length === 0 ? "" : ` (${details.join("; ")})`;
}

function problem(one: Problem): Advice {
  switch (one.code) {
    case "editing-cell":
      return { title: "A cell is being edited", body: "Press Enter or Esc to finish editing, then try again." };
    case "protected":
      return {
        title: "The cell is protected; nothing was written",
        body: "It is no entry cell, or somebody changed the protection: see Protect Sheet on the Review tab.",
      };
    case "read-only":
      return { title: "The workbook is read-only", body: "Choose Enable Editing, or save a copy first." };
    case "structure-protected":
      return {
        title: "The workbook's structure is protected",
        body: "Turn Protect Workbook off on the Review tab, then make the scorebook.",
      };
    case "names-taken":
      return { title: "There are sheets of the same name", body: `Rename these first: ${one.details.join(", ")}.` };
    case "scorebook-there":
      return {
        title: "This workbook holds a scorebook already",
        body: "Use the one there is; for another, open a new workbook.",
      };
    case "no-scorebook":
      return {
        title: "The scorebook is gone",
        body: "Its sheets may have been deleted: undo that, or restore a backup.",
      };
    case "too-old":
      return { title: "This Excel is too old", body: "Excel 2021, LTSC 2021 or Microsoft 365 is needed." };
    case "too-large":
      return {
        title: "Too much for Excel at once",
        body: `Take fewer units, or several workbooks.${detail(one)}`,
      };
    case "out-of-memory":
      return { title: "Excel is out of memory", body: "Close other workbooks, then try again." };
    case "busy":
      return { title: "Excel is busy", body: "Close any open dialog box, wait a moment and try again." };
    case "connection":
      return {
        title: "The connection to Excel broke",
        body: "Check the network and try again; if that fails, open the pane anew.",
      };
    case "cancelled":
      return { title: "Cancelled", body: "The workbook is unchanged." };
    case "left-over":
      return {
        title: "Not everything was taken back",
        body: "Unfinished sheets are left in the workbook: choose Clean up on the Start page.",
      };
    case "half-mended":
      return {
        title: "Only part of it was done",
        body: "Excel failed midway and not all was taken back: check again, and do it once more.",
      };
    case "unknown":
      return {
        title: "Excel did not do this",
        body: `Try again; if that fails, open the pane anew.${detail(one)}`,
      };
  }
}

/** Cells that are named. */
const MOST_CELLS = 3;

function cellsIn(cells: readonly string[]): string {
  const named = cells.slice(0, MOST_CELLS).join(", ");
  return cells.length > MOST_CELLS ? `${named} and ${cells.length - MOST_CELLS} more` : named;
}

function notice(content: NoticeContent): { title: string; body?: string } {
  switch (content.kind) {
    case "problem":
      return problem(content.problem);
    case "refused":
      return { title: `Not written: ${content.where}`, body: refusalInEnglish(content.refusal, content.field) };
    case "undone":
      return {
        title: `Undone: ${content.where}`,
        body: content.value === "" ? "It is blank again." : `It is ${content.value} again.`,
      };
    case "redone":
      return {
        title: `Done again: ${content.where}`,
        body: content.value === "" ? "It is blank." : `It is ${content.value}.`,
      };
    case "not-undone":
      return {
        title: `Not undone: ${content.where}`,
        body: "Somebody has changed the cell since; its value was kept.",
      };
    case "mended":
      return { title: "Mended", body: mendedInEnglish(content) };
    case "unmended":
      return { title: "Mending undone", body: unmendedInEnglish(content) };
    case "not-mended":
      return {
        title: "Nothing was written",
        body: "Somebody has changed these places since, or moved rows or columns; all was checked anew.",
      };
    case "regenerated":
      return {
        title: "Regenerated",
        body: `${content.changes} ${content.changes === 1 ? "change" : "changes"}; entries carried: ${content.carried}${content.returned > 0 ? `, brought back: ${content.returned}` : ""}${content.setAside > 0 ? `, set aside in 未能保留: ${content.setAside}` : ""}.${content.undoable ? " This can be undone." : ""}`,
      };
    case "regenerate-moved":
      return {
        title: "Not written: rows, columns or sheets were moved",
        body: "The workbook was read anew: look at the preview again.",
      };
    case "regenerate-changed":
      return {
        title: "Not written: the workbook has just changed",
        body: "The preview is anew: look it over, then regenerate.",
      };
    case "unregenerated":
      return { title: "Regenerating undone", body: "The sheets are as they were before." };
    case "not-unregenerated":
      return {
        title: "Regenerating not undone",
        body: "Rows, columns or sheets were moved since, so it cannot be undone; all was read anew.",
      };
    case "regenerate-typed-since":
      return {
        title: "Regenerating not undone",
        body: `What was typed there since would be lost: ${cellsIn(content.cells)}.`,
      };
    case "changed-meanwhile":
      return {
        title: `Not written: ${content.where}`,
        body: "Somebody has just changed the cell; go back to it to choose whose value stays.",
      };
    case "moved":
      return {
        title: "Not written: rows or columns were moved",
        body: "The workbook was read anew; what you typed is still there: look it over and write it.",
      };
    case "cell-gone":
      return {
        title: "The cell is gone",
        body: "Its row or column is no longer in 评分录入: undo the deletion, or restore a backup.",
      };
    case "no-blank":
      return { title: "All is scored", body: "No entry is left blank." };
    case "way-ends":
      return { title: "This is the end", body: "There is nothing further this way." };
    case "cancelled":
      return { title: "Cancelled", body: "The workbook is unchanged." };
    case "cleaned":
      return { title: "Cleaned up", body: "The unfinished sheets were removed." };
    case "not-watching":
      return { title: "Changes in the sheets cannot be followed", body: "Choose Read again after changing them." };
    case "made":
      return { title: "The scorebook is made", body: `${content.units} units, ${content.criteria} criteria.` };
    case "results-written":
      return {
        title: `Written to sheet “${content.sheet}”`,
        body:
          content.changed === 0
            ? "Nothing has changed since the last time."
            : `${content.changed} ${content.changed === 1 ? "cell has" : "cells have"} changed.`,
      };
    case "saved":
      return { title: "Exported", body: content.name };
  }
}

/** Why a value is not written, and what would be. */
export function refusalInEnglish(refusal: RefusalName, field: Field): string {
  const limit = field.criterion ? limitOf(field.criterion) : "";
  switch (refusal) {
    case "not-a-number":
      return "This is not a number; type a percentage as 45, a count as a whole number.";
    case "below-range":
      return `Must not be below 0; it lies between 0 and ${limit}.`;
    case "above-range":
      return `Above the limit: at most ${limit} here.`;
    case "not-a-level":
      return `None of the levels; there are ${limit}.`;
    case "not-whole":
      return "A count must be whole; nothing found is 0.";
    case "negative":
      return "A count must not be negative; nothing found is 0.";
    case "too-many":
      return "A count must not exceed 1000000.";
    case "unknown-reason":
      return "None of the rubric's reasons; choose from the list.";
    case "not-applicable":
      return "The unit is not assessed here; nothing can be entered.";
  }
}

export const EN_SHELL: ShellTexts = {
  title: "Scorebook",
  language: "Language",
  views: { start: "Start", score: "Score", check: "Check", ranking: "Ranking" },
  sections: "Parts of the scorebook",
  loading: "Reading the workbook …",
  notReady: "This workbook holds no scorebook yet.",
  toStart: "Go to Start",
  retry: "Try again",
  close: "Close",
  undo: "Undo",
  broken: {
    title: "Something went wrong here",
    body: "The workbook is unharmed. Choose Try again; if that fails, open the pane anew.",
  },
  unreadable: "The scorebook cannot be read",
  repair: "Repair…",
  failed: "The workbook could not be read",
  problem,
  notice,
};
