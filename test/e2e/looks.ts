/** What is wrong with how a page looks, in words: for axe, for narrow windows, for colours of the system. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare const axe: {
  readonly configure: (spec: { rules: { id: string; selector: string }[] }) => void;
  readonly run: (options: {
    resultTypes: string[];
    selectors: boolean;
  }) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

/**
 * To be called once a page. One rule is narrowed: Fluent puts an unseen mark before and after its widgets, which hands
 * the keyboard on as soon as it comes there. Nobody can stay on it, so that it may be hidden from screen readers.
 */
export async function readyAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
  await page.evaluate(() => {
    const selector = '[aria-hidden="true"]:not([data-tabster-dummy])';
    axe.configure({ rules: [{ id: "aria-hidden-focus", selector }] });
  });
}

/** All that axe finds in the whole page: rule, element, what to do. Of what is right nothing is told, which takes time. */
export async function axeFaults(page: Page): Promise<string[]> {
  await stillness(page);
  return page.evaluate(async () => {
    const { violations } = await axe.run({ resultTypes: ["violations"], selectors: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
    );
  });
}

/** Colours on their way from one state to the next are neither's: what moves is at its end at once. */
export async function stillness(page: Page): Promise<void> {
  // A change of the system's colours is heard before the next frame, and drawn in it.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(resolve);
        });
      }),
  );
  await page.waitForFunction(() => {
    const moving = document.getAnimations().filter((one) => {
      // An animation that nobody sees counts a toast's time.
      const isTimer = one.effect instanceof KeyframeEffect && one.effect.target?.hasAttribute("data-timer-status");
      return !isTimer && one.playState === "running" && one.effect?.getTiming().iterations !== Infinity;
    });
    for (const one of moving) one.finish();
    return moving.length === 0;
  });
}

/** Pixels that a box may lack below its text: a toast takes its height before text is set apart. */
const SPARE = 4;

/**
 * What can be scrolled sideways, stands out of the window, or is cut off at the bottom of its box. Univer's grid is
 * left out: it scrolls by design, and waits beside the window with what it has folded away; and so are bars that run
 * through their boxes.
 */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(
    (SPARE) =>
      [document.documentElement, ...document.body.querySelectorAll<HTMLElement>("*")]
        .filter((one) => one.closest(".grid-place, svg *, [role=progressbar] *, [data-tabster-dummy]") === null)
        .flatMap((one) => {
          const { clientWidth, scrollWidth, clientHeight, scrollHeight } = one;
          const box = one.getBoundingClientRect();
          const { overflowX, overflowY, clipPath, visibility } = getComputedStyle(one);
          // What is there for screen readers alone is clipped on purpose.
          if (box.width <= 1 || visibility === "hidden" || clipPath !== "none") return [];
          const faults = [
            overflowX !== "visible" && scrollWidth > clientWidth + 1 ? `${scrollWidth} in ${clientWidth} wide` : "",
            overflowY === "hidden" && scrollHeight > clientHeight + SPARE
              ? `${scrollHeight} in ${clientHeight} high`
              : "",
            box.right > window.innerWidth + 0.5 ? `out at ${box.right}` : "",
            box.left < -0.5 ? `out at ${box.left}` : "",
          ].filter((fault) => fault !== "");
          return faults.map((fault) => `${fault}: ${one.outerHTML.slice(0, 200)}`);
        }),
    SPARE,
  );
}

/** Text as far apart as people may have set it. Source: WCAG 2.2, success criterion 1.4.12. */
const APART = "* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em; } p { margin-bottom: 2em; }";

/** What is cut off as soon as text stands farther apart. */
export async function cutOffApart(page: Page): Promise<string[]> {
  // The page takes no style elements but its own.
  await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    },
    APART.replaceAll(";", " !important;"),
  );
  const faults = await cutOff(page);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return faults;
}

/** How what has the keyboard shows it: outlines, shadows, borders of it and of what stands around it. */
export async function focusLooks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const one = document.activeElement ?? document.body;
    const around = [one, one.parentElement ?? one, one.nextElementSibling ?? one];
    return around.flatMap((each) =>
      [null, "::before", "::after"].flatMap((part) => {
        const { outlineStyle, outlineWidth, boxShadow, borderBottomWidth, transform } = getComputedStyle(each, part);
        return [
          outlineStyle !== "none" && outlineWidth !== "0px" ? "outline" : "",
          boxShadow !== "none" ? "shadow" : "",
          part !== null && borderBottomWidth === "2px" && transform !== "matrix(0, 0, 0, 1, 0, 0)" ? "border" : "",
        ].filter((look) => look !== "");
      }),
    );
  });
}

/** What changes its place or size, not only its colours, for longer than a blink: element, and what changes. */
export async function motions(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap(({ effect, playState }) => {
      if (!(effect instanceof KeyframeEffect) || effect.target?.hasAttribute("data-timer-status")) return [];
      const { activeDuration } = effect.getComputedTiming();
      const changes = [...new Set(effect.getKeyframes().flatMap((frame) => Object.keys(frame)))].filter(
        (name) => !/^(offset|computedOffset|easing|composite|opacity|.*[cC]olor)$/.test(name),
      );
      const isShort = playState !== "running" || Number(activeDuration) <= 100;
      return isShort || changes.length === 0 ? [] : [`${effect.target?.className ?? ""}: ${changes.join(", ")}`];
    }),
  );
}

/** All that is amiss: in light, dark and forced colours; texts that are cut off. */
export async function looks({ page }: { readonly page: Page }): Promise<Record<string, string[]>> {
  const light = await axeFaults(page);
  const [narrow, apart] = [await cutOff(page), await cutOffApart(page)];
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await axeFaults(page);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  const forced = await axeFaults(page);
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return { light, dark, forced, narrow, apart };
}

export const FINE = { light: [], dark: [], forced: [], narrow: [], apart: [] };
