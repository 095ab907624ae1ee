/** Whether somebody is editing a cell, and who waits for the end of it. */
export class EditMode {
  private waiting: (() => void)[] = [];
  private editing = false;

  get isEditing(): boolean {
    return this.editing;
  }

  set(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    const { waiting } = this;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Resolves when nobody is editing. */
  whenEnded(): Promise<void> {
    if (!this.editing) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }
}
