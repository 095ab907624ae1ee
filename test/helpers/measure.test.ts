import { spawnSync } from "node:child_process";
import { join } from "node:path";

const SCRIPT = join(__dirname, "..", "bench", "measure.cjs");

const measure = (...args: string[]): { status: number | null; stdout: string; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
};

interface Results {
  readonly [name: string]: Readonly<
    Record<"wallMs" | "peakMiB", { readonly min: number; readonly median: number; readonly max: number }>
  >;
}

it("measures whole processes, their children included", () => {
  const small = "small=sleep 0.2";
  const big = `big=/usr/bin/python3 -c 'filled = bytearray(100 << 20)'; true`;
  const { stdout } = measure("--runs", "3", "--warmups", "0", "--json", small, big);
  const results = JSON.parse(stdout) as Results;
  expect(Object.keys(results)).toEqual(["small", "big"]);
  expect(results["small"]?.wallMs.min).toBeGreaterThan(200);
  expect(results["small"]?.peakMiB.max).toBeLessThan(50);
  expect(results["big"]?.peakMiB.min).toBeGreaterThan(100);
  for (const { wallMs, peakMiB } of Object.values(results)) {
    for (const { min, median, max } of [wallMs, peakMiB]) {
      expect(min).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(max);
    }
  }
});

it("prints a table", () => {
  const lines = measure("--runs", "1", "--warmups", "0", "one=true").stdout.split("\n");
  expect(lines[0]).toMatch(/^\| +\| runs \| wall ms: min \| median \| +max \| peak MiB: min \| median \| +max \|$/);
  expect(lines[2]).toMatch(/^\| one +\| +1 \| +\d+ \|/);
});

it("takes a failing command for no measurement", () => {
  const { status, stderr } = measure("bad=echo why >&2; exit 3");
  expect(status).toBe(2);
  expect(stderr).toMatch(/ended with status 3\nwhy/);
});
