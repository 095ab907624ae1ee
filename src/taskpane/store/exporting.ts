/** Files for people to keep. */
import { paneMessagesFor } from "../../i18n/pane";
import type { Core } from "./core";

export type ExportKind = "book" | "entries" | "scores";

/** Gives a file to the person: the browser's download, or whatever the page has. */
export type SaveFile = (name: string, bytes: Uint8Array) => void | Promise<void>;

const EXTENSIONS = { book: "xlsx", entries: "csv", scores: "csv" } as const;

/** @returns the action that makes the file and saves it */
export function makeExporting(core: Core, saveFile: SaveFile): (kind: ExportKind) => Promise<void> {
  return async (kind) => {
    const book = core.book();
    if (!book || core.get().working) return;
    core.set({ working: { task: "export", progress: null, cancellable: false } });
    try {
      const { summary } = paneMessagesFor(core.get().locale);
      // The .xlsx writer and the CSV library are only loaded here.
      const { bookFile, entriesFile, scoresFile } = await import("../model/files");
      const bytes =
        kind === "book"
          ? await bookFile(book, core.now())
          : kind === "entries"
            ? entriesFile(book)
            : scoresFile(book, summary);
      const name = `${summary.fileNames[kind]}-${dayOf(core.now())}.${EXTENSIONS[kind]}`;
      await saveFile(name, bytes);
      core.notify("success", { kind: "saved", name });
    } catch (error) {
      core.report(error);
    }
    core.set({ working: null });
  };
}

/** 20221201, in local time. */
function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
}
