/** What tells large equal values apart from others at once is no laxer than jest's own comparison. */
import { isDeepStrictEqual } from "node:util";

/** What `toEqual` takes for different, and why. */
const DIFFERENT: readonly (readonly [string, unknown, unknown])[] = [
  ["a value deep within", { a: [{ b: new Map([["c", 1]]) }] }, { a: [{ b: new Map([["c", 2]]) }] }],
  ["a key that is missing", [{ a: 1, b: 2 }], [{ a: 1 }]],
  ["a key more", [{ a: 1 }], [{ a: 1, b: null }]],
  ["null and undefined", [null], [undefined]],
  ["a number and its text", [1], ["1"]],
  ["zeros of either sign", [0], [-0]],
  ["the order of an array", [1, 2], [2, 1]],
  ["an array's length", [1, 2], [1]],
  ["a property of an array", Object.assign([1], { index: 1 }), Object.assign([1], { index: 2 })],
  ["members of a set", new Set([1, 2]), new Set([1, 3])],
  ["bytes", Uint8Array.of(1, 2), Uint8Array.of(1, 3)],
  ["dates", new Date(1), new Date(2)],
  ["patterns", /a/u, /a/iu],
  ["messages of errors", new Error("a"), new Error("b")],
];

test.each(DIFFERENT)("%s is told", (_name, one, other) => {
  expect(isDeepStrictEqual(one, other)).toBe(false);
  expect(one).not.toEqual(other);
  expect({ in: [one] }).not.toEqual({ in: [other] });
});

test("what toEqual lets pass it lets pass still, and toStrictEqual does not", () => {
  expect({ a: 1, b: undefined }).toEqual({ a: 1 });
  expect({ a: 1, b: undefined }).not.toStrictEqual({ a: 1 });
  const aText: unknown = expect.stringMatching(/^t/u);
  const anotherText: unknown = expect.stringMatching(/^x/u);
  expect([{ a: "text", b: 2 }]).toEqual([{ a: aText, b: 2 }]);
  expect([{ a: "text", b: 2 }]).not.toEqual([{ a: anotherText, b: 2 }]);
});
