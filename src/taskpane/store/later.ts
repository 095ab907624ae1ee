/** A part of the store that the pane opens without. */
import type { Core } from "./core";

/** Has the part do something, once it is there; what fails is told. */
export type Later<Actions> = (task: (actions: Actions) => void | Promise<void>) => Promise<void>;

export function later<Actions>(core: Pick<Core, "report">, load: () => Promise<Actions>): Later<Actions> {
  let loaded: Promise<Actions> | null = null;
  return async (task) => {
    try {
      // One that did not come, say over a bad line, is asked for again.
      loaded ??= load().catch((error: unknown) => {
        loaded = null;
        throw error;
      });
      await task(await loaded);
    } catch (error) {
      core.report(error);
    }
  };
}
