/**
 * Names and an order for the keyboard in Univer's own bars, which have none: for screen readers, and so that Tab goes
 * through the page from top to bottom instead of to the drawings first.
 */
import type { Locale } from "../../i18n";
import { pageTextsFor } from "./texts";

export interface GridNames {
  readonly setLocale: (locale: Locale) => void;
}

type Attributes = Readonly<Record<string, string>>;

/** @returns what each element of Univer's lacks, by selector */
function lacking(locale: Locale): Readonly<Record<string, Attributes>> {
  const { univer: name } = pageTextsFor(locale);
  const sheets = "[data-slot=dropdown-menu-trigger]:has(> [data-u-comp=sheet-bar-append-button])";
  const slider = ":has(> [data-track], > * > [data-track])";
  return {
    "canvas[tabindex='1']": { tabindex: "-1" },
    "[data-u-comp=defined-name] input": { "aria-label": name.nameBox },
    "[data-u-comp=defined-name] a": { role: "button", tabindex: "0", "aria-label": name.names },
    // The menu hangs on the element around the button.
    [sheets]: { role: "button", tabindex: "0", "aria-label": name.sheets },
    [`${sheets} > button`]: { inert: "" },
    "[role=track]": { role: "presentation", "data-track": "" },
    [`${slider} > button:first-of-type`]: { "aria-label": name.smaller },
    [`${slider} > button:nth-of-type(2)`]: { "aria-label": name.larger },
    "[data-track] > a": { "aria-label": "100%" },
    // Two places for notices, one name: people who go from landmark to landmark could not tell them apart.
    "section[data-react-aria-top-layer]:first-of-type": { "aria-label": name.notices },
    "section[data-react-aria-top-layer]:nth-of-type(2)": { "aria-label": name.messages },
    "[role=handle]": { role: "presentation", tabindex: "-1", "aria-hidden": "true" },
  };
}

export function nameGrid(place: HTMLElement, first: Locale): GridNames {
  let locale = first;
  const name = () => {
    for (const [selector, attributes] of Object.entries(lacking(locale))) {
      for (const element of place.querySelectorAll(selector)) {
        for (const [attribute, value] of Object.entries(attributes)) {
          if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
        }
      }
    }
  };
  new MutationObserver(name).observe(place, { childList: true, subtree: true });
  name();
  return {
    setLocale: (next) => {
      locale = next;
      name();
    },
  };
}
