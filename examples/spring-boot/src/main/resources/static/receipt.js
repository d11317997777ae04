// What became of an application that was submitted: its number, what was found, where it is kept.
import { outcome } from "./answer.js";
import { byId, el, fill } from "./dom.js";
import { say } from "./words.js";

/** Who registers, as it was found and stored; those that are possible where that is open. */
function found({ authority, candidates }, all) {
  return authority ? outcome(authority, all) : `${say("perhaps")} ${candidates.map((id) => outcome(id, all)).join(say("or"))}`;
}

/** Shows it; of one that was received before that is told. */
export function receipt({ application, finding }, before, all) {
  const box = byId("receipt");
  fill(box, el("h2", {}, before ? say("receivedBefore") : say("received")),
    el("p", {}, say("receiptNo", application.id)),
    el("p", {}, `${application.name} · ${application.street} · ${application.submittedOn}`),
    el("p", {}, say("answer.title") + say("is") + found(finding, all)),
    el("p", { class: "hint" }, say("keptHow"), " ",
      el("a", { href: `api/applications/${encodeURIComponent(application.id)}` }, say("kept"))),
    el("p", { class: "actions" },
      el("button", { type: "button", class: "plain", onclick: () => print() }, say("print")),
      el("button", { type: "button", class: "plain", onclick: () => byId("form").reset() }, say("again"))));
  box.hidden = false;
  box.focus();
}
