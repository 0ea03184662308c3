// Sortable tables, scroll regions that are stops for the keyboard only where there is something to scroll, and names
// suggested in the search of every page.
// Pages are complete without it.

// Rows by the value of one column; what states no value keeps to the end, whichever way is sorted.
function sorted(rows, column, isNumeric, direction, collator) {
  const value = row => {
    const cell = row.cells[column];
    const text = cell.dataset.sortValue ?? cell.textContent.trim();
    if (!isNumeric) return text;
    const number = Number(text.replaceAll(",", ""));
    return text === "" || Number.isNaN(number) ? undefined : number;
  };
  const keyed = rows.map((row, index) => ({ row, index, key: value(row) }));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) {
      return (a.key === undefined) - (b.key === undefined) || a.index - b.index;
    }
    const order = isNumeric ? a.key - b.key : collator.compare(a.key, b.key);
    return direction * order || a.index - b.index;
  });
  return keyed.map(({ row }) => row);
}

function makeSortable(table) {
  const body = table.tBodies[0], original = [...body.rows], headers = [...table.tHead.rows[0].cells];
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  headers.forEach((header, column) => {
    const isNumeric = header.classList.contains("n"), first = isNumeric ? "descending" : "ascending";
    const second = isNumeric ? "ascending" : "descending", button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...header.childNodes);
    header.append(button);
    // First the way that is mostly wanted, then the other, then the order of the page.
    button.addEventListener("click", () => {
      const now = header.getAttribute("aria-sort"), next = now === first ? second : now === second ? null : first;
      for (const other of headers) other.removeAttribute("aria-sort");
      if (next) header.setAttribute("aria-sort", next);
      const direction = next === "ascending" ? 1 : -1;
      body.append(...(next ? sorted(original, column, isNumeric, direction, collator) : original));
    });
  });
}

for (const table of document.querySelectorAll("table[data-sortable]")) makeSortable(table);

const watcher = new ResizeObserver(entries => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
for (const region of document.querySelectorAll(".scroll")) watcher.observe(region);

// What suggests names is loaded when somebody turns to a search field; the page of /search/ does it itself.
function suggestNames(field) {
  field.addEventListener("focus", async () => {
    const { form } = field, [{ openIndex }, { offerNames }] = await Promise.all([import("./search-engine.js"), import("./search-names.js")]);
    const search = openIndex(new URL("../", form.action).href);
    const names = offerNames(field, {
      suggest: query => search.suggest(query), label: field.labels[0].textContent, kinds: () => "", choose: () => form.requestSubmit(),
    });
    field.addEventListener("input", event => event.isComposing || names.suggest());
    field.addEventListener("compositionend", names.suggest);
    if (field.value.trim()) names.suggest();
  }, { once: true });
}

if (!document.getElementById("search")) document.querySelectorAll("form[role=search] input[name=q]").forEach(suggestNames);
