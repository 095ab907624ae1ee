import { whereTheyPart } from "../../src/i18n/pane/where-they-part";

const LONG = "甲".repeat(100);

it("shows what differs of long texts that begin alike", () => {
  const [from, to] = whereTheyPart(`${LONG}乙`, `${LONG}丙丁`, 60);
  expect([from, to]).toEqual([`…${"甲".repeat(10)}乙`, `…${"甲".repeat(10)}丙丁`]);
  expect(whereTheyPart(LONG, `${LONG}丙`, 60)).toEqual([`…${"甲".repeat(10)}`, `…${"甲".repeat(10)}丙`]);
});

it("leaves texts that differ soon as they are", () => {
  expect(whereTheyPart(`乙${LONG}`, LONG, 60)).toEqual([`乙${LONG}`, LONG]);
  expect(whereTheyPart("", "新", 60)).toEqual(["", "新"]);
});
