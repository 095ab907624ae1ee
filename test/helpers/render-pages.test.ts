import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWithXlsxWriter } from "./xlsxwriter";

const SCRIPT = join(__dirname, "render-pages");
let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "scorebook-test-"));
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

const render = (...args: string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync("bash", [SCRIPT, ...args], { encoding: "utf8" });
  return { status, said: (stdout + stderr).trim() };
};

it("makes a picture of every page, and clears those of an earlier run", () => {
  const book = join(directory, "评分 簿.xlsx");
  const out = join(directory, "pages");
  const write = (sheets: number): void => {
    writeWithXlsxWriter(book, `for n in range(${sheets}): book.add_worksheet().write("A1", "第%d页" % (n + 1))`);
  };
  write(3);
  expect(render(book, out, "40")).toEqual({ status: 0, said: `3 pages: ${out}/评分 簿-*.png` });
  write(2);
  expect(render(book, out, "40").status).toBe(0);
  expect(readdirSync(out).sort()).toEqual(["评分 簿-1.png", "评分 簿-2.png", "评分 簿.pdf"]);
  expect(readFileSync(join(out, "评分 簿-1.png")).subarray(1, 4).toString()).toBe("PNG");
});

it("says what it can't print", () => {
  const bad = join(directory, "bad.xlsx");
  writeFileSync(bad, "评分");
  const { status, said } = render(bad, directory);
  expect(status).toBe(1);
  expect(said).toContain(`LibreOffice made no PDF of ${bad}`);
  expect(existsSync(join(directory, "bad.pdf"))).toBe(false);
  expect(render(join(directory, "none.xlsx"), directory)).toEqual({
    status: 2,
    said: `${join(directory, "none.xlsx")}: no such file`,
  });
});
