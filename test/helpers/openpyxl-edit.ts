import { spawn } from "node:child_process";
import { join } from "node:path";

/** The system's own interpreter, which Debian's python3-openpyxl belongs to. */
const PYTHON = "/usr/bin/python3";
const SCRIPT = join(__dirname, "openpyxl-edit.py");

/** A change to a workbook; rows and columns are counted from 1. */
export type BookEdit =
  | { readonly edit: "order-sheets"; readonly names: readonly string[] }
  | ({ readonly sheet: string } & (
      | { readonly edit: "set"; readonly cell: string; readonly value: string | number | boolean | null }
      | { readonly edit: "rename" | "copy"; readonly name: string }
      | { readonly edit: "delete" | "unprotect" }
      /** Takes validations or conditional formats away: those that hold for any cell of the area, whole. */
      | { readonly edit: "drop-validations" | "drop-formats"; readonly cells: string }
      | { readonly edit: "hide"; readonly rows: readonly number[]; readonly columns: readonly string[] }
      /** What the workbook's name refers to; null takes the name away. */
      | { readonly edit: "name"; readonly name: string; readonly refersTo: string | null }
      | {
          readonly edit: "insert-rows" | "insert-columns" | "delete-rows" | "delete-columns";
          readonly at: number;
          readonly count: number;
        }
      /** Puts the values of the rows (columns) named, in that order, into the places from `at` on. */
      | { readonly edit: "order-rows" | "order-columns"; readonly at: number; readonly order: readonly number[] }
    ));

/** Changes a workbook with openpyxl, as a colleague's script would: cached values of formulas are lost by it. */
export function editWithOpenpyxl(path: string, out: string, edits: readonly BookEdit[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(PYTHON, [SCRIPT, path, out], { stdio: ["pipe", "ignore", "pipe"] });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    // That it has ended is told by "close".
    child.stdin.on("error", () => undefined);
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) done();
      else fail(new Error(`openpyxl, editing ${path}: ${errors.trim()}`));
    });
    child.stdin.end(JSON.stringify(edits));
  });
}
