/** Mends findings: what is certain is written into the workbook, and can be taken back. */
import type { Finding } from "../../checks";
import type { Mended } from "../../excel/types";
import { isOfCells, repairSize, reversed } from "../../sheet/repair";
import type { MendedNotice } from "../../i18n/pane/messages-notices";
import type { Repair } from "../../sheet/repair";
import type { Core } from "./core";
import type { Retracers, Retracing } from "./retracing";

/** The rules are not part of the pane's first load. */
const judging = () => import("../model/report");

export interface Mending {
  /** Writes what mends the findings, all or nothing, and reads everything anew. */
  readonly mend: (findings: readonly Finding[]) => Promise<void>;
  readonly retrace: Retracers["mend"];
}

/**
 * @param reread reads everything anew, and judges it
 * @param record writes the findings into 检查结果: done before, it keeps what is replaced, and afterwards by what
 */
export function makeMending(
  core: Core,
  remember: Retracing["remember"],
  reread: () => Promise<void>,
  record: () => Promise<boolean>,
): Mending {
  const write = (repair: Repair): Promise<Mended | { readonly state: "failed" }> =>
    core.inTurn(async () => {
      core.set({ working: { task: "mend", progress: null, cancellable: false } });
      try {
        return await core.workbook.mend(repair, {
          onProgress: (progress) => {
            core.set({ working: { task: "mend", progress, cancellable: false } });
          },
        });
      } catch (error) {
        core.report(error);
        return { state: "failed" };
      } finally {
        core.set({ working: null });
      }
    });
  return {
    mend: async (findings) => {
      const book = core.book();
      const { repairFor } = await judging();
      const repair = book ? repairFor(book, findings) : [];
      if (repair.length === 0) return;
      const isKept = await record();
      const mended = await write(repair);
      // With all that was there before, which no reading tells.
      if (mended.state === "written") remember({ kind: "mend", repair: mended.repair });
      await reread();
      if (isKept && mended.state === "written") await record();
      if (mended.state === "written") core.notify("success", { kind: "mended", ...told(repair) });
      else if (mended.state !== "failed") core.notify("warning", { kind: "not-mended" });
    },
    retrace: async ({ repair }, direction) => {
      const { state } = await write(direction === "undo" ? reversed(repair) : repair);
      await reread();
      if (state === "failed") return "failed";
      if (state !== "written") {
        core.notify("warning", { kind: "not-mended" });
        return "gone";
      }
      core.notify("info", { kind: direction === "undo" ? "unmended" : "mended", ...told(repair) });
      return "done";
    },
  };
}

function told(repair: Repair): MendedNotice {
  return { count: repairSize(repair), isOfCells: isOfCells(repair) };
}
