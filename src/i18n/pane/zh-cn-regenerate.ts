/** Making the scorebook anew, in Chinese. */
import { reasonText } from "../../plan/aside";
import { KIND_NAMES } from "../../plan/words";
import type { Change, ChangedThing, How, NumberOf, Place, WordsOf } from "../../regenerate";
import { percent, points } from "../numbers";
import type { Facet, RegenerateTexts } from "./messages-regenerate";
import { whereTheyPart } from "./where-they-part";

const THINGS: Readonly<Record<ChangedThing, string>> = {
  category: "一级指标",
  indicator: "三级指标",
  criterion: "评分项",
  counter: "计数项",
  unit: "单位",
  condition: "适用条件",
  reading: "口径",
  rubric: "指标体系",
  appendix: "附录",
  duty: "附录内容",
  "named-unit": "所列单位",
};

const GROUPS: Readonly<Record<How["code"], string>> = {
  added: "新增",
  removed: "取消",
  restored: "补回",
  moved: "移动",
  renamed: "改名",
  number: "分值、占比改动",
  words: "文字、选项改动",
};

const NUMBERS: Readonly<Record<NumberOf, string>> = {
  total: "总分",
  weight: "权重",
  share: "占比",
  step: "每个扣",
  level: "等级",
  "tier-from": "档次起点",
  "tier-share": "档次得分",
  year: "年度",
  order: "序号",
};

const WORDS: Readonly<Record<WordsOf, string>> = {
  kind: "类型",
  group: "分组",
  description: "指标说明",
  detail: "评分细则",
  text: "原文",
  veto: "否决原因",
  applicability: "适用范围",
  choice: "取法",
  counts: "计数内容",
  condition: "适用条件",
  audience: "考核对象",
  version: "版本",
  edition: "标识",
  "veto-note": "否决说明",
  appendix: "附录",
  erratum: "勘误",
  "by-reading": "按口径",
  "level-label": "等级名称",
  hint: "抽查说明",
  says: "原文所说",
  alternatives: "可选取法",
  usual: "默认",
  effect: "何时生效",
  duty: "内容",
  aliases: "别名",
};

const KINDS: Readonly<Record<string, string>> = { ...KIND_NAMES, base: "基础", bonus: "加分", penalty: "扣分" };

/** Beyond these a text is cut. */
const MOST_CHARACTERS = 60;

/** Neither points nor shares. */
const COUNTS: readonly NumberOf[] = ["tier-from", "year", "order"];

function quoted(text: string): string {
  if (text === "") return "（空）";
  return `“${text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text}”`;
}

function parted(from: string, to: string): string {
  const [before, after] = whereTheyPart(from, to, MOST_CHARACTERS);
  return `${quoted(before)} → ${quoted(after)}`;
}

function amount(of: NumberOf, value: number | null): string {
  if (value === null) return "（无）";
  return of === "total" || of === "weight"
    ? `${points(value)} 分`
    : COUNTS.includes(of)
      ? String(value)
      : percent(value);
}

function how(one: How): string {
  switch (one.code) {
    case "added":
    case "removed":
      return "";
    case "restored":
      return "“指标体系”中没有这一行，缺了它合计就不对，因此补回；要取消它，请先把占比或权重调到合计相符";
    case "moved":
      return one.from === one.to ? "换了次序" : `${quoted(one.from)} → ${quoted(one.to)}`;
    case "renamed":
      return parted(one.from, one.to);
    case "number":
      return `${NUMBERS[one.of]}：${amount(one.of, one.from)} → ${amount(one.of, one.to)}`;
    case "words": {
      const words = (text: string) => (one.of === "kind" ? (KINDS[text] ?? text) : text);
      return `${WORDS[one.of]}：${parted(words(one.from), words(one.to))}`;
    }
  }
}

