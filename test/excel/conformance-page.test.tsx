/**
 * The developer page: runs cases in the workbook behind it, shows what came out, and gives the report away.
 * @jest-environment jsdom
 */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ConformancePage } from "../../src/taskpane/conformance/ConformancePage";
import { openExcel } from "../helpers/excel-client";
import type { ConformanceCase } from "../../src/excel/conformance";
import type { OpenExcel } from "../helpers/excel-client";

const PAGE = "https://learn.microsoft.com/javascript/api/excel/excel.range";

/** One that holds, one that does not, one that cannot be run. */
const CASES: readonly ConformanceCase[] = [
  {
    id: "value-holds",
    title: "A value is read back",
    page: PAGE,
    set: "1.1",
    async run(kit) {
      kit.range("A1").values = [[1]];
      await kit.expect(kit.range("A1"), { values: [[1]] }, "the cell");
    },
  },
  {
    id: "value-differs",
    title: "A value is another one",
    page: PAGE,
    basis: "observed",
    issue: "https://github.com/OfficeDev/office-js/issues/1",
    set: "1.1",
    async run(kit) {
      kit.range("A1").values = [[1]];
      await kit.expect(kit.range("A1"), { values: [[2]] }, "the cell");
    },
  },
  {
    id: "cannot-run",
    title: "A case for another workbook",
    page: PAGE,
    set: "1.1",
    run: (kit) => kit.skip("only elsewhere"),
  },
];

let excel: OpenExcel;

beforeAll(() => {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => {
  excel.dispose();
});

function show(): [string, string, string][] {
  const saved: [string, string, string][] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <ConformancePage
        access={{ run: (batch) => excel.Excel.run(excel.context(), batch), supports: () => true }}
        excel="Excel of the test"
        now={() => new Date(0)}
        save={(...file) => saved.push(file)}
        cases={CASES}
      />
    </FluentProvider>,
  );
  return saved;
}

async function runAll(): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: "Run" }));
  await screen.findByRole("button", { name: "Save as JSON" });
}

it("shows each case with its state, its page, what was expected and what was found", async () => {
  show();
  expect(screen.queryByRole("status")).toBeNull();
  await runAll();
  expect(screen.getByRole("status").textContent).toBe("3 of 3: 1 passed, 1 failed, 1 skipped");
  const items = within(screen.getByRole("list", { name: "Cases" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);
  expect(items).toEqual([
    "passed A value is read backvalue-holds, ExcelApi 1.1, checks: 1Documentation",
    "failed A value is another onethe cell: values: expected [[2]], found [[1]]value-differs, ExcelApi 1.1, checks: 1DocumentationObserved in",
    "the cell: values: expected [[2]], found [[1]]",
    "skipped A case for another workbookonly elsewherecannot-run, ExcelApi 1.1, checks: 0Documentation",
  ]);
  expect(screen.getAllByRole("link", { name: "Documentation" })[0]?.getAttribute("href")).toBe(PAGE);
});

it("shows the failures only, when asked", async () => {
  show();
  await runAll();
  await userEvent.click(screen.getByRole("switch", { name: "Failures only" }));
  expect(screen.queryByText("A value is read back")).toBeNull();
  expect(screen.getByText("A value is another one")).not.toBeNull();
});

it("runs only the cases with the words", async () => {
  show();
  await userEvent.type(screen.getByRole("textbox", { name: "Only cases with these words" }), "value HOLDS");
  await runAll();
  expect(screen.getByRole("status").textContent).toBe("1 of 1: 1 passed, 0 failed, 0 skipped");
});

it("gives the report away as JSON and as Markdown, and shows it for copying", async () => {
  const saved = show();
  await runAll();
  await userEvent.click(screen.getByRole("button", { name: "Save as JSON" }));
  await userEvent.click(screen.getByRole("button", { name: "Save as Markdown" }));
  await waitFor(() => {
    expect(saved).toHaveLength(2);
  });
  const [[jsonName, json, jsonType], [name, markdown, type]] = saved as [
    [string, string, string],
    [string, string, string],
  ];
  expect([jsonName, jsonType, name, type]).toEqual([
    "conformance.json",
    "application/json",
    "conformance.md",
    "text/markdown",
  ]);
  expect(JSON.parse(json)).toMatchObject({ excel: "Excel of the test", passed: 1, failed: 1, skipped: 1 });
  expect(markdown).toContain("- the cell: values: expected [[2]], found [[1]]");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^The report/ }).value).toBe(markdown);
});
