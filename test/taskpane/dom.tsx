/** The pane drawn in jsdom, in front of a workbook in memory. */
import { act, cleanup, configure, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { Locale } from "../../src/i18n";
import { ThemedPane } from "../../src/taskpane/mount";
import { resolvePlace } from "../../src/taskpane/model/place";
import type { Place } from "../../src/taskpane/model/place";
import { bookOf } from "../../src/taskpane/store/state";
import type { RubricShelf } from "../../src/taskpane/model/library/shelf";
import type { View } from "../../src/taskpane/store/state";
import { createPane } from "../../src/taskpane/store/store";
import type { Pane } from "../../src/taskpane/store/store";
import type { ThemeName } from "../../src/taskpane/theme";
import type { MemoryWorkbook } from "./memory-workbook";

// What is waited for comes at once, but for a machine that is busy: a second is too short to tell that it never will.
configure({ asyncUtilTimeout: 10_000 });

/** What Fluent asks of a browser and jsdom does not have. */
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(window, {
  ResizeObserver: NoObserver,
  IntersectionObserver: NoObserver,
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

/**
 * Of Fluent's thousands of rules only those that hide something matter here, looks being the browser's tests' business:
 * for each name and role that a test asks for, jsdom holds every element against every rule.
 */
const HIDING = /visibility:\s*hidden|display:\s*none/u;
const insertRule = Reflect.get<CSSStyleSheet, "insertRule">(CSSStyleSheet.prototype, "insertRule");
CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule, index) {
  return HIDING.test(rule) ? insertRule.call(this, rule, index) : 0;
};

afterEach(() => {
  cleanup();
});

export interface Drawn {
  readonly pane: Pane;
  readonly workbook: MemoryWorkbook;
  readonly user: UserEvent;
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly container: HTMLElement;
  /** A person selects the place's cell. */
  readonly select: (place: Place) => Promise<void>;
  /** What the workbook holds there. */
  readonly held: (place: Place) => unknown;
}

interface DrawOptions {
  readonly rubricShelf?: RubricShelf;
  readonly locale?: Locale;
  readonly view?: View;
  readonly theme?: ThemeName;
  /** Whether to wait until the pane has looked into the workbook. */
  readonly wait?: boolean;
}

export async function draw(
  workbook: MemoryWorkbook,
  { locale = "zh-CN", view = "start", theme = "light", wait = true, rubricShelf }: DrawOptions = {},
): Promise<Drawn> {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const pane = createPane({
    workbook,
    locale,
    view,
    ...(rubricShelf ? { rubricShelf } : {}),
    saveFile: (name, bytes) => void saved.push({ name, bytes }),
    readFile: async (file) => new TextEncoder().encode(await textOf(file)),
    now: () => new Date(2022, 11, 1, 8, 5),
  });
  drawn = { pane, workbook };
  const { container } = render(
    <ThemedPane pane={pane} theme={{ current: () => theme, subscribe: () => () => undefined }} />,
  );
  if (wait) await act(() => pane.start());
  else void pane.start();
  // The screens are loaded when they are first shown.
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const cellOf = (place: Place) => {
    const book = bookOf(pane.getSnapshot());
    const cell = book && resolvePlace(book, place)?.cell;
    if (!cell) throw new Error("no cell");
    return cell;
  };
  return {
    pane,
    workbook,
    user: userEvent.setup(),
    saved,
    container,
    select: async (place) => {
      await act(async () => {
        workbook.select("评分录入", cellOf(place));
        await pause();
      });
    },
    held: (place) => workbook.valueAt("评分录入", cellOf(place)),
  };
}

/** The pane that was drawn last. */
let drawn: Pick<Drawn, "pane" | "workbook"> | null = null;

/**
 * Lets answers and debounced work arrive, and whatever is under way end, findings of what has changed included, but for what
 * the test itself holds.
 */
export async function settled(milliseconds = 80): Promise<void> {
  const since = Date.now();
  do await act(() => pause(milliseconds));
  while (isBusy() && Date.now() - since < 10_000);
}

function isBusy(): boolean {
  if (!drawn || drawn.workbook.isHeld) return false;
  const state = drawn.pane.getSnapshot();
  const { working, checked } = state;
  const book = bookOf(state);
  return working !== null || (checked !== null && book !== null && checked.context.book !== book);
}

function pause(milliseconds = 80): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** jsdom's files have no `text`. */
function textOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === "string" ? reader.result : "");
    };
    reader.onerror = () => {
      reject(new Error("unreadable"));
    };
    reader.readAsText(file);
  });
}

/** What axe has to say of all that is drawn: rule and place. */
export async function complaints(container: Element): Promise<string[]> {
  // jsdom draws nothing, so that colours cannot be judged; the page's own tests do that in a browser.
  const { violations } = await axe(container, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The text of the element that a label, role or heading leads to, blanks made single. */
export function textIn(element: Element): string {
  return element.textContent.replace(/\s+/gu, " ").trim();
}

export { act, screen };
