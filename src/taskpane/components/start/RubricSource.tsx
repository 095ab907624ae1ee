/** Which rubric: the one that is there, a file's, an official attachment's, or one of the library's. */
import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { importTextsOf } from "../../../i18n/pane/import";
import { describeFault } from "../../../rubric";
import { kindCounts, rubricCounts } from "../../model/counts";
import type { ImportPurpose } from "../../model/importing";
import type { RubricChoice } from "../../model/making";
import type { RubricActions } from "../../store/making";
import { AttachmentSource } from "../import/later";
import { useLibraryTexts } from "../library/texts";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { FaultList } from "./FaultList";
import { FileButton } from "./FileButton";

interface RubricSourceProps {
  readonly choice: RubricChoice;
  /** What is there, without a file. */
  readonly own: { readonly source: "built-in" | "book"; readonly label: string };
  /** What an attachment is imported for. */
  readonly purpose: ImportPurpose;
  readonly actions: RubricActions;
  /** What else there is to choose. */
  readonly others?: readonly OtherSource<RubricChoice["source"]>[];
}

/** A source beside the one that is there and a file. */
export interface OtherSource<Source> {
  readonly source: Source;
  readonly label: string;
  readonly take: () => Promise<void>;
}

export function RubricSource({ choice, own, purpose, actions, others = [] }: RubricSourceProps) {
  const { locale } = usePaneState();
  const pane = usePane();
  const { start } = useTexts();
  const library = useLibraryTexts();
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
          const other = others.find(({ source }) => source === value);
          if (value === own.source) void actions.takeOwn();
          else if (other) void other.take();
          else if (value === "attachment") actions.awaitAttachment();
          else if (value === "file") actions.awaitFile();
        }}
      >
        <Radio value={own.source} label={own.label} />
        {others.map(({ source, label }) => (
          <Radio key={source} value={source} label={label} />
        ))}
        {choice.source === "library" && <Radio value="library" label={library.chosen(choice.name)} />}
        <Radio value="file" label={start.rubricFile} />
        <Radio value="attachment" label={importTextsOf(locale).attachment} />
      </RadioGroup>
      <div className={shared.row}>
        <Button size="small" onClick={pane.library.open}>
          {library.open}
        </Button>
      </div>
      {choice.source === "file" && (
        <div className={shared.row}>
          <FileButton label={start.chooseFile} accept=".json,application/json" take={actions.takeFile} />
          <span className={shared.muted}>{choice.name}</span>
        </div>
      )}
      {choice.source === "attachment" && <AttachmentSource purpose={purpose} />}
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
