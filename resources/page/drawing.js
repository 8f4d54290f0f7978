// The layout as SVG: marks are buttons that can be reached by keyboard and read by a screen reader.

const SVG = "http://www.w3.org/2000/svg";

function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const rounded = (number) => Math.round(number * 100) / 100;

function rect(left, top, right, bottom, attributes) {
  return svg("rect", { x: rounded(left), y: rounded(top), width: rounded(Math.max(right - left, 0)), height: rounded(bottom - top), ...attributes });
}

/** The ground, the names of the lanes and the lines between them. */
function drawLanes(root, lanes, bands, width, header) {
  lanes.forEach((lane, number) => {
    const band = bands[number];
    root.append(rect(0, band.top, width, band.bottom, { class: number % 2 ? "ground" : "stripe" }));
    root.append(svg("line", { x1: 0, x2: width, y1: band.bottom, y2: band.bottom, class: "seam" }));
    if (header === 0) return;
    root.append(svg("circle", { cx: 14, cy: band.top + 20, r: 5, fill: lane.colour }));
    const name = svg("text", { x: 26, y: band.top + 24, class: "lane" }, lane.title);
    root.append(name, svg("text", { x: 26, y: band.top + 40, class: "muted small" }, lane.note));
    fitText(name, header - 34);
  });
}

/** Cuts a text that is too long, with an ellipsis and the whole text as its title. */
function fitText(element, most) {
  const whole = element.textContent;
  let text = whole;
  while (text.length > 1 && element.getComputedTextLength && element.getComputedTextLength() > most) {
    text = text.slice(0, -1);
    element.textContent = text.trimEnd() + "…";
  }
  if (text !== whole) element.append(svg("title", {}, whole));
}

/** The grid and the axis below the lanes. */
function drawAxis(root, view, width, height, words) {
  const perSecond = width / (view.end - view.start);
  const step = stepFor(perSecond);
  let under = null, underEnd = -Infinity;
  for (const time of tickTimes(view.start, view.end, step)) {
    const x = (time - view.start) * perSecond;
    const said = tickWords(time, step, words);
    root.append(svg("line", { x1: rounded(x), x2: rounded(x), y1: 0, y2: height, class: "grid" }));
    root.append(svg("text", { x: rounded(x), y: height + 17, class: "muted tick" }, said.label));
    if (said.under && said.under !== under && x > underEnd) {
      root.append(svg("text", { x: rounded(x), y: height + 35, class: "band" }, said.under));
      underEnd = x + said.under.length * 8;
      under = said.under;
    }
  }
}

/** An event: what its date reaches over, its sign, its words. */
function drawMark(place, band, lane, words, isChosen) {
  const { event, extent } = place;
  const middle = band.top + SIZES.top + place.row * SIZES.row + 10;
  const group = svg("g", {
    class: "mark" + (event.headline ? " headline" : "") + (isChosen ? " chosen" : ""), role: "button", tabindex: -1,
    "data-event": event.id, "aria-label": event.label, "aria-pressed": String(isChosen),
  });
  const half = event.period ? SIZES.bar / 2 : 4;
  if (event.period) {
    const right = Math.max(extent.right, extent.left + SIZES.least);
    group.append(rect(extent.left, middle - half, right, middle + half, { class: "reach", rx: half / 2, fill: lane.colour }));
    if (extent.solidRight > extent.solidLeft) {
      group.append(rect(extent.solidLeft, middle - half, extent.solidRight, middle + half, { class: "solid", rx: half / 2, fill: lane.colour }));
    }
    if (event.about || event.doubtful) {
      group.append(rect(extent.left, middle - half, right, middle + half, { class: "edge", rx: half / 2, stroke: lane.colour, "stroke-dasharray": event.about ? "4 3" : "1 3" }));
    }
  } else {
    if (extent.right - extent.left > 2) group.append(rect(extent.left, middle - half, extent.right, middle + half, { class: "reach", rx: half, fill: lane.colour }));
    const radius = event.headline ? SIZES.headline : SIZES.disc;
    group.append(svg("circle", { cx: rounded(extent.anchor), cy: middle, r: radius, fill: lane.colour, class: "disc" }));
    if (event.about) group.append(svg("circle", { cx: rounded(extent.anchor), cy: middle, r: radius * 0.45, class: "hole" }));
    if (event.doubtful) group.append(svg("path", { d: `M${rounded(extent.anchor)} ${middle - radius}a${radius} ${radius} 0 0 1 0 ${2 * radius}z`, class: "hole" }));
  }
  const isBefore = place.side === "left";
  const at = { x: rounded(isBefore ? place.words + place.width : place.words), "text-anchor": isBefore ? "end" : "start" };
  const text = svg("text", { ...at, y: middle + 4, class: "title" }, event.title);
  const ticks = "▮".repeat(Math.min(event.sources, 6));
  const date = svg("text", { ...at, y: middle + 19, class: "muted small" }, event.date + (ticks ? "  " + ticks : ""));
  const box = rect(place.left - 2, middle - 13, place.right + 2, middle + 24, { class: "hit" });
  group.prepend(box);
  group.append(text, date);
  return group;
}

/** A count of events that found no room, or the sign of a single one. */
function drawCount(count, band, lane, words) {
  const middle = band.bottom - SIZES.foot / 2;
  const x = (count.left + count.right) / 2;
  if (count.events.length === 1) {
    const event = count.events[0];
    return svg("g", { class: "mark bare", role: "button", tabindex: -1, "data-event": event.id, "aria-label": event.label, "aria-pressed": "false" },
      rect(x - 9, middle - 11, x + 9, middle + 11, { class: "hit" }),
      svg("circle", { cx: rounded(x), cy: middle, r: SIZES.disc, fill: lane.colour, class: "disc" }), svg("title", {}, event.label));
  }
  const label = words.counted.replace("{n}", count.events.length).replace("{lane}", lane.title);
  return svg("g", { class: "count", role: "button", tabindex: -1, "data-events": count.events.map((each) => each.id).join(" "), "aria-label": label },
    rect(count.left, middle - 9, count.right, middle + 9, { rx: 9, fill: lane.colour, class: "chip" }),
    svg("text", { x: rounded(x), y: middle + 4, class: "number" }, `+${count.events.length}`));
}
