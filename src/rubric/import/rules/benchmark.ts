/** 标杆法: the best of the units gets it all, the others in proportion. */
import { shareOf, amountsIn } from "./amounts";
import type { Recogniser } from "./draft";
import { labelOf } from "./phrases";

const METHOD = /(?:按照?|采用|采取|实行)?标杆法[^，；。;（）()]{0,12}/u;
const BEST = /(?:最[高多优大好]|第一名?|首位)[^，。；;]{0,12}[得计记给](?:满分|(?:权重的)?100%)/u;
const OTHERS = /(?:其他|其余|其它|依次|余者)?[^，。；;]{0,12}按[^，。；;]{0,12}比例|比例(?:得分|计分|折算|递减)/u;
const COUNTED = /([^，。；;（(：:]{1,30}?)的?(?:数量|总数|总量|条数|篇数|个数|次数|件数)/u;

export const benchmark: Recogniser = (body, { weight }) => {
  const best = BEST.exec(body);
  const others = best ? OTHERS.exec(body.slice(best.index + best[0].length)) : null;
  const method = METHOD.exec(body);
  const words = method ? method[0] : best && others ? body.slice(best.index).replace(/[。；;].*$/su, "") : null;
  if (words === null) return null;
  const own = amountsIn(body).find(({ role }) => role === "earn" || role === "cap");
  return {
    rule: { kind: "benchmark", counts: countedIn(body), words },
    share: own ? shareOf(own, weight) : null,
    ...{ words, kind: "benchmark", certainty: "sure", doubt: null },
  };
};

/** 提供本部门数据集的数量 → 数据集. */
function countedIn(body: string): string {
  const found = COUNTED.exec(body)?.[1];
  if (found === undefined) return "数量";
  const label = labelOf(found)
    .replace(/^(?:提供|发布|公开|开放|报送|办理|采用|开展)/u, "")
    .replace(/^(?:本部门|本单位|各单位|各部门|本地区)/u, "")
    .replace(/^(?:可用|有效)/u, "");
  return label === "" ? "数量" : label;
}
