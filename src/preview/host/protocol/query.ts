/**
 * What a load brings back: the selected properties of an object, of the objects it holds, and of a collection's
 * members. Source: learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (load).
 */
import { notKnown } from "./errors";
import { NULL_OBJECT } from "./host-class";
import { camel, pascal } from "./names";
import type { HostObject } from "./host-class";
import type { QueryInfo } from "./messages";

/** What to load of an object: nothing more for a property, a further selection for an object. */
type Selection = Map<string, Selection>;

/** All of an object's plain properties. */
const ALL = "*";
/** A collection's own name for its members, which may stand in a path or be left out. */
const ITEMS = "items";
/** Sent for a load without properties: only to know whether the object is there. */
const NOTHING = "_none";

/** The answer to a query, with names in Pascal case. */
export function answerQuery(object: HostObject, query: QueryInfo): Promise<Record<string, unknown>> {
  const selection = selectionOf(query);
  return valueOf(object, selection, query);
}

/** True when an answer needs finished calculation. */
export function queriesCalculated(object: HostObject, query: QueryInfo): boolean {
  return needsCalculation(object, selectionOf(query));
}

function selectionOf(query: QueryInfo): Selection {
  const selection: Selection = new Map();
  const paths = query.Select && query.Select.length > 0 ? [...query.Select] : [ALL];
  for (const path of [...paths, ...(query.Expand ?? []).map((each) => `${each}/${ALL}`)]) {
    let level = selection;
    for (const step of path.split(/[/.]/)) {
      const name = camel(step.trim());
      const next = level.get(name) ?? new Map<string, Selection>();
      level.set(name, next);
      level = next;
    }
  }
  return selection;
}

async function valueOf(object: HostObject, selection: Selection, query?: QueryInfo): Promise<Record<string, unknown>> {
  const value: Record<string, unknown> = {};
  if (object.id !== null) value._Id = object.id;
  const items = object.items();
  if (items) {
    const { own, ofItems } = splitCollection(object, selection);
    const from = query?.Skip ?? 0;
    const to = query?.Top === undefined ? items.length : from + query.Top;
    if (ofItems) {
      const values: unknown[] = [];
      for (const item of items.slice(from, to)) values.push(await valueOf(item, ofItems));
      value._Items = values;
    }
    await addProperties(value, object, own);
  } else {
    await addProperties(value, object, selection);
  }
  return value;
}

/** A collection is loaded by its members' properties; its own are those that it has, such as count. */
function splitCollection(object: HostObject, selection: Selection): { own: Selection; ofItems: Selection | null } {
  const own: Selection = new Map();
  const ofItems: Selection = new Map();
  for (const [name, further] of selection) {
    if (name === ITEMS) {
      if (further.size === 0) ofItems.set(ALL, new Map());
      for (const [inner, deeper] of further) ofItems.set(inner, deeper);
    } else if (object.hasProperty(name)) own.set(name, further);
    else ofItems.set(name, further);
  }
  return { own, ofItems: ofItems.size > 0 ? ofItems : null };
}

async function addProperties(value: Record<string, unknown>, object: HostObject, selection: Selection): Promise<void> {
  for (const [name, further] of selection) {
    if (name === NOTHING) continue;
    if (name === ALL) {
      for (const each of object.propertyNames) value[pascal(each)] = await object.get(each);
    } else if (object.hasObject(name)) {
      const inner = object.object(name);
      if (inner === NULL_OBJECT) value[pascal(name)] = null;
      else
        value[pascal(name)] = await valueOf(
          inner,
          further.size > 0 ? further : new Map([[ALL, new Map<string, Selection>()]]),
        );
    } else {
      if (further.size > 0) throw notKnown(`${object.className}.${name} as an object`);
      value[pascal(name)] = await object.get(name);
    }
  }
}

function needsCalculation(object: HostObject, selection: Selection): boolean {
  const items = object.items();
  if (items) {
    const { ofItems } = splitCollection(object, selection);
    return ofItems !== null && items.some((item) => needsCalculation(item, ofItems));
  }
  for (const [name, further] of selection) {
    if (name === ALL && object.propertyNames.some((each) => object.readsCalculated(each))) return true;
    if (object.hasProperty(name) && object.readsCalculated(name)) return true;
    if (!object.hasObject(name)) continue;
    const inner = object.object(name);
    if (inner !== NULL_OBJECT && needsCalculation(inner, further)) return true;
  }
  return false;
}
