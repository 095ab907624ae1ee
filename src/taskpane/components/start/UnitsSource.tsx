/** Which units: those that are there, those of the selection, or a file's. */
import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { MAX_UNITS } from "../../../plan";
import type { UnitsChoice } from "../../model/making";
import type { UnitsActions } from "../../store/making";
import { useCommonTexts } from "../shared/common-texts";
import { useTexts } from "../shared/context";
import { Fold } from "../shared/Fold";
import { useSharedStyles } from "../shared/styles";
import { FaultList } from "./FaultList";
import { FileButton } from "./FileButton";
import type { OtherSource } from "./RubricSource";

/** Names that the preview shows at most. */
const SHOWN = 100;

interface UnitsSourceProps {
  readonly choice: UnitsChoice;
  /** What is there, without a list. */
  readonly own: { readonly source: "built-in" | "book"; readonly label: string };
  readonly actions: UnitsActions;
  /** What else there is to choose. */
  readonly others?: readonly OtherSource<UnitsChoice["source"]>[];
}

export function UnitsSource({ choice, own, actions, others = [] }: UnitsSourceProps) {
  const { start } = useTexts();
  const common = useCommonTexts();
  const shared = useSharedStyles();
  const { source, name, units, faults, blanks, trouble, tooMany } = choice;
  const problems = [
    ...(trouble ? [start.fileTooLarge] : []),
    ...(tooMany === null ? [] : [common.tooManyUnits(tooMany, MAX_UNITS)]),
    ...faults.map((fault) => common.units(fault)),
  ];
  return (
    <section className={shared.card} aria-labelledby="units-source">
      <h2 className={shared.subheading} id="units-source">
        {start.units}
      </h2>
      <RadioGroup
        aria-labelledby="units-source"
        value={source}
        onChange={(_, { value }) => {
          const other = others.find((one) => one.source === value);
          if (value === own.source) void actions.takeOwn();
          else if (other) void other.take();
          else if (value === "selection") void actions.takeSelection();
          else actions.awaitFile();
        }}
      >
        <Radio value={own.source} label={own.label} />
        {others.map((one) => (
          <Radio key={one.source} value={one.source} label={one.label} />
        ))}
        <Radio value="selection" label={start.selectedUnits} />
        <Radio value="file" label={start.unitsFile} />
      </RadioGroup>
      {source === "selection" && (
        <>
          <p className={shared.muted}>{start.selectionHint}</p>
          <div className={shared.row}>
            <Button size="small" onClick={() => void actions.takeSelection()}>
              {start.takeSelection}
            </Button>
          </div>
        </>
      )}
      {source === "file" && (
        <>
          <p className={shared.muted}>{start.unitsFileHint}</p>
          <div className={shared.row}>
            <FileButton label={start.chooseFile} accept=".csv,.txt,text/csv,text/plain" take={actions.takeFile} />
            <span className={shared.muted}>{name}</span>
          </div>
        </>
      )}
      <p className={shared.text} role="status">
        {units.length > 0 ? start.unitsFound(units.length) : problems.length > 0 ? "" : start.noUnits}
        {blanks > 0 && ` ${start.blanks(blanks)}`}
      </p>
      {problems.length > 0 && <FaultList faults={problems} />}
      {units.length > 0 && (
        <Fold title={start.preview}>
          <ol className={shared.text}>
            {units.slice(0, SHOWN).map((unit) => (
              <li key={unit.id}>{unit.group === "" ? unit.name : `${unit.name}（${unit.group}）`}</li>
            ))}
          </ol>
          {units.length > SHOWN && <p className={shared.muted}>{start.morePreview(units.length - SHOWN)}</p>}
        </Fold>
      )}
    </section>
  );
}
