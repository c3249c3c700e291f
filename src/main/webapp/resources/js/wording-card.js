/* The card of one finding: why, other words as buttons, "keep, because …". Not modal: one may go on writing beside it. */
(function () {
  "use strict";

  const hearth = window.hearth;
  const REASONS = ["quote", "legal", "mine", "other"];
  let shown = null;

  function close(focusBack) {
    if (!shown) return;
    const { box, opener, stop } = shown;
    shown = null;
    stop();
    box.remove();
    if (focusBack) opener.focus();
  }

  function open(help, one, opener, inside) {
    close(false);
    const box = build(help, one);
    help.box.append(box);
    const away = (event) => !box.contains(event.target) && event.target !== opener && close(false);
    const typed = () => close(false);
    document.addEventListener("pointerdown", away);
    help.area.addEventListener("input", typed);
    const stop = () => {
      document.removeEventListener("pointerdown", away);
      help.area.removeEventListener("input", typed);
    };
    shown = { box, opener, stop };
    box.addEventListener("keydown", keys);
    if (inside || opener !== help.area) box.querySelector("button").focus();
    else hearth.say(one.text + ": " + one.message + " " + hearth.wordingWord("how"));
  }

  /** Escape ends it; arrow keys go through its buttons; Enter takes the one in focus, as buttons do. */
  function keys(event) {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (event.key === "Escape") {
      event.stopPropagation();
      close(true);
    } else if (step && at >= 0) {
      event.preventDefault();
      buttons[(at + step + buttons.length) % buttons.length].focus();
    }
  }

  function build(help, one) {
    const make = hearth.element;
    const box = make("section", "wording-card " + one.kind);
    box.setAttribute("role", "dialog");
    box.setAttribute("aria-label", hearth.fill(hearth.wordingWord("card"), one.text));
    box.append(make("h3", "", one.kind === "privileged" ? hearth.wordingWord("privileged") : "“" + one.text + "”"));
    box.append(make("p", "", one.message));
    if (one.alternatives.length) box.append(group(hearth.wordingWord("others"), one.alternatives.map((other) =>
      button(other, "act quiet", () => act(() => help.take(one, other))))));
    box.append(group(hearth.wordingWord("keep"), REASONS.map((reason) =>
      button(hearth.wordingWord(reason), "act plain", () => act(() => help.keep(one, reason))))));
    const source = make("p", "law", one.source);
    box.append(source, button(hearth.wordingWord("close"), "act plain", () => close(true)));
    return box;
  }

  function act(does) {
    close(true);
    does();
  }

  function group(label, buttons) {
    const all = hearth.element("div", "tools");
    all.setAttribute("role", "group");
    all.setAttribute("aria-label", label);
    all.append(hearth.element("span", "small strong", label), ...buttons);
    return all;
  }

  function button(text, look, does) {
    const made = hearth.element("button", look, text);
    made.type = "button";
    made.addEventListener("click", does);
    return made;
  }

  hearth.wordingCard = open;
})();
