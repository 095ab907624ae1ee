/** What an import says in English. */
import { describeFault } from "../../rubric";
import { EN_QUESTIONS } from "./en-us-questions";
import type { ImportTexts } from "./texts";

export const EN_US: ImportTexts = {
  questions: EN_QUESTIONS,
  fault: (fault) => {
    switch (fault.code) {
      case "empty":
        return "The file holds nothing; check that it is the right one.";
      case "too-long":
        return `More than ${fault.limit} characters: no rubric is that long; keep only the tables of indicators and the appendices.`;
      case "too-many-cells":
        return `More than ${fault.limit} cells: no rubric has that many; keep only the tables of indicators and the appendices.`;
      case "cell-too-long":
        return `The cell from line ${fault.source.from} on has more than ${fault.limit} characters, which no workbook can hold; split it.`;
      case "no-table":
        return "There is no table; give the attachment with the indicators' table (.docx, or text with tabs between cells).";
      case "no-columns":
        return `The table from line ${fault.source.from} on has no header that names indicators and how they are scored: “${fault.words}”; it should have names such as 一级指标, 评分细则 and 权重.`;
      case "no-indicators":
        return `The table from line ${fault.source.from} on has no indicator with points; check the column of weights.`;
      case "invalid":
        return describeFault(fault.fault, "en-US");
    }
  },
  docx: (fault) => {
    switch (fault.code) {
      case "empty":
        return "The file is empty; get it anew.";
      case "too-large":
        return `The file has ${fault.bytes} bytes, more than the limit of ${fault.most}; take its pictures out and save it again.`;
      case "not-a-zip":
        return "This is no .docx document (its content is not of Word 2007 or later); save it as .docx in Word.";
      case "old-or-encrypted":
        return "This is an old .doc, or needs a password; take the password off in Word and save it as .docx.";
      case "damaged":
        return `The file is damaged or incomplete (${fault.detail}); get it anew, or have Word repair it and save it again.`;
      case "not-a-document": {
        const kinds = {
          workbook: "an Excel workbook",
          presentation: "a presentation",
          "open-document": "an OpenDocument file",
          archive: "a plain archive",
        };
        return `This is no .docx document but ${kinds[fault.found]}; choose the .docx attachment.`;
      }
      case "unpacks-too-large":
        return "It unpacks to too much, perhaps out of malice, and was not read; check where it comes from.";
      case "too-many-cells":
        return `More than ${fault.most} cells: no rubric has that many; keep only the tables of indicators and the appendices.`;
    }
  },
  kinds: {
    title: "title",
    audience: "audience",
    year: "year",
    category: "category",
    total: "total",
    indicator: "indicator",
    weight: "weight",
    levels: "levels",
    benchmark: "benchmark",
    tiers: "tiers",
    incidents: "incidents",
    deduct: "deduction",
    penalty: "penalty",
    range: "percentage",
    hint: "sampling remark",
    veto: "veto",
    applicability: "applicability",
    appendix: "appendix",
    unit: "unit",
    reading: "reading",
  },
  certainties: { sure: "as the words say", likely: "as the words most likely mean", assumed: "the words do not say" },
  severities: { error: "error", warning: "warning", info: "info" },
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  proposal: (answer) => `proposed: ${answer}`,
  answered: (answer) => `decided: ${answer}`,
  summary: ({ indicators, criteria, units, open }) =>
    `${indicators} indicators, ${criteria} criteria, ${units} units${open > 0 ? `; ${open} open questions, taken as proposed` : ""}.`,
  answerUnknown: (id) => `There is no question “${id}”; check the question's id.`,
  answerNotOffered: (id, answer, offered) =>
    `Question “${id}” has no answer “${answer}”; there are: ${offered.join(", ")}.`,
  answersShape: "A file of answers is a JSON object: question's id → answer.",
};
