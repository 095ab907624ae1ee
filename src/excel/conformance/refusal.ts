/** Errors as the client throws them, and the two ways in which a case ends early. */

/** A case that cannot be run in the workbook that is open. */
export class Skipped extends Error {
  override readonly name = "Skipped";
}

/** The code of the client's error, such as "ItemNotFound"; null for any other error. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** An error in one line: its code where it has one, and its message. */
export function inWords(error: unknown): string {
  const message = error instanceof Error || hasMessage(error) ? error.message : String(error);
  const code = codeOf(error);
  return code === null ? message : `${code}: ${message}`;
}

/** The client may come from another realm, whose errors are no instances of this one's Error. */
function hasMessage(error: unknown): error is { readonly message: string } {
  return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string";
}
