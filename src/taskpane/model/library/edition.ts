/** Which edition of a rubric one is, and what becomes of its id when it is given another name, year or version. */
import type { Rubric } from "../../../rubric";
import { hash } from "../../../rubric/import/known";

/** What a person says of an edition. */
export interface EditionWords {
  readonly title: string;
  readonly year: number;
  /** Empty for none. */
  readonly version: string;
}

export function wordsOf({ title, year, version }: Rubric): EditionWords {
  return { title, year, version: version ?? "" };
}

/** One for each edition: what has the same takes the other's place. */
export function editionKey({ title, audience, year, version }: Rubric): string {
  return JSON.stringify([title, audience, year, version ?? ""]);
}

/** What an earlier naming put behind the id. */
const MARK = /-e-[0-9a-z]{6}$/u;

/**
 * The rubric as that edition. Another edition has another id: the year within it goes along (suizhou-2022-… becomes
 * suizhou-2023-…), and another title or version puts a mark behind it that is the same for the same words.
 */
export function asEdition(rubric: Rubric, { title, year, version }: EditionWords): Rubric {
  const { version: before = "", ...rest } = rubric;
  const isRenamed = title !== rubric.title || version !== before;
  if (!isRenamed && year === rubric.year) return rubric;
  const mark = MARK.exec(rubric.id)?.[0] ?? "";
  const plain = withYear(rubric.id.replace(MARK, ""), rubric.year, year);
  const id = `${plain}${isRenamed ? `-e-${hash(`${title}\n${version}`)}` : mark}`;
  return { ...rest, id, title, year, ...(version === "" ? {} : { version }) };
}

function withYear(id: string, before: number, year: number): string {
  if (year === before) return id;
  const parts = id.split(/([.-])/u);
  if (!parts.includes(String(before))) return `${id}-${year}`;
  return parts.map((part) => (part === String(before) ? String(year) : part)).join("");
}

/** 2022年…指标（市直部门）· 修订 2. */
export function editionName({ title, audience, version }: Rubric): string {
  return `${title}（${audience}）${version === undefined ? "" : ` · ${version}`}`;
}

/** Without what a file's name cannot have on one system or another. */
export function fileNameOf({ title, year, version }: Rubric): string {
  const name = [title, title.includes(String(year)) ? "" : String(year), version ?? ""].filter((part) => part !== "");
  return name
    .join("-")
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, "-")
    .slice(0, 80);
}
