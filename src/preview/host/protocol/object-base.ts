/** What every object of the host has, whatever its class: enough to be an argument of a method. */
export abstract class ObjectBase {
  /** The class's name in the documentation. */
  abstract readonly className: string;
  /** The thing of the workbook that the object stands for. */
  abstract readonly self: unknown;
}
