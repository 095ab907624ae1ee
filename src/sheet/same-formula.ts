/** Formulas compared, whoever wrote them. */

/** Whether two formulas say the same: programs differ in quotation marks, blanks, capitals, and FALSE or FALSE(). */
export function sameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

/** Texts in quotation marks stay as they are. */
function plain(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'!|\s+|[^"'\s]+/g, (part, name: string | undefined) => {
    if (part.startsWith('"')) return part;
    if (name !== undefined) return `${name.replaceAll("''", "'").toUpperCase()}!`;
    return part
      .trim()
      .toUpperCase()
      .replace(/\b(TRUE|FALSE)\(\)/g, "$1");
  });
}
