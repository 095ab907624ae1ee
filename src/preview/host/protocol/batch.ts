/**
 * Carries out one batch: its paths become objects of the workbook, its actions are done in order, and the first that
 * fails ends it. What was done before stays done, as in Excel.
 */
import { ActionType } from "./messages";
import { answerQuery, queriesCalculated } from "./query";
import { camel } from "./names";
import { HostError, notKnown } from "./errors";
import { isHostObject, NULL_OBJECT } from "./host-class";
import { methodName, ObjectPaths } from "./object-paths";
import type { ActionInfo, ActionResult, RequestBody, ResponseBody } from "./messages";
import type { PathContext } from "./object-paths";

export interface BatchContext extends PathContext {
  /** Resolves when every formula has its value. */
  settle(): Promise<void>;
  /** Called before each action, counted from 0; may throw what a test wants to happen there. */
  beforeAction(index: number): void;
}

export class Batch {
  private readonly paths: ObjectPaths;
  private readonly traceIds: number[] = [];

  constructor(
    private readonly body: RequestBody,
    private readonly context: BatchContext,
  ) {
    this.paths = new ObjectPaths(body.ObjectPaths, context);
  }

  async run(): Promise<ResponseBody> {
    const results: ActionResult[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.context.beforeAction(index);
        const value = await this.act(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return {
          Results: results,
          TraceIds: this.traceIds,
          Error: errorOf(error, index, this.paths.locationOf(action)),
        };
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
    const object = this.paths.objectOf(pathId);
    if (object === NULL_OBJECT) return null;
    const value: Record<string, unknown> = {};
    if (object.id !== null) value[object.hasProperty("id") ? "Id" : "_Id"] = object.id;
    const reference = this.context.references.idOf(object);
    if (reference !== null) value._ReferenceId = reference;
    return value;
  }

  private async query(action: ActionInfo): Promise<unknown> {
    const object = this.paths.objectOf(action.ObjectPathId);
    if (object === NULL_OBJECT) return null;
    const query = action.QueryInfo ?? {};
    if (queriesCalculated(object, query)) await this.context.settle();
    const value = await answerQuery(object, query);
    const reference = this.context.references.idOf(object);
    return reference === null ? value : { ...value, _ReferenceId: reference };
  }

  private async call(action: ActionInfo): Promise<unknown> {
    const found = this.paths.objectOf(action.ObjectPathId);
    if (action.Name === "_KeepReference") {
      if (found !== NULL_OBJECT) this.context.references.keep(found);
      return undefined;
    }
    const object = this.paths.existing(action.ObjectPathId);
    this.paths.requireWritableFor(action.Name);
    const values = this.paths.argumentsOf(`${object.className}.${camel(action.Name)}`, action.ArgumentInfo);
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
    const object = this.paths.existing(action.ObjectPathId);
    this.context.requireWritable();
    const name = camel(action.Name);
    const values = this.paths.argumentsOf(`${object.className}.${name}`, action.ArgumentInfo);
    await object.set(name, values);
    values.done();
  }
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
