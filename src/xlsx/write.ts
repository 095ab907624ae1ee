/** A planned workbook as an .xlsx file. */
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { absoluteAreaName, columnIndex, quoteSheetName } from "../sheet/address";
import { FONT, FONT_SIZE } from "../plan/styles";
import type { CellStyle } from "../plan/styles";
import type { WorkbookPlan } from "../plan";
import { prepareSheet } from "./library-sheet";
import type { PreparedSheet } from "./library-sheet";
import { dimensionOf, sheetRows } from "./cells";

/** Fast, and within a tenth of the best size for this kind of text. */
const LEVEL = 3;

export interface WriteOptions {
  /** When it was made; for the document's properties. */
  readonly created: Date;
  /** The platform's own deflate, where it has a faster one than JavaScript's. */
  readonly deflate?: Deflate;
}

/**
 * Compresses a piece of a part (raw deflate, RFC 1951). Pieces are joined, so all but the last must end on a byte
 * without closing the stream (zlib: Z_SYNC_FLUSH).
 */
export type Deflate = (piece: Uint8Array, last: boolean) => Uint8Array;

/** A part of the file, compressed by the platform. */
class NativePart extends ZipPassThrough {
  override compression = 8;

  constructor(
    path: string,
    private readonly deflate: Deflate,
  ) {
    super(path);
  }

  protected override process(piece: Uint8Array, last: boolean): void {
    this.ondata(null, new Uint8Array(this.deflate(piece, last)), last);
  }
}

/** Renders the plan; the bytes arrive piece by piece at `sink`, in order. */
export async function writeWorkbook(
  plan: WorkbookPlan,
  { created, deflate }: WriteOptions,
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
  const { application } = plan.properties;
  fillInto(skeleton, prepared, { created, application, ...(deflate ? { deflate } : {}) }, sink);
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

/** Copies the library's file, putting the cells into its sheets. */
function fillInto(
  skeleton: Uint8Array,
  prepared: readonly PreparedSheet[],
  { created, deflate, application }: WriteOptions & { readonly application: string },
  sink: (bytes: Uint8Array) => void,
): void {
  const failures: Error[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) failures.push(error);
    else sink(bytes);
  });
  for (const [path, bytes] of Object.entries(unzipSync(skeleton))) {
    const number = /^xl\/worksheets\/sheet([0-9]+)\.xml$/.exec(path)?.[1];
    const sheet = number === undefined ? undefined : prepared[Number(number) - 1];
    const part = deflate ? new NativePart(path, deflate) : new ZipDeflate(path, { level: LEVEL });
    part.mtime = created;
    zip.add(part);
    if (sheet) {
      for (const piece of inLargePieces(sheetXml(strFromU8(bytes), sheet))) part.push(strToU8(piece));
      part.push(new Uint8Array(0), true);
    } else {
      part.push(mendPart(path, bytes, application), true);
    }
  }
  zip.end();
  const [failure] = failures;
  if (failure) throw failure;
}

/** The library's sheet, whose cells only show the styles' numbers, with the real cells instead. */
function* sheetXml(xml: string, { segments, rows, styles, selected }: PreparedSheet): Generator<string> {
  const numbers = new Map<CellStyle, number>();
  for (const [, letters = "", number = "0"] of xml.matchAll(/<c r="([A-Z]+)1" s="([0-9]+)"\/>/g)) {
    const style = styles[columnIndex(letters)];
    if (style) numbers.set(style, Number(number));
  }
  const [before, after] = withSelection(xml, selected)
    .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${dimensionOf(segments)}"/>`)
    .split(/<sheetData(?:\/>|>.*<\/sheetData>)/s);
  if (before === undefined || after === undefined) throw new Error("The library's sheet has no place for cells.");
  yield `${before}<sheetData>`;
  yield* sheetRows({ segments, rows, numberOf: (style) => numbers.get(style) ?? 0 });
  yield `</sheetData>${after}`;
}

/** The library leaves a sheet's selection to A1. Source: ECMA-376 18.3.1.78 (selection), last in its view. */
function withSelection(xml: string, cell: string): string {
  const selection = (pane: string) => `<selection${pane} activeCell="${cell}" sqref="${cell}"/>`;
  return xml
    .replace(/<sheetView ([^>]*)\/>/, (_, own: string) => `<sheetView ${own}>${selection("")}</sheetView>`)
    .replace(
      /<pane ([^>]*activePane="([a-zA-Z]+)"[^>]*)\/>/,
      (pane, _, name: string) => pane + selection(` pane="${name}"`),
    );
}

/** Parts that the library writes otherwise than they should be. */
function mendPart(path: string, bytes: Uint8Array, application: string): Uint8Array {
  switch (path) {
    case "xl/styles.xml":
      // It writes a font's colour before its size; the schema (CT_Font, ECMA-376 18.8.22, as Excel's validator has
      // it) wants it after.
      return strToU8(strFromU8(bytes).replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1"));
    case "docProps/app.xml":
      // It signs with its own name; by ours we know a workbook that nobody has saved since.
      return strToU8(
        strFromU8(bytes).replace(/<Application>[^<]*<\/Application>/, `<Application>${application}</Application>`),
      );
    default:
      // It leaves out a spacing of 1 for the labels of a chart's axis; without it Excel drops some of many labels.
      return /^xl\/charts\/chart[0-9]+\.xml$/.test(path)
        ? strToU8(
            strFromU8(bytes).replace(/(<c:lblOffset [^>]*\/>)(<c:noMultiLvlLbl )/g, '$1<c:tickLblSkip val="1"/>$2'),
          )
        : bytes;
  }
}

/** Characters handed to the compressor at a time. */
const PIECE = 1 << 18;

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
