/** What is kept and cannot be read: told, and never taken for a rubric. */
import { Button } from "@fluentui/react-components";
import type { UnreadableItem } from "../../model/library/items";
import { faultLines } from "../../store/library";
import type { Library } from "../../store/library";
import { usePaneState } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { FaultList } from "../start/FaultList";
import { useLibraryTexts } from "./texts";

interface UnreadableCardProps {
  readonly library: Library;
  readonly unreadable: readonly UnreadableItem[];
}

export function UnreadableCard({ library, unreadable }: UnreadableCardProps) {
  const { locale } = usePaneState();
  const texts = useLibraryTexts();
  const shared = useSharedStyles();
  return (
    <section className={shared.card} aria-labelledby="unreadable">
      <h3 className={shared.subheading} id="unreadable">
        {texts.unreadable(unreadable.length)}
      </h3>
      <p className={shared.muted}>{texts.unreadableHint}</p>
      {unreadable.map((one) => (
        <div key={one.key} className={shared.column}>
          <FaultList title={nameIn(one.key)} faults={faultLines(one.faults, locale)} />
          <div className={shared.row}>
            <Button
              size="small"
              aria-label={texts.of(texts.remove, nameIn(one.key))}
              onClick={() => void library.remove(one)}
            >
              {texts.remove}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}

/** Keys are editions; what is no such key stands as it is. */
function nameIn(key: string): string {
  try {
    const words: unknown = JSON.parse(key);
    return Array.isArray(words) ? words.filter((word) => word !== "").join(" · ") : key;
  } catch {
    return key;
  }
}
