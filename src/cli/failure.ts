/** How a command ends when its input is at fault: with words for people, and exit status 2. */

/** Everything that is wrong, a line each. Nothing was written. */
export class Failure extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
  }
}

export const EXIT = { ok: 0, findings: 1, unusable: 2 } as const;

/** Faults of one file that are told one by one; the rest is counted. */
const MOST_LINES = 50;

/** The faults of one file under its name. */
export function faultsOf(
  path: string,
  faults: readonly string[],
  words: { faultsIn: (path: string, count: number) => string; more: (count: number) => string },
): Failure {
  const shown = faults.slice(0, MOST_LINES).map((fault) => `  ${inOneLine(fault)}`);
  const rest = faults.length > MOST_LINES ? [`  ${words.more(faults.length - MOST_LINES)}`] : [];
  return new Failure([words.faultsIn(path, faults.length), ...shown, ...rest]);
}

/** A message fit for one line, however many lines and characters the values have that it quotes. */
export function inOneLine(message: string): string {
  return message.replace(/\s+/g, " ").replace(/“([^”]{80})[^”]+”/g, "“$1…”");
}
