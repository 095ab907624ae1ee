/**
 * What the client calls when the first handler of an event is added and the last one is removed.
 * Source: the client's WorksheetCollection and Worksheet, where each event names its pair.
 */
import { EventType } from "../events/registrations";
import type { Book } from "../book/book";

/** The names of the calls, after `_Register` and `_Unregister`. */
const CALLS: Readonly<Record<string, number>> = {
  DataChangedEvent: EventType.Changed,
  SelectionChangedEvent: EventType.SelectionChanged,
  ActivatedEvent: EventType.Activated,
  DeactivatedEvent: EventType.Deactivated,
  AddedEvent: EventType.Added,
  DeletedEvent: EventType.Deleted,
  ProtectionChangedEvent: EventType.ProtectionChanged,
  EventNameChanged: EventType.NameChanged,
};

type Switches<T> = Readonly<Record<string, (self: T) => undefined>>;

/** `targetOf`: what the handlers listen to, and in which book. */
export function eventSwitches<T>(targetOf: (self: T) => { readonly book: Book; readonly target: string }): Switches<T> {
  return Object.fromEntries(
    Object.entries(CALLS).flatMap(([name, type]) => [
      [
        `_Register${name}`,
        (self: T) => {
          const { book, target } = targetOf(self);
          book.registrations.register(type, target);
          return undefined;
        },
      ],
      [
        `_Unregister${name}`,
        (self: T) => {
          const { book, target } = targetOf(self);
          book.registrations.unregister(type, target);
          return undefined;
        },
      ],
    ]),
  );
}
