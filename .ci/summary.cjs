/** Prints jest's result as the plain line that ends a test run; a skipped test counts as a failure. */
const { readFileSync } = require("node:fs");

const results = JSON.parse(readFileSync(process.argv[2], "utf8"));
const skipped = results.numPendingTests + results.numTodoTests;
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + skipped;
if (skipped > 0) console.log(`${skipped} tests were skipped, which counts as failed.`);
console.log(`Tests: ${results.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || results.numPassedTests === 0 ? 1 : 0;
