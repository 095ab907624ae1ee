/** What is in the workbook: found by names alone, so that nothing has to be read. */
import { ASIDE_SHEET, nameOf, RESULTS_SHEET, SHEETS } from "../plan";
import type { OwnSheetKey } from "../plan";
import { parseAreaName } from "../sheet/address";
import type { Area } from "../sheet/address";
import { sheetsByMarker } from "./look-markers";
import type { Look } from "./types";
import type { Subjects } from "./validated";

/** A name that is there while sheets are being made, and gone once they are complete. */
export const UNFINISHED = "scorebook.unfinished";

export interface OwnSheet {
  readonly key: OwnSheetKey;
  readonly id: string;
  readonly name: string;
  /** What it held when it was made, as far as rows and columns were not added outside. */
  readonly area: Area | null;
}

export interface Found extends Look {
  readonly own: readonly OwnSheet[];
  /** What the last reading told of the sheets' make; absent before. */
  readonly subjects?: Subjects;
  readonly ids: ReadonlyMap<string, string>;
  /** Position behind the last sheet in sight; null where that was not asked. */
  readonly behindVisible: number | null;
  /** In lower case. */
  readonly names: ReadonlySet<string>;
}

const NAMES: Readonly<Record<OwnSheetKey, string>> = { ...SHEETS, results: RESULTS_SHEET, aside: ASIDE_SHEET };
export const OWN_KEYS = Object.keys(NAMES) as OwnSheetKey[];

/** Without one of these it is no scorebook that can be read. */
const CORE: readonly OwnSheetKey[] = ["units", "entries", "state"];

function isComplete(own: readonly OwnSheet[]): boolean {
  return CORE.every((key) => own.some((sheet) => sheet.key === key));
}

/** A name that leads to one of these, or two of their names: anybody may call a sheet 参评单位. */
function hasSigns(own: readonly OwnSheet[]): boolean {
  const core = own.filter(({ key }) => CORE.includes(key));
  return core.length > 1 || core.some(({ area }) => area !== null);
}

async function foundByMarker(
  context: Excel.RequestContext,
  own: readonly OwnSheet[],
  sheets: readonly Pick<OwnSheet, "id" | "name">[],
): Promise<OwnSheet[]> {
  const missing = OWN_KEYS.filter((key) => !own.some((sheet) => sheet.key === key));
  const nobodys = sheets.filter(({ id }) => !own.some((sheet) => sheet.id === id));
  const found = await sheetsByMarker(context, missing, nobodys);
  return found.map((sheet) => ({ ...sheet, area: null }));
}

/** One sync, and one more where sheets of a scorebook are not found. @param asks whether sheets are in sight, too */
export async function lookAround(context: Excel.RequestContext, asks?: "visibility"): Promise<Found> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load(`items/id,items/name${asks ? ",items/visibility" : ""}`);
  workbook.names.load("items/name,items/formula");
  await context.sync();
  const sheets = workbook.worksheets.items.map(({ id, name }) => ({ id, name }));
  const names = new Map(workbook.names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  const named = OWN_KEYS.flatMap((key): OwnSheet[] => {
    const target = targetOf(names.get(nameOf(key)) ?? "");
    // Somebody may have deleted the names; the sheets' own names are the next best sign. A name whose sheet was
    // deleted stays, and a sheet that has been called like that since is not ours.
    const wanted = target?.sheet ?? NAMES[key];
    const sheet = sheets.find(({ name }) => name === wanted);
    return sheet ? [{ key, ...sheet, area: target?.area ?? null }] : [];
  });
  const unfinished = names.has(UNFINISHED);
  const isDamaged = !isComplete(named) && hasSigns(named);
  const own = isDamaged && !unfinished ? [...named, ...(await foundByMarker(context, named, sheets))] : named;
  return {
    state: unfinished ? "unfinished" : isComplete(own) ? "scorebook" : isDamaged ? "damaged" : "none",
    sheets: sheets.map(({ name }) => name),
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    own,
    ids: new Map(sheets.map(({ id, name }) => [id, name])),
    behindVisible: asks ? workbook.worksheets.items.findLastIndex((sheet) => sheet.visibility === "Visible") + 1 : null,
    names: new Set(names.keys()),
  };
}

/**
 * `='评分 录入'!$A$1:$BA$153` → the sheet and the area, null for an area that was deleted. Of a sheet that was deleted
 * (`=#REF!$A$1`) the name is `#REF`, which no sheet has. null for anything else.
 */
function targetOf(formula: string): { sheet: string; area: Area | null } | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(formula);
  if (!match) return null;
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), area: parseAreaName(match[3] ?? "") };
}
