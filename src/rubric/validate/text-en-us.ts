import type { FaultTexts } from "./fault-texts";

export const EN_US: FaultTexts = {
  messages: {
    "shares-sum": "The criteria's shares add up to {sum%} instead of 100%. Check each share (deducts do not count).",
    "category-total":
      "The weights add up to {sum} points, but the category has {total}. Correct the weights or the total.",
    "weight-sign":
      "A weight of {weight} does not suit a {kind} category. Make base and bonus weights positive, penalty weights negative.",
    "id-repeated": "The id “{id}” is already that of “{first}”. Choose another id.",
    "id-syntax":
      "“{id}” is no valid id. Use lower-case letters, digits, dots and hyphens, with a letter or digit at both ends; " +
      "ids of conditions and appendices begin with a lower-case letter and may have capitals after it.",
    "share-range": "The share is {share%}. It must be above 0 and at most 100%: correct it.",
    "share-missing": "A {rule} criterion needs a share. Enter it.",
    "share-unexpected": "A {rule} criterion has no share of its own, but {share%} is given. Clear the share.",
    "rule-misplaced":
      "A {rule} rule has no place in a {kind} category. Use penalty rules in penalty categories, and only there.",
    "veto-misplaced": "A veto of a {rule} rule would lift what it costs, and raise the score. Remove the veto.",
    "exemption-misplaced": "A penalty that does not apply cannot be credited in full. Remove the reading.",
    "levels-empty": "There are no levels. Add at least the one of share 0.",
    "level-not-zero": "The first level has a share of {share%}. Put one of 0 before it.",
    "level-order": "The level's share of {share%} is below the {before%} before it. List the levels from low to high.",
    "level-above-share": "The level's share of {share%} is above the criterion's {limit%}. Lower it.",
    "levels-count": "The choice “{choice}” has {count} shares for {expected} levels. Give one share for each level.",
    "levels-choices":
      "There are shares for the choices ({found}), while the reading has ({expected}). Make them the same; " +
      "give none where no reading is named.",
    "tiers-empty": "There are no tiers. Add at least the one from 0.",
    "tier-not-zero": "The first tier has a share of {share%}. Make it 0.",
    "tier-order": "The tier's share of {share%} is below the {before%} before it. List the tiers from low to high.",
    "tier-above-share": "The tier's share of {share%} is above the criterion's {limit%}. Lower it.",
    "tier-from":
      "The tier begins at {from}. Let tiers begin at whole numbers, the first at 0 and each one above the tier before.",
    "counters-empty": "There are no counters. Add at least one.",
    "counter-repeated": "The counter “{name}” is there twice. Give each a name and an id of its own.",
    "counter-step": "Each one costs {step%}. It must be above 0 and at most 100%: correct it.",
    "condition-unknown": "There is no condition with the id “{id}”. Correct the id or add the condition.",
    "appendix-unknown": "There is no appendix with the id “{id}”. Correct the id or add the appendix.",
    "reading-unknown": "The reading “{id}” is named here but missing. Add it.",
    "reading-missing": "The reading “{id}” is missing. Add it.",
    "reading-repeated": "The reading “{id}” is there twice. Keep one.",
    "reading-choice": "“{choice}” is none of the alternatives ({offered}). Choose one of them.",
    "alternative-unknown": "There is no computation for the alternative “{id}”. Use some of these: {known}.",
    "veto-empty": "The veto has no reasons. List them, or remove the veto.",
    "veto-repeated": "The reason “{name}” is already listed at “{first}”. Keep it in one place.",
    "unit-repeated": "More than one unit goes by the name “{name}”, spaces disregarded. Rename or remove one.",
    "duty-unit": "“{name}” is none of the units. Correct the name, or add it as a unit or as another name of one.",
    "number-repeated": "The indicator has number {number} more than once. Number its criteria anew.",
    "number-invalid": "The number is {number}. Use 1, 2, 3 and so on.",
    "name-repeated": "The name “{name}” is used twice at this level. Rename one, so that they can be told apart.",
    "version-unfit":
      "The version has {length} characters. Make it one line of 1 to {limit}, without blanks at its ends, or leave it out.",
    "text-empty": "Nothing is entered here. Fill it in.",
    "text-too-long": "The text has {length} characters, but a cell holds {limit}. Shorten it.",
    "text-character": "The text has the character {character}, which no workbook can hold. Remove it.",
    "list-empty": "There must be at least one here. Add it.",
    "not-finite": "The number is {value}, which cannot be computed with. Correct it.",
    "source-span": "The source lines {from} to {to} are wrong. Count from 1, and let the first not be after the last.",
    "line-category-kind":
      "The category’s kind is “{found}”. Enter 基础指标, 加分 or 扣分 in the column of descriptions.",
    "line-homeless": "There is no {needed} above this row. Move it below the {needed} that it belongs to.",
    "line-kind-fixed":
      "This row is of another sort and cannot become “{found}”. Put its kind back, and use a new row instead.",
    "line-kind-missing": "The kind is missing. Choose one from the list, or delete the whole row if it is not wanted.",
    "line-kind-unknown": "There is no kind “{found}”. Choose one from the list.",
    "line-number": "“{found}” is no number. Enter a number.",
    "line-rule-unclear": "The sentence does not say how to score. Choose a kind, and enter share and parameters.",
    "line-tiers": "There are {count} parameters for tiers; enter where each tier starts first, then each tier’s share.",
    "line-veto-twice":
      "A criterion can have one row of vetoes only. Put the reasons together into the parameters of one row.",
    "file-size": "The file has {size} bytes, but at most {limit} are read. Check that it is the right file.",
    "file-json": "The file is no valid JSON: {reason}. Export it again, or correct it.",
    "file-format":
      "The file's format is “{found}”, and this program knows “{expected}” only. A file that names no format is no " +
      "rubric; for a newer format, upgrade the program and try again.",
    "file-shape":
      "The file is nothing like a rubric: it has too many faults to tell. Check that it is the right file, or export it again.",
    "field-missing": "The field “{field}” is missing. Add it.",
    "field-unknown": "There is no field “{field}”. Remove it or correct its spelling.",
    "field-type": "It is {found}, but must be {expected}. Correct it.",
    "field-value": "It is {found}, but must be one of: {allowed}. Correct it.",
  },
  words: {
    "rule.range": "percentage",
    "expected.string": "text",
    "expected.number": "a number",
    "expected.int": "a whole number",
    "expected.boolean": "true or false",
    "expected.array": "an array",
    "expected.object": "an object",
    "expected.record": "an object",
  },
  sentence: (place, message, path) => `${place}: ${message}${path === null ? "" : ` (${path})`}`,
};
