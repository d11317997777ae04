// Who does what: the official text beside the division of tasks.
import { ask, byId, el, fill, good, where } from "./dom.js";
import { say } from "./words.js";

let all;
let text;
let query = new URLSearchParams();
/** What is asked for last is shown, whatever comes last. */
let turn = 0;

/** The clauses of the document that say something, the annex left to its rows. */
const body = () => text.filter((each) => !each.clause.startsWith("A"));

/** Its heading; of an item without one, that of its task. */
const heading = (clause) => clause.provisions.find((each) => each.form === "HEADING")?.quote.replace(/。$/, "")
  ?? rowsOf(clause)[0]?.heading ?? "";

/** The rows of the annex that belong to a clause: those of its sentences, and those of the task of its number. */
function rowsOf(clause) {
  const task = /^3\.\d+\.(\d+)$/.exec(clause.clause)?.[1];
  return [...all.rows.values()].filter((row) => String(row.task) === task
    || clause.provisions.some((each) => each.row === row.clause));
}

function texts(everything) {
  all = everything;
  units(byId("unit"));
}

/** The units to choose from, by what they are. */
export function units(list, known = all) {
  const before = list.value;
  const kinds = new Map();
  for (const each of known.units) kinds.set(each.kind, [...(kinds.get(each.kind) ?? []), el("option", { value: each.name }, each.label)]);
  fill(list, el("option", { value: "" }, say("allUnits")), [...kinds].map(([label, options]) => el("optgroup", { label }, options)));
  list.value = before;
}

function clauses() {
  const list = byId("clause");
  fill(list, el("option", { value: "" }, say("allClauses")), body().filter((each) => /^\d/.test(each.clause)).map((each) =>
    el("option", { value: each.clause }, `${where(each)} ${heading(each)}`)));
}

/** What a party of a row is called: as it is written, in English by what it is called there. */
export function partyName(each, known) {
  return document.documentElement.lang === "en" ? known.party(each.party) ?? each.written : each.written;
}

function role(parties, label, kind, mine) {
  return el("p", { class: "role" }, el("span", { class: `badge ${kind}` }, label), el("span", {}, parties.length > 0
    ? parties.map((each, at) => [at > 0 ? say("and") : null,
      el("span", { class: mine(each) ? "mine" : null }, partyName(each, all))])
    : say("none")));
}

function row(each, sheet) {
  const part = sheet?.tasks.filter((task) => task.clause === each.clause) ?? [];
  const mine = (party) => part.some((task) => task.as === party.written && task.role === party.role);
  const inRole = (id) => each.parties.filter((party) => party.role === id);
  const group = part.find((task) => !sheetNames(sheet).has(task.as));
  return el("li", { class: "row", "data-row": each.clause, tabindex: "0" },
    el("p", { class: "where" }, where(each)),
    role(inRole("LEAD"), say("lead"), "lead", mine),
    role(inRole("RESPONSIBLE"), say("resp"), "resp", mine),
    group && el("p", { class: "via" }, say("via", group.as)),
    el("details", {}, el("summary", {}, say("rowWords")), el("blockquote", { lang: "zh-CN" }, each.text)));
}

/** The names under which rows write the unit itself. */
function sheetNames(sheet) {
  const names = new Set([sheet.name, query.get("unit")]);
  for (const each of all.rows.values()) {
    for (const party of each.parties) if (party.party === sheet.unit) names.add(party.written);
  }
  return names;
}

/** How a sentence concerns the unit: it is named by it, leads its row, shares its row; or not at all. */
function concern(clause, sentence, sheet) {
  if (!sheet || sentence.form !== "SENTENCE") return null;
  const bears = sheet.duties.some((duty) => duty.bearing === "YES" && (duty.citations ?? []).some((cited) =>
    cited.clause === clause.clause && cited.quote && overlap(cited.quote, sentence.quote)));
  if (bears) return "own";
  const part = sheet.tasks.filter((task) => task.clause === sentence.row);
  if (part.some((task) => task.role === "LEAD")) return "lead";
  return part.length > 0 ? "resp" : null;
}

const overlap = (one, other) => one.includes(other.replace(/[。；]$/, "")) || other.includes(one.replace(/[。；]$/, ""));

