// The search page. What the page provides:
//
//   <div id="search" data-root="../" data-words-…>
//     <form role="search" action="" method="get"><input id="q" name="q" type="search" maxlength="200">…</form>
//     <p id="status" role="status"></p>
//     <ol id="results"></ol>
//   </div>
//   <script type="module" src="…/search.js"></script>
//
// data-root leads from the page to the root of the site; data-page-length, 20 without it, is how many results come at
// once. The words; {…} is replaced:
//   data-words-searching  shown until an answer is there
//   data-words-count      {total} and {query};  data-words-one  the same when {total} is 1
//   data-words-none       nothing found; {query}
//   data-words-short      no word of two characters was given
//   data-words-ignored    added when {words} were left out
//   data-words-more       the button below the results
//   data-words-error      the index could not be read; {problem}
//   data-words-readings   added when a word of letters was also taken for the pinyin of {names}
//   data-words-proposals  before the queries proposed where nothing was found
//   data-words-names      what the list of suggestions is called
//   data-words-kind-…     what a kind of page is called, such as data-words-kind-project; none, no label
//
// While #results shows the answer to a query, its data-query is that query. A result is
// <li class="search-result" data-kind><a>title</a><span class="search-kind"></span><p class="search-line"></p></li>;
// the button is <button class="search-more">. Matches are in <mark>. What is proposed are links in <p class="search-proposals">.
// While typing, names are suggested: the input is a combobox, <ul class="search-names" role="listbox"> its list, and the
// list's data-query the text they were suggested for.

import { openIndex } from "./search-engine.js";

const page = document.getElementById("search");
const input = document.getElementById("q");
const status = document.getElementById("status");
const list = document.getElementById("results");
const root = new URL(page.dataset.root || "./", location.href);
const search = openIndex(root.href);
const pageLength = Number(page.dataset.pageLength) || 20;
let asked = 0, isBusy = false, waiting;

const words = (name, values = {}) => (page.getAttribute("data-words-" + name) ?? "")
  .replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const pieces = marked => marked.map(([text, isMatch]) => isMatch ? element("mark", "", text) : text);

function item({ address, kind, title, lines }) {
  const link = element("a", "", ...pieces(title)), label = words("kind-" + kind);
  link.href = new URL(address, root).href;
  const made = element("li", "search-result", link);
  made.dataset.kind = kind;
  if (label) made.append(" ", element("span", "search-kind", label));
  made.append(...lines.map(line => element("p", "search-line", ...pieces(line))));
  return made;
}

const more = element("button", "search-more", words("more"));
more.type = "button";
more.hidden = true;
list.after(more);

const proposals = element("p", "search-proposals");
proposals.hidden = true;
status.after(proposals);

function propose(queries) {
  const links = queries.flatMap(query => {
    const link = element("a", "", query), address = new URL(location.href);
    address.searchParams.set("q", query);
    link.href = address.href;
    return [" ", link];
  });
  proposals.replaceChildren(words("proposals"), ...links);
  proposals.hidden = !queries.length;
}

proposals.addEventListener("click", event => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  input.value = link.textContent;
  run(true);
  input.focus();
});

function message(query, { total, ignored, isTooShort, readings }) {
  if (isTooShort) return words("short");
  const values = { query, total: total.toLocaleString(document.documentElement.lang || undefined) };
  const said = words(total === 0 ? "none" : total === 1 ? "one" : "count", values);
  return [
    said, ...readings.map(({ names }) => words("readings", { names: names.join(" ") })),
    ...ignored.length ? [words("ignored", { words: ignored.join(" ") })] : [],
  ].join(" ");
}

// Shows results from the place `offset` on; an answer that comes after another question is dropped.
async function show(query, offset) {
  const question = ++asked;
  isBusy = true;
  clearTimeout(waiting);
  waiting = setTimeout(() => status.textContent = words("searching"), 200);
  list.setAttribute("aria-busy", "true");
  let results, problem;
  try {
    results = await search(query, pageLength, offset);
  } catch (error) {
    problem = error;
  }
  if (question !== asked) return;
  isBusy = false;
  clearTimeout(waiting);
  list.removeAttribute("aria-busy");
  if (problem) {
    more.hidden = true;
    list.replaceChildren();
    propose([]);
    delete list.dataset.query;
    status.textContent = words("error", { problem: problem.message });
    return;
  }
  const items = results.hits.map(item);
  if (offset) list.append(...items);
  else list.replaceChildren(...items);
  more.hidden = list.children.length >= results.total;
  status.textContent = message(query, results);
  propose(results.proposals);
  list.dataset.query = query;
  if (offset) items[0]?.querySelector("a").focus();
}

