/** What the pane shows of an entry, which may be more than the workbook has yet. */
import type { CellValue } from "../../sheet/value";
import { placeKey, rawValue, resolvePlace } from "../model/place";
import type { Place, ResolvedPlace } from "../model/place";
import type { Core } from "./core";

/** The place in the book that is open; null where it is gone. */
export function resolveIn(core: Core, place: Place): ResolvedPlace | null {
  const book = core.book();
  return book && resolvePlace(book, place);
}

/** The value that the pane shows: one on its way counts. */
export function shownValue(core: Core, place: Place): CellValue {
  const book = core.book();
  const waiting = core.get().waiting.get(placeKey(place));
  return waiting ? waiting.value : book ? rawValue(book, place) : null;
}

/** The map with another value for the key; null takes the key out. */
export function withKey<T>(map: ReadonlyMap<string, T>, key: string, value: T | null): ReadonlyMap<string, T> {
  const changed = new Map(map);
  if (value === null) changed.delete(key);
  else changed.set(key, value);
  return changed;
}
