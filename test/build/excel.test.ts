/** `npm run start:excel`: what it says where there is no Excel, and that it goes on where there is one. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** Runs what `npm run start:excel` runs first, as if on that system. */
function firstStepOn(platform: NodeJS.Platform) {
  const code = `Object.defineProperty(process, "platform", { value: "${platform}" }); require("./.ci/excel.cjs");`;
  const { status, stderr, stdout } = spawnSync(process.execPath, ["-e", code], { cwd: root, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

test.each(["win32", "darwin"] as const)("goes on without a word on %s", (platform) => {
  expect(firstStepOn(platform)).toEqual({ status: 0, said: "" });
});

test("says in Chinese and English what to do where Excel does not run, and ends with 1", () => {
  const { status, said } = firstStepOn("linux");
  expect(status).toBe(1);
  expect(said).toContain("本机系统（linux）没有 Excel 桌面版，无法启动。");
  expect(said).toContain("There is no desktop Excel for this system (linux), so none can be started.");
  expect(said.match(/npm start\b/g)).toHaveLength(2);
  expect(said.match(/npm run start:https/g)).toHaveLength(2);
});
