export { planWorkbook } from "./plan";
export type * from "./types";
