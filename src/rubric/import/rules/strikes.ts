/** 不得分: which words make what score 0. */
import { reasonsOf } from "./reasons";
import { NO_SCORE } from "./sentences";

export interface Strike {
  /** Its own words, the full stop included. */
  readonly text: string;
  readonly reasons: readonly string[];
  /** What it strikes: the indicator, this item, or something that is called by a name. */
  readonly target: "indicator" | "item" | { readonly name: string };
  /** 列入…的单位: it is only for these. */
  readonly onlyFor: string | null;
}

const SELF =
  /^(?:[出存]现?在?|有)?(?:以上|上述|其中)?(?:任一|任何一种|任意一种|任意一项|之一)?(?:情况|情形)?的?[，,]?(?:则|，)?(?:该|本|此)(项)?(指标|条)?(?:考核)?(?:项)?$/u;
const NAMED = /^(?:则)?([^，,、；;。（）()]{2,16}?)(?:指标|项)$/u;
const ONLY_FOR = /^((?:列入|纳入|参加)[^，,。；;]{2,40}?)的(?:单位|部门|县市区?|地区)[，,]/u;

/** The strikes of a note or a sentence, in its order. */
export function strikesOf(words: string): Strike[] {
  const text = words
    .trim()
    .replace(/^[（(]/u, "")
    .replace(/[)）]\s*[。；;]?$/u, "")
    .replace(/^(?:注|说明|备注|附注)\s*\d?\s*[:：]/u, "");
  const strikes: Strike[] = [];
  let waiting = "";
  for (const piece of text.split(/(?<=[；;。\n])/u)) {
    waiting += piece;
    if (!NO_SCORE.test(piece)) continue;
    strikes.push(strikeOf(waiting.trim()));
    waiting = "";
  }
  return strikes.filter(({ reasons }) => reasons.length > 0);
}

function strikeOf(text: string): Strike {
  const head = text.slice(0, text.search(NO_SCORE)).trim();
  const comma = Math.max(head.lastIndexOf("，"), head.lastIndexOf(","));
  const tail = head.slice(comma + 1).trim();
  const self = SELF.exec(tail) ?? /(?:该|本|此)(项)?(指标|条)?(?:项)?$/u.exec(tail);
  const named = NAMED.exec(tail);
  let clause = head;
  let target: Strike["target"] = "item";
  if (self) {
    clause = head.slice(0, comma + 1 + head.slice(comma + 1).indexOf(self[0]));
    target = self[2] === "指标" ? "indicator" : "item";
  } else if (named && comma >= 0) {
    clause = head.slice(0, comma);
    target = { name: named[1] ?? "" };
  }
  const onlyFor = ONLY_FOR.exec(clause);
  const reasons = reasonsOf(clause.slice(onlyFor?.[0].length ?? 0).replace(/[，,]\s*$/u, ""));
  return { text, reasons, target, onlyFor: onlyFor?.[1] ?? null };
}
