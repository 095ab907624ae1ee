/** The way into the rubric library, and from it to a scorebook. What lies behind is loaded when somebody goes there. */
import type { Rubric } from "../../rubric";
import type { RubricShelf } from "../model/library/shelf";
import type { Core } from "./core";
import type { SaveFile } from "./exporting";
import type { Library } from "./library";

export interface LibraryDoor {
  readonly open: () => void;
  readonly close: () => void;
  /** The same library each time. */
  readonly load: () => Promise<Library>;
  /** Takes a rubric for the scorebook that is to be made, or to be made anew, and leaves the library. */
  readonly use: (name: string, rubric: Rubric) => Promise<void>;
}

/** @param take gets the rubric where there is a scorebook, and where there is none */
export function makeLibraryDoor(
  core: Core,
  saveFile: SaveFile,
  shelf: RubricShelf | undefined,
  take: (name: string, rubric: Rubric) => Promise<void>,
): LibraryDoor {
  let loaded: Promise<Library> | null = null;
  const load = async () => {
    const [{ makeLibrary }, { browserShelf }] = await Promise.all([
      import("./library"),
      import("../model/library/shelf"),
    ]);
    return makeLibrary(core, shelf ?? browserShelf(), saveFile);
  };
  return {
    open: () => {
      core.set({ library: true });
    },
    close: () => {
      core.set({ library: false });
    },
    load: () => {
      loaded ??= load().catch((error: unknown) => {
        // So that it can be tried again.
        loaded = null;
        throw error;
      });
      return loaded;
    },
    use: async (name, rubric) => {
      await take(name, rubric);
      core.set({ library: false });
    },
  };
}
