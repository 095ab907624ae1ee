/** Objects that the client asked to keep: it names them by an id of ours until it lets them go. */
import { HostError } from "./errors";
import type { HostObject } from "./host-class";

/** Told when an object is kept and let go, so that ranges can follow inserted cells. */
export interface ReferenceWatcher {
  kept(object: HostObject): void;
  released(object: HostObject): void;
}

export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  constructor(private readonly watcher: ReferenceWatcher) {}

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `r:${this.next}`;
    this.next += 1;
    this.byId.set(id, object);
    this.ids.set(object, id);
    this.watcher.kept(object);
    return id;
  }

  idOf(object: HostObject): string | null {
    return this.ids.get(object) ?? null;
  }

  /** Errors: InvalidReference for an object that was let go. */
  get(id: string): HostObject {
    const object = this.byId.get(id);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  remove(id: string): void {
    const object = this.byId.get(id);
    if (!object) return;
    this.byId.delete(id);
    this.ids.delete(object);
    this.watcher.released(object);
  }

  /** Lets everything go. */
  clear(): void {
    for (const id of [...this.byId.keys()]) this.remove(id);
  }

  get count(): number {
    return this.byId.size;
  }
}
