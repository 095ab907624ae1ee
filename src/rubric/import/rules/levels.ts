/** 等级: one of several descriptions fits, each with its own score or at its place in an order. */
import { clean, halfWidth } from "../words";
import { amountsIn, shareOf, type Amount } from "./amounts";
import type { Draft, LevelDraft, Recogniser } from "./draft";
import { labelOf } from "./phrases";

const ORDER = /(?:分数|得分)?由(低到高|高到低)[^：:，,；;。（）()]{0,12}[：:]\s*([^；;。）)]{3,800})/u;

const SHARE_BEHIND = /[，,]\s{0,3}[得占共]?\s{0,3}\d{1,6}(?:\.\d{1,6})?\s{0,3}[%％分]$/u;

/** 分数由低到高依次为：甲/乙/丙: an order without numbers. */
export const ranked: Recogniser = (body, { weight }) => {
  const found = ORDER.exec(body);
  const [words, order, all] = found ?? [];
  if (words === undefined || all === undefined) return null;
  const list = all.replace(SHARE_BEHIND, "");
  const separator = [/[/／]/u, /[→＞>]/u, /[、]/u].find((one) => one.test(list));
  const labels = separator
    ? list
        .split(separator)
        .map(labelOf)
        .filter((label) => label !== "")
    : [];
  if (labels.length < 2 || new Set(labels).size < labels.length) return null;
  const rising = order === "低到高" ? labels : [...labels].reverse();
  const own = amountsIn(body).find(({ role }) => role === "earn" || role === "cap");
  return {
    rule: { kind: "levels", levels: rising.map((label) => ({ label, share: null })), words },
    share: own ? shareOf(own, weight) : null,
    ...{ words, kind: "levels", certainty: "sure", doubt: null },
  };
};

const GRADE = "(?:优秀|优良|优|良好|良|中等|中|较好|一般|合格|及格|基本合格|基本符合|较差|不合格|不及格|差|好)";
const GRADED = new RegExp(
  `[“"‘']?(${GRADE})[”"’']?(?:等次|等级|档次|档)?(?:的|者)?\\s*[：:，,（(]?\\s*(?:得|计|为|记)?\\s*(?:(?:权重的)?(\\d+(?:\\.\\d+)?)\\s*(%|分)|(满分)|(不得分|不计分))`,
  "gu",
);

/** 优秀得100%，良好得80%，一般得60%，差不得分. */
export const graded: Recogniser = (body, { weight }) => {
  const found = [...halfWidth(body).matchAll(GRADED)];
  const [first] = found;
  if (!first || found.length < 2) return null;
  const before = amountsIn(body).find(({ index, role }) => index < first.index && (role === "earn" || role === "cap"));
  const isAllPercent = found.every(([, , , unit]) => unit !== "分");
  const scale = before && isAllPercent ? shareOf(before, weight) : 1;
  const levels = found.map(([, label = "", value, unit, full]) => ({
    label,
    share: clean(
      scale * (full === undefined ? shareOfWords(value, unit, weight) : before ? shareOf(before, weight) / scale : 1),
    ),
  }));
  return draftOf(levels, body.slice(first.index), "sure");
};

function shareOfWords(value: string | undefined, unit: string | undefined, weight: number): number {
  if (value === undefined) return 0;
  return shareOf(
    { value: unit === "%" ? Number(value) / 100 : Number(value), unit: unit === "%" ? "percent" : "points" },
    weight,
  );
}

const INSTEAD = /只得|仅得|只能得|否则|得一半/u;

/** 在1个工作日内答复的，50%，超过1个且在5个工作日内答复的，只得20%. */
export const listed: Recogniser = (words, { weight }) => {
  const body = words.replace(/([得计])满分/gu, "$1100%");
  const all = amountsIn(body).filter(({ role }) => role !== "threshold");
  const earned = all.filter(({ role, low }) => role === "earn" && low === null);
  if (earned.length < 2 || earned.length !== all.length) return null;
  const conditions = earned.filter((amount) =>
    /(?:的|者)[，,：:]?(?:只|仅|可|能)*[得计]?$/u.test(wordsOf(amount, earned, body)),
  );
  const shares = earned.map((amount) => shareOf(amount, weight));
  const isFalling = shares.every((share, i) => i === 0 || share < (shares[i - 1] ?? 0));
  const isInstead = INSTEAD.test(body);
  if (!isInstead && !(isFalling && conditions.length === earned.length)) return null;
  const levels = earned.map((amount) => ({
    label: labelOf(wordsOf(amount, earned, body).replace(/(?:只|仅|可|能)*[得计]?$/u, "")),
    share: shareOf(amount, weight),
  }));
  return draftOf(levels, body, isInstead ? "sure" : "likely");
};

/** What stands between the amount before and this one, from the last full stop on. */
function wordsOf(amount: Amount, all: readonly Amount[], body: string): string {
  const before = all[all.indexOf(amount) - 1];
  return body.slice(before?.end ?? 0, amount.index).replace(/^.*[。；;\n]/su, "");
}

function draftOf(
  found: readonly (LevelDraft & { share: number })[],
  words: string,
  certainty: Draft["certainty"],
): Draft | null {
  const rising = found.filter(({ share }) => share > 0).sort((a, b) => a.share - b.share);
  const labels = new Set(rising.map(({ label }) => label));
  const share = rising.at(-1)?.share ?? 0;
  if (rising.length < 2 || labels.size < rising.length || labels.has("") || share > 1) return null;
  const none = found.find((level) => level.share === 0);
  const levels = none ? [none, ...rising] : rising;
  return { rule: { kind: "levels", levels, words }, share, words, kind: "levels", certainty, doubt: null };
}
