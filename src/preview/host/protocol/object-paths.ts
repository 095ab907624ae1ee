/** The paths of one batch: each leads to an object of the workbook, from which further paths go on. */
import { ArgumentList } from "./argument-list";
import { HostError, itemNotFound, notKnown } from "./errors";
import { isHostObject, NULL_OBJECT } from "./host-class";
import { PathType } from "./messages";
import { camel } from "./names";
import type { ActionInfo, ArgumentInfo, ObjectPathInfo, RequestBody } from "./messages";
import type { HostObject } from "./host-class";
import type { References } from "./references";

export interface PathContext {
  readonly root: () => HostObject;
  readonly references: References;
  /** AccessDenied for a workbook that is read-only. */
  requireWritable(): void;
}

/** Methods that change nothing of the workbook, by how their names begin. */
const HARMLESS = /^(?:_|Get|Activate|Select|Calculate|Suspend)/;

/** Paths that go on from another object. */
const CHILD_PATHS = new Set<number>([PathType.Property, PathType.Indexer, PathType.Method]);

type Resolved = HostObject | typeof NULL_OBJECT;

export class ObjectPaths {
  private readonly objects = new Map<number, Resolved>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly context: PathContext,
  ) {}

  /** Each path is walked once a batch: a method such as add must not be called again. */
  objectOf(pathId: number): Resolved {
    const known = this.objects.get(pathId);
    if (known) return known;
    const path = this.paths[String(pathId)];
    if (!path) throw new HostError("InvalidArgument");
    const object = this.resolve(path);
    this.objects.set(pathId, object);
    return object;
  }

  /** ItemNotFound where the path leads to nothing. */
  existing(pathId: number): HostObject {
    const object = this.objectOf(pathId);
    if (object === NULL_OBJECT) throw itemNotFound();
    return object;
  }

  /** AccessDenied for a method that changes something of a workbook that is read-only. */
  requireWritableFor(method: string): void {
    if (!HARMLESS.test(method)) this.context.requireWritable();
  }

  /** Arguments with the client's objects in their places, also inside of plain objects. */
  argumentsOf(member: string, info: ArgumentInfo | undefined): ArgumentList {
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

  /** Such as `Range.values`, for the error's location. */
  locationOf(action: ActionInfo): string {
    const object = this.objects.get(action.ObjectPathId);
    const path = this.paths[String(action.ObjectPathId)];
    const owner = object && object !== NULL_OBJECT ? object.className : (path?.Name ?? "");
    return action.Name === "" ? owner : `${owner}.${camel(action.Name)}`;
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
        this.requireWritableFor(path.Name);
        const values = this.argumentsOf(`${parent.className}.${camel(path.Name)}`, path.ArgumentInfo);
        const result = parent.call(methodName(path.Name), values);
        if (isHostObject(result) || result === NULL_OBJECT) return result;
        throw notKnown(`${parent.className}.${camel(path.Name)} as an object`);
      }
    }
  }

  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value;
    const fields = Object.entries(value);
    const [first] = fields;
    if (fields.length === 1 && first?.[0] === "_ObjectPathId") return this.existing(Number(first[1]));
    return Object.fromEntries(fields.map(([key, field]) => [key, this.withObjects(field)]));
  }
}

/** The client's own methods, which begin with an underscore, keep their names. */
export function methodName(name: string): string {
  return name.startsWith("_") ? name : camel(name);
}
