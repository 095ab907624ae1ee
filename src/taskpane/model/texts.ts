/** Places and numbers as short texts, alike in every language. */
import { placeName } from "../../i18n/places";
import type { Book } from "../../plan";
import { choiceOf } from "../../rubric";
import { resolvePlace } from "./place";
import type { Place } from "./place";

/** 市发改委 · 动态要闻 · 2; an empty text for a place that the book does not have. */
export function placeText(book: Book, place: Place): string {
  const resolved = resolvePlace(book, place);
  if (!resolved) return "";
  const { unit, field } = resolved;
  return placeName(unit, field.indicator, field.criterion, field);
}

/** 0.999 is not done yet: 99%. */
export function wholePercent(ratio: number): string {
  return `${Math.floor(ratio * 100 + 1e-9)}%`;
}

/** A total with as many decimals as the reading taken keeps. */
export function totalText({ rubric }: Pick<Book, "rubric">, total: number): string {
  return total.toFixed(Number(choiceOf(rubric, "rounding")));
}

/** The time of a day, in local time: 14:05. */
export function timeText(date: Date, locale: string): string {
  return date.toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit", hour12: false });
}

/** A day and a time of it, in local time: 2022-12-01 14:05. */
export function dayText(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
