/** Points and number of indicators of each category, on both sides. */
import { mergeClasses } from "@fluentui/react-components";
import type { CategoryLine, ComparedCategory } from "../../../regenerate/compare";
import { points } from "../../../i18n/numbers";
import { useSharedStyles } from "../shared/styles";
import { usePairStyles } from "./pair-styles";
import { useLibraryTexts } from "./texts";

export function CategoriesTable({ categories }: { readonly categories: readonly ComparedCategory[] }) {
  const texts = useLibraryTexts();
  const shared = useSharedStyles();
  const styles = usePairStyles();
  const cell = (left: string, right: string) => {
    const isSame = left === right;
    return (
      <td className={mergeClasses(styles.cell, !isSame && styles.different)}>
        {isSame ? left : texts.points(left, right)}
      </td>
    );
  };
  return (
    <section className={shared.card} aria-labelledby="categories">
      <h3 className={shared.subheading} id="categories">
        {texts.categories}
      </h3>
      <table className={styles.table} aria-labelledby="categories">
        <thead>
          <tr>
            {[texts.category, texts.total, texts.indicators].map((heading) => (
              <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.different)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map(({ key, left, right }) => (
            <tr key={key}>
              <th scope="row" className={styles.cell}>
                {nameOf(left, right)}
              </th>
              {cell(left ? points(left.total) : texts.none, right ? points(right.total) : texts.none)}
              {cell(left ? String(left.indicators) : texts.none, right ? String(right.indicators) : texts.none)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function nameOf(left: CategoryLine | null, right: CategoryLine | null): string {
  const names = [left, right].flatMap((line) => (line ? [line.name] : []));
  return [...new Set(names)].join(" → ");
}
