/** What a rubric is to be called in the library: its title, year and version, and what comes of its id. */
import { useState } from "react";
import { Button, Field as Labelled, Input, Textarea } from "@fluentui/react-components";
import type { RubricFault } from "../../../rubric";
import { MOST_VERSION } from "../../../rubric/validate/names";
import { faultLines } from "../../store/library";
import type { Library } from "../../store/library";
import { asEdition, wordsOf } from "../../model/library/edition";
import type { LibraryItem } from "../../model/library/items";
import { usePaneState } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { FaultList } from "../start/FaultList";
import { focusOnce } from "./focus-once";
import { useLibraryTexts } from "./texts";

interface SaveFormProps {
  readonly library: Library;
  readonly item: LibraryItem;
  readonly close: () => void;
}

export function SaveForm({ library, item, close }: SaveFormProps) {
  const { locale } = usePaneState();
  const texts = useLibraryTexts();
  const shared = useSharedStyles();
  const first = wordsOf(item.rubric);
  const [title, setTitle] = useState(first.title);
  const [year, setYear] = useState(String(first.year));
  const [version, setVersion] = useState(first.version);
  const [faults, setFaults] = useState<readonly RubricFault[]>([]);
  const isYear = /^\d{4}$/u.test(year.trim());
  const words = {
    title: title.trim() === first.title.trim() ? first.title : title.trim(),
    year: isYear ? Number(year) : first.year,
    version: version.trim(),
  };
  const rubric = asEdition(item.rubric, words);
  const closeOnEscape = ({ key }: { readonly key: string }) => {
    if (key === "Escape") close();
  };
  const save = async () => {
    if (!isYear) return;
    const found = await library.save(item, words);
    setFaults(found);
    if (found.length === 0) close();
  };
  return (
    <form
      className={shared.column}
      aria-label={texts.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Labelled label={texts.titleField} size="small">
        <Textarea
          size="small"
          rows={3}
          resize="vertical"
          value={title}
          ref={focusOnce}
          onKeyDown={closeOnEscape}
          onChange={(_, { value }) => {
            setTitle(value.replace(/\s+/gu, " "));
          }}
        />
      </Labelled>
      <Labelled label={texts.yearField} size="small" {...(isYear ? {} : { validationMessage: texts.notAYear })}>
        <Input
          onKeyDown={closeOnEscape}
          size="small"
          inputMode="numeric"
          value={year}
          onChange={(_, { value }) => {
            setYear(value);
          }}
        />
      </Labelled>
      <Labelled label={texts.versionField} size="small" hint={texts.versionHint}>
        <Input
          onKeyDown={closeOnEscape}
          size="small"
          maxLength={MOST_VERSION}
          value={version}
          onChange={(_, { value }) => {
            setVersion(value);
          }}
        />
      </Labelled>
      <p className={shared.muted} role="status">
        {rubric.id === item.rubric.id ? texts.sameId(rubric.id) : texts.newId(rubric.id)}
        {library.replaces(rubric) && ` ${texts.replaces}`}
      </p>
      <FaultList title={texts.faulty(faults.length)} faults={faultLines(faults, locale)} />
      <div className={shared.row}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={!isYear}>
          {texts.confirm}
        </Button>
        <Button size="small" onClick={close}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
