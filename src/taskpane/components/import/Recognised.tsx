/** What an import recognised, as a tree: categories, indicators, criteria; appendices and units. */
import { Button } from "@fluentui/react-components";
import type { Appendix, Category, Rubric } from "../../../rubric";
import type { Imported } from "../../../rubric/import";
import { originOf, originsOf } from "../../model/recognised";
import type { Origins } from "../../model/recognised";
import { Fold } from "../shared/Fold";
import { useShownCount } from "../shared/use-shown-count";
import type { ShownCount } from "../shared/use-shown-count";
import { useSharedStyles } from "../shared/styles";
import { Quote } from "./Quote";
import { RecognisedIndicator } from "./RecognisedIndicator";
import { useImportTexts } from "./texts";

interface RecognisedProps {
  readonly rubric: Rubric;
  readonly imported: Imported;
}

export function Recognised({ rubric, imported }: RecognisedProps) {
  const texts = useImportTexts();
  const shared = useSharedStyles();
  const origins = originsOf(imported);
  const { categories, appendices, units } = rubric;
  const { shown, more } = useShownCount(categories.length);
  return (
    <section className={shared.card} aria-labelledby="recognised">
      <h3 className={shared.subheading} id="recognised">
        {texts.recognised}
      </h3>
      {categories.slice(0, shown).map((category) => (
        <CategoryFold key={category.id} category={category} origins={origins} />
      ))}
      <More more={more} />
      {appendices.length > 0 && (
        <Fold title={texts.appendices(appendices.length)}>
          <AppendixList appendices={appendices} origins={origins} />
        </Fold>
      )}
      <Fold title={texts.units(units.length)}>
        <p className={shared.text}>{units.map(({ name }) => name).join(" · ")}</p>
      </Fold>
    </section>
  );
}

function CategoryFold({ category, origins }: { readonly category: Category; readonly origins: Origins }) {
  const texts = useImportTexts();
  const { id, name, kind, total, indicators } = category;
  const origin = originOf(origins, id, "category");
  const { shown, more } = useShownCount(indicators.length);
  return (
    <Fold title={`${name} · ${texts.category(kind, total, indicators.length)}`}>
      {origin && <Quote {...origin} />}
      {indicators.slice(0, shown).map((indicator) => (
        <RecognisedIndicator key={indicator.id} indicator={indicator} origins={origins} />
      ))}
      <More more={more} />
    </Fold>
  );
}

interface AppendixListProps {
  readonly appendices: readonly Appendix[];
  readonly origins: Origins;
}

function AppendixList({ appendices, origins }: AppendixListProps) {
  const texts = useImportTexts();
  const shared = useSharedStyles();
  const { shown, more } = useShownCount(appendices.length);
  return (
    <>
      {appendices.slice(0, shown).map(({ id, title, duties }) => {
        const origin = originOf(origins, id, "appendix");
        return (
          <div key={id}>
            <p className={shared.text}>{`${title} · ${texts.duties(duties.length)}`}</p>
            {origin && <Quote {...origin} />}
          </div>
        );
      })}
      <More more={more} />
    </>
  );
}

function More({ more }: Pick<ShownCount, "more">) {
  const texts = useImportTexts();
  const shared = useSharedStyles();
  if (!more) return null;
  return (
    <div className={shared.row}>
      <Button size="small" onClick={more.show}>
        {texts.showMore(more.count)}
      </Button>
    </div>
  );
}
