import { messagesFor } from "../../../src/i18n";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { inserted, typed } from "../../plan/rubric-lines";
import { findingsAfter, inWords } from "./after-lines";
import { placeIn } from "./found";

const found = async (change: (snapshot: Snapshot) => Snapshot) =>
  inWords(await findingsAfter("rubric-unreadable", change));

it("tells of a kind that is none, in its cell", async () => {
  const change = (so: Snapshot) => typed(so, "info.agency.2", { kind: "随意" });
  const place = `指标体系!${await placeIn("rubric", "info.agency.2", "kind")}`;
  const row = /[0-9]+$/.exec(place)?.[0] ?? "";
  expect(await found(change)).toEqual([
    `error ${place} 指标体系 第${row}行：这一行原是另一种行，不能改为“随意”。请改回原来的类型，另起一行填写。`,
  ]);
  const [finding] = await findingsAfter("rubric-unreadable", change);
  expect(finding && messagesFor("en-US").finding(finding).message).toContain("This row is of another sort");
});

it("tells of tiers that fall, in the parameter's cell, and of a new line without a kind", async () => {
  const place = await placeIn("rubric", "newmedia.linkage.2", "parameter6");
  expect(await found((so) => typed(so, "newmedia.linkage.2", { parameter6: 0.01 }))).toEqual([
    expect.stringMatching(new RegExp(`^error 指标体系!${place} .*本档占比1%低于前一档的`)),
  ]);
  const line = await placeIn("rubric", "info.agency.2", "kind");
  expect(await found((so) => inserted(so, "info.agency.1", { share: 0.1 }))).toEqual([
    expect.stringMatching(new RegExp(`^error 指标体系!${line} .*没有填类型`)),
  ]);
});

it("has nothing against the rubric as it is, nor against sums, which are told as such", async () => {
  expect(await found((so) => so)).toEqual([]);
  expect(await found((so) => typed(so, "info.agency.2", { share: 0.4 }))).toEqual([]);
});
