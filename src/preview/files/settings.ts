/** Small things the page remembers about how somebody likes it; never worth an error. */

export type Setting = "locale" | "pane-width" | "pane-hidden";

export function remembered(setting: Setting): string | null {
  try {
    return localStorage.getItem(keyOf(setting));
  } catch {
    return null;
  }
}

export function remember(setting: Setting, value: string): void {
  try {
    localStorage.setItem(keyOf(setting), value);
  } catch {
    // Private mode: it is forgotten when the page is closed.
  }
}

function keyOf(setting: Setting): string {
  return `scorebook.${setting}`;
}
