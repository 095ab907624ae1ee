/** 开始 where there is no scorebook yet: what it is to be made from, and what will be made. */
import { useEffect } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Look } from "../../../excel/types";
import { SHEETS } from "../../../plan";
import type { SheetKey } from "../../../plan";
import { ImportScreen } from "../import/later";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { RubricSource } from "./RubricSource";
import { UnderWay } from "./UnderWay";
import { UnitsSource } from "./UnitsSource";

const ORDER: readonly SheetKey[] = ["guide", "rubric", "units", "entries", "scores", "ranking", "state"];

export function MakeScreen({ look }: { readonly look: Look }) {
  const pane = usePane();
  const { making, working, importing } = usePaneState();
  const { start, shell } = useTexts();
  const shared = useSharedStyles();
  useEffect(() => {
    void pane.prepare();
  }, [pane]);
  const taken = look.sheets.filter((name) => ORDER.some((key) => SHEETS[key] === name));
  const hindrance = look.readOnly
    ? start.readOnly
    : look.structureProtected
      ? start.structureProtected
      : taken.length > 0
        ? start.taken(taken)
        : null;
  const isReady = making.rubric.rubric !== null && making.units.units.length > 0 && hindrance === null;
  if (working?.task === "generate") return <UnderWay title={start.generating} cancel={pane.cancel} />;
  if (importing?.shownFor === "make") return <ImportScreen />;
  return (
    <div className={shared.screen}>
      <p className={shared.text}>{start.none}</p>
      <RubricSource
        choice={making.rubric}
        own={{ source: "built-in", label: start.builtInRubric }}
        purpose="make"
        actions={{
          takeOwn: pane.takeBuiltInRubric,
          awaitFile: pane.awaitRubricFile,
          takeFile: pane.takeRubricFile,
          awaitAttachment: pane.awaitAttachment,
        }}
      />
      <UnitsSource
        choice={making.units}
        own={{
          source: "built-in",
          label: start.builtInUnits(making.units.source === "built-in" ? making.units.units.length : 0),
        }}
        actions={{
          takeOwn: pane.takeBuiltInUnits,
          takeSelection: pane.takeSelectedUnits,
          awaitFile: pane.awaitUnitsFile,
          takeFile: pane.takeUnitsFile,
        }}
      />
      <section className={shared.card} aria-labelledby="what-is-made">
        <h2 className={shared.subheading} id="what-is-made">
          {start.whatIsMade}
        </h2>
        <ul className={shared.list}>
          {ORDER.map((key) => (
            <li key={key}>
              <strong>{SHEETS[key]}</strong> <span className={shared.muted}>{start.sheetLine[key]}</span>
            </li>
          ))}
        </ul>
        <p className={shared.muted}>{start.untouched(look.sheets)}</p>
      </section>
      {hindrance !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{hindrance}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void pane.start()}>
              {shell.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Button appearance="primary" size="large" disabledFocusable={!isReady} onClick={() => void pane.generate()}>
        {start.generate}
      </Button>
    </div>
  );
}
