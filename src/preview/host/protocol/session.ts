/**
 * The session that Excel.run and Excel.RequestContext take: it receives each batch, keeps the log, and imposes what
 * Excel imposes on a batch as a whole - size limits, cell editing - and what a test wants to go wrong.
 */
import { Batch } from "./batch";
import { Faults } from "./faults";
import { HostError } from "./errors";
import { RequestFlag } from "./messages";
import type { BatchContext } from "./batch";
import type { RequestMessage, ResponseBody, ResponseMessage } from "./messages";

/** One batch, as it was priced. */
export interface SyncRecord {
  /** Counted from 0 since the log was reset. */
  readonly index: number;
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly error: string | null;
}

/** Excel on the web takes and gives no more than this at once. Source: learn.microsoft.com, resource limits. */
const MAX_BYTES = 5 * 1024 * 1024;

export interface HostSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): RequestExecutor;
}

export interface RequestExecutor {
  executeAsync(customData: unknown, flags: number, message: RequestMessage): Promise<ResponseMessage>;
}

/** What the session needs of the host. */
export interface SessionHost {
  readonly batch: Omit<BatchContext, "beforeAction">;
  /** Resolves when no cell is being edited. */
  readonly whenNotEditing: () => Promise<void>;
  readonly isEditing: () => boolean;
  /** Called before and after each batch. */
  readonly begin: () => void;
  readonly done: () => void;
}

export class Session {
  readonly log: SyncRecord[] = [];
  readonly faults = new Faults();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: SessionHost) {}

  /** What the client is given. */
  readonly forClient: HostSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "http://host.local/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData, flags, message) => this.receive(flags, message),
    }),
  };

  /** While a cell is being edited a batch fails at once, or waits before it takes its turn. */
  private async receive(flags: number, message: RequestMessage): Promise<ResponseMessage> {
    const waits = (flags & RequestFlag.DelayForCellEdit) !== 0;
    while (waits && this.host.isEditing()) await this.host.whenNotEditing();
    return this.inTurn(() => this.execute(message));
  }

  /** Batches of several contexts, and what people do, come one after the other. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async execute(message: RequestMessage): Promise<ResponseMessage> {
    this.host.begin();
    try {
      return await this.priced(message);
    } finally {
      this.host.done();
    }
  }

  private async priced(message: RequestMessage): Promise<ResponseMessage> {
    const bytesIn = byteLength(message.Body);
    const body = await this.answer(message, bytesIn);
    let bytesOut = byteLength(body);
    let given = body;
    if (bytesOut > MAX_BYTES) {
      given = failure("ResponsePayloadSizeLimitExceeded");
      bytesOut = byteLength(given);
    }
    this.log.push({
      index: this.log.length,
      actions: message.Body.Actions.length,
      bytesIn,
      bytesOut,
      error: given.Error?.Code ?? null,
    });
    return { HttpStatusCode: 200, Headers: {}, Body: given };
  }

  private async answer(message: RequestMessage, bytesIn: number): Promise<ResponseBody> {
    if (bytesIn > MAX_BYTES) return failure("RequestPayloadSizeLimitExceeded");
    const fault = this.faults.next();
    if (fault && fault.action === null) return failure(fault.code);
    if (this.host.isEditing()) return failure("InvalidOperationInCellEditMode");
    const batch = new Batch(message.Body, {
      ...this.host.batch,
      beforeAction: (index) => {
        if (fault && fault.action === index) throw new HostError(fault.code);
      },
    });
    return batch.run();
  }
}

/** An answer to a batch of which nothing was done. */
function failure(code: string): ResponseBody {
  const error = new HostError(code);
  return {
    Results: [],
    Error: { Code: code, Message: error.message, Location: "", ActionIndex: -1, HttpStatusCode: 400 },
  };
}

const encoder = new TextEncoder();

/** The length of a message in UTF-8, as it would travel. */
function byteLength(message: unknown): number {
  return encoder.encode(JSON.stringify(message)).length;
}
