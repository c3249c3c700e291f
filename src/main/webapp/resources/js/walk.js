/* A young person's form, one question a screen: skip any, go back, hear it read. Everybody's form: last time's words. */
(function () {
  "use strict";

  const said = document.getElementById("walk-words");
  const words = (name) => (said ? said.dataset[name] || "" : "");

  function button(text, style, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = style;
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  }

  function aloud(step) {
    const speech = new SpeechSynthesisUtterance(
      [...step.querySelectorAll("legend, label.label, .help")].map((part) => part.textContent.trim()).join(". "));
    speech.lang = document.documentElement.lang || "en";
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(speech);
  }

  function walk(form) {
    const steps = [...form.querySelectorAll("[data-step]")];
    const end = form.querySelector("#answers\\:submit");
    const place = document.createElement("p");
    let at = 0;
    place.className = "steps quiet";
    place.setAttribute("aria-live", "polite");
    form.prepend(place);

    function show(next) {
      at = Math.max(0, Math.min(steps.length - 1, next));
      steps.forEach((step, index) => (step.hidden = index !== at));
      place.textContent = words("of").replace("{0}", at + 1).replace("{1}", steps.length);
      end.hidden = at < steps.length - 1;
      const field = steps[at].querySelector("textarea, input:not([type=hidden])");
      if (field && next > 0) field.focus();
    }

    steps.forEach((step, index) => {
      const line = document.createElement("div");
      line.className = "line";
      if (index > 0) line.append(button(words("back"), "act quiet", () => show(index - 1)));
      if (index < steps.length - 1) {
        const next = button(words("next"), "act", () => show(index + 1));
        const label = () => (next.textContent = isEmpty(step) ? words("skip") : words("next"));
        step.addEventListener("input", label);
        step.addEventListener("change", label);
        label();
        line.append(next);
      }
      if (window.speechSynthesis) line.append(button(words("aloud"), "act plain", () => aloud(step)));
      step.append(line);
    });
    const faulty = steps.findIndex((step) => [...step.querySelectorAll("p.error")].some((each) => each.textContent.trim()));
    show(Math.max(0, faulty));
  }

  function isEmpty(step) {
    return [...step.querySelectorAll("textarea, input")].every((field) =>
      field.type === "radio" ? !field.checked : field.value.trim() === "");
  }

  /** Takes last time's words over into the answer, after what is written already. */
  function take(id) {
    const before = document.querySelector('[data-before="' + CSS.escape(id) + '"]');
    const field = document.querySelector('textarea[data-question="' + CSS.escape(id) + '"]');
    field.value = field.value.trim() === "" ? before.textContent : field.value + "\n" + before.textContent;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  }

  /** Takes what somebody has noted already into the fields of the same question. */
  function use(offer) {
    const value = JSON.parse(offer.dataset.value);
    const within = "[data-question=\"" + CSS.escape(offer.dataset.use) + "\"]";
    Object.keys(value).forEach((name) => {
      const field = document.querySelector(within + " [data-part=\"" + CSS.escape(name) + "\"]");
      if (!field) return;
      field.value = value[name];
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
    const first = document.querySelector(within + " [data-part]");
    offer.closest("p").hidden = true;
    if (first) first.focus();
  }

  /** Shows what stands beside a question as soon as something is written there. */
  function unfold(event) {
    const step = event.target.closest("[data-step]");
    const beside = step && step.querySelector("details[data-beside]");
    if (beside && !beside.contains(event.target)) beside.open = true;
  }

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-use]").forEach((each) => each.addEventListener("click", () => use(each)));
    document.addEventListener("input", unfold);
    document.addEventListener("change", unfold);
    document.querySelectorAll("form[data-walk]").forEach(walk);
    document.querySelectorAll("[data-take]").forEach((each) => each.addEventListener("click", () => take(each.dataset.take)));
  });
})();
