/** @jest-environment jsdom */
/** Light or dark. */
import { preferredTheme, themeByBackground } from "../../../src/taskpane/theme";

test.each([
  ["#FFFFFF", "light"],
  ["#E6E6E6", "light"],
  ["f3f2f1", "light"],
  ["#666666", "dark"],
  ["#262626", "dark"],
  ["#000000", "dark"],
  ["#000080", "dark"],
  ["#FFFF00", "light"],
  ["white", null],
  ["", null],
  [undefined, null],
])("a background of %s is %s", (color, theme) => {
  expect(themeByBackground(color)).toBe(theme);
});

test("the system's preference is followed", () => {
  const listeners = new Set<() => void>();
  const query = {
    matches: true,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  Object.assign(window, { matchMedia: () => query });
  const source = preferredTheme();
  expect(source.current()).toBe("dark");
  const changed = jest.fn();
  const end = source.subscribe(changed);
  query.matches = false;
  for (const listener of listeners) listener();
  expect([changed.mock.calls.length, source.current()]).toEqual([1, "light"]);
  end();
  expect(listeners.size).toBe(0);
});
