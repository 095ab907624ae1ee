/** A planned workbook as an .xlsx file. */
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { absoluteAreaName, quoteSheetName } from "../sheet/address";
import { FONT, FONT_SIZE } from "../plan/styles";
import type { WorkbookPlan } from "../plan";
import { prepareSheet } from "./library-sheet";
import type { PreparedSheet } from "./library-sheet";
import { unrollRuns } from "./runs";

/** Fast, and within a tenth of the best size for this kind of text. */
const LEVEL = 3;

export interface WriteOptions {
  /** When it was made; for the document's properties. */
  readonly created: Date;
}

/** Renders the plan; the bytes arrive piece by piece at `sink`, in order. */
export async function writeWorkbook(
  plan: WorkbookPlan,
  { created }: WriteOptions,
  sink: (bytes: Uint8Array) => void,
): Promise<void> {
  const prepared = plan.sheets.map(prepareSheet);
  const skeleton = await writeXlsx({
    sheets: prepared.map(({ sheet }) => sheet),
    defaultFont: { name: FONT, size: FONT_SIZE },
    properties: {
      title: plan.properties.title,
      subject: plan.properties.subject,
      description: plan.properties.description,
      keywords: plan.properties.keywords,
      creator: plan.properties.application,
      company: plan.properties.application,
      created,
      modified: created,
    },
    namedRanges: plan.names.map(({ name, sheet, area }) => ({
      name,
      range: `${quoteSheetName(sheet)}!${absoluteAreaName(area)}`,
    })),
  });
  unrollInto(skeleton, prepared, created, sink);
}

/** The whole file at once. */
export async function workbookBytes(plan: WorkbookPlan, options: WriteOptions): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await writeWorkbook(plan, options, (bytes) => pieces.push(bytes));
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

/** Copies the library's file, sheets with their runs unrolled. */
function unrollInto(
  skeleton: Uint8Array,
  prepared: readonly PreparedSheet[],
  created: Date,
  sink: (bytes: Uint8Array) => void,
): void {
  const failures: Error[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) failures.push(error);
    else sink(bytes);
  });
  for (const [path, bytes] of Object.entries(unzipSync(skeleton))) {
    const sheet = /^xl\/worksheets\/sheet([0-9]+)\.xml$/.exec(path);
    const runs = sheet ? prepared[Number(sheet[1]) - 1]?.runs : undefined;
    const entry = bytes.length < 64 ? new ZipPassThrough(path) : new ZipDeflate(path, { level: LEVEL });
    entry.mtime = created;
    zip.add(entry);
    if (runs && runs.size > 0) {
      for (const piece of inLargePieces(unrollRuns(strFromU8(bytes), runs))) entry.push(strToU8(piece));
      entry.push(new Uint8Array(0), true);
    } else {
      entry.push(path === "xl/styles.xml" ? mendFonts(bytes) : bytes, true);
    }
  }
  zip.end();
  const [failure] = failures;
  if (failure) throw failure;
}

/**
 * The library writes a font's colour before its size; the schema (CT_Font, ECMA-376 18.8.22, as Excel's validator has
 * it) wants it after.
 */
function mendFonts(styles: Uint8Array): Uint8Array {
  return strToU8(strFromU8(styles).replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1"));
}

/** Characters handed to the compressor at a time. */
const PIECE = 1 << 16;

function* inLargePieces(pieces: Iterable<string>): Generator<string> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length >= PIECE) {
      yield text;
      text = "";
    }
  }
  yield text;
}
