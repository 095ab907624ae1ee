/** 开始 where there is no scorebook yet: what it is to be made from, and what will be made. */
import { useEffect } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import type { Look } from "../../../excel/types";
import { SHEETS } from "../../../plan";
import type { SheetKey } from "../../../plan";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { RubricSource } from "./RubricSource";
import { UnitsSource } from "./UnitsSource";

const ORDER: readonly SheetKey[] = ["guide", "rubric", "units", "entries", "scores", "ranking", "state"];

export function MakeScreen({ look }: { readonly look: Look }) {
  const pane = usePane();
  const { making, working } = usePaneState();
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
  if (working?.task === "generate") return <Generating />;
  return (
    <div className={shared.screen}>
      <p className={shared.text}>{start.none}</p>
      <RubricSource choice={making.rubric} />
      <UnitsSource choice={making.units} />
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

function Generating() {
  const pane = usePane();
  const { working } = usePaneState();
  const { start } = useTexts();
  const shared = useSharedStyles();
  const progress = working?.progress ?? null;
  const step = progress ? start.steps[progress.step] : "";
  return (
    <section className={shared.card} aria-labelledby="generating">
      <h2 className={shared.subheading} id="generating">
        {start.generating}
      </h2>
      <p className={shared.text} role="status">
        {step}
      </p>
      <ProgressBar aria-labelledby="generating" {...(progress ? { value: progress.share } : {})} />
      <div className={shared.row}>
        <Button disabledFocusable={!working?.cancellable} onClick={pane.cancel}>
          {start.cancel}
        </Button>
      </div>
    </section>
  );
}
