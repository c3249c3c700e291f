/* Finds a case while one types a name or a number: arrows, Enter. What is typed goes in a body, never in an address. */
(function () {
  "use strict";

  const hearth = window.hearth;

  /**
   * Makes a field with a list under it find cases; a hidden field named by data-into takes the number.
   * Answers {chosen, clear}.
   */
  function attach(input) {
    const list = document.getElementById(input.getAttribute("aria-controls"));
    const into = input.dataset.into ? document.getElementById(input.dataset.into) : null;
    let chosen = null;
    let found = [];
    let at = 0;
    let turn = 0;
    let timer = 0;

    function choose(one) {
      chosen = one;
      if (into) into.value = one ? one.number : "";
      if (one) input.value = one.label || one.number;
      offer([]);
    }

    function option(one, i) {
      const line = document.createElement("li");
      line.id = list.id + "-" + i;
      line.setAttribute("role", "option");
      const number = Object.assign(document.createElement("span"), { className: "small quiet num", textContent: one.number });
      line.append(one.label || "", " ", number);
      line.addEventListener("mousedown", (event) => {
        event.preventDefault();
        choose(one);
      });
      return line;
    }

    function offer(items) {
      found = items;
      at = 0;
      list.replaceChildren(...items.map(option));
      list.hidden = !items.length;
      input.setAttribute("aria-expanded", String(items.length > 0));
      mark();
    }

    function mark() {
      [...list.children].forEach((line, i) => line.setAttribute("aria-selected", String(i === at)));
      if (found.length) input.setAttribute("aria-activedescendant", list.id + "-" + at);
      else input.removeAttribute("aria-activedescendant");
    }

    async function look() {
      const mine = ++turn;
      const part = input.value.trim();
      const answer = part ? await hearth.send("POST", "/page/add-on/cases", { part }) : { status: 200, data: { items: [] } };
      if (mine === turn && !chosen && answer.status === 200) {
        offer(answer.data.items);
        if (part) hearth.say(found.length ? hearth.fill(input.dataset.found, found.length) : input.dataset.none);
      }
    }

    input.addEventListener("input", () => {
      chosen = null;
      if (into) into.value = "";
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
      } else if (event.key === "Escape" && found.length) {
        offer([]);
        event.stopPropagation();
      }
    });
    return {
      chosen: () => chosen,
      clear: () => {
        input.value = "";
        choose(null);
      },
    };
  }

  window.hearthFinder = attach;
  document.querySelectorAll("[data-into]").forEach(attach);
})();
