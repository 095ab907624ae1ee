/** A part that can be folded away. */
import { useState } from "react";
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    fontWeight: 600,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FoldProps {
  readonly title: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** What is folded away is not drawn, so that long contents cost nothing until they are asked for. */
export function Fold({ title, open = false, children }: FoldProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{title}</summary>
      {isOpen && <div className={shared.column}>{children}</div>}
    </details>
  );
}
