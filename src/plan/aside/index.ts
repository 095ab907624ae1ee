export { reasonText } from "./layout";
export { findAside } from "./read";
export type { FoundAside } from "./read";
export { planAside, stoodAt } from "./sheet";
export type { PlannedAside } from "./sheet";
export type { AsideItem, AsideReason, Typed } from "./types";