function clear() {
  asked++;
  isBusy = false;
  propose([]);
  clearTimeout(waiting);
  list.removeAttribute("aria-busy");
  list.replaceChildren();
  delete list.dataset.query;
  more.hidden = true;
  status.textContent = "";
}

// What was asked for with the Enter key stays in the history; what is typed on the way replaces itself.
let isKept = false;

function run(keepInHistory = false) {
  const query = input.value.trim(), address = new URL(location.href);
  if (query) address.searchParams.set("q", query);
  else address.searchParams.delete("q");
  const isNew = address.href !== location.href;
  if (isNew) history[keepInHistory || isKept ? "pushState" : "replaceState"](null, "", address);
  if (isNew || keepInHistory) isKept = keepInHistory;
  if (query) show(query, 0);
  else clear();
}

// Names that the last word may mean; the list is there only while it has some.
const names = element("ul", "search-names");
names.id = "search-names";
names.setAttribute("role", "listbox");
names.setAttribute("aria-label", words("names"));
names.hidden = true;
input.after(names);
for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": names.id, "aria-expanded": "false" })) input.setAttribute(name, value);
let suggested = 0, active = -1;

function offer(options = []) {
  active = -1;
  names.replaceChildren(...options);
  names.hidden = !options.length;
  input.setAttribute("aria-expanded", String(!names.hidden));
  input.removeAttribute("aria-activedescendant");
}

function activate(index) {
  const options = [...names.children];
  active = (index + options.length + 1) % (options.length + 1);
  if (active === options.length) active = -1;
  options.forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
  if (active < 0) input.removeAttribute("aria-activedescendant");
  else {
    input.setAttribute("aria-activedescendant", options[active].id);
    options[active].scrollIntoView({ block: "nearest" });
  }
}

function choose(option) {
  input.value = option.dataset.query;
  suggested++;
  offer();
  clearTimeout(typing);
  run(true);
}

async function suggest() {
  const question = ++suggested, query = input.value;
  let found = { names: [] };
  if (query.trim()) try {
    found = await search.suggest(query);
  } catch { /* The search itself says what is wrong. */ }
  if (question !== suggested || document.activeElement !== input) return;
  const options = found.names.map(({ kind, title }, index) => {
    const name = title.map(([text]) => text).join(""), label = words("kind-" + kind);
    const option = element("li", "", element("span", "", ...pieces(title)), ...label ? [" ", element("span", "search-kind", label)] : []);
    option.id = "search-name-" + index;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.query = [found.head, / |^-/.test(name) ? `"${name}"` : name].filter(Boolean).join(" ");
    return option;
  });
  offer(options.filter(option => option.dataset.query !== query.trim()));
  names.dataset.query = query;
}

names.addEventListener("mousedown", event => event.preventDefault());
names.addEventListener("click", event => {
  const option = event.target.closest("[role=option]");
  if (option) choose(option);
});
input.addEventListener("blur", () => {
  suggested++;
  offer();
});
input.addEventListener("keydown", event => {
  if (names.hidden || event.isComposing) return;
  if (event.key === "ArrowDown") activate(active + 1);
  else if (event.key === "ArrowUp") activate(active < 0 ? names.children.length - 1 : active - 1);
  else if (event.key === "Enter" && active >= 0) choose(names.children[active]);
  else if (event.key === "Escape") offer();
  else return;
  event.preventDefault();
});

// Asks at once, but not while an answer is on its way.
let typing;
function typed() {
  clearTimeout(typing);
  typing = setTimeout(() => {
    run();
    suggest();
  }, isBusy ? 120 : 0);
}

function restore() {
  input.value = new URL(location.href).searchParams.get("q") ?? "";
  run();
}

// While an input method composes, the text is not yet what the person means.
input.addEventListener("input", event => event.isComposing || typed());
input.addEventListener("compositionend", typed);
input.form.addEventListener("submit", event => {
  event.preventDefault();
  clearTimeout(typing);
  suggested++;
  offer();
  run(true);
});
more.addEventListener("click", () => show(list.dataset.query, list.children.length));
addEventListener("popstate", restore);
restore();
