/* Wording help: quiet underlines after a pause, and a card for each with why and other words. It suggests; it never
   blocks, rewrites or scores, and it keeps nothing. */
(function () {
  "use strict";

  const hearth = window.hearth;
  const PAUSE = 900;
  const LONGEST = 20000;
  const say = (name) => document.getElementById("hearth-words").getAttribute("data-wording-" + name) || "";

  class Help {
    constructor(area) {
      this.area = area;
      this.findings = [];
      this.kept = new Set();
      this.asked = "";
      this.lay();
      area.addEventListener("input", () => this.soon());
      area.addEventListener("scroll", () => (this.mirror.scrollTop = area.scrollTop));
      area.addEventListener("blur", () => this.draw());
      document.addEventListener("selectionchange", () => document.activeElement === area && this.draw());
      area.addEventListener("keydown", (event) => this.key(event));
      if (area.value.trim()) {
        this.soon();
      }
    }

    lay() {
      const frame = document.createElement("div");
      frame.className = "wording";
      this.area.before(frame);
      this.mirror = document.createElement("div");
      this.mirror.className = "wording-mirror";
      this.mirror.setAttribute("aria-hidden", "true");
      frame.append(this.mirror, this.area);
      const look = window.getComputedStyle(this.area);
      for (const each of ["padding", "font", "lineHeight", "letterSpacing", "maxWidth", "borderWidth"]) {
        this.mirror.style[each] = look[each];
      }
      this.cards = document.createElement("ul");
      this.cards.className = "wording-cards";
      this.cards.setAttribute("aria-label", say("cards"));
      this.cards.hidden = true;
      frame.after(this.cards);
    }

    soon() {
      this.findings = this.findings.filter((each) => this.stands(each));
      this.draw();
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.ask(), PAUSE);
    }

    stands(finding) {
      return this.area.value.slice(finding.start, finding.end) === finding.text;
    }

    async ask() {
      const text = this.area.value;
      if (text === this.asked || text.length > LONGEST) {
        return;
      }
      this.asked = text;
      let answer;
      try {
        answer = await hearth.send("POST", this.area.dataset.wordingUrl || "/page/wording", { text, discipline: this.area.dataset.wording });
      } catch (gone) {
        this.asked = null;
        window.addEventListener("online", () => this.soon(), { once: true });
        return;
      }
      if (answer.status === 200 && text === this.area.value) {
        const before = this.findings.length;
        this.findings = answer.data.findings.filter((each) => !this.kept.has(each.rule + "|" + each.text));
        this.draw();
        this.tell();
        if (this.findings.length && this.findings.length !== before) {
          hearth.say(hearth.fill(say("found"), this.findings.length));
        }
      }
    }

    /* The word one is writing is left alone until the cursor has moved on. */
    draw() {
      const caret = document.activeElement === this.area ? this.area.selectionStart : -1;
      const text = this.area.value;
      this.mirror.replaceChildren();
      let from = 0;
      for (const each of this.findings.filter((f) => this.stands(f) && !(caret >= f.start && caret <= f.end))) {
        const mark = document.createElement("mark");
        mark.className = each.kind;
        mark.textContent = text.slice(each.start, each.end);
        this.mirror.append(text.slice(from, each.start), mark);
        from = each.end;
      }
      this.mirror.append(text.slice(from) + "\n");
      this.mirror.scrollTop = this.area.scrollTop;
    }

    tell() {
      this.cards.replaceChildren(...this.findings.map((each) => this.card(each)));
      if (this.routed) {
        const line = document.createElement("li");
        line.className = "wording-routed";
        line.textContent = say(this.routed);
        line.append(this.button(say("reword"), () => this.choose("REWORD", null, ""), ""));
        this.cards.append(line);
      }
      this.cards.hidden = !this.cards.children.length;
    }

    /* Confidential words are not reworded for the writer: they go to the young person's attorney, or wait for them. */
    privileged(item, finding) {
      const ask = document.createElement("strong");
      ask.className = "wording-ask";
      ask.textContent = say("privileged");
      item.append(ask);
      item.append(this.button(say("route"), () => this.choose("ROUTE", null, "routed"), ""));
      item.append(this.button(say("reword"), () => this.reword(finding), ""));
    }

    reword(finding) {
      this.area.focus();
      this.area.setSelectionRange(finding.start, finding.end);
    }

    /* Kept with the request, so that it counts when the form is submitted from any tab. */
    async choose(choice, because, told) {
      const form = this.area.closest("[data-autosave^='/page/draft/']");
      if (!form) {
        return;
      }
      const url = form.dataset.autosave.replace("/page/draft/", "/page/route/");
      const answer = await hearth.send("PUT", url, { question: this.area.dataset.question, choice, because });
      if (answer.status === 204) {
        this.routed = told;
        this.tell();
        if (told) {
          hearth.say(say(told));
        }
      }
    }

    card(finding) {
      const item = document.createElement("li");
      const words = document.createElement("q");
      words.textContent = finding.text;
      const why = document.createElement("span");
      why.className = "wording-why";
      why.textContent = " " + finding.message + " ";
      item.append(words, why);
      if (finding.kind === "privileged") {
        this.privileged(item, finding);
      }
      for (const other of finding.alternatives.slice(0, 4)) {
        item.append(this.button(other, () => this.take(finding, other), say("take")));
      }
      item.append(this.keep(finding));
      return item;
    }

    keep(finding) {
      const choice = document.createElement("select");
      choice.setAttribute("aria-label", hearth.fill(say("keep"), finding.text));
      for (const reason of ["keep-because", "quote", "legal", "my-word", "other"]) {
        const option = document.createElement("option");
        option.value = reason === "keep-because" ? "" : reason;
        option.textContent = say(reason);
        choice.append(option);
      }
      choice.addEventListener("change", () => {
        this.kept.add(finding.rule + "|" + finding.text);
        this.findings = this.findings.filter((each) => each !== finding);
        this.draw();
        this.tell();
        this.area.focus();
        if (finding.kind === "privileged") {
          this.choose("KEEP", choice.value || "other", "waits");
        }
      });
      return choice;
    }

    button(text, act, spoken) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "act quiet";
      button.textContent = text;
      button.setAttribute("aria-label", (spoken + " " + text).trim());
      button.addEventListener("click", act);
      return button;
    }

    take(finding, other) {
      if (!this.stands(finding)) {
        return;
      }
      const before = this.area.value;
      this.area.setRangeText(other, finding.start, finding.end, "end");
      this.changed();
      hearth.toast(say("taken"), {
        undo: () => {
          this.area.value = before;
          this.changed();
        },
      });
      this.area.focus();
    }

    changed() {
      this.area.dispatchEvent(new Event("input", { bubbles: true }));
    }

    /* Alt+Enter takes the first of the other words for what the cursor stands in or after. */
    key(event) {
      if (event.altKey && event.key === "Enter") {
        const caret = this.area.selectionStart;
        const near = this.findings.filter((each) => each.alternatives.length && each.start <= caret).pop();
        if (near) {
          event.preventDefault();
          this.take(near, near.alternatives[0]);
        }
      }
    }
  }

  document.querySelectorAll("textarea[data-wording]").forEach((area) => area.dataset.wording && new Help(area));
})();
