export * from "./types";
export * from "./fields";
export * from "./readings";
export * from "./units";
export * from "./fingerprint";
export { asRead, formatRubric, isSameRubric, parseRubric } from "./schema";
export { validateRubric } from "./validate";
export type { RubricFault } from "./validate";
export { describeFault, isFaultCode } from "./fault-text";
