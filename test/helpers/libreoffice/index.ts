import { spawn, type ChildProcessByStdio } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** The system's own interpreter: the uno module is made for no other. */
const PYTHON = "/usr/bin/python3";
const SERVER = join(__dirname, "server.py");
const REMEDY = "run 'bash .ci/tools', which installs what the tests need or names it";
const DEFAULT_TIMEOUT_MS = 60_000;
const KILL_AFTER_MS = 10_000;

/** An error as a cell shows it: `#DIV/0!`, `#VALUE!`, `#REF!`, `#NAME?`, `#N/A`, `#NUM!`, or LibreOffice's own `Err:502`. */
interface CellError {
  readonly error: string;
}

/**
 * What a cell holds after recalculation. An empty cell is `""`, as is a formula that gives an empty text; TRUE and
 * FALSE are 1 and 0, and dates are their serial numbers: LibreOffice tells these from numbers by their looks alone.
 */
type CellValue = number | string | CellError;

/** A sheet's cells as rows, from A1 to the last cell with content. */
interface RecalculatedSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly values: readonly (readonly CellValue[])[];
  /** Beside `values`: each formula as LibreOffice writes it (`=SUM($评分录入.A1:B2;C3)`), `""` where there is none. */
  readonly formulas?: readonly (readonly string[])[];
}

/** A change to one cell. A text stays text whatever it looks like; null empties the cell. */
type CellEdit = { readonly sheet: string; readonly cell: string } & (
  | { readonly value: number | string | boolean | null }
  /** As it stands in an .xlsx file, with or without `=`: `SUM(评分录入!A1:B2,C3)`. */
  | { readonly formula: string }
);

/** Rows to make room for above a row, counted from 1, of a sheet that is not protected. */
interface RowInsertion {
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

interface EditOptions {
  /** Lifts the protection (without password) of the sheets that are edited; otherwise a locked cell is refused. */
  readonly unprotect?: boolean;
  /** Made one after the other, once the cells are edited. */
  readonly insertRows?: readonly RowInsertion[];
}

interface RecalculateOptions extends EditOptions {
  /** Also read the formulas. */
  readonly formulas?: boolean;
  /** Read these sheets only. */
  readonly sheets?: readonly string[];
  /** Made in memory before recalculating: cheaper than a filled-in file, and the file is left alone. */
  readonly edits?: readonly CellEdit[];
}

interface LibreOfficeOptions {
  /** How long one call may take, opening and recalculating included. */
  readonly timeoutMs?: number;
}

/** A workbook's sheets, by name and in their order. */
class RecalculatedBook {
  readonly sheets: ReadonlyMap<string, RecalculatedSheet>;

