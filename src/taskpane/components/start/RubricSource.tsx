/** Which rubric: the one that is there, a file's, or an official attachment's. */
import { Radio, RadioGroup } from "@fluentui/react-components";
import { importTextsOf } from "../../../i18n/pane/import";
import { describeFault } from "../../../rubric";
import { kindCounts, rubricCounts } from "../../model/counts";
import type { RubricChoice } from "../../model/making";
import type { RubricActions } from "../../store/making";
import { AttachmentSource } from "../import/later";
import { usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { FaultList } from "./FaultList";
import { FileButton } from "./FileButton";

interface RubricSourceProps {
  readonly choice: RubricChoice;
  /** What is there, without a file. */
  readonly own: { readonly source: "built-in" | "book"; readonly label: string };
  readonly actions: RubricActions;
}

export function RubricSource({ choice, own, actions }: RubricSourceProps) {
  const { locale } = usePaneState();
  const { start } = useTexts();
  const shared = useSharedStyles();
  const { rubric } = choice;
  return (
    <section className={shared.card} aria-labelledby="rubric-source">
      <h2 className={shared.subheading} id="rubric-source">
        {start.rubric}
      </h2>
      <RadioGroup
        aria-labelledby="rubric-source"
        value={choice.source}
        onChange={(_, { value }) => {
          if (value === own.source) void actions.takeOwn();
          else if (value === "attachment") actions.awaitAttachment();
          else actions.awaitFile();
        }}
      >
        <Radio value={own.source} label={own.label} />
        <Radio value="file" label={start.rubricFile} />
        <Radio value="attachment" label={importTextsOf(locale).attachment} />
      </RadioGroup>
      {choice.source === "file" && (
        <div className={shared.row}>
          <FileButton label={start.chooseFile} accept=".json,application/json" take={actions.takeFile} />
          <span className={shared.muted}>{choice.name}</span>
        </div>
      )}
      {choice.source === "attachment" && (
        <AttachmentSource purpose={own.source === "built-in" ? "make" : "regenerate"} />
      )}
      {rubric && (
        <div role="status">
          <p className={shared.text}>{`${rubric.title}（${rubric.audience}）`}</p>
          <p className={shared.muted}>{start.rubricCounts(rubricCounts(rubric))}</p>
          <p className={shared.muted}>
            {kindCounts(rubric)
              .map(([kind, count]) => start.categoryCounts(kind, count))
              .join(" · ")}
          </p>
        </div>
      )}
      {!rubric && choice.source === "file" && (
        <FaultList
          faults={choice.trouble ? [start.fileTooLarge] : choice.faults.map((fault) => describeFault(fault, locale))}
        />
      )}
    </section>
  );
}
