"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const status = byId("status");
  const say = (text) => { status.textContent = text; };

  /* What needs a script is shown by it alone: without one the page is whole. */
  for (const element of all("#bar, .copy")) element.hidden = false;
  if (window.Intl && Intl.DisplayNames) {
    const names = new Intl.DisplayNames(["en"], { type: "language" });
    for (const element of all("[data-language]")) {
      try { element.textContent = names.of(element.dataset.language); } catch { /* no such language: the code stays */ }
    }
  }

  /* Turns, once they are asked for: a long text has tens of thousands. */
  let known = null;
  const turns = () => known ??= all(".bundle > *").map((element) => ({
    element,
    voice: element.dataset.v || "",
    kind: element.classList.contains("question") ? "question" : element.dataset.v ? "answer" : "",
    lines: null,
    folded: null,
    hits: false,
  }));
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").toLowerCase();
  const linesOf = (turn) => turn.lines ??= all("[data-n]", turn.element);
  const foldedOf = (turn) => turn.folded ??= fold(linesOf(turn).map((line) => line.textContent).join(" "));

  /* Filter: by speaker or role, by question or answer, by hits. */
  const who = byId("who"), only = byId("only"), find = byId("find"), hits = byId("hits");
  const kind = () => document.querySelector("input[name=kind]:checked").value;
  const filtered = () => who.value || kind() || (only.checked && find.value.trim());
  function filter() {
    const voices = new Set(who.value.split(" ")), wanted = kind(), hitsOnly = only.checked && find.value.trim();
    let shown = 0, count = 0;
    const bundles = new Map();
    for (const turn of turns()) {
      const stays = (!who.value || voices.has(turn.voice)) && (!wanted || turn.kind === wanted) && (!hitsOnly || turn.hits);
      if (turn.element.hidden === stays) turn.element.hidden = !stays;
      if (turn.voice) { count += 1; shown += stays; }
      const bundle = turn.element.parentElement;
      bundles.set(bundle, bundles.get(bundle) || stays);
    }
    for (const [bundle, stays] of bundles) bundle.hidden = !stays;
    if (filtered()) say(`${shown} of ${count} turns shown`); else say("All turns shown");
  }
  function unfilter() { who.value = ""; only.checked = false; document.querySelector("input[name=kind]").checked = true; filter(); search(); }

  /* Search: case, accents and the shape of apostrophes do not count; hits are marked without touching the text. */
  const MOST = 5000;
  let ranges = [], at = -1, searched = "";
  function search() {
    searched = find.value;
    const wanted = fold(find.value.trim());
    ranges = []; at = -1;
    let total = 0;
    for (const turn of turns()) {
      const before = turn.hits;
      turn.hits = false;
      if (wanted && passes(turn)) {
        const text = foldedOf(turn);
        for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + wanted.length)) {
          turn.hits = true;
          total += 1;
          if (ranges.length < MOST) ranges.push([turn, from, from + wanted.length]);
        }
      }
      if (before !== turn.hits) turn.element.classList.toggle("hit", turn.hits);
    }
    ranges = ranges.map(([turn, from, to]) => rangeOf(turn, from, to)).filter(Boolean);
    mark("hit", ranges);
    mark("now", []);
    for (const id of ["previous", "next"]) byId(id).disabled = !ranges.length;
    hits.textContent = wanted ? `${total.toLocaleString("en")} hit${total === 1 ? "" : "s"}` : "";
    if (only.checked) filter();
  }
  const passes = (turn) => (!who.value || who.value.split(" ").includes(turn.voice)) && (!kind() || turn.kind === kind());
  function mark(name, found) {
    if (!window.Highlight || !CSS.highlights) return;
    const highlight = new Highlight();
    for (const range of found) highlight.add(range);
    CSS.highlights.set(name, highlight);
  }
  /* Where in the page a stretch of the folded text stands: folding may change lengths. */
  function rangeOf(turn, from, to) {
    const places = turn.places ??= placesOf(turn);
    const start = places[from], end = places[to - 1];
    if (!start || !end) return null;
    const range = new Range();
    range.setStart(start[0], start[1]);
    range.setEnd(end[0], end[2]);
    return range;
  }
  function placesOf(turn) {
    const places = [];
    for (const [index, line] of linesOf(turn).entries()) {
      if (index) places.push(places.at(-1));
      const node = line.firstChild;
      if (!node) continue;
      let offset = 0;
      for (const character of node.data) {
        const end = offset + character.length;
        for (let i = fold(character).length; i > 0; i -= 1) places.push([node, offset, end]);
        offset = end;
      }
    }
    return places;
  }
  function step(by) {
    if (!ranges.length) return;
    at = (at + by + ranges.length) % ranges.length;
    const range = ranges[at];
    mark("now", [range]);
    range.startContainer.parentElement.scrollIntoView({ block: "center" });
    hits.textContent = `${at + 1} of ${ranges.length}${ranges.length === MOST ? "+" : ""}`;
  }
  let waiting = 0;
  find.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(search, 150); });
  find.addEventListener("keydown", (event) => {
    if (event.key === "Enter") { event.preventDefault(); clearTimeout(waiting); if (searched !== find.value) search(); step(event.shiftKey ? -1 : 1); }
    if (event.key === "Escape") { find.value = ""; search(); }
  });
  byId("next").addEventListener("click", () => step(1));
  byId("previous").addEventListener("click", () => step(-1));
  for (const control of all("#who, #only, input[name=kind]")) {
    control.addEventListener("change", () => { if (find.value.trim()) search(); filter(); });
  }

  /* Anchors: of a line that is none, the nearest before; of a turn that is filtered out, all are shown again. */
  function goTo() {
    const id = decodeURIComponent(location.hash.slice(1));
    const parts = /^(.*\bL|L)(\d+)$/.exec(id);
    let target = byId(id);
    for (let line = parts ? Number(parts[2]) : 0; !target && line > 0; line -= 1) target = byId(parts[1] + line);
    if (!target) return;
    if (target.closest("details")) target.closest("details").open = true;
    if (target.closest(".bundle [hidden], .bundle[hidden]")) unfilter();
    target.scrollIntoView();
  }
  addEventListener("hashchange", goTo);
  if (location.hash) requestAnimationFrame(goTo);
  document.addEventListener("click", (event) => {
    const line = event.target.closest?.("[data-n]");
    if (!line || String(getSelection())) return;
    const box = line.getBoundingClientRect();
    if (event.clientX < box.left || event.clientX > box.right) location.hash = line.id;
  });

  /* Copying. */
  async function copy(text) {
    try { await navigator.clipboard.writeText(text); } catch {
      const field = document.createElement("textarea");
      field.value = text;
      field.className = "unseen";
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    say("Copied");
  }
  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.(".copy");
    if (!button) return;
    await copy(button.dataset.copy);
    button.textContent = "Copied ✓";
    setTimeout(() => { button.textContent = "Copy citation"; }, 2000);
  });
  const cite = byId("cite");
  const lineOf = (node) => (node.nodeType === 1 ? node : node.parentElement)?.closest(".turn [data-n]");
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    cite.hidden = selection.isCollapsed || !lineOf(selection.getRangeAt(0).startContainer);
  });
  cite.addEventListener("pointerdown", (event) => event.preventDefault());
  cite.addEventListener("click", async () => {
    const selection = getSelection();
    if (selection.isCollapsed) return;
    const line = lineOf(selection.getRangeAt(0).startContainer), talk = line.closest(".talk");
    const name = line.parentElement.querySelector("bdi").textContent;
    const text = String(selection).replace(/\s+/g, " ").trim();
    await copy(`${talk.dataset.open}${text}${talk.dataset.close} — ${name}, ${talk.dataset.source}:${line.dataset.n}`);
    selection.removeAllRanges();
  });

  /* The timeline is one stop for the keyboard; the arrows move in it. */
  for (const strip of all(".links")) {
    strip.addEventListener("keydown", (event) => {
      const links = all("a", strip), place = links.indexOf(document.activeElement);
      const to = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: links.length - 1 }[event.key];
      if (to === undefined || !links[to]) return;
      event.preventDefault();
      links[place]?.setAttribute("tabindex", "-1");
      links[to].setAttribute("tabindex", "0");
      links[to].focus();
      say(links[to].querySelector("title").textContent);
    });
  }

  /* The index is sorted by any column. */
  for (const table of all(".sortable")) {
    const heads = all("thead th", table), body = table.tBodies[0];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const up = head.getAttribute("aria-sort") !== "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const value = (row) => row.cells[column].dataset.k ?? row.cells[column].textContent.trim();
        const rows = [...body.rows].sort((a, b) => {
          const x = value(a), y = value(b);
          return (row => (up ? row : -row))("k" in a.cells[column].dataset ? x - y : x.localeCompare(y, undefined, { numeric: true }));
        });
        body.append(...rows);
        say(`Sorted by ${button.textContent}, ${up ? "ascending" : "descending"}`);
      });
    });
  }

  /* Dark or light, for this visit: nothing is stored. */
  byId("theme").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    say(dark ? "Light" : "Dark");
  });

  /* Keys, unless something is being typed, or they are switched off at the foot of the page. */
  byId("keys").hidden = false;
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !byId("quick").checked) return;
    if (event.target.closest?.("input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]")) return;
    const does = { "/": () => find.select(), n: () => step(1), p: () => step(-1), j: () => move(1), k: () => move(-1), a: unfilter }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  });
  function move(by) {
    const shown = turns().filter((turn) => turn.voice && !turn.element.hidden);
    const here = shown.findIndex((turn) => turn.element.contains(document.activeElement));
    const next = shown[here < 0 ? 0 : here + by];
    if (!next) return;
    const link = next.element.querySelector(".who a");
    link.focus({ preventScroll: true });
    next.element.scrollIntoView({ block: "center" });
  }
})();
