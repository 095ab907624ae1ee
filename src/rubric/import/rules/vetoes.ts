/** Which strikes make the whole indicator 0, and which a single criterion. */
import type { SourceSpan, Veto } from "../../types";
import { spanOf } from "../attachment";
import type { Session } from "../session";
import { essence } from "../words";
import type { NotedStrike } from "./notes";
import { NO_SCORE, type Sentence } from "./sentences";
import type { Shared } from "./shares";
import { strikesOf } from "./strikes";

interface Struck {
  readonly text: string;
  readonly reasons: readonly string[];
  readonly source: SourceSpan;
}

export interface Vetoes {
  readonly indicator: readonly Struck[];
  readonly criteria: ReadonlyMap<Sentence, Veto>;
}

const BRACKETED = /[（(][^（）()]{1,400}(?:不得分|不计分)[^（）()]{0,10}[)）]/u;

export function vetoesOf(
  noted: readonly NotedStrike[],
  all: readonly Shared[],
  name: string,
  place: readonly string[],
  session: Session,
): Vetoes {
  const indicator: Struck[] = [];
  const criteria = new Map<Sentence, Veto>();
  const seen = new Set<string>();
  const fresh = (reasons: readonly string[]): string[] =>
    reasons.filter((reason) => !seen.has(reason.replace(/\s/gu, "")) && seen.add(reason.replace(/\s/gu, "")));

  for (const strike of noted) {
    const source = strike.note.source ?? { from: 1, to: 1 };
    const target = targetOf(strike, all, name);
    if (target === "unclear") {
      const asked = { code: "veto-target", place, words: strike.text, source, proposal: "indicator" } as const;
      if (session.ask(asked) === "none") continue;
    }
    const reasons = fresh(strike.reasons);
    if (reasons.length === 0) continue;
    if (typeof target === "string") indicator.push({ text: strike.note.words, reasons, source });
    else criteria.set(target, { text: strike.text, reasons, source });
  }
  for (const { sentence } of all) {
    const found = strikeIn(sentence);
    const reasons = found ? fresh(found.reasons) : [];
    if (!found || reasons.length === 0) continue;
    const veto = { text: found.text, reasons, source: sentence.source };
    if (found.isWhole || all.length === 1) indicator.push(veto);
    else if (!criteria.has(sentence)) criteria.set(sentence, veto);
  }
  return { indicator, criteria };
}

/** 解读形式指标不得分 strikes the criterion that speaks of 解读形式. */
function targetOf({ target }: NotedStrike, all: readonly Shared[], name: string): Sentence | "indicator" | "unclear" {
  if (typeof target === "string") return "indicator";
  const called = essence(target.name);
  if (called === essence(name)) return "indicator";
  const found = all.filter(({ sentence }) => essence(sentence.body).includes(called));
  const leading = found.filter(({ sentence }) =>
    essence(sentence.body)
      .slice(0, called.length + 6)
      .includes(called),
  );
  const [only, ...others] = leading.length > 0 ? leading : found;
  return only && others.length === 0 ? only.sentence : "unclear";
}

/** Words of the sentence itself that make it, or the indicator, 0; not the mere opposite of what earns. */
function strikeIn(sentence: Sentence): { text: string; reasons: readonly string[]; isWhole: boolean } | null {
  const bracket = BRACKETED.exec(sentence.text)?.[0];
  const own = bracket ?? sentence.text.split(/(?<=[。；;\n])/u).find((part) => NO_SCORE.test(part) && SELF.test(part));
  const [strike] = own === undefined ? [] : strikesOf(own);
  if (own === undefined || !strike || /次及?以上|不足\d|否则/u.test(own)) return null;
  return { text: bracket ?? own.trim(), reasons: strike.reasons, isWhole: strike.target === "indicator" };
}

const SELF = /(?:该|本|此)项?(?:指标|项)?[^，。；;]{0,4}(?:不得分|不计分|[得计记为]\s*0\s*分|[得计记为]零分)/u;

/** The indicator's veto, all its notes together. */
export function indicatorVeto({ indicator }: Vetoes, session: Session, id: string): Veto | null {
  const [first] = indicator;
  if (!first) return null;
  const texts = [...new Set(indicator.map(({ text }) => text))];
  const veto = {
    text: texts.join("\n"),
    reasons: indicator.flatMap(({ reasons }) => reasons),
    source: indicator.map(({ source }) => source).reduce(spanOf),
  };
  session.note(id, "veto", { words: veto.text, source: veto.source });
  return veto;
}
