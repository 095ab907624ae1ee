/** What an area's cells accept, with its words. */
import type { Area } from "./address";
import type { ValidationSnapshot } from "./snapshot";

export interface HeldValidation {
  readonly area: Area;
  /** null where anything is accepted. */
  readonly accepts: Accepts | null;
}

/** Formulas are written for the area's first cell. */
export interface Accepts extends Pick<ValidationSnapshot, "kind" | "operator" | "formulas"> {
  /** Absent where it was not read. */
  readonly messages?: ValidationMessages;
}

export interface ValidationMessages {
  readonly prompt: Message;
  readonly alert: Message & { readonly style: "Stop" | "Warning" | "Information" };
  readonly ignoreBlanks: boolean;
  /** A list can be opened in the cell. */
  readonly dropDown: boolean;
}

interface Message {
  readonly shown: boolean;
  readonly title: string;
  readonly text: string;
}
