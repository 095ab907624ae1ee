export * from "./types";
export * from "./fields";
export * from "./readings";
export * from "./units";
export * from "./fingerprint";
export { formatRubric, parseRubric } from "./schema";
export { validateRubric } from "./validate";
export type { RubricFault } from "./validate";
export { describeFault } from "./fault-text";
