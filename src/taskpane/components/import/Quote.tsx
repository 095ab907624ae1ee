/** Words of the attachment, and where they stand in it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SourceSpan } from "../../../rubric";
import { useSharedStyles } from "../shared/styles";
import { useImportWords } from "./texts";

/** Beyond these a cell's words are cut: the attachment itself has them all. */
const MOST_CHARACTERS = 600;

const useStyles = makeStyles({
  quote: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
});

export function Quote({ words, source }: { readonly words: string; readonly source: SourceSpan | null }) {
  const { lines } = useImportWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  if (words === "" && !source) return null;
  const shown = words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS)}…` : words;
  return (
    <div>
      {source && <p className={shared.muted}>{lines(source.from, source.to)}</p>}
      {shown !== "" && (
        <blockquote className={mergeClasses(shared.text, shared.small, styles.quote)}>{shown}</blockquote>
      )}
    </div>
  );
}
