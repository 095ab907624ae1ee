/** scorebook COMMAND …: the same core as the pane, on files. */
import { localeOf, messagesFor } from "../i18n";
import type { Command } from "./command";
import { EXIT, Failure } from "./failure";
import { standInForHttp } from "./no-http";

/** Each command is loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  generate: async () => (await import("./commands/generate")).generate,
  score: async () => (await import("./commands/score")).scoreCommand,
  check: async () => (await import("./commands/check")).check,
  regenerate: async () => (await import("./commands/regenerate")).regenerateCommand,
  compare: async () => (await import("./commands/compare")).compare,
  import: async () => (await import("./commands/import")).importCommand,
  rubric: async () => (await import("./commands/rubric")).rubricCommand,
  units: async () => (await import("./commands/units")).unitsCommand,
};

async function main(argv: readonly string[]): Promise<number> {
  const locale = localeOf(languageOf(argv));
  const messages = messagesFor(locale);
  const print = (text: string) => void process.stdout.write(`${text}\n`);
  const tell = (text: string) => void process.stderr.write(`${text}\n`);
  const [name, ...args] = languageLast(argv);
  if (name === undefined || argv.includes("--help") || argv.includes("-h")) {
    if (name === undefined) {
      tell(messages.usage({ code: "command-missing" }));
      return EXIT.unusable;
    }
    print(messages.help);
    return EXIT.ok;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    tell(messages.usage({ code: "command-unknown", command: name }));
    return EXIT.unusable;
  }
  try {
    const command = await load();
    return await command({ args, messages, locale, print, tell });
  } catch (error) {
    if (error instanceof Failure) {
      error.lines.forEach(tell);
    } else {
      tell(messages.internal(error instanceof Error ? error.message : String(error)));
      if (process.env["SCOREBOOK_DEBUG"] && error instanceof Error) tell(error.stack ?? "");
    }
    return EXIT.unusable;
  }
}

/** --lang may also stand before the command. */
function languageLast(argv: readonly string[]): readonly string[] {
  const width = argv[0] === "--lang" ? 2 : argv[0]?.startsWith("--lang=") ? 1 : 0;
  return [...argv.slice(width), ...argv.slice(0, width)];
}

/** --lang, else the shell's language. */
function languageOf(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (at >= 0) return argv[at]?.split("=")[1] ?? argv[at + 1];
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return [LC_ALL, LC_MESSAGES, LANG].find((tag) => tag !== undefined && tag !== "");
}

standInForHttp();

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
