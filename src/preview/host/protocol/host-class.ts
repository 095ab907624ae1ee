/**
 * How a class of Excel's API is described to the executor: its properties, its objects, its methods. A description
 * bound to one thing of the workbook is a HostObject, which is all that the executor sees.
 */
import { HostError, notKnown } from "./errors";
import { ObjectBase } from "./object-base";
import type { ArgumentList } from "./argument-list";

export interface Property<T> {
  /** May be a promise, for what has to be calculated. */
  readonly get: (self: T) => unknown;
  /** Absent for what cannot be written. */
  readonly set?: (self: T, value: ArgumentList) => void | Promise<void>;
  /** True when the value may come from formulas, so that calculation must be finished first. */
  readonly calculated?: boolean;
  /** True when a load without a selection leaves it out, as the client's documentation says of large ones. */
  readonly onlyByName?: boolean;
}

/** The description of one class; names as in the documentation, in camel case. */
export interface ClassDescription<T> {
  readonly name: string;
  /** The documentation's page. */
  readonly page: string;
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, (self: T) => HostObject | typeof NULL_OBJECT>>;
  /** What a method gives may be a promise, unless it is an object. */
  readonly methods?: Readonly<Record<string, (self: T, values: ArgumentList) => unknown>>;
  /** A collection's members, in order. */
  readonly items?: (self: T) => readonly HostObject[];
  /** A collection's member by its id or name. */
  readonly item?: (self: T, values: ArgumentList) => HostObject;
  /** What the client may use later to find the object again. */
  readonly id?: (self: T) => string | number;
}

export interface HostObject {
  readonly className: string;
  /** The thing itself, for methods that take objects as arguments. */
  readonly self: unknown;
  readonly id: string | number | null;
  /** Names of the properties that a load without a selection brings. */
  readonly propertyNames: readonly string[];
  hasProperty(name: string): boolean;
  hasObject(name: string): boolean;
  readsCalculated(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: ArgumentList): void | Promise<void>;
  object(name: string): HostObject | typeof NULL_OBJECT;
  call(name: string, values: ArgumentList): unknown;
  items(): readonly HostObject[] | null;
  item(values: ArgumentList): HostObject;
}

/** What a method named …OrNullObject gives when there is nothing. */
export const NULL_OBJECT: unique symbol = Symbol("null object");

/** True for what `bind` makes. */
export function isHostObject(value: unknown): value is HostObject {
  return value instanceof Bound;
}

/** A thing of the workbook behind the description of its class. */
export function bind<T>(description: ClassDescription<T>, self: T): HostObject {
  return new Bound(description, self);
}

class Bound<T> extends ObjectBase implements HostObject {
  constructor(
    private readonly description: ClassDescription<T>,
    readonly self: T,
  ) {
    super();
  }

  get className(): string {
    return this.description.name;
  }

  get id(): string | number | null {
    return this.description.id?.(this.self) ?? null;
  }

  get propertyNames(): readonly string[] {
    return Object.entries(this.description.properties).flatMap(([name, property]) =>
      property.onlyByName === true ? [] : [name],
    );
  }

  hasProperty(name: string): boolean {
    return Object.hasOwn(this.description.properties, name);
  }

  hasObject(name: string): boolean {
    return this.description.objects !== undefined && Object.hasOwn(this.description.objects, name);
  }

  readsCalculated(name: string): boolean {
    return this.property(name).calculated === true;
  }

  get(name: string): unknown {
    return this.property(name).get(this.self);
  }

  set(name: string, value: ArgumentList): void | Promise<void> {
    const { set } = this.property(name);
    if (!set) throw new HostError("GeneralException", `${this.className}.${name} is read-only.`);
    return set(this.self, value);
  }

  object(name: string): HostObject | typeof NULL_OBJECT {
    const found = this.hasObject(name) ? this.description.objects?.[name] : undefined;
    if (!found) throw notKnown(`${this.className}.${name}`);
    return found(this.self);
  }

  call(name: string, values: ArgumentList): unknown {
    const { methods } = this.description;
    const method = methods && Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (!method) throw notKnown(`${this.className}.${name}(${values.describe()})`);
    const result = method(this.self, values);
    values.done();
    return result;
  }

  items(): readonly HostObject[] | null {
    return this.description.items?.(this.self) ?? null;
  }

  item(values: ArgumentList): HostObject {
    if (!this.description.item) throw notKnown(`${this.className}[${values.describe()}]`);
    return this.description.item(this.self, values);
  }

  private property(name: string): Property<T> {
    const property = this.hasProperty(name) ? this.description.properties[name] : undefined;
    if (!property) throw notKnown(`${this.className}.${name}`);
    return property;
  }
}
