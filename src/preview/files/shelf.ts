/** Where the browser keeps the work: one record in IndexedDB, on this computer only. */

export interface Kept<T> {
  /** Counts the writes, whoever made them: a tab that did not see the last one must not write over it. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly work: T;
}

export interface Shelf<T> {
  /** null where nothing is kept. */
  readonly read: () => Promise<Kept<T> | null>;
  /**
   * Writes if what is there still has the revision `after` (0 for nothing).
   * @returns the new revision, or null where another tab has written since
   */
  readonly write: (work: T, after: number, now: number) => Promise<number | null>;
  /** Puts what is there out of the way, without deleting it. */
  readonly setAside: () => Promise<void>;
}

const DATABASE = "scorebook";
const STORE = "work";
const CURRENT = "current";
const ASIDE = "aside";

/** Errors: whatever the browser throws where it keeps nothing, as in some private modes. */
export async function openShelf<T>(factory: IDBFactory = indexedDB): Promise<Shelf<T>> {
  const opening = factory.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await done(opening);
  /** Runs in one transaction, so that nothing comes between a look and a write. */
  const within = async <R>(work: (store: IDBObjectStore) => Promise<R>): Promise<R> => {
    const transaction = database.transaction(STORE, "readwrite");
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error("aborted"));
      };
    });
    const [result] = await Promise.all([work(transaction.objectStore(STORE)), ended]);
    return result;
  };
  const current = (store: IDBObjectStore): Promise<Kept<T> | undefined> =>
    done(store.get(CURRENT) as IDBRequest<Kept<T> | undefined>);
  return {
    read: () => within(async (store) => (await current(store)) ?? null),
    write: (work, after, now) =>
      within(async (store) => {
        const { revision = 0 } = (await current(store)) ?? {};
        if (revision !== after) return null;
        await done(store.put({ revision: after + 1, savedAt: now, work } satisfies Kept<T>, CURRENT));
        return after + 1;
      }),
    setAside: () =>
      within(async (store) => {
        const kept = await current(store);
        if (!kept) return;
        await done(store.put(kept, ASIDE));
        await done(store.delete(CURRENT));
      }),
  };
}

function done<R>(request: IDBRequest<R>): Promise<R> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("IndexedDB failed"));
    };
  });
}
