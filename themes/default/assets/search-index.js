// The files of an index read: its root and shards as lists and rows; see Sources/SearchIndexing/Reading.

import { isWordlike, pairs } from "./search-text.js";

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

export function rising(text) {
  const all = numbers(text);
  for (let index = 1; index < all.length; index++) all[index] += all[index - 1];
  return all;
}

// A place in a document as one number: document · 2²⁰ + place. Beyond 32 bits, so no bit operators.
export const limit = 1 << 20;
export const documentOf = key => Math.floor(key / limit);

function firstIndex(below, test) {
  let low = 0;
  while (low < below) {
    const middle = (low + below) >> 1;
    if (test(middle)) below = middle;
    else low = middle + 1;
  }
  return low;
}

export function intersection(a, b) {
  const both = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i], y = b[j];
    if (x === y) both.push(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both;
}

// The documents of two rising lists of places, rising, each once.
export function documentsOf(a, b) {
  const found = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const document = documentOf(j >= b.length || a[i] <= b[j] ? a[i++] : b[j++]);
    if (document !== found.at(-1)) found.push(document);
  }
  return found;
}

const AMOUNTS_SIZE = 4096, GROUPS_BLOCK = 32768;

export const fetched = async path => {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  return answer.json();
};

// A function that gives the index below search/ of a site; a failure is forgotten, so that it can be called again.
export function openShards(base, load) {
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
      .map((name, at) => ({ kind, name, number: number - count + at })));
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
    // From now on every traditional character is folded, not only those that stand in the documents.
    index.openTable = async () => {
      index.simple = pairs(await shard("tables", root.table, 0));
      index.isWhole = true;
    };
    return index;
  }

  return open;
}
