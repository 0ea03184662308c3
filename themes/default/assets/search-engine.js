// Searches the index below search/ of a published site, without anything but fetch.
//
// The twin of Sources/SearchIndexing: what is said there about folding, queries, shards and order holds here; both are
// held to Tests/SearchIndexingTests/vectors.json. Texts are in search-text.js, queries in search-query.js, shards in
// search-index.js, single words in search-words.js; here is what they select, in which order.
//
//   const search = openIndex("../");
//   const { total, hits, ignored, isTooShort, readings, proposals } = await search("query", 10, 0);
//   hits: [{ address, kind, title: [[text, isMatch]…], lines: [[[text, isMatch]…]…] }]
//   const { head, names } = await search.suggest("query", 8);  what stands before the last word, and names it may mean
//   const { scores, words, index } = await search.select("query");  one score a document, NaN for no match; no scores
//                                                                   where the query holds no word
//   await search("query", 10, 0, { kept, order });  only documents whose number is marked in `kept`; without a word
//                                                   all of them, in the order of the numbers in `order`
// Documents are numbered from 0: names first, from index.names on the projects, later years first, then larger amounts,
// then as data/projects.csv has them.

import { documentOf, fetched, intersection, limit, openShards } from "./search-index.js";
import { amountRange, parse, writtenAmount, writtenYear } from "./search-query.js";
import { marked } from "./search-text.js";
import { BEGINNING, FIELD_TIER, NONE, TITLE, WHOLE, areaOf, lookUp, namesReadAs } from "./search-words.js";

export { describe, parse } from "./search-query.js";
export { bigrams, fold, pairs } from "./search-text.js";

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
  const isWanted = new Uint8Array(count).fill(1);
  let wanted = count;
  // Of two kinds of documents, those with a tier and those without, one is no longer wanted.
  const drop = (tiers, isWithout) => {
    for (let number = 0; number < count; number++) {
      if (isWanted[number] === 1 && (tiers[number] === NONE) === isWithout) {
        isWanted[number] = 0;
        wanted--;
      }
    }
  };
  for (const item of items.filter(item => !item.word)) {
    const ranges = item.years ? index.years.filter(({ year }) => year >= item.years[0] && year <= item.years[1]) : await amountRuns(index, item);
    const tiers = new Uint8Array(count).fill(NONE);
    for (const { start, end } of ranges) tiers.fill(FIELD_TIER, start, end);
    drop(tiers, !item.isExcluded);
  }
  const cost = ({ word }) => Math.min(...word.slice(1).map((second, at) => index.weight(word[at], second)));
  const byCost = words => {
    const costs = words.map(cost);
    return [...words.keys()].sort((a, b) => costs[a] - costs[b] || a - b);
  };
  const find = async ({ word, field, isExcluded }) => {
    const area = areaOf(index, field), only = { isWanted, count: wanted }, text = word.join("");
    const reading = area.hasReadings ? namesReadAs(index, word) : [];
    const found = await lookUp(index, word, area, only);
    const add = (ranges, tier) => {
      for (const { start, end } of ranges) for (let number = start; number < end; number++) if (tier < found.tiers[number]) found.tiers[number] = tier;
    };
    const year = writtenYear(text), bounds = writtenAmount(text);
    if (area.hasNumbers && year) add(index.years.filter(run => run.year === year), FIELD_TIER);
    if (area.hasNumbers && bounds) add(await amountRuns(index, bounds), WHOLE);
    const names = await reading;
    for (const { tiers } of await Promise.all(names.map(name => lookUp(index, name, area, only)))) {
      for (let number = 0; number < count; number++) if (tiers[number] < found.tiers[number]) found.tiers[number] = tiers[number];
    }
    if (names.length && !isExcluded && !readings.some(one => one.word === text)) readings.push({ word: text, names: names.map(name => name.join("")) });
    return found;
  };
  const words = items.filter(item => item.word && !item.isExcluded), order = byCost(words), matches = [];
  for (const at of order) {
    const { tiers } = matches[at] = await find(words[at]);
    drop(tiers, true);
  }
  const excluded = items.filter(item => item.word && item.isExcluded);
  for (const at of byCost(excluded)) {
    const { tiers } = await find(excluded[at]);
    drop(tiers, false);
  }
  const marks = [...words.map(({ word }) => word), ...readings.flatMap(({ names }) => names.map(name => [...name]))];
  return { scores: scored(isWanted, matches, words, order), isFound: wanted > 0, words: marks, readings, index };
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
  const scores = new Float64Array(isWanted.length).fill(NaN), tiers = order.map(at => matches[at].tiers), power = 8 ** count;
  for (let number = 0; number < scores.length; number++) {
    if (!isWanted[number]) continue;
    const phrase = count > 1 ? phrases.get(number) : undefined;
    let best = phrase ?? TITLE, score = 0;
    for (let at = 0; at < count; at++) {
      const tier = tiers[at][number];
      if (tier < best) best = tier;
      score = score * 8 + tier;
    }
    scores[number] = (best * 2 + (phrase === undefined && count > 1 ? 1 : 0)) * power + score;
  }
  return scores;
}

