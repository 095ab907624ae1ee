/** A paragraph's text as one reads it: insertions taken, deletions and hidden words left out. */
import type { Numbering } from "./numbering";
import { childOf, childrenOf, isOn, textOf, valueOf, type Element } from "./xml";

/** What is not there for a reader, or is there twice. */
const SILENT = new Set(["del", "moveFrom", "instrText", "delText", "other:Fallback", "txbxContent", "rt", "pPr"]);

/** Text with its line breaks, its number in front. */
export function paragraphText(paragraph: Element, numbering: Numbering): string {
  const number = numbering.next(childOf(paragraph, "pPr"));
  return number + childrenOf(paragraph).map(inlineText).join("");
}

/** Whether its mark was deleted: the next paragraph goes on with it. */
export function isJoined(paragraph: Element): boolean {
  return childOf(childOf(childOf(paragraph, "pPr"), "rPr"), "del") !== null;
}

function inlineText(element: Element): string {
  if (SILENT.has(element.name)) return "";
  switch (element.name) {
    case "t":
      return textOf(element);
    case "tab":
    case "ptab":
      return " ";
    case "br":
      return ["page", "column"].includes(valueOf(element, "type") ?? "") ? "" : "\n";
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    case "r":
      if (isOn(childOf(childOf(element, "rPr"), "vanish"))) return "";
  }
  return childrenOf(element).map(inlineText).join("");
}
