/** The workbook that is open in Excel, as the faces know it. */
import type { Snapshot } from "../sheet/snapshot";
import type { ExcelClient } from "./client";
import { enterValue } from "./enter";
import { generate, takeBack } from "./generate";
import { lookAround } from "./look";
import type { Found } from "./look";
import { codeOf, problemOf } from "./problems";
import { readCells, readSheets } from "./read";
import { writeResults } from "./results";
import { writeRules } from "./rules";
import { selectCell, selectedCell, selectedValues } from "./selection";
import { ExcelProblem } from "./types";
import type { OpenWorkbook, ReadWork } from "./types";
import { watchWorkbook } from "./watch";

export function openWorkbook(client: ExcelClient): OpenWorkbook {
  /** What was found last: sheets are asked for by their ids, which stay when somebody renames them. */
  let found: Found | null = null;
  /** Ids of sheets that were deleted by taking back what had added them. */
  const removed = new Set<string>();
  const look = async (asks?: "visibility"): Promise<Found> => {
    found = await lookAround(client.context(), asks);
    return found;
  };
  const clear = () => {
    found = null;
  };

  const readAgain = async (known: Found, work: ReadWork | undefined): Promise<Snapshot> => {
    const { snapshot, own, subjects } = await readSheets(client, known, work);
    found = { ...known, own, subjects };
    return snapshot;
  };

  return {
    look: () => told(() => look()),
    generate: (plan, work) =>
      told(async () => {
        clear();
        await generate(client, plan, work);
      }),
    takeBack: () =>
      told(async () => {
        clear();
        await takeBack(client);
      }),
    read: (work) =>
      told(async () => {
        const known = found ?? (await look());
        try {
          return await readAgain(known, work);
        } catch (error) {
          // A sheet or a conditional format was deleted or made anew since.
          if (codeOf(error) !== "ItemNotFound") throw error;
          return await readAgain(await look(), work);
        }
      }),
    readArea: (sheet, area) => told(() => readCells(client, sheet, area)),
    selection: () => told(() => selectedCell(client)),
    selectedValues: () => told(() => selectedValues(client)),
    selectedTable: (most) =>
      told(async () => {
        // Needed by an import only: it need not be there when the pane opens.
        const { selectedTable } = await import("./selected-table");
        return selectedTable(client, most);
      }),
    goTo: (sheet, cell) => told(() => selectCell(client, sheet, cell)),
    enter: (target, value) =>
      told(async () => {
        try {
          return await enterValue(client, target, value);
        } catch (error) {
          if (problemOf(error).code !== "editing-cell") throw error;
          // Nothing was done. As soon as the cell is left, it is tried once more.
          await client.whenEditingEnds();
          return await enterValue(client, target, value);
        }
      }),
    mend: (repair, work) =>
      told(async () => {
        // Needed now and then: it need not be there when the pane opens.
        const { mend } = await import("./mend");
        return await mend(client, repair, work);
      }),
    rewrite: (rewrite, work) =>
      told(async () => {
        // Needed once a year: it need not be there when the pane opens.
        const { rewriteWorkbook } = await import("./rewrite");
        const known = found ?? (await look());
        clear();
        for (const { id, name } of known.own) if (rewrite.removed.includes(name)) removed.add(id);
        const done = await rewriteWorkbook(client, known, rewrite, work).catch((error: unknown) => {
          removed.clear();
          throw error;
        });
        if (done.state === "moved") {
          removed.clear();
          return done;
        }
        const { state, undo, ...then } = done;
        found = { ...known, ...then };
        return { state, undo };
      }),
    writeResults: (input) =>
      told(async () => {
        const known = await look("visibility");
        const { own, ...written } = await writeResults(client, known, input);
        found = { ...known, own: [...known.own.filter(({ key }) => key !== "results"), own] };
        return written;
      }),
    writeRules: (text) =>
      told(async () => {
        const own = (found ?? (await look())).own.find(({ key }) => key === "state");
        if (!own) throw new ExcelProblem("no-scorebook");
        return await writeRules(client, own, text);
      }),
    whenEditingEnds: () => told(() => client.whenEditingEnds()),
    watch: (listener) =>
      told(() =>
        watchWorkbook(client, listener, {
          nameOf: (id) => found?.own.find((sheet) => sheet.id === id)?.name ?? null,
          isRemoved: (id) => removed.has(id),
        }),
      ),
  };
}

/** Whatever goes wrong is told as a problem. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw problemOf(error);
  }
}