// The numbers of what matches, the best first; with `kept`, of those marked there.
function ranked(scores, kept, below = scores.length) {
  const byScore = new Map();
  for (let number = 0; number < below; number++) {
    const score = scores[number];
    if (score !== score || (kept && !kept[number])) continue;
    const equals = byScore.get(score);
    if (equals) equals.push(number);
    else byScore.set(score, [number]);
  }
  return [...byScore.keys()].sort((a, b) => a - b).flatMap(score => byScore.get(score));
}

const hits = async (index, numbers, words) => (await Promise.all(numbers.map(index.row))).map(({ address, kind, title, lines }) =>
  ({ address, kind, title: marked(title, words, index.simple), lines: lines.map(line => marked(line, words, index.simple)) }));

// What to ask instead of a query that finds nothing; see Proposing.
async function proposals(index, items) {
  const isFound = async items => (await selectItems(index, items)).isFound;
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
      const middle = (low + high + 1) >> 1, { tiers } = await lookUp(index, part(middle), area);
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

export function openIndex(base, load = fetched) {
  const open = openShards(base, load);

  // The items of a query, and what they select. Only a query that finds nothing, or leaves something out, can hold
  // traditional characters that the documents lack: for it the whole table is read.
  async function selected(query) {
    const index = await open();
    let { items, ignored } = parse(query, index.simple);
    const isHan = items.some(item => /[\u3400-\u9fff]/.test(item.source));
    let found = items.length && await selectItems(index, items);
    if (isHan && !index.isWhole && (items.some(item => item.isExcluded) || !found.isFound)) {
      await index.openTable();
      ({ items, ignored } = parse(query, index.simple));
      found = await selectItems(index, items);
    }
    return { items, ignored, index, ...found };
  }

  // The last query is asked again for the next results, and under other conditions.
  let last = { query: null };
  function select(query) {
    if (last.query === query) return last.selection;
    const selection = selected(query);
    last = { query, selection };
    selection.catch(() => last = { query: null });
    return selection;
  }

  async function search(query, count = 10, offset = 0, narrow = null) {
    const { items, ignored, scores, isFound, words = [], readings = [], index } = await select(query);
    const numbers = items.length ? ranked(scores, narrow?.kept) : narrow ? [...narrow.order.filter(number => narrow.kept[number])] : [];
    const results = { total: numbers.length, ignored, isTooShort: !items.length, readings, proposals: [] };
    results.hits = await hits(index, numbers.slice(offset, offset + count), words);
    if (items.length && !isFound) results.proposals = await proposals(index, items);
    return results;
  }

  search.select = select;
  search.suggest = async (query, count = 8) => {
    const index = await open(), { items } = parse(query, index.simple), last = items.at(-1);
    if (!last?.word || last.isExcluded || last.field === "project") return { head: "", names: [] };
    // A single word is what was asked already.
    const { scores, words } = items.length === 1 ? await select(query.trim()) : await selectItems(index, [last]);
    const names = await hits(index, ranked(scores, null, index.names).slice(0, count), words);
    return { head: items.slice(0, -1).map(item => item.source).join(" "), names };
  };
  return search;
}
