/** The open workbook as an .xlsx file: the scorebook made anew from its entries, and the other sheets' cells. Loaded when it is used. */
import type { ExcelClient, OpenWorkbook } from "../../excel";
import { LAYOUT_VERSION, readBook } from "../../plan";
import { othersOf } from "../../plan/others";
import { withoutAside } from "../../regenerate";
import { workbookBytes } from "../../xlsx";
import type { OpenFault } from "../grid/texts";
import { plannedFile } from "./as-plan";
import type { Brought } from "./as-plan";
import { readOthers } from "./read-others";

export type MadeFile =
  | { readonly name: string; readonly bytes: Uint8Array; readonly brought: Brought }
  | { readonly fault: OpenFault | "no-scorebook" };

/** @throws ExcelProblem where the workbook does not answer */
export async function makeFile(client: ExcelClient, workbook: OpenWorkbook, created: Date): Promise<MadeFile> {
  const { state } = await workbook.look();
  if (state === "none" || state === "unfinished") return { fault: "no-scorebook" };
  const result = readBook(await workbook.read({ for: "check" }), LAYOUT_VERSION);
  if ("faults" in result) return { fault: { kind: "book", faults: result.faults } };
  const beside = othersOf(withoutAside(await readOthers(client, workbook)));
  const { plan, others, brought } = plannedFile(result.book, beside, created);
  const whole = { ...plan, sheets: [...plan.sheets, ...others.plans], names: [...plan.names, ...others.names] };
  const name = `${fileName(result.book.rubric.title)}.xlsx`;
  return { name, bytes: await workbookBytes(whole, { created }), brought };
}

/** Without what Windows does not take in names of files. */
function fileName(title: string): string {
  const name = title.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, " ").replaceAll(/\s+/gu, " ");
  return name.trim().slice(0, 100) || "scorebook";
}
