/* Dossier: names written nearly as what was asked for. Loaded where a search finds little, with its list of names. */
const names = fetch(new URL("names.json", import.meta.url)).then(answer => answer.ok ? answer.json() : []);
const LEAST = 4, LONG = 7, SHOWN = 3;

/* how many letters one word has to change, to add, to leave out or to swap with the next to be the other */
function steps(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before, last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] !== other[j - 1]));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last, last = row;
  }
  return last[other.length];
}

/* what all the words asked for cost in a name; nothing where one of them is too far from all of its words */
function cost(asked, name) {
  let all = 0;
  for (const word of asked) {
    const most = word.length < LEAST ? 0 : word.length < LONG ? 1 : 2;
    const least = Math.min(...name.map(other => steps(word, other, most)));
    if (least > most) return Infinity;
    all += least;
  }
  return all;
}

/* the pages of the names that are nearest, the most written about first; none where a name is just as asked for */
async function near(query, spelling) {
  const words = spelling(query).split(" "), long = words.filter(word => word.length > 2), asked = long.length ? long : words;
  const found = (await names).map(([address, ...forms]) => {
    const all = forms.map(form => { const said = spelling(form).split(" "); return [cost(asked, said), said.length]; });
    return { address, name: forms[0], rank: all.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0] };
  }).filter(page => page.rank[0] < Infinity).sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
  return !found.length || !found[0].rank[0] ? [] : found.filter(page => page.rank[0] === found[0].rank[0]).slice(0, SHOWN);
}

/* said at the end of what the search says, as links */
export async function offer(status, said, query, spelling, asked) {
  const pages = await near(query, spelling);
  if (!asked() || !pages.length) return;
  const links = pages.map(page => {
    const link = document.createElement("a");
    link.href = new URL("../" + page.address, import.meta.url).href;
    link.textContent = page.name;
    return link;
  });
  const [before, after] = said.split("{names}"), list = new Intl.ListFormat(document.documentElement.lang, { type: "disjunction" });
  status.append(" ", before, ...list.formatToParts(pages.map(page => page.name)).map(part => part.type === "element" ? links.shift() : part.value), after);
}
