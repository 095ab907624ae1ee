/**
 * The host: answers the requests of Microsoft's own Excel client from a workbook that is kept in Univer. It is given
 * Univer's facade, which the caller made with its grid or without.
 */
import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../../sheet/address";
import { Book } from "./book/book";
import { define, make } from "./objects/make";
import { DESCRIPTIONS } from "./objects";
import { EditMode } from "./person/edit-mode";
import { EventChannel } from "./events/event-channel";
import { HostError } from "./protocol/errors";
import { newWorkbook } from "./book/new-workbook";
import { openBook, saveBook } from "./book/saved";
import { Person } from "./person/person";
import { References } from "./protocol/references";
import { Session } from "./protocol/session";
import { UndoStack } from "./person/undo";
import { watchGrid } from "./person/grid";
import type { BookEvent } from "./book/book-event";
import type { CellRange } from "./book/cell-range";
import type { ClientGlobal } from "./events/event-channel";
import type { FaultPlace } from "./protocol/faults";
import type { HostSession, SyncRecord } from "./protocol/session";
import type { Refusal } from "./person/refusal";
import type { SavedBook } from "./book/saved";

export interface HostOptions {
  /** The workbook's name; 评分簿.xlsx when left out. */
  readonly name?: string;
  /** Names of the sheets that it begins with; one sheet called Sheet1 when left out. */
  readonly sheets?: readonly string[];
  /** False leaves formulas without values, for tests where only requests count. */
  readonly calculate?: boolean;
  /** True calculates after each change, for a grid that people look at; else when a value is asked for. */
  readonly eager?: boolean;
  /** Told when a change in Univer's grid was not taken. */
  readonly onRefusal?: (refusal: Refusal) => void;
  /** Told which cells of which sheet a program has selected. */
  readonly onSelect?: (sheet: string, area: Area) => void;
}

export interface Host {
  /** To be handed to `new Excel.RequestContext(session)` or `Excel.run(session, batch)`. */
  readonly session: HostSession;
  /** To be called with the client's global (window in a page) before it registers its first event. */
  connectEvents(client: ClientGlobal): void;
  /** One record a batch since the last reset. */
  readonly log: readonly SyncRecord[];
  resetLog(): void;
  /** Makes a batch to come fail: before anything is done, or at one action with what was before it done. */
  failAt(place: FaultPlace, code: string): void;
  /** What somebody at the grid does. */
  readonly person: Person;
  setReadOnly(readOnly: boolean): void;
  /** While somebody edits a cell batches fail, unless they were sent to wait. */
  setEditing(editing: boolean): void;
  setStructureProtected(isProtected: boolean): void;
  /** Everything as plain data, results of formulas included. */
  save(): Promise<SavedBook>;
  /** Puts a saved workbook in the place of this one; what the client kept of the old one is gone. */
  open(saved: SavedBook): Promise<void>;
  /** Resolves when no calculation is pending. */
  calculated(): Promise<void>;
  /** Stops listening; Univer itself is its maker's to dispose of. */
  dispose(): void;
}

export function createHost(univer: FUniver, options: HostOptions = {}): Host {
  define(DESCRIPTIONS);
  const calculates = options.calculate ?? true;
  const workbook = newWorkbook(univer, options.name ?? "评分簿.xlsx", options.sheets ?? ["Sheet1"]);
  let book = new Book(univer, workbook, calculates);
  const references = new References({
    kept: (object) => {
      if (object.className === "Range") book.keptRanges.add(object.self as CellRange);
    },
    released: (object) => {
      if (object.className === "Range") book.keptRanges.delete(object.self as CellRange);
    },
  });
  const events = new EventChannel();
  const undoStack = new UndoStack();
  const follow = (): void => {
    book.beforeChange = (sheet, area) => {
      undoStack.record(sheet, area);
    };
    book.beforeRestructure = () => {
      undoStack.forget();
    };
    book.onSelect = ({ name }, area) => {
      options.onSelect?.(name, area);
    };
    book.onEvent = (event) => {
      if (movesCells(event)) undoStack.forget();
      events.send(event, book);
    };
  };
  follow();
  const editing = new EditMode();
  const session = new Session({
    batch: {
      root: () => make("Workbook", book),
      references,
      settle: () => book.calculation.settle(),
      requireWritable: () => {
        if (book.state.readOnly) throw new HostError("AccessDenied");
      },
    },
    isEditing: () => editing.isEditing,
    whenNotEditing: () => editing.whenEnded(),
    begin: () => {
      events.hold();
    },
    done: () => {
      book.calculation.isSuspended = false;
      undoStack.close();
      events.release();
      settleSoon();
    },
  });
  /** In turn with the batches: cells look different while they are calculated. */
  const settleSoon = (): void => {
    if (options.eager === true && book.calculation.isPending) void session.inTurn(() => book.calculation.settle());
  };
  const person = new Person({
    book: () => book,
    inTurn: async (work) => {
      const result = await session.inTurn(work);
      settleSoon();
      return result;
    },
    undoStack,
  });
  const grid = watchGrid(univer, {
    book: () => book,
    person,
    undoStack,
    onRefusal: options.onRefusal ?? (() => undefined),
    onChange: settleSoon,
  });
  return {
    session: session.forClient,
    connectEvents: (client) => {
      events.connect(client);
    },
    log: session.log,
    resetLog: () => {
      session.log.length = 0;
    },
    failAt: (place, code) => {
      session.faults.plan(place, code);
    },
    person,
    setReadOnly: (readOnly) => {
      book.state.readOnly = readOnly;
    },
    setEditing: (isEditing) => {
      editing.set(isEditing);
    },
    setStructureProtected: (isProtected) => {
      book.state.structureProtected = isProtected;
    },
    save: () =>
      session.inTurn(async () => {
        await book.calculation.settle();
        return saveBook(book);
      }),
    open: (saved) =>
      session.inTurn(() => {
        references.clear();
        undoStack.forget();
        undoStack.close();
        book = openBook(univer, saved, calculates);
        follow();
        settleSoon();
        return Promise.resolve();
      }),
    calculated: () => session.inTurn(() => book.calculation.settle()),
    dispose: () => {
      grid.dispose();
      events.disconnect();
    },
  };
}

/** What was where is not there any more. */
function movesCells(event: BookEvent): boolean {
  if (event.kind === "changed") return event.changeType !== "RangeEdited";
  return event.kind === "added" || event.kind === "deleted";
}
