/** @jest-environment jsdom */
/** The browser's download. */
import { downloadFile } from "../../../src/taskpane/download";

test("a file is given its name and kind, and let go of later", () => {
  jest.useFakeTimers();
  const blobs: Blob[] = [];
  const revoked: string[] = [];
  const clicked: string[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
    revokeObjectURL: (address: string) => void revoked.push(address),
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });
  downloadFile("评分簿.xlsx", new Uint8Array([1, 2, 3]));
  downloadFile("得分.csv", new Uint8Array([4]));
  downloadFile("指标体系.json", "{}");
  expect(clicked).toEqual(["评分簿.xlsx blob:1", "得分.csv blob:2", "指标体系.json blob:3"]);
  expect(blobs.map(({ size, type }) => `${size} ${type}`)).toEqual([
    "3 application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "1 text/csv;charset=utf-8",
    "2 application/json",
  ]);
  expect(revoked).toEqual([]);
  jest.advanceTimersByTime(60_000);
  expect(revoked).toEqual(["blob:1", "blob:2", "blob:3"]);
});
