// Queries taken apart; see Sources/SearchIndexing/Query.

import { fold } from "./search-text.js";

const fields = new Map(Object.entries({
  organisation: "单位|承担单位|organisation|organization|org", project: "项目|项目名称|project",
  place: "城市|地区|设区市|区域|city|place|region", chain: "产业链|chain", cluster: "集群|cluster",
  programme: "项目类型|类型|programme|program", category: "类别|category",
}).flatMap(([field, spellings]) => spellings.split("|").map(spelling => [spelling, field])));
const number = "\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?", unit = "万元|亿元|万|亿|元", amount = `(${number})(${unit})?`;
const powers = { 万元: 6, 亿元: 10, 万: 6, 亿: 10, 元: 2 };
const sticky = source => new RegExp(source, "y");
const FIELD = sticky(`(${[...fields.keys()].join("|")}) ?: ?(?=.)`);
const YEARS = sticky("(?:年度|年份|year) ?[:=] ?(\\d{4})年?(?:[-~至](\\d{4})年?)?(?= |$)");
const AMOUNTS = sticky("(?:支持金额|支持|金额|补助|support|amount) ?"
  + `(?:(>=|<=|[≥≤<>]) ?${amount}|[=:] ?${amount}([-~至](?:${amount})?)?)(?= |$)`);
const PHRASE = sticky('" ?([^ ].*?) ?"(?= |$)'), WORD = sticky("[^ ]+"), UNIT = sticky(` (${unit})(?= |$)`);
const NUMBER = new RegExp(`^${number}$`), AMOUNT = new RegExp(`^${amount}$`);

// [all digits, how many of them are decimals, the power of ten of the unit]; nothing for what is no amount.
function written(text, unit) {
  const digits = text?.replace(/[.,]/g, ""), decimals = text?.split(".")[1]?.length ?? 0;
  return digits && digits.length <= 15 && decimals <= 6 ? [Number(digits), decimals, powers[unit] ?? null] : undefined;
}

const MOST = 9e15;

function smallestUnits([digits, decimals, power], siteDecimals, round) {
  const shift = (power ?? siteDecimals) - decimals;
  return shift < 0 ? round(digits / 10 ** -shift) : Math.min(digits * 10 ** shift, MOST);
}

// The amounts asked for in the smallest unit, first and last.
export function amountRange({ low, high, isStrict }, decimals) {
  const first = low ? smallestUnits(low, decimals, isStrict ? Math.floor : Math.ceil) + isStrict : 0;
  const last = high ? smallestUnits(high, decimals, isStrict ? Math.ceil : Math.floor) - isStrict : MOST;
  return [first, Math.max(last, first - 1)];
}

function amounts(match) {
  const [, sign, bound, boundUnit, from, fromUnit, range, to, toUnit] = match;
  if (sign) {
    const value = written(bound, boundUnit), isStrict = sign === "<" || sign === ">" ? 1 : 0;
    return value && (/[>≥]/.test(sign) ? { low: value, isStrict } : { high: value, isStrict });
  }
  const low = written(from, fromUnit ?? (range ? toUnit : undefined)), high = range ? written(to, toUnit) : low;
  return low && (high || !to) && { low, high, isStrict: 0 };
}

// What a query asks for: { items, ignored }; an item is { isExcluded, source } with { word, field }, { years } or
// { low, high, isStrict }.
export function parse(query, simple) {
  const text = fold(query, simple), items = [], ignored = [], seen = new Set();
  let at = 0;
  const take = expression => {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match) at = expression.lastIndex;
    return match;
  };
  const takeIf = (expression, read) => {
    const start = at, match = take(expression), result = match && read(match);
    if (!result) at = start;
    return result;
  };
  while (true) {
    take(/ /y);
    if (at >= text.length) break;
    const start = at;
    const isExcluded = Boolean(take(/-(?=[^ ])/y) || takeIf(/不含:? ?/y, () => at < text.length));
    const condition = takeIf(YEARS, ([, first, last = first]) => first <= last && { years: [Number(first), Number(last)] })
      || takeIf(AMOUNTS, amounts) || takeWord();
    const source = text.slice(start, at), key = JSON.stringify([isExcluded, condition]);
    if (seen.has(key)) continue;
    if ((condition.word?.length ?? 2) < 2 || items.length === 16) {
      if (!ignored.includes(source)) ignored.push(source);
    } else {
      seen.add(key);
      items.push({ isExcluded, source, ...condition });
    }
  }
  return { items, ignored };

  function takeWord() {
    const field = fields.get(take(FIELD)?.[1]), phrase = take(PHRASE);
    let word = phrase ? phrase[1] : take(WORD)[0];
    if (!phrase && !field && NUMBER.test(word) && written(word)) word += take(UNIT)?.[1] ?? "";
    return { word: [...word], field };
  }
}

// An item in one form, whatever way it was written; amounts in the smallest unit.
export function describe(item, decimals) {
  const sign = item.isExcluded ? "-" : "";
  if (item.years) return `${sign}year:${item.years.join("..")}`;
  if (!item.word) return `${sign}amount:${amountRange(item, decimals).join("..")}`;
  return sign + (item.field ? item.field + ":" : "") + item.word.join("");
}

export function writtenAmount(word) {
  const match = AMOUNT.exec(word), value = match && written(match[1], match[2]);
  return value?.[0] && (match[2] || value[1] || word.includes(",")) ? { low: value, high: value, isStrict: 0 } : undefined;
}

export const writtenYear = word => Number(/^(\d{4})(?:年|年度)?$/.exec(word)?.[1] ?? NaN);
