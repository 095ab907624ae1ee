/** 排名: totals and ranks; a unit leads to what it lost. */
import { useState } from "react";
import { Button, Field as Labelled, Select } from "@fluentui/react-components";
import type { Book } from "../../../plan";
import { groupsOf, rankingRows } from "../../model/ranking";
import { unitScoreOf } from "../../model/scores";
import { usePaneState, useTexts } from "../shared/context";
import { useShownCount } from "../shared/use-shown-count";
import { useSharedStyles } from "../shared/styles";
import { Breakdown } from "./Breakdown";
import { RankingItem } from "./RankingItem";

const ALL = "*";

export function RankingScreen({ book }: { readonly book: Book }) {
  const { brokenDown } = usePaneState();
  const unit = brokenDown === null ? null : unitScoreOf(book, brokenDown);
  return unit ? <Breakdown book={book} score={unit} /> : <Board book={book} />;
}

function Board({ book }: { readonly book: Book }) {
  const { ranking } = useTexts();
  const shared = useSharedStyles();
  const groups = groupsOf(book);
  const [chosen, setChosen] = useState(ALL);
  const group = groups.length > 1 && groups.includes(chosen) ? chosen : null;
  const rows = rankingRows(book, group);
  const { shown, more } = useShownCount(rows.length);
  const provisional = rows.filter((row) => row.provisional).length;
  return (
    <div className={shared.screen}>
      <p className={shared.muted}>{ranking.intro(rows.length)}</p>
      {groups.length > 1 && (
        <Labelled label={ranking.group} orientation="horizontal" size="small">
          <Select
            size="small"
            value={group ?? ALL}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            <option value={ALL}>{ranking.allGroups}</option>
            {groups.map((name) => (
              <option key={name} value={name}>
                {name === "" ? ranking.noGroup : name}
              </option>
            ))}
          </Select>
        </Labelled>
      )}
      {provisional > 0 && <p className={shared.muted}>{ranking.provisionalNote(provisional)}</p>}
      <ol className={shared.list}>
        {rows.slice(0, shown).map((row) => (
          <RankingItem key={row.score.unit.id} book={book} row={row} />
        ))}
      </ol>
      {more && <Button onClick={more.show}>{ranking.showMore(more.count)}</Button>}
    </div>
  );
}
