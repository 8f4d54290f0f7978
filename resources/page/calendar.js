// Seconds since 1970 in the proleptic Gregorian calendar, and the ticks of an axis.
// Numbers are enough here: a float loses less than a minute at the age of the universe.

const SECOND = 1, MINUTE = 60, HOUR = 3600, DAY = 86400, YEAR = 31556952;

/** Days from 1 January 1970 to the first of a month; years are astronomical (0 is 1 BC). */
function daysToMonth(year, month) {
  const months = year * 12 + (month - 1);
  const y = Math.floor(months / 12), m = months - y * 12;
  const before = y - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477;
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const starts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
  return (y - 1970) * 365 + leaps + starts[m] + (isLeap && m > 1 ? 1 : 0);
}

/** The seconds at which a day begins. */
function secondsOf(year, month = 1, day = 1) {
  return (daysToMonth(year, month) + day - 1) * DAY;
}

/** Year, month, day, hour, minute and second of a time. */
function civil(time) {
  const days = Math.floor(time / DAY);
  let year = Math.floor(days / 365.2425) + 1970;
  while (daysToMonth(year, 1) > days) year -= 1;
  while (daysToMonth(year + 1, 1) <= days) year += 1;
  let month = 12;
  while (daysToMonth(year, month) > days) month -= 1;
  const rest = Math.floor(time - days * DAY);
  return {
    year, month, day: days - daysToMonth(year, month) + 1,
    hour: Math.floor(rest / HOUR), minute: Math.floor(rest / MINUTE) % 60, second: rest % 60,
  };
}

const STEPS = [
  ["second", 1], ["second", 5], ["second", 15], ["second", 30],
  ["minute", 1], ["minute", 5], ["minute", 15], ["minute", 30],
  ["hour", 1], ["hour", 3], ["hour", 6], ["hour", 12],
  ["day", 1], ["day", 2], ["day", 5], ["day", 10],
  ["month", 1], ["month", 3], ["month", 6],
];
const LENGTHS = { second: SECOND, minute: MINUTE, hour: HOUR, day: DAY, month: YEAR / 12 };
const LEAST_TICK_PX = 84;

/** The step of an axis: a unit and how many of it, so that labels find room. */
function stepFor(pxPerSecond) {
  for (const [unit, count] of STEPS) {
    if (LENGTHS[unit] * count * pxPerSecond >= LEAST_TICK_PX) return { unit, count };
  }
  const years = LEAST_TICK_PX / pxPerSecond / YEAR;
  const power = 10 ** Math.floor(Math.log10(Math.max(years, 1)));
  const count = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= years) ?? power * 10;
  return { unit: "year", count };
}

/** The times of the ticks in a span. */
function tickTimes(start, end, step) {
  const times = [];
  const push = (time) => { if (time >= start && time <= end) times.push(time); };
  if (step.unit === "year") {
    const first = Math.floor(civilYear(start) / step.count) * step.count;
    const last = civilYear(end) + step.count;
    // There is no year 0: what a step leads to there is AD 1.
    for (let year = first; year <= last; year += step.count) push(secondsOf(year === 0 ? 1 : year < 0 ? year + 1 : year));
  } else if (step.unit === "month") {
    const from = civil(start);
    let month = from.year * 12 + Math.floor((from.month - 1) / step.count) * step.count;
    for (; ; month += step.count) {
      const time = secondsOf(Math.floor(month / 12), (month % 12 + 12) % 12 + 1);
      if (time > end) break;
      push(time);
    }
  } else if (step.unit === "day") {
    const from = civil(start);
    for (let month = from.year * 12 + from.month - 1; ; month += 1) {
      const year = Math.floor(month / 12), number = month - year * 12 + 1;
      if (secondsOf(year, number) > end) break;
      for (const day of daysOf(step.count, daysToMonth(year, number + 1) - daysToMonth(year, number))) {
        push(secondsOf(year, number, day));
      }
    }
  } else {
    const length = LENGTHS[step.unit] * step.count;
    for (let time = Math.ceil(start / length) * length; time <= end; time += length) times.push(time);
  }
  return [...new Set(times)];
}

/** The days of a month that have a tick; the last ones would stand too close to the next month's first. */
function daysOf(count, days) {
  const found = [];
  if (count <= 2) for (let day = 1; day <= days - count + 1; day += count) found.push(day);
  else for (let day = 0; day <= days - count / 2; day += count) found.push(Math.max(day, 1));
  return found;
}

function civilYear(time) {
  return Math.abs(time) > 1e13 ? Math.floor(time / YEAR) + 1970 : civil(time).year;
}

/** What stands at a tick, and below it what it is part of. */
function tickWords(time, step, words) {
  if (step.unit === "year") return { label: yearWords(civilYear(time), words), under: "" };
  const at = civil(time);
  const year = yearWords(at.year, words);
  const two = (number) => String(number).padStart(2, "0");
  if (step.unit === "month") return { label: words.months[at.month - 1], under: year };
  const monthAndYear = words.monthOfYear.replace("{month}", words.months[at.month - 1]).replace("{year}", year);
  if (step.unit === "day") return { label: words.dayOfMonth.replace("{day}", at.day), under: monthAndYear };
  const clock = `${two(at.hour)}:${two(at.minute)}` + (step.unit === "second" ? `:${two(at.second)}` : "");
  return { label: clock, under: words.dayOfMonth.replace("{day}", at.day) + " " + monthAndYear };
}

/** A year as people count it; from a million years on by how long ago it was. */
function yearWords(year, words) {
  const size = Math.abs(year);
  const trim = (number) => String(Number(number.toPrecision(4)));
  if (size >= 1e9) return words[year < 0 ? "billionsAgo" : "billionsAhead"].replace("{n}", trim(size / 1e9));
  if (size >= 1e6) return words[year < 0 ? "millionsAgo" : "millionsAhead"].replace("{n}", trim(size / 1e6));
  if (year <= 0) return words.bc.replace("{year}", (1 - year).toLocaleString(words.language));
  if (year < 1000) return words.ad.replace("{year}", year);
  return words.year.replace("{year}", year >= 10000 ? year.toLocaleString(words.language) : year);
}
