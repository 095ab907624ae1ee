/**
 * Carries out one batch: its paths become objects of the workbook, its actions are done in order, and the first that
 * fails ends it. What was done before stays done, as in Excel.
 */
import { ActionType, PathType } from "./messages";
import { answerQuery, queriesCalculated } from "./query";
import { ArgumentList } from "./argument-list";
import { camel } from "./names";
import { HostError, itemNotFound, notKnown } from "./errors";
import { isHostObject, NULL_OBJECT } from "./host-class";
import type { ActionInfo, ActionResult, ArgumentInfo, ObjectPathInfo, RequestBody, ResponseBody } from "./messages";
import type { HostObject } from "./host-class";
import type { References } from "./references";

export interface BatchContext {
  readonly root: () => HostObject;
  readonly references: References;
  /** Resolves when every formula has its value. */
  settle(): Promise<void>;
  /** AccessDenied for a workbook that is read-only. */
  requireWritable(): void;
  /** Called before each action, counted from 0; may throw what a test wants to happen there. */
  beforeAction(index: number): void;
}

/** Methods that change nothing of the workbook, by how their names begin. */
const HARMLESS = /^(?:_|Get|Activate|Select|Calculate|Suspend)/;

/** Paths that go on from another object. */
const CHILD_PATHS = new Set<number>([PathType.Property, PathType.Indexer, PathType.Method]);

type Resolved = HostObject | typeof NULL_OBJECT;

export class Batch {
  private readonly objects = new Map<number, Resolved>();
  private readonly traceIds: number[] = [];

  constructor(
    private readonly body: RequestBody,
    private readonly context: BatchContext,
  ) {}

  async run(): Promise<ResponseBody> {
    const results: ActionResult[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.context.beforeAction(index);
        const value = await this.act(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { Results: results, TraceIds: this.traceIds, Error: errorOf(error, index, this.locationOf(action)) };
      }
    }
    return { Results: results, TraceIds: this.traceIds };
  }

  private async act(action: ActionInfo): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.instantiate(action.ObjectPathId);
      case ActionType.EnsureInstantiated:
        return undefined;
      case ActionType.Query:
        return this.query(action);
      case ActionType.Method:
        return this.call(action);
      case ActionType.SetProperty:
        await this.set(action);
        return undefined;
      case ActionType.Trace:
        this.traceIds.push(action.Id);
        // The client adds and removes event handlers when this answer comes.
        return null;
      default:
        throw notKnown(`actions of type ${action.ActionType}`);
    }
  }

  private instantiate(pathId: number): unknown {
    const object = this.objectOf(pathId);
    if (object === NULL_OBJECT) return null;
    const value: Record<string, unknown> = {};
    if (object.id !== null) value[object.hasProperty("id") ? "Id" : "_Id"] = object.id;
    const reference = this.context.references.idOf(object);
    if (reference !== null) value._ReferenceId = reference;
    return value;
  }

  private async query(action: ActionInfo): Promise<unknown> {
    const object = this.objectOf(action.ObjectPathId);
    if (object === NULL_OBJECT) return null;
    const query = action.QueryInfo ?? {};
    if (queriesCalculated(object, query)) await this.context.settle();
    const value = await answerQuery(object, query);
    const reference = this.context.references.idOf(object);
    return reference === null ? value : { ...value, _ReferenceId: reference };
  }

  private async call(action: ActionInfo): Promise<unknown> {
    const found = this.objectOf(action.ObjectPathId);
    if (action.Name === "_KeepReference") {
      if (found !== NULL_OBJECT) this.context.references.keep(found);
      return undefined;
    }
    const object = this.existing(action.ObjectPathId);
    this.requireWritable(action.Name);
    const values = this.argumentsOf(`${object.className}.${camel(action.Name)}`, action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.context.references.remove(values.text(0));
      return undefined;
    }
    const result = await object.call(methodName(action.Name), values);
    if (isHostObject(result) || result === NULL_OBJECT)
      throw notKnown(`${object.className}.${action.Name} as an action`);
    return result ?? null;
  }

  private async set(action: ActionInfo): Promise<void> {
    const object = this.existing(action.ObjectPathId);
    this.context.requireWritable();
    const name = camel(action.Name);
    const values = this.argumentsOf(`${object.className}.${name}`, action.ArgumentInfo);
    await object.set(name, values);
    values.done();
  }

  private requireWritable(method: string): void {
    if (!HARMLESS.test(method)) this.context.requireWritable();
  }

  private existing(pathId: number): HostObject {
    const object = this.objectOf(pathId);
    if (object === NULL_OBJECT) throw itemNotFound();
    return object;
  }

  /** Each path is walked once a batch: a method such as add must not be called again. */
  private objectOf(pathId: number): Resolved {
    const known = this.objects.get(pathId);
    if (known) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw new HostError("InvalidArgument");
    const object = this.resolve(path);
    this.objects.set(pathId, object);
    return object;
  }

  private resolve(path: ObjectPathInfo): Resolved {
    if (path.ObjectPathType === PathType.Global) return this.context.root();
    if (path.ObjectPathType === PathType.Null) return NULL_OBJECT;
    if (path.ObjectPathType === PathType.Reference) return this.context.references.get(path.Name);
    if (!CHILD_PATHS.has(path.ObjectPathType)) throw notKnown(`object paths of type ${path.ObjectPathType}`);
    const parent = this.objectOf(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    switch (path.ObjectPathType) {
      case PathType.Property:
        return parent.object(camel(path.Name));
      case PathType.Indexer: {
        const values = this.argumentsOf(`${parent.className}[]`, path.ArgumentInfo);
        const item = parent.item(values);
        values.done();
        return item;
      }
      default: {
        this.requireWritable(path.Name);
        const values = this.argumentsOf(`${parent.className}.${camel(path.Name)}`, path.ArgumentInfo);
        const result = parent.call(methodName(path.Name), values);
        if (isHostObject(result) || result === NULL_OBJECT) return result;
        throw notKnown(`${parent.className}.${camel(path.Name)} as an object`);
      }
    }
  }

  /** Arguments with the client's objects in their places, also inside of plain objects. */
  private argumentsOf(member: string, info: ArgumentInfo | undefined): ArgumentList {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new ArgumentList(
      member,
      values.map((value, index) => {
        const id = ids[index];
        return typeof id === "number" && id > 0 ? this.existing(id) : this.withObjects(value);
      }),
    );
  }

  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value;
    const fields = Object.entries(value);
    const [first] = fields;
    if (fields.length === 1 && first?.[0] === "_ObjectPathId") return this.existing(Number(first[1]));
    return Object.fromEntries(fields.map(([key, field]) => [key, this.withObjects(field)]));
  }

  /** Such as `Range.values`, for the error's location. */
  private locationOf(action: ActionInfo): string {
    const object = this.objects.get(action.ObjectPathId);
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const owner = object && object !== NULL_OBJECT ? object.className : (path?.Name ?? "");
    return action.Name === "" ? owner : `${owner}.${camel(action.Name)}`;
  }
}

/** The client's own methods, which begin with an underscore, keep their names. */
function methodName(name: string): string {
  return name.startsWith("_") ? name : camel(name);
}

function errorOf(error: unknown, index: number, location: string): NonNullable<ResponseBody["Error"]> {
  if (!(error instanceof HostError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}
