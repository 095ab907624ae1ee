/** One finding, or many alike: what is wrong, what to do, and the way there. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fixOf, isMendable, isRenewed } from "../../../checks";
import { entryText } from "../../../i18n/numbers";
import type { Book } from "../../../plan";
import { cellName } from "../../../sheet/address";
import { valueText } from "../../../sheet/value";
import type { FindingLine } from "../../model/findings";
import { useCommonTexts } from "../shared/common-texts";
import { usePane, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { MendButton } from "./MendButton";
import { Ignore } from "./Ignore";

const useStyles = makeStyles({
  item: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function FindingItem({ book, line }: { readonly book: Book; readonly line: FindingLine }) {
  const pane = usePane();
  const { check, summary } = useTexts();
  const common = useCommonTexts();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { first, count, all } = line;
  const { sheet, cell, unit, field } = first;
  const text = common.finding(first);
  const folded = check.folded(unit?.name ?? check.noUnit, count, first.rule);
  const place = unit && field ? { unitId: unit.id, fieldId: field.id } : null;
  const fix = fixOf(first);
  const mendable = all.filter(isMendable);
  const own = sheet ?? book.entriesSheet.sheet.name;
  const address = cell ? `${own}!${cellName(cell.row, cell.column)}` : (sheet ?? "");
  return (
    <li className={styles.item}>
      <p className={shared.text}>{count > 1 ? folded.title : text.message}</p>
      <p className={shared.muted}>{count > 1 ? folded.body : text.fix}</p>
      {(cell || mendable.length > 0 || count === 1) && (
        <div className={shared.row}>
          {cell && (
            <Button size="small" aria-label={check.jumpTo(address)} onClick={() => void pane.goToCell(own, cell)}>
              {check.jump}
            </Button>
          )}
          {field && fix && count === 1 && (
            <Button
              size="small"
              aria-label={check.mendAt(address, valueText(first.value), entryText(field, fix.value))}
              onClick={() => {
                void pane.mend([first]);
              }}
            >
              {check.mend(entryText(field, fix.value))}
            </Button>
          )}
          {mendable.length > 0 && !(field && fix && count === 1) && (
            <MendButton
              book={book}
              findings={mendable}
              label={count > 1 ? check.repairAll(mendable.length) : check.repair}
              spoken={count > 1 || address === "" ? undefined : check.repairAt(address)}
            />
          )}
          {isRenewed(first) && (
            <Button
              size="small"
              onClick={() => {
                pane.show("start");
                void pane.regenerating.open();
              }}
            >
              {summary.toRenew}
            </Button>
          )}
          {place && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={check.editAt(address)}
              onClick={() => void pane.edit(place)}
            >
              {check.edit}
            </Button>
          )}
          {count === 1 && <Ignore book={book} finding={first} message={text.message} />}
          <span className={shared.muted}>{address}</span>
        </div>
      )}
    </li>
  );
}
