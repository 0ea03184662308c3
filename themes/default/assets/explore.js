// The page of /explore/: <div id="explore" data-root="../" data-words-…></div> is filled with a form and one table for
// each dimension. The address says what is chosen: measure=support, a parameter of a dimension's name for each chosen
// group (empty for the unstated ones), least= and most= for the range of support.

import { CrossFilter, cell, decimal, everything, openColumns, records, shares, units } from "./columns.js";

const page = document.getElementById("explore");
const root = new URL(page.dataset.root || "./", location.href);
const language = document.documentElement.lang || undefined;
const mostRows = 12;

const words = (name, values = {}) => (page.getAttribute("data-words-" + name) ?? "")
  .replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter(child => child !== null));
  return made;
}

class Explorer {
  constructor(book) {
    this.book = book;
    this.filter = new CrossFilter(book);
    this.measures = [
      ...book.amounts, { name: "projects", title: words("projects"), kind: "projects" }, ...book.identities,
    ];
    this.views = book.dimensions.map(column => new View(this, column));
    this.build();
    this.restore();
    addEventListener("popstate", () => this.restore());
  }

  build() {
    const radios = this.measures.map(({ name, title }) => element("label", {},
      element("input", { type: "radio", name: "measure", value: name, onchange: () => this.measured(name) }), title));
    this.totals = element("dl", { className: "explore-totals" });
    this.totals.setAttribute("aria-live", "polite");
    this.chips = element("ul", { className: "explore-chips" });
    this.least = element("input", { inputMode: "decimal", id: "explore-least", autocomplete: "off", size: 10 });
    this.most = element("input", { inputMode: "decimal", id: "explore-most", autocomplete: "off", size: 10 });
    const range = this.book.amounts.some(({ name }) => name === "support") ? element("form",
      { className: "explore-range", onsubmit: event => (event.preventDefault(), this.limited()) },
      element("fieldset", {},
        element("legend", { textContent: words("range", { unit: this.book.unit }) }),
        element("label", { htmlFor: "explore-least", textContent: words("from") }), this.least,
        element("label", { htmlFor: "explore-most", textContent: words("up-to") }), this.most,
        element("button", { type: "submit", textContent: words("apply") }))) : null;
    const download = element("button",
      { type: "button", className: "explore-rows", textContent: words("rows-csv"), onclick: () => this.downloadRows() });
    page.replaceChildren(
      element("fieldset", { className: "explore-measures" }, element("legend", { textContent: words("measure") }), ...radios),
      element("section", { className: "explore-selection" }, element("h2", { textContent: words("conditions") }), this.chips,
        range, this.totals, download),
      element("div", { className: "explore-views" }, ...this.views.map(view => view.section)));
  }

  get measure() { return this.measures.find(({ name }) => name === this.state.measure) ?? this.measures[0]; }

  // What the address says; what is not known there is left out.
  restore() {
    const given = new URL(location.href).searchParams, bound = text => text === null ? null : units(text, this.book.decimals);
    const chosen = new Map(this.book.dimensions.map(({ name, groups }) => {
      const keys = given.getAll(name);
      return [name, groups.flatMap((group, index) => keys.includes(group.key) ? [index] : [])];
    }));
    const known = value => Number.isNaN(value) ? null : value;
    this.state = {
      measure: given.get("measure") ?? this.measures[0].name, chosen,
      least: known(bound(given.get("least"))), most: known(bound(given.get("most"))),
    };
    for (const [name, groups] of chosen) this.filter.choose(name, groups);
    this.filter.limit(this.state.least, this.state.most);
    for (const view of this.views) view.order = null;
    this.show();
  }

  address() {
    const address = new URL(location.href), parameters = new URLSearchParams();
    if (this.measure !== this.measures[0]) parameters.set("measure", this.measure.name);
    for (const { name, groups } of this.book.dimensions)
      for (const group of this.state.chosen.get(name)) parameters.append(name, groups[group].key);
    for (const bound of ["least", "most"])
      if (this.state[bound] !== null) parameters.set(bound, decimal(this.state[bound], this.book.decimals));
    address.search = parameters;
    return address;
  }

  changed() {
    history.pushState(null, "", this.address());
    this.show();
  }

  measured(name) {
    this.state.measure = name;
    for (const view of this.views) view.order = null;
    this.changed();
  }

  toggled(name, group) {
    const groups = this.state.chosen.get(name);
    this.chosen(name, groups.includes(group) ? groups.filter(other => other !== group) : [...groups, group].sort((a, b) => a - b));
  }

  chosen(name, groups) {
    this.state.chosen.set(name, groups);
    this.filter.choose(name, groups);
    this.changed();
  }

  limited() {
    const bounds = [this.least, this.most].map(input => units(input.value, this.book.decimals));
    [this.least, this.most].forEach((input, index) => input.setAttribute("aria-invalid", Number.isNaN(bounds[index])));
    if (bounds.some(Number.isNaN)) return;
    [this.state.least, this.state.most] = bounds;
    this.filter.limit(...bounds);
    this.changed();
  }

