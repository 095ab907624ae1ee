"use strict";
// Measures commands as whole processes, side by side: wall time, and the peak memory of the largest process.
//   node test/bench/measure.cjs [--runs N] [--warmups N] [--json] NAME=COMMAND [NAME=COMMAND ...]
// Each COMMAND is a line for the shell; from other scripts, call measure() with programs and arguments.

const { spawnSync } = require("node:child_process");
const { existsSync, mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

/**
 * @typedef {object} Command
 * @property {string} command a program
 * @property {readonly string[]} [args]
 * @property {string} [cwd]
 * @property {Readonly<Record<string, string>>} [env] beside this process's own
 *
 * @typedef {{ min: number, median: number, max: number }} Spread
 *
 * @typedef {object} Result
 * @property {number} runs
 * @property {Spread} wallMs
 * @property {Spread} peakMiB resident memory of the largest process among the command and its children
 */

const TIME = "/usr/bin/time";

// Where GNU time is missing. The interpreter's own size (about 10 MiB) is the least that it can report.
const WRAPPER = `
import resource, subprocess, sys
status = subprocess.call(sys.argv[2:])
with open(sys.argv[1], "w") as out:
    out.write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(status if status >= 0 else 128 - status)
`;

/** Whether the program there is GNU time, which others of the same name (BusyBox, BSD) are not. */
function hasGnuTime() {
  return existsSync(TIME) && /GNU/.test(spawnSync(TIME, ["--version"], { encoding: "utf8" }).stdout ?? "");
}

/**
 * @param {Command} command
 * @param {{ gnu: boolean, report: string }} how
 * @returns {{ wallMs: number, peakMiB: number }}
 */
function runOnce({ command, args = [], cwd, env }, { gnu, report }) {
  const line = gnu
    ? [TIME, "-o", report, "-f", "%M", command, ...args]
    : ["/usr/bin/python3", "-c", WRAPPER, report, command, ...args];
  const start = process.hrtime.bigint();
  const done = spawnSync(line[0], line.slice(1), {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
  if (done.error) throw done.error;
  if (done.status !== 0) {
    const how = done.signal ?? `status ${done.status}`;
    throw new Error(`${[command, ...args].join(" ")} ended with ${how}\n${done.stderr.slice(-2000)}`);
  }
  return { wallMs, peakMiB: Number(readFileSync(report, "utf8").trim()) / 1024 };
}

/** @param {readonly number[]} numbers @returns {Spread} */
function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return {
    min: sorted[0],
    median: (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2,
    max: sorted[sorted.length - 1],
  };
}

/**
 * Runs each command as many times as asked. They take turns, and the turns' order is reversed from round to round, so
 * that a machine that warms up, or is busy for a while, does not favour one of them.
 * @param {Readonly<Record<string, Command>>} commands by name
 * @param {{ runs?: number, warmups?: number }} [options]
 * @returns {Record<string, Result>} by name; throws when a command fails
 */
function measure(commands, { runs = 5, warmups = 1 } = {}) {
  const names = Object.keys(commands);
  const seen = Object.fromEntries(names.map((name) => [name, []]));
  const directory = mkdtempSync(join(tmpdir(), "measure-"));
  try {
    const how = { gnu: hasGnuTime(), report: join(directory, "peak") };
    for (let round = -warmups; round < runs; round++) {
      for (const name of round % 2 === 0 ? names : [...names].reverse()) {
        const one = runOnce(commands[name], how);
        if (round >= 0) seen[name].push(one);
      }
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        runs,
        wallMs: spread(seen[name].map((one) => one.wallMs)),
        peakMiB: spread(seen[name].map((one) => one.peakMiB)),
      },
    ]),
  );
}

/**
 * The results as a Markdown table.
 * @param {Readonly<Record<string, Result>>} results
 * @returns {string}
 */
function table(results) {
  const head = ["", "runs", "wall ms: min", "median", "max", "peak MiB: min", "median", "max"];
  const rows = Object.entries(results).map(([name, { runs, wallMs, peakMiB }]) => [
    name,
    String(runs),
    ...[wallMs.min, wallMs.median, wallMs.max].map((ms) => ms.toFixed(0)),
    ...[peakMiB.min, peakMiB.median, peakMiB.max].map((mib) => mib.toFixed(1)),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length), 2));
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

function main(args) {
  const commands = {};
  const options = {};
  let json = false;
  for (let index = 0; index < args.length; index++) {
    const found = /^([^=]+)=(.+)$/s.exec(args[index]);
    if (args[index] === "--json") json = true;
    else if (args[index] === "--runs" || args[index] === "--warmups")
      options[args[index].slice(2)] = Number(args[++index]);
    else if (found) commands[found[1]] = { command: "/bin/sh", args: ["-c", found[2]] };
    else throw new Error(`${args[index]}: not understood, see the first lines of this script`);
  }
  if (Object.keys(commands).length === 0) throw new Error("no NAME=COMMAND was given");
  if (Object.values(options).some((count) => !Number.isInteger(count) || count < 0) || options.runs === 0) {
    throw new Error("--runs and --warmups want a whole number, and at least one run");
  }
  const results = measure(commands, options);
  console.log(json ? JSON.stringify(results, null, 2) : table(results));
}

module.exports = { measure, table };
if (require.main === module) {
  try {
    main(process.argv.slice(2));
  } catch (reason) {
    console.error(reason.message);
    process.exitCode = 2;
  }
}
