/** A way through every screen and state of the task pane, each stop beginning where the one before it ended. */
import { attachmentText } from "../taskpane/attachments";
import { button, LONG, made, show } from "./person";
import type { TaskPane } from "./task-pane";

/** Names as long as names get, with and without a place to break. */
const UNITS = [
  "市发改委",
  "市住房和城乡建设局（市人民防空办公室、市住房保障服务中心）",
  "Department-of-Information-Technology-and-Communications",
];

const ENTRIES = "评分录入";

/** Lets go of what is held. */
let letGo = (): void => undefined;

/** Selects a cell as somebody at the grid does. */
async function select({ excel }: TaskPane, address: string): Promise<void> {
  await excel.host.person.activate(ENTRIES);
  await excel.host.person.select(ENTRIES, address);
}

/** Selects the cell of an entry and waits for the pane to show it. */
export async function goTo(person: TaskPane, address: string): Promise<void> {
  await select(person, address);
  await person.pane.getByText(`${ENTRIES}!${address}`, { exact: true }).waitFor();
}

async function giveFile(
  { pane }: TaskPane,
  kind: ".json" | ".csv" | ".docx",
  text: string,
  name = `file${kind}`,
): Promise<void> {
  await pane
    .locator(`input[type=file][accept^='${kind}']`)
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}

/** From a blank workbook to a scorebook of three units. */
export async function makeBook(person: TaskPane): Promise<void> {
  await chooseUnits(person);
  await button(person, person.words.start.generate).click();
  await made(person);
}

async function chooseUnits(person: TaskPane): Promise<void> {
  const { pane, words } = person;
  await pane.getByRole("radio", { name: words.start.unitsFile }).click();
  await giveFile(person, ".csv", ["unit", ...UNITS].join("\n"));
  await pane.getByText(words.start.unitsFound(UNITS.length), { exact: true }).waitFor();
}

/** The percentage in sight. */
function percentage({ pane, words }: TaskPane) {
  return pane.getByLabel(words.score.percent, { exact: true });
}

