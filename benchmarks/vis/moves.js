// Shows items.json with vis-timeline, moves it along the paths of moves.json and posts the times in ms.
"use strict";

const HEIGHT_PX = 900;
const WARM_UP_MS = 10000; // no longer, where a frame takes seconds

// A clock of the page's frames. Its callback is asked for before any other of the same frame, and its message
// is delivered when the frame's scripts, styles, layout and painting are done: between the two the page's
// thread was busy. What the compositor and the raster threads do after that is not counted.
class Frames {
  constructor() {
    this.begun = 0;
    this.waiting = [];
    this.channel = new MessageChannel();
    this.channel.port1.onmessage = () => this.end();
    this.tick = () => this.begin();
    requestAnimationFrame(this.tick);
  }

  begin() {
    requestAnimationFrame(this.tick);
    this.begun = performance.now();
    this.channel.port2.postMessage(null);
  }

  end() {
    const busy = performance.now() - this.begun;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => resolve(busy));
  }

  // For how long the thread is busy with the next frame.
  next() {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

// Draws all items for the first time: the timeline, and how long that took.
async function opened(frames, items, span) {
  const begun = performance.now();
  const timeline = await new Promise((resolve) => {
    const made = new vis.Timeline(document.getElementById("timeline"), new vis.DataSet(items), {
      start: span[0] * 1000,
      end: span[1] * 1000,
      height: HEIGHT_PX,
      onInitialDrawComplete: () => resolve(made),
    });
  });
  await frames.next();
  return [timeline, performance.now() - begun];
}

// Shows a span, another than before, until it is drawn: [busy, from the call to the end of the frame].
async function shown(frames, timeline, span) {
  let isDrawn = false;
  const onDrawn = () => { isDrawn = true; };
  timeline.on("changed", onDrawn);
  const begun = performance.now();
  timeline.setWindow(span[0] * 1000, span[1] * 1000, { animation: false });
  let busy = performance.now() - begun;
  do {
    busy += await frames.next();
  } while (!isDrawn);
  timeline.off("changed", onDrawn);
  return [busy, performance.now() - begun];
}

// The times along a path, or along as much of it as can be begun before a time.
async function along(frames, timeline, path, end = Infinity) {
  const times = [];
  for (const span of path) {
    if (performance.now() > end) {
      break;
    }
    times.push(await shown(frames, timeline, span));
  }
  return times;
}

async function json(name) {
  return (await fetch(name)).json();
}

async function measure() {
  const [items, paths] = [await json("items.json"), await json("moves.json")];
  const frames = new Frames();
  const [timeline, first] = await opened(frames, items, Object.values(paths)[0].at(-1));
  const found = { agent: navigator.userAgent, first, paths: {} };
  for (const [name, path] of Object.entries(paths)) {
    // Each path ends where it and the next one set out from.
    const elements = document.querySelectorAll(".vis-item").length;
    const warm = await along(frames, timeline, path, performance.now() + WARM_UP_MS);
    if (String(path[warm.length - 1]) === String(path[0])) {
      await shown(frames, timeline, path[1]); // or the first move would be none
    }
    found.paths[name] = { elements, times: await along(frames, timeline, path) };
  }
  return found;
}

function post(found) {
  return fetch("result", { method: "POST", body: JSON.stringify(found) });
}

measure().then(post, (error) => post({ error: String(error && error.stack || error) }));
