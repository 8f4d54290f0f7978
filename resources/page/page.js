// The page: a view of the timeline that moves, and the reading of the event that is chosen.

const data = JSON.parse(document.getElementById("data").textContent);
const words = data.words;
const frame = document.getElementById("timeline");
const reading = document.getElementById("reading");
const status = document.getElementById("status");
const all = new Map(data.events.map((event) => [event.id, event]));
const byLane = data.lanes.map((_, lane) => data.events.filter((event) => event.lane === lane).sort((a, b) => b.importance - a.importance || a.anchor - b.anchor));
const inTime = [...data.events].sort((a, b) => a.anchor - b.anchor || (a.id < b.id ? -1 : 1));
const rowsBefore = byLane.map(() => new Map());
const measuring = document.createElement("canvas").getContext("2d");
const widths = new Map();
const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;

const home = { start: data.view[0], end: data.view[1] };
const longest = (home.end - home.start) * 4, shortest = Math.max(60, Math.abs(home.start) * 1e-12);
let view = { ...home }, chosen = null, focused = null, moving = 0, isDue = false;

function measured(event) {
  let width = widths.get(event.id);
  if (width === undefined) {
    const style = getComputedStyle(frame);
    measuring.font = `${event.headline ? 600 : 500} 14px ${style.fontFamily}`;
    const title = measuring.measureText(event.title).width;
    measuring.font = `400 12px ${style.fontFamily}`;
    width = Math.ceil(Math.max(title, measuring.measureText(event.date + "  " + "▮".repeat(Math.min(event.sources, 6))).width) + 4);
    widths.set(event.id, width);
  }
  return width;
}

/** The width of the lanes' names: none where there is little room. */
function header() {
  if (frame.clientWidth < NARROW_PX) return 0;
  measuring.font = `600 14px ${getComputedStyle(frame).fontFamily}`;
  const longest = Math.max(...data.lanes.map((lane) => measuring.measureText(lane.title).width), 0);
  return Math.min(Math.max(Math.ceil(longest) + 44, SIZES.least_header), SIZES.most_header);
}

function plotWidth() {
  return Math.max(frame.clientWidth - header(), 50);
}

function draw() {
  isDue = false;
  const left = header(), width = plotWidth();
  const bands = laneBands(data.lanes, Math.max(frame.clientHeight - SIZES.axis, 120));
  const height = bands.length ? bands[bands.length - 1].bottom : 0;
  const root = svg("svg", { width: left + width, height: height + SIZES.axis, role: "group", "aria-label": data.title });
  const plot = svg("svg", { x: left, y: 0, width, height: height + SIZES.axis, overflow: "hidden" });
  root.append(plot);
  frame.querySelector("svg")?.remove();
  frame.append(root);
  const ground = svg("g");
  root.prepend(ground);
  drawLanes(ground, data.lanes, bands, left + width, left);
  drawAxis(plot, view, width, height, words);
  let shown = 0, counted = 0;
  bands.forEach((band, number) => {
    const lane = data.lanes[number];
    const laid = layLane(byLane[number], view, width, band.rows, measured, rowsBefore[number], chosen);
    const inside = svg("g", { role: "list", "aria-label": lane.title });
    for (const place of laid.placed) inside.append(drawMark(place, band, lane, words, place.event.id === chosen));
    for (const count of laid.counts) inside.append(drawCount(count, band, lane, words));
    plot.append(inside);
    shown += laid.placed.length;
    counted += laid.counts.reduce((sum, each) => sum + each.events.length, 0);
  });
  status.textContent = words.status.replace("{shown}", shown + counted).replace("{all}", data.events.length).replace("{counted}", counted);
  rove();
}

/** One mark can be reached with the Tab key; the arrow keys lead to the others. */
function rove() {
  const marks = [...frame.querySelectorAll("[tabindex]")];
  const known = marks.find((each) => keyOf(each) === focused) ?? marks.find((each) => each.dataset.event === chosen) ?? marks[0];
  if (known) known.setAttribute("tabindex", 0);
  // Where the one that had it is no longer in view, the focus stays within the timeline.
  if (focused !== null) (known ?? frame).focus({ preventScroll: true });
}

