/** A ribbon button's function. */

/** What Office waits for; its own type has more. */
export interface ButtonEvent {
  readonly completed: () => void;
}

/**
 * Tells Office that the work is done, also when it failed: else the button stays disabled for five minutes. A failure
 * has no place to show without a pane; the selection stays where it is.
 */
export function command(action: () => Promise<void>): (event: ButtonEvent) => void {
  return (event) => {
    const done = () => {
      event.completed();
    };
    // Excel is editing a cell, say: the person presses the button again.
    action().then(done, done);
  };
}
