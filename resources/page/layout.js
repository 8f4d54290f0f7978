// What stands where: rows and words without overlap; what finds no room is counted where it stands.

const SIZES = {
  least_header: 96, most_header: 220, row: 38, top: 10, foot: 26, axis: 48,
  disc: 5, headline: 7, bar: 14, gap: 6, least: 6,
};
const NARROW_PX = 640;

/** The heights of the lanes: by the root of how many events they hold, a row at least. */
function laneBands(lanes, height) {
  const fixed = SIZES.top + SIZES.foot;
  const rowsInAll = Math.max(Math.floor((height - fixed * lanes.length) / SIZES.row), lanes.length);
  const weights = lanes.map((lane) => Math.sqrt(Math.max(lane.count, 1)));
  const whole = weights.reduce((sum, each) => sum + each, 0);
  const shares = weights.map((weight) => (rowsInAll * weight) / whole);
  const rows = shares.map((share) => Math.max(1, Math.floor(share)));
  // What rounding down has left goes to those it took most from.
  const short = [...shares.keys()].sort((a, b) => shares[b] - rows[b] - (shares[a] - rows[a]));
  let left = rowsInAll - rows.reduce((sum, each) => sum + each, 0);
  for (const lane of short) { if (left <= 0) break; rows[lane] += 1; left -= 1; }
  const needed = rows.reduce((sum, count) => sum + fixed + count * SIZES.row, 0);
  const spare = Math.max(height - needed, 0) / lanes.length;
  let top = 0;
  return rows.map((count) => {
    const band = { top, rows: count, bottom: top + fixed + count * SIZES.row + spare };
    top = band.bottom;
    return band;
  });
}

/** Where an event lies in px: what it may reach over, what is certain, and where its sign stands. */
function extentOf(event, view, width) {
  const x = (time) => ((time - view.start) / (view.end - view.start)) * width;
  const [earliestStart, latestStart, earliestEnd, latestEnd] = event.bounds;
  const left = earliestStart === null ? x(event.anchor) - 40 : x(earliestStart);
  const right = latestEnd === null ? (earliestEnd === null ? Math.max(width + 60, x(event.anchor) + 60) : x(event.anchor) + 40) : x(latestEnd);
  return {
    left, right, anchor: x(event.anchor),
    solidLeft: latestStart === null ? left : x(latestStart),
    solidRight: earliestEnd === null ? right : x(earliestEnd),
    openLeft: earliestStart === null, openRight: latestEnd === null,
  };
}

/** An event with its words to the right of its sign, to the left, or in its bar; null if there is no place in view. */
function blockOf(event, extent, words, width, side) {
  const radius = event.headline ? SIZES.headline : SIZES.disc;
  const isBar = event.period;
  const signLeft = isBar ? Math.min(extent.left, extent.anchor - SIZES.least / 2) : Math.min(extent.left, extent.anchor - radius);
  const signRight = isBar ? Math.max(extent.right, extent.anchor + SIZES.least / 2) : Math.max(extent.right, extent.anchor + radius);
  if (side === "inside") {
    if (!isBar || Math.min(signRight, width) - Math.max(signLeft, 0) < words + 2 * SIZES.gap) return null;
    const start = Math.max(signLeft, 0) + SIZES.gap;
    return { left: signLeft, right: signRight, words: start, side };
  }
  if (side === "right") {
    const start = Math.max(signRight, extent.anchor + radius) + SIZES.gap;
    return start + words > width ? null : { left: signLeft, right: start + words, words: start, side };
  }
  const start = Math.min(signLeft, extent.anchor - radius) - SIZES.gap - words;
  return start < 0 ? null : { left: start, right: signRight, words: start, side };
}

/**
 * Lays the events of one lane out in a view.
 *
 * `rowsBefore` remembers by event which row it had: it keeps it where it can. Events come in order of
 * importance. Gives those that found a place, and the counts of those that did not.
 */
function layLane(events, view, width, rows, measure, rowsBefore, chosen) {
  const taken = Array.from({ length: rows }, () => []);
  const isFree = (row, left, right) => taken[row].every((each) => right + SIZES.gap <= each[0] || each[1] + SIZES.gap <= left);
  const placed = [], folded = [];
  const order = chosen === null ? events : [...events].sort((a, b) => (b.id === chosen) - (a.id === chosen));
  for (const event of order) {
    const extent = extentOf(event, view, width);
    const radius = event.headline ? SIZES.headline : SIZES.disc;
    if (Math.max(extent.right, extent.anchor + radius) < 0 || Math.min(extent.left, extent.anchor - radius) > width) continue;
    const words = measure(event);
    const before = rowsBefore.get(event.id);
    const tried = before !== undefined && before < rows ? [before, ...taken.keys()] : [...taken.keys()];
    let found = null;
    for (const side of ["inside", "right", "left"]) {
      const block = blockOf(event, extent, words, width, side);
      const row = block === null ? undefined : tried.find((each) => isFree(each, block.left, block.right));
      if (row !== undefined) { found = { event, extent, row, width: words, ...block }; break; }
    }
    if (found === null) { folded.push({ event, x: Math.min(Math.max(extent.anchor, 0), width) }); continue; }
    taken[found.row].push([found.left, found.right]);
    rowsBefore.set(event.id, found.row);
    placed.push(found);
  }
  return { placed, counts: counted(folded, width) };
}

/** Counts of events that stand close together, none on another. */
function counted(folded, width) {
  const counts = [];
  for (const { event, x } of folded.sort((a, b) => a.x - b.x)) {
    counts.push({ events: [event], sum: x, ...chip(x, 1, width) });
    while (counts.length > 1) {
      const [first, second] = counts.slice(-2);
      if (first.right + SIZES.gap / 2 <= second.left) break;
      const events = [...first.events, ...second.events], sum = first.sum + second.sum;
      counts.splice(-2, 2, { events, sum, ...chip(sum / events.length, events.length, width) });
    }
  }
  return counts;
}

function chip(x, count, width) {
  const half = count === 1 ? SIZES.disc : 10 + 3.6 * String(count).length;
  const middle = Math.min(Math.max(x, half), width - half);
  return { left: middle - half, right: middle + half };
}

/** A view that holds these events and some room about them; as long as `least` seconds. */
function viewOf(events, least) {
  const starts = events.map((each) => each.bounds[0] ?? each.anchor), ends = events.map((each) => each.bounds[3] ?? each.anchor);
  const start = Math.min(...starts, ...events.map((each) => each.anchor));
  const end = Math.max(...ends, ...events.map((each) => each.anchor));
  const room = Math.max((end - start) * 0.08, (least - (end - start)) / 2, 0);
  return { start: start - room, end: end + room };
}
