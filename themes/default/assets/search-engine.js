// Searches the index below search/ of a published site, without anything but fetch.
//
// The twin of Sources/SearchIndexing: what is said there about folding, queries, shards and order holds here; both are
// held to Tests/SearchIndexingTests/vectors.json.
//
//   const search = openIndex("../");
//   const { total, hits, ignored, isTooShort, readings, proposals } = await search("query", 10, 0);
//   hits: [{ address, kind, title: [[text, isMatch]…], lines: [[[text, isMatch]…]…] }]
//   const { head, names } = await search.suggest("query", 8);  what stands before the last word, and names it may mean
//   const { scores, words, index } = await search.select("query");  one score a document, NaN for no match

const runs = text => text.split(" ").map(run => run.split("-").map(number => parseInt(number, 16)));
const blanks = runs("0-20 7f-a0 1680-1680 2000-200a 2028-2029 202f-202f 205f-205f 3000-3000");
const dropped = runs("ad-ad 200b-200f 202a-202e 2060-2064 fe00-fe0f feff-feff");
const widths = runs("ff01-ff5e-fee0 ffe0-ffe1-ff3e ffe5-ffe5-ff40");
const capitals = runs("41-5a-20 c0-d6-20 d8-de-20 391-3a9-20 400-40f-50 410-42f-20");
const roman = "i ii iii iv v vi vii viii ix x xi xii";
const expansions = new Map();
for (const [first, words] of [
  [0x2103, "°c"], [0x2116, "no"], [0x2160, roman], [0x2170, roman],
  [0x2460, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"],
  [0x338e, "mg kg"], [0x339c, "mm cm km mm2 cm2 m2 km2 mm3 cm3 m3 km3"],
]) words.split(" ").forEach((word, index) => expansions.set(first + index, word));

const runOf = (code, table) => table.find(run => code >= run[0] && code <= run[1]);

// A text as index and query see it: its characters, and for each the position it came from.
function folded(text, simple) {
  const characters = [], origins = [];
  let blank = -1, position = -1;
  for (const character of text) {
    position++;
    let code = character.codePointAt(0), result;
    if (code >= 0x3400 && code < 0xd800) result = simple?.get(character) ?? character;
    else {
      if (runOf(code, blanks)) {
        if (blank < 0) blank = position;
        continue;
      }
      if (runOf(code, dropped)) continue;
      if (!(result = expansions.get(code))) {
        code -= runOf(code, widths)?.[2] ?? 0;
        result = String.fromCodePoint(code + (runOf(code, capitals)?.[2] ?? 0));
      }
    }
    if (blank >= 0 && characters.length) {
      characters.push(" ");
      origins.push(blank);
    }
    blank = -1;
    for (const one of result) {
      characters.push(one);
      origins.push(position);
    }
  }
  return { characters, origins };
}

export const fold = (text, simple) => folded(text, simple).characters.join("");

// Pairs of characters in one text, as a map.
export const pairs = text => new Map(Array.from({ length: [...text].length / 2 }, (_, at) => [...text].slice(2 * at, 2 * at + 2)));

export const bigrams = text => {
  const { characters } = folded(text);
  return characters.slice(1).map((character, index) => characters[index] + character);
};

const isWordlike = character => /^[a-z0-9]/.test(character);

// A query taken apart; see SearchQuery, QueryScanner, SearchField, AmountBounds.

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
function amountRange({ low, high, isStrict }, decimals) {
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

function writtenAmount(word) {
  const match = AMOUNT.exec(word), value = match && written(match[1], match[2]);
  return value?.[0] && (match[2] || value[1] || word.includes(",")) ? { low: value, high: value, isStrict: 0 } : undefined;
}

const writtenYear = word => Number(/^(\d{4})(?:年|年度)?$/.exec(word)?.[1] ?? NaN);

// Numbers and lists; see NumberText, RisingNumbers, Place, TitlePlace.

const digits = new Uint8Array(128);
[..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"].forEach((digit, value) => digits[digit.charCodeAt(0)] = value);

function numbers(text) {
  const all = [];
  let number = 0, unit = 1;
  for (let index = 0; index < text.length; index++) {
    const digit = digits[text.charCodeAt(index)];
    number += (digit & 31) * unit;
    if (digit > 31) unit *= 32;
    else {
      all.push(number);
      number = 0;
      unit = 1;
    }
  }
  return all;
}

function rising(text) {
  const all = numbers(text);
  for (let index = 1; index < all.length; index++) all[index] += all[index - 1];
  return all;
}

// A place in a document as one number: document · 2²⁰ + place. Beyond 32 bits, so no bit operators.
const limit = 1 << 20;
const documentOf = key => Math.floor(key / limit);

function firstIndex(below, test) {
  let low = 0;
  while (low < below) {
    const middle = (low + below) >> 1;
    if (test(middle)) below = middle;
    else low = middle + 1;
  }
  return low;
}

function intersection(a, b) {
  const both = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i], y = b[j];
    if (x === y) both.push(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both;
}

function places(word, text) {
  const found = [];
  for (let start = 0; start + word.length <= text.length; start++) {
    if (word.every((character, index) => text[start + index] === character)) found.push(start);
  }
  return found;
}

const byText = (a, b) => {
  const [x, y] = [[...a], [...b]], at = x.findIndex((character, index) => character !== y[index]);
  return at < 0 ? x.length - y.length : (x[at]?.codePointAt(0) ?? -1) - (y[at]?.codePointAt(0) ?? -1);
};

const WHOLE = 0, BEGINNING = 1, TITLE = 2, INSIDE = 3, FIELD_TIER = 4, NONE = 255;
const AMOUNTS_SIZE = 4096, GROUPS_BLOCK = 32768;

export function openIndex(base, load = path => fetch(path).then(answer => {
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  return answer.json();
})) {
  const loaded = new Map();
  const json = path => {
    if (!loaded.has(path)) {
      const answer = load(base + "search/" + path);
      answer.catch(() => loaded.delete(path));
      loaded.set(path, answer);
    }
    return loaded.get(path);
  };
  const shard = (folder, files, index) => json(`${folder}/${files.slice(index * 7, index * 7 + 7)}.json`);

  let opened;
  const open = () => opened ??= json("index.json").then(read).catch(error => {
    opened = undefined;
    throw error;
  });

  function read(root) {
    if (root.version !== 2) throw new Error(`search index version ${root.version}`);
    const index = { root, simple: pairs(root.folds), isWhole: false };
    const key = (first, second) => first.codePointAt(0) * 2 ** 21 + second.codePointAt(0);
    const scalars = [...root.grams.firsts], firsts = [], starts = [];
    for (let at = 0; at < scalars.length; at += 2) firsts.push(key(scalars[at], scalars[at + 1]));
    root.texts.counts.reduce((start, count) => (starts.push(start), start + count), 0);
    let number = 0;
    index.kinds = root.kinds.map(([name, count, isName]) => ({ name, isName, start: number, end: number += count }));
    index.names = index.kinds.findLast(kind => kind.isName)?.end ?? 0;
    number = index.names;
    index.years = root.years.map(([count, year]) => ({ year, start: number, end: number += count }));
    number = 0;
    index.groups = root.groups.kinds.flatMap(([kind, count]) => root.groups.names.slice(number, number += count)
      .map((name, at) => ({ kind, name: [...name], number: number - count + at })));
    index.kindOf = number => index.kinds.find(kind => number < kind.end).name;

    const gramShards = (first, second) => {
      const wanted = key(first, second), end = firstIndex(firsts.length, at => firsts[at] > wanted);
      return [Math.min(firstIndex(end, at => firsts[at] >= wanted), Math.max(end - 1, 0)), end];
    };
    index.weight = (first, second) => {
      let [at, end] = gramShards(first, second), sum = 0;
      for (; at < end; at++) sum += root.grams.weights[at];
      return sum;
    };

    // The place keys of a bigram in titles with their flags (1 at the end, 2 inside a word), and in fields.
    index.occurrences = async (first, second) => {
      const [start, end] = gramShards(first, second), name = first + second, shards = [];
      const found = { titles: [], flags: [], fields: [] }, factor = isWordlike(first) ? 4 : 2;
      for (let at = start; at < end; at++) shards.push(shard("grams", root.grams.files, at));
      for (const texts of await Promise.all(shards)) {
        for (let at = 0; at < texts.length; at += 5) {
          if (texts[at] !== name) continue;
          const titles = rising(texts[at + 1]), codes = numbers(texts[at + 2]);
          const fields = rising(texts[at + 3]), offsets = numbers(texts[at + 4]);
          for (let i = 0; i < titles.length; i++) {
            found.titles.push(titles[i] * limit + Math.floor(codes[i] / factor));
            found.flags.push(codes[i] % factor);
          }
          for (let i = 0; i < fields.length; i++) found.fields.push(fields[i] * limit + offsets[i]);
        }
      }
      return found;
    };

    // Calls back with every entry of a list of codes or readings that may begin with a text.
    index.eachKey = async (folder, prefix, each) => {
      const { firsts, files, last } = root[folder];
      if (!firsts.length || last < prefix) return;
      const end = firstIndex(firsts.length, at => !firsts[at].startsWith(prefix) && prefix < firsts[at]), shards = [];
      for (let at = Math.max(firstIndex(end, at => firsts[at] >= prefix) - 1, 0); at < end; at++) shards.push(shard(folder, files, at));
      for (const texts of await Promise.all(shards)) {
        for (let at = 0; at < texts.length; at += 2) each(texts[at], texts[at + 1]);
      }
    };

    index.groupDocuments = async group => {
      const { firsts, files, names } = root.groups, parts = [];
      for (let start = 0; start < root.documents; start += GROUPS_BLOCK) {
        const ordinal = start / GROUPS_BLOCK * names.length + group;
        const at = firstIndex(firsts.length, at => firsts[at] > ordinal) - 1;
        parts.push(shard("groups", files, at).then(texts => rising(texts[ordinal - firsts[at]]).map(number => start + number)));
      }
      return (await Promise.all(parts)).flat();
    };

    // The first number of a run whose value (its amount plus 1) passes the test; see AmountSearch.
    index.firstByAmount = async (start, end, test) => {
      const names = index.names, first = Math.floor((start - names) / AMOUNTS_SIZE);
      const count = Math.max(Math.floor((end - names - 1) / AMOUNTS_SIZE) - first, 0);
      const at = first + firstIndex(count, next => test(root.amounts.firsts[first + 1 + next]));
      const low = Math.max(start, names + at * AMOUNTS_SIZE), high = Math.min(end, names + (at + 1) * AMOUNTS_SIZE);
      if (low >= high) return end;
      const steps = numbers(await shard("amounts", root.amounts.files, at)), values = [];
      for (let step = 0, value = 0; step < steps.length; step += 2) {
        value += steps[step] % 2 ? -(steps[step] + 1) / 2 : steps[step] / 2;
        for (let more = steps[step + 1]; more > 0; more--) values.push(value);
      }
      return low + firstIndex(high - low, offset => test(values[low + offset - names - at * AMOUNTS_SIZE]));
    };

    index.row = async number => {
      const at = firstIndex(starts.length, at => starts[at] > number) - 1;
      const { shared, rows } = await shard("texts", root.texts.files, at);
      const text = one => typeof one === "number" ? shared[one] : one;
      const [address, title, lines, fields, groups] = rows[number - starts[at]];
      return { address, kind: index.kindOf(number), title, lines: lines.map(text), fields: fields.map(text), groups };
    };
    return index;
  }

  // From now on every traditional character is folded, not only those that stand in the documents.
  async function openTable(index) {
    index.simple = pairs(await shard("tables", index.root.table, 0));
    index.isWhole = true;
  }

  const kindsOf = { place: ["city", "county", "region"], project: [] };

  // Where a word is looked for; see SearchArea.
  function areaOf(index, field) {
    const kinds = kindsOf[field] ?? [field], ranges = field === "project" ? [{ start: index.names, end: index.root.documents }]
      : index.kinds.filter(kind => kind.isName && kinds.includes(kind.name));
    return {
      hasFields: !field || field === "organisation", hasNumbers: !field, hasReadings: field !== "project",
      hasGroups: kind => !field || kinds.includes(kind),
      hasTitle: number => !field || ranges.some(range => number >= range.start && number < range.end),
    };
  }

  // The tier of every document for one word, and where the word stands in titles; see WordSearch and WordMatches.
  async function lookUp(index, word, area, isWanted) {
    const { root, weight, row } = index, length = word.length, text = word.join("");
    const tiers = new Uint8Array(root.documents).fill(NONE), isCovered = word.map(() => false);
    const lower = (number, tier) => {
      if (tier < tiers[number]) tiers[number] = tier;
    };
    let titles, fields, ends = new Set(), insides = new Set();
    const groups = index.groups.filter(group => area.hasGroups(group.kind) && places(word, group.name).length);
    const codes = index.eachKey("codes", text, (code, documents) => {
      if (code.startsWith(text)) for (const number of rising(documents)) if (area.hasTitle(number)) lower(number, code === text ? WHOLE : BEGINNING);
    });

    const left = () => {
      if (titles) return [...new Set([...titles, ...fields].map(documentOf))].sort((a, b) => a - b);
      return [...tiers.keys()].filter(number => !isWanted || isWanted[number]);
    };
    const next = () => {
      let best;
      for (let at = 0; at + 1 < length; at++) {
        const news = !isCovered[at] + !isCovered[at + 1];
        if (!news) continue;
        const cost = weight(word[at], word[at + 1]);
        if (!best || cost < best.cost || (cost === best.cost && news > best.news)) best = { at, cost, news };
      }
      return best;
    };
    const areFew = (count, cost) => count <= 10 || count * root.texts.weight <= cost;
    const readList = async at => {
      const found = await index.occurrences(word[at], word[at + 1]), inTitles = [];
      for (let i = 0; i < found.titles.length; i++) {
        const key = found.titles[i];
        if (key % limit < at || (isWanted && !isWanted[documentOf(key)])) continue;
        inTitles.push(key - at);
        if (found.flags[i] & 1 && at === length - 2) ends.add(key + 2);
        if (found.flags[i] & 2 && !at) insides.add(key);
      }
      const inFields = found.fields.filter(key => key % limit >= at && (!isWanted || isWanted[documentOf(key)])).map(key => key - at);
      titles = titles ? intersection(titles, inTitles) : inTitles;
      fields = fields ? intersection(fields, inFields) : inFields;
      isCovered[at] = isCovered[at + 1] = true;
    };
    const readTexts = async (documents, groups) => {
      [titles, fields, ends, insides] = [[], [], new Set(), new Set()];
      const rows = await Promise.all(documents.map(row));
      documents.forEach((number, at) => {
        const title = folded(rows[at].title, index.simple).characters;
        for (const place of places(word, title)) {
          titles.push(number * limit + place);
          if (place + length === title.length) ends.add(number * limit + title.length);
          if (place && isWordlike(title[place]) && isWordlike(title[place - 1])) insides.add(number * limit + place);
        }
        for (const field of rows[at].fields) if (places(word, folded(field, index.simple).characters).length) fields.push(number * limit);
        if (groups.some(group => rows[at].groups.includes(group.number))) lower(number, FIELD_TIER);
      });
    };

    const kilobytes = ({ number }) => Math.max(1, Math.floor((root.groups.counts[number] + 500) / 1000));
    const count = isWanted ? isWanted.reduce((sum, one) => sum + one, 0) : root.documents;
    if (areFew(count, groups.reduce((sum, group) => sum + kilobytes(group), next().cost))) {
      await readTexts(left(), groups);
    } else {
      const lists = Promise.all(groups.map(group => index.groupDocuments(group.number)));
      for (let best; (best = next());) {
        const few = titles && left();
        if (few && areFew(few.length, best.cost)) {
          await readTexts(few, []);
          break;
        }
        await readList(best.at);
      }
      for (const list of await lists) for (const number of list) lower(number, FIELD_TIER);
    }
    await codes;
    if (area.hasFields) for (const key of fields) lower(documentOf(key), FIELD_TIER);
    titles = titles.filter(key => area.hasTitle(documentOf(key)));
    for (const key of titles) {
      lower(documentOf(key), key % limit ? insides.has(key) ? INSIDE : TITLE : ends.has(key + length) ? WHOLE : BEGINNING);
    }
    return { tiers, titles, ends };
  }

  // The beginnings of names that are read as the word; see ReadingSearch.
  async function namesReadAs(index, word) {
    const text = word.join(""), counts = new Map();
    if (!/^[a-z]{2,}$/.test(text)) return [];
    const look = prefix => index.eachKey("readings", prefix, (reading, name) => {
      if (!reading.replaceAll("'", "").startsWith(prefix)) return;
      let rest = text.length, left = 0;
      for (const syllable of reading.replace("!", "").split("'")) {
        if (rest <= 0) break;
        rest -= syllable.length;
        left++;
      }
      const characters = [...name];
      const end = characters.findIndex(character => /[a-z0-9\u3400-\u9fff]/.test(character) && !--left);
      const beginning = characters.slice(0, end + 1 || undefined);
      const found = beginning.join("");
      if (beginning.length > 1 && found !== text) counts.set(found, (counts.get(found) ?? 0) + 1);
    });
    await look("!" + text);
    if (text.length > 2) await look(text);
    return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).slice(0, 8).map(([name]) => [...name]);
  }

  const amountRuns = async (index, bounds) => {
    const [first, last] = amountRange(bounds, index.root.decimals);
    if (last < first) return [];
    return Promise.all(index.years.map(async ({ start, end }) => {
      const low = await index.firstByAmount(start, end, value => value <= last + 1);
      return { start: low, end: await index.firstByAmount(low, end, value => value <= first) };
    }));
  };

  // Which documents match, how well, and by which words; see Selecting and Ranking.
  async function selectItems(index, items) {
    const count = index.root.documents, readings = [];
    let isWanted = new Uint8Array(count).fill(1), isAll = true;
    const keep = test => {
      for (let number = 0; number < count; number++) if (isWanted[number] && !test(number)) isWanted[number] = 0, isAll = false;
    };
    for (const item of items.filter(item => !item.word)) {
      const ranges = item.years ? index.years.filter(({ year }) => year >= item.years[0] && year <= item.years[1]) : await amountRuns(index, item);
      const isIn = new Uint8Array(count);
      for (const { start, end } of ranges) isIn.fill(1, start, end);
      keep(number => isIn[number] !== Number(item.isExcluded));
    }
    const cost = ({ word }) => Math.min(...word.slice(1).map((second, at) => index.weight(word[at], second)));
    const byCost = words => {
      const costs = words.map(cost);
      return [...words.keys()].sort((a, b) => costs[a] - costs[b] || a - b);
    };
    const find = async ({ word, field, isExcluded }) => {
      const area = areaOf(index, field), wanted = isAll ? null : isWanted, text = word.join("");
      const reading = area.hasReadings ? namesReadAs(index, word) : [];
      const found = await lookUp(index, word, area, wanted);
      const add = (ranges, tier) => {
        for (const { start, end } of ranges) for (let number = start; number < end; number++) if (tier < found.tiers[number]) found.tiers[number] = tier;
      };
      const year = writtenYear(text), bounds = writtenAmount(text);
      if (area.hasNumbers && year) add(index.years.filter(run => run.year === year), FIELD_TIER);
      if (area.hasNumbers && bounds) add(await amountRuns(index, bounds), WHOLE);
      const names = await reading;
      for (const { tiers } of await Promise.all(names.map(name => lookUp(index, name, area, wanted)))) {
        tiers.forEach((tier, number) => found.tiers[number] = Math.min(found.tiers[number], tier));
      }
      if (names.length && !isExcluded && !readings.some(one => one.word === text)) readings.push({ word: text, names: names.map(name => name.join("")) });
      return found;
    };
    const words = items.filter(item => item.word && !item.isExcluded), order = byCost(words), matches = [];
    for (const at of order) {
      const { tiers } = matches[at] = await find(words[at]);
      keep(number => tiers[number] !== NONE);
    }
    const excluded = items.filter(item => item.word && item.isExcluded);
    for (const at of byCost(excluded)) {
      const { tiers } = await find(excluded[at]);
      keep(number => tiers[number] === NONE);
    }
    const marks = [...words.map(({ word }) => word), ...readings.flatMap(({ names }) => names.map(name => [...name]))];
    return { scores: scored(isWanted, matches, words, order), words: marks, readings, index };
  }

  function scored(isWanted, matches, words, order) {
    const phrases = new Map(), count = matches.length;
    if (count > 1) {
      let starts = matches[0].titles, distance = words[0].word.length + 1;
      for (let at = 1; at < count; at++) {
        const before = distance;
        starts = intersection(starts, matches[at].titles.filter(key => key % limit >= before).map(key => key - before));
        distance += words[at].word.length + 1;
      }
      for (const start of starts) {
        const tier = start % limit ? TITLE : matches[count - 1].ends.has(start + distance - 1) ? WHOLE : BEGINNING;
        phrases.set(documentOf(start), Math.min(tier, phrases.get(documentOf(start)) ?? tier));
      }
    }
    const scores = new Float64Array(isWanted.length).fill(NaN);
    for (let number = 0; number < scores.length; number++) {
      if (!isWanted[number]) continue;
      const phrase = phrases.get(number);
      let best = phrase ?? TITLE, score = 0;
      for (const at of order) {
        const tier = matches[at].tiers[number];
        if (tier < best) best = tier;
        score = score * 8 + tier;
      }
      scores[number] = (best * 2 + (phrase === undefined && count > 1 ? 1 : 0)) * 8 ** count + score;
    }
    return scores;
  }

  // What matches, the best first, and how many that is.
  function ranked(scores, below = scores.length) {
    const byScore = new Map();
    let total = 0;
    for (let number = 0; number < below; number++) {
      const score = scores[number];
      if (score !== score) continue;
      total++;
      if (byScore.has(score)) byScore.get(score).push(number);
      else byScore.set(score, [number]);
    }
    return { total, numbers: [...byScore.keys()].sort((a, b) => a - b).flatMap(score => byScore.get(score)) };
  }

  // A text in pieces [text, isMatch], every occurrence of every word a match.
  function marked(text, words, simple) {
    const { characters, origins } = folded(text, simple), all = [...text], isMarked = all.map(() => false);
    for (const word of words) {
      for (const place of places(word, characters)) {
        isMarked.fill(true, origins[place], origins[place + word.length - 1] + 1);
      }
    }
    const pieces = [];
    all.forEach((character, at) => {
      if (at && isMarked[at] === isMarked[at - 1]) pieces.at(-1)[0] += character;
      else pieces.push([character, isMarked[at]]);
    });
    return pieces;
  }

  const hits = async (index, numbers, words) => (await Promise.all(numbers.map(index.row))).map(({ address, kind, title, lines }) =>
    ({ address, kind, title: marked(title, words, index.simple), lines: lines.map(line => marked(line, words, index.simple)) }));

  // What to ask instead of a query that finds nothing; see Proposing.
  async function proposals(index, items) {
    const isFound = async items => ranked((await selectItems(index, items)).scores).total > 0;
    if (items.length > 1) {
      for (let left = items.length - 1; left >= 0 && left > items.length - 7; left--) {
        const rest = items.filter((_, at) => at !== left);
        if (await isFound(rest)) return [rest.map(item => item.source).join(" ")];
      }
      return [];
    }
    const [{ word, field, isExcluded }] = items, found = [];
    if (!word || isExcluded || word.length > 24) return [];
    const counts = new Map(), grams = new Map(word.slice(1).map((second, at) => [word[at] + second, [word[at], second]]));
    for (const lists of await Promise.all([...grams.values()].map(gram => index.occurrences(...gram)))) {
      for (const number of new Set(lists.titles.map(documentOf))) if (number < index.names) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (best && best[1] * 2 >= Math.max(grams.size, 3)) found.push((await index.row(best[0])).title);
    const area = areaOf(index, field);
    const longest = async part => {
      let low = 1, high = word.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1, { tiers } = await lookUp(index, part(middle), area, null);
        if (tiers.some(tier => tier !== NONE)) low = middle;
        else high = middle - 1;
      }
      return low < 2 ? 0 : low;
    };
    const beginning = await longest(length => word.slice(0, length)), end = await longest(length => word.slice(-length));
    const part = beginning >= end ? word.slice(0, beginning) : word.slice(-end);
    const proposal = (field ? items[0].source.split(":")[0] + ":" : "") + part.join("");
    if (part.length && !found.includes(proposal)) found.push(proposal);
    return found;
  }

  // The items of a query, and what they select. Only a query that finds nothing, or leaves something out, can hold
  // traditional characters that the documents lack: for it the whole table is read.
  async function select(query) {
    const index = await open();
    let { items, ignored } = parse(query, index.simple);
    const isHan = items.some(item => /[\u3400-\u9fff]/.test(item.source));
    let found = items.length && await selectItems(index, items);
    if (isHan && !index.isWhole && (items.some(item => item.isExcluded) || found.scores.every(score => score !== score))) {
      await openTable(index);
      ({ items, ignored } = parse(query, index.simple));
      found = await selectItems(index, items);
    }
    return { items, ignored, ...found };
  }

  async function search(query, count = 10, offset = 0) {
    const { items, ignored, scores, words, readings = [], index } = await select(query);
    const results = { total: 0, hits: [], ignored, isTooShort: !items.length, readings, proposals: [] };
    if (!items.length) return results;
    const { total, numbers } = ranked(scores);
    results.total = total;
    results.hits = await hits(index, numbers.slice(offset, offset + count), words);
    if (!total) results.proposals = await proposals(index, items);
    return results;
  }

  search.select = select;
  search.suggest = async (query, count = 8) => {
    const index = await open(), { items } = parse(query, index.simple), last = items.at(-1);
    if (!last?.word || last.isExcluded || last.field === "project") return { head: "", names: [] };
    const { scores, words } = await selectItems(index, [last]);
    const names = await hits(index, ranked(scores, index.names).numbers.slice(0, count), words);
    return { head: items.slice(0, -1).map(item => item.source).join(" "), names };
  };
  return search;
}
