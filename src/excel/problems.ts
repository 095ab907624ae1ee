/**
 * Excel's errors as problems that the faces can put into words.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
import { ExcelProblem } from "./types";
import type { ProblemCode } from "./types";

const CODES: ReadonlyMap<string, ProblemCode> = new Map([
  ["InvalidOperationInCellEditMode", "editing-cell"],
  ["AccessDenied", "protected"],
  ["EditModeNotSupported", "read-only"],
  ["ReadOnly", "read-only"],
  ["ApiNotAvailable", "too-old"],
  ["ApiNotFound", "too-old"],
  ["UnsupportedOperation", "too-old"],
  ["NotImplemented", "too-old"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["MemoryLimitReached", "out-of-memory"],
  ["OutOfMemory", "out-of-memory"],
  ["ActivityLimitReached", "busy"],
  ["TooManyRequests", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["RequestAborted", "busy"],
  ["Conflict", "busy"],
  ["ConnectionFailure", "connection"],
  ["InvalidOrTimedOutSession", "connection"],
  ["Timeout", "connection"],
]);

/** The problem itself where it is one already. */
export function problemOf(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return new ExcelProblem(CODES.get(code) ?? "unknown", [message], { cause: error });
}

/** The code that an OfficeExtension.Error bears; the class itself lives in another frame's world, so it is not asked. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
