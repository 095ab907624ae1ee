import { builtInRubric } from "../../../src/rubric/builtin";
import { readingOf } from "../../../src/rubric";
import type { ReadingId } from "../../../src/rubric";
import { foundAfter, placeIn } from "./found";
import type { ValueEdit } from "./found";

it.each<[ReadingId, ValueEdit[3], string]>([
  ["rounding", "3", "2位小数"],
  ["ties", "dense", "名次并列，其后名次空出（1、2、2、4）"],
  ["total-cap", null, "不设上下限"],
  ["benchmark-zero", 0, "都得0分"],
])("finds a choice of %s that is none: %p", async (id, value, taken) => {
  const place = `说明!${await placeIn("guide", id, "choice")}`;
  const { question } = readingOf(builtInRubric, id);
  expect(await foundAfter("setting-unknown", ["guide", id, "choice", value])).toEqual([
    `error ${place} – ${JSON.stringify({ question, taken })}`,
  ]);
});

it("has nothing against the choices there are", async () => {
  expect(await foundAfter("setting-unknown")).toEqual([]);
  const last = builtInRubric.readings.map(({ id, alternatives }): ValueEdit => {
    return ["guide", id, "choice", alternatives.at(-1)?.label ?? ""];
  });
  expect(await foundAfter("setting-unknown", ...last)).toEqual([]);
});
