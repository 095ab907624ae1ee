/** A command's text: to a file where one is named, else to standard output. */
import { readFileSync } from "node:fs";
import type { Invocation } from "./command";
import { EXIT } from "./failure";
import { writeOutput } from "./files";

export async function giveText(
  text: string,
  out: string | undefined,
  { messages, print, tell }: Invocation,
): Promise<number> {
  if (out === undefined) {
    print(text.trimEnd());
    return EXIT.ok;
  }
  const bytes = new TextEncoder().encode(text);
  const kept = await writeOutput(
    out,
    (sink) => {
      sink(bytes);
    },
    () => !readFileSync(out).equals(bytes),
    messages,
  );
  if (kept !== null) tell(messages.backedUp(kept));
  tell(messages.written(out));
  return EXIT.ok;
}
