import { FIRST, placesFound, placesOf, SECOND } from "../checked";
import type { Typed } from "../checked";

it.each<Typed>([
  [FIRST, "info.agency.1", "45分"],
  [SECOND, "info.agency.1", "合格"],
  [FIRST, "info.data.1", "十"],
  [FIRST, "service.queries.2", "本级查询系统"],
  [SECOND, "newmedia.linkage.2", "1-4"],
  [FIRST, "operations.maintenance.5:overdue", "无"],
  [FIRST, "penalty.service-items.1", "0次"],
  [FIRST, "info.agency.1", true],
  [SECOND, "bonus.innovation.6", "　"],
])("%s %s: %p is none", async (...typed) => {
  expect(await placesFound(typed)).toEqual(await placesOf("error", "entry-not-a-number", typed));
});

it.each<Typed>([
  [FIRST, "info.agency.1", 0],
  [FIRST, "info.agency.1", 0.123456789],
  [SECOND, "info.data.1", 0],
])("%s %s: %p is one", async (...typed) => {
  expect(await placesFound(typed)).toEqual([]);
});
