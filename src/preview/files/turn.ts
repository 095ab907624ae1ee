/**
 * Of several tabs one works, the others look on: else each would write over the other's work. The browser's lock says
 * which; a tab that wants to go on asks the one that has it, and takes it where that one does not answer.
 */

export interface Turn {
  readonly isOurs: () => boolean;
  /** Makes it ours; the tab that had it saves first. */
  readonly claim: () => Promise<void>;
}

const LOCK = "scorebook.work";
const CHANNEL = "scorebook.work";
/** Milliseconds that another tab gets for saving. */
const PATIENCE = 3_000;

export interface TurnOptions {
  /** Another tab wants to go on: what is not saved yet is saved now. */
  readonly beforeGiving: () => Promise<void>;
  readonly lost: () => void;
}

/** Without locks, as on a plain http host, each tab takes the turn; then the shelf's revisions tell them apart. */
export async function takeTurn({ beforeGiving, lost }: TurnOptions): Promise<Turn> {
  const locks = locksOf(navigator);
  if (!locks) return { isOurs: () => true, claim: () => Promise.resolve() };
  let letGo: (() => void) | null = null;

  const hold = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve) => {
      locks
        .request(LOCK, options, (lock) => {
          resolve(lock !== null);
          if (lock === null) return undefined;
          return new Promise<void>((release) => {
            letGo = release;
          });
        })
        .catch(() => {
          // Another tab took it, or it did not come in time.
          const had = letGo !== null;
          letGo = null;
          resolve(false);
          if (had) lost();
        });
    });

  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data !== "give" || letGo === null) return;
    void beforeGiving().finally(() => {
      const release = letGo;
      letGo = null;
      lost();
      release?.();
    });
  };
  await hold({ ifAvailable: true });
  return {
    isOurs: () => letGo !== null,
    claim: async () => {
      if (letGo !== null) return;
      channel.postMessage("give");
      if (!(await hold({ signal: AbortSignal.timeout(PATIENCE) }))) await hold({ steal: true });
    },
  };
}

/** Absent where the page was loaded neither over https nor from this computer, whatever the types say. */
function locksOf(from: { readonly locks?: LockManager }): LockManager | undefined {
  return from.locks;
}
