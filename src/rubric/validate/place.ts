/** Names the place of a fault in the words that people see: the rubric's own names, not keys and indices. */

/** Names longer than this are cut in a place; a fault may well be that a name is too long. */
const LONGEST_NAME = 40;
const WHOLE = "指标体系";

/** Lists of the rubric: what their members are called by, the measure word and noun for one without a name. */
const LISTS: Readonly<Record<string, { keys: readonly string[]; noun: string; heading?: string }>> = {
  categories: { keys: ["name"], noun: "个一级指标" },
  indicators: { keys: ["name"], noun: "个三级指标" },
  criteria: { keys: [], noun: "项" },
  levels: { keys: ["label"], noun: "个等级" },
  tiers: { keys: [], noun: "档" },
  counters: { keys: ["label", "id"], noun: "个计数" },
  reasons: { keys: [], noun: "条原因" },
  conditions: { keys: ["name", "id"], noun: "个条件", heading: "适用条件" },
  appendices: { keys: ["title", "id"], noun: "个附录" },
  duties: { keys: ["unit"], noun: "个部门" },
  units: { keys: ["name"], noun: "个单位", heading: "参评单位" },
  aliases: { keys: ["name"], noun: "个别名" },
  readings: { keys: ["question", "id"], noun: "个口径", heading: "口径" },
  alternatives: { keys: ["label", "id"], noun: "个选项" },
};

/** Single parts worth naming. */
const PARTS: Readonly<Record<string, string>> = { veto: "一票否决", applicability: "适用条件", erratum: "勘误" };

/**
 * 政府信息公开 › 动态要闻 › 第3项, for a path into a rubric or into what was to be one: anything missing or misshapen
 * on the way is called by its position.
 */
export function placeOf(data: unknown, path: readonly (string | number)[]): string {
  const names: string[] = [];
  let at = data;
  path.forEach((step, index) => {
    at = child(at, step);
    const list = path[index - 1];
    if (typeof step === "number" && typeof list === "string") names.push(...memberNames(list, step, at));
    else if (typeof step === "string" && PARTS[step] !== undefined) names.push(PARTS[step]);
  });
  return names.length > 0 ? names.join(" › ") : WHOLE;
}

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce(child, data);
}

function memberNames(list: string, index: number, member: unknown): string[] {
  const known = LISTS[list];
  if (known === undefined) return [];
  if (list === "criteria") {
    const number = child(member, "number");
    return [`第${typeof number === "number" ? number : index + 1}项`];
  }
  const name = known.keys.map((key) => child(member, key)).find(isName);
  const heading = known.heading === undefined ? [] : [known.heading];
  return [...heading, name === undefined ? `第${index + 1}${known.noun}` : clipped(name)];
}

function child(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === "number" ? (value as unknown[])[step] : undefined;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function clipped(name: string): string {
  const line = name.trim().replace(/\s+/gu, " ");
  const characters = Array.from(line.slice(0, 2 * LONGEST_NAME + 2));
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join("")}…` : line;
}
