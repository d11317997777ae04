// An answer in words: who registers, by which words, what is missing, what would change it.
import { focusOn } from "./apply.js";
import { el, quoted, where } from "./dom.js";
import { say } from "./words.js";

const QUESTION = "registration-authority";

/** The answer in one sentence, for who listens. */
export function sentence(body, all) {
  const missing = body.missing?.map((id) => all.facts.get(id).label) ?? [];
  return [headline(body), say(`o.${body.outcome}`), missing.length > 0 ? `${say("missing")} ${missing.join(say("and"))}` : ""]
    .filter(Boolean).join(say("stop"));
}

function headline(body) {
  return body.authority ?? body.candidates?.join(say("or")) ?? "";
}

/** All of the answer. That a text is not held stands with what is told of it. */
export function answer(body, all, remarks) {
  const told = body.explanation;
  return [
    el("p", { class: "state" }, say(`o.${body.outcome}`)),
    headline(body) && el("p", { class: "authority" },
      body.authority ? body.authority : [el("span", { class: "perhaps" }, say("perhaps")), headline(body)]),
    el("p", { class: "means" }, say(`m.${body.outcome}`)),
    missing(body, all),
    attention(remarks),
    el("p", { class: "day" }, say("asOf", body.asOf)),
    part("basis", basis(body.citations, all)),
    part("change", list(told?.changes.map((each) => change(each, all)))),
    part("whyNot", list(told?.ruledOut.map((each) => whyNot(each, told, all)).filter(Boolean))),
    part("readings", list([
      ...body.readings.map((each) => reading(each.id, each.option, all)),
      ...(told?.openReadings ?? []).map((each) => open(each.id, all))])),
    part("notes", list(body.notes.filter((each) => each.code !== "TEXT_NOT_HELD").map((each) => each.message))),
  ].filter(Boolean);
}

function part(title, inside) {
  const has = Array.isArray(inside) ? inside.length > 0 : inside;
  return has ? el("section", { class: "part" }, el("h3", {}, say(title)), inside) : null;
}

/** The document's own words, then what other documents say by article. */
function basis(citations, all) {
  const told = citations.filter((each) => !each.verified);
  return [...citations.filter((each) => each.verified).map((each) => quoted(each, all.document)),
    told.length > 0 && el("details", {}, el("summary", {}, say("toldToo", told.length)), told.map((each) => quoted(each, all.document)))]
    .filter(Boolean);
}

const list = (items) => (items && items.length > 0 ? el("ul", {}, items.map((each) => el("li", {}, each))) : null);

/** What can still matter, each with a way to its field; or that the document leaves it open. */
function missing(body, all) {
  if (body.outcome !== "UNDETERMINED") return null;
  return body.missing.length > 0
    ? el("p", { class: "missing" }, say("missing") + say("is"), body.missing.map((id, at) => [at > 0 ? say("and") : null,
      el("button", { type: "button", class: "link", onclick: () => focusOn(id) }, all.facts.get(id).label)]))
    : el("p", { class: "missing" }, body.cause === "LEFT_OPEN_BY_LAW" ? say("openLaw") : all.word("causes", body.cause));
}

function attention(problems) {
  return problems.length > 0
    ? el("div", { class: "attention" }, problems.map((each) => el("p", {}, each.message)))
    : null;
}

const value = (fact, id, all) => all.facts.get(fact).values.find((each) => each.id === id)?.label ?? id;

/** What an authority is called, by its id. */
export const outcome = (id, all) => all.questions.get(QUESTION).outcomes.find((each) => each.id === id)?.label ?? id;

function possible(each, all) {
  if (each.outcome === "NOT_APPLICABLE") return say("nothing");
  if (each.outcome === "CONFLICT") return say("clash");
  return each.allows.map((id) => outcome(id, all)).join(say("or"));
}

function change(each, all) {
  const steps = each.alterations.map((step) => say("change.of", all.facts.get(step.fact).label,
    value(step.fact, step.from, all), value(step.fact, step.to, all))).join(say("and"));
  return [steps, say("comma"), el("strong", {}, say("then", each.then.map((one) => possible(one, all)).join(say("or"))))];
}

/** By which words another authority is excluded. */
function whyNot(each, told, all) {
  const places = told.norms.filter((norm) => each.by.includes(norm.id))
    .flatMap((norm) => norm.citations.map((cited) => `${cited.instrument} ${where(cited)}`));
  return places.length > 0 ? say("whyNot.by", outcome(each.outcome, all), [...new Set(places)].join(say("and"))) : null;
}

function reading(id, option, all) {
  const of = all.readings.get(id);
  const way = of?.options.find((each) => each.id === option);
  return way ? of.label + say("is") + way.label + say("brackets", way.reason) : null;
}

function open(id, all) {
  const of = all.readings.get(id);
  return of ? `${of.label}${say("is")}${say("reading.open")} ${of.options.map((each) => say("quote", each.label)).join(say("or"))}` : null;
}
