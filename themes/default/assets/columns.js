// The published projects by column, and what can be counted with them. No page is touched here.
//
// explore/columns.json lists the columns; each file has one value for each project, in the order of data/projects.csv:
//   dimension  the number of a group of `keys` and `names`; keys.length where the project states none
//   identity   the number of something that is only counted, an organisation
//   amount     multiples of `step` smallest units of money, null where none is stated
// Amounts are whole numbers of smallest units here: sums stay below 2^53 and are exact.

async function read(root, path) {
  const answer = await fetch(new URL(path, root));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

function dimension({ keys, names, unstated, values }) {
  const groups = keys.map((key, index) => ({ key, name: names[index] }));
  return { groups: [...groups, { key: "", name: unstated, isUnstated: true }], values: Int32Array.from(values) };
}

function amount({ step, values }) {
  return { values: Float64Array.from(values, value => value === null ? NaN : value * step) };
}

// The book: every column that is wanted read, those of one kind in the order of the list.
export async function openColumns(root, isWanted = () => true) {
  const list = await read(root, "explore/columns.json");
  const columns = await Promise.all(list.columns.filter(isWanted).map(async ({ name, kind, title, path }) => {
    const file = await read(root, path);
    const content = kind === "dimension" ? dimension(file) : kind === "amount" ? amount(file) : { values: Int32Array.from(file.values) };
    return { name, kind, title, ...content };
  }));
  const of = kind => columns.filter(column => column.kind === kind);
  return { ...list, dimensions: of("dimension"), amounts: of("amount"), identities: of("identity") };
}

// The bits of all conditions.
export const everything = 0xFFFF;

// Counts under conditions. Conditions of different dimensions hold together, groups of one dimension are alternatives;
// the table of a dimension leaves out that dimension's own condition, so that it shows what else could be chosen.
export class CrossFilter {
  constructor(book) {
    this.book = book;
    this.count = book.projects;
    this.fails = new Uint16Array(this.count); // a bit for each condition a project does not meet
    this.bits = new Map(book.dimensions.map(({ name }, index) => [name, 1 << index]));
    this.rangeBit = 1 << book.dimensions.length;
    this.outerBit = this.rangeBit << 1;
    const owner = book.identities[0]?.values;
    this.byOwner = owner && Int32Array.from(owner.keys()).sort((a, b) => owner[a] - owner[b]);
  }

  // `chosen`: numbers of groups; none takes the condition away.
  choose(name, chosen) {
    const bit = this.bits.get(name), { values, groups } = this.book.dimensions.find(column => column.name === name);
    const failed = new Uint16Array(groups.length).fill(chosen.length ? bit : 0), { fails, count } = this;
    for (const group of chosen) failed[group] = 0;
    for (let row = 0; row < count; row++) fails[row] = fails[row] & ~bit | failed[values[row]];
  }

  // Support from `least` up to `most`, both in smallest units and included; null for no bound.
  limit(least, most) {
    const values = this.book.amounts.find(column => column.name === "support")?.values, bit = this.rangeBit;
    if (!values) return;
    const isOpen = least === null && most === null, low = least ?? -Infinity, high = most ?? Infinity, { fails, count } = this;
    for (let row = 0; row < count; row++) {
      const meets = isOpen || (values[row] >= low && values[row] <= high);
      fails[row] = fails[row] & ~bit | (meets ? 0 : bit);
    }
  }

  // A condition from elsewhere: `meets` has a mark for each project that meets it; null takes the condition away.
  match(meets) {
    const { fails, count, outerBit } = this;
    for (let row = 0; row < count; row++) fails[row] = fails[row] & ~outerBit | (!meets || meets[row] ? 0 : outerBit);
  }

  // The projects of every group of every dimension, as `tally` counts them, in one pass: a project that fails nothing
  // is counted everywhere, one that fails a single condition only in the dimension of that condition.
  counts() {
    const { dimensions } = this.book, { fails, count } = this, all = dimensions.length, codes = dimensions.map(({ values }) => values);
    const counts = dimensions.map(({ groups }) => new Uint32Array(groups.length));
    let projects = 0;
    for (let row = 0; row < count; row++) {
      const failed = fails[row];
      if (failed === 0) {
        projects++;
        for (let at = 0; at < all; at++) counts[at][codes[at][row]]++;
      } else if ((failed & (failed - 1)) === 0 && failed < this.rangeBit) {
        const at = 31 - Math.clz32(failed);
        counts[at][codes[at][row]]++;
      }
    }
    return { projects, counts };
  }

  // Whether a project meets every condition.
  has(row) { return this.fails[row] === 0; }

  // For each group of a dimension under the other conditions, and without a dimension for all as one group: how many
  // projects, the measure's sum, and how many state it. A measure is an amount, an identity, or null for projects.
  // `ignored`: the bits of the conditions left out.
  tally(name, measure, ignored = this.bits.get(name) ?? 0) {
    const column = name && this.book.dimensions.find(other => other.name === name);
    const other = ~ignored, groups = column ? column.groups.length : 1;
    const projects = new Float64Array(groups), sums = new Float64Array(groups), stated = new Float64Array(groups);
    const { fails, count } = this, codes = column?.values, values = measure?.values;
    if (measure?.kind === "identity") {
      const last = new Int32Array(groups).fill(-1);
      for (let index = 0; index < count; index++) {
        const row = this.byOwner[index];
        if (fails[row] & other) continue;
        const group = codes ? codes[row] : 0;
        projects[group]++;
        if (last[group] !== values[row]) sums[group]++;
        last[group] = values[row];
      }
      stated.set(projects);
    } else {
      for (let row = 0; row < count; row++) {
        if (fails[row] & other) continue;
        const group = codes ? codes[row] : 0;
        projects[group]++;
        if (!values || values[row] !== values[row]) continue;
        sums[group] += values[row];
        stated[group]++;
      }
      if (!values) {
        sums.set(projects);
        stated.set(projects);
      }
    }
    return { projects, sums, stated };
  }
}

// 10,000 parts in proportion to whole numbers, exactly; the largest remainders get what is left, the first of equal
// ones first. null where there is nothing to share.
export function shares(values) {
  const numbers = Array.from(values, BigInt), total = numbers.reduce((sum, value) => sum + value, 0n);
  if (total <= 0n) return null;
  const parts = numbers.map(value => value * 10000n / total), rests = numbers.map(value => value * 10000n % total);
  let left = 10000n - parts.reduce((sum, part) => sum + part, 0n);
  const order = numbers.map((_, index) => index).sort((a, b) => rests[a] === rests[b] ? a - b : rests[a] > rests[b] ? -1 : 1);
  for (const index of order) {
    if (left === 0n) break;
    parts[index]++;
    left--;
  }
  return parts.map(part => `${part / 100n}.${String(part % 100n).padStart(2, "0")}`);
}

// The exact decimal of an amount, at least `least` decimals: 1234.5 for 1234500000 with 6.
export function decimal(units, decimals, least = 0) {
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0"), point = digits.length - decimals;
  let fraction = digits.slice(point);
  while (fraction.length > least && fraction.endsWith("0")) fraction = fraction.slice(0, -1);
  return (units < 0 ? "-" : "") + digits.slice(0, point) + (fraction ? "." + fraction : "");
}

// The smallest units of a decimal a person wrote; null for none, NaN for what is no amount.
export function units(text, decimals) {
  const plain = text.trim().normalize("NFKC").replace(/,/g, "");
  if (!plain) return null;
  const [, whole, fraction = ""] = /^(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (!whole || fraction.length > decimals) return NaN;
  const value = Number(whole + fraction.padEnd(decimals, "0"));
  return Number.isSafeInteger(value) ? value : NaN;
}

// The records of a CSV text with their line ends: a quoted cell may hold line ends.
export function records(text) {
  const found = [];
  let start = 0, isQuoted = false;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '"') isQuoted = !isQuoted;
    if (text[index] !== "\n" || isQuoted) continue;
    found.push(text.slice(start, index + 1));
    start = index + 1;
  }
  if (start < text.length) found.push(text.slice(start));
  return found;
}

// One cell of CSV, safe for spreadsheets that take a text for a formula.
export function cell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
