/** An import's questions in English: what is in question, and what each answer does. */
import type { QuestionTexts } from "./texts";

export const EN_QUESTIONS: QuestionTexts = {
  "title-missing": {
    asks: () => "No title stands above the table.",
    answers: { "first-line": () => "the first line is the title", plain: () => "call it 考核评估指标" },
  },
  "year-missing": {
    asks: () => "The document names no year.",
    answers: { "next-of-known": ({ number }) => `take it as ${number("year")}` },
  },
  "audience-missing": {
    asks: () => "It does not say whom it assesses.",
    answers: { all: () => "write 全部参评单位" },
  },
  "category-kind": {
    asks: ({ number }) =>
      `Its name and the sign of its points (${number("sum")} in all) disagree: it is not clear what kind it is.`,
    answers: { base: () => "base", bonus: () => "bonus", penalty: () => "penalty" },
  },
  "category-total": {
    asks: ({ number }) => `It declares ${number("total")} points, but its weights add up to ${number("sum")}.`,
    answers: { sum: () => "the weights' sum is its total", scale: () => "scale the weights to the declared total" },
  },
  "base-total": {
    asks: ({ number }) =>
      `The base categories have ${number("sum")} points together, not 100: check whether one is missing, or the document holds two rubrics.`,
    answers: { keep: () => "keep it so" },
  },
  "weight-missing": {
    asks: () => "It has no points that can be read.",
    answers: {
      points: ({ number }) => `the points that its criteria name (${number("said")})`,
      rest: ({ number }) => `what is left of the category (${number("rest")})`,
      skip: () => "leave it out",
    },
  },
  "row-skipped": {
    asks: () => "It is no indicator that bears points, and is not in the rubric.",
    answers: { skip: () => "leave it out" },
  },
  "text-skipped": {
    asks: () => "These words outside the tables speak of scores, and are not in the rubric: please check.",
    answers: { skip: () => "leave them unread" },
  },
  "name-repeated": {
    asks: () => "Two indicators of the category have the same name.",
    answers: { rename: () => "put a number behind the name", merge: () => "make them one" },
  },
  "shares-sum": {
    asks: ({ percent }) => `The criteria's shares add up to ${percent("sum")}, not 100%.`,
    answers: { scale: () => "scale them to 100%", last: () => "the last one makes up for it" },
  },
  "share-missing": {
    asks: ({ number }) => `${number("count")} of them name no share.`,
    answers: {
      rest: ({ percent }) => `they share the remaining ${percent("rest")} evenly`,
      equal: () => "all share 100% evenly",
      note: () => "the others make 100%: take it as a remark that scores nothing",
    },
  },
  "share-assumed": {
    asks: () => "It is the only criterion, and names no share.",
    answers: { whole: () => "it bears 100%" },
  },
  discretionary: {
    asks: () => "It is left to the scorer; how much comes off is not said.",
    answers: { range: ({ percent }) => `enter a percentage between 0 and ${percent("share")}` },
  },
  "deduct-share": {
    asks: ({ number, percent }) =>
      `${number("count")} of them only take points off, and the others make ${percent("sum")}.`,
    answers: {
      rest: ({ percent }) => `they bear the remaining ${percent("rest")}, down to 0`,
      deduct: () => "they take off from the whole indicator; scale the others to 100%",
    },
  },
  "rule-unclear": {
    asks: () => "How it is scored is none of the known kinds, or not said clearly.",
    answers: { range: ({ percent }) => `enter a percentage between 0 and ${percent("share")}` },
  },
  "rule-likely": {
    asks: ({ text }) => `Its words are taken for: ${text("kind")}. Please check.`,
    answers: { taken: () => "score it so", range: () => "enter a percentage instead" },
  },
  "detail-missing": {
    asks: () => "Nothing says how it is scored.",
    answers: { description: () => "its description is the criterion", name: () => "its name is the criterion" },
  },
  "detail-shared": {
    asks: () => "It has no cell of its own for how it is scored, and may share the one above.",
    answers: { shared: () => "it shares the one above", name: () => "its name is the criterion" },
  },
  "numbers-odd": {
    asks: ({ text }) => `The criteria are numbered ${text("found")}, not one after the other.`,
    answers: { renumber: () => "number them in their order" },
  },
  "veto-target": {
    asks: () => "It is not clear whether this strikes the whole indicator or one criterion.",
    answers: { indicator: () => "the whole indicator", none: () => "it is no veto" },
  },
  "veto-misplaced": {
    asks: () => "What only takes points off cannot be struck to 0.",
    answers: { none: () => "it is no veto" },
  },
  "appendix-missing": {
    asks: ({ number }) => `It refers to appendix ${number("number")}, which is not there.`,
    answers: { none: () => "refer to none" },
  },
  "condition-unclear": {
    asks: () => "It is not for all units, but for which is not said.",
    answers: { office: () => "the office says so for each unit", none: () => "it is for all units" },
  },
  "unit-alias": {
    asks: ({ text }) => `“${text("alias")}” and “${text("name")}” may be one department.`,
    answers: { one: () => "one", two: () => "two" },
  },
  "unit-unlisted": {
    asks: () => "A department of an appendix is not in the list of departments.",
    answers: { add: () => "add it", drop: () => "leave it and its duties out" },
  },
  "units-missing": {
    asks: () => "No departments are named.",
    answers: {
      placeholder: () => "one stands in for them; give a list of units when generating",
      known: ({ number }) => `the ${number("count")} departments of the rubric that is known`,
    },
  },
  erratum: {
    asks: ({ text }) => `The description of “${text("name")}” is that of “${text("says")}”: most likely a slip.`,
    answers: { mark: () => "keep the words, marked as a slip", correct: () => "correct it" },
  },
  "table-skipped": {
    asks: () => "It is neither the indicators' table nor an appendix.",
    answers: { skip: () => "leave it unread" },
  },
};
