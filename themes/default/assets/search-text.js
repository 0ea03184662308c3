// Texts as index and query see them, and what of them is shown as found; see Sources/SearchIndexing/Text.

const runs = text => text.split(" ").map(run => run.split("-").map(number => parseInt(number, 16)));
const blanks = runs("0-20 7f-a0 1680-1680 2000-200a 2028-2029 202f-202f 205f-205f 3000-3000");
const dropped = runs("ad-ad 200b-200f 202a-202e 2060-2064 fe00-fe0f feff-feff");
const widths = runs("ff01-ff5e-fee0 ffe0-ffe1-ff3e ffe5-ffe5-ff40");
const capitals = runs("41-5a-20 c0-d6-20 d8-de-20 391-3a9-20 400-40f-50 410-42f-20");
const roman = "i ii iii iv v vi vii viii ix x xi xii";
const expansions = new Map();
for (const [first, words] of [
  [0x2103, "°c"], [0x2116, "no"], [0x2160, roman], [0x2170, roman],
  [0x2460, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"],
  [0x338e, "mg kg"], [0x339c, "mm cm km mm2 cm2 m2 km2 mm3 cm3 m3 km3"],
]) words.split(" ").forEach((word, index) => expansions.set(first + index, word));

const runOf = (code, table) => table.find(run => code >= run[0] && code <= run[1]);

// A text as index and query see it: its characters, and for each the position it came from.
export function folded(text, simple) {
  const characters = [], origins = [];
  let blank = -1, position = -1;
  for (const character of text) {
    position++;
    let code = character.codePointAt(0), result;
    if (code >= 0x3400 && code < 0xd800) result = simple?.get(character) ?? character;
    else {
      if (runOf(code, blanks)) {
        if (blank < 0) blank = position;
        continue;
      }
      if (runOf(code, dropped)) continue;
      if (!(result = expansions.get(code))) {
        code -= runOf(code, widths)?.[2] ?? 0;
        result = String.fromCodePoint(code + (runOf(code, capitals)?.[2] ?? 0));
      }
    }
    if (blank >= 0 && characters.length) {
      characters.push(" ");
      origins.push(blank);
    }
    blank = -1;
    for (const one of result) {
      characters.push(one);
      origins.push(position);
    }
  }
  return { characters, origins };
}

export const fold = (text, simple) => folded(text, simple).characters.join("");

// Pairs of characters in one text, as a map.
export function pairs(text) {
  const all = [...text], found = new Map();
  for (let at = 0; at + 1 < all.length; at += 2) found.set(all[at], all[at + 1]);
  return found;
}

export const bigrams = text => {
  const { characters } = folded(text);
  return characters.slice(1).map((character, index) => characters[index] + character);
};

export const isWordlike = character => /^[a-z0-9]/.test(character);

// Where a word, as characters, stands in characters.
export function places(word, text) {
  const found = [];
  for (let start = 0; start + word.length <= text.length; start++) {
    if (word.every((character, index) => text[start + index] === character)) found.push(start);
  }
  return found;
}

// Which of two texts comes first, by code points.
export const byText = (a, b) => {
  const [x, y] = [[...a], [...b]], at = x.findIndex((character, index) => character !== y[index]);
  return at < 0 ? x.length - y.length : (x[at]?.codePointAt(0) ?? -1) - (y[at]?.codePointAt(0) ?? -1);
};

// A text in pieces [text, isMatch], every occurrence of every word a match.
export function marked(text, words, simple) {
  const { characters, origins } = folded(text, simple), all = [...text], isMarked = all.map(() => false);
  for (const word of words) {
    for (const place of places(word, characters)) {
      isMarked.fill(true, origins[place], origins[place + word.length - 1] + 1);
    }
  }
  const pieces = [];
  all.forEach((character, at) => {
    if (at && isMarked[at] === isMarked[at - 1]) pieces.at(-1)[0] += character;
    else pieces.push([character, isMarked[at]]);
  });
  return pieces;
}
