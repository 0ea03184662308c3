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
//   data-words-kind-…     what a kind of page is called, such as data-words-kind-project; none, no label
//
// While #results shows the answer to a query, its data-query is that query. A result is
// <li class="search-result" data-kind><a>title</a><span class="search-kind"></span><p class="search-line"></p></li>;
// the button is <button class="search-more">. Matches are in <mark>.

import { openIndex } from "./search-engine.js";

const page = document.getElementById("search");
const input = document.getElementById("q");
const status = document.getElementById("status");
const list = document.getElementById("results");
const root = new URL(page.dataset.root || "./", location.href);
const search = openIndex(root.href);
const pageLength = Number(page.dataset.pageLength) || 20;
let asked = 0, waiting;

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

function message(query, { total, ignored, isTooShort }) {
  if (isTooShort) return words("short");
  const values = { query, total: total.toLocaleString(document.documentElement.lang || undefined) };
  const said = words(total === 0 ? "none" : total === 1 ? "one" : "count", values);
  return ignored.length ? said + " " + words("ignored", { words: ignored.join(" ") }) : said;
}

// Shows results from the place `offset` on; an answer that comes after another question is dropped.
async function show(query, offset) {
  const question = ++asked;
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
  clearTimeout(waiting);
  list.removeAttribute("aria-busy");
  if (problem) {
    more.hidden = true;
    list.replaceChildren();
    delete list.dataset.query;
    status.textContent = words("error", { problem: problem.message });
    return;
  }
  const items = results.hits.map(item);
  if (offset) list.append(...items);
  else list.replaceChildren(...items);
  more.hidden = list.children.length >= results.total;
  status.textContent = message(query, results);
  list.dataset.query = query;
  if (offset) items[0]?.querySelector("a").focus();
}

function clear() {
  asked++;
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

let typing;
function typed() {
  clearTimeout(typing);
  typing = setTimeout(() => run(), 120);
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
  run(true);
});
more.addEventListener("click", () => show(list.dataset.query, list.children.length));
addEventListener("popstate", restore);
restore();