const keyOf = (element) => element.dataset.event ?? element.dataset.events;

function update() {
  if (!isDue) { isDue = true; requestAnimationFrame(draw); }
}

function show(start, end) {
  const length = Math.min(Math.max(end - start, shortest), longest), middle = (start + end) / 2;
  const centre = Math.min(Math.max(middle, home.start), home.end);
  view = { start: centre - length / 2, end: centre + length / 2 };
  update();
}

/** Leads to a span, at once where motion is not wanted. */
function lead(start, end) {
  cancelAnimationFrame(moving);
  if (isStill) { show(start, end); return; }
  const from = { ...view }, began = performance.now();
  const step = (now) => {
    const part = Math.min((now - began) / 240, 1), share = 1 - (1 - part) ** 3;
    const length = (from.end - from.start) ** (1 - share) * (end - start) ** share;
    const middle = ((from.start + from.end) * (1 - share) + (start + end) * share) / 2;
    show(middle - length / 2, middle + length / 2);
    if (part < 1) moving = requestAnimationFrame(step);
  };
  moving = requestAnimationFrame(step);
}

function zoom(factor, share = 0.5, isLed = true) {
  const length = (view.end - view.start) * factor, at = view.start + (view.end - view.start) * share;
  (isLed ? lead : show)(at - length * share, at + length * (1 - share));
}

function pan(share) {
  const by = (view.end - view.start) * share;
  lead(view.start + by, view.end + by);
}

/** Brings an event into view where it is not. */
function reveal(event) {
  if (event.anchor >= view.start && event.anchor <= view.end) { update(); return; }
  const half = (view.end - view.start) / 2;
  lead(event.anchor - half, event.anchor + half);
}

function choose(id, isRead = false) {
  const event = all.get(id);
  if (event === undefined) return;
  chosen = id;
  reading.replaceChildren();
  const item = document.getElementById("event-" + id).cloneNode(true);
  item.removeAttribute("id");
  for (const each of item.querySelectorAll("[id]")) each.removeAttribute("id");
  reading.append(item);
  reading.hidden = false;
  document.body.classList.add("reads");
  document.getElementById("reader").scrollTop = 0;
  history.replaceState(null, "", "#" + encodeURIComponent(id));
  reveal(event);
  const number = inTime.indexOf(event) + 1;
  document.getElementById("place").textContent = words.place.replace("{n}", number).replace("{all}", inTime.length);
  document.getElementById("announced").textContent = event.label;
  if (isRead) document.getElementById("reader").focus();
}

function unchoose() {
  chosen = null;
  document.body.classList.remove("reads");
  history.replaceState(null, "", location.pathname + location.search);
  update();
}

function step(by) {
  const at = chosen === null ? (by > 0 ? -1 : inTime.length) : inTime.findIndex((event) => event.id === chosen);
  const next = inTime[at + by];
  if (next) { focused = next.id; choose(next.id); }
}

/** Follows a mark or a count: an event is read, a count is zoomed into, or chosen from where it cannot be. */
function follow(element, isRead) {
  if (element.dataset.event) { focused = element.dataset.event; choose(element.dataset.event, isRead); return; }
  const events = element.dataset.events.split(" ").map((id) => all.get(id));
  const wanted = viewOf(events, shortest);
  if (wanted.end - wanted.start < (view.end - view.start) * 0.8) lead(wanted.start, wanted.end);
  else { focused = events[0].id; choose(events[0].id, isRead); }
}

