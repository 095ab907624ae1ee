/** A group of findings, a piece at a time. */
import { Badge, Button } from "@fluentui/react-components";
import { isMendable } from "../../../checks";
import type { Severity } from "../../../checks";
import type { Book } from "../../../plan";
import type { FindingGroup, Grouping } from "../../model/findings";
import { useCommonTexts } from "../shared/common-texts";
import { useTexts } from "../shared/context";
import { Fold } from "../shared/Fold";
import { useShownCount } from "../shared/use-shown-count";
import { useSharedStyles } from "../shared/styles";
import { FindingItem } from "./FindingItem";
import { MendButton } from "./MendButton";

const COLORS: Readonly<Record<Severity, "danger" | "warning" | "informative">> = {
  error: "danger",
  warning: "warning",
  info: "informative",
};

interface FindingGroupFoldProps {
  readonly book: Book;
  readonly group: FindingGroup;
  readonly by: Grouping;
  readonly open: boolean;
}

export function FindingGroupFold({ book, group, by, open }: FindingGroupFoldProps) {
  const { check } = useTexts();
  const { severities } = useCommonTexts();
  const shared = useSharedStyles();
  const { first, severity, count, lines, all } = group;
  const mendable = all.filter(isMendable);
  const { shown, more } = useShownCount(lines.length);
  const name =
    by === "rule" ? check.rules(first.rule) : by === "unit" ? (first.unit?.name ?? check.noUnit) : severities[severity];
  const title = (
    <>
      {name}{" "}
      <Badge appearance="tint" color={COLORS[severity]}>
        {check.found(count)}
      </Badge>
    </>
  );
  return (
    <Fold title={title} open={open}>
      {by === "rule" && <p className={shared.muted}>{check.why(first.rule)}</p>}
      {mendable.length > 1 && lines.length > 1 && (
        <div className={shared.row}>
          <MendButton book={book} findings={mendable} label={check.repairAll(mendable.length)} />
        </div>
      )}
      <ul className={shared.list}>
        {lines.slice(0, shown).map((line) => (
          <FindingItem key={line.key} book={book} line={line} />
        ))}
      </ul>
      {more && <Button onClick={more.show}>{check.showMore(more.count)}</Button>}
    </Fold>
  );
}
