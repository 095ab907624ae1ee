import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatRubric } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { attachmentOfText } from "../../src/rubric/import";
import { docxOf } from "../helpers/docx";
import { SOURCE } from "../rubric/source-table";
import { commandLine } from "./cli";

const cli = commandLine();
const fixture = (name: string): string => join(__dirname, "../fixtures/attachments", name);
const DOUBTS = fixture("05-sums-that-do-not-add-up.txt");

beforeAll(() => {
  writeFileSync(cli.file("source.txt"), SOURCE);
  writeFileSync(cli.file("source.docx"), docxOf(attachmentOfText(SOURCE)));
});

describe("import", () => {
  it.each(["source.txt", "source.docx"])("%s gives the built-in rubric, and exits with 0", (name) => {
    const out = cli.file(`${name}.json`);
    const { status, stdout, stderr } = cli.run(["import", cli.file(name), "--out", out]);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: `已写入 ${out}。\n35 个指标，92 个评分项，37 个单位。\n`,
    });
    expect(readFileSync(out, "utf8")).toBe(formatRubric(builtInRubric));
    expect(stdout.split("\n")[1]).toBe(
      "信息\t第 87 行\t政府信息公开 › 公共资源配置\t“公共资源配置”的说明与“公益事业建设”的完全相同，疑为笔误。\t建议：保留原文，标注疑为笔误\terratum/政府信息公开/公共资源配置",
    );
  });

  it("makes a workbook's rubric: generate takes it", () => {
    cli.succeed("import", cli.file("source.txt"), "--out", cli.file("r.json"));
    const { stderr } = cli.succeed("generate", "--rubric", cli.file("r.json"), "--out", cli.file("book.xlsx"));
    expect(stderr).toContain("37 个单位，92 个评分项");
  });

  it("writes the proposals, lists the questions, and exits with 1 while some are open", () => {
    const { status, stdout, stderr } = cli.run(["import", DOUBTS, "--out", cli.file("doubts.json"), "--lang", "en"]);
    expect(status).toBe(1);
    expect(stdout.split("\n")[0]).toBe(
      "warning\tline 10\t信息公开\tIt declares 50 points, but its weights add up to 45.\tproposed: the weights' sum is its total\tcategory-total/信息公开",
    );
    expect(stderr).toContain("4 indicators, 9 criteria, 3 units; 5 open questions, taken as proposed.");
  });

  it("--json tells each question with its words, lines and answers, and what every rule was read from", () => {
    const { status, stdout } = cli.run(["import", DOUBTS, "--out", cli.file("doubts.json"), "--json"]);
    const report = JSON.parse(stdout) as { questions: unknown[]; provenance: unknown[] };
    expect(status).toBe(1);
    expect(report.questions[1]).toEqual({
      id: "shares-sum/信息公开/机构信息",
      code: "shares-sum",
      severity: "warning",
      place: ["信息公开", "机构信息"],
      words: "1.公开职能，40%；\n2.公开领导，40%。",
      lines: { from: 13, to: 14 },
      message: "各评分项占比合计80%，不是100%。",
      proposal: "scale",
      alternatives: [
        { id: "scale", label: "按比例调整到100%" },
        { id: "last", label: "由最后一项补足或扣减" },
      ],
      answer: "scale",
      settled: false,
    });
    expect(report.provenance[0]).toEqual({
      of: "",
      kind: "title",
      certainty: "sure",
      words: "临泽市2023年政府网站绩效评估指标",
      lines: { from: 2, to: 2 },
    });
  });

  it("takes answers, and exits with 0 once all are given", () => {
    const { stdout } = cli.run(["import", DOUBTS, "--out", cli.file("doubts.json"), "--json"]);
    const { questions } = JSON.parse(stdout) as { questions: { id: string; alternatives: { id: string }[] }[] };
    const answers = Object.fromEntries(questions.map(({ id, alternatives }) => [id, alternatives.at(-1)?.id]));
    writeFileSync(cli.file("answers.json"), JSON.stringify(answers));
    const args = ["import", DOUBTS, "--answers", cli.file("answers.json"), "--out", cli.file("settled.json")];
    expect(cli.run(args).status).toBe(0);
    const rubric = JSON.parse(readFileSync(cli.file("settled.json"), "utf8")) as typeof builtInRubric;
    expect(rubric.categories[0]?.total).toBe(50);
  });

  it("takes ids from the rubric that is known", () => {
    cli.run(["import", DOUBTS, "--out", cli.file("last.json")]);
    const last = JSON.parse(readFileSync(cli.file("last.json"), "utf8")) as typeof builtInRubric;
    const [first, ...others] = last.categories;
    const renamed = { ...last, categories: [{ ...first, id: "info-of-last-year" }, ...others] };
    writeFileSync(cli.file("known.json"), JSON.stringify(renamed));
    cli.run(["import", DOUBTS, "--known", cli.file("known.json"), "--out", cli.file("this.json")]);
    expect(readFileSync(cli.file("this.json"), "utf8")).toContain('"id": "info-of-last-year"');
  });
});

describe("what cannot be imported ends with 2, and nothing is written", () => {
  it.each([
    ["nothing", "empty.txt", "", "文件中没有内容；请确认选对了文件。"],
    [
      "a letter",
      "letter.txt",
      "各单位：\n请报送。\n",
      "找不到表格；请给出含指标表的附件（.docx，或单元格以制表符分隔的文本）。",
    ],
    [
      "another table",
      "other.txt",
      "\t姓名\n\t电话\n",
      "表格（第 1 行起）的表头认不出指标列和评分列：“姓名 | 电话”；表头应有“一级指标”“评分细则”“权重”一类的名称。",
    ],
    [
      "a table without points",
      "bare.txt",
      "\t一级指标\n\t评分细则\n\n\t公开\n\t完整\n",
      "表格（第 1 行起）中没有带分值的指标；请核对权重（分值）一列。",
    ],
    ["no document", "a.docx", "附件", "不是 .docx 文档（内容不是 Word 2007 及以后的格式）；请在 Word 中另存为 .docx。"],
  ])("%s", (_, name, text, message) => {
    writeFileSync(cli.file(name), text);
    const before = cli.files();
    const { status, stdout, stderr } = cli.run(["import", cli.file(name), "--out", cli.file("never.json")]);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr: `${cli.file(name)}：1 处问题\n  ${message}\n`,
    });
    expect(cli.files()).toEqual(before);
  });

  it("answers to no question, or not offered", () => {
    writeFileSync(cli.file("wrong.json"), JSON.stringify({ nobody: "asks", "category-total/信息公开": "guess" }));
    const args = ["import", DOUBTS, "--answers", cli.file("wrong.json"), "--out", cli.file("never.json")];
    const { status, stderr } = cli.run(args);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `${cli.file("wrong.json")}：2 处问题\n  没有问题“nobody”；请核对问题标识。\n  问题“category-total/信息公开”没有选项“guess”；可用：sum、scale。\n`,
    );
  });

  it("neither attachment nor place to write", () => {
    expect(cli.run(["import", "--out", "x.json"]).stderr).toContain("缺少参数 ATTACHMENT");
    expect(cli.run(["import", DOUBTS]).stderr).toContain("缺少选项 --out");
    writeFileSync(cli.file("list.json"), "[]");
    const { stderr } = cli.run(["import", DOUBTS, "--out", "x.json", "--answers", cli.file("list.json")]);
    expect(stderr).toContain("回答文件应为 JSON 对象：问题标识 → 选项。");
  });
});
