/** Where a library's rubrics are kept, in memory, with the troubles that browsers have. */
import type { RubricShelf } from "../../../src/taskpane/model/library/shelf";

export class MemoryShelf implements RubricShelf {
  readonly kept = new Map<string, unknown>();
  /** What the next calls throw; null: nothing. */
  error: Error | null = null;
  /** Whether reading works all the same. */
  isReadable = false;

  all = (): Promise<readonly (readonly [string, unknown])[]> => {
    if (!this.isReadable) this.fail();
    return Promise.resolve([...this.kept]);
  };

  put = (key: string, value: unknown): Promise<void> => {
    this.fail();
    this.kept.set(key, structuredClone(value));
    return Promise.resolve();
  };

  remove = (key: string): Promise<void> => {
    this.fail();
    this.kept.delete(key);
    return Promise.resolve();
  };

  private fail(): void {
    if (this.error) throw this.error;
  }
}

/** As browsers throw it: a DOMException, which goes by its name. */
export function named(name: string): Error {
  return Object.assign(new Error("refused"), { name });
}
