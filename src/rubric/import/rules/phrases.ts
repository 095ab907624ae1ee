/** Words that several recognisers look for, and how a phrase becomes a label. */

/** Measure words behind a number: 5次, 3篇. */
export const MEASURE = "(?:人次|次|个|处|条|例|起|项|篇|件|家|场|期|天|日|页|幅|宗|批|类|部|份|站)";

/** Longest label: it stands in a cell of the workbook. */
const LONGEST = 60;

/** A phrase without what only leads on: 网站存在错别字的，→ 网站存在错别字. */
export function labelOf(phrase: string): string {
  const bare = phrase
    .replace(/^[\s，,；;。、：:（(“"]{1,9}/u, "")
    .replace(/[\s，,；;。、：:]{1,9}$/u, "")
    .replace(/(?:的|者|情况|的情况|情形|的情形)$/u, "")
    .replace(/(?:的|者)$/u, "")
    .trim();
  return bare.length > LONGEST ? `${bare.slice(0, LONGEST - 1)}…` : bare;
}

/** The last clause of a text. */
export function lastClause(text: string): string {
  const parts = text.split(/[。；;\n]|[，,：:](?![^（(]*[)）])/u).filter((part) => labelOf(part) !== "");
  return parts.at(-1) ?? "";
}

/** Labels that differ: the second of two equal ones gets a number. */
export function distinct(labels: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label}（${count}）`;
  });
}
