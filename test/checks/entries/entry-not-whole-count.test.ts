import { BARE, FIRST, placesFound, placesOf, SECOND } from "../checked";
import type { Typed } from "../checked";

it.each<Typed>([
  [FIRST, "info.data.1", 2.5],
  [SECOND, "info.data.2", -1],
  [FIRST, "newmedia.linkage.2", 0.5],
  [BARE, "newmedia.linkage.3", -4],
  [FIRST, "function.platform.1", 0.05],
  [SECOND, "operations.maintenance.5:overdue", 1.5],
  [FIRST, "operations.maintenance.5:overdue-month", -1],
  [FIRST, "newmedia.publishing.5", 0.5],
  [FIRST, "penalty.notices.1:province", -0.5],
  [SECOND, "penalty.service-items.1", 1e-9],
])("%s %s: %p is none", async (...typed) => {
  expect(await placesFound(typed)).toEqual(await placesOf("error", "entry-not-whole-count", typed));
});

it.each<Typed>([
  [FIRST, "info.data.1", 0],
  [FIRST, "info.data.1", 100000],
  [SECOND, "newmedia.linkage.2", 3],
  [FIRST, "operations.maintenance.5:overdue-month", 2],
  [BARE, "penalty.media.1:central", 7],
])("%s %s: %p is one", async (...typed) => {
  expect(await placesFound(typed)).toEqual([]);
});
