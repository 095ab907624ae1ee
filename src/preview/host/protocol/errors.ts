/**
 * The errors that Excel answers with, and the one of our own for what this host does not know.
 * Source: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export type ErrorCode =
  | "AccessDenied"
  | "GeneralException"
  | "HostNotKnown"
  | "InvalidArgument"
  | "InvalidBinding"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "RangeExceedsLimit"
  | "ResponsePayloadSizeLimitExceeded";

const MESSAGES: Readonly<Record<ErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  HostNotKnown: "Scorebook's host does not know this request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidBinding: "This object binding is no longer valid due to previous updates.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded:
    "The request payload size has exceeded the limit. Please refer to the documentation.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  ResponsePayloadSizeLimitExceeded:
    "The response payload size has exceeded the limit. Please refer to the documentation.",
};

/** An error that goes back to the client; the action that raised it is added by the executor. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? defaultMessage(code));
    this.name = "HostError";
  }
}

function defaultMessage(code: string): string {
  const known: Readonly<Record<string, string>> = MESSAGES;
  return known[code] ?? code;
}

/** For members and argument forms that the host does not answer: nothing is ever passed over in silence. */
export function notKnown(what: string): HostError {
  return new HostError("HostNotKnown", `Scorebook's host does not know ${what}`);
}

export function invalidArgument(message?: string): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound");
}
