/** Units of a list get the ids that the scorebook has for them. */
import { builtInRubric } from "../../src/rubric/builtin";
import { withKnownIds } from "../../src/regenerate";

const listed = (...names: readonly string[]) =>
  names.map((name, i) => ({ id: `u${i + 1}`, name, group: "", conditions: {} }));
const known = [
  { id: "u1", name: "市发改委" },
  { id: "u7", name: "市公共资源交易中心" },
  { id: "other", name: "市残联" },
  { id: "u3", name: "市残联" },
];

function ids(...names: readonly string[]): string[] {
  return withKnownIds(listed(...names), known, builtInRubric).map(({ id, name }) => `${id} ${name}`);
}

it("by name, blanks disregarded, the first of a name", () => {
  expect(ids("市 发改委", "市残联")).toEqual(["u1 市 发改委", "other 市残联"]);
});

it("a new unit gets an id that nothing ever had", () => {
  expect(ids("新局", "市发改委", "新二局")).toEqual(["u8 新局", "u1 市发改委", "u9 新二局"]);
});

it("of a name that is listed twice only the first is the known unit", () => {
  expect(ids("市残联", "市残联")).toEqual(["other 市残联", "u8 市残联"]);
});
