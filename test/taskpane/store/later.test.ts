/** A part of the store that comes when it is needed, or does not. */
import { later } from "../../../src/taskpane/store/later";

test("is loaded once, and again where it did not come; what fails is told", async () => {
  const told: unknown[] = [];
  let loads = 0;
  const offline = new Error("offline");
  const broken = new Error("broken");
  const part = later({ report: (error) => void told.push(error) }, () => {
    loads += 1;
    return loads === 1 ? Promise.reject(offline) : Promise.resolve({ number: loads });
  });
  const seen: number[] = [];
  const look = ({ number }: { number: number }) => {
    seen.push(number);
  };
  await part(look);
  expect([told, seen]).toEqual([[offline], []]);
  await Promise.all([part(look), part(look)]);
  await part(() => Promise.reject(broken));
  await part(look);
  expect([told, seen, loads]).toEqual([[offline, broken], [2, 2, 2], 2]);
});