  cleared() {
    for (const { name } of this.book.dimensions) {
      this.state.chosen.set(name, []);
      this.filter.choose(name, []);
    }
    [this.state.least, this.state.most] = [null, null];
    this.filter.limit(null, null);
    this.changed();
  }

  // A figure of a measure as the pages write it; `text` for a file.
  figure(measure, tally, group, text = false) {
    if (tally.projects[group] > 0 && tally.stated[group] === 0) return words("not-stated");
    if (measure.kind !== "amount") return text ? String(tally.sums[group]) : tally.sums[group].toLocaleString(language);
    const { decimals, shownDecimals } = this.book;
    if (text) return decimal(tally.sums[group], decimals);
    const [whole, fraction] = decimal(tally.sums[group], decimals, Math.max(shownDecimals, 2)).split(".");
    return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction ? "." + fraction : "");
  }

  title(measure) { return measure.kind === "amount" ? `${measure.title}（${this.book.unit}）` : measure.title; }

  show() {
    for (const radio of page.querySelectorAll("[name=measure]")) radio.checked = radio.value === this.measure.name;
    this.totals.replaceChildren(...this.measures.map(measure => element("div", {},
      element("dt", { textContent: this.title(measure) }),
      element("dd", { textContent: this.figure(measure, this.filter.tally(null, measure), 0) }))));
    this.showChips();
    for (const view of this.views) view.show();
    page.dataset.shown = this.address().search;
  }

  showChips() {
    const { decimals } = this.book, chip = (text, remove) => element("li", {}, element("button", {
      type: "button", className: "explore-chip", textContent: text, ariaLabel: words("remove", { condition: text }), onclick: remove,
    }));
    const all = this.book.dimensions.flatMap(({ name, title, groups }) => this.state.chosen.get(name).map(group =>
      chip(`${title} ${groups[group].name}`, () => this.toggled(name, group))));
    const { least, most } = this.state, shown = value => value === null ? "" : decimal(value, decimals);
    if (least !== null || most !== null) all.push(chip(`${words("range", { unit: this.book.unit })} ${shown(least)}–${shown(most)}`, () => {
      [this.state.least, this.state.most] = [null, null];
      this.filter.limit(null, null);
      this.changed();
    }));
    [this.least.value, this.most.value] = [shown(least), shown(most)];
    if (all.length > 1) all.push(element("li", {}, element("button",
      { type: "button", className: "explore-clear", textContent: words("clear"), onclick: () => this.cleared() })));
    this.chips.replaceChildren(...(all.length ? all : [element("li", { textContent: words("no-conditions") })]));
  }

  // The rows of the published download that meet every condition, as they are there.
  async downloadRows() {
    const answer = await fetch(new URL(this.book.rows, root));
    const [head, ...rows] = records(await answer.text());
    save([head, ...rows.filter((_, row) => this.filter.has(row))].join(""), "projects.csv");
  }
}

// One dimension: its table with bars, for cities the map above it.
class View {
  constructor(explorer, column) {
    [this.explorer, this.column, this.isWhole, this.order] = [explorer, column, false, null];
    this.id = "explore-" + column.name;
    this.map = column.name === "city" && explorer.book.tiles.length ? element("div", { className: "explore-map" }) : null;
    this.body = element("tbody");
    this.foot = element("tfoot");
    this.head = element("tr");
    this.more = element("button", { type: "button", className: "explore-more", onclick: () => (this.isWhole = !this.isWhole, this.show()) });
    const heading = element("h2", { id: this.id, textContent: column.title });
    const table = element("table", {}, element("thead", {}, this.head), this.body, this.foot);
    table.setAttribute("aria-labelledby", this.id);
    const save = element("button", { type: "button", className: "explore-csv", textContent: words("table-csv"), onclick: () => this.download() });
    save.setAttribute("aria-describedby", this.id);
    this.section = element("section", { className: "explore-view" }, heading, this.map, element("div", { className: "explore-table" }, table),
      element("p", { className: "explore-tools" }, this.more, save));
    this.section.dataset.dimension = column.name;
    this.section.setAttribute("aria-labelledby", this.id);
    this.rows = column.groups.map((group, index) => this.row(group, index));
  }

  row(group, index) {
    const button = element("button", { type: "button", textContent: group.name, onclick: () => this.explorer.toggled(this.column.name, index) });
    const bar = element("span", { className: "explore-bar" });
    const figure = element("td", { className: "n" }), share = element("td", { className: "n" });
    const name = element("th", { scope: "row" }, button, bar);
    const row = element("tr", { className: group.isUnstated ? "unstated" : "" }, name, figure, share);
    return { row, button, bar, figure, share };
  }

