export { planAnew } from "./anew";
export { rubricChanges, unitChanges } from "./changes";
export type { Change, ChangedThing, How } from "./changes";
export { regenerateInPlace } from "./in-place";
export type { InPlace } from "./in-place";
export { regenerate } from "./regenerate";
export type { CarriedEntry, Place, Regeneration, ReturnedEntry, Standing, Target } from "./types";
export { idMaker, withKnownIds } from "./units";
export { witnessesIn } from "./rewrite/witness";
