/**
 * The messages that Microsoft's client and a host exchange: a batch of actions on object paths, and its answer.
 * Source: the client itself, `@microsoft/office-js/dist/excel-web-16.00.debug.js` (ObjectPathFactory, ActionFactory).
 */

/** How an object is reached. */
export const PathType = {
  /** The workbook. */
  Global: 1,
  /** What a method gives. */
  Method: 3,
  /** What a property holds. */
  Property: 4,
  /** An item of a collection, by its id or name. */
  Indexer: 5,
  /** An object that the client asked to keep. */
  Reference: 6,
  /** An object that was found not to be there. */
  Null: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  EnsureInstantiated: 6,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the path that it stands for, 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: ResponseError;
  readonly TraceIds?: readonly number[];
}

/** What the client sends for a batch. */
export interface RequestMessage {
  readonly Body: RequestBody;
}

export interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody;
}

/** Request flags that change what the host does. */
export const RequestFlag = {
  /** The batch changes something. */
  Write: 1,
  /** Excel.run was called with delayForCellEdit. */
  DelayForCellEdit: 64,
} as const;
