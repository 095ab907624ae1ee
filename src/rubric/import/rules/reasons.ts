/** A clause that makes a score 0, parted into the single reasons that a scorer chooses from. */

const LEAD = /^(?:如|若|凡|有|对)?(?:存在|发现|出现|有)(?:以下|下列)?/u;
const IF = /^(?:如果|如|若|凡|凡是)/u;
const TAIL = /(?:等)?(?:的)?(?:情况|情形|现象|行为|问题)?(?:之一|任意一种|任一)?的?$/u;
/** ，均属于未公开反馈情况的情形 explains what stands before. */
const APPOSITION = /[，,]均?(?:属于|视为|视同)[^；;]*$/u;
/** What a clause has that stands by itself. */
const PREDICATE =
  /[不未无非仅]|存在|出现|发现|超过|提供|均为|弄虚|虚假|虚作|空白|失效|错误|造假|突击|伪造|抄袭|照搬|泄露/u;
/** A clause that leans on the one before. */
const LEANING = /^(?:与|对|被|向|为|在|以|及)/u;

/** @param clause without the words that strike: 存在栏目更新不及时、突击发布或弄虚作假等情况 */
export function reasonsOf(clause: string): string[] {
  const parts = clause.split(/[；;。\n]/u).map((part) => part.trim());
  const reasons = parts.flatMap((part) => reasonsOfPart(part.replace(APPOSITION, "")));
  return [...new Set(reasons.map(bare).filter((reason) => reason !== ""))];
}

function reasonsOfPart(part: string): string[] {
  const whole = part.replace(TAIL, "");
  const led = whole.replace(LEAD, "");
  if (led !== whole) {
    return led.split(/[、\\]|[，,](?:以及|或者|或|及)?/u).flatMap((piece) => {
      // 共有0人发表意见或无发表意见等模板性话术: the words behind 等 hold the list together.
      const isOneThing = /等[^、，]{2,}/u.test(piece.replace(TAIL, ""));
      return isOneThing ? [piece] : piece.split(/或者|或|以及/u);
    });
  }
  const plain = afterPraise(whole.replace(IF, ""));
  return standing(plain, /、/u).flatMap((piece) => standing(piece, /或者|或/u));
}

/** Parts the text where each piece stands by itself; else leaves it whole. */
function standing(text: string, separator: RegExp): string[] {
  const pieces = text.split(separator);
  const stands = (piece: string): boolean => piece.length >= 4 && PREDICATE.test(piece) && !LEANING.test(piece);
  return pieces.every(stands) ? pieces : [text];
}

/** 提供专属的查询服务，仅链接到省网的: what is wanted is no reason, what falls short of it is. */
function afterPraise(text: string): string {
  const clauses = text.split(/(?<=[，,])/u);
  const first = clauses.findIndex((clause) => /^(?:仅|只|未|无|没有|不)/u.test(clause));
  const isPraise = first > 0 && clauses.slice(0, first).every((clause) => !/[不未无非仅只没]/u.test(clause));
  return isPraise && /^(?:提供|有|应|要求|须)/u.test(text) ? clauses.slice(first).join("") : text;
}

function bare(reason: string): string {
  return reason
    .trim()
    .replace(/^[，,、]+|[，,、：:]+$/gu, "")
    .replace(TAIL, "")
    .trim();
}
