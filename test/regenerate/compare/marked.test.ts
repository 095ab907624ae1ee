/** Words that differ between two texts are marked; the rest is shared. */
import fc from "fast-check";
import { markDifferences } from "../../../src/regenerate/compare";
import type { MarkedPart } from "../../../src/regenerate/compare";

const shown = (parts: readonly MarkedPart[]) =>
  parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");

function marked(left: string, right: string): [string, string] {
  const { left: a, right: b } = markDifferences(left, right);
  return [shown(a), shown(b)];
}

test.each([
  ["及时发布信息，得50%；", "及时发布信息，得50%；", "及时发布信息，得50%；", "及时发布信息，得50%；"],
  ["及时发布信息，得50%；", "及时发布信息，得15%；", "及时发布信息，得[50%]；", "及时发布信息，得[15%]；"],
  ["每季度检查一次", "每季度至少检查两次", "每季度检查[一]次", "每季度[至少]检查[两]次"],
  ["", "新的", "", "[新的]"],
  ["旧的", "", "[旧的]", ""],
  ["甲乙丙丁", "子丑寅卯", "[甲乙丙丁]", "[子丑寅卯]"],
  ["open data", "open datasets", "open [data]", "open [datasets]"],
  ["😀一", "😁一", "[😀]一", "[😁]一"],
])("%s | %s", (left, right, ...expected) => {
  expect(marked(left, right)).toEqual(expected);
});

test("one character in common between two that differ is no help to a reader", () => {
  expect(marked("甲的乙", "丙的丁")).toEqual(["[甲的乙]", "[丙的丁]"]);
});

test("whatever the texts, the parts are the texts, and what is not marked is the same on both sides", () => {
  const text = fc.string({ unit: fc.constantFrom("一", "二", "三", "5", "0", "%", " ", "a", "😀"), maxLength: 40 });
  fc.assert(
    fc.property(text, text, (left, right) => {
      const { left: a, right: b } = markDifferences(left, right);
      const whole = (parts: readonly MarkedPart[]) => parts.map((part) => part.text).join("");
      const shared = (parts: readonly MarkedPart[]) => whole(parts.filter(({ differs }) => !differs));
      expect([whole(a), whole(b)]).toEqual([left, right]);
      expect(shared(a)).toBe(shared(b));
      expect([...a, ...b].some(({ differs }) => differs)).toBe(left !== right);
    }),
    { numRuns: 400, seed: 1 },
  );
});

test("texts too long to be compared word by word are marked between what they begin and end with", () => {
  const [left, right] = ["一".repeat(5_000), "二".repeat(5_000)];
  const started = performance.now();
  expect(marked(`同${left}尾`, `同${right}尾`)).toEqual([`同[${left}]尾`, `同[${right}]尾`]);
  expect(performance.now() - started).toBeLessThan(1_000);
});
