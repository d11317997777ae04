// Elements are made of text alone: whatever a document or a form holds is shown, and never run.
import { language, say } from "./words.js";

/** An element with attributes and what stands in it: elements, texts, lists of them; what is null or false is left out. */
export function el(tag, attributes, ...inside) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...inside.flat(3).filter((each) => each !== null && each !== undefined && each !== false));
  return made;
}

export const byId = (id) => document.getElementById(id);

/** Puts other things into an element. */
export const fill = (element, ...inside) => element.replaceChildren(...inside.flat(3).filter(Boolean));

/** What the application answers; one that is no good answer has its problems. */
export async function ask(path, options = {}) {
  let response;
  try {
    response = await fetch(path, { ...options, headers: { "Accept-Language": language(), ...options.headers } });
  } catch {
    throw new Error(say("failed"));
  }
  const type = response.headers.get("Content-Type") ?? "";
  const body = type.includes("json") ? await response.json() : null;
  if (response.ok) return { body, status: response.status };
  if (body?.problems) return { body, status: response.status, problems: body.problems };
  throw new Error(body?.detail ?? say("failed"));
}

/** What was answered; an error with its problems where it was none. */
export function good({ body, problems }) {
  if (problems) throw new Error(problems.map((each) => each.message).join(" "));
  return body;
}

export const post = (path, body, signal) =>
  ask(path, { method: "POST", body: JSON.stringify(body), signal, headers: { "Content-Type": "application/json" } });

/** Tells that something went wrong; nothing where it did not. */
export function trouble(error) {
  const place = byId("trouble");
  place.hidden = !error;
  place.textContent = error ? error.message : "";
}

/** Where something stands: as people cite it, in English by its number. */
export function where({ clause, place, verified = true }) {
  if (language() === "zh-CN" || !verified || !/^A?\d/.test(clause)) return place;
  return clause.startsWith("A") ? `annex ${clause.slice(1)}` : `clause ${clause}`;
}

/** A place in a document; in the one that is shown here it leads there. */
export function place(citation, paper) {
  const words = `${citation.instrument} ${where(citation)}`;
  return citation.instrument === paper.number
    ? el("a", { href: `#who?clause=${encodeURIComponent(citation.clause)}` }, words)
    : words;
}

/** Words of a document, or what an article of one says whose text is not held. */
export function quoted(citation, paper) {
  return citation.verified
    ? el("figure", { class: "quote" },
      el("blockquote", { lang: "zh-CN" }, citation.quote),
      el("figcaption", {}, place(citation, paper)))
    : el("figure", { class: "quote told" },
      el("blockquote", {}, citation.gist),
      el("figcaption", {}, place(citation, paper), el("span", { class: "tag" }, say("notHeld"))));
}
