/** The workbook that lies in the page: the host in Univer, Microsoft's client in front of it, and the pane beside it. */
import { openWorkbook } from "../../excel";
import type { ExcelClient, OpenWorkbook } from "../../excel";
import { mountPane } from "../../taskpane/mount";
import type { MountedPane, MountOptions } from "../../taskpane/mount";
import { createHost } from "../host";
import type { ClientGlobal, SavedBook } from "../host";
import { hostClient } from "./client";
import { watchChanges } from "./changes";
import { watchEditing } from "./editing";
import { drawConditionalFormats } from "./conditional/formats";
import { fitFrozenColumns } from "./fit";
import { guardCommands } from "./gate";
import { followSelection, showCell } from "./go-to";
import { createMirror } from "./mirror";
import { refusalFor } from "./refusals";
import type { Refusal } from "./texts";
import { keepTyped } from "./typing";
import { catchUndoKeys } from "./undo-keys";
import type { Grid } from "./univer";

export interface Desk {
  readonly client: ExcelClient;
  readonly workbook: () => OpenWorkbook;
  readonly pane: () => MountedPane["pane"];
  readonly save: () => Promise<SavedDesk>;
  /**
   * Puts another workbook there, a new one or one that was saved, and fills it before the pane sees it. Where that
   * fails, everything is as before.
   */
  readonly replace: (start: Start) => Promise<void>;
  readonly setReadOnly: (readOnly: boolean) => void;
  /** Resolves when what was typed has been judged and computed. */
  readonly settled: () => Promise<void>;
}

export interface SavedDesk {
  readonly book: SavedBook;
  /** The id of the sheet in sight. */
  readonly active: string;
}

export interface Start {
  /** A new workbook when left out. */
  readonly saved?: SavedDesk;
  readonly fill?: (workbook: OpenWorkbook) => Promise<void>;
}

export interface DeskOptions {
  readonly grid: Grid;
  readonly gridPlace: HTMLElement;
  /** Where the pane is drawn. */
  readonly place: HTMLElement;
  readonly paneOptions: () => Omit<MountOptions, "workbook">;
  /** Told of every change but those of `replace`. */
  readonly changed: () => void;
  readonly refused: (refusal: Refusal) => void;
  /** A pane has been mounted. */
  readonly mounted: (pane: MountedPane["pane"]) => void;
}

interface Lying {
  readonly workbook: OpenWorkbook;
  readonly mounted: MountedPane;
}

/** Nothing lies there before the first `replace`. */
export async function createDesk(options: DeskOptions): Promise<Desk> {
  const { grid, place } = options;
  const host = createHost(grid.api, {
    eager: true,
    onRefusal: (refusal) => {
      options.refused(refusalFor(refusal));
    },
    onSelect: (sheet, area) => {
      showCell(grid, sheet, area);
    },
  });
  const clientGlobal: ClientGlobal & Window = window;
  host.connectEvents(clientGlobal);
  const client = hostClient(host);
  const formats = drawConditionalFormats(grid.univer, grid.api);
  const mirror = createMirror(grid.api, formats);
  const blank: SavedDesk = { book: await host.save(), active: "" };
  let isReadOnly = false;

  const show = async ({ book, active }: SavedDesk): Promise<void> => {
    const name = book.univer.sheets[active]?.name;
    const selection = book.sheets[active]?.selection;
    if (name === undefined || selection === undefined) return;
    await host.person.activate(name);
    showCell(grid, name, selection);
  };
  /** What is kept is also what is shown. */
  const save = async (): Promise<SavedDesk> => {
    const book = await host.save();
    mirror.show(book);
    return { book, active: grid.api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? "" };
  };
  const open = async ({ saved = blank, fill }: Start): Promise<OpenWorkbook> => {
    await host.open(saved.book);
    await show(saved);
    const workbook = openWorkbook(client);
    await fill?.(workbook);
    mirror.forget();
    await save();
    return workbook;
  };
  const mount = (workbook: OpenWorkbook): Lying => {
    host.setReadOnly(isReadOnly);
    const mounted = mountPane(place, { ...options.paneOptions(), workbook });
    options.mounted(mounted.pane);
    return { workbook, mounted };
  };

  let lying: Lying | null = null;
  let isReplacing = false;
  const there = (): Lying => {
    if (!lying) throw new Error("nothing was laid on the desk yet");
    return lying;
  };
  const editing = watchEditing(grid.api, { host, panePlace: place });
  const { isEditing } = editing;
  const gate = guardCommands(grid, { host, isEditing, refused: options.refused });
  catchUndoKeys(options.gridPlace, editing, gate);
  keepTyped(grid.univer);
  fitFrozenColumns(grid, options.gridPlace);
  followSelection(grid);
  watchChanges(grid.api, (isResult) => {
    formats.judgeAnew();
    if (!isReplacing && !isResult) options.changed();
  });
  return {
    client,
    workbook: () => there().workbook,
    pane: () => there().mounted.pane,
    save,
    replace: async (start) => {
      const before = lying ? await save() : blank;
      isReplacing = true;
      await lying?.mounted.unmount();
      host.setReadOnly(false);
      try {
        lying = mount(await open(start));
      } catch (error) {
        lying = mount(await open({ saved: before }));
        throw error;
      } finally {
        isReplacing = false;
      }
    },
    setReadOnly: (readOnly) => {
      isReadOnly = readOnly;
      host.setReadOnly(readOnly);
    },
    settled: () => host.calculated(),
  };
}
