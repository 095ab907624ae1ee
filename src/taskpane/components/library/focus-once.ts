/** A ref for what takes the keyboard when it is drawn: what led there is gone with the screen before. */
export function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
