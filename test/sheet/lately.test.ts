/** Results that are kept for a while. */
import { lately } from "../../src/sheet/lately";

it("works out once what is asked for again, and forgets what was asked for longest ago", () => {
  const asked: string[] = [];
  const length = lately(2, (text) => {
    asked.push(text);
    return text.length;
  });
  expect(["a", "bb", "a", "ccc", "a", "bb"].map(length)).toEqual([1, 2, 1, 3, 1, 2]);
  expect(asked).toEqual(["a", "bb", "ccc", "bb"]);
});

it("keeps what came to nothing, too", () => {
  let times = 0;
  const nothing = lately(1, () => {
    times += 1;
    return null;
  });
  expect([nothing("x"), nothing("x"), times]).toEqual([null, null, 1]);
});
