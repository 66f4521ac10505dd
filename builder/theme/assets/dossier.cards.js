/* Dossier: the card of a name, at its link on every page. */
(() => {
  "use strict";
  var { here, element, ready } = window.dossier;

  /* fetched beside this script when first asked for, a file for all names of a letter */
  var card, timer, owner, files = new Map();

  /* the link at a pointer or focus, where it leads to a page of a person, place or group, and which */
  function nameAt(target) {
    var link = here && target.closest && target.closest(".md-content a");
    var address = link && new URL(link.href.baseVal === undefined ? link.href : link.href.baseVal, document.baseURI).href; /* a figure's link is of SVG */
    var root = here && new URL("../", here).href, found = link && address.startsWith(root) && /^(actor|place|group)s\/([^/?#]+)\/$/.exec(address.slice(root.length));
    return found ? { link: link, kind: found[1], slug: found[2] } : null;
  }
  function cardOf(name) {
    var file = new URL("cards/" + name.kind + "s-" + name.slug[0] + ".json", here).href;
    if (!files.has(file)) files.set(file, fetch(file).then(answer => answer.json()).catch(() => { files.delete(file); return {}; }));
    return files.get(file).then(cards => Object.hasOwn(cards, name.slug) ? cards[name.slug] : "");
  }

  function hide() {
    clearTimeout(timer);
    if (card) card.remove();
    if (owner) owner.removeAttribute("aria-describedby");
    card = owner = null;
  }

  function show(name) {
    var link = name.link;
    if (owner === link) return;
    hide();
    owner = link;
    cardOf(name).then(html => { if (html && owner === link && !card && link.isConnected) draw(name, html); });
  }

  function draw(name, html) {
    card = element("div", { id: "d-card", class: "d-card d-" + name.kind, role: "tooltip" });
    card.innerHTML = html; /* written by the builder, escaped there */
    owner.closest(".md-content").append(card);
    owner.setAttribute("aria-describedby", card.id);
    var box = owner.getClientRects()[0], frame = card.offsetParent.getBoundingClientRect(), high = card.offsetHeight, gap = 6;
    var left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 12);
    var below = box.bottom + gap + high < window.innerHeight || box.top < high + gap;
    card.style.left = Math.max(12, left) - frame.left + "px";
    card.style.top = (below ? box.bottom + gap : box.top - gap - high) - frame.top + "px";
    card.addEventListener("pointerenter", () => { clearTimeout(timer); });
    card.addEventListener("pointerleave", later);
  }

  function later() { clearTimeout(timer); timer = setTimeout(hide, 220); }

  document.addEventListener("pointerover", event => {
    var name = event.pointerType !== "touch" && nameAt(event.target);
    if (!name) return;
    clearTimeout(timer);
    timer = setTimeout(() => { show(name); }, 180);
  });
  document.addEventListener("pointerout", event => { if (nameAt(event.target)) later(); });
  document.addEventListener("focusin", event => {
    var name = nameAt(event.target);
    if (name && name.link.matches(":focus-visible")) show(name); else hide();
  });
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });

  ready(hide);
})();
