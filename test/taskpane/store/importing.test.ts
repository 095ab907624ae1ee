/** Importing an attachment: reading it, settling what is open, going on with the rubric. */
import { fingerprintOf, parseRubric } from "../../../src/rubric";
import { decodeText } from "../../../src/csv";
import { builtInRubric } from "../../../src/rubric/builtin";
import { isAnswered, isDecision } from "../../../src/taskpane/model/attachment";
import type { ImportingActions } from "../../../src/taskpane/store/importing";
import { attachmentCells, attachmentDocx, attachmentText, DOUBTS } from "../attachments";
import { MemoryWorkbook } from "../memory-workbook";
import { SOURCE } from "../../rubric/source-table";
import { rest, startedWith } from "./started";
import type { Started } from "./started";

beforeAll(() => {
  jest.useFakeTimers();
});

const bytes = (text: string) => new TextEncoder().encode(text);
const TEXT = attachmentText(DOUBTS);
/** Nothing is uncertain but that two categories bear one name. */
const TWICE = [
  "2023年考核指标\n（市直单位）\n\t一级指标\n\t二级指标\n\t评分细则\n\t权重",
  ...["公开30", "服务30", "公开40"].map(
    (category, i) => `\t${category}\n\t指标${i}\n\t1.完整，100%。\n\t${category.slice(2)}`,
  ),
  "附录1：市直单位名单\n\t序号\n\t单位名称",
  "\t1\n\t市教育局",
].join("\n\n");
const TOTAL = "category-total/信息公开";
const SHARES = "shares-sum/信息公开/机构信息";

async function act(one: Started, task: (actions: ImportingActions) => void | Promise<void>): Promise<void> {
  const done = one.pane.importing(task);
  await rest();
  await done;
}

async function empty(): Promise<Started> {
  const one = await startedWith(new MemoryWorkbook());
  await one.pane.prepare();
  return one;
}

async function read(text = TEXT, name = "附件2.txt"): Promise<Started> {
  const one = await empty();
  await act(one, (actions) => actions.takeFile("make", name, bytes(text)));
  return one;
}

function importing({ state }: Started) {
  if (!state.importing) throw new Error("nobody imports");
  return state.importing;
}

function review(one: Started) {
  const found = importing(one).review;
  if (!found) throw new Error("nothing was read");
  return found;
}

const open = (one: Started): string[] => {
  const { imported, answers } = review(one);
  return imported.questions.filter((each) => isDecision(each) && !isAnswered(each, answers)).map(({ id }) => id);
};

const OPEN = [TOTAL, SHARES, "shares-sum/信息公开/政策文件", "share-missing/互动交流/咨询", "share-missing/功能/搜索"];

