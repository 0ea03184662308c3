// What one word finds; see SearchArea, WordSearch, WordMatches, ReadingSearch.

import { documentOf, documentsOf, intersection, limit, rising } from "./search-index.js";
import { byText, folded, isWordlike, places } from "./search-text.js";

// How well a document matches, the best first.
export const WHOLE = 0, BEGINNING = 1, TITLE = 2, INSIDE = 3, FIELD_TIER = 4, NONE = 255;

const kindsOf = { place: ["city", "county", "region"], project: [] };

// Where a word is looked for; see SearchArea.
export function areaOf(index, field) {
  const kinds = kindsOf[field] ?? [field], ranges = field === "project" ? [{ start: index.names, end: index.root.documents }]
    : index.kinds.filter(kind => kind.isName && kinds.includes(kind.name));
  return {
    hasFields: !field || field === "organisation", hasNumbers: !field, hasReadings: field !== "project",
    hasGroups: kind => !field || kinds.includes(kind),
    hasTitle: number => !field || ranges.some(range => number >= range.start && number < range.end),
  };
}

// The tier of every document for one word, and where the word stands in titles; see WordSearch and WordMatches.
// `only`: the documents that are wanted at all, marked and counted.
export async function lookUp(index, word, area, only = { isWanted: null, count: index.root.documents }) {
  const { root, weight, row } = index, length = word.length, text = word.join("");
  const isWanted = only.count === root.documents ? null : only.isWanted, tiers = new Uint8Array(root.documents).fill(NONE), isCovered = word.map(() => false);
  const lower = (number, tier) => {
    if (tier < tiers[number]) tiers[number] = tier;
  };
  let titles, fields, ends = new Set(), insides = new Set();
  const groups = index.groups.filter(group => area.hasGroups(group.kind) && group.name.includes(text));
  const codes = index.eachKey("codes", text, (code, documents) => {
    if (code.startsWith(text)) for (const number of rising(documents)) if (area.hasTitle(number)) lower(number, code === text ? WHOLE : BEGINNING);
  });

  const left = () => {
    if (titles) return documentsOf(titles, fields);
    const all = [];
    for (let number = 0; number < root.documents; number++) if (!isWanted || isWanted[number]) all.push(number);
    return all;
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
  if (areFew(only.count, groups.reduce((sum, group) => sum + kilobytes(group), next().cost))) {
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
export async function namesReadAs(index, word) {
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
