import fc from "fast-check";
import { validateRubric } from "../../../src/rubric";
import { attachmentOfText, importRubric, readText } from "../../../src/rubric/import";
import { SOURCE } from "../source-table";

const HEADER = "2022年考核指标\n\t一级指标\n\t二级指标\n\t评分细则\n\t权重\n\n";
const rowOf = (detail: string, name = "指标", category = "公开10"): string =>
  `\t${category}\n\t${name}\n\t${detail}\n\t10`;

/** The import of a text; what it came to, and how long it took. */
function run(text: string): { outcome: string; ms: number } {
  const start = performance.now();
  const read = readText(text);
  const imported = "attachment" in read ? importRubric(read.attachment) : null;
  const outcome = imported?.rubric ? "rubric" : (imported?.faults[0] ?? ("fault" in read ? read.fault : null))?.code;
  return { outcome: outcome ?? "nothing", ms: performance.now() - start };
}

describe("text that is made to take long", () => {
  it.each<[string, string, string]>([
    ["megabytes of lines", "附件\n".repeat(600_000), "no-table"],
    ["more than is read", "附件\n".repeat(700_000), "too-long"],
    ["nothing but line ends", "\n".repeat(1_900_000), "empty"],
    ["nothing but tabs", "\t".repeat(1_000_000), "too-many-cells"],
    ["tables of tabs", "a\tb\n".repeat(400_000), "too-many-cells"],
    ["quotation marks that never close", 'a\t"\n'.repeat(50_000), "no-columns"],
    ["a cell that no workbook holds", HEADER + rowOf("甲".repeat(40_000)), "cell-too-long"],
    ["digits", HEADER + rowOf("1".repeat(32_000)), "rubric"],
    ["blanks", `${HEADER}${rowOf(`1.甲${" ".repeat(32_000)}50%`)}`, "rubric"],
    ["percentages", HEADER + rowOf("5%，".repeat(10_000)), "rubric"],
    ["brackets", HEADER + rowOf("（".repeat(32_000)), "rubric"],
    ["notes", HEADER + rowOf(`1.（注：${"该指标不得分".repeat(5000)}`), "rubric"],
    ["reasons", HEADER + rowOf(`1.甲，100%。\n（注：存在${"甲、".repeat(15_000)}该指标不得分。）`), "rubric"],
    ["strikes", HEADER + rowOf(`1.甲，100%。\n（注：${"不得分；".repeat(7000)}）`), "rubric"],
    ["counters", HEADER + rowOf("每个扣5%，".repeat(5000)), "rubric"],
    ["steps", HEADER + rowOf("1-4次得5%；".repeat(4000)), "rubric"],
    ["sentences", HEADER + rowOf("1.甲，50%；\n".repeat(3000)), "rubric"],
    ["a name broken over many lines", HEADER + rowOf("甲", `乙${" 乙".repeat(15_000)}`), "rubric"],
    ["rows of one name", HEADER + Array(14_000).fill(rowOf("甲", "乙")).join("\n\n"), "rubric"],
    ["rows", HEADER + Array.from({ length: 14_000 }, (_, i) => rowOf("甲", `乙${i}`)).join("\n\n"), "rubric"],
    [
      "categories",
      HEADER + Array.from({ length: 14_000 }, (_, i) => rowOf("甲", "乙", `丙${i}丁`)).join("\n\n"),
      "rubric",
    ],
  ])("%s", (_, text, outcome) => {
    const done = run(text);
    expect(done.outcome).toBe(outcome);
    expect(done.ms).toBeLessThan(15_000);
  });
});

/** Pieces of which rubrics are made, and of which they are not. */
const PIECES = [
  ...[
    "\n",
    "\t",
    "\n\n",
    "1.",
    "2、",
    "（3）",
    "①",
    "②",
    "50%",
    "100%",
    "2分",
    "，",
    "；",
    "。",
    "（",
    "）",
    "每发现一次",
    "扣",
  ],
  ...[
    "得",
    "加",
    "最多",
    "共",
    "扣完为止",
    "得满分",
    "不得分",
    "该指标不得分",
    "注：存在",
    "或",
    "、",
    "等情况",
    "酌情",
    "按比例得分",
  ],
  ...[
    "标杆法",
    "由低到高依次为：",
    "1-4次",
    "5次及以上",
    "优秀",
    "良好",
    "详见附录一",
    "附录1：目录",
    "部门",
    "市教育局",
    "说明：不涉及的单位",
  ],
  ...[
    "该项分值平均分配到其他指标",
    "权重的",
    "加分项（10分）",
    "扣分项",
    "——",
    "-4",
    "合计",
    "😀",
    "\u0000",
    "<w:t>",
    '"',
  ],
];

describe("at random", () => {
  it("tables of such pieces are a rubric that holds, or faults, and never an exception", () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(""));
    const row = fc.tuple(text, text, text, fc.oneof(text, fc.constantFrom("5", "10分", "-2", "", "——")));
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), text, (rows, tail) => {
        const body = rows.map((cells) => cells.map((cell) => `\t${cell}`).join("\n")).join("\n\n");
        const { rubric, faults } = importRubric(attachmentOfText(`${HEADER}${body}\n\n${tail}`));
        expect(rubric === null).toBe(faults.length > 0);
        if (rubric) expect(validateRubric(rubric)).toEqual([]);
        seen.add(rubric ? "rubric" : (faults[0]?.code ?? ""));
      }),
      { numRuns: 400, seed: 20220905 },
    );
    expect(seen).toContain("rubric");
  });

  it("the built-in attachment with pieces cut out or put in is a rubric that holds, or faults", () => {
    const edit = fc.tuple(fc.nat(SOURCE.length), fc.nat(400), fc.constantFrom(...PIECES));
    let rubrics = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const text = edits.reduce((all, [at, cut, piece]) => all.slice(0, at) + piece + all.slice(at + cut), SOURCE);
        const { rubric, faults, questions } = importRubric(attachmentOfText(text));
        expect(rubric === null).toBe(faults.length > 0);
        if (rubric) rubrics++;
        const ids = questions.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200, seed: 20220905 },
    );
    expect(rubrics).toBeGreaterThan(100);
  });
});
