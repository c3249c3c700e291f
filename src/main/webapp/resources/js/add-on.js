/* One line puts a matter onto today's list: a name or number, Enter, Enter. */
(function () {
  "use strict";

  const hearth = window.hearth;
  const form = document.getElementById("add-on");
  const opener = document.querySelector("[data-add-on]");
  if (!form || !opener) return;

  const input = document.getElementById("add-on-case");
  const list = document.getElementById("add-on-cases");
  const fault = form.querySelector("[data-fault]");
  let chosen = null;
  let found = [];
  let at = 0;
  let turn = 0;
  let timer = 0;

  function show(open) {
    form.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    tell("");
    if (open) {
      choose(null);
      input.value = "";
      input.focus();
    } else {
      opener.focus();
    }
  }

  function tell(text) {
    fault.textContent = text;
    fault.hidden = !text;
  }

  function choose(one) {
    chosen = one;
    if (one) input.value = one.label || one.number;
    offer([]);
  }

  function offer(items) {
    found = items;
    at = 0;
    list.replaceChildren(...items.map((one, i) => {
      const line = document.createElement("li");
      line.id = "add-on-case-" + i;
      line.setAttribute("role", "option");
      line.append(one.label || "", " ", Object.assign(document.createElement("span"), { className: "small quiet num", textContent: one.number }));
      line.addEventListener("mousedown", (event) => {
        event.preventDefault();
        choose(one);
      });
      return line;
    }));
    list.hidden = !items.length;
    input.setAttribute("aria-expanded", String(items.length > 0));
    mark();
  }

  function mark() {
    [...list.children].forEach((line, i) => line.setAttribute("aria-selected", String(i === at)));
    if (found.length) input.setAttribute("aria-activedescendant", "add-on-case-" + at);
    else input.removeAttribute("aria-activedescendant");
  }

  async function look() {
    const mine = ++turn;
    const part = input.value.trim();
    if (!part) {
      offer([]);
      return;
    }
    const answer = await hearth.send("POST", "/page/add-on/cases", { part });
    if (mine === turn && !chosen && answer.status === 200) {
      offer(answer.data.items);
      hearth.say(found.length ? hearth.fill(input.dataset.found, found.length) : input.dataset.none);
    }
  }

  async function set() {
    const value = (name) => document.getElementById("add-on-" + name).value;
    const button = form.querySelector("[type=submit]");
    button.disabled = true;
    try {
      const answer = await hearth.send("POST", "/page/add-on", { number: chosen ? chosen.number : "", type: value("type"), courtroom: value("room"), kind: value("kind") });
      if (answer.status !== 200) {
        tell(answer.data.errors && answer.data.errors.length ? answer.data.errors[0].message : answer.data.detail);
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
  input.addEventListener("input", () => {
    chosen = null;
    window.clearTimeout(timer);
    timer = window.setTimeout(look, 120);
  });
  input.addEventListener("blur", () => offer([]));
  input.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && found.length) {
      at = (at + by + found.length) % found.length;
      mark();
      event.preventDefault();
    } else if (event.key === "Enter" && found.length && !chosen) {
      choose(found[at]);
      event.preventDefault();
    }
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (found.length) offer([]);
      else show(false);
    }
  });
})();