  constructor(sheets: readonly RecalculatedSheet[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** The sheet of that name; throws, naming those there are, when it is missing. */
  sheet(name: string): RecalculatedSheet {
    const found = this.sheets.get(name);
    if (found === undefined) throw new Error(`No sheet ${name}; there are: ${[...this.sheets.keys()].join(", ")}`);
    return found;
  }

  /** The value at an address such as `H10`: `""` outside of the used area. */
  at(sheet: string, address: string): CellValue {
    const { row, column } = position(address);
    return this.sheet(sheet).values[row]?.[column] ?? "";
  }

  /** Every cell that shows an error, as `汇总排名!C4 #DIV/0!`. */
  errors(): string[] {
    return [...this.sheets.values()].flatMap((sheet) =>
      sheet.values.flatMap((line, row) =>
        line.flatMap((value, column) =>
          typeof value === "object" ? [`${sheet.name}!${columnName(column)}${row + 1} ${value.error}`] : [],
        ),
      ),
    );
  }
}

interface Request {
  readonly op: "start" | "read" | "save" | "pdf" | "stop";
  readonly path?: string;
  readonly out?: string;
  readonly edits?: readonly CellEdit[];
  readonly unprotect?: boolean;
  readonly insertRows?: readonly RowInsertion[];
  readonly formulas?: boolean;
  readonly sheets?: readonly string[];
}

type Answer = { readonly result: readonly RecalculatedSheet[] | null } | { readonly error: string };

/**
 * Starts a LibreOffice of the caller's own, which can run beside any number of others. It takes about a second: start
 * one in `beforeAll` and call `stop` in `afterAll`. Should that not happen, it ends with the process that started it.
 */
export async function startLibreOffice(options: LibreOfficeOptions = {}): Promise<LibreOffice> {
  const office = new LibreOffice(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  try {
    await office.start();
  } catch (reason) {
    await office.stop();
    throw reason;
  }
  return office;
}

/** One LibreOffice process. Calls are carried out one after the other; each opens the file anew and closes it. */
export class LibreOffice {
  private server: Server | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private stopped = false;

  constructor(private readonly timeoutMs: number) {}

  /** LibreOffice's process group: undefined until it was started. */
  get processGroup(): number | undefined {
    return this.server?.office;
  }

  /** Called by {@link startLibreOffice}. */
  async start(): Promise<void> {
    await this.call({ op: "start" }, "starting");
  }

  /** Opens an .xlsx file, computes every formula from scratch, whatever values it had cached, and reads the values. */
  async recalculate(path: string, options: RecalculateOptions = {}): Promise<RecalculatedBook> {
    const sheets = await this.call({ op: "read", path: resolve(path), ...options }, `recalculating ${path}`);
    return new RecalculatedBook(sheets ?? []);
  }

  /** Opens an .xlsx file, changes cells, recalculates, and saves it as another, as a scorer with LibreOffice would. */
  async fill(path: string, out: string, edits: readonly CellEdit[], options: EditOptions = {}): Promise<void> {
    await this.call({ op: "save", path: resolve(path), out: resolve(out), edits, ...options }, `filling in ${path}`);
  }

  /** Opens an .xlsx file and saves it as another: what LibreOffice keeps of a workbook. */
  async resave(path: string, out: string): Promise<void> {
    await this.call({ op: "save", path: resolve(path), out: resolve(out) }, `saving ${path} anew`);
  }

  /** Prints an .xlsx file's visible sheets into a PDF. */
  async toPdf(path: string, out: string): Promise<void> {
    await this.call({ op: "pdf", path: resolve(path), out: resolve(out) }, `printing ${path}`);
  }

  /** Ends LibreOffice and takes its files away; later calls are refused. */
  async stop(): Promise<void> {
    if (this.stopped) return;
    this.stopped = true;
    await this.queue;
    const server = this.server;
    this.server = undefined;
    await server?.stop();
  }

  /** One request at a time, so that the clock of each starts when it is really begun. */
  private call(request: Request, doing: string): Promise<readonly RecalculatedSheet[] | null> {
    if (this.stopped) return Promise.reject(new Error(`LibreOffice was stopped; it was asked for ${doing}`));
    const answer = this.queue.then(async () => {
      if (this.server === undefined || this.server.ended) {
        // It starts LibreOffice by itself when it gets a request: so after one that was lost, no call differs.
        this.server = new Server();
      }
      return this.server.request(request, this.timeoutMs, doing);
    });
    this.queue = answer.catch(() => undefined);
    return answer;
  }
}

/** The Python process between us and LibreOffice. Lost once, by its own fault or ours, it is not used again. */
class Server {
  ended = false;
  office: number | undefined;
  private readonly home = mkdtempSync(join(tmpdir(), "scorebook-libreoffice-"));
  private readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  private readonly closed: Promise<void>;
  private errors = "";
  private waiting: { readonly id: number; readonly settle: (answer: Answer) => void } | undefined;
  private killer: NodeJS.Timeout | undefined;
  private lastId = 0;

  constructor() {
    this.child = spawn(PYTHON, ["-u", SERVER, this.home], { stdio: ["pipe", "pipe", "pipe"] });
    this.hold(false);
    this.child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.errors = (this.errors + text).slice(-4000);
    });
    createInterface({ input: this.child.stdout }).on("line", (line) => {
      this.hear(line);
    });
    // Writing to a process that has just ended fails; that it ended is told by "close".
    this.child.stdin.on("error", () => undefined);
    this.closed = new Promise((done) => {
      this.child.on("error", (reason) => {
        this.lose(`${PYTHON} did not start (${reason.message}): ${REMEDY}`);
        this.clear(true);
        done();
      });
      this.child.on("close", (code, signal) => {
        this.lose(`its driver ended (${signal ?? `status ${code}`})\n${this.errors}`.trim());
        this.clear(code !== 0);
        done();
      });
    });
  }

  request(request: Request, timeoutMs: number, doing: string): Promise<readonly RecalculatedSheet[] | null> {
    const id = ++this.lastId;
    this.hold(true);
    return new Promise((done, fail) => {
      const timer = setTimeout(() => {
        this.lose(`no answer within ${timeoutMs / 1000} s; it was killed, and the next call starts another`);
      }, timeoutMs);
      this.waiting = {
        id,
        settle: (answer) => {
          clearTimeout(timer);
          this.waiting = undefined;
          this.hold(false);
          if ("error" in answer) fail(new Error(`LibreOffice, ${doing}: ${answer.error}`));
          else done(answer.result);
        },
      };
      this.child.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
    });
  }

  async stop(): Promise<void> {
    if (!this.ended) {
      await this.request({ op: "stop" }, 10_000, "stopping").catch(() => undefined);
      this.child.stdin.end();
    }
    this.hold(true);
    await this.closed;
  }

  private hear(line: string): void {
    const message = JSON.parse(line) as { readonly office: number } | (Answer & { readonly id: number });
    if ("office" in message) this.office = message.office;
    else if (this.waiting?.id === message.id) this.waiting.settle(message);
  }

  /** Gives it up: the end of its stdin tells the driver to kill LibreOffice, and should it not, it is killed itself. */
  private lose(reason: string): void {
    if (!this.ended) {
      this.ended = true;
      this.child.stdin.end();
      this.killer = setTimeout(() => this.child.kill("SIGKILL"), KILL_AFTER_MS);
    }
    this.waiting?.settle({ error: reason });
  }

  /** The driver is gone: makes sure that nothing else is left. */
  private clear(unclean: boolean): void {
    clearTimeout(this.killer);
    if (unclean && this.office !== undefined) killGroup(this.office);
    // A process that is being killed may still write for a moment.
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }

  /** Only while an answer is due does the child keep this process running, so that a forgotten stop hangs nothing. */
  private hold(on: boolean): void {
    for (const part of [this.child, this.child.stdin, this.child.stdout, this.child.stderr]) {
      if (part !== this.child && !(part instanceof Socket)) continue;
      if (on) part.ref();
      else part.unref();
    }
  }
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

function position(address: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9][0-9]*)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) throw new Error(`${address} is no address such as H10`);
  let column = 0;
  for (let index = 0; index < letters.length; index++) column = column * 26 + letters.charCodeAt(index) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
