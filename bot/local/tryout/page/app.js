// The try-out page: who you are, the conversation as Teams shows it, the clock, the dossiers.

import { cardFrame, markdown } from "/try/assets/card.js";

const AC = globalThis.AdaptiveCards;
const dark = matchMedia("(prefers-color-scheme: dark)");
const find = (selector) => document.querySelector(selector);
const state = { person: null, place: "chat", persons: [], news: 0, drawn: new Map() };

async function ask(path, body) {
  const options = body === undefined ? {} : {
    method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" },
  };
  const answer = await fetch(`/try/${path}`, options);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

const here = () => `conversations/${state.person.id}/${state.place}`;
const say = (text) => { find("#notice").textContent = text; };
const trouble = () => say("Dat lukte niet. Probeer het nog eens.");

// --- people -----------------------------------------------------------------------------------------
async function showPersons() {
  const { persons, now } = await ask("persons");
  state.persons = persons;
  showClock(now);
  if (!find("#persons").children.length) find("#persons").append(...persons.map(personItem));
  for (const person of persons) {
    const button = find(`[data-person="${CSS.escape(person.id)}"]`);
    button?.setAttribute("aria-pressed", String(person.id === state.person?.id));
    if (button) badge(button, person.unread + person.unreadTeam);
  }
  const unread = state.person && persons.find((one) => one.id === state.person.id);
  if (unread) badge(find('[data-place="team"]'), unread.unreadTeam);
}

function personItem(person) {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.person = person.id;
  button.append(element("strong", person.name), element("small", person.function));
  button.addEventListener("click", () => become(person));
  const item = document.createElement("li");
  item.append(button);
  return item;
}

function badge(button, count) {
  button.querySelector(".badge")?.remove();
  if (!count) return;
  const mark = element("span", String(count));
  mark.className = "badge";
  mark.setAttribute("aria-label", `${count} ongelezen`);
  button.append(mark);
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

async function become(person) {
  state.person = person;
  state.place = "chat";
  history.replaceState(null, "", `?persoon=${encodeURIComponent(person.id)}`);
  find("#talking").textContent = person.name;
  find("#places").hidden = !person.team;
  find("#type").disabled = find("#say button").disabled = find("#file").disabled = false;
  panel("talk");
  await open();
  find("#type").focus();
}

async function open() {
  state.drawn.clear();
  find("#messages").replaceChildren();
  for (const button of document.querySelectorAll("[data-place]")) {
    button.setAttribute("aria-pressed", String(button.dataset.place === state.place));
  }
  await showMessages();
  await showPersons();
}

// --- conversation -----------------------------------------------------------------------------------
let showing = Promise.resolve();
function showMessages() {
  showing = showing.then(drawMessages).catch(trouble);
  return showing;
}

async function drawMessages() {
  if (!state.person) return;
  const where = here();
  const messages = await ask(where);
  if (where !== here()) return;
  const list = find("#messages");
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  let added = false;
  for (const message of messages) {
    const stored = JSON.stringify([message.text, message.card]);
    const before = state.drawn.get(message.id);
    if (before?.stored === stored) continue;
    // The answer to a press shows this card already: drawing it anew would lose what is being typed.
    if (before && before.answered === JSON.stringify(message.card)) {
      before.stored = stored;
      continue;
    }
    const item = messageItem(message);
    if (before) before.item.replaceWith(item);
    else { list.append(item); added = true; }
    state.drawn.set(message.id, { stored, item });
  }
  if (added && (atEnd || state.spoke)) list.scrollTop = list.scrollHeight;
  if (added) state.spoke = false;
  const last = list.lastElementChild;
  if (added && last?.querySelector(".card")) last.scrollIntoView({ block: "nearest" });
}

function messageItem(message) {
  const item = document.createElement("li");
  const mine = message.sender === state.person.id;
  item.className = mine ? "mine" : message.from ? "other" : "bot";
  const time = new Date(message.at).toLocaleString("nl-NL", {
    timeZone: "Europe/Amsterdam", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit",
  });
  const head = element("p", `${mine ? "Jij" : message.from || "Uthiek-bot"} · ${time}`);
  head.className = "meta";
  item.append(head);
  if (message.text) {
    const bubble = document.createElement("div");
    bubble.className = "bubble";
    bubble.innerHTML = markdown(message.text);
    item.append(bubble);
  }
  if (message.card) item.append(cardOf(message));
  return item;
}

const cardOf = (message) => cardFrame(message.card, {
  dark: dark.matches, send: (request) => pressed(message, request), failed: trouble,
});

async function pressed(message, request) {
  if (request.action instanceof AC.DataQuery) {
    const found = await ask(`people?query=${encodeURIComponent(request.action.filter ?? "")}`);
    return new AC.SuccessResponse(request, JSON.stringify(found));
  }
  say("");
  const answer = await ask(`${here()}/press`, {
    message: message.id, verb: request.action.verb, data: request.action.data ?? {},
    trigger: request.trigger,
  });
  if (answer.type === "application/vnd.microsoft.card.adaptive") {
    const drawn = state.drawn.get(message.id);
    if (drawn) drawn.answered = JSON.stringify(answer.value);
    return new AC.SuccessResponse(request, JSON.stringify(answer.value));
  }
  if (answer.value) say(answer.value);
  return new AC.SuccessResponse(request, "");
}

find("#say").addEventListener("submit", async (event) => {
  event.preventDefault();
  const box = find("#type");
  const text = box.value.trim();
  if (!text || !state.person) return;
  box.value = "";
  grow();
  say("");
  state.spoke = true;
  try {
    await ask(here(), { text });
    await showMessages();
  } catch {
    box.value = text;
    trouble();
  }
});

find("#file").addEventListener("change", async (event) => {
  const [file] = event.target.files;
  event.target.value = "";
  if (!file || !state.person) return;
  try {
    const url = `/try/${here()}/upload?name=${encodeURIComponent(file.name)}`;
    const answer = await fetch(url, { method: "POST", body: file });
    if (!answer.ok) throw new Error(String(answer.status));
    await showMessages();
  } catch { trouble(); }
});

function grow() {
  const box = find("#type");
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight, 180)}px`;
}
find("#type").addEventListener("input", grow);
find("#type").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    find("#say").requestSubmit();
  }
});
for (const button of document.querySelectorAll("[data-place]")) {
  button.addEventListener("click", () => { state.place = button.dataset.place; open().catch(trouble); });
}

// --- clock, files, panels -----------------------------------------------------------------------------
function showClock(now) {
  find("#clock").textContent = new Date(now).toLocaleString("nl-NL", {
    timeZone: "Europe/Amsterdam", weekday: "long", day: "numeric", month: "long", year: "numeric",
    hour: "2-digit", minute: "2-digit",
  });
}

for (const button of document.querySelectorAll("[data-step]")) {
  button.addEventListener("click", async () => {
    button.disabled = true;
    try { showClock((await ask("clock", { step: button.dataset.step })).now); } catch { trouble(); }
    button.disabled = false;
    button.focus();
  });
}

async function showFiles() {
  const { dossiers, invitations } = await ask("files");
  find("#dossiers").replaceChildren(...folders(dossiers));
  find("#invitations").replaceChildren(...folders(invitations));
}

// One item per folder of a case, with its documents under it; the number is said once.
function folders(files) {
  if (!files.length) return [element("li", "Nog niets.")];
  const lists = new Map();
  for (const file of files) {
    const folder = file.path.split("/").slice(1, 2).join("");
    if (!lists.has(folder)) lists.set(folder, document.createElement("ul"));
    lists.get(folder).append(fileItem(file));
  }
  return [...lists].map(([folder, list]) => {
    const item = document.createElement("li");
    item.append(...(folder.includes(".") ? [] : [element("strong", folder)]), list);
    return item;
  });
}

function fileItem(file) {
  const name = file.path.split("/").at(-1).replace(/^UTH-\d{4}-\d{4,}_/, "");
  const link = element("a", name.replaceAll("_", " "));
  link.href = file.url.split("/").map(encodeURIComponent).join("/");
  link.target = "_blank";
  const item = document.createElement("li");
  item.append(link);
  return item;
}

function panel(name) {
  find(".rooms").dataset.shown = name;
  for (const button of document.querySelectorAll("[data-panel]")) {
    button.toggleAttribute("aria-current", button.dataset.panel === name);
  }
}
for (const button of document.querySelectorAll("[data-panel]")) {
  button.addEventListener("click", () => panel(button.dataset.panel));
}
dark.addEventListener("change", () => open().catch(trouble));

// --- news ---------------------------------------------------------------------------------------------
async function follow() {
  for (;;) {
    try {
      const { news } = await ask(`news?since=${state.news}`);
      if (news === state.news) continue;
      state.news = news;
      await showMessages();
      await showPersons();
      await showFiles();
    } catch {
      await new Promise((resolve) => { setTimeout(resolve, 2000); });
    }
  }
}

await showPersons();
await showFiles();
const wanted = new URLSearchParams(location.search).get("persoon");
const known = state.persons.find((person) => person.id === wanted);
if (known) await become(known);
else panel("people");
follow();
