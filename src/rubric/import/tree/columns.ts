/** Which column of a table holds what, by the words of its header, in whatever order they stand. */
import type { Cell, Table } from "../attachment";
import { joined } from "../words";

/** Columns of the grid; null where the table has none. */
export interface Columns {
  /** Names, from the category down: one to four. */
  readonly levels: readonly number[];
  readonly description: number | null;
  readonly detail: number;
  readonly weight: number | null;
  /** Rows of the header. */
  readonly headerRows: number;
}

type Role =
  "level1" | "level2" | "level3" | "level4" | "name" | "description" | "detail" | "weight" | "points" | "other";

/** Brackets with a unit behind a header's word: 分值（分）. */
const UNIT = /[（(][^（）()]*[)）]$/u;

const WORDS: readonly (readonly [Role, RegExp])[] = [
  ["level1", /^一级(?:指标|项目)?$/u],
  ["level2", /^二级(?:指标|项目)?$/u],
  ["level3", /^三级(?:指标|项目)?$/u],
  ["level4", /^四级(?:指标|项目)?$/u],
  [
    "detail",
    /^(?:评分|评估|考核|考评|计分|赋分|打分|扣分|评价|得分|记分|考核评分|加减分)(?:细则|标准|办法|方法|规则|方式|依据)(?:及说明)?$/u,
  ],
  ["weight", /^(?:权重|分值|标准分|标准分值|满分|配分|赋分|基准分|基础分|分数|指标分值|权重分值|总分)$/u],
  ["points", /^(?:得分|分)$/u],
  [
    "description",
    /^(?:指标说明|指标解释|指标描述|指标内涵|(?:考核|评估|考评|评价|主要|具体|检查)(?:内容|要点|要求|重点)|考察点|工作要求)$/u,
  ],
  [
    "name",
    /^(?:指标|指标名称|类别|类型|指标类别|项目|项目名称|内容|(?:考核|考评|评估|评价|检查)(?:项目|指标|类别|事项|方面|维度))$/u,
  ],
  [
    "other",
    /^(?:序号|编号|备注|说明|(?:责任|牵头|考核|评分|评估|数据提供|配合)(?:单位|部门|处室|科室)|数据来源|(?:考核|评估|检查|采集)方式|(?:自评|考核|实际|评估)(?:得分|分|分数)|扣分|扣分原因|考核时间|周期)$/u,
  ],
];

interface Headed {
  readonly role: Role;
  readonly column: number;
}

/** The columns, or null for a table that has no rules to score by. The header may take up two rows. */
export function columnsOf(table: Table): Columns | null {
  for (let start = 0; start < Math.min(3, table.rows.length); start++) {
    const first = headsOf(table.rows[start] ?? []);
    const under = headsOf(table.rows[start + 1] ?? []);
    const next = (table.rows[start + 1] ?? []).filter(({ text, continues }) => !continues && text.trim() !== "");
    const isDouble = next.length > 0 && under.length === next.length;
    // What stands below is said more closely than what spans it from above.
    const heads = isDouble
      ? [...first.filter(({ column }) => !under.some((one) => one.column === column)), ...under]
      : first;
    const columns = columnsFrom(heads, start + (isDouble ? 2 : 1));
    if (columns) return columns;
  }
  return null;
}

function headsOf(row: readonly Cell[]): Headed[] {
  return row.flatMap(({ text, column, continues }) => {
    const role = continues ? null : roleOf(text);
    return role === null ? [] : [{ role, column }];
  });
}

function roleOf(text: string): Role | null {
  if (text.length > 40) return null;
  const words = joined(text).replace(/\s/gu, "");
  const bare = words.replace(UNIT, "").replace(/[:：]$/u, "");
  return WORDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

function columnsFrom(heads: readonly Headed[], headerRows: number): Columns | null {
  const of = (...roles: readonly Role[]): number[] =>
    heads.filter(({ role }) => roles.includes(role)).map(({ column }) => column);
  const numbered = ["level1", "level2", "level3", "level4"].flatMap((role) => of(role as Role).slice(0, 1));
  const names = of("name").sort((a, b) => a - b);
  const [description = null] = of("description");
  const [detail = null] = of("detail");
  const levels = numbered.length > 0 ? numbered : names;
  const weight = of("weight")[0] ?? of("points")[0] ?? null;
  // 考核内容 alone is what is assessed, and beside a name column what it is about.
  if (levels.length === 0 && description !== null && detail !== null) {
    return { levels: [description], description: null, detail, weight, headerRows };
  }
  if (levels.length === 0 || (detail === null && (description === null || weight === null))) return null;
  if (detail === null) {
    return description === null ? null : { levels, description: null, detail: description, weight, headerRows };
  }
  return { levels, description, detail, weight, headerRows };
}
