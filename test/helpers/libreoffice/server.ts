/** The Python process that drives LibreOffice: server.py, spoken to in lines of JSON. */
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Answer, RecalculatedSheet, Request } from "./types";

/** The system's own interpreter: the uno module is made for no other. */
const PYTHON = "/usr/bin/python3";
const SERVER = join(__dirname, "server.py");
const REMEDY = "run 'bash .ci/tools', which installs what the tests need or names it";
const KILL_AFTER_MS = 10_000;

/** The Python process between us and LibreOffice. Lost once, by its own fault or ours, it is not used again. */
export class Server {
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
