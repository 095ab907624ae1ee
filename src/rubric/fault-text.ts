/** Faults in words: where, what is wrong, what to do. */
import type { RubricFault } from "./validate/fault";
import type { FaultTexts } from "./validate/fault-texts";
import { EN_US } from "./validate/text-en-us";
import { ZH_CN } from "./validate/text-zh-cn";

export type FaultLocale = "zh-CN" | "en-US";

const LOCALES: Readonly<Record<FaultLocale, FaultTexts>> = { "zh-CN": ZH_CN, "en-US": EN_US };

export function isFaultCode(code: string): code is RubricFault["code"] {
  return Object.hasOwn(ZH_CN.messages, code);
}

/** One line for people. The place keeps the rubric's own Chinese names in either language. */
export function describeFault(fault: RubricFault, locale: FaultLocale): string {
  const { messages, words, sentence } = LOCALES[locale];
  const message = messages[fault.code].replace(/\{(\w+)(%?)\}/gu, (_, name: string, percent: string) => {
    const value = fault.values[name] ?? "";
    if (typeof value === "number") return percent === "" ? rounded(value) : `${rounded(value * 100)}%`;
    return words[`${name}.${value}`] ?? value;
  });
  // In a file one looks for keys, in the workbook for names: the path helps where a file could not be read.
  const inFile = fault.code.startsWith("field-") && fault.path !== "";
  return sentence(fault.place, message, inFile ? fault.path : null);
}

/** 0.1 + 0.2 is 0.3 for a reader. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(12)));
}
