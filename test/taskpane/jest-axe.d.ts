/** What tests use of jest-axe, which has no types of its own. */
declare module "jest-axe" {
  import type { AxeResults, RunOptions } from "axe-core";

  export function axe(element: Element, options?: RunOptions): Promise<AxeResults>;
}
