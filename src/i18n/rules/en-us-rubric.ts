/** Rules about the rubric in the workbook, in English. */
import type { ChangeKind } from "../../checks";
import { percent } from "../numbers";
import { changesIn, faultText, pointsText } from "./rubric-values";
import type { RuleTexts } from "./rule-text";

const NAMES: Readonly<Record<ChangeKind, string>> = {
  total: "total",
  weight: "weight",
  share: "share",
  level: "level",
  "tier-from": "tier from",
  "tier-share": "tier's share",
  step: "cost of each",
  reason: "reason for a veto",
};

export const EN_RUBRIC: RuleTexts<"rubric"> = {
  "category-weights": {
    title: "weights do not add up",
    why: "The weights of the indicators make up the points of their category; otherwise full marks are not what was decreed.",
    says: ({ category, number }) => ({
      message: `${category?.name ?? ""}: the weights come to ${pointsText(number("sum"))} points, not to the category's ${pointsText(number("total"))}.`,
      fix: `Correct the weights in 指标体系 so that they come to ${pointsText(number("total"))}.`,
    }),
  },
  "indicator-shares": {
    title: "shares do not add up to 100%",
    why: "With less than 100% nobody can reach full marks, with more one need not do all to get them.",
    says: ({ where, number }) => ({
      message: `${where}: the shares of its criteria come to ${percent(number("sum"))}, not to 100%.`,
      fix: "Correct the shares in 指标体系 so that they come to 100%.",
    }),
  },
  "rubric-edited": {
    title: "the rubric was edited",
    why: "Scores follow the edited rubric, not the one that was published; know it before they are announced.",
    says: (told) => ({
      message: `${told.where || (told.category?.name ?? "")}: not as in the rubric that the workbook was made from (${changesIn(told, NAMES).join("; ")}); the edit counts.`,
      fix: "Leave it if it was meant; else set it back in 指标体系.",
    }),
  },
  "rubric-pending": {
    title: "edits of the rubric that do not count yet",
    why: "Rows added, removed, moved or reworded count once the workbook is regenerated; until then the old ones do.",
    says: ({ number }) => ({
      message: `指标体系 has edits that do not count yet: ${number("added")} rows added, ${number("removed")} removed, the rest moved or reworded.`,
      fix: "Choose Regenerate… on the start page, and look at the preview first.",
    }),
  },
  "rubric-unreadable": {
    title: "a line of the rubric that makes no sense",
    why: "What cannot be read cannot be scored by, nor regenerated from.",
    says: (told) => ({
      message: faultText(told, "en-US") ?? "Something in 指标体系 is against the rules.",
      fix: "Correct it in 指标体系.",
    }),
  },
  "setting-unknown": {
    title: "a setting that is no choice",
    why: "Anything else than the choices offered on 说明 makes the workbook compute with the default, without a word.",
    says: ({ shown, text }) => ({
      message: `“${text("question")}”: “${shown}” is none of the choices; the default “${text("taken")}” counts.`,
      fix: "Choose from the list on 说明 again.",
    }),
  },
  "unit-pending": {
    title: "a new unit that is not taken up yet",
    why: "A unit that was typed in has a column, a score and a rank once the workbook is regenerated.",
    says: ({ text }) => ({
      message: `“${text("name")}” stands in 参评单位, but the workbook has no column for it yet.`,
      fix: "Choose Regenerate… on the start page; if it is not assessed, delete the row.",
    }),
  },
};
