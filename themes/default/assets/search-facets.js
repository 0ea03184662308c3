// The conditions of the search page, shown in <details id="facets"><summary>…</summary><div></div></details>: a fieldset
// for each dimension that any project states, a checkbox with its count for each group, a range of amounts; and above
// the status what is chosen, as buttons in <ul class="search-chips">. The address holds what is chosen, as that of
// /explore/ does: a parameter of the dimension's name for each group (empty for those that state none), least=, most=.

import { decimal, units } from "./columns.js";
import { Facets, openBook } from "./facets.js";

// So many groups of a dimension are shown at first.
const fewest = 6;
const language = document.documentElement.lang || undefined;
// These have an order of their own; the others begin with the most projects.
const ordered = ["year", "region", "category", "status", "band"];

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// The panel, once what it counts with is read. `changed` is called when the address has other conditions.
export async function openPanel({ panel, root, search, words, changed }) {
  const [book, { index }] = await Promise.all([openBook(root), search.select("")]);
  return new Panel(new Facets(book, { first: index.names, documents: index.root.documents }), panel, words, changed);
}

class Panel {
  constructor(facets, panel, words, changed) {
    Object.assign(this, { facets, panel, words, changed, book: facets.book });
    this.state = { chosen: new Map(this.book.dimensions.map(({ name }) => [name, []])), least: null, most: null };
    const { counts } = facets.filter.counts();
    this.groups = this.book.dimensions.map((dimension, at) => new Group(this, dimension, counts[at]));
    this.chips = element("ul", { className: "search-chips", hidden: true });
    this.done = element("button", { type: "button", className: "search-facets-done", onclick: () => this.close() });
    const range = this.book.amounts.length ? [this.range()] : [];
    panel.lastElementChild.replaceChildren(...this.groups.map(group => group.fieldset), ...range, this.done);
    document.getElementById("status").before(this.chips);
  }

  range() {
    const { book, words } = this, bound = id => element("input", { id, inputMode: "decimal", autocomplete: "off", size: 8 });
    [this.least, this.most] = [bound("facet-least"), bound("facet-most")];
    this.problem = element("p", { id: "facet-problem", role: "alert" });
    for (const input of [this.least, this.most]) input.setAttribute("aria-describedby", "facet-problem");
    return element("form", { className: "search-range", onsubmit: event => (event.preventDefault(), this.limit()) },
      element("fieldset", {}, element("legend", { textContent: words("range", { unit: book.unit }) }),
        element("label", {}, words("from"), this.least), element("label", {}, words("up-to"), this.most),
        element("button", { type: "submit", textContent: words("apply") }), this.problem));
  }

  get isNarrowing() { return [...this.state.chosen.values()].some(groups => groups.length) || this.hasRange; }
  get hasRange() { return this.state.least !== null || this.state.most !== null; }

  // What the address says; what is not known there is left out.
  restore() {
    const given = new URL(location.href).searchParams, { decimals, dimensions } = this.book;
    const bound = name => {
      const value = given.has(name) && this.book.amounts.length ? units(given.get(name), decimals) : null;
      return Number.isNaN(value) ? null : value;
    };
    const chosen = new Map(dimensions.map(({ name, groups }) => {
      const keys = given.getAll(name);
      return [name, groups.flatMap(({ key }, number) => keys.includes(key) ? [number] : [])];
    }));
    const state = { chosen, least: bound("least"), most: bound("most") };
    if (JSON.stringify([...state.chosen, state.least, state.most]) === this.shown) return;
    this.shown = JSON.stringify([...state.chosen, state.least, state.most]);
    this.state = state;
    this.facets.choose(state);
    this.showChips();
  }

  // The documents that a query selects and the address allows, or null where the address allows all; counts are shown.
  narrow(scores) {
    this.restore();
    this.facets.match(scores);
    const { projects, counts } = this.facets.filter.counts();
    this.groups.forEach((group, at) => group.show(counts[at]));
    this.done.textContent = this.words("done", { total: projects.toLocaleString(language) });
    return this.isNarrowing ? this.facets.narrow : null;
  }

  // Another state goes into the address, and the page shows what is there.
  go({ chosen = this.state.chosen, least = this.state.least, most = this.state.most }) {
    const address = new URL(location.href), query = address.searchParams.get("q"), parameters = new URLSearchParams();
    if (query !== null) parameters.set("q", query);
    for (const { name, groups } of this.book.dimensions)
      for (const number of chosen.get(name)) parameters.append(name, groups[number].key);
    if (least !== null) parameters.set("least", decimal(least, this.book.decimals));
    if (most !== null) parameters.set("most", decimal(most, this.book.decimals));
    address.search = parameters;
    if (address.href !== location.href) history.pushState(null, "", address);
    this.restore();
    this.changed();
  }

