/** Files in and out. What is written appears whole or not at all, and nothing that was there is lost. */
import * as fs from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Messages } from "../i18n";
import { Failure } from "./failure";

/** Throws a {@link Failure} that says what to do about a file that cannot be read. */
export function readInput(path: string, most: number, messages: Messages): Uint8Array {
  const fail = (text: string) => new Failure([text]);
  let bytes: number;
  try {
    const stat = fs.statSync(path);
    if (stat.isDirectory()) throw fail(messages.file({ code: "folder", path }));
    // A pipe is read as a file is; a device may have no end.
    if (!stat.isFile() && !stat.isFIFO()) throw fail(messages.file({ code: "device", path }));
    bytes = stat.size;
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (codeOf(error) === "ENOENT") throw fail(messages.file({ code: "missing", path }));
    throw fail(messages.file({ code: "unreadable", path, detail: codeOf(error) }));
  }
  if (bytes > most) throw fail(messages.file({ code: "too-large", path, bytes, most }));
  try {
    return fs.readFileSync(path);
  } catch (error) {
    throw fail(messages.file({ code: "unreadable", path, detail: codeOf(error) }));
  }
}

/**
 * Writes a file beside its place and then moves it there.
 *
 * @param keepOld whether what stands there now must be kept under another name
 * @returns where what stood there is now, if it was kept
 */
export async function writeOutput(
  path: string,
  write: (sink: (bytes: Uint8Array) => void) => Promise<void> | void,
  keepOld: () => Promise<boolean> | boolean,
  messages: Messages,
): Promise<string | null> {
  const target = placeToWrite(path, messages);
  const unwritable = (error: unknown) =>
    new Failure([messages.file({ code: "unwritable", path, detail: codeOf(error) })]);
  let folder: string;
  try {
    folder = fs.mkdtempSync(join(dirname(target), ".scorebook-"));
  } catch (error) {
    throw unwritable(error);
  }
  try {
    const draft = join(folder, basename(target));
    const file = fs.openSync(draft, "w");
    try {
      await write((bytes) => {
        // A disk that is almost full takes only a part, without a word.
        for (let written = 0; written < bytes.length;) written += fs.writeSync(file, bytes.subarray(written));
      });
    } finally {
      fs.closeSync(file);
    }
    let kept: string | null = null;
    if (fs.existsSync(target) && (await keepOld())) {
      kept = freeName(target);
      fs.renameSync(target, kept);
    }
    try {
      fs.renameSync(draft, target);
    } catch (error) {
      if (kept !== null) fs.renameSync(kept, target);
      throw error;
    }
    return kept;
  } catch (error) {
    throw isSystemError(error) ? unwritable(error) : error;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The file itself where a link leads to it: moving something over a link would part the two. */
function placeToWrite(path: string, messages: Messages): string {
  if (!fs.existsSync(path)) return resolve(path);
  const stat = fs.statSync(path);
  if (stat.isDirectory()) throw new Failure([messages.file({ code: "folder", path })]);
  if (!stat.isFile()) throw new Failure([messages.file({ code: "device", path })]);
  return fs.realpathSync(path);
}

/** `book.xlsx` → `book.bak1.xlsx`, or the next number that is free. */
function freeName(path: string): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let number = 1; ; number++) {
    const name = `${stem}.bak${number}${extension}`;
    if (!fs.existsSync(name)) return name;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}

function codeOf(error: unknown): string {
  return isSystemError(error) ? (error.code ?? error.message) : String(error);
}
