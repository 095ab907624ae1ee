/** Why an entry takes nothing for a unit. */
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Book } from "../../../plan";
import type { Field } from "../../../rubric";
import { isBlank } from "../../../scoring";
import type { CellValue } from "../../../sheet/value";
import type { Standing } from "../../model/standing";
import { useTexts } from "../shared/context";

interface NotAssessedProps {
  readonly book: Book;
  readonly field: Field;
  readonly standing: Standing;
  readonly value: CellValue;
}

export function NotAssessed({ book, field, standing, value }: NotAssessedProps) {
  const { score, explain } = useTexts();
  const { applicability } = field.indicator;
  const condition = book.rubric.conditions.find(({ id }) => id === applicability?.condition);
  const advice = score.notApplicable(condition?.name ?? "");
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{advice.title}</MessageBarTitle>
        {advice.body}
        {standing.indicator.applies === "exempt" && ` ${score.exempt}`}
        {applicability && <q>{applicability.text}</q>}
        {!isBlank(value) && ` ${score.hasNoEffect(explain.value(field, value))}`}
      </MessageBarBody>
    </MessageBar>
  );
}
