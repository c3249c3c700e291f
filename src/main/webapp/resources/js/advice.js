/* Beside a form: what a reader will see first, and advice beyond words. Quiet: nothing is underlined, announced or kept. */
(function () {
  "use strict";

  const hearth = window.hearth;
  const PAUSE = 1200;

  class Margin {
    constructor(aside) {
      this.aside = aside;
      this.first = aside.querySelector("[data-first]");
      this.list = aside.querySelector("[data-advised]");
      this.form = document.getElementById(aside.dataset.advice);
      this.fold = aside.querySelector("details");
      this.fold.open = window.matchMedia("(min-width: 70em)").matches;
      this.form.addEventListener("input", () => this.soon());
      this.fold.addEventListener("toggle", () => this.fold.open && this.ask());
      this.ask();
    }

    areas() {
      return [...this.form.querySelectorAll("textarea[data-wording]")];
    }

    soon() {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.ask(), PAUSE);
    }

    written(area) {
      const question = area.dataset.question;
      const before = this.form.querySelector('[data-before="' + CSS.escape(question) + '"]');
      return {
        question,
        label: area.labels.length ? area.labels[0].firstChild.textContent.trim() : "",
        block: area.dataset.block || "",
        text: area.value,
        before: before ? before.textContent : "",
      };
    }

    async ask() {
      const answers = this.areas().map((area) => this.written(area));
      const asked = JSON.stringify(answers);
      if (!this.fold.open || asked === this.asked) {
        return;
      }
      this.asked = asked;
      try {
        const answer = await hearth.send("POST", "/page/advice", { answers });
        if (answer.status === 200) this.show(answer.data);
      } catch (gone) {
        this.asked = "";
      }
    }

    show(data) {
      this.first.replaceChildren(...data.first.map((each) => this.opening(each)));
      if (!data.first.length) this.first.append(this.line(this.aside.dataset.firstNone));
      this.list.replaceChildren(...data.advice.map((each) => this.advised(each)));
      if (!data.advice.length) this.list.append(this.line(this.aside.dataset.none));
    }

    line(text) {
      const line = document.createElement("li");
      line.className = "quiet";
      line.textContent = text;
      return line;
    }

    opening(each) {
      const item = document.createElement("li");
      const label = document.createElement("span");
      label.className = "small quiet";
      label.textContent = each.label;
      const words = document.createElement("p");
      words.dir = "auto";
      words.textContent = each.text;
      item.append(label, words);
      return item;
    }

    advised(each) {
      const item = document.createElement("li");
      const area = this.areas().find((one) => one.dataset.question === each.question);
      const words = area.value.slice(each.start, each.end);
      const button = document.createElement("button");
      button.type = "button";
      button.className = "act plain";
      button.textContent = words.length > 60 ? words.slice(0, 57).trim() + "…" : words;
      button.title = this.aside.dataset.show;
      button.addEventListener("click", () => {
        const at = area.value.indexOf(words);
        if (at >= 0) {
          const fold = area.closest("details");
          if (fold) fold.open = true;
          area.focus();
          area.setSelectionRange(at, at + words.length);
        }
      });
      item.append(each.message + " ", button);
      return item;
    }
  }

  document.addEventListener("DOMContentLoaded", () =>
    document.querySelectorAll("[data-advice]").forEach((aside) => new Margin(aside)),
  );
})();
