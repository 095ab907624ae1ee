/** Readers that stop listening. */
import { writeFileSync } from "node:fs";
import { commandLine } from "./cli";

const cli = commandLine();

beforeAll(() => {
  // Enough findings to fill any pipe.
  const units = Array.from({ length: 300 }, (_, i) => `单位${i}`);
  writeFileSync(cli.file("units.csv"), `unit\n${units.join("\n")}\n`);
  cli.succeed("generate", "--out", cli.file("book.xlsx"), "--units", cli.file("units.csv"));
});

it.each([
  ["check", 0],
  ["check", 1],
  ["score", 1],
])("%s | head -n %i ends quietly", async (command, lines) => {
  for (const json of [[], ["--json"]]) {
    const { output, status } = await cli.inShell(`"$@" | head -n ${lines}`, [command, cli.file("book.xlsx"), ...json]);
    expect(output).not.toMatch(/EPIPE|Error|at .*js/);
    expect(status).toBe(command === "check" ? 1 : 0);
  }
});

it("also when nobody hears the messages", async () => {
  const script = `"$@" 2>&1 >/dev/null | true; echo \${PIPESTATUS[0]}`;
  expect((await cli.inShell(script, ["check", cli.file("book.xlsx")])).output).toBe("1\n");
  expect((await cli.inShell(script, ["check", cli.file("no.xlsx")])).output).toBe("2\n");
});

it("everything arrives at a reader that is slow", async () => {
  const { output } = await cli.inShell(`"$@" | (sleep 1; wc -l)`, ["check", cli.file("book.xlsx"), "--lang", "zh-CN"]);
  const [, lines = ""] = /^(\d+)$/m.exec(output) ?? [];
  expect(output).toContain(`0 个错误，${lines} 个提醒`);
  expect(Number(lines)).toBeGreaterThan(20_000);
});

it("a list may come through a pipe", async () => {
  const script = `"$@" --units <(printf 'unit\\n甲\\n乙\\n')`;
  const { status, output } = await cli.inShell(script, [
    "generate",
    "--lang",
    "zh-CN",
    "--out",
    cli.file("piped.xlsx"),
  ]);
  expect({ status, output }).toMatchObject({ status: 0, output: expect.stringContaining("2 个单位") as string });
});
