/** The review that is shown, and what can be done about it. */
import type { ImportingActions } from "../../store/importing";
import { NOTHING_IMPORTED } from "../../model/importing";
import type { Importing } from "../../model/importing";
import { usePane, usePaneState } from "../shared/context";

interface UsedImporting extends Importing {
  /** Has something done; told where it fails. Ends when it is done. */
  readonly act: (task: (actions: ImportingActions) => void | Promise<void>) => Promise<void>;
}

export function useImporting(): UsedImporting {
  const { importing } = usePane();
  const state = usePaneState().importing ?? NOTHING_IMPORTED;
  return { ...state, act: importing };
}
