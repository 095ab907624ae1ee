/** Takes the keyboard to an entry's control. */

/** To what is marked as the main control, in a list to what is chosen; without any control to the card itself. */
export function takeFocus(card: HTMLElement | null): void {
  const main = card?.querySelector<HTMLElement>("[data-main]");
  const input =
    main instanceof HTMLInputElement
      ? main
      : (main?.querySelector<HTMLInputElement>("input:checked") ?? main?.querySelector("input"));
  (input ?? card)?.focus();
  if (input?.type === "text") input.select();
}
