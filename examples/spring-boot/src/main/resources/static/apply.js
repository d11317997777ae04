// The application: what is filled in, what is wrong in it, and what became of it.
import { answer, sentence } from "./answer.js";
import { ask, byId, el, fill, post, trouble } from "./dom.js";
import { receipt } from "./receipt.js";
import { say } from "./words.js";

const FIELDS = ["profitStatus", "legalForm", "name", "creditCode", "modes", "capacity", "street", "submittedOn"];
/** What a reader must know of what is filled in, and that hinders nobody. */
const REMARK = /^(CREDIT_CODE_(MISMATCH|OTHER_DEPARTMENT|NON_CONFORMING)|PLACE_|FACTS_CONTRADICT)/;

let all;
let running;
let timer;
let number;
/** The street as it was chosen: while a day is typed there are days without it. */
let street = "";
/** The fields that were left: what is wrong in them is told while others are filled in. */
const left = new Set();
/** Whether it was to be submitted: then what is missing is wrong. */
let tried = false;

const chosen = (name) => [...byId("form").querySelectorAll(`input[name=${name}]:checked`)].map((each) => each.value);

const isNumber = () => /^\s*\d{1,9}\s*$/.test(byId("capacity").value);

/** The problems that the application found; where no number is written for one, that is what is wrong. */
function found(problems) {
  return byId("capacity").value.trim() === "" || isNumber() ? problems
    : problems.map((each) => (field(each) === "capacity" ? { ...each, code: "TYPE_WRONG", message: say("number") } : each));
}

/** The form as it is filled in; what is empty is left out. */
function filled() {
  const form = {
    profitStatus: chosen("profitStatus")[0],
    legalForm: byId("legalForm").value,
    name: byId("name").value.trim(),
    creditCode: byId("creditCode").value.trim(),
    modes: chosen("modes"),
    capacity: isNumber() ? Number(byId("capacity").value) : undefined,
    street: byId("street").value,
    submittedOn: byId("submittedOn").value,
  };
  return Object.fromEntries(
    Object.entries(form).filter(([, value]) => value !== undefined && value !== "" && value.length !== 0));
}

function choices(id, type, options, before) {
  fill(byId(id), options.map((each) => el("label", { class: "choice" },
    el("input", { type, name: id, value: each.id, checked: before.includes(each.id) }), el("span", {}, each.label))));
}

function select(id, first, options, before) {
  const list = byId(id);
  fill(list, el("option", { value: "" }, first), options);
  list.value = before;
}

const option = (value, label) => el("option", { value }, label);

/** Puts the words of the form in the language, and leaves what is filled in. */
function texts(everything) {
  all = everything;
  const before = filled();
  choices("profitStatus", "radio", all.facts.get("profitStatus").values, chosen("profitStatus"));
  choices("modes", "checkbox", all.words.modes, chosen("modes"));
  select("legalForm", say("notYet"),
    all.facts.get("legalForm").values.map((each) => option(each.id, each.label)), before.legalForm ?? "");
  if (!byId("submittedOn").value) byId("submittedOn").value = all.today;
  byId("receipt").hidden = true;
  byId("summary").hidden = true;
  tell([], false);
}

/** The streets and towns of the day, by the district in which they lie; the one that was chosen stays where it is there. */
async function places() {
  const day = byId("submittedOn").value || all.today;
  const { body, problems } = await ask(`api/places?asOf=${day}`);
  if (problems || day !== (byId("submittedOn").value || all.today)) return;
  const groups = new Map();
  for (const each of body) {
    const where = each.territory ?? say("elsewhere");
    groups.set(where, [...(groups.get(where) ?? []), option(each.name, each.label)]);
  }
  const own = [...groups].sort(([one], [other]) => (other === all.place) - (one === all.place));
  select("street", say("choose"), own.map(([label, options]) => el("optgroup", { label }, options)), street);
  changed();
}

/** Asks anew, a moment after the last change; an answer that is overtaken is dropped. */
function changed() {
  clearTimeout(timer);
  timer = setTimeout(answered, 150);
}

async function answered() {
  running?.abort();
  const mine = running = new AbortController();
  try {
    const { body, problems } = await post("api/answers/registration-authority", filled());
    if (mine !== running) return;
    tell(found(problems ?? body.problems).filter((each) => left.has(field(each)) && (tried || each.code !== "VALUE_MISSING")), false);
    if (!body.outcome) return;
    trouble(null);
    fill(byId("answer"), answer(body, all, body.problems.filter((each) => REMARK.test(each.code))));
    const words = sentence(body, all);
    if (byId("spoken").textContent !== words) byId("spoken").textContent = words;
    byId("answer-box").dataset.outcome = body.outcome;
    fill(byId("peek-words"), `${say("answer.title")}${say("is")}${body.authority ?? say(`o.${body.outcome}`)}`);
  } catch (error) {
    if (mine === running) trouble(error);
  }
}

