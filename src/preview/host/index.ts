/** Excel's side of the requests, kept in Univer: for tests in Node and for the page without Excel. */
export { createHost } from "./host";
export type { Host, HostOptions } from "./host";
export type { ClientGlobal } from "./events/event-channel";
export type { FaultPlace } from "./protocol/faults";
export type { Person } from "./person/person";
export type { Refusal } from "./person/refusal";
export type { SavedBook } from "./book/saved";
export type { HostSession, SyncRecord } from "./protocol/session";
