/** Puts up with a finding: asks why, and keeps that in the workbook. */
import { useState } from "react";
import { Button, Field as Labelled, Input, mergeClasses } from "@fluentui/react-components";
import { findingKeyOf } from "../../model/report";
import type { Finding } from "../../../checks";
import type { Book } from "../../../plan";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";

interface IgnoreProps {
  readonly book: Book;
  readonly finding: Finding;
  /** What the finding says. */
  readonly message: string;
}

export function Ignore({ book, finding, message }: IgnoreProps) {
  const pane = usePane();
  const { working } = usePaneState();
  const { findings } = useTexts();
  const shared = useSharedStyles();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const close = () => {
    setOpen(false);
    setMissing(false);
  };
  if (!isOpen) {
    return (
      <Button
        size="small"
        appearance="subtle"
        aria-label={findings.ignoreOf(message)}
        onClick={() => {
          setOpen(true);
        }}
      >
        {findings.ignore}
      </Button>
    );
  }
  const confirm = async () => {
    if (reason.trim() === "") {
      setMissing(true);
      return;
    }
    if (await pane.ignore(findingKeyOf(book, finding), reason)) close();
  };
  return (
    <form
      className={mergeClasses(shared.column, shared.whole)}
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <Labelled
        label={findings.reason}
        size="small"
        {...(isMissing ? { validationMessage: findings.reasonMissing } : {})}
      >
        <Input
          size="small"
          value={reason}
          ref={focusOnce}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
          onKeyDown={({ key }) => {
            if (key === "Escape") close();
          }}
        />
      </Labelled>
      <div className={shared.row}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={working !== null}>
          {findings.confirm}
        </Button>
        <Button size="small" onClick={close}>
          {findings.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The button that opened the form is gone with it. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
