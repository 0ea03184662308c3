// Names suggested while a person types into an input: organisations, places, chains that its last word may mean. The
// input becomes a combobox, <ul class="search-names" role="listbox"> its list, and the list's data-query the text that
// the names were suggested for.
//
//   const names = offerNames(input, { suggest, label, kinds: kind => "…", choose: query => … });
//   names.suggest() asks for the text of the input; names.close() takes the list away

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export const pieces = marked => marked.map(([text, isMatch]) => isMatch ? element("mark", "", text) : text);

export function offerNames(input, { suggest, label, kinds, choose }) {
  const list = element("ul", "search-names");
  list.id = input.id + "-names";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", label);
  list.hidden = true;
  input.after(list);
  const roles = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
  for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
  let asked = 0, active = -1;

  function show(options) {
    active = -1;
    list.replaceChildren(...options);
    list.hidden = !options.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  }

  function close() {
    asked++;
    show([]);
  }

  function activate(index) {
    const options = [...list.children];
    active = (index + options.length + 1) % (options.length + 1);
    if (active === options.length) active = -1;
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
    if (active < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", options[active].id);
    options[active].scrollIntoView({ block: "nearest" });
  }

  function take(option) {
    input.value = option.dataset.query;
    close();
    choose(input.value);
  }

  async function ask() {
    const question = ++asked, query = input.value;
    let found = { names: [] };
    if (query.trim()) try {
      found = await suggest(query);
    } catch { /* The search itself says what is wrong. */ }
    if (question !== asked || document.activeElement !== input) return;
    const options = found.names.map(({ kind, title }, index) => {
      const name = title.map(([text]) => text).join(""), said = kinds(kind);
      const option = element("li", "", element("span", "", ...pieces(title)), ...said ? [" ", element("span", "search-kind", said)] : []);
      option.id = `${list.id}-${index}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.query = [found.head, / |^-/.test(name) ? `"${name}"` : name].filter(Boolean).join(" ");
      return option;
    });
    show(options.filter(option => option.dataset.query !== query.trim()));
    list.dataset.query = query;
  }

  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) take(option);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", event => {
    if (list.hidden || event.isComposing) return;
    if (event.key === "ArrowDown") activate(active + 1);
    else if (event.key === "ArrowUp") activate(active < 0 ? list.children.length - 1 : active - 1);
    else if (event.key === "Enter" && active >= 0) take(list.children[active]);
    else if (event.key === "Escape") show([]);
    else return;
    event.preventDefault();
  });
  return { suggest: ask, close };
}
