// The search page. What the page provides:
//
//   <div id="search" data-root="../" data-words-…>
//     <form role="search" action="" method="get"><input id="q" name="q" type="search" maxlength="200">…</form>
//     <details id="facets" hidden><summary>…<output></output></summary><div></div></details>   may be left out
//     <p id="status" role="status"></p>
//     <ol id="results"></ol>
//   </div>
//   <script type="module" src="…/search.js"></script>
//
// data-root leads from the page to the root of the site; data-page-length, 10 without it, is how many results come at
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
// With #facets also:
//   data-words-none-under  nothing found under the conditions; {query}
//   data-words-under       without a query: {total} projects meet the conditions;  data-words-under-one, data-words-under-none
//   data-words-loading     until the conditions are there
//   data-words-range       the range of amounts in {unit};  data-words-from, -up-to, -apply  its parts
//   data-words-no-amount   what was written is no amount
//   data-words-remove      the name of a button that takes {condition} away;  data-words-clear  takes all away
//   data-words-all         shows all {count} groups;  data-words-fewer  the first again
//   data-words-done        closes the conditions, {total} projects meet them
//
// While #results shows the answer to a query, its data-query is that query; data-shown of #search is what the address
// said then. A result is
// <li class="search-result" data-kind><a>title</a><span class="search-kind"></span><p class="search-line"></p></li>;
// the button is <button class="search-more">. Matches are in <mark>. What is proposed are links in <p class="search-proposals">.
// While typing, names are suggested: see search-names.js. The conditions in #facets come only when it is opened or the
// address holds one: see search-facets.js.

import { openIndex } from "./search-engine.js";
import { offerNames, pieces } from "./search-names.js";

const page = document.getElementById("search");
const input = document.getElementById("q");
const status = document.getElementById("status");
const list = document.getElementById("results");
const facets = document.getElementById("facets");
const root = new URL(page.dataset.root || "./", location.href);
const search = openIndex(root.href);
const pageLength = Number(page.dataset.pageLength) || 10;
let asked = 0, isBusy = false, waiting;

const words = (name, values = {}) => (page.getAttribute("data-words-" + name) ?? "")
  .replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

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

// The conditions, once they are needed.
let opening;
const hasConditions = () => Boolean(facets) && [...new URL(location.href).searchParams.keys()].some(name => name !== "q");

function openPanel() {
  opening ??= import("./search-facets.js").then(({ openPanel }) => openPanel({ panel: facets, root: root.href, search, words, changed }))
    .catch(problem => {
      opening = undefined;
      throw problem;
    });
  return opening;
}

// What the conditions leave of what a query selects, or null where they leave all. Later questions have it their way.
async function narrowed(query, question) {
  const [panel, { scores }] = await Promise.all([openPanel(), search.select(query)]);
  return question === asked ? panel.narrow(scores) : null;
}

function message(query, narrow, { total, ignored, isTooShort, readings, proposals }) {
  const values = { query, total: total.toLocaleString(document.documentElement.lang || undefined) };
  const form = total === 0 ? "none" : total === 1 ? "one" : "count";
  if (isTooShort && !narrow) return words("short");
  const under = { none: "under-none", one: "under-one", count: "under" }[form];
  const isLeft = narrow && total === 0 && !proposals.length;
  return [
    words(isTooShort ? under : isLeft ? "none-under" : form, values),
    ...readings.map(({ names }) => words("readings", { names: names.join(" ") })),
    ...ignored.length ? [words("ignored", { words: ignored.join(" ") })] : [],
  ].join(" ");
}

// Shows results from the place `offset` on; an answer that comes after another question is dropped.
async function show(query, offset) {
  const question = ++asked, shown = location.search;
  isBusy = true;
  clearTimeout(waiting);
  waiting = setTimeout(() => status.textContent = words("searching"), 200);
  list.setAttribute("aria-busy", "true");
  let results, narrow, problem;
  try {
    narrow = facets?.open || hasConditions() ? await narrowed(query, question) : null;
    if (question === asked && (query || narrow)) results = await search(query, pageLength, offset, narrow);
  } catch (error) {
    problem = error;
  }
  if (question !== asked) return;
  if (problem) {
    clear();
    status.textContent = words("error", { problem: problem.message });
    return;
  }
  if (!results) return clear();
  settle();
  const items = results.hits.map(item);
  if (offset) list.append(...items);
  else list.replaceChildren(...items);
  more.hidden = list.children.length >= results.total;
  status.textContent = message(query, narrow, results);
  propose(results.proposals);
  list.dataset.query = query;
  page.dataset.shown = shown;
  if (offset) items[0]?.querySelector("a").focus();
}

function settle() {
  isBusy = false;
  clearTimeout(waiting);
  list.removeAttribute("aria-busy");
}

function clear() {
  asked++;
  settle();
  propose([]);
  list.replaceChildren();
  delete list.dataset.query;
  page.dataset.shown = location.search;
  more.hidden = true;
  status.textContent = "";
}

// Shows what the address asks for.
async function changed() {
  const query = input.value.trim();
  if (query || facets?.open || hasConditions()) return show(query, 0);
  clear();
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
  return changed();
}

const names = offerNames(input, {
  suggest: query => search.suggest(query), label: words("names"), kinds: kind => words("kind-" + kind),
  choose: () => {
    stopTyping();
    run(true);
  },
});

// Asks at once, but not while an answer is on its way; names are suggested once the results are there and nothing more
// is typed.
let typing;
function stopTyping() {
  clearTimeout(typing);
  typing = undefined;
}

function typed() {
  stopTyping();
  const own = typing = setTimeout(async () => {
    await run();
    if (own === typing) typing = setTimeout(names.suggest, 60);
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
  stopTyping();
  names.close();
  run(true);
});
more.addEventListener("click", () => show(list.dataset.query, list.children.length));
addEventListener("popstate", restore);

if (facets) {
  facets.hidden = false;
  // Where there is room for both, conditions in the address are shown beside the results.
  if (hasConditions() && matchMedia("(min-width: 60rem)").matches) facets.open = true;
  const place = facets.lastElementChild;
  facets.addEventListener("toggle", async () => {
    if (!facets.open) return;
    const note = opening ? null : element("p", "", words("loading"));
    if (note) place.replaceChildren(note);
    const question = asked;
    try {
      await narrowed(input.value.trim(), question);
    } catch (problem) {
      place.replaceChildren(element("p", "", words("error", { problem: problem.message })));
    }
  });
}
restore();
