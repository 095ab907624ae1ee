/** See ./run. Runs alternate, so that both sides meet the same machine. --quick: fewer of them. */
const { execFileSync } = require("node:child_process");
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { cpus, tmpdir, totalmem } = require("node:os");
const { join } = require("node:path");
const { buildSync } = require("esbuild");
const { measure, table } = require("./measure.cjs");

const SIZES = [37, 200, 2000];
const PYTHON = "/usr/bin/python3";
const quick = process.argv.includes("--quick");
const work = mkdtempSync(join(tmpdir(), "scorebook-bench-"));
const file = (name) => join(work, name);

/** Whether more units cost more than their share. */
function tellGrowth(results) {
  const [small, middle, large] = Object.values(results);
  const growth = (of) =>
    (of(large) - of(middle)) / (of(middle) - of(small)) / ((SIZES[2] - SIZES[1]) / (SIZES[1] - SIZES[0]));
  console.log(
    `each further unit costs ${growth(({ wallMs }) => wallMs.median).toFixed(2)} times the time from 200 to 2,000 that it costs from 37 to 200, and ${growth(({ peakMiB }) => peakMiB.median).toFixed(2)} times the memory`,
  );
}

try {
  console.log(
    `${cpus().length} cores, ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`,
  );
  const dump = file("dump.cjs");
  buildSync({ entryPoints: [join(__dirname, "dump-plan.ts")], bundle: true, platform: "node", outfile: dump });

  console.log("## Making the file, whole process against whole process\n");
  const medians = new Map();
  for (const units of SIZES) {
    const [plan, csv] = [file(`${units}.json`), file(`${units}.csv`)];
    execFileSync(process.execPath, [dump, String(units), plan, csv]);
    const ours = ["dist/cli/scorebook.js", "generate", "--units", csv, "--out", file(`ours-${units}.xlsx`)];
    const results = measure(
      {
        [`scorebook, ${units} units`]: { command: process.execPath, args: ours },
        [`XlsxWriter, ${units} units`]: {
          command: PYTHON,
          args: [join(__dirname, "peer.py"), plan, file(`peer-${units}.xlsx`)],
        },
      },
      { runs: quick ? 3 : units > 1000 ? 5 : 15 },
    );
    console.log(`${table(results)}\n`);
    const [own, peer] = Object.values(results).map(({ wallMs }) => wallMs.median);
    medians.set(units, peer / own);
  }
  for (const [units, ratio] of medians) console.log(`${units} units: ${ratio.toFixed(2)} times as fast as XlsxWriter`);

  console.log("\n## Checking the file, whole process\n");
  const checks = measure(
    Object.fromEntries(
      SIZES.map((units) => {
        // A workbook that nobody has filled in has findings, which a status of 1 tells.
        const line = `"${process.execPath}" dist/cli/scorebook.js check "${file(`ours-${units}.xlsx`)}" --json >"${file("found.json")}" || [ $? = 1 ]`;
        return [`check, ${units} units`, { command: "/bin/sh", args: ["-c", line] }];
      }),
    ),
    { runs: quick ? 3 : 7 },
  );
  console.log(`${table(checks)}\n`);
  tellGrowth(checks);

  console.log("\n## Regenerating the file for one unit less, whole process\n");
  const regenerations = measure(
    Object.fromEntries(
      SIZES.map((units) => {
        const csv = file(`less-${units}.csv`);
        writeFileSync(
          csv,
          readFileSync(file(`${units}.csv`), "utf8")
            .trimEnd()
            .split("\n")
            .slice(0, -1)
            .join("\n"),
        );
        const args = [file(`ours-${units}.xlsx`), "--units", csv, "--out", file(`again-${units}.xlsx`)];
        return [
          `regenerate, ${units} units`,
          { command: process.execPath, args: ["dist/cli/scorebook.js", "regenerate", ...args] },
        ];
      }),
    ),
    { runs: quick ? 3 : 7 },
  );
  console.log(`${table(regenerations)}\n`);
  tellGrowth(regenerations);

  console.log("\n## LibreOffice, computing every formula from scratch\n");
  const books = SIZES.map((units) => file(`ours-${units}.xlsx`));
  const times = JSON.parse(execFileSync(PYTHON, [join(__dirname, "recalculate.py"), ...books], { encoding: "utf8" }));
  const best = books.map((book) => Math.min(...times[book].recalculate));
  SIZES.forEach((units, i) => {
    console.log(
      `${units} units: opened in ${times[books[i]].open.toFixed(2)} s, recalculated in ${(best[i] * 1000).toFixed(0)} ms`,
    );
  });
  console.log(`2,000 units against 200: ${(best[2] / best[1]).toFixed(1)} times`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
