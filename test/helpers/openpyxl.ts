import { execFile } from "node:child_process";
import { join } from "node:path";

/** The system's own interpreter, which Debian's python3-openpyxl belongs to. */
const PYTHON = "/usr/bin/python3";
const SCRIPT = join(__dirname, "openpyxl.py");

/** A data validation of a sheet. */
interface OpenpyxlValidation {
  readonly ranges: readonly string[];
  readonly type: string | null;
  readonly operator: string | null;
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
  readonly showInputMessage: boolean;
  readonly promptTitle: string | null;
  readonly prompt: string | null;
  readonly showErrorMessage: boolean;
  readonly errorStyle: string;
  readonly errorTitle: string | null;
  readonly error: string | null;
}

/** A sheet as openpyxl reads it. */
interface OpenpyxlSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** By address, the cells with content; formulas are texts that begin with `=`, dates are ISO texts. */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  /** The addresses of the cells that stay open under protection. */
  readonly unlocked: readonly string[];
  readonly dataValidations: readonly OpenpyxlValidation[];
  /** How many rules there are. */
  readonly conditionalFormats: number;
  readonly protection: { readonly enabled: boolean; readonly password: boolean };
  /** The first cell that scrolls, such as `D5`. */
  readonly freeze: string | null;
  readonly printTitles: { readonly rows: string | null; readonly columns: string | null };
  /** By column letter, only those with a width of their own. */
  readonly widths: Readonly<Record<string, number>>;
  /** Column letters and row numbers, counted from 1. */
  readonly hidden: { readonly columns: readonly string[]; readonly rows: readonly number[] };
}

interface OpenpyxlBook {
  readonly sheets: readonly OpenpyxlSheet[];
  /** Defined names and what they mean, such as `评分录入!$A$1:$C$9`. */
  readonly names: Readonly<Record<string, string>>;
  /** What openpyxl says it can't keep. */
  readonly warnings: readonly string[];
}

/** Opens a workbook with openpyxl and saves it as another: what a Python script of a colleague would leave of it. */
export async function resaveWithOpenpyxl(path: string, out: string): Promise<void> {
  await run(["resave", path, out]);
}

/** Reads a workbook with openpyxl, as a program that knows nothing of ours sees it. */
export async function readWithOpenpyxl(path: string): Promise<OpenpyxlBook> {
  return JSON.parse(await run(["read", path])) as OpenpyxlBook;
}

function run(args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile(PYTHON, [SCRIPT, ...args], { timeout: 120_000, maxBuffer: 2 ** 29 }, (reason, stdout, stderr) => {
      if (reason === null) done(stdout);
      else if (reason.code === "ENOENT") fail(new Error(`${PYTHON} is not there: run 'bash .ci/tools'`));
      else fail(new Error(`openpyxl, ${args.join(" ")}: ${stderr.trim() || reason.message}`, { cause: reason }));
    });
  });
}
