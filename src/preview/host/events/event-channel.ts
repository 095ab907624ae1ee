/**
 * The way of events to the client. It asks an object in its global, which Office itself would put there, for one
 * handler; that object is made here, and whatever happens goes to the handlers after the batch that caused it.
 */
import type { BookEvent } from "../book/book-event";
import type { SheetCells } from "../book/sheet-cells";
import { entriesOf } from "./messages";
import type { Registrations } from "./registrations";
import type { EventEntry } from "./messages";

type Handler = (message: { readonly entries: readonly EventEntry[] }) => void;

/** The part of the client's global that events go through. */
export interface ClientGlobal {
  OSF?: { DDA?: { RichApi?: { richApiMessageManager?: unknown } } };
}

/** The handlers of one client; several hosts may have used it one after the other. */
interface MessageManager {
  readonly handlers: Set<Handler>;
  register(handler: Handler): Promise<void>;
  removeHandlerAsync(type: string, options: { handler: Handler }, callback: (result: { status: string }) => void): void;
}

/** What the channel needs of the book. */
interface EventSource {
  readonly registrations: Registrations;
  keepEventRange(cells: SheetCells): string;
}

export class EventChannel {
  private readonly managers = new Set<MessageManager>();
  private waiting: EventEntry[] = [];
  private isHeld = false;

  /** `keep` gives the id under which an event's range can be asked for. */
  connect(client: ClientGlobal): void {
    client.OSF ??= {};
    client.OSF.DDA ??= {};
    client.OSF.DDA.RichApi ??= {};
    const { RichApi } = client.OSF.DDA;
    const known = RichApi.richApiMessageManager;
    const manager = isManager(known) ? known : newManager();
    RichApi.richApiMessageManager = manager;
    this.managers.add(manager);
  }

  /** Events of a batch wait until its answer is on its way. */
  hold(): void {
    this.isHeld = true;
  }

  release(): void {
    this.isHeld = false;
    this.flushSoon();
  }

  /** Only what somebody listens to is sent; an event's range can be asked for later. */
  send(event: BookEvent, book: EventSource): void {
    const isHeard = ({ messageType, targetId }: EventEntry) => book.registrations.has(messageType, targetId);
    if (!entriesOf(event, null).some(isHeard)) return;
    const rangeId = event.kind === "changed" ? book.keepEventRange(event) : null;
    this.waiting.push(...entriesOf(event, rangeId).filter(isHeard));
    if (!this.isHeld) this.flushSoon();
  }

  disconnect(): void {
    this.managers.clear();
    this.waiting = [];
  }

  private flushSoon(): void {
    if (this.waiting.length > 0)
      setTimeout(() => {
        this.flush();
      }, 0);
  }

  private flush(): void {
    if (this.isHeld) return;
    const entries = this.waiting;
    this.waiting = [];
    if (entries.length === 0) return;
    for (const { handlers } of this.managers) for (const handler of handlers) handler({ entries });
  }
}

function newManager(): MessageManager {
  const handlers = new Set<Handler>();
  return {
    handlers,
    register: (handler) => {
      handlers.add(handler);
      return Promise.resolve();
    },
    removeHandlerAsync: (_type, { handler }, callback) => {
      handlers.delete(handler);
      callback({ status: "succeeded" });
    },
  };
}

function isManager(value: unknown): value is MessageManager {
  return typeof value === "object" && value !== null && "handlers" in value && value.handlers instanceof Set;
}
