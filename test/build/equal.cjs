/**
 * Large values that are equal are told so by Node, in a fraction of the time that jest's own comparison takes. What Node
 * finds different jest compares as ever, and tells of: Node's comparison is the stricter of the two. Not so in jsdom,
 * whose elements hide what they are from it.
 */
if (typeof window === "undefined") {
  const { isDeepStrictEqual } = require("node:util");
  expect.addEqualityTesters([(a, b) => (isData(a) && isData(b) && isDeepStrictEqual(a, b) ? true : undefined)]);
}

function isData(value) {
  return typeof value === "object" && value !== null;
}
