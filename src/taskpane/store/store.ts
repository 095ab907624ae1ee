/** The pane's state with all that can be done to it; knows no Office and no React. */
import type { OpenWorkbook } from "../../excel/types";
import type { Locale } from "../../i18n";
import type { Place } from "../model/place";
import type { RubricShelf } from "../model/library/shelf";
import { NOTHING_CHOSEN } from "../model/making";
import { makeChecking } from "./checking";
import { makeCore } from "./core";
import { makeDeciding } from "./deciding";
import type { Deciding } from "./deciding";
import { makeEntering } from "./entering";
import type { Entering } from "./entering";
import { makeExporting } from "./exporting";
import type { ExportKind, SaveFile } from "./exporting";
import type { ImportingActions } from "./importing";
import { later } from "./later";
import type { Later } from "./later";
import { makeLibraryDoor } from "./library-door";
import type { LibraryDoor } from "./library-door";
import { makeMaking } from "./making";
import type { MakingActions, ReadFile } from "./making";
import { makeMending } from "./mending";
import type { Mending } from "./mending";
import { makeReading } from "./reading";
import { makeRegenerating } from "./regenerating";
import type { RegeneratingActions } from "./regenerating";
import { makeRetracing } from "./retracing";
import type { Retracing } from "./retracing";
import { makeSelecting } from "./selecting";
import type { Selecting } from "./selecting";
import type { PaneState, View } from "./state";

export interface PaneOptions {
  readonly workbook: OpenWorkbook;
  readonly locale: Locale;
  readonly saveFile: SaveFile;
  readonly readFile?: ReadFile;
  /** Where the library keeps its rubrics; in the browser unless given. */
  readonly rubricShelf?: RubricShelf;
  /** The screen to begin with; 开始 unless given. */
  readonly view?: View;
  /** For tests. */
  readonly now?: () => Date;
}

export interface Pane
  extends
    Pick<Entering, "type" | "choose" | "commit" | "discard" | "settle">,
    Pick<Mending, "mend">,
    Pick<Retracing, "undo" | "redo">,
    Pick<Selecting, "goTo" | "goToCell" | "step">,
    Omit<Deciding, "record">,
    MakingActions {
  readonly regenerating: RegeneratingActions;
  readonly importing: Later<ImportingActions>;
  readonly library: LibraryDoor;
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => PaneState;
  /** Looks into the workbook and follows it from then on. */
  readonly start: () => Promise<void>;
  /** Reads everything anew. */
  readonly refresh: () => Promise<void>;
  /** Reads everything anew, for changes that Excel told nothing of, and notes when that was. */
  readonly check: () => Promise<void>;
  readonly show: (view: View) => void;
  /** Goes to the place and shows 评分 with the keyboard on its control. */
  readonly edit: (place: Place) => Promise<void>;
  /** The keyboard is where it was to be taken. */
  readonly attended: () => void;
  readonly breakDown: (unitId: string | null) => void;
  readonly setLocale: (locale: Locale) => void;
  readonly exportFile: (kind: ExportKind) => Promise<void>;
  /** Stops following the workbook. */
  readonly dispose: () => Promise<void>;
}

export function createPane(options: PaneOptions): Pane {
  const { workbook, locale, saveFile, readFile = bytesOf, view = "start", now = () => new Date() } = options;
  const core = makeCore(workbook, now, firstState(locale, view));
  const selecting = makeSelecting(
    core,
    (place) => {
      entering.leave(place);
    },
    (sheet) => {
      reading.meet(sheet);
    },
  );
  const reading = makeReading(core, selecting.follow);
  const retracing = makeRetracing(core, () => ({
    entry: entering.retrace,
    mend: mending.retrace,
    regenerate: regenerating.retrace,
    draft: entering.discardHere,
  }));
  const checking = makeChecking(core);
  const check = async () => {
    if (!(await reading.refresh("check"))) return;
    core.set({ working: { task: "check", progress: null, cancellable: false } });
    await checking.judge();
    core.set({ working: null, checkedAt: core.now() });
  };
  const deciding = makeDeciding(core, reading.adopt, selecting.goToCell);
  const mending = makeMending(core, retracing.remember, check, deciding.record);
  const entering = makeEntering(
    core,
    retracing.remember,
    async () => {
      if (await reading.refresh(null)) await selecting.follow();
    },
    selecting.goTo,
  );
  const regenerating = makeRegenerating(core, retracing.remember, reading.refresh, check);
  const making = makeMaking(core, readFile, reading.start);
  const importing = later(core, async () => {
    const { makeImporting } = await import("./importing");
    return makeImporting(core, saveFile, {
      make: { known: () => Promise.resolve(null), take: making.takeImportedRubric },
      regenerate: regenerating.imports,
    });
  });
  let unwatch: (() => Promise<void>) | null = null;

  const leaveHere = () => {
    const { located } = core.get();
    if (located.kind === "entry") entering.leave(located.place);
  };
  const watch = async () => {
    try {
      unwatch ??= await workbook.watch({
        selected: () => {
          if (core.book()) selecting.selected();
        },
        changed: reading.changed,
      });
    } catch {
      core.notify("warning", { kind: "not-watching" });
    }
  };

  return {
    ...making,
    ...deciding,
    type: entering.type,
    choose: entering.choose,
    commit: entering.commit,
    discard: entering.discard,
    settle: entering.settle,
    mend: mending.mend,
    regenerating: regenerating.actions,
    importing,
    library: makeLibraryDoor(core, saveFile, options.rubricShelf, (name, rubric) =>
      (core.get().stage.kind === "none" ? making : regenerating.actions).takeLibraryRubric(name, rubric),
    ),
    undo: retracing.undo,
    redo: retracing.redo,
    goTo: selecting.goTo,
    goToCell: selecting.goToCell,
    step: selecting.step,
    subscribe: core.subscribe,
    getSnapshot: core.get,
    start: async () => {
      await reading.start();
      await watch();
    },
    refresh: async () => {
      await reading.refresh("read");
    },
    check,
    show: (next) => {
      leaveHere();
      core.set({ view: next });
    },
    edit: async (place) => {
      core.set({ view: "score" });
      await selecting.goTo(place);
    },
    attended: () => {
      core.set({ attention: false });
    },
    breakDown: (brokenDown) => {
      core.set({ brokenDown });
    },
    setLocale: (next) => {
      core.set({ locale: next });
    },
    exportFile: makeExporting(core, saveFile),
    dispose: async () => {
      reading.dispose();
      checking.dispose();
      entering.dispose();
      selecting.dispose();
      await unwatch?.();
      unwatch = null;
    },
  };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function firstState(locale: Locale, view: View): PaneState {
  return {
    locale,
    view,
    stage: { kind: "starting" },
    making: NOTHING_CHOSEN,
    regenerating: null,
    importing: null,
    library: false,
    working: null,
    selected: null,
    located: { kind: "elsewhere" },
    drafts: new Map(),
    waiting: new Map(),
    conflicts: new Map(),
    canUndo: false,
    canRedo: false,
    undoes: null,
    checkedAt: null,
    checked: null,
    notices: [],
    attention: false,
    brokenDown: null,
  };
}
