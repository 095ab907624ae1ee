/** What stands in the document and not in the rubric, though it may bear on scores: a person should know. */
import type { Attachment } from "./attachment";
import type { Quote, Session } from "./session";
import { joined } from "./words";

const SCORING = /不得分|[扣加减计记得]分|分值|满分|否决|倒扣|扣除|总分|平均分配/u;
const TITLE = /(?:指标|细则|标准|办法|评分表|考核表)(?:[（(][^（）()]*[)）])?$/u;
/** More are a regulation, not a rubric's remarks. */
const MOST = 30;

/** @param rows rows of the rubric's tables that are no indicators */
export function askSkipped({ blocks }: Attachment, rows: readonly Quote[], title: string, session: Session): void {
  for (const { words, source } of rows.slice(0, MOST)) {
    session.ask({ code: "row-skipped", place: [clipped(words)], words, source, proposal: "skip", severity: "info" });
  }
  const remarks = blocks.filter(
    (block) => block.kind === "paragraph" && SCORING.test(block.text) && !isTitle(joined(block.text), title),
  );
  for (const { text, source } of remarks
    .flatMap((block) => (block.kind === "paragraph" ? [block] : []))
    .slice(0, MOST)) {
    session.ask({ code: "text-skipped", place: [clipped(text)], words: text, source, proposal: "skip" });
  }
}

function isTitle(words: string, title: string): boolean {
  return title.includes(words) || words.startsWith(title) || (TITLE.test(words) && words.length <= 60);
}

function clipped(words: string): string {
  const name = joined(words);
  return name.length > 30 ? `${name.slice(0, 30)}…` : name;
}
