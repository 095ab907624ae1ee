/**
 * The arguments of one method call, or the value of one property: each is read in the form that is expected, and any
 * other form is an error. So is an argument that nobody reads.
 */
import { invalidArgument, notKnown } from "./errors";
import { ObjectBase } from "./object-base";

export class ArgumentList {
  private readonly read = new Set<number>();

  /** `member` is what the arguments are for, such as `Range.copyFrom`. */
  constructor(
    readonly member: string,
    private readonly values: readonly unknown[],
  ) {}

  /** The argument as it came; undefined and null both mean that it was left out. */
  raw(index: number): unknown {
    this.read.add(index);
    return this.values[index] ?? undefined;
  }

  isGiven(index: number): boolean {
    return (this.values[index] ?? undefined) !== undefined;
  }

  text(index: number): string {
    const value = this.raw(index);
    return typeof value === "string" ? value : this.refuse(index);
  }

  optionalText(index: number): string | undefined {
    return this.isGiven(index) ? this.text(index) : void this.raw(index);
  }

  number(index: number): number {
    const value = this.raw(index);
    return typeof value === "number" && Number.isFinite(value) ? value : this.refuse(index);
  }

  /** A whole number. */
  count(index: number): number {
    const value = this.number(index);
    return Number.isInteger(value) ? value : this.refuse(index);
  }

  optionalCount(index: number): number | undefined {
    return this.isGiven(index) ? this.count(index) : void this.raw(index);
  }

  truth(index: number): boolean {
    const value = this.raw(index);
    return typeof value === "boolean" ? value : this.refuse(index);
  }

  optionalTruth(index: number): boolean | undefined {
    return this.isGiven(index) ? this.truth(index) : void this.raw(index);
  }

  /** One of the words of an enumeration. */
  word<W extends string>(index: number, words: readonly W[]): W {
    const value = this.text(index);
    const found = words.find((word) => word === value);
    if (found === undefined) throw invalidArgument();
    return found;
  }

  optionalWord<W extends string>(index: number, words: readonly W[]): W | undefined {
    return this.isGiven(index) ? this.word(index, words) : void this.raw(index);
  }

  /** A plain object whose keys are all among `keys`. */
  record(index: number, keys: readonly string[]): Readonly<Record<string, unknown>> {
    const value = this.raw(index);
    if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof ObjectBase) {
      return this.refuse(index);
    }
    const record: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(value)) {
      if (!keys.includes(key)) throw notKnown(`${this.member}'s ${key}`);
      if (field !== null && field !== undefined) record[key] = field;
    }
    return record;
  }

  /** The object that an argument stands for, of the class named; null when it is something else. */
  object(index: number, className: string): ObjectBase | null {
    const value = this.raw(index);
    return value instanceof ObjectBase && value.className === className ? value : null;
  }

  /** What is wrong with an argument that is not of the form expected. */
  refuse(index: number): never {
    if (!this.isGiven(index)) throw invalidArgument();
    throw notKnown(`${this.member} with argument ${index + 1} of this form: ${formOf(this.values[index])}`);
  }

  /** To be called when a method is through: an argument that was not looked at is not silently dropped. */
  done(): void {
    this.values.forEach((_, index) => {
      if (this.isGiven(index) && !this.read.has(index)) throw notKnown(`${this.member}(${this.describe()})`);
    });
  }

  /** The forms of all arguments, for messages. */
  describe(): string {
    return this.values.map(formOf).join(", ");
  }
}

function formOf(value: unknown): string {
  if (value instanceof ObjectBase) return value.className;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
