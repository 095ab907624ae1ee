/** Ids go on from year to year: entries are carried by them. */
import type { Rubric } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { attachmentOfText, importRubric } from "../../../src/rubric/import";
import { SOURCE } from "../source-table";

function edited(from: string, to: string, known?: Rubric): Rubric {
  if (!SOURCE.includes(from)) throw new Error(`The source has no “${from}”.`);
  const { rubric, faults } = importRubric(attachmentOfText(SOURCE.replace(from, to)), known ? { known } : {});
  if (!rubric) throw new Error(JSON.stringify(faults));
  return rubric;
}

function idsOf({ categories }: Rubric): string[] {
  return categories.flatMap(({ id, indicators }) => [
    id,
    ...indicators.flatMap((indicator) => [indicator.id, ...indicator.criteria.map((criterion) => criterion.id)]),
  ]);
}

const BEFORE = idsOf(builtInRubric);
const NEWS = "\t动态要闻\n";

it("a weight that moves changes no id", () => {
  expect(idsOf(edited("\n\t5\n\n\t\n\t\n\t政策文件", "\n\t6\n\n\t\n\t\n\t政策文件"))).toEqual(BEFORE);
});

it("a new indicator gets an id of its own, the same whenever it is imported, and no other changes", () => {
  const added = `\t通知公告\n\t考核通知。\n\t1.发布，100%。\n\t1\n\n\t\n\t\n${NEWS}`;
  const ids = idsOf(edited(NEWS, added));
  const fresh = ids.filter((id) => !BEFORE.includes(id));
  expect(ids.filter((id) => BEFORE.includes(id))).toEqual(BEFORE);
  expect(fresh).toEqual([expect.stringMatching(/^info\.i-[a-z0-9]{6}$/u), `${fresh[0] ?? ""}.1`]);
  expect(idsOf(edited(NEWS, added.replace("考核通知。", "考核公告。")))).toEqual(ids);
});

it("a criterion put in front of others leaves them their ids", () => {
  const from = "\t1.栏目体系合理，按不同层级或不同类型分类设置栏目，10%；\n2.全面、";
  const to = "\t1.新设快讯专区，展示当日要情，5%；\n2.栏目体系合理，按不同层级或不同类型分类设置栏目，10%；\n3.全面、";
  const rest = SOURCE.slice(SOURCE.indexOf(from));
  const later = rest.slice(0, rest.indexOf("（注")).replace("3.发布", "4.发布").replace("\n4.栏目内容", "\n5.栏目内容");
  const original = rest.slice(0, rest.indexOf("（注"));
  const news = edited(original, later.replace(from, to)).categories[0]?.indicators[2];
  expect(news?.criteria.map(({ number, id }) => `${number} ${id}`)).toEqual([
    expect.stringMatching(/^1 info\.news\.1-[a-z0-9]{6}$/u),
    "2 info.news.1",
    "3 info.news.2",
    "4 info.news.3",
    "5 info.news.4",
  ]);
});

it("a criterion reworded keeps its id, and one replaced does not", () => {
  const from = "3.发布或转载信息时注明来源，得10%；";
  const of = (to: string): string | undefined => edited(from, to).categories[0]?.indicators[2]?.criteria[2]?.id;
  expect(of("3.发布或者转载信息的，须注明信息来源，得10%；")).toBe("info.news.3");
  expect(of("3.发布信息时配发图片，得10%；")).toMatch(/^info\.news\.3-[a-z0-9]{6}$/u);
  expect(of("3.每日十时前完成更新，得10%；")).toMatch(/^info\.news\.3-[a-z0-9]{6}$/u);
});

it("an indicator that moves to another category keeps its ids", () => {
  const row = SOURCE.slice(SOURCE.indexOf("\t智能问答"), SOURCE.indexOf("\t互动\n交流\n12\n\t民意征集"));
  const channel = SOURCE.indexOf("\t查询服务\n");
  const text = SOURCE.replace(`\t\n${row}`, "");
  const moved = `${text.slice(0, channel)}${row}\t\n${text.slice(channel)}`;
  const { rubric } = importRubric(attachmentOfText(moved));
  expect(rubric?.categories[1]?.indicators.map(({ id }) => id)).toEqual([
    "service.channel",
    "interaction.assistant",
    "service.queries",
  ]);
});

it("next year's bonus part, called otherwise, is last year's", () => {
  const next = edited("\t加分\n指标\n10\n\t优秀", "\t加分项（8分）\n\t优秀").categories;
  expect(next.filter(({ kind }) => kind === "bonus").map(({ id, name }) => `${id} ${name}`)).toEqual([
    expect.stringMatching(/^c-[a-z0-9]{6} 加分项$/u),
    "bonus 加分指标",
  ]);
  const all = SOURCE.replaceAll("\t加分\n指标\n10\n", "\t加分项（10分）\n");
  const { rubric } = importRubric(attachmentOfText(all));
  expect(rubric && idsOf(rubric)).toEqual(BEFORE);
});
