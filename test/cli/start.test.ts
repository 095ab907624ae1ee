/** The built command line, as `npm run scorebook` starts it. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const BUILT = join(__dirname, "../../dist/cli");
const folder = mkdtempSync(join(tmpdir(), "scorebook-start-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(cli: string, ...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(cli, "scorebook.js"), ...args], { encoding: "utf8" });
}

beforeAll(() => {
  if (!existsSync(join(BUILT, "main.cache"))) throw new Error("The command line is not built: run 'npm run build'.");
});

it("runs without node_modules, from wherever it stands", () => {
  cpSync(BUILT, join(folder, "moved"), { recursive: true });
  const { status, stdout, stderr } = run(join(folder, "moved"), "units");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.split("\n")).toHaveLength(39);
});

it.each([
  ["none", null],
  ["of another engine's", Buffer.alloc(4096, 7)],
  ["an empty one", Buffer.alloc(0)],
])("runs with a code cache that is %s", (_, cache) => {
  const cli = join(folder, `cache${cache?.length ?? "-none"}`);
  cpSync(BUILT, cli, { recursive: true });
  rmSync(join(cli, "main.cache"));
  if (cache) writeFileSync(join(cli, "main.cache"), cache);
  const out = join(folder, "book.xlsx");
  expect(run(cli, "generate", "--out", out)).toMatchObject({ status: 0, stdout: "" });
  expect(run(cli, "score", out)).toMatchObject({ status: 0, stderr: "" });
});