  // Groups that ever have a project, the unstated last: dimensions that have an order of their own keep it, the others
  // begin with the most of the measure without conditions.
  ordered() {
    if (this.order) return this.order;
    const { groups, name } = this.column, all = groups.map((_, index) => index).slice(0, -1);
    if (!["region", "year", "category", "status", "band"].includes(name)) {
      const whole = this.explorer.filter.tally(name, this.explorer.measure, everything).sums;
      all.sort((a, b) => whole[b] - whole[a] || a - b);
    }
    return this.order = [...all, groups.length - 1];
  }

  show() {
    const { explorer, column } = this, measure = explorer.measure, tally = explorer.filter.tally(column.name, measure);
    const chosen = explorer.state.chosen.get(column.name), order = this.ordered();
    const parts = shares(tally.sums), largest = tally.sums.reduce((a, b) => Math.max(a, b), 0);
    this.head.replaceChildren(element("th", { scope: "col", textContent: column.title }),
      element("th", { scope: "col", className: "n", textContent: explorer.title(measure) }),
      element("th", { scope: "col", className: "n", textContent: words("share") }));
    const visible = order.filter((group, place) =>
      this.isWhole || place < mostRows || chosen.includes(group) || column.groups[group].isUnstated);
    // Rows that stay keep the focus.
    if (String(visible) !== String(this.visible)) this.body.replaceChildren(...visible.map(group => this.rows[group].row));
    this.visible = visible;
    this.tally = tally;
    this.parts = parts;
    for (const group of visible) {
      const { row, button, bar, figure, share } = this.rows[group];
      figure.textContent = explorer.figure(measure, tally, group);
      share.textContent = parts ? parts[group] + "%" : "—";
      bar.style.inlineSize = `${largest > 0 ? Math.max(tally.sums[group], 0) / largest * 100 : 0}%`;
      button.setAttribute("aria-pressed", chosen.includes(group));
      row.classList.toggle("faint", chosen.length > 0 && !chosen.includes(group));
    }
    this.total = this.sum();
    this.foot.replaceChildren(element("tr", {}, element("th", { scope: "row", textContent: words("total") }),
      element("td", { className: "n", textContent: explorer.figure(measure, this.total, 0) }),
      element("td", { className: "n", textContent: parts ? "100.00%" : "—" })));
    this.more.hidden = order.length <= mostRows + 1;
    this.more.textContent = this.isWhole ? words("fewer") : words("all", { count: order.length });
    if (this.map) this.showMap();
  }

  // The total under the other conditions: a sum, but organisations are counted once.
  sum() {
    const { explorer, tally } = this, add = values => [values.reduce((a, b) => a + b, 0)];
    if (explorer.measure.kind !== "identity") return { projects: add(tally.projects), sums: add(tally.sums), stated: add(tally.stated) };
    return explorer.filter.tally(null, explorer.measure, explorer.filter.bits.get(this.column.name));
  }

  showMap() {
    const { explorer, column, tally } = this, chosen = explorer.state.chosen.get(column.name);
    const number = new Map(column.groups.map(({ key }, index) => [key, index]));
    const tiles = explorer.book.tiles.filter(({ city }) => number.has(city)).map(tile => ({ ...tile, group: number.get(tile.city) }));
    const ranked = tiles.map(({ group }) => tally.sums[group]).filter(value => value > 0).sort((a, b) => a - b);
    this.map.replaceChildren(...tiles.map(({ column: x, row: y, group }) => {
      const value = tally.sums[group], level = value > 0 ? Math.floor(ranked.indexOf(value) / ranked.length * 5) + 1 : 0;
      const tile = element("button", { type: "button", className: `explore-tile explore-level-${level}`, onclick: () => explorer.toggled(column.name, group) },
        element("span", { textContent: column.groups[group].name }), element("span", { textContent: explorer.figure(explorer.measure, tally, group) }));
      tile.setAttribute("aria-pressed", chosen.includes(group));
      tile.style.gridArea = `${y + 1} / ${x + 1}`;
      return tile;
    }));
  }

  // The rows as they are shown, with the total.
  download() {
    const { explorer, column } = this, measure = explorer.measure;
    const line = (name, tally, group, share) => [name, explorer.figure(measure, tally, group, true), share];
    const rows = this.visible.map(group => line(column.groups[group].name, this.tally, group, this.parts?.[group] ?? ""));
    const all = [[column.title, explorer.title(measure), words("share") + "（%）"], ...rows, line(words("total"), this.total, 0, this.parts ? "100.00" : "")];
    save("\uFEFF" + all.map(row => row.map(cell).join(",") + "\r\n").join(""), `${column.name}.csv`);
  }
}

function save(text, name) {
  const link = element("a", { href: URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

page.append(element("p", { textContent: words("loading") }));
page.firstChild.setAttribute("role", "status");
openColumns(root.href).then(book => new Explorer(book), problem => {
  page.replaceChildren(element("p", { textContent: words("error", { problem: problem.message }) }));
});