export const STOPS: readonly (readonly [string, (person: TaskPane) => Promise<void>])[] = [
  [
    "the workbook is being read",
    async ({ pane, words }) => {
      await pane.getByRole("progressbar", { name: words.shell.loading }).waitFor();
    },
  ],
  [
    "no scorebook",
    async ({ answer, pane, words }) => {
      answer();
      await pane.getByText(words.start.unitsFound(37), { exact: true }).waitFor();
      await pane.getByText(words.start.preview, { exact: true }).click();
    },
  ],
  [
    "no scorebook to rank",
    async (person) => {
      await show(person, "ranking");
      await person.pane.getByText(person.words.shell.notReady).waitFor();
    },
  ],
  [
    "units from the selection",
    async (person) => {
      const { pane, words } = person;
      await show(person, "start");
      await pane.getByRole("radio", { name: words.start.selectedUnits }).click();
      await button(person, words.start.takeSelection).waitFor();
    },
  ],
  [
    "a rubric that cannot be used",
    async (person) => {
      const { pane, words } = person;
      await pane.getByRole("radio", { name: words.start.rubricFile }).click();
      await giveFile(person, ".json", `{ "${"no-such-part".repeat(5)}": 1 }`);
      await pane.getByRole("alert").first().waitFor();
    },
  ],
  [
    "an attachment under review",
    async (person) => {
      const { pane } = person;
      const texts = person.importWords;
      await pane.getByRole("radio", { name: texts.attachment }).click();
      await giveFile(person, ".docx", attachmentText("06-appendix-and-redistribution"), "file.txt");
      await pane.getByRole("heading", { name: texts.title }).waitFor();
      await button(person, texts.takeAll(2)).click();
      // What is folded within a fold is drawn when that is opened.
      const folds = pane.locator("details:not([open]) > summary");
      while ((await folds.count()) > 0) await folds.first().click();
    },
  ],
  [
    "units that cannot be used",
    async (person) => {
      const { pane, words } = person;
      await button(person, person.importWords.back).click();
      await pane.getByRole("radio", { name: words.start.builtInRubric, exact: true }).first().click();
      await pane.getByRole("radio", { name: words.start.unitsFile }).click();
      await giveFile(person, ".csv", `unit,group,${"no-such-column".repeat(5)}\n市发改委\n市发改委\n`);
      await pane.getByRole("alert").waitFor();
    },
  ],
  [
    "a scorebook is being made",
    async (person) => {
      const { words, hold } = person;
      await chooseUnits(person);
      letGo = hold();
      await button(person, words.start.generate).click();
      await button(person, words.start.cancel).waitFor();
    },
  ],
  [
    "the scorebook is made, and a toast says so",
    async (person) => {
      letGo();
      await made(person);
      await person.pane
        .getByRole("list")
        .filter({ has: person.page.locator(".fui-Toast") })
        .waitFor();
    },
  ],
  [
    "nothing selected",
    async (person) => {
      await show(person, "score");
      await person.pane.getByRole("heading", { name: person.words.score.nothingSelected.title }).waitFor();
    },
  ],
  [
    "a heading selected",
    async (person) => {
      await select(person, "Q10");
      await person.pane.getByRole("heading", { name: person.words.score.headingSelected("市发改委").title }).waitFor();
    },
  ],
  ["a percentage", async (person) => goTo(person, "Q12")],
  [
    "a refused entry",
    async (person) => {
      await percentage(person).fill("99");
      await percentage(person).press("Enter");
      await person.pane.getByRole("alert").waitFor();
    },
  ],
  [
    "somebody else was faster",
    async (person) => {
      await percentage(person).press("Escape");
      await percentage(person).fill("20");
      letGo = person.hold();
      // Written as the keyboard leaves; by then somebody has typed into the cell.
      await percentage(person).press("Tab");
      await person.pane.getByText(person.words.score.saving).waitFor();
      await person.excel.host.person.type(ENTRIES, "Q12", "30%");
      letGo();
      await button(person, person.words.score.writeMine).waitFor();
    },
  ],
  [
    "a long name, and a bad entry",
    async (person) => {
      await button(person, person.words.score.takeTheirs).click();
      await person.excel.host.person.paste(ENTRIES, "R12", [["80%"]]);
      await goTo(person, "R12");
      await person.pane.getByRole("alert").waitFor();
    },
  ],
  ["the department's duties", async (person) => goTo(person, "Q29")],
  ["not assessed", async (person) => goTo(person, "R29")],
  [
    "a veto",
    async (person) => {
      await goTo(person, "Q14");
      await person.pane.getByRole("radio").nth(1).click();
    },
  ],
  ["levels", async (person) => goTo(person, "Q57")],
  ["a benchmark", async (person) => goTo(person, "Q26")],
  ["tiers", async (person) => goTo(person, "Q130")],
  [
    "two counters, and the keys",
    async (person) => {
      await goTo(person, "S103");
      await person.pane.getByText(person.words.score.shortcuts, { exact: true }).click();
    },
  ],
  ["a penalty", async (person) => goTo(person, "Q146")],
  [
    "not checked yet",
    async (person) => {
      await show(person, "check");
      await person.pane.getByText(person.words.check.intro).waitFor();
    },
  ],
  [
    "findings",
    async (person) => {
      const { pane, words } = person;
      await button(person, words.check.check).click();
      await pane.getByRole("heading", { name: words.check.results }).waitFor({ timeout: LONG });
      await pane.getByText(words.check.rules("entry-missing"), { exact: false }).first().click();
    },
  ],
  [
    "no finding matches",
    async ({ pane, words }) => {
      await pane.getByRole("searchbox").fill("no such thing");
      await pane.getByText(words.check.noMatch).waitFor();
    },
  ],
  [
    "the ranking",
    async (person) => {
      await show(person, "ranking");
      await person.pane.locator("ol > li").first().waitFor();
    },
  ],
  [
    "a breakdown",
    async (person) => {
      await person.pane.locator("ol button").first().click();
      const parts = person.pane.locator("summary");
      await parts.first().waitFor();
      for (const part of await parts.all()) await part.click();
    },
  ],
  [
    "how far it is, and what can be exported",
    async (person) => {
      await show(person, "start");
      await made(person);
    },
  ],
  [
    "Excel does not answer as it should",
    async (person) => {
      person.excel.host.failAt({ sync: 1 }, "GeneralException");
      await button(person, person.words.summary.refresh).click();
      await person.pane
        .getByText(person.words.shell.problem({ code: "unknown", details: [] }).title)
        .first()
        .waitFor();
    },
  ],
];
