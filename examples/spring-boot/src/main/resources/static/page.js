// The page: three views under one address, in two languages.
import * as apply from "./apply.js";
import * as due from "./due.js";
import { ask, byId, fill, trouble } from "./dom.js";
import { otherLanguage, say, sayAll } from "./words.js";
import * as who from "./who.js";

const VIEWS = { apply, who, due };

/** What all views need, in one language: words for ids, questions, readings, the division of tasks. */
async function known() {
  const [words, questions, readings, matrix, units] = await Promise.all(
    ["words", "questions", "readings", "matrix", "units"].map((each) => ask(`api/${each}`).then((got) => got.body)));
  const parties = new Map(words.words.parties.map((each) => [each.id, each.label]));
  return {
    ...words,
    facts: new Map(questions.flatMap((question) => question.facts).map((fact) => [fact.id, fact])),
    questions: new Map(questions.map((each) => [each.id, each])),
    readings: new Map(readings.map((each) => [each.id, each])),
    word: (kind, id) => words.words[kind].find((each) => each.id === id)?.label ?? id,
    party: (id) => parties.get(id),
    units,
    rows: new Map(matrix.map((row) => [row.clause, row])),
  };
}

let everything;

/** The view that the address names, and what it says behind the question mark. */
function wanted() {
  const [name, query] = location.hash.slice(1).split("?");
  return [name in VIEWS ? name : "apply", new URLSearchParams(query)];
}

async function show() {
  const [name, query] = wanted();
  trouble(null);
  for (const each of Object.keys(VIEWS)) byId(`view-${each}`).hidden = each !== name;
  for (const link of document.querySelectorAll("nav a")) {
    if (link.dataset.view === name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.title = `${say(`nav.${name}`)} · ${say("title")}`;
  try {
    await VIEWS[name].show(everything, query);
    document.body.dataset.ready = name;
  } catch (error) {
    trouble(error);
  }
}

async function start() {
  delete document.body.dataset.ready;
  sayAll();
  try {
    everything = await known();
  } catch (error) {
    trouble(error);
    return;
  }
  fill(byId("place"), everything.place);
  fill(byId("paper"), everything.document.number);
  fill(byId("title"), `《${everything.document.title}》`);
  for (const each of Object.values(VIEWS)) each.say(everything);
  await show();
}

byId("language").addEventListener("click", () => {
  otherLanguage();
  start();
});
byId("skip").addEventListener("click", (event) => {
  event.preventDefault();
  byId("main").focus();
});
for (const each of document.querySelectorAll(".print")) each.addEventListener("click", () => print());
addEventListener("hashchange", async () => {
  await show();
  window.scrollTo(0, 0);
});
for (const each of Object.values(VIEWS)) each.begin(() => everything);
start();
