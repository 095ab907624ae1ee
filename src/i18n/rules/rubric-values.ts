/** Values of a rubric as they are written in 指标体系: points, percentages, counts, words. */
import type { ChangeKind } from "../../checks";
import { describeFault, isFaultCode } from "../../rubric";
import { percent } from "../numbers";
import type { Told } from "./rule-text";

/** What is wrong with a line of 指标体系; null for what is no fault. */
export function faultText({ data, text }: Told, locale: "zh-CN" | "en-US"): string | null {
  const code = text("code");
  if (!isFaultCode(code)) return null;
  const values = Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      typeof value === "string" || typeof value === "number" ? [[name, value]] : [],
    ),
  );
  return describeFault({ code, path: text("path"), place: text("place"), values }, locale);
}

/** 0.1 + 0.2 as 0.3. */
export function pointsText(points: number): string {
  return String(Number(points.toPrecision(12)));
}

/** “占比 50% → 40%”, for each change, in the order told. */
export function changesIn({ list }: Told, names: Readonly<Record<ChangeKind, string>>): string[] {
  const [was, is] = [list("was"), list("is")];
  return list("kinds").map((kind, i) => {
    const shown = (values: readonly string[]) => valueOf(kind, values[i] ?? "");
    return `${names[kind as ChangeKind]} ${shown(was)} → ${shown(is)}`;
  });
}

function valueOf(kind: string, value: string): string {
  switch (kind) {
    case "share":
    case "level":
    case "tier-share":
    case "step":
      return percent(Number(value));
    case "total":
    case "weight":
      return pointsText(Number(value));
    default:
      return value;
  }
}
