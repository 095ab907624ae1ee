/** One entry as a control shows it. */
import { useMemo } from "react";
import { placeKey, rawValue } from "../../model/place";
import type { Place } from "../../model/place";
import { typedText } from "../../model/typed";
import type { Refusal } from "../../model/typed";
import type { Field } from "../../../rubric";
import { judgeField } from "../../../scoring";
import type { Book } from "../../../plan";
import type { CellValue } from "../../../sheet/value";
import type { Conflict, Draft } from "../../store/state";
import { usePaneState } from "../shared/context";

export interface EntryShown {
  /** As the control has it: a draft, else what is on its way, else the cell's value. */
  readonly text: string;
  readonly value: CellValue;
  readonly draft: Draft | null;
  /** Why the draft cannot be written, or what the cell holds does not count: somebody may have pasted it there. */
  readonly refused: Refusal | null;
  readonly conflict: Conflict | null;
  readonly saving: boolean;
}

/** What every control gets. */
export interface ControlProps {
  readonly field: Field;
  readonly place: Place;
  readonly entry: EntryShown;
}

export function useEntry(book: Book, place: Place, field: Field): EntryShown {
  const { drafts, waiting, conflicts } = usePaneState();
  const key = placeKey(place);
  const draft = drafts.get(key) ?? null;
  const sent = waiting.get(key);
  const held = rawValue(book, place);
  const conflict = conflicts.get(key) ?? null;
  return useMemo(() => {
    const known = sent ? sent.value : held;
    const judgement = judgeField(field, known);
    return {
      text: draft ? draft.text : typedText(field, known === "" ? null : known),
      value: draft ? draft.value : known,
      draft,
      refused: draft ? draft.refused : judgement.state === "invalid" ? judgement.fault : null,
      conflict,
      saving: sent !== undefined,
    };
  }, [draft, sent, held, conflict, field]);
}
