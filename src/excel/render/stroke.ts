/** One thing done to what cells look like and accept. */
import type { Area } from "../../sheet/address";
import type { Look } from "./rows";

export type Stroke =
  | { readonly kind: "paint"; readonly area: Area; readonly look: Partial<Look> }
  /** `sheet`: where to copy from; null for the same sheet. */
  | { readonly kind: "copy"; readonly from: Area; readonly to: Area; readonly sheet: string | null };

export type Paint = Extract<Stroke, { kind: "paint" }>;
