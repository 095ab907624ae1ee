export { checkBook } from "./check";
export type { CheckReport } from "./check";
export { RULES } from "./registry";
export type { Finding, Rule, Severity } from "./types";
