/** LibreOffice for tests: recalculates, fills in, saves and prints .xlsx files. */
import { resolve } from "node:path";
import { RecalculatedBook } from "./recalculated-book";
import { Server } from "./server";
import type { CellEdit, EditOptions, RecalculatedSheet, RecalculateOptions, Request } from "./types";

const DEFAULT_TIMEOUT_MS = 60_000;

interface LibreOfficeOptions {
  /** How long one call may take, opening and recalculating included. */
  readonly timeoutMs?: number;
}

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
