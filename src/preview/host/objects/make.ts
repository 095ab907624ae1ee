/**
 * Objects of the API by the kind of thing they stand for. Classes lead to one another in circles (a range has its
 * worksheet, a worksheet its ranges), so each names the others by kind and the table is filled in once.
 */
import { bind } from "../protocol/host-class";
import type { ClassDescription, HostObject } from "../protocol/host-class";
import type { Things } from "./things";

export type Descriptions = { readonly [K in keyof Things]: ClassDescription<Things[K]> };

let descriptions: Descriptions | null = null;

/** To be called once, before any request is answered. */
export function define(all: Descriptions): void {
  descriptions = all;
}

export function make<K extends keyof Things>(kind: K, self: Things[K]): HostObject {
  if (!descriptions) throw new Error("the classes of the API are not defined yet");
  return bind<Things[K]>(descriptions[kind], self);
}
