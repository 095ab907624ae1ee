/** Why the scorebook that is there cannot be read. */
import type { ReactNode } from "react";
import type { BookFault } from "../../../plan";
import { useCommonTexts } from "../shared/common-texts";
import { useTexts } from "../shared/context";
import { Empty } from "../shared/Empty";

export function Unreadable({
  faults,
  children,
}: {
  readonly faults: readonly BookFault[];
  readonly children: ReactNode;
}) {
  const { shell } = useTexts();
  const { book } = useCommonTexts();
  return (
    <Empty advice={{ title: shell.unreadable, body: faults.map((fault) => book(fault)).join("\n") }}>{children}</Empty>
  );
}
