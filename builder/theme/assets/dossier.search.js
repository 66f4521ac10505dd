/* Dossier: search, its facets, and what the header's form offers while one types. */
(() => {
  "use strict";
  var { here, fold, fill, element, ready } = window.dossier;

  /* Pagefind, loaded on the search page, elsewhere only when something is asked */
  var FACETS = ["kind", "year", "actor", "place", "group", "language"], SHOWN = 8;
  var engine, ICONS = { timeline: "event", claims: "claim", page: "article" };
  function spelling(text) { return fold(text).replace(/\./g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim(); }
  function pagefind() {
    engine = engine || import(new URL("../pagefind/pagefind.js", here).href).then(found => {
      return found.options({ excerptLength: 28, noWorker: true }).then(() => ({
        filters: found.filters,
        search: (query, how) => found.search(query, how).then(answer => meant(query, answer))
      }));
    });
    return engine;
  }
  /* A word that stands nowhere, Pagefind takes for the longest beginning that does, down to a letter. All results of
     a word are of one sort: in the first one's words that were found, each word asked for must be recognised. */
  function meant(query, answer) {
    var asked = fold(query).split(/[^\p{L}\p{N}]+/u).filter((word, i, all) => word.length > 1 || all.length === 1);
    if (!answer.results.length || !asked.length) return answer;
    return answer.results[0].data().then(page => {
      var words = page.raw_content.split(/\s+/);
      var found = fold(page.locations.map(at => words[at] || "").concat(page.meta.title).join(" ")).split(/[^\p{L}\p{N}]+/u);
      return asked.every(word => found.some(other => alike(word, other))) ? answer : Object.assign({}, answer, { results: [] });
    });
  }
  /* an ending may differ, as far as a stem leaves it out */
  function alike(asked, found) {
    var same = 0;
    while (same < asked.length && asked[same] === found[same]) same++;
    return same >= Math.min(asked.length, Math.max(3, .4 * asked.length));
  }

  /* the index holds straight apostrophes */
  function curly(text) { return text.replace(/(\p{L})'(?=\p{L})/gu, "$1\u2019"); }
  function straight(text) { return text.replace(/\u2019/g, "'"); }
  function kindOf(page) { return (page.filters.kind || ["page"])[0]; }
  function kindMark(kind) { return "d-i d-" + (ICONS[kind] || kind); }

  /* ---- the header's form: while one types, the first pages found. Without this it is a form that leads to the search page */
  function suggest() {
    var form = document.querySelector(".d-find");
    if (!form || form.dataset.ready) return;
    form.dataset.ready = "1";
    form.action = form.action; /* absolute: the header stays while instant navigation changes the address below it */
    var input = form.elements.q, said = JSON.parse(form.dataset.offer), at = -1, turn = 0, wait;
    var list = element("ul", { id: "d-offers", role: "listbox", "aria-label": said.offers, hidden: "" }), status = element("p", { class: "d-vh", role: "status" });
    form.append(list, status);
    var states = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
    Object.keys(states).forEach(key => { input.setAttribute(key, states[key]); });

    function choose(number) {
      at = number;
      Array.from(list.children).forEach((offer, i) => { offer.setAttribute("aria-selected", i === at); });
      if (at < 0) input.removeAttribute("aria-activedescendant"); else input.setAttribute("aria-activedescendant", list.children[at].id);
    }
    function open(shown) {
      list.hidden = !shown;
      input.setAttribute("aria-expanded", shown);
      choose(-1);
    }
    function close() { clearTimeout(wait); turn++; open(false); say(""); }
    function say(words, seen) { status.className = seen ? "d-mute" : "d-vh"; status.textContent = words; }
    function go(offer) { close(); location.assign(offer.dataset.url); }
    function offer() {
      var query = input.value.trim(), mine = ++turn, words = fold(query).split(/\s+/);
      if (query.length < 2) { close(); return; }
      pagefind().then(found => found.search(straight(query))).then(found => {
        return Promise.all(found.results.slice(0, 10).map(result => result.data())).then(pages => {
          if (mine !== turn) return;
          /* pages called so before pages that only say so */
          var called = pages.filter(page => words.every(word => fold(page.meta.title).includes(word)));
          var first = called.concat(pages.filter(page => !called.includes(page))).slice(0, 7);
          list.replaceChildren.apply(list, first.map((page, i) => element("li", { id: "d-offer-" + i, role: "option", "data-url": page.url }, [
            element("span", { class: kindMark(kindOf(page)) }, [curly(page.meta.title)]), element("small", {}, [said[kindOf(page)] || said.page])
          ])));
          open(first.length > 0);
          say(fill(said.found, found.results.length, { q: query }));
        });
      }).catch(() => { close(); say(said.mute, true); });
    }
    input.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(offer, 200); });
    input.addEventListener("keydown", event => {
      var many = list.children.length, step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); }
      if (event.key === "Enter" && !list.hidden && at >= 0) { event.preventDefault(); go(list.children[at]); }
      if (!step || !many) return;
      event.preventDefault();
      if (list.hidden) open(true);
      choose(at < 0 && step < 0 ? many - 1 : (at + 1 + step + many + 1) % (many + 1) - 1);
    });
    list.addEventListener("pointerdown", event => { event.preventDefault(); }); /* the form keeps the focus */
    list.addEventListener("click", event => { var chosen = event.target.closest("li"); if (chosen) go(chosen); });
    form.addEventListener("submit", close);
    form.addEventListener("focusout", event => { if (!form.contains(event.relatedTarget)) close(); });
  }

  function search() {
    var status = document.querySelector("[data-said]"), form = document.querySelector(".md-content .d-ask");
    if (!status || !form || form.dataset.ready) return;
    form.dataset.ready = "1";
    var said = JSON.parse(status.dataset.said), spellings = new Map(Object.entries(JSON.parse(status.dataset.spellings)));
    var frame = document.querySelector(".d-searchpage"), list = frame.querySelector("ol"), facets = frame.querySelector(".d-facets"), more = frame.querySelector(".d-found .d-more");
    var input = form.elements.q, turn = 0, shown = 10, results = [];

    function chosen() {
      var filters = {};
      facets.querySelectorAll("input:checked").forEach(box => { (filters[box.name] = filters[box.name] || { any: [] }).any.push(box.value); });
      return filters;
    }
    function address(filters) {
      var params = new URLSearchParams(), query = input.value.trim();
      if (query) params.set("q", query);
      Object.keys(filters).forEach(key => { filters[key].any.forEach(value => { params.append(key, value); }); });
      history.replaceState(history.state, "", location.pathname + (params.toString() ? "?" + params : ""));
    }
    function marked(html) { /* Pagefind escapes all but its own <mark> */
      var holder = element("p", { class: "d-snip" }), inside = new DOMParser().parseFromString(html, "text/html").body;
      inside.childNodes.forEach(node => { holder.append(node.nodeName === "MARK" ? element("mark", {}, [curly(node.textContent)]) : curly(node.textContent)); });
      return holder;
    }
    function row(found) {
      var kind = kindOf(found), facts = [found.meta.outlet, found.meta.day].filter(Boolean).join(", ");
      return element("li", {}, [
        element("p", { class: kindMark(kind) }, [said[kind] || said.page]),
        element("h2", {}, [element("a", { href: found.url }, [curly(found.meta.title)])]),
        marked(found.excerpt), element("p", {}, [facts])
      ]);
    }
    function draw() {
      var mine = turn;
      return Promise.all(results.slice(0, shown).map(r => r.data())).then(pages => {
        if (mine !== turn) return;
        pages.forEach(page => {
          if (page.meta.date) page.meta.day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(page.meta.date));
        });
        list.replaceChildren.apply(list, pages.map(row));
        more.hidden = results.length <= shown;
      });
    }
    function called(name, value) {
      if (name === "kind") return said[value] || value;
      if (name === "language" && Intl.DisplayNames) return new Intl.DisplayNames(document.documentElement.lang, { type: "language" }).of(value);
      return curly(value);
    }
    function choice(name, value, many, ticked) {
      var box = element("input", { type: "checkbox", name: name, value: value });
      box.checked = ticked;
      return element("label", {}, [box, element("span", name === "kind" ? { class: kindMark(value) } : {}, [called(name, value)]), element("span", { class: "d-n" }, [String(many)])]);
    }
    function offer(counts, wanted) {
      var kept = document.activeElement && facets.contains(document.activeElement) ? document.activeElement.value : null;
      var open = Array.from(facets.querySelectorAll("details[open]"), box => box.dataset.facet);
      facets.replaceChildren.apply(facets, FACETS.map(name => {
        var known = counts[name] || {}, mine = wanted[name] ? wanted[name].any : [];
        var others = Object.keys(known).filter(v => known[v] && !mine.includes(v));
        others.sort((a, b) => known[b] - known[a] || (a < b ? -1 : 1));
        if (mine.length + others.length < 2 && !mine.length) return "";
        /* what is in force stands first, whatever it counts; what is rare, behind a button */
        var labels = mine.concat(others).map(v => choice(name, v, known[v] || 0, mine.includes(v)));
        var rest = labels.splice(Math.max(SHOWN, mine.length));
        if (rest.length) {
          var more = element("details", { "data-facet": name }, [element("summary", {}, [fill(said.others, rest.length)]), element("div", {}, rest)]);
          more.open = open.includes(name);
          labels.push(more);
        }
        return element("fieldset", {}, [element("legend", {}, [said[name]])].concat(labels));
      }));
      if (kept) facets.querySelectorAll("input").forEach(box => { if (box.value === kept) box.focus(); });
    }
    function ask(filters) {
      var query = input.value.trim(), mine = ++turn;
      address(filters);
      if (!query) { frame.hidden = true; status.textContent = ""; return; }
      status.textContent = fill(said.searching, 2, { q: query });
      pagefind().then(found => found.filters().then(() => found)).then(found => {
        var also = spellings.get(spelling(query)) || [];
        return Promise.all([straight(query)].concat(also).map(words => found.search(words, { filters: filters }))).then(all => {
          if (mine !== turn) return;
          var ids = {}, counts = all.reduce((a, b) => b.results.length > a.results.length ? b : a);
          results = [].concat.apply([], all.map(a => a.results)).filter(r => !ids[r.id] && (ids[r.id] = true));
          shown = 10;
          frame.hidden = !results.length && !Object.keys(filters).length;
          offer(counts.filters, filters);
          status.textContent = fill(said.found, results.length, { q: query }) + (also.length ? " " + fill(said.also, 2, { names: also.join(", ") }) : "");
          /* a slip of the pen: the names that may be meant */
          if (results.length < 3 && !frame.querySelector(":checked")) import(new URL("near.js", here)).then(found => found.offer(status, said.near, query, spelling, () => mine === turn)).catch(() => {});
          return draw();
        });
      }).catch(() => { status.textContent = said.failed; });
    }
    var wait;
    form.addEventListener("submit", event => { event.preventDefault(); ask({}); });
    input.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(() => { ask(chosen()); }, 250); });
    facets.addEventListener("change", () => { ask(chosen()); });
    facets.addEventListener("submit", event => { event.preventDefault(); });
    more.querySelector("button").addEventListener("click", () => {
      var next = list.children.length;
      shown += 10;
      draw().then(() => { if (list.children[next]) list.children[next].querySelector("a").focus(); });
    });
    /* a site without an index: rather no form than one that nothing answers */
    pagefind().catch(() => { form.hidden = true; status.textContent = said.failed; });
    var given = new URLSearchParams(location.search), filters = {};
    if (given.get("q")) {
      input.value = given.get("q");
      given.forEach((value, key) => { if (FACETS.includes(key)) (filters[key] = filters[key] || { any: [] }).any.push(value); });
      ask(filters);
    } else input.focus({ preventScroll: true }); /* who opens this page without words comes to write some */
  }

  /* what narrows a search down: beside the results where there is room, else folded above them */
  function makeRoom() {
    var box = document.querySelector(".d-narrow"), wide = matchMedia("(min-width: 60em)");
    if (!box) return;
    function fit() { box.open = wide.matches; }
    fit();
    wide.onchange = fit;
  }

  ready(search);
  ready(suggest);
  ready(makeRoom);
})();
