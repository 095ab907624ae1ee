/** 新建, 打开, 下载: what the top bar does with the workbook as a whole. */
import type { ExcelClient } from "../../../excel";
import { downloadFile } from "../../../taskpane/download";
import { problemOf } from "../../../taskpane/store/core";
import type { Brought, PlannedFile } from "../../files/as-plan";
import type { Desk } from "../desk";
import type { PageStore } from "./page-state";

export interface Filing {
  /** Asks where there is work. */
  readonly fresh: () => Promise<void>;
  readonly makeFresh: () => Promise<void>;
  /** Asks where there is work. */
  readonly open: (file: File) => Promise<void>;
  readonly replaceBy: (file: File) => Promise<void>;
  readonly download: () => Promise<void>;
}

/** @param changed the workbook is another one now */
export function makeFiling(store: PageStore, desk: Desk, changed: () => void): Filing {
  /** One thing at a time; a failure is told and leaves the workbook as it was. */
  const working = async (task: "opening" | "making" | "downloading", work: () => Promise<void>): Promise<void> => {
    if (store.get().working) return;
    store.set({ dialog: null, working: { task, share: null } });
    try {
      await work();
    } catch (error) {
      store.notify("error", { kind: "problem", problem: problemOf(error) });
    }
    store.set({ working: null });
  };

  const tellBrought = (brought: Brought, inFile: boolean) => {
    if (brought.pending + brought.setAside > 0) store.notify("info", { kind: "brought", inFile, ...brought });
  };

  const makeFresh = () =>
    working("making", async () => {
      await desk.replace({});
      changed();
    });

  const replaceBy = (file: File) =>
    working("opening", async () => {
      const { readFile } = await import("../../files/read-file");
      const read = await readFile(file, new Date());
      if ("fault" in read) {
        store.set({ dialog: { kind: "not-opened", name: file.name, fault: read.fault } });
        return;
      }
      try {
        await lay(read.content);
      } catch (error) {
        const fault = { kind: "problem", problem: problemOf(error) } as const;
        store.set({ dialog: { kind: "not-opened", name: file.name, fault } });
        return;
      }
      const { units, others, brought } = read.content;
      const names = others.plans.map(({ name }) => name);
      store.notify("success", { kind: "opened", name: file.name, units, others: names });
      tellBrought(brought, false);
      if (others.renamed.length > 0) store.notify("info", { kind: "renamed", sheets: others.renamed });
      if (others.left.length > 0) store.notify("warning", { kind: "left-out", sheets: others.left });
    });

  const lay = async ({ plan, others }: PlannedFile): Promise<void> => {
    const whole = { ...plan, sheets: [...plan.sheets, ...others.plans], names: [...plan.names, ...others.names] };
    // A workbook must have a sheet before the scorebook's are made; it goes when they are there.
    const first = freeName(whole.sheets.map(({ name }) => name));
    await desk.replace({
      fill: async (workbook) => {
        await within(desk.client, (worksheets) => {
          worksheets.getActiveWorksheet().name = first;
        });
        const onProgress = ({ share }: { readonly share: number }) => {
          store.set({ working: { task: "making", share } });
        };
        await workbook.generate(whole, { onProgress });
        await within(desk.client, (worksheets) => {
          worksheets.getItem(first).delete();
        });
      },
    });
    changed();
  };

  return {
    fresh: async () => {
      if (await hasWork(desk)) store.set({ dialog: { kind: "fresh" } });
      else await makeFresh();
    },
    makeFresh,
    open: async (file) => {
      if (await hasWork(desk)) store.set({ dialog: { kind: "replace", file } });
      else await replaceBy(file);
    },
    replaceBy,
    download: () =>
      working("downloading", async () => {
        const { makeFile } = await import("../../files/make-file");
        const made = await makeFile(desk.client, desk.workbook(), new Date());
        if ("bytes" in made) {
          downloadFile(made.name, made.bytes);
          store.notify("success", { kind: "downloaded", name: made.name });
          tellBrought(made.brought, true);
        } else if (made.fault === "no-scorebook") store.set({ dialog: { kind: "nothing-to-download" } });
        else store.set({ dialog: { kind: "not-downloaded", fault: made.fault } });
      }),
  };
}

/** One sync. */
async function within(client: ExcelClient, work: (worksheets: Excel.WorksheetCollection) => void): Promise<void> {
  const context = client.context();
  work(context.workbook.worksheets);
  await context.sync();
}

function freeName(taken: readonly string[]): string {
  let name = "Sheet1";
  for (let number = 2; taken.includes(name); number += 1) name = `Sheet${number}`;
  return name;
}

/** Whether there is anything in the workbook. One sync. */
async function hasWork(desk: Desk): Promise<boolean> {
  try {
    const context = desk.client.context();
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const used = worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    return worksheets.items.length > 1 || !used.isNullObject;
  } catch {
    // While a cell is being edited there is work, or there soon will be.
    return true;
  }
}
