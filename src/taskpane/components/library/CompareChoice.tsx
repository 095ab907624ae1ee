/** Which two rubrics are to be compared. */
import { useState } from "react";
import { Button, Field as Labelled, Select } from "@fluentui/react-components";
import type { Library } from "../../store/library";
import { editionName } from "../../model/library/edition";
import type { LibraryItem } from "../../model/library/items";
import { dayText } from "../../model/texts";
import { useSharedStyles } from "../shared/styles";
import { usePairStyles } from "./pair-styles";
import { useLibraryTexts } from "./texts";

interface CompareChoiceProps {
  readonly library: Library;
  readonly items: readonly LibraryItem[];
}

export function CompareChoice({ library, items }: CompareChoiceProps) {
  const texts = useLibraryTexts();
  const shared = useSharedStyles();
  const styles = usePairStyles();
  const [chosen, setChosen] = useState<{ readonly left?: string; readonly right?: string }>({});
  const keyOf = (side: "left" | "right", otherwise: LibraryItem | undefined) =>
    (items.find(({ key }) => key === chosen[side]) ?? otherwise)?.key ?? "";
  // What is there already with what came last.
  const left = keyOf("left", items[0]);
  const right = keyOf("right", items[1] ?? items[0]);
  const field = (label: string, side: "left" | "right", value: string) => (
    <Labelled label={label} size="small" className={styles.field}>
      <Select
        size="small"
        value={value}
        onChange={(_, { value: key }) => {
          setChosen({ ...chosen, [side]: key });
        }}
      >
        {items.map((item) => (
          <option key={item.key} value={item.key}>
            {labelOf(item)}
          </option>
        ))}
      </Select>
    </Labelled>
  );
  const labelOf = ({ kind, rubric, savedAt }: LibraryItem) => {
    const state = kind === "saved" ? texts.saved(savedAt && dayText(savedAt)) : texts.kind[kind];
    return `${rubric.year} · ${editionName(rubric)}（${state}）`;
  };
  return (
    <section className={shared.card} aria-labelledby="compare">
      <h2 className={shared.subheading} id="compare">
        {texts.compare}
      </h2>
      <p className={shared.muted}>{texts.compareHint}</p>
      {field(texts.left, "left", left)}
      {field(texts.right, "right", right)}
      <div className={shared.row}>
        <Button
          onClick={() => {
            library.compare(left, right);
          }}
        >
          {texts.goCompare}
        </Button>
      </div>
    </section>
  );
}
