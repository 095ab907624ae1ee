/** Failures that a test asks for, each at one batch to come. */
export interface FaultPlace {
  /** Which batch from now on, counted from 1. */
  readonly sync: number;
  /** Which action of it, counted from 0; left out, the batch fails before anything is done. */
  readonly action?: number;
}

interface Fault {
  readonly sync: number;
  readonly action: number | null;
  readonly code: string;
}

export class Faults {
  private syncs = 0;
  private planned: Fault[] = [];

  plan(place: FaultPlace, code: string): void {
    this.planned.push({ sync: this.syncs + place.sync, action: place.action ?? null, code });
  }

  clear(): void {
    this.planned = [];
  }

  /** Counts a batch and gives what shall happen to it. */
  next(): Fault | null {
    this.syncs += 1;
    const due = this.planned.find((fault) => fault.sync === this.syncs) ?? null;
    this.planned = this.planned.filter((fault) => fault !== due);
    return due;
  }
}
