/** Everything that keeps a file from being used, at once. */
import { useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";

/** Beyond these people mend the first ones first. */
const SHOWN = 50;

interface FaultListProps {
  readonly faults: readonly string[];
  /** How many there are; as of a file unless given. */
  readonly title?: string;
}

export function FaultList({ faults, title }: FaultListProps) {
  const { start } = useTexts();
  const shared = useSharedStyles();
  if (faults.length === 0) return null;
  return (
    <div role="alert">
      <p className={shared.error}>{title ?? start.faults(faults.length)}</p>
      <ul>
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={fault} className={shared.error}>
            {fault}
          </li>
        ))}
      </ul>
      {faults.length > SHOWN && <p className={shared.error}>{start.moreFaults(faults.length - SHOWN)}</p>}
    </div>
  );
}
