import type { Snapshot } from "../../../src/sheet/snapshot";
import { below, inserted, typed } from "../../plan/rubric-lines";
import { UNITS } from "../checked";
import { findingsAfter, inWords } from "./after-lines";
import { placeIn } from "./found";

const found = async (change: (snapshot: Snapshot) => Snapshot) => inWords(await findingsAfter("unit-pending", change));
const says = (name: string) => `“${name}”已填在“参评单位”表，但评分簿里还没有它的列。`;

it("tells of a unit that was inserted, and of one right below the others", async () => {
  const second = await placeIn("units", "u2", "name");
  const change = (so: Snapshot) => below(inserted(so, "u1", { name: "数据局" }, "units"), { name: "新局" }, "units");
  const last = `B${Number(/[0-9]+$/.exec(await placeIn("units", "u3", "name"))?.[0]) + 2}`;
  expect(await found(change)).toEqual([
    `warning 参评单位!${second} ${says("数据局")}`,
    `warning 参评单位!${last} ${says("新局")}`,
  ]);
});

it("does not tell of remarks, names that are there, or renamed units", async () => {
  const remark = (so: Snapshot) => below(below(so, { name: null }, "units"), { name: "注：以上为全部单位" }, "units");
  expect(await found(remark)).toEqual([]);
  expect(await found((so) => below(so, { name: ` ${UNITS[0]?.name ?? ""}` }, "units"))).toEqual([]);
  expect(await found((so) => typed(so, "u2", { name: "改名局" }, "units"))).toEqual([]);
});
