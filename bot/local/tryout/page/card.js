// A card as Teams shows it, drawn by Microsoft's renderer; the page and the pictures of `make cards` use it.

import { hostConfig } from "/try/assets/host-config.js";

const AC = globalThis.AdaptiveCards;
const markdownIt = globalThis.markdownit({ html: false, linkify: false, breaks: true });

export const markdown = (text) => DOMPurify.sanitize(markdownIt.render(text));

AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};
AC.GlobalSettings.setTabIndexAtCardRoot = false;

// The renderer sends the name of a colleague who was found by typing; Teams sends the id.
const plain = Object.getOwnPropertyDescriptor(AC.ChoiceSetInput.prototype, "value");
Object.defineProperty(AC.ChoiceSetInput.prototype, "value", {
  ...plain,
  get() {
    const value = plain.get.call(this);
    return this.dynamicChoices?.find((choice) => choice.title === value)?.value ?? value;
  },
});

export function cardFrame(card, { dark, send, failed }) {
  const applet = new AC.AdaptiveApplet();
  applet.hostConfig = new AC.HostConfig(hostConfig(dark));
  applet.channelAdapter = { sendRequestAsync: send };
  applet.onAction = (_applet, action) => {
    if (action instanceof AC.OpenUrlAction) window.open(action.url, "_blank", "noopener");
  };
  applet.onActivityRequestFailed = () => { failed(); return -1; };
  applet.onCardChanged = nameThePeople;
  applet.setCard(card);
  const frame = document.createElement("div");
  frame.className = "card";
  frame.lang = card.lang ?? "";
  frame.append(applet.renderedElement);
  return frame;
}

// … it shows the id where Teams shows the name of who was chosen before, and gives the field no label.
function nameThePeople(applet) {
  for (const input of applet.card.getAllInputs()) {
    const chosen = input.choices?.find((choice) => choice.value === input.defaultValue);
    const box = input.renderedElement?.querySelector(".ac-choiceSetInput-filtered-textbox");
    box?.setAttribute("aria-label", input.label);
    if (box && chosen) box.value = chosen.title;
  }
}