function facet(thing: ChangedThing, one: How): Facet | null {
  switch (one.code) {
    case "added":
    case "removed":
    case "restored":
      return null;
    case "moved":
      return one.from === one.to ? { what: "次序", from: "", to: "" } : { what: "所属", from: one.from, to: one.to };
    case "renamed":
      return { what: thing === "criterion" ? WORDS.text : "名称", from: one.from, to: one.to };
    case "number":
      return { what: NUMBERS[one.of], from: amount(one.of, one.from), to: amount(one.of, one.to) };
    case "words": {
      const words = (text: string) => (one.of === "kind" ? (KINDS[text] ?? text) : text);
      return { what: WORDS[one.of], from: words(one.from), to: words(one.to) };
    }
  }
}

function standing(before: Place | null, after: Place | null): string {
  if (!after) return before ? `原第 ${before.rank} 名，${points(before.total)} 分；不再参评` : "";
  const now = `第 ${after.rank} 名，${points(after.total)} 分`;
  if (!before) return `新参评，${now}`;
  const up = before.rank - after.rank;
  const step = up > 0 ? `（↑ 升 ${up} 名）` : up < 0 ? `（↓ 降 ${-up} 名）` : "（名次不变）";
  return `第 ${before.rank} 名，${points(before.total)} 分 → ${now}${step}`;
}

export const ZH_REGENERATE: RegenerateTexts = {
  title: "重新生成",
  intro: "按新的指标体系和单位，在原处更新评分簿。已录入的内容按编号保留，放不下的移入“未能保留”。先看预览，再决定。",
  repair: "修复评分簿",
  repairIntro:
    "评分簿有工作表缺失或损坏。请选出当初生成它的指标体系，核对单位：还在的录入、改动和说明都保留，缺的补上。先看预览，再决定。",
  fits: ({ known, all, others }) =>
    known === all && others === 0
      ? `这份指标体系的 ${all} 行都在工作簿里。`
      : `这份指标体系的 ${all} 行中，工作簿里有 ${known} 行；“评分录入”另有 ${others} 行不在其中：可能不是当初生成它的那一份。对不上的录入在新的行里没有位置。`,
  unitsLeft: "工作簿里还看得出的单位",
  back: "返回",
  bookRubric: "按“指标体系”现有内容",
  bookUnits: "按“参评单位”现有内容",
  beforeRubric: ({ title, counts }) => `上次重新生成之前：${title}，${counts.indicators} 个三级指标`,
  beforeUnits: (count) => `上次重新生成之前的 ${count} 个单位`,
  before: ({ title, units, counts }) =>
    `上次重新生成之前：${title}，${counts.indicators} 个三级指标，${units} 个单位。`,
  restore: "恢复到上次重新生成之前",
  restoreHint: "已录入的内容同样保留，“未能保留”中放得下的放回；若有放不下的，先看预览再决定。",
  preview: "预览",
  previewAgain: "重新预览",
  previewing: "正在比对…",
  faulty: (count) => `指标体系有 ${count} 处问题，改好后再预览：`,
  nothing: { title: "没有变化", body: "指标体系、单位和各工作表都与现有内容一致，不需要写入。" },
  outcome: "预览",
  onlyRepaired: "指标体系和单位没有改动；工作表会恢复为应有的样子。",
  writes: (sheets) => `将改写：${sheets.join("、")}。其他工作表不动。`,
  changes: (count) => `改动（${count} 处）`,
  group: (code) => GROUPS[code],
  count: (count) => `${count} 处`,
  thing: ({ thing, path }: Change) => `${THINGS[thing]}：${path.join(" / ")}`,
  how,
  facet,
  things: THINGS,
  amount,
  entries: "已录入的内容",
  carried: (count) => `保留 ${count} 个。`,
  returned: (count) => `从“未能保留”放回（${count} 个）`,
  setAside: (count) => `移入“未能保留”（${count} 个）`,
  noneSetAside: "全部放得下，没有要移出的。",
  reason: reasonText,
  stood: (cell) => `原位置 ${cell}`,
  standings: (count) => `总分、名次变化（${count} 个单位）`,
  sameStandings: "各单位的总分和名次都不变。",
  standing,
  regenerate: "重新生成",
  regenerating: "正在重新生成",
  showMore: (count) => `再显示 ${count} 条`,
};
