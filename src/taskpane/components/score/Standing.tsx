/** What the indicator earns now, what is lost and why. */
import type { Book } from "../../../plan";
import { points } from "../../../i18n/numbers";
import type { ResolvedPlace } from "../../model/place";
import { bestCountOf, standingOf } from "../../model/standing";
import { Bar } from "../shared/Bar";
import { useTexts } from "../shared/context";
import { LostLine } from "../shared/LostLine";
import { useSharedStyles } from "../shared/styles";

export function Standing({ book, resolved }: { readonly book: Book; readonly resolved: ResolvedPlace }) {
  const { score } = useTexts();
  const shared = useSharedStyles();
  const standing = standingOf(book, resolved.unit.id, resolved.field.indicator.id);
  if (!standing) return null;
  const { indicator, earned, lost, open, lines } = standing;
  const isPenalty = indicator.weight < 0;
  const most = points(Math.abs(indicator.weight));
  const share = indicator.weight === 0 ? 0 : Math.abs(earned) / Math.abs(indicator.weight);
  const parts = [
    isPenalty ? null : lost > 0 ? score.lost(points(lost)) : null,
    open > 0 ? score.open(points(open)) : null,
  ].filter((part) => part !== null);
  return (
    <section className={shared.card} aria-labelledby="standing">
      <h2 className={shared.subheading} id="standing">
        {score.standing}
      </h2>
      <div className={shared.apart}>
        <strong>{isPenalty ? score.costsNow(points(lost), most) : score.earns(points(earned), most)}</strong>
        <span className={shared.muted}>{parts.length > 0 ? parts.join(" · ") : lost > 0 ? "" : score.nothingLost}</span>
      </div>
      <Bar share={share} done={share === 1 && !isPenalty} />
      {lines.length > 0 && (
        <ul className={shared.list}>
          {lines.map((line) => (
            <LostLine
              key={line.criterion.id}
              line={line}
              indicator={indicator}
              best={bestCountOf(book, line.criterion.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