function moveFocus(key) {
  const here = frame.querySelector('[tabindex="0"]');
  if (!here) return;
  const centre = (element) => { const box = element.getBoundingClientRect(); return [box.left + box.width / 2, box.top + box.height / 2]; };
  const marks = [...frame.querySelectorAll("[tabindex]")].filter((each) => each !== here);
  const [x, y] = centre(here);
  const ahead = { ArrowRight: (dx) => dx > 0, ArrowLeft: (dx) => dx < 0, ArrowDown: (_, dy) => dy > 4, ArrowUp: (_, dy) => dy < -4 }[key];
  const isAcross = key === "ArrowUp" || key === "ArrowDown";
  let best = null, least = Infinity;
  for (const mark of marks) {
    const [mx, my] = centre(mark), dx = mx - x, dy = my - y;
    if (!ahead(dx, dy)) continue;
    const far = isAcross ? Math.abs(dy) * 2 + Math.abs(dx) : Math.abs(dx) + Math.abs(dy) * 3;
    if (far < least) { least = far; best = mark; }
  }
  if (best) { here.setAttribute("tabindex", -1); best.setAttribute("tabindex", 0); focused = keyOf(best); best.focus(); }
}

function setUp() {
  const target = (event) => event.target.closest?.("[data-event],[data-events]");
  let drag = null;
  frame.addEventListener("pointerdown", (event) => { if (event.button === 0) drag = { x: event.clientX, view: { ...view }, isMoved: false }; });
  addEventListener("pointermove", (event) => {
    if (!drag) return;
    const dx = event.clientX - drag.x;
    if (Math.abs(dx) > 4) drag.isMoved = true;
    if (drag.isMoved) { const by = (-dx / plotWidth()) * (drag.view.end - drag.view.start); show(drag.view.start + by, drag.view.end + by); }
  });
  addEventListener("pointerup", (event) => {
    const was = drag;
    drag = null;
    if (!was || was.isMoved || !frame.contains(event.target)) return;
    const hit = target(event);
    if (hit) follow(hit, false); else { focused = null; if (chosen !== null) unchoose(); }
  });
  frame.addEventListener("wheel", (event) => {
    event.preventDefault();
    const share = Math.min(Math.max((event.clientX - frame.getBoundingClientRect().left - header()) / plotWidth(), 0), 1);
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey) {
      const by = ((event.deltaX || event.deltaY) / plotWidth()) * (view.end - view.start);
      show(view.start + by, view.end + by);
    } else zoom(Math.exp(Math.min(Math.max(event.deltaY, -240), 240) * 0.0018), share, false);
  }, { passive: false });
  frame.addEventListener("dblclick", (event) => { if (!target(event)) zoom(0.4, Math.min(Math.max((event.clientX - frame.getBoundingClientRect().left - header()) / plotWidth(), 0), 1)); });
  frame.addEventListener("focusin", (event) => { const hit = target(event); focused = hit ? keyOf(hit) : focused ?? ""; });
  frame.addEventListener("focusout", (event) => { if (event.relatedTarget && !frame.contains(event.relatedTarget)) focused = null; });
  frame.addEventListener("keydown", (event) => {
    const hit = target(event);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys = {
      "+": () => zoom(0.5), "=": () => zoom(0.5), "-": () => zoom(2), "0": () => lead(home.start, home.end), Home: () => lead(home.start, home.end),
      PageDown: () => pan(0.6), PageUp: () => pan(-0.6),
      Enter: () => hit && follow(hit, true), " ": () => hit && follow(hit, true),
    };
    const act = event.key.startsWith("Arrow") ? () => (event.shiftKey ? pan(event.key === "ArrowLeft" ? -0.2 : 0.2) : moveFocus(event.key)) : keys[event.key];
    if (act) { event.preventDefault(); act(); }
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || chosen === null) return;
    focused = chosen;
    unchoose();
  });
  const buttons = { "zoom-in": () => zoom(0.5), "zoom-out": () => zoom(2), fit: () => lead(home.start, home.end), next: () => step(1), previous: () => step(-1), close: unchoose };
  for (const [id, act] of Object.entries(buttons)) document.getElementById(id).addEventListener("click", act);
  new ResizeObserver(update).observe(frame);
  addEventListener("hashchange", () => choose(decodeURIComponent(location.hash.slice(1))));
  document.documentElement.classList.add("scripted");
  draw();
  if (location.hash) choose(decodeURIComponent(location.hash.slice(1)));
}

setUp();
