/** A rubric with one thing wrong, for every fault that there is. */
import { builtInRubric } from "../../src/rubric/builtin";
import type { FaultCode } from "../../src/rubric/validate";
import { pathOf, readingPath } from "./edit";

/** What is changed, and all the faults that come of it: code and path. */
interface Case {
  readonly code: FaultCode;
  readonly changes: Readonly<Record<string, unknown>>;
  readonly faults: readonly string[];
}

const news = pathOf("info.news");
const news2 = pathOf("info.news.2");
const levels = pathOf("interaction.consultation.1");
const choices = `${pathOf("service.queries.2")}.rule.sharesByChoice`;
const tiers = pathOf("newmedia.linkage.2");
const overdue = pathOf("operations.maintenance.5");
const deduct = pathOf("newmedia.publishing.5");
const penalty = pathOf("penalty.notices.1");

const aVeto = { text: "弄虚作假", reasons: ["弄虚作假"], source: { from: 1, to: 1 } };

/** One change, one fault at the very place. */
function at(code: FaultCode, path: string, value: unknown, ...others: string[]): Case {
  return { code, changes: { [path]: value }, faults: [`${code} ${path}`, ...others] };
}

const noChoices = `levels-choices ${choices}`;
export const cases: readonly Case[] = [
  // What adds up
  { code: "shares-sum", changes: { [`${news2}.share`]: 0.5 }, faults: [`shares-sum ${news}.criteria`] },
  at("category-total", "categories[0].total", 44),
  { code: "category-total", changes: { "categories[7].total": -10 }, faults: ["category-total categories[7].total"] },
  at("weight-sign", `${news}.weight`, -5, "category-total categories[0].total"),
  at("weight-sign", `${pathOf("penalty.media")}.weight`, 4, "category-total categories[7].total"),
  at("weight-sign", `${news}.weight`, 0, "category-total categories[0].total"),
  at("list-empty", "categories", []),
  at("list-empty", "categories[0].indicators", [], "category-total categories[0].total"),
  at("list-empty", `${news}.criteria`, []),
  at("list-empty", "units", [], ...builtInRubric.appendices.flatMap(dutyFaults)),

  // The edition's version
  ...["", " ", "修订 2 ", "修订\n2", "修订\u20282", "修".repeat(61)].map((version) =>
    at("version-unfit", "version", version),
  ),

  // Criteria and their rules
  at("share-range", `${news2}.share`, 1.5, `shares-sum ${news}.criteria`),
  at("share-range", `${news2}.share`, 0, `shares-sum ${news}.criteria`),
  at("share-missing", `${news2}.share`, null),
  ...["info.data.1", "service.queries.2", "newmedia.linkage.2", "operations.maintenance.5"].map((id) =>
    at("share-missing", `${pathOf(id)}.share`, null),
  ),
  at("share-unexpected", `${deduct}.share`, 0.5),
  at("share-unexpected", `${penalty}.share`, 1),
  {
    code: "rule-misplaced",
    changes: { [`${penalty}.rule`]: { kind: "range" }, [`${penalty}.share`]: 1 },
    faults: [`rule-misplaced ${penalty}.rule.kind`],
  },
  at("rule-misplaced", `${deduct}.rule.kind`, "penalty"),
  at("veto-misplaced", `${deduct}.veto`, aVeto),
  at("veto-misplaced", `${overdue}.veto`, aVeto),
  at("veto-misplaced", `${pathOf("penalty.media")}.veto`, aVeto),
  {
    code: "exemption-misplaced",
    changes: {
      [`${pathOf("penalty.media")}.applicability`]: {
        condition: "interviewPlan",
        text: "x",
        reading: "interview-plan",
      },
    },
    faults: [`exemption-misplaced ${pathOf("penalty.media")}.applicability.reading`],
  },
  at("number-repeated", `${news2}.number`, 1),
  at("number-invalid", `${news2}.number`, 1.5),
  at("number-invalid", `${news2}.number`, 0),
  at("counters-empty", `${overdue}.rule.counters`, []),
  at("counter-repeated", `${overdue}.rule.counters[1].id`, "overdue"),
  at("counter-repeated", `${overdue}.rule.counters[1].label`, " 超期"),
  at("counter-step", `${deduct}.rule.counters[0].step`, 0),
  at("counter-step", `${penalty}.rule.counters[0].step`, 50),

  // Levels and tiers
  at("levels-empty", `${levels}.rule.levels`, []),
  at("level-not-zero", `${levels}.rule.levels[0].share`, 0.1),
  at("level-order", `${levels}.rule.levels[2].share`, 0.1),
  at("level-above-share", `${levels}.rule.levels[2].share`, 0.6),
  at("level-above-share", `${choices}.even[5]`, 0.4),
  at("level-order", `${choices}["from-zero"][3]`, 0.05),
  at("level-not-zero", `${choices}.even[0]`, 0.01),
  at("name-repeated", `${levels}.rule.levels[2].label`, "未在5个工作日内收到准确答复"),
  at("levels-count", `${choices}.even`, [0, 0.3]),
  { code: "levels-choices", changes: { [`${choices}.even`]: undefined }, faults: [noChoices] },
  { code: "levels-choices", changes: { [`${choices}.other`]: [0, 0, 0, 0, 0, 0.3] }, faults: [noChoices] },
  at("levels-choices", `${levels}.rule.sharesByChoice`, { even: [0, 0.2, 0.5] }),
  at("tiers-empty", `${tiers}.rule.tiers`, []),
  at("tier-not-zero", `${tiers}.rule.tiers[0].share`, 0.1),
  at("tier-order", `${tiers}.rule.tiers[2].share`, 0.05),
  at("tier-above-share", `${tiers}.rule.tiers[2].share`, 0.3),
  at("tier-from", `${tiers}.rule.tiers[0].from`, 1, `tier-from ${tiers}.rule.tiers[1].from`),
  at("tier-from", `${tiers}.rule.tiers[1].from`, 1.5),

  // Ids
  at("id-repeated", `${news}.id`, "info.agency"),
  { code: "id-repeated", changes: { [`${news}.id`]: "service" }, faults: ["id-repeated categories[1].id"] },
  at("id-repeated", `${news2}.id`, "info.agency.1"),
  at("id-repeated", "categories[1].id", "info"),
  at(
    "id-repeated",
    "conditions[1].id",
    "appendix1",
    `condition-unknown ${pathOf("info.welfare")}.applicability.condition`,
  ),
  at("id-repeated", "appendices[3].id", "appendix1", `appendix-unknown ${pathOf("service.queries")}.appendix`),
  at("id-repeated", `${readingPath("ties")}.alternatives[1].id`, "competition"),
  at("id-syntax", "id", "随州"),
  at("id-syntax", `${news}.id`, "info.News"),
  at("id-syntax", `${news2}.id`, "info.news.2:veto"),
  at("id-syntax", `${overdue}.rule.counters[0].id`, ""),
  at(
    "id-syntax",
    "conditions[3].id",
    "interview plan",
    `condition-unknown ${pathOf("interaction.interviews")}.applicability.condition`,
  ),

  // Names
  at("text-empty", "title", ""),
  at("text-empty", "categories[0].name", " "),
  at("text-empty", `${news}.name`, ""),
  at("text-empty", `${news}.group`, ""),
  at("text-empty", `${news2}.text`, "\n"),
  at("text-empty", `${news}.veto.reasons[1]`, ""),
  at(
    "text-empty",
    "units[0].name",
    "",
    "duty-unit appendices[0].duties[0].unit",
    "duty-unit appendices[2].duties[0].unit",
    "duty-unit appendices[3].duties[0].unit",
  ),
  at("text-empty", "conditions[0].name", ""),
  at("text-empty", "appendices[0].title", ""),
  at("text-empty", `${readingPath("ties")}.question`, ""),
  at("text-empty", `${overdue}.rule.counters[0].label`, ""),
  at("text-empty", `${levels}.rule.levels[0].label`, ""),
  at("text-empty", `${tiers}.rule.counts`, ""),
  at("name-repeated", "categories[1].name", "政府信息公开"),
  at("name-repeated", `${news}.name`, "机构 职能"),
  at("veto-empty", `${news}.veto.reasons`, []),
  at("veto-repeated", `${news}.veto.reasons[2]`, "突击发布"),
  at("veto-repeated", `${pathOf("service.queries.1")}.veto.reasons[0]`, "其他弄虚作假"),
  at(
    "unit-repeated",
    "units[1].name",
    "市发改委",
    "duty-unit appendices[0].duties[1].unit",
    "duty-unit appendices[1].duties[0].unit",
    "duty-unit appendices[3].duties[1].unit",
  ),
  at(
    "unit-repeated",
    "units[32].aliases[0].name",
    "市发改委",
    "duty-unit appendices[0].duties[8].unit",
    "duty-unit appendices[2].duties[7].unit",
  ),
  at("duty-unit", "appendices[1].duties[0].unit", "市教委"),

  // References
  at("condition-unknown", `${pathOf("info.projects")}.applicability.condition`, "appendix9"),
  at("appendix-unknown", "conditions[0].appendix", "appendix9"),
  at("appendix-unknown", `${news}.appendix`, "appendix9"),
  {
    code: "reading-unknown",
    changes: { readings: (all: { id: string }[]) => all.filter(({ id }) => id !== "interview-plan") },
    faults: ["reading-missing readings", `reading-unknown ${pathOf("interaction.interviews")}.applicability.reading`],
  },
  {
    code: "reading-unknown",
    changes: { readings: [] },
    faults: [
      ...builtInRubric.readings.map(() => "reading-missing readings"),
      `reading-unknown ${pathOf("info.resources")}.erratum.reading`,
      `reading-unknown ${pathOf("interaction.interviews")}.applicability.reading`,
      `reading-unknown ${overdue}.rule.floorReading`,
      `reading-unknown ${pathOf("service.queries.2")}.rule.reading`,
      "reading-unknown units[32].aliases[0].reading",
    ],
  },

  // Readings
  { code: "reading-missing", changes: { [readingPath("ties")]: undefined }, faults: ["reading-missing readings"] },
  at(
    "reading-repeated",
    `${readingPath("total-cap")}.id`,
    "ties",
    "reading-missing readings",
    ...["none", "cap-100", "floor-0"].map(
      (_, index) => `alternative-unknown ${readingPath("total-cap")}.alternatives[${index}].id`,
    ),
  ),
  at("reading-choice", `${readingPath("ties")}.choice`, "random"),
  at("reading-choice", `${readingPath("ties")}.default`, "random"),
  at("alternative-unknown", `${readingPath("rounding")}.alternatives[4].id`, "9"),

  // Single values
  at("not-finite", `${news2}.share`, NaN),
  at("not-finite", `${news}.weight`, Infinity),
  at("not-finite", "year", NaN),
  at("text-too-long", `${news}.description`, "长".repeat(32_768)),
  at("text-character", `${news}.description`, "a\u0000b"),
  at("text-character", "units[32].name", "市公共资源交易局\uD800", "duty-unit appendices[3].duties[32].unit"),
  at("source-span", `${news}.source`, { from: 9, to: 8 }),
  at("source-span", "appendices[0].duties[0].source", { from: 0, to: 8 }),
];

function dutyFaults({ duties }: { duties: readonly unknown[] }, a: number): string[] {
  return duties.map((_, index) => `duty-unit appendices[${a}].duties[${index}].unit`);
}
