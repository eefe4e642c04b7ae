// Draws one card after another, and says what is wrong with what stands there.

import { cardFrame } from "/try/assets/card.js";

const place = document.querySelector("#messages li");
const dark = matchMedia("(prefers-color-scheme: dark)").matches;
const FOCUSABLE = "a[href], button, input, select, textarea, [tabindex]";
const SCROLLS = "input, textarea, select"; // what is typed there may be longer than the field

globalThis.show = (card) => {
  const none = () => {};
  place.replaceChildren(cardFrame(card, { dark, send: none, failed: none }));
};

globalThis.look = async (readable) =>
  [...outside(), ...clipped(), ...broken(), ...disordered(), ...await unreadable(readable)];

const finding = (rule, node, what) => ({ rule, what, html: node.outerHTML.slice(0, 300) });
const drawn = () => [...place.querySelectorAll(".card *")].filter((node) => node.checkVisibility());

function outside() {
  const card = place.firstElementChild.getBoundingClientRect();
  const out = (box) => box.width > 0 && (box.right > card.right + 1 || box.left < card.left - 1);
  return drawn().filter((node) => out(node.getBoundingClientRect()))
    .map((node) => finding("outside", node, "stands outside its card"));
}

function clipped() {
  const cut = (node) => node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1;
  const hides = (node) => getComputedStyle(node).overflow !== "visible";
  return drawn().filter((node) => !node.matches(SCROLLS) && hides(node) && cut(node) && node.innerText?.trim())
    .map((node) => finding("clipped", node, "hides a part of its text"));
}

// A button of more than one line is no button any more; Teams cuts it off.
function broken() {
  return [...place.querySelectorAll("button")].filter((node) => lines(node) > 1)
    .map((node) => finding("broken", node, `“${node.innerText}” does not fit on one line`));
}

function lines(node) {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const tops = new Set();
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    for (const box of range.getClientRects()) tops.add(Math.round(box.top));
  }
  return tops.size;
}

// The tabulator goes where the eye goes: down, and from left to right.
function disordered() {
  const stops = drawn().filter((node) => node.matches(FOCUSABLE) && node.tabIndex >= 0);
  const late = stops.filter((node) => node.tabIndex > 0);
  const back = stops.filter((node, index) => {
    if (!index) return false;
    const [before, box] = [stops[index - 1], node].map((one) => one.getBoundingClientRect());
    return box.bottom <= before.top || (box.right <= before.left && box.top < before.bottom);
  });
  return [...late, ...back].map((node) => finding("order", node, "is reached in another order than it is read"));
}

async function unreadable(readable) {
  if (readable === "unasked") return [];
  const rules = { region: { enabled: false } }; // the page around the card is ours
  const which = readable === "by anyone" ? { rules } : { runOnly: ["color-contrast"] };
  const found = await axe.run(place.firstElementChild, { resultTypes: ["violations"], ...which });
  return found.violations.flatMap((rule) => rule.nodes.map((node) => ({
    rule: rule.id, what: node.failureSummary, html: node.html.slice(0, 300),
  })));
}
