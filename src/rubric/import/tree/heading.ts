/** What stands above the rubric's first table: title, audience, year. */
import type { SourceSpan } from "../../types";
import { spanOf, type Attachment, type Paragraph } from "../attachment";
import type { Quote, Session } from "../session";
import { halfWidth, joined } from "../words";

export interface Heading {
  readonly title: string;
  readonly audience: string;
  readonly year: number;
}

const NO_TITLE = /^(?:附\s*(?:件|表|录)\s*[\d一二三四五六七八九十]*[:：]?|[（(]?\s*(?:计量)?单位\s*[:：].*)$/u;
const TITLE = /指标|考核|考评|评估|评分|评价|细则|标准|办法/u;
const SENTENCE = /[。；;]/u;

export function headingOf(attachment: Attachment, firstTable: SourceSpan, session: Session): Heading {
  const above = attachment.blocks.filter(
    (block): block is Paragraph => block.kind === "paragraph" && block.source.to < firstTable.from,
  );
  const lines = above
    .map(({ text, source }) => ({ words: joined(text), source }))
    .filter(({ words }) => words !== "" && words.length <= 80 && !NO_TITLE.test(words) && !SENTENCE.test(words));
  const last = lines.findLastIndex(({ words }) => TITLE.test(words) && !isBracketed(words));
  const titled = lines[last];
  const before = lines[last - 1];
  // A long title takes up two lines.
  const first =
    titled && before && !TITLE.test(before.words) && isAdjacent(before.source, titled.source) ? before : null;
  const full = titled ? `${first?.words ?? ""}${titled.words}` : missingTitle(lines[0]?.words ?? null, session);
  const { title, audience } = parted(full);
  const source = titled ? (first ? spanOf(first.source, titled.source) : titled.source) : null;
  if (titled) session.note("", "title", { words: full, source });
  const own = lines.slice(last + 1).find(({ words }) => isBracketed(words));
  return {
    title,
    audience: audienceOf(audience, own ?? null, session),
    year: yearOf({ words: title, source }, attachment, session),
  };
}

function missingTitle(line: string | null, session: Session): string {
  const taken = session.ask({
    ...{ code: "title-missing", place: [], words: line ?? "", source: null },
    proposal: line === null ? "plain" : "first-line",
    among: line === null ? ["plain"] : ["first-line", "plain"],
  });
  return taken === "first-line" && line !== null ? line : "考核评估指标";
}

/** 指标（市直部门） → 指标, 市直部门. */
function parted(words: string): { title: string; audience: string | null } {
  const found = /^(.+)[（(]([^（）()]*(?:部门|单位|县|区|市|乡镇|街道|机关|政府)[^（）()]*)[)）]$/u.exec(words);
  return found ? { title: found[1] ?? words, audience: found[2] ?? null } : { title: words, audience: null };
}

function audienceOf(
  inTitle: string | null,
  line: { words: string; source: SourceSpan } | null,
  session: Session,
): string {
  if (inTitle !== null) return inTitle;
  if (line) {
    session.note("", "audience", line);
    return line.words.slice(1, -1);
  }
  session.ask({ code: "audience-missing", place: [], words: "", source: null, proposal: "all", severity: "info" });
  return "全部参评单位";
}

/** In the title, else the first year that the document names anywhere above its end. */
function yearOf(title: Quote, attachment: Attachment, session: Session): number {
  const inTitle = yearIn(title.words);
  if (inTitle !== null) {
    session.note("", "year", title);
    return inTitle;
  }
  for (const block of attachment.blocks) {
    const texts = block.kind === "paragraph" ? [block] : block.rows.flat();
    for (const { text, source } of texts) {
      const year = yearIn(text);
      if (year === null) continue;
      session.note("", "year", { words: text.slice(0, 200), source }, "likely");
      return year;
    }
  }
  session.ask({
    ...{ ...title, code: "year-missing", place: [], proposal: "next-of-known" },
    values: { year: session.known.year + 1 },
  });
  return session.known.year + 1;
}

function yearIn(text: string): number | null {
  const plain = halfWidth(text);
  const found = /(?:^|[^\d〔[])((?:19|20)\d{2})\s*(?:年|-)/u.exec(plain);
  if (found) return Number(found[1]);
  const written = /二[〇○零Oo]([一二三四五六七八九〇○零])([一二三四五六七八九〇○零])年/u.exec(plain);
  if (!written) return null;
  const digit = (character: string | undefined): number => Math.max(0, "〇一二三四五六七八九".indexOf(character ?? ""));
  return 2000 + digit(written[1]) * 10 + digit(written[2]);
}

function isBracketed(words: string): boolean {
  return /^[（(].*[)）]$/u.test(words);
}

function isAdjacent(a: SourceSpan, b: SourceSpan): boolean {
  return a.to + 1 === b.from;
}
