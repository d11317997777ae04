// What is due on a day: duties and targets by how far they have come, and what the documents leave open.
import { ask, byId, el, fill, good, quoted } from "./dom.js";
import { partyName, units } from "./who.js";
import { say } from "./words.js";

const GROUPS = {
  past: ["BREACHED", "UNPROVEN", "FULFILLED_LATE", "MISSED"],
  coming: ["DUE", "NOT_YET_DUE"],
  open: ["OPEN_TERM", "CALENDAR_NOT_PUBLISHED", "UNDETERMINED"],
  words: ["NOT_ASSESSABLE"],
  when: ["PENDING"],
  keep: ["STANDING"],
  done: ["FULFILLED", "WAIVED", "SUPERSEDED", "MET", "EXCEEDED"],
};
const OPENED = new Set(["past", "coming", "open"]);

let all;
/** What is asked for last is shown, whatever comes last. */
let turn = 0;

function texts(everything) {
  all = everything;
  units(byId("due-unit"), all);
}

/** A duty, or a target, as one kind of item. */
function duty(each) {
  return { label: each.label, state: each.state, said: all.word("states", each.state), how: [each.dueDay, each.dueHow].filter(Boolean),
    of: each.of, bearers: each.bearers, under: each.borneUnder, rows: each.rows.map((row) => all.rows.get(row.clause)).filter(Boolean),
    citations: each.citations, notes: each.notes };
}

function target(each, day) {
  const over = each.lastDays.some((last) => last < day);
  const state = each.outcome === "UNPROVEN" && !over ? "NOT_YET_DUE"
    : each.outcome === "UNDETERMINED" && over ? "UNPROVEN" : each.outcome;
  return { label: each.label, state, said: all.word("outcomes", each.outcome), target: true,
    how: each.lastDays.length > 0 ? [say("by", each.lastDays.join(say("or")))] : [], bearers: [], of: "",
    rows: [...all.rows.values()].filter((row) => each.citations.some((cited) => cited.clause === row.clause)),
    citations: each.citations, notes: [...each.missing, ...each.notes] };
}

/** Whether a unit bears it, or has a part in a row on it. */
function concerns(item, unit) {
  if (!unit) return true;
  const known = all.units.find((each) => each.name === unit);
  return item.bearers.some((each) => each === unit || each === known?.label)
    || item.rows.some((row) => row.parties.some((party) => all.party(party.party) === known?.label || party.written === unit));
}

function names(row, id) {
  return row.parties.filter((each) => each.role === id).map((each) => partyName(each, all)).join(say("and"));
}

function acting(item) {
  const lines = item.bearers.length > 0 ? [el("p", {}, el("span", { class: "badge own" }, say("bears")), item.bearers.map(inLanguage).join(say("and")))] : [];
  if (item.under) lines.push(el("p", { class: "how" }, say("bears.under", way(item.under))));
  for (const row of item.rows) {
    lines.push(el("p", {}, el("span", { class: "badge lead" }, say("lead")), names(row, "LEAD") || say("none"),
      names(row, "RESPONSIBLE") && [" ", el("span", { class: "badge resp" }, say("resp")), names(row, "RESPONSIBLE")]));
  }
  return lines.length > 0 ? lines : [el("p", {}, el("span", { class: "badge none" }, say("nobody")))];
}

/** What an option of a reading, as READING=OPTION, says. */
function way(under) {
  const [id, option] = under.split("=");
  return all.readings.get(id)?.options.find((each) => each.id === option)?.label ?? under;
}

const inLanguage = (name) => all.word("bearers", name);

function item(each) {
  const notes = each.notes.filter((note) => note.code !== "VALIDITY_NOT_KNOWN");
  return el("li", { class: "item" },
    el("div", { class: "when" }, each.how.map((how, at) => el("p", { class: at === 0 ? "said" : "how" }, how)),
      el("p", { class: "how" }, each.said)),
    el("div", { class: "what" },
      el("h3", {}, each.label, each.target && el("span", { class: "tag" }, say("target"))),
      el("div", { class: "acting" }, acting(each)),
      notes.map((note) => el("p", { class: "note" }, note.message)),
      el("details", {}, el("summary", {}, say("basis")), each.citations.map((cited) => quoted(cited, all.document)))));
}

function group(name, items) {
  return items.length === 0 ? null : el("details", { class: `group ${name}`, open: OPENED.has(name) },
    el("summary", {}, el("h2", {}, say(`g.${name}`), el("span", { class: "number" }, String(items.length)))),
    el("ul", { class: "items" }, items.map(item)));
}

/** What the documents leave open, each with who could settle it. */
function points(agenda) {
  const those = agenda.items.filter((each) => !each.duty && !each.target);
  return those.length === 0 ? null : el("details", { class: "group points" },
    el("summary", {}, el("h2", {}, say("g.points"), el("span", { class: "number" }, String(those.length)))),
    el("ul", { class: "items" }, those.map((each) => el("li", { class: "item" },
      el("div", { class: "when" }, el("p", { class: "said" }, all.word("points", each.kind))),
      el("div", { class: "what" }, el("h3", {}, each.label),
        each.deciders.length > 0 && el("p", { class: "note" }, say("decides") + say("is") + each.deciders.join("；")),
        each.citations.length > 0 && el("details", {}, el("summary", {}, say("basis")),
          each.citations.map((cited) => quoted(cited, all.document))))))));
}

function meetings(agenda) {
  return agenda.leaders.length === 0 ? null : el("div", { class: "meetings" }, el("h2", {}, say("meetings")),
    el("ul", {}, agenda.leaders.map((each) => el("li", {}, each.label + say("is") + each.leader))));
}

export function begin() {
  for (const id of ["day", "due-unit"]) byId(id).addEventListener("change", () => {
    const next = new URLSearchParams({ day: byId("day").value });
    if (byId("due-unit").value) next.set("unit", byId("due-unit").value);
    location.hash = `due?${next}`;
  });
  const opened = new Set();
  addEventListener("beforeprint", () => {
    for (const each of document.querySelectorAll("main details:not([open])")) {
      opened.add(each);
      each.open = true;
    }
  });
  addEventListener("afterprint", () => {
    for (const each of opened) each.open = false;
    opened.clear();
  });
}

export async function show(everything, query) {
  const mine = ++turn;
  all = everything;
  const day = query.get("day") || all.today;
  byId("day").value = day;
  byId("due-unit").value = query.get("unit") ?? "";
  const [duties, targets, agenda] = (await Promise.all(["duties", "targets", "agenda"].map((each) => ask(`api/${each}?asOf=${day}`))))
    .map(good);
  if (mine !== turn) return;
  const items = [...duties.map(duty), ...targets.map((each) => target(each, day))].filter((each) => concerns(each, query.get("unit")));
  const grouped = Object.entries(GROUPS).map(([name, states]) => [name, items.filter((each) => states.includes(each.state))]);
  fill(byId("due-count"), say("due.count", day), grouped.filter(([, those]) => those.length > 0)
    .map(([name, those]) => `${say(`g.${name}`)} ${those.length}`).join(say("and")));
  fill(byId("groups"),
    agenda.notes.length > 0 && el("div", { class: "attention" }, agenda.notes.map((each) => el("p", {}, each.message))),
    items.length === 0 && el("p", {}, say("empty")),
    grouped.map(([name, those]) => group(name, those)), points(agenda), meetings(agenda));
}

export { texts as say };