describe("reading", () => {
  test("text, a Word document and the selection come to the same, which is shown for review", async () => {
    const one = await read();
    expect(importing(one)).toMatchObject({
      step: null,
      refused: null,
      shownFor: "make",
      review: { name: "附件2.txt" },
    });
    const { questions, rubric } = review(one).imported;
    expect(open(one)).toEqual(OPEN);

    await act(one, (actions) => actions.takeFile("make", "附件2.docx", attachmentDocx(TEXT)));
    expect([review(one).name, review(one).imported.rubric]).toEqual(["附件2.docx", rubric]);

    one.workbook.values = attachmentCells(TEXT);
    await act(one, (actions) => actions.takeSelection("make"));
    expect(review(one).name).toBeNull();
    expect(review(one).imported.questions.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
    expect(review(one).imported.rubric?.categories.map(({ total }) => total)).toEqual([45, 30, 20]);
    // Nothing is taken before it is reviewed.
    expect(one.state.making.rubric.source).toBe("built-in");
  });

  test("tells how far it is, and does not keep the page waiting in between", async () => {
    const one = await empty();
    const steps: unknown[] = [];
    one.pane.subscribe(() => {
      const step = one.state.importing?.step ?? null;
      if (steps.at(-1) !== step) steps.push(step);
    });
    await act(one, (actions) => actions.takeFile("make", "a.txt", bytes(TEXT)));
    await act(one, (actions) => actions.answer(TOTAL, "scale"));
    expect(steps).toEqual([null, "reading", "recognising", null, "settling", null]);
  });

  test.each<[string, string, Uint8Array, unknown]>([
    ["an empty file", "a.txt", bytes(""), { kind: "import", faults: [{ code: "empty" }] }],
    ["a letter", "a.txt", bytes("各单位：\n请报送。\n"), { kind: "import", faults: [{ code: "no-table" }] }],
    ["no Word document", "a.docx", bytes("附件"), { kind: "docx", fault: { code: "not-a-zip" } }],
    [
      "an old one",
      "a.txt",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      { kind: "docx", fault: { code: "old-or-encrypted" } },
    ],
    ["half a one", "a.docx", attachmentDocx(TEXT).slice(0, 900), { kind: "docx", fault: { code: "damaged" } }],
    [
      "two categories of one name, which no question is about",
      "a.txt",
      bytes(TWICE),
      { kind: "import", faults: [{ code: "invalid", fault: { code: "name-repeated" } }] },
    ],
    [
      "megabytes of text",
      "a.txt",
      bytes("附件\n".repeat(700_000)),
      { kind: "import", faults: [{ code: "too-long", limit: 2_000_000 }] },
    ],
  ])("%s is refused, and all else stays as it was", async (_, name, content, why) => {
    const one = await read();
    await act(one, (actions) => actions.answer(TOTAL, "scale"));
    await act(one, (actions) => {
      actions.leave();
    });
    const before = { ...importing(one), making: one.state.making };
    await act(one, (actions) => actions.takeFile("make", name, content));
    expect(importing(one).refused).toMatchObject({ name, why });
    expect({ ...importing(one), making: one.state.making, refused: null }).toEqual(before);
  });

  test("nothing selected, too much of it, and Excel that does not answer", async () => {
    const one = await empty();
    await act(one, (actions) => actions.takeSelection("make"));
    expect(importing(one).refused).toEqual({ name: null, why: { kind: "nothing-selected" } });
    one.workbook.values = [Array<string>(60_001).fill("甲")];
    await act(one, (actions) => actions.takeSelection("make"));
    expect(importing(one).refused?.why).toEqual({ kind: "too-much-selected", cells: 60_001, most: 60_000 });
    one.workbook.failNext("selectedTable", "busy");
    await act(one, (actions) => actions.takeSelection("make"));
    expect(one.notices).toEqual([{ kind: "problem", problem: { code: "busy", details: [] } }]);
    expect(importing(one)).toMatchObject({ step: null, refused: null, review: null, shownFor: null });
  });

  test("of two attachments chosen one upon the other the later counts", async () => {
    const one = await empty();
    const letGo = one.workbook.holdNext("selectedTable");
    one.workbook.values = attachmentCells(TEXT);
    const first = one.pane.importing((actions) => actions.takeSelection("make"));
    await rest();
    await act(one, (actions) => actions.takeFile("make", "后.txt", bytes(SOURCE)));
    letGo();
    await rest();
    await first;
    expect([review(one).name, review(one).imported.rubric]).toEqual(["后.txt", builtInRubric]);
  });
});

describe("settling", () => {
  test("an answer is there at once, and what follows from it a moment later", async () => {
    const one = await read();
    const seen: unknown[] = [];
    one.pane.subscribe(() => {
      const { answers, imported } = review(one);
      seen.push([answers[TOTAL], imported.rubric?.categories[0]?.total]);
    });
    await act(one, (actions) => actions.answer(TOTAL, "scale"));
    expect([seen[0], seen.at(-1)]).toEqual([
      ["scale", 45],
      ["scale", 50],
    ]);
    expect(open(one)).toEqual(OPEN.slice(1));
    expect(review(one).imported.rubric?.categories[0]?.indicators.map(({ weight }) => weight)).toEqual([
      22.2222222222, 27.7777777778,
    ]);
  });

  test("answers given faster than they are taken up all count", async () => {
    const one = await read();
    const both = [
      one.pane.importing((actions) => actions.answer(TOTAL, "scale")),
      one.pane.importing((actions) => actions.answer(SHARES, "last")),
    ];
    await rest();
    await Promise.all(both);
    expect(review(one).answers).toEqual({ [TOTAL]: "scale", [SHARES]: "last" });
    const [info] = review(one).imported.rubric?.categories ?? [];
    expect([info?.total, info?.indicators[0]?.criteria.map(({ share }) => share)]).toEqual([50, [0.4, 0.6]]);
  });

  test("an answer that does away with questions keeps theirs", async () => {
    const one = await read(attachmentText("09-doubts"));
    const second = "shares-sum/扣分指标/栏目（2）";
    await act(one, (actions) => actions.answer(second, "last"));
    await act(one, (actions) => actions.answer("name-repeated/扣分指标/栏目", "merge"));
    expect(review(one).imported.questions.map(({ id }) => id)).not.toContain(second);
    await act(one, (actions) => actions.answer("name-repeated/扣分指标/栏目", "rename"));
    expect(review(one).imported.questions.find(({ id }) => id === second)).toMatchObject({
      answer: "last",
      settled: true,
    });
  });

  test("proposals count once somebody takes them, and then for what is open only", async () => {
    const one = await read();
    await act(one, (actions) => actions.use());
    expect([importing(one).shownFor, one.state.making.rubric.source]).toEqual(["make", "built-in"]);
    await act(one, (actions) => actions.save());
    expect(one.saved).toEqual([]);
    await act(one, (actions) => actions.answer(TOTAL, "scale"));
    await act(one, (actions) => actions.takeProposals());
    expect(open(one)).toEqual([]);
    expect(review(one).answers).toEqual({
      [TOTAL]: "scale",
      [SHARES]: "scale",
      "shares-sum/信息公开/政策文件": "scale",
      "share-missing/互动交流/咨询": "rest",
      "share-missing/功能/搜索": "note",
    });
  });
});

describe("going on", () => {
  test("with what is settled: the scorebook is made of it, its units included", async () => {
    const one = await read();
    await act(one, (actions) => actions.takeProposals());
    await act(one, (actions) => actions.use());
    const { rubric } = review(one).imported;
    expect(importing(one).shownFor).toBeNull();
    expect(one.state.making.rubric).toEqual({ source: "attachment", name: "附件2.txt", rubric });
    expect(one.state.making.units.units.map(({ name }) => name)).toEqual(["市教育局", "市民政局", "市财政局"]);
    const made = one.pane.generate();
    await rest();
    await made;
    expect(one.book.rubric.title).toBe("临泽市2023年政府网站绩效评估指标");
    // Down to the order of its fields, or regenerating would find something to write where nothing has changed.
    expect(one.book.state.fingerprint).toBe(fingerprintOf(one.book.rubric));
  });

  test("as a file that can be read again", async () => {
    const one = await read();
    await act(one, (actions) => actions.takeProposals());
    await act(one, (actions) => actions.save());
    expect(one.saved.map(({ name }) => name)).toEqual(["指标体系-2023.json"]);
    expect(parseRubric(decodeText(one.saved[0]?.bytes ?? new Uint8Array()))).toEqual({
      rubric: review(one).imported.rubric,
    });
    expect(one.notices).toEqual([{ kind: "saved", name: "指标体系-2023.json" }]);
  });

  test("back to the sources and here again: the answers are still there", async () => {
    const one = await read();
    await act(one, (actions) => actions.answer(TOTAL, "scale"));
    await act(one, (actions) => {
      actions.leave();
    });
    expect(importing(one).shownFor).toBeNull();
    one.pane.awaitAttachment();
    expect(one.state.making).toMatchObject({ rubric: { source: "attachment", rubric: null }, units: { units: [] } });
    await act(one, (actions) => actions.resume("make"));
    expect([importing(one).shownFor, open(one)]).toEqual(["make", OPEN.slice(1)]);
  });

  test("in an open scorebook: its own rubric's ids stay, and what comes of it can be previewed", async () => {
    const first = await read(attachmentText("10-clean-other-words"));
    const own = review(first).imported.rubric;
    if (!own) throw new Error("no rubric");
    const [category, ...others] = own.categories;
    if (!category) throw new Error("no category");
    const workbook = new MemoryWorkbook();
    workbook.readsWhole = true;
    const one = await startedWith(workbook);
    const renamed = { ...own, categories: [{ ...category, id: "last-year" }, ...others] };
    await one.pane.prepare();
    await one.pane.takeImportedRubric("去年.txt", renamed);
    const made = one.pane.generate();
    await rest();
    await made;
    await one.pane.regenerating.open();
    one.pane.regenerating.rubric.awaitAttachment();
    expect(one.state.regenerating).toMatchObject({
      rubric: { source: "attachment", rubric: null },
      units: { units: [] },
    });
    const text = attachmentText("10-clean-other-words");
    await act(one, (actions) => actions.takeFile("regenerate", "今年.txt", bytes(text)));
    expect([importing(one).shownFor, open(one)]).toEqual(["regenerate", []]);
    await act(one, (actions) => actions.use());
    const { regenerating } = one.state;
    expect(regenerating?.rubric).toMatchObject({ source: "attachment", name: "今年.txt" });
    expect(regenerating?.rubric.rubric?.categories.map(({ id }) => id)).toEqual(renamed.categories.map(({ id }) => id));
    expect(regenerating?.units.units).toEqual(one.book.units);
    const previewed = one.pane.regenerating.preview();
    await rest();
    await previewed;
    expect(one.state.regenerating?.outcome).toMatchObject({ kind: "planned", regeneration: { changes: [] } });
  });

  test("what was read for a new scorebook takes the open one's ids when it is gone on with there", async () => {
    const one = await read(SOURCE);
    await act(one, (actions) => {
      actions.leave();
    });
    const made = one.pane.generate();
    await rest();
    await made;
    expect(one.book.rubric.id).toBe(builtInRubric.id);
    await one.pane.regenerating.open();
    await act(one, (actions) => actions.resume("regenerate"));
    expect([importing(one).shownFor, review(one).imported.known]).toEqual(["regenerate", one.book.rubric]);
  });
});