/** A sentence with the names of the unit in bold. */
function words(quote, names) {
  const found = [...names].filter((each) => each && quote.includes(each)).sort((one, other) => other.length - one.length)[0];
  return found ? quote.split(found).flatMap((part, at) => (at > 0 ? [el("b", {}, found), part] : [part])) : [quote];
}

function sentence(clause, each, sheet) {
  const how = concern(clause, each, sheet);
  const unled = each.form === "SENTENCE" && !each.row && clause.clause.startsWith("3.");
  return el(how ? "mark" : "span", { class: [how, unled ? "unled" : null].filter(Boolean).join(" ") || null,
    "data-row": each.row, title: unled ? say("nobody") : null }, words(each.quote, sheet ? sheetNames(sheet) : []));
}

function card(clause, sheet) {
  const rows = rowsOf(clause);
  const lines = clause.provisions.filter((each) => each.form !== "HEADING");
  return el("article", { class: "clause", id: `c-${clause.clause}` },
    el("h2", {}, el("span", { class: "where" }, where(clause)), " ", el("span", { lang: "zh-CN" }, heading(clause))),
    el("div", { class: "beside" },
      el("p", { class: "official", lang: "zh-CN" }, lines.map((each) => sentence(clause, each, sheet))),
      rows.length > 0
        ? el("ul", { class: "rows" }, rows.map((each) => row(each, sheet)))
        : el("p", { class: "rows none" }, say("noRows"))));
}

/** What is shown of the division: the clause that is chosen, or those that concern the unit. */
function chosen(sheet) {
  const wanted = query.get("clause");
  return body().filter((each) => (wanted ? each.clause === wanted || annexOf(each, wanted) : /^\d/.test(each.clause)))
    .filter((each) => each.provisions.some((one) => one.form === "SENTENCE"))
    .filter((each) => wanted || !sheet || each.provisions.some((one) => concern(each, one, sheet))
      || rowsOf(each).some((one) => sheet.tasks.some((task) => task.clause === one.clause)));
}

const annexOf = (clause, wanted) => wanted.startsWith("A") && rowsOf(clause).some((row) => row.clause === wanted);

function count(sheet, shown) {
  if (!sheet) return say("who.all", shown.length, new Set(shown.flatMap(rowsOf).map((each) => each.clause)).size);
  const led = sheet.tasks.filter((each) => each.role === "LEAD").length;
  const own = shown.flatMap((clause) => clause.provisions.filter((each) => concern(clause, each, sheet) === "own")).length;
  return shown.length === 0 ? say("who.none") : say("who.count", sheet.name, led, sheet.tasks.length - led, own);
}

/** Marks in the text what a row is about, while it is pointed at or has the focus. */
function point(event) {
  const at = event.type === "mouseover" || event.type === "focusin" ? event.target.closest("[data-row]") : null;
  for (const each of document.querySelectorAll(".pointed")) each.classList.remove("pointed");
  const name = at?.dataset.row;
  if (!name) return;
  for (const each of at.closest(".clause").querySelectorAll(`[data-row="${CSS.escape(name)}"]`)) each.classList.add("pointed");
}

export function begin() {
  for (const name of ["unit", "clause"]) byId(name).addEventListener("change", () => {
    const next = new URLSearchParams();
    for (const each of ["unit", "clause"]) if (byId(each).value) next.set(each, byId(each).value);
    location.hash = `who?${next}`;
  });
  for (const type of ["mouseover", "mouseout", "focusin", "focusout"]) byId("clauses").addEventListener(type, point);
}

export async function show(everything, asked) {
  const mine = ++turn;
  all = everything;
  query = asked;
  text ??= (await ask("api/text")).body;
  clauses();
  byId("unit").value = query.get("unit") ?? "";
  byId("clause").value = query.get("clause") ?? "";
  const sheet = query.get("unit") ? good(await ask(`api/sheet?unit=${encodeURIComponent(query.get("unit"))}`)) : null;
  if (mine !== turn) return;
  const shown = chosen(sheet);
  fill(byId("who-count"), count(sheet, shown));
  fill(byId("who-legend"), sheet
    && ["own", "lead", "resp"].map((each) => el("span", { class: "key" }, el("mark", { class: each }, "　"), say(each))),
  el("span", { class: "key" }, el("span", { class: "unled" }), say("nobody")));
  fill(byId("clauses"), shown.map((each) => card(each, sheet)));
}

export { texts as say };
