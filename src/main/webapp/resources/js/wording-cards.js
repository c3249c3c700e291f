/* The cards under a text: the words noticed, why, other words, and keep because. Reached and left by keyboard. */
(function () {
  "use strict";

  const hearth = window.hearth;
  const REASONS = ["quote", "legal", "my-word", "other"];
  let cards = 0;

  function make(name, look, text) {
    const element = document.createElement(name);
    if (look) element.className = look;
    if (text) element.textContent = text;
    return element;
  }

  class WordingCards {
    constructor(help, place, say, shown) {
      this.help = help;
      this.place = place;
      this.say = say;
      this.shown = shown;
      this.known = new Map();
      this.lines = new Map();
      this.hint = make("p", "wording-hint small quiet", say("hint"));
      this.list = make("ul", "wording-cards");
      this.list.setAttribute("aria-label", say("cards"));
      place.append(this.hint, this.list);
      place.hidden = true;
      place.addEventListener("keydown", (event) => this.key(event));
    }

    /* A card stays the same element while its words stand, so that the focus stays in it. */
    show(findings, routed, kept) {
      const counts = new Map();
      const next = new Map();
      for (const each of findings) {
        const name = each.rule + "|" + each.text;
        counts.set(name, (counts.get(name) || 0) + 1);
        const key = name + "|" + counts.get(name);
        const card = this.known.get(key) || this.card(each);
        card.finding = each;
        next.set(key, card);
      }
      this.known = next;
      const items = [...next.values()].slice(0, this.shown);
      const more = next.size - items.length;
      if (more) items.push(this.line("more " + more, () => this.rest(more)));
      if (routed) items.push(this.line("routed " + routed, () => this.routed(routed)));
      if (kept.length) items.push(this.line("kept " + kept.map((each) => each.rule + each.text), () => this.kept(kept)));
      const same = items.length === this.list.children.length && items.every((each, i) => each === this.list.children[i]);
      if (!same) {
        const held = document.activeElement;
        this.list.replaceChildren(...items);
        if (held && held !== document.activeElement && this.list.contains(held)) held.focus();
      }
      this.place.hidden = !items.length;
    }

    /* A line stays the same element while it says the same: leaving the text must not take it from under the press. */
    line(name, build) {
      if (!this.lines.has(name)) {
        [...this.lines.keys()].filter((each) => each.startsWith(name.split(" ")[0])).forEach((each) => this.lines.delete(each));
        this.lines.set(name, build());
      }
      return this.lines.get(name);
    }

    rest(number) {
      const item = make("li");
      const more = this.button(hearth.fill(this.say("more"), number), () => {
        this.shown = Infinity;
        this.help.tell();
        this.focus(this.list.children[6]);
      });
      item.append(more);
      return item;
    }

    routed(told) {
      const line = make("li", "wording-routed", this.say(told));
      line.append(this.button(this.say("reword"), () => this.help.route("REWORD", null, "")));
      return line;
    }

    /* What is kept stays out of the way, and can be looked at again. */
    kept(findings) {
      const item = make("li", "wording-kept");
      const each = new Map(findings.map((one) => [one.rule + "|" + one.text, one]));
      item.append(hearth.fill(this.say("kept-number"), each.size));
      for (const one of each.values()) {
        const again = this.button(this.say("again"), () => this.help.lookAgain(one));
        again.className = "act plain";
        again.setAttribute("aria-label", this.say("again") + " “" + one.text + "”");
        item.append(make("q", "", one.text), again);
      }
      return item;
    }

    card(finding) {
      const item = make("li");
      cards += 1;
      const why = make("span", "wording-why", finding.message);
      why.id = "wording-why-" + cards;
      if (document.documentElement.lang === "es" && !/^ES_/.test(finding.rule)) why.lang = "en";
      item.append(make("q", "", finding.text), why);
      if (finding.kind === "privileged") this.privileged(item);
      for (const other of finding.alternatives.slice(0, 4)) {
        const button = this.button(other, () => this.help.take(item.finding, other), this.say("take"));
        button.setAttribute("aria-describedby", why.id);
        if (why.lang) button.lang = "en";
        item.append(button);
      }
      item.append(this.keep(item, finding, why.id));
      return item;
    }

    /* Confidential words are not reworded for the writer: they go to the young person's attorney, or wait for them. */
    privileged(item) {
      item.append(make("strong", "wording-ask", this.say("privileged")));
      if (this.help.choices.request) {
        item.append(this.button(this.say("route"), () => this.help.route("ROUTE", null, "routed")));
      }
      item.append(this.button(this.say("reword"), () => this.help.goTo(item.finding)));
    }

    keep(item, finding, why) {
      const fold = make("details", "wording-keep");
      const summary = make("summary", "", this.say("keep-because"));
      summary.setAttribute("aria-label", hearth.fill(this.say("keep"), finding.text));
      summary.setAttribute("aria-describedby", why);
      fold.append(summary);
      for (const reason of REASONS) {
        fold.append(this.button(this.say(reason), () => this.help.keep(item.finding, reason)));
      }
      return fold;
    }

    button(text, act, spoken) {
      const button = make("button", "act quiet", text);
      button.type = "button";
      if (spoken) button.setAttribute("aria-label", spoken + " " + text);
      button.addEventListener("click", act);
      return button;
    }

    /** Shows which card belongs to the words that were clicked. */
    mark(finding) {
      for (const card of this.known.values()) {
        card.classList.toggle("current", Boolean(finding) && card.finding.start === finding.start);
      }
    }

    enter(finding) {
      const card = [...this.known.values()].find((each) => each.finding.start === finding.start);
      if (card && !card.isConnected) {
        this.shown = Infinity;
        this.help.tell();
      }
      this.mark(finding);
      this.focus(card);
    }

    focus(card) {
      const first = card && card.querySelector("button, summary");
      if (first) first.focus();
    }

    /* Escape goes back to the text, behind the words; the arrows go from card to card. */
    key(event) {
      const card = event.target.closest("li");
      if (!card) return;
      if (event.key === "Escape") {
        const end = card.finding ? card.finding.end : this.help.area.selectionEnd;
        this.help.area.focus();
        this.help.area.setSelectionRange(end, end);
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        const next = event.key === "ArrowDown" ? card.nextElementSibling : card.previousElementSibling;
        if (next) {
          event.preventDefault();
          this.focus(next);
        }
      }
    }
  }

  hearth.WordingCards = WordingCards;

  /* ---- what the writer chose, kept with the request where there is one ------------------------------------------ */

  class Choices {
    constructor(request) {
      this.request = request;
      this.kept = new Map();
      this.ready = request ? this.load() : Promise.resolve();
    }

    async load() {
      try {
        const answer = await hearth.send("GET", "/page/words/" + this.request);
        if (answer.status === 200) {
          answer.data.kept.forEach((each) => this.kept.set(each.question + "|" + each.rule + "|" + each.words, each.outcome));
        }
      } catch (gone) {
        // Without a connection everything is shown; nothing that was kept is lost.
      }
    }

    async send(question, finding, outcome, back) {
      if (!this.request) return;
      const body = { question, rule: finding.rule, words: finding.text, outcome, back };
      try {
        await hearth.send("PUT", "/page/words/" + this.request, body);
      } catch (gone) {
        window.addEventListener("online", () => this.send(question, finding, outcome, back), { once: true });
      }
    }
  }

  const byRequest = new Map();

  function of(area) {
    const form = area.closest("[data-autosave^='/page/draft/']");
    const draft = form ? form.dataset.autosave.replace("/page/draft/", "") : "";
    // a request's draft lies at its key; a hearing's, deeper, keeps no choices
    const request = draft.includes("/") ? "" : draft;
    const question = area.dataset.question || "";
    if (!byRequest.has(request)) byRequest.set(request, new Choices(request));
    const choices = byRequest.get(request);
    const name = (finding) => (request ? question : question + area.id) + "|" + finding.rule + "|" + finding.text;
    return {
      request,
      ready: choices.ready,
      keeps: (finding) => choices.kept.get(name(finding)) || "",
      choose(finding, outcome) {
        if (outcome !== "taken") choices.kept.set(name(finding), outcome);
        choices.send(question, finding, outcome, false);
      },
      takeBack(finding, outcome) {
        choices.kept.delete(name(finding));
        choices.send(question, finding, outcome, true);
      },
    };
  }

  hearth.wordChoices = { of };
})();
