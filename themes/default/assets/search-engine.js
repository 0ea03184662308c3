// Searches the index below search/ of a published site, without anything but fetch.
//
// The twin of Sources/SearchIndexing (FoldingRules, SearchQuery, WordSearch, Ranking): what is said there about
// folding, words, shards and order holds here; both are held to Tests/SearchIndexingTests/vectors.json.
//
//   const search = openIndex("../");
//   const { total, hits, ignored, isTooShort } = await search("query", 10, 0);
//   hits: [{ address, kind, title: [[text, isMatch]…], lines: [[[text, isMatch]…]…] }]

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
function folded(text) {
  const characters = [], origins = [];
  let blank = -1, position = -1;
  for (const character of text) {
    position++;
    let code = character.codePointAt(0);
    const isHan = code >= 0x3400 && code < 0xd800;
    if (!isHan && runOf(code, blanks)) {
      if (blank < 0) blank = position;
      continue;
    }
    if (!isHan && runOf(code, dropped)) continue;
    let result = expansions.get(code);
    if (!result) {
      if (!isHan) {
        code -= runOf(code, widths)?.[2] ?? 0;
        code += runOf(code, capitals)?.[2] ?? 0;
      }
      result = String.fromCodePoint(code);
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

export const fold = text => folded(text).characters.join("");

const foldedFields = fields => fields.map(field => folded(field).characters).reduce(
  (all, field, index) => index ? [...all, "\u001f", ...field] : field, []);

export const bigrams = text => {
  const { characters } = folded(text);
  return characters.slice(1).map((character, index) => characters[index] + character);
};

// What a query looks for: { words, ignored }, each a list of lists of characters.
export function parse(query) {
  const all = folded(query).characters, words = [], ignored = [], seen = new Set();
  const wordEnd = start => all.indexOf(" ", start) < 0 ? all.length : all.indexOf(" ", start);
  const phraseEnd = start => {
    if (all[start] !== '"') return -1;
    for (let end = start + 1; end < all.length; end++) {
      const closes = all[end] === '"' && (end + 1 === all.length || all[end + 1] === " ");
      if (closes && all.slice(start + 1, end).join("").trim()) return end;
    }
    return -1;
  };
  for (let start = 0; start < all.length;) {
    if (all[start] === " ") {
      start++;
      continue;
    }
    let end = phraseEnd(start), word;
    if (end >= 0) {
      word = [...all.slice(start + 1, end).join("").trim()];
      end++;
    } else {
      end = wordEnd(start);
      word = all.slice(start, end);
    }
    start = end;
    if (seen.has(word.join(""))) continue;
    seen.add(word.join(""));
    (word.length < 2 || words.length === 16 ? ignored : words).push(word);
  }
  return { words, ignored };
}

const digits = new Map([..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"].map((d, i) => [d.charCodeAt(0), i]));

function numbers(text) {
  const all = [];
  let number = 0, unit = 1;
  for (let index = 0; index < text.length; index++) {
    const digit = digits.get(text.charCodeAt(index));
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
  let last = 0;
  return numbers(text).map(step => last += step);
}

// A place in a document as one number: document · 2²⁰ + place. Beyond 32 bits, so no bit operators.
const limit = 1 << 20;
const documentOf = key => Math.floor(key / limit);

const firstIndex = (below, test) => {
  let low = 0;
  while (low < below) {
    const middle = (low + below) >> 1;
    if (test(middle)) below = middle;
    else low = middle + 1;
  }
  return low;
};

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

// A text in pieces [text, isMatch], every occurrence of every word a match.
function marked(text, words) {
  const { characters, origins } = folded(text), all = [...text], isMarked = all.map(() => false);
  for (const word of words) {
    for (const place of places(word, characters)) {
      isMarked.fill(true, origins[place], origins[place + word.length - 1] + 1);
    }
  }
  const pieces = [];
  all.forEach((character, index) => {
    if (index && isMarked[index] === isMarked[index - 1]) pieces.at(-1)[0] += character;
    else pieces.push([character, isMarked[index]]);
  });
  return pieces;
}

const NONE = 255;

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
  const shard = (folder, files, index) => json(`${folder}/${files.slice(index * 10, index * 10 + 10)}.json`);

  let opened;
  const open = () => opened ??= json("index.json").then(root => {
    if (root.version !== 1) throw new Error(`search index version ${root.version}`);
    const key = word => word[0].codePointAt(0) * 2 ** 21 + word[1].codePointAt(0);
    const scalars = [...root.grams.firsts], firsts = [], starts = [];
    for (let index = 0; index < scalars.length; index += 2) firsts.push(key(scalars.slice(index, index + 2)));
    root.texts.counts.reduce((start, count) => (starts.push(start), start + count), 0);

    const gramShards = gram => {
      const wanted = key(gram), end = firstIndex(firsts.length, index => firsts[index] > wanted);
      return [Math.min(firstIndex(end, index => firsts[index] >= wanted), Math.max(end - 1, 0)), end];
    };
    const weight = gram => root.grams.weights.slice(...gramShards(gram)).reduce((sum, one) => sum + one, 0);

    // Calls back with every occurrence: is it in a title, its key, does the title end there.
    async function occurrences(gram, each) {
      const [start, end] = gramShards(gram), name = gram.join(""), shards = [];
      for (let index = start; index < end; index++) shards.push(shard("grams", root.grams.files, index));
      for (const texts of await Promise.all(shards)) {
        for (let at = 0; at < texts.length; at += 5) {
          if (texts[at] !== name) continue;
          const inTitle = numbers(texts[at + 2]), inFields = numbers(texts[at + 4]);
          rising(texts[at + 1]).forEach((number, index) =>
            each(true, number * limit + (inTitle[index] >> 1), inTitle[index] & 1));
          rising(texts[at + 3]).forEach((number, index) => each(false, number * limit + inFields[index], 0));
        }
      }
    }

    async function eachCode(prefix, each) {
      const { firsts, files, last } = root.codes;
      if (!firsts.length || last < prefix) return;
      const end = firstIndex(firsts.length, index => !firsts[index].startsWith(prefix) && prefix < firsts[index]);
      const start = Math.max(firstIndex(end, index => firsts[index] >= prefix) - 1, 0), shards = [];
      for (let index = start; index < end; index++) shards.push(shard("codes", files, index));
      for (const texts of await Promise.all(shards)) {
        for (let at = 0; at < texts.length; at += 2) {
          if (texts[at].startsWith(prefix)) rising(texts[at + 1]).forEach(number => each(number, texts[at] === prefix));
        }
      }
    }

    async function row(number) {
      const index = firstIndex(starts.length, index => starts[index] > number) - 1;
      const { shared, rows } = await shard("texts", root.texts.files, index);
      const text = one => typeof one === "number" ? shared[one] : one;
      const [address, kind, title, lines, fields] = rows[number - starts[index]];
      return { address, kind: root.kinds[kind], title, lines: lines.map(text), fields: fields.map(text) };
    }

    return { root, weight, occurrences, eachCode, row };
  }).catch(error => {
    opened = undefined;
    throw error;
  });

  // The tier of every document for one word (0 whole, 1 beginning, 2 in the title, 3 in a field), and where the
  // word stands in titles; see WordSearch and WordMatches.
  async function lookUp(index, word, isWanted) {
    const { root, weight, occurrences, eachCode, row } = index, length = word.length;
    const tiers = new Uint8Array(root.documents).fill(NONE), isCovered = word.map(() => false);
    const lower = (number, tier) => {
      if (tier < tiers[number]) tiers[number] = tier;
    };
    let titles, fields, ends = new Set();
    await eachCode(word.join(""), (number, isWhole) => lower(number, isWhole ? 0 : 1));

    const left = () => {
      if (titles) return [...new Set([...titles, ...fields].map(documentOf))];
      return isWanted ? [...isWanted.keys()].filter(number => isWanted[number]) : null;
    };
    const next = () => {
      let best;
      for (let at = 0; at + 1 < length; at++) {
        const news = !isCovered[at] + !isCovered[at + 1];
        if (!news) continue;
        const cost = weight(word.slice(at, at + 2));
        if (!best || cost < best.cost || (cost === best.cost && news > best.news)) best = { at, cost, news };
      }
      return best;
    };
    const readList = async at => {
      const inTitles = [], inFields = [];
      await occurrences(word.slice(at, at + 2), (isTitle, key, isEnd) => {
        if (key % limit < at || (isWanted && !isWanted[documentOf(key)])) return;
        (isTitle ? inTitles : inFields).push(key - at);
        if (isEnd && at === length - 2) ends.add(key + 2);
      });
      titles = titles ? intersection(titles, inTitles) : inTitles;
      fields = fields ? intersection(fields, inFields) : inFields;
      isCovered[at] = isCovered[at + 1] = true;
    };
    const readTexts = async documents => {
      titles = [];
      fields = [];
      ends = new Set();
      const rows = await Promise.all(documents.map(row));
      documents.forEach((number, at) => {
        const title = folded(rows[at].title).characters;
        for (const place of places(word, title)) {
          titles.push(number * limit + place);
          if (place + length === title.length) ends.add(number * limit + title.length);
        }
        for (const place of places(word, foldedFields(rows[at].fields))) fields.push(number * limit + place);
      });
    };

    for (let best; (best = next());) {
      const few = left(), count = few ? few.length : root.documents;
      if (count <= 10 || count * root.texts.weight <= best.cost) {
        await readTexts((few ?? [...tiers.keys()]).sort((a, b) => a - b));
        break;
      }
      await readList(best.at);
    }
    for (const key of fields) lower(documentOf(key), 3);
    for (const key of titles) lower(documentOf(key), key % limit ? 2 : ends.has(key + length) ? 0 : 1);
    return { tiers, titles, ends };
  }

  // One score per document, the lower the better; see Ranking.
  function scored(matches, words) {
    const scores = matches[0].tiers.slice();
    for (const { tiers } of matches.slice(1)) {
      for (let number = 0; number < scores.length; number++) {
        if (scores[number] !== NONE) scores[number] = tiers[number] === NONE ? NONE : scores[number] + tiers[number];
      }
    }
    if (matches.length < 2) return scores;
    let starts = matches[0].titles, distance = words[0].length + 1;
    matches.slice(1).forEach(({ titles }, index) => {
      starts = intersection(starts, titles.filter(key => key % limit >= distance).map(key => key - distance));
      distance += words[index + 1].length + 1;
    });
    for (const start of starts) {
      const number = documentOf(start), isWhole = matches.at(-1).ends.has(start + distance - 1);
      if (scores[number] !== NONE) scores[number] = Math.min(scores[number], start % limit ? 2 : isWhole ? 0 : 1);
    }
    return scores;
  }

  return async function search(query, count = 10, offset = 0) {
    const { words, ignored } = parse(query);
    const results = { total: 0, hits: [], ignored: ignored.map(word => word.join("")), isTooShort: !words.length };
    if (!words.length) return results;
    const index = await open(), matches = [];
    const cost = word => Math.min(...word.slice(1).map((_, at) => index.weight(word.slice(at, at + 2))));
    let isWanted;
    for (const at of [...words.keys()].sort((a, b) => cost(words[a]) - cost(words[b]) || a - b)) {
      const found = matches[at] = await lookUp(index, words[at], isWanted), before = isWanted;
      isWanted = found.tiers.map((tier, number) => tier !== NONE && (!before || before[number]) ? 1 : 0);
    }
    const byScore = [];
    scored(matches, words).forEach((score, number) => {
      if (score === NONE) return;
      results.total++;
      (byScore[score] ??= []).push(number);
    });
    const rows = await Promise.all(byScore.flat().slice(offset, offset + count).map(index.row));
    results.hits = rows.map(({ address, kind, title, lines }) =>
      ({ address, kind, title: marked(title, words), lines: lines.map(line => marked(line, words)) }));
    return results;
  };
}