const field = (problem) => problem.pointer.split("/")[1] ?? "";

/** Tells beside each field what is wrong in it; at an attempt to submit also above the form, where it stays until the next. */
function tell(problems, submitting) {
  const wrong = problems.filter((each) => !REMARK.test(each.code))
    .sort((one, other) => FIELDS.indexOf(field(one)) - FIELDS.indexOf(field(other)));
  for (const name of FIELDS) {
    const those = wrong.filter((each) => field(each) === name);
    const box = document.querySelector(`[data-field=${name}]`);
    box.querySelector(".error")?.remove();
    box.classList.toggle("wrong", those.length > 0);
    const input = byId(name);
    input.toggleAttribute("aria-invalid", those.length > 0);
    if (those.length > 0) input.setAttribute("aria-invalid", "true");
    const hint = byId(`${name}-hint`) ? [`${name}-hint`] : [];
    input.removeAttribute("aria-describedby");
    const described = those.length > 0 ? [...hint, `${name}-error`] : hint;
    if (described.length > 0) input.setAttribute("aria-describedby", described.join(" "));
    if (those.length > 0) box.append(el("p", { class: "error", id: `${name}-error` }, those.map(words).join(" ")));
  }
  if (!submitting) return;
  const summary = byId("summary");
  summary.hidden = wrong.length === 0;
  if (summary.hidden) return;
  fill(summary, el("h2", {}, say("fix", wrong.length)), el("ul", {}, wrong.map((each) =>
    el("li", {}, FIELDS.includes(field(each))
      ? el("a", { href: "#apply", onclick: (event) => { event.preventDefault(); focusOn(field(each)); } },
        say(`f.${field(each)}`) + say("is") + words(each))
      : words(each)))));
  summary.focus();
}

function words(problem) {
  const perhaps = problem.didYouMean ?? [];
  return problem.message + (perhaps.length > 0 ? say("brackets", `${say("meant")} ${perhaps.join(say("and"))}`) : "");
}

/** Brings the cursor to a field, or to the first of its choices. */
export function focusOn(name) {
  const input = byId(name);
  const target = input.matches("input, select") ? input : input.querySelector("input:checked") ?? input.querySelector("input");
  target.focus();
  target.scrollIntoView({ block: "center" });
}

/** A number of its own for each application; sent again after a failure it is the same, and taken up once. */
function newNumber() {
  const letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const random = [...crypto.getRandomValues(new Uint8Array(6))].map((each) => letters[each % 32]).join("");
  return `TY-${all.today.replaceAll("-", "")}-${random}`;
}

async function submitted(event) {
  event.preventDefault();
  byId("submit").disabled = true;
  try {
    number ??= newNumber();
    const { body, problems, status } = await post("api/applications", { id: number, ...filled() });
    FIELDS.forEach((each) => left.add(each));
    tried = true;
    tell(found(problems ?? []), true);
    if (problems) return;
    receipt(body, status === 200, all);
    number = undefined;
  } catch (error) {
    trouble(error);
  } finally {
    byId("submit").disabled = false;
  }
}

function cleared() {
  left.clear();
  tried = false;
  number = undefined;
  street = "";
  byId("receipt").hidden = true;
  byId("summary").hidden = true;
  setTimeout(() => {
    byId("submittedOn").value = all.today;
    tell([], false);
    places().catch(trouble);
    focusOn("profitStatus");
  });
}

/** While the answer is out of sight, as it is on a phone below the form, a line at the foot of the window has it. */
function peek() {
  new IntersectionObserver(([seen]) => byId("peek").classList.toggle("away", seen.isIntersecting)).observe(byId("answer-box"));
  byId("peek").addEventListener("click", () => {
    byId("answer-title").focus({ preventScroll: true });
    byId("answer-box").scrollIntoView({ block: "start" });
  });
}

export function begin() {
  peek();
  const form = byId("form");
  form.addEventListener("input", (event) => {
    byId("receipt").hidden = true;
    if (event.target.id === "street") street = event.target.value;
    if (event.target.id === "submittedOn") places().catch(trouble);
    changed();
  });
  form.addEventListener("focusout", (event) => {
    const box = event.target.closest("[data-field]");
    if (box && !box.contains(event.relatedTarget)) {
      left.add(box.dataset.field);
      changed();
    }
  });
  form.addEventListener("submit", submitted);
  form.addEventListener("reset", cleared);
}

export async function show(everything) {
  all = everything;
  await places();
  await answered();
}

export { texts as say };
