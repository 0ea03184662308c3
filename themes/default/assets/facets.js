// Conditions on the projects of a search, and what is left of them to choose. No page is touched here.
//
// The rows of columns.js are the projects as data/projects.csv has them; search numbers its documents with names first,
// then projects: later years before earlier ones and none, larger amounts before smaller ones and none, equals in the
// order of the rows. So the number of a row's document is known without another file.

import { CrossFilter, openColumns } from "./columns.js";

// What facets count and limit.
export const openBook = root => openColumns(root, ({ name, kind }) => kind === "dimension" || name === "support");

const descending = (a, b) => a === b ? 0 : a > b ? -1 : 1;

export class Facets {
  // What the filter was last told; it begins with no condition.
  #chosen = new Map();
  #range = { least: null, most: null };
  #scores = null;

  // `first`: the number of the first project among the documents of the index, of which there are `documents`.
  constructor(book, { first, documents }) {
    if (documents - first !== book.projects) throw new Error(`search ${documents - first}, explore ${book.projects}`);
    this.book = book;
    this.filter = new CrossFilter(book);
    this.kept = new Uint8Array(documents);
    for (const { name } of book.dimensions) this.#chosen.set(name, "");
    const rows = Int32Array.from({ length: book.projects }, (_, row) => row), { years, amounts } = this;
    this.documents = new Int32Array(book.projects);
    rows.sort((a, b) => descending(years[a], years[b]) || descending(amounts[a], amounts[b]) || a - b)
      .forEach((row, place) => this.documents[row] = first + place);
    // The order without a query: larger amounts first, then later years.
    this.order = Int32Array.from(rows.sort((a, b) => descending(amounts[a], amounts[b]) || this.documents[a] - this.documents[b]),
      row => this.documents[row]);
  }

  // For each row the year and the amount that number it; -1 for none.
  get years() {
    const column = this.book.dimensions.find(({ name }) => name === "year");
    const years = column?.groups.map(({ key }) => key === "" ? -1 : Number(key));
    return Float64Array.from({ length: this.book.projects }, (_, row) => column ? years[column.values[row]] : -1);
  }

  get amounts() {
    const values = this.book.amounts[0]?.values;
    return Float64Array.from({ length: this.book.projects }, (_, row) => values?.[row] >= 0 ? values[row] : -1);
  }

  // The conditions: { chosen: numbers of groups by dimension, least, most } with bounds in smallest units or null.
  // Only those that changed cost anything.
  choose({ chosen, least, most }) {
    for (const { name } of this.book.dimensions) {
      const groups = chosen.get(name);
      if (String(groups) === this.#chosen.get(name)) continue;
      this.#chosen.set(name, String(groups));
      this.filter.choose(name, groups);
    }
    if (least === this.#range.least && most === this.#range.most) return;
    this.#range = { least, most };
    this.filter.limit(least, most);
  }

  // What a query selects: a score for each document, NaN for no match; nothing where there is no query.
  match(scores = null) {
    if (scores === this.#scores) return;
    this.#scores = scores;
    const { documents } = this, meets = scores && new Uint8Array(documents.length);
    if (meets) for (let row = 0; row < documents.length; row++) if (scores[documents[row]] >= 0) meets[row] = 1;
    this.filter.match(meets);
  }

  // The documents that meet every condition, as search takes them.
  get narrow() {
    const { documents, filter, kept, order } = this;
    for (let row = 0; row < documents.length; row++) kept[documents[row]] = filter.has(row) ? 1 : 0;
    return { kept, order };
  }
}
