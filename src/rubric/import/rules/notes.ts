/** An indicator's notes: what strikes it, for whom it is, which appendix belongs to it. */
import type { Quote } from "../session";
import { numeralOf } from "../words";
import { strikesOf, type Strike } from "./strikes";

export interface NotedStrike extends Strike {
  readonly note: Quote;
}

export interface Notes {
  readonly strikes: readonly NotedStrike[];
  /** The note that says what becomes of units that it is not for. */
  readonly exempt: Quote | null;
  /** Numbers of the appendices that it refers to, with the words. */
  readonly appendices: readonly { readonly number: number; readonly quote: Quote }[];
}

const REDISTRIBUTED =
  /(?:该|此|本)项?(?:指标)?(?:的)?(?:分值|权重|分数)[^，。；;]{0,16}(?:分配|分摊|计入|转移|调整|摊)(?:到|至|给|入)?[^，。；;]*/u;
const EXEMPT = /(?:不涉及|无|没有|未承担|不承担)[^，。；;]{1,40}(?:单位|部门)/u;
const APPENDIX = /附(?:录|件|表)\s*([\d一二三四五六七八九十]+)/u;

export function notesOf(notes: readonly Quote[], sentences: readonly Quote[]): Notes {
  const exempt = notes.find(({ words }) => EXEMPT.test(words) && REDISTRIBUTED.test(words)) ?? null;
  const strikes = notes
    .filter((note) => note !== exempt)
    .flatMap((note) => strikesOf(note.words).map((strike) => ({ ...strike, note })));
  const appendices = [...notes, ...sentences].flatMap((quote) => {
    const isReference = /(?:详见|参见|具体见|[（(]见|^见)附/u.test(quote.words);
    const number = isReference ? numeralOf(APPENDIX.exec(quote.words)?.[1] ?? "") : null;
    return number === null ? [] : [{ number, quote }];
  });
  return { strikes, exempt, appendices };
}

/** 该项分值平均分配到…其他指标中, as the note has it. */
export function redistributionIn(note: string): string | null {
  return REDISTRIBUTED.exec(note)?.[0] ?? null;
}

/** 随机抽查…: for the scorer. In brackets the whole remark, else up to where the sentence goes on. */
export function hintOf(body: string): string | null {
  const at = body.search(/随机(?:抽查|检查|抽取|选取|抽样)/u);
  if (at < 0) return null;
  const before = body.slice(0, at);
  const isBracketed = /[（(]$/u.test(before);
  const rest = body.slice(at);
  if (isBracketed) {
    const end = rest.search(/[)）]/u);
    return end > 0 ? rest.slice(0, end) : null;
  }
  const clause = /^(?:[^，,。；;（）()]|[（(][^（）()]*[)）]){1,300}/u.exec(rest)?.[0] ?? "";
  const thing = /^.*?等(?:信息|内容|文件|栏目|页面)/su.exec(clause)?.[0];
  return thing ?? (clause === "" ? null : clause);
}
