/* One line puts a matter onto today's list: a name or number, Enter, Enter. */
(function () {
  "use strict";

  const hearth = window.hearth;
  const form = document.getElementById("add-on");
  const opener = document.querySelector("[data-add-on]");
  if (!form || !opener) return;

  const input = document.getElementById("add-on-case");
  const fault = form.querySelector("[data-fault]");
  const finder = window.hearthFinder(input);

  function show(open) {
    form.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    tell("");
    if (open) {
      finder.clear();
      input.focus();
    } else {
      opener.focus();
    }
  }

  function tell(text) {
    fault.textContent = text;
    fault.hidden = !text;
  }

  const value = (name) => document.getElementById("add-on-" + name).value;

  async function set() {
    const button = form.querySelector("[type=submit]");
    const chosen = finder.chosen();
    button.disabled = true;
    try {
      const answer = await hearth.send("POST", "/page/add-on", {
        number: chosen ? chosen.number : "", type: value("type"), courtroom: value("room"), kind: value("kind") });
      if (answer.status !== 200) {
        const errors = answer.data ? answer.data.errors : [];
        tell(errors && errors.length ? errors[0].message : answer.data.detail);
        return;
      }
      hearth.say(answer.data.said);
      hearth.toast(answer.data.said);
      show(false);
      window.hearthDay();
    } catch (gone) {
      tell(hearth.words("unreachable"));
    } finally {
      button.disabled = false;
    }
  }

  opener.addEventListener("click", () => show(form.hidden));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    set();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") show(false);
  });
})();
