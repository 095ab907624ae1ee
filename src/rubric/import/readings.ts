/** The readings that every rubric has, in the words of this one where it leaves them open. */
import type { Alternative, Reading, ReadingId } from "../types";
import type { Cited, Session } from "./session";
import { clean, numeral } from "./words";

interface Recipe {
  readonly id: ReadingId;
  readonly question: (cited: Values | null) => string;
  readonly alternatives: (cited: Values | null) => readonly Alternative[];
  readonly default: string;
  readonly effect: Reading["effect"];
}

type Values = Cited["values"];

const percent = (share: number): string => `${clean(share * 100)}%`;
const text = (values: Values | null, key: string, otherwise: string): string => String(values?.[key] ?? otherwise);

const RECIPES: readonly Recipe[] = [
  {
    id: "redistribution",
    question: () => "不适用指标的分值分配到哪些“其他指标”？",
    alternatives: () => [
      { id: "even", label: "平均分配到本一级指标中对该单位适用的其他指标" },
      { id: "even-unconditional", label: "只分配给不设适用条件的指标" },
      { id: "proportional", label: "按权重比例分配到适用的其他指标" },
    ],
    default: "even",
    effect: "live",
  },
  {
    id: "interview-plan",
    question: (cited) =>
      `未${text(cited, "name", "列入计划")}的单位，${text(cited, "indicator", "相关指标")}如何计分？`,
    alternatives: (cited) => [
      { id: "redistribute", label: `不适用，分值分配到${text(cited, "category", "本一级指标")}的其他指标` },
      { id: "full", label: "得满分" },
      { id: "assess", label: "照常考核" },
    ],
    default: "redistribute",
    effect: "live",
  },
  {
    id: "benchmark-zero",
    question: () => "按照标杆法赋分时，所有单位的数量都为0，如何计分？",
    alternatives: () => [
      { id: "zero", label: "都得0分" },
      { id: "full", label: "都得满分" },
    ],
    default: "zero",
    effect: "live",
  },
  {
    id: "levels-steps",
    question: (cited) =>
      cited
        ? `${text(cited, "indicator", "")}第${text(cited, "number", "1")}项的${stepsNamed(cited)}由低到高，各得百分之几？`
        : "由低到高的等级未写明占比，各得百分之几？",
    alternatives: (cited) => [
      { id: "even", label: cited ? stepsOf(cited, 1) : "从第一级起均匀递增" },
      { id: "from-zero", label: cited ? stepsOf(cited, 0) : "第一级为0，其后均匀递增" },
    ],
    default: "even",
    effect: "live",
  },
  {
    id: "ops-overdue-floor",
    question: (cited) =>
      `${cited ? `${text(cited, "indicator", "")}第${text(cited, "number", "1")}项` : "计次扣分"}的扣分能否超过本项的${limitOf(cited)}？`,
    alternatives: (cited) => [
      { id: "indicator", label: `可以超过本项的${limitOf(cited)}，该指标扣完为止` },
      { id: "criterion", label: `以本项的${limitOf(cited)}为限，扣完为止` },
    ],
    default: "indicator",
    effect: "live",
  },
  {
    id: "rounding",
    question: () => "总分保留几位小数？",
    alternatives: () =>
      ["整数", "1位小数", "2位小数", "3位小数", "4位小数"].map((label, i) => ({ id: String(i), label })),
    default: "2",
    effect: "live",
  },
  {
    id: "ties",
    question: () => "总分相同的单位如何排名？",
    alternatives: () => [
      { id: "competition", label: "名次并列，其后名次空出（1、2、2、4）" },
      { id: "dense", label: "名次并列，其后名次不空出（1、2、2、3）" },
    ],
    default: "competition",
    effect: "live",
  },
  {
    id: "total-cap",
    question: () => "总分是否设上下限？",
    alternatives: () => [
      { id: "none", label: "不设上下限" },
      { id: "cap-100", label: "最低0分、最高100分" },
      { id: "floor-0", label: "最低0分，不设上限" },
    ],
    default: "none",
    effect: "live",
  },
  {
    id: "same-unit",
    question: (cited) =>
      cited
        ? `${text(cited, "alias", "")}与${text(cited, "name", "")}是否为同一单位？`
        : "名称相近的单位是否为同一单位？",
    alternatives: () => [
      { id: "one", label: "视为同一单位" },
      { id: "two", label: "视为两个单位" },
    ],
    default: "one",
    effect: "regenerate",
  },
  {
    id: "erratum",
    question: (cited) =>
      cited
        ? `${text(cited, "name", "")}的指标说明写作“${text(cited, "says", "")}”，如何处理？`
        : "指标说明疑有笔误，如何处理？",
    alternatives: (cited) => [
      { id: "mark", label: "保留原文，标注疑为笔误" },
      { id: "correct", label: cited ? `改为“${text(cited, "name", "")}”` : "改正" },
    ],
    default: "mark",
    effect: "regenerate",
  },
];

/** All readings; those that the words or an answer decide are chosen so. */
export function readingsOf(session: Session): Reading[] {
  return RECIPES.map(({ id, question, alternatives, default: usual, effect }) => {
    const cited = session.cited(id);
    const values = cited?.values ?? null;
    const choice = choiceOf(id, cited, session) ?? usual;
    if (cited) session.note(id, "reading", cited);
    return {
      ...{ id, question: question(values), words: cited?.words ?? null, source: cited?.source ?? null },
      ...{ alternatives: alternatives(values), default: usual, choice, effect },
    };
  });
}

function choiceOf(id: ReadingId, cited: Cited | null, { questions }: Session): string | null {
  if (id === "redistribution") return cited && /按[^，。；]{0,8}比例/u.test(cited.words) ? "proportional" : null;
  const code = id === "same-unit" ? "unit-alias" : id;
  return questions.find((question) => question.code === code)?.answer ?? null;
}

function stepsNamed(cited: Values): string {
  const noun = text(cited, "noun", "");
  const count = numeral(Number(cited["count"] ?? 0));
  return noun === "" ? `${count}个等级` : `${count}种${noun}`;
}

/** The shares of the named levels, from the first part of the share on, or from nothing. */
function stepsOf(cited: Values, first: 0 | 1): string {
  const count = Number(cited["count"] ?? 1);
  const share = Number(cited["share"] ?? 1);
  const steps = Array.from({ length: count }, (_, i) => (share * (i + first)) / (count - 1 + first));
  return steps.map((step) => percent(clean(step))).join("、");
}

function limitOf(cited: Values | null): string {
  return cited ? percent(Number(cited["share"] ?? 1)) : "占比";
}