  toggle(name, number) {
    const groups = this.state.chosen.get(name), others = groups.filter(other => other !== number);
    const next = others.length < groups.length ? others : [...groups, number].sort((a, b) => a - b);
    this.go({ chosen: new Map(this.state.chosen).set(name, next) });
  }

  limit() {
    const inputs = [this.least, this.most], [least, most] = inputs.map(input => units(input.value, this.book.decimals));
    inputs.forEach((input, at) => input.setAttribute("aria-invalid", Number.isNaN([least, most][at])));
    const isWrong = Number.isNaN(least) || Number.isNaN(most);
    this.problem.textContent = isWrong ? this.words("no-amount") : "";
    if (!isWrong) this.go({ least, most });
  }

  clear() {
    this.go({ chosen: new Map(this.book.dimensions.map(({ name }) => [name, []])), least: null, most: null });
  }

  close() {
    this.panel.open = false;
    this.panel.firstElementChild.focus();
  }

  showChips() {
    const { chosen, least, most } = this.state, { decimals, dimensions, unit } = this.book;
    const chip = (text, remove) => element("li", {}, element("button",
      { type: "button", textContent: text, ariaLabel: this.words("remove", { condition: text }), onclick: () => this.drop(remove) }));
    const chips = dimensions.flatMap(({ name, title, groups }) => chosen.get(name)
      .map(number => chip(`${title} ${groups[number].name}`, () => this.toggle(name, number))));
    const written = value => value === null ? "" : decimal(value, decimals);
    if (this.hasRange) {
      const text = `${this.words("range", { unit })} ${written(least)}–${written(most)}`;
      chips.push(chip(text, () => this.go({ least: null, most: null })));
    }
    if (this.least) {
      [this.least.value, this.most.value, this.problem.textContent] = [written(least), written(most), ""];
      for (const input of [this.least, this.most]) input.removeAttribute("aria-invalid");
    }
    if (chips.length > 1) {
      const clear = element("button", { type: "button", className: "clear", textContent: this.words("clear") });
      clear.onclick = () => this.drop(() => this.clear());
      chips.push(element("li", {}, clear));
    }
    this.chips.replaceChildren(...chips);
    this.chips.hidden = !chips.length;
    const count = this.panel.querySelector("summary output");
    if (count) count.textContent = chips.length ? chips.length - (chips.length > 1) : "";
  }

  // A chip that is used up hands the focus on.
  drop(remove) {
    const at = [...this.chips.children].findIndex(item => item.contains(document.activeElement));
    remove();
    const buttons = this.chips.querySelectorAll("button");
    (buttons[Math.min(at, buttons.length - 1)] ?? this.panel.firstElementChild).focus();
  }
}

// One dimension. Its rows stay the same elements, so that they keep the focus.
class Group {
  constructor(panel, { name, title, groups }, whole) {
    Object.assign(this, { panel, name, isWhole: false });
    const numbers = groups.map((_, number) => number).slice(0, -1);
    if (!ordered.includes(name)) numbers.sort((a, b) => whole[b] - whole[a] || a - b);
    this.rows = [...numbers, groups.length - 1].map(number => this.row(groups[number], number));
    this.more = element("button", { type: "button", onclick: () => (this.isWhole = !this.isWhole, this.unfold()) });
    this.fieldset = element("fieldset", { className: "search-facet" }, element("legend", { textContent: title }),
      element("ul", {}, ...this.rows.map(row => row.item)), this.more);
    this.fieldset.dataset.dimension = name;
  }

  row({ key, name, isUnstated = false }, number) {
    const box = element("input", { type: "checkbox", value: key, onchange: () => this.panel.toggle(this.name, number) });
    const figure = element("span", { className: "n" });
    const item = element("li", { className: isUnstated ? "unstated" : "" },
      element("label", {}, box, element("span", { textContent: name }), " ", figure));
    return { number, isUnstated, box, figure, item, count: -1 };
  }

  show(counts) {
    const chosen = this.panel.state.chosen.get(this.name);
    for (const row of this.rows) {
      row.box.checked = chosen.includes(row.number);
      if (row.count === counts[row.number]) continue;
      row.count = counts[row.number];
      row.figure.textContent = row.count.toLocaleString(language);
    }
    this.unfold();
  }

  // Groups without a project are left out, but for what is chosen and the unstated ones.
  unfold() {
    let shown = 0, all = 0;
    for (const { box, item, count, isUnstated } of this.rows) {
      if (isUnstated || count > 0) all++;
      item.hidden = !(isUnstated || box.checked || (count > 0 && (this.isWhole || shown < fewest)));
      if (!item.hidden && !isUnstated) shown++;
    }
    const isFolded = this.rows.some(({ item, count }) => item.hidden && count > 0);
    this.more.hidden = !isFolded && !(this.isWhole && all > fewest + 1);
    this.more.textContent = isFolded ? this.panel.words("all", { count: all.toLocaleString(language) }) : this.panel.words("fewer");
  }
}
