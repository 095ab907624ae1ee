/** What the command line hands to a command. */
import { parseArgs } from "node:util";
import type { Messages, UsageFault } from "../i18n";
import { Failure } from "./failure";

export interface Invocation {
  /** Without the command's own name. */
  readonly args: readonly string[];
  readonly messages: Messages;
  readonly locale: "zh-CN" | "en-US";
  readonly print: (text: string) => void;
  /** For people; standard output is kept for data. */
  readonly tell: (text: string) => void;
}

/** Gives the exit status. Throws a Failure for bad input. */
export type Command = (invocation: Invocation) => Promise<number>;

interface Options {
  readonly values: readonly string[];
  readonly flags: readonly string[];
  /** Whether a file is named without an option, or several are. */
  readonly file: boolean | "several";
  /** What the file is called where it is missing; BOOK.xlsx unless given. */
  readonly fileName?: string;
}

interface Parsed {
  readonly value: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
  readonly file: string;
  /** In the order given. */
  readonly files: readonly string[];
}

/** Reads a command's options; every unknown or missing one is a Failure. */
export function parseOptions(
  { args, messages }: Invocation,
  { values, flags, file, fileName = "BOOK.xlsx" }: Options,
): Parsed {
  const options = new Map<string, { type: "string" | "boolean" }>([
    ...[...values, "lang"].map((name) => [name, { type: "string" }] as const),
    ...flags.map((name) => [name, { type: "boolean" }] as const),
  ]);
  let parsed: { readonly values: Readonly<Record<string, unknown>>; readonly positionals: readonly string[] };
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: Object.fromEntries(options) });
  } catch (error) {
    throw new Failure([messages.usage(optionFault(error))]);
  }
  const [first, ...rest] = parsed.positionals;
  const extra = file === "several" ? undefined : file ? rest[0] : first;
  if (extra !== undefined) throw new Failure([messages.usage({ code: "argument-extra", argument: extra })]);
  if (file && first === undefined) {
    throw new Failure([messages.usage({ code: "argument-missing", argument: fileName })]);
  }
  return {
    value: (name) => {
      const value = parsed.values[name];
      return typeof value === "string" ? value : undefined;
    },
    flag: (name) => parsed.values[name] === true,
    file: first ?? "",
    files: parsed.positionals,
  };
}

/** Node's own words are English and speak of a parser's inner workings; the option that they quote is what counts. */
function optionFault(error: unknown): UsageFault {
  const words = error instanceof Error ? error.message : String(error);
  const option = /'[^']*?(--?[^\s'=]+)/.exec(words)?.[1] ?? words;
  const isUnknown = error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
  return { code: isUnknown ? "option-unknown" : "option-value", option };
}
