export { planAnew } from "./anew";
export { rubricChanges, unitChanges } from "./changes";
export type { Change, ChangedThing, How } from "./changes";
export { regenerate } from "./regenerate";
export type { CarriedEntry, Place, Regeneration, ReturnedEntry, Standing, Target } from "./types";
export { idMaker, withKnownIds } from "./units";
