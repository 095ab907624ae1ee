/** The open workbook as an .xlsx file: the scorebook made anew from its entries, and the other sheets' cells. Loaded when it is used. */
import { settingsOf, settingsText } from "../../checks";
import type { ExcelClient, OpenWorkbook } from "../../excel";
import { LAYOUT_VERSION, memoryIn, planWorkbook, readBook } from "../../plan";
import { othersOf } from "../../plan/others";
import { workbookBytes } from "../../xlsx";
import type { OpenFault } from "../grid/texts";
import { readOthers } from "./read-others";

export type MadeFile =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly fault: OpenFault | "no-scorebook" };

/** @throws ExcelProblem where the workbook does not answer */
export async function makeFile(client: ExcelClient, workbook: OpenWorkbook, created: Date): Promise<MadeFile> {
  const { state } = await workbook.look();
  if (state === "none" || state === "unfinished") return { fault: "no-scorebook" };
  const result = readBook(await workbook.read(), LAYOUT_VERSION);
  if ("faults" in result) return { fault: { kind: "book", faults: result.faults } };
  const { rubric, units, entries } = result.book;
  const plan = planWorkbook(rubric, units, entries, {
    ...memoryIn(result.book.snapshot),
    rules: settingsText(settingsOf(result.book)),
  });
  const others = othersOf(await readOthers(client, workbook));
  const whole = {
    ...plan,
    sheets: [...plan.sheets, ...others.plans],
    names: [...plan.names, ...others.names],
  };
  return { name: `${fileName(rubric.title)}.xlsx`, bytes: await workbookBytes(whole, { created }) };
}

/** Without what Windows does not take in names of files. */
function fileName(title: string): string {
  const name = title.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, " ").replaceAll(/\s+/gu, " ");
  return name.trim().slice(0, 100) || "scorebook";
}
