import type { Snapshot } from "../../../src/sheet/snapshot";
import { copied, deleted, inserted, moved, typed } from "../../plan/rubric-lines";
import { findingsAfter, inWords } from "./after-lines";
import { placeIn } from "./found";

const found = async (change: (snapshot: Snapshot) => Snapshot) =>
  inWords(await findingsAfter("rubric-pending", change));
const says = (added: number, removed: number) =>
  `“指标体系”表有尚未生效的改动：新增 ${added} 行，取消 ${removed} 行，其余为移动或改写。`;

it("tells of a line that was added, at the line", async () => {
  const line = { kind: "区间", share: 0.25, text: "3.新增一项" };
  const below = await placeIn("rubric", "info.agency.2", "text");
  expect(await found((so) => inserted(typed(so, "info.agency.2", { share: 0.25 }), "info.agency.1", line))).toEqual([
    // The line stands where the one below stood before.
    `info 指标体系!${below} ${says(1, 0)}`,
  ]);
});

it.each<[string, (snapshot: Snapshot) => Snapshot, number]>([
  ["removed", (so) => typed(deleted(so, ["info.agency.2"]), "info.agency.1", { share: 1 }), 1],
  ["moved", (so) => moved(so, ["info.agency.2"], "info.agency"), 0],
  ["reworded", (so) => typed(so, "info.agency.2", { text: "2.换了说法" }), 0],
])("tells of a line that was %s", async (_, change, removed) => {
  expect(await found(change)).toEqual([`info 指标体系! ${says(0, removed)}`]);
});

it.each<[string, (snapshot: Snapshot) => Snapshot]>([
  ["the rubric as it is", (so) => so],
  ["what counts at once", (so) => typed(typed(so, "info.agency.2", { share: 0.4 }), "info.agency.1", { share: 0.6 })],
  ["a line that was deleted by mistake: it is told as missing", (so) => deleted(so, ["info.agency.2"])],
  ["a copy that says the same", (so) => copied(so, "info.agency.2", "below", {})],
])("does not tell of %s", async (_, change) => {
  expect(await found(change)).toEqual([]);
});
