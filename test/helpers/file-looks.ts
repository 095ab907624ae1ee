/** A workbook's file as openpyxl reads it: all that a person sees or meets in it. Rows and columns begin with 1. */
import { execFile } from "node:child_process";
import { join } from "node:path";

/** The system's own interpreter, which Debian's python3-openpyxl belongs to. */
const PYTHON = "/usr/bin/python3";
const SCRIPT = join(__dirname, "file-looks.py");

export interface FileLook {
  /** False for a cell that nobody has formatted. */
  readonly styled: boolean;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** RRGGBB, as all colours here. */
  readonly color: string | null;
  readonly fill: string | null;
  /** Top, bottom, left, right: style and colour of the line. */
  readonly edges: readonly (readonly [string, string | null] | null)[];
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly locked: boolean;
}

export interface FileValidation {
  readonly ranges: readonly string[];
  readonly type: string;
  readonly operator: string | null;
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
  readonly dropDown: boolean;
  readonly showPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly showAlert: boolean;
  readonly style: string;
  readonly alertTitle: string;
  readonly alert: string;
}

export interface FileFormat {
  readonly ranges: readonly string[];
  readonly type: string;
  readonly formulas: readonly string[];
  readonly stop: boolean;
  readonly style?: {
    readonly fill: string | null;
    readonly color: string | null;
    readonly bold: boolean | null;
    readonly strike: boolean | null;
  };
  readonly bar?: { readonly color: string; readonly bounds: readonly (readonly [string, number | null])[] };
}

export interface FilePage {
  readonly landscape: boolean;
  readonly paper: number | null;
  readonly fit: boolean;
  readonly wide: number | null;
  readonly high: number | null;
  /** Horizontally, vertically. */
  readonly centered: readonly [boolean, boolean];
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  readonly areas: readonly string[];
  /** Inches. */
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  /** leftHeader … rightFooter. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface FileChart {
  readonly type: string;
  readonly title: string | null;
  readonly legend: boolean;
  readonly gap: number;
  readonly reversed: boolean;
  readonly labelSpacing: number | null;
  /** Row and column, counted from 0, of the first cell that it covers and of the first one that it does not. */
  readonly anchor: { readonly from: readonly [number, number]; readonly to: readonly [number, number] };
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    readonly fill: string | null;
    readonly labels: boolean;
  }[];
}

export type FileContent = string | number | boolean | null | { readonly formula: string };

export interface FileSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  /** From A1 on, all rows of one width. */
  readonly cells: readonly (readonly FileContent[])[];
  /** The distinct looks, and for each row its runs: how many columns have which look. */
  readonly looks: readonly FileLook[];
  readonly rows: readonly (readonly (readonly [count: number, look: number])[])[];
  readonly validations: readonly FileValidation[];
  /** The first one has precedence. */
  readonly formats: readonly FileFormat[];
  /** Rows and columns that stay in sight. */
  readonly freeze: readonly [number, number];
  readonly sizes: {
    readonly columns: Readonly<Record<string, { readonly width: number | null; readonly hidden: boolean }>>;
    readonly rows: Readonly<Record<string, { readonly height: number | null; readonly hidden: boolean }>>;
  };
  readonly merges: readonly string[];
  readonly page: FilePage;
  /** What is protected, true for what is not allowed; null for a sheet that is open. */
  readonly protection: Readonly<Record<string, boolean>> | null;
  readonly password: boolean;
  readonly charts: readonly FileChart[];
}

export interface FileBook {
  readonly sheets: readonly FileSheet[];
  readonly names: Readonly<Record<string, string>>;
  readonly active: string;
}

export function readFileLooks(path: string): Promise<FileBook> {
  return new Promise((done, fail) => {
    execFile(PYTHON, [SCRIPT, path], { timeout: 120_000, maxBuffer: 2 ** 29 }, (reason, stdout, stderr) => {
      if (reason === null) done(JSON.parse(stdout) as FileBook);
      else if (reason.code === "ENOENT") fail(new Error(`${PYTHON} is not there: run 'bash .ci/tools'`));
      else fail(new Error(`openpyxl, ${path}: ${stderr.trim() || reason.message}`, { cause: reason }));
    });
  });
}
