/** The command line as people run it: bundled once for a test file, and started as a process of its own. */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { scratch } from "../helpers/books";

export interface Run {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** The most memory that the process had, in MB. */
  readonly megabytes: number;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** As a user who may not write where root may. */
  readonly asNobody?: boolean;
}

export interface Cli {
  readonly run: (args: readonly string[], options?: RunOptions) => Run;
  /** Runs it in a shell, as `"$@"`: for pipes. */
  readonly inShell: (script: string, args: readonly string[]) => Promise<{ status: number | null; output: string }>;
  readonly file: (name: string) => string;
  /** Names of the files in the test's directory, hidden ones included. */
  readonly files: () => string[];
  /** Runs it, and fails with its message unless it ends well. */
  readonly succeed: (...args: readonly string[]) => Run;
}

const NOBODY = 65534;

/**
 * Tells the most memory that the process had, in kB, when it ends. Linux hands the parent's figure down to the child
 * when asked in the usual way, so the kernel's own is read there.
 */
const METER = `
const fs = require("node:fs");
process.on("exit", () => {
  const usual = process.resourceUsage().maxRSS;
  const own = fs.existsSync("/proc/self/status") && /VmHWM:\\s*(\\d+)/.exec(fs.readFileSync("/proc/self/status", "utf8"));
  fs.writeSync(3, String(own ? own[1] : usual));
});`;

/** Call at the top of a test file. */
export function commandLine(): Cli {
  const bundle = scratch();
  const own = scratch();
  const program = bundle.file("scorebook.js");
  const meter = bundle.file("meter.js");
  beforeAll(async () => {
    await build({
      entryPoints: [join(__dirname, "../../src/cli/main.ts")],
      outfile: program,
      bundle: true,
      platform: "node",
      target: "node20",
      logLevel: "error",
    });
    writeFileSync(meter, METER);
    for (const folder of [dirname(program), dirname(own.file(""))]) chmodSync(folder, 0o755);
  });
  afterAll(() => {
    bundle.dispose();
    own.dispose();
  });

  const run = (args: readonly string[], { env = {}, asNobody = false }: RunOptions = {}): Run => {
    const started = performance.now();
    const ids = asNobody && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const { status, signal, output, stdout, stderr } = spawnSync(
      process.execPath,
      ["--require", meter, program, ...args],
      {
        env: { ...languageFree(), LANG: "zh_CN.UTF-8", ...env },
        encoding: "utf8",
        maxBuffer: 1 << 28,
        stdio: ["ignore", "pipe", "pipe", "pipe"],
        timeout: 120_000,
        ...ids,
      },
    );
    return {
      status,
      signal,
      stdout,
      stderr,
      seconds: (performance.now() - started) / 1000,
      megabytes: Number(output[3] ?? 0) / 1024,
    };
  };

  return {
    run,
    file: own.file,
    files: () => readdirSync(dirname(own.file("x"))).sort(),
    succeed: (...args) => {
      const done = run(args);
      if (done.status !== 0) throw new Error(`${args.join(" ")}: ${done.stderr}`);
      return done;
    },
    inShell: (script, args) =>
      new Promise((done, fail) => {
        const line = ["-o", "pipefail", "-c", script, "bash", process.execPath, program, ...args];
        const child = spawn("bash", line, { stdio: ["ignore", "pipe", "pipe"] });
        let output = "";
        const hear = (text: string) => (output += text);
        child.stdout.setEncoding("utf8").on("data", hear);
        child.stderr.setEncoding("utf8").on("data", hear);
        child.on("error", fail);
        child.on("close", (status) => {
          done({ status, output });
        });
      }),
  };
}

/** The environment without what would decide the messages' language. */
function languageFree(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(LC_.*|LANG|LANGUAGE)$/.test(name)));
}
