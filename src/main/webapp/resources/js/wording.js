/* Wording help: quiet underlines after a pause, and a card for each with why and other words. It suggests; it never
   blocks, rewrites by itself or scores. What is kept for a reason stays kept with the request. */
(function () {
  "use strict";

  const hearth = window.hearth;
  const PAUSE = 900;
  const SHOWN = 6;
  const say = (name) => document.getElementById("hearth-words").getAttribute("data-wording-" + name) || "";

  class Help {
    constructor(area) {
      this.area = area;
      this.reader = new hearth.paragraphs.Reader(area.dataset.wording);
      this.choices = hearth.wordChoices.of(area);
      this.findings = [];
      this.taken = [];
      this.value = area.value;
      this.typed = -1;
      this.lay();
      this.cards = new hearth.WordingCards(this, this.list, say, SHOWN);
      area.addEventListener("input", () => this.edited());
      area.addEventListener("scroll", () => (this.mirror.scrollTop = area.scrollTop));
      area.addEventListener("blur", () => this.moved(-1));
      area.addEventListener("click", () => this.cards.mark(this.at(area.selectionStart)));
      document.addEventListener("selectionchange", () => document.activeElement === area && this.moved(area.selectionStart));
      area.addEventListener("keydown", (event) => this.key(event));
      this.choices.ready.then(() => area.value.trim() && this.soon());
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
      this.list = document.createElement("div");
      frame.after(this.list);
      this.area.setAttribute("aria-keyshortcuts", "Alt+Enter Alt+ArrowDown F2");
    }

    edited() {
      const now = this.area.value;
      this.taken = hearth.paragraphs.shifted(this.taken, this.value, now).filter((each) => now.slice(each.start, each.end) === each.text);
      this.findings = hearth.paragraphs.shifted(this.findings, this.value, now);
      this.value = now;
      this.typed = this.area.selectionStart;
      this.draw();
      this.soon();
    }

    /* The word one is writing is left alone until the cursor has moved on. */
    moved(caret) {
      if (caret !== this.typed && this.typed >= 0) {
        this.typed = -1;
        this.tell();
      }
      this.draw();
    }

    soon() {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.ask(), PAUSE);
    }

    async ask() {
      const text = this.area.value;
      try {
        await this.reader.read(text);
      } catch (gone) {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.ask(), 30000);
        return;
      }
      if (text === this.area.value) {
        const before = this.findings.length;
        this.findings = this.reader.found(text);
        this.draw();
        this.tell();
        const now = this.open().length;
        if (now > before && document.activeElement === this.area) {
          hearth.say(hearth.fill(say("found"), now));
        }
      }
    }

    stands(finding) {
      return this.area.value.slice(finding.start, finding.end) === finding.text;
    }

    /** What deserves a look now: not what is kept, not the word that is being written. */
    open() {
      return this.findings.filter((each) => this.stands(each) && !this.choices.keeps(each) && !this.writes(each));
    }

    writes(finding) {
      const inside = this.typed >= finding.start && this.typed <= finding.end;
      return inside && finding.kind !== "privileged" && /[\p{L}\p{N}]$/u.test(this.area.value.slice(0, this.typed));
    }

    at(caret) {
      return this.open().find((each) => caret >= each.start && caret <= each.end);
    }

    draw() {
      const caret = document.activeElement === this.area ? this.area.selectionStart : -1;
      const text = this.area.value;
      this.mirror.replaceChildren();
      let from = 0;
      for (const each of this.open().filter((f) => !(caret >= f.start && caret <= f.end))) {
        if (each.start < from) continue;
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
      const kept = this.findings.filter((each) => this.stands(each) && this.choices.keeps(each));
      this.cards.show(this.open(), this.routed, kept);
    }

    /* Through the browser's own editing, so that Ctrl+Z takes it back as well. */
    put(start, end, words) {
      this.area.focus();
      this.area.setSelectionRange(start, end);
      if (!document.execCommand("insertText", false, words)) {
        this.area.setRangeText(words, start, end, "end");
        this.area.dispatchEvent(new Event("input", { bubbles: true }));
      }
      this.typed = -1;
    }

    take(finding, other) {
      if (!this.stands(finding)) {
        return;
      }
      this.put(finding.start, finding.end, other);
      const place = { start: finding.start, end: finding.start + other.length, text: other };
      this.taken.push(place);
      this.choices.choose(finding, "taken");
      hearth.toast(say("taken"), { undo: () => this.giveBack(place, finding) });
    }

    giveBack(place, finding) {
      if (!this.taken.includes(place)) {
        hearth.toast(say("changed"));
        return;
      }
      this.put(place.start, place.end, finding.text);
      this.choices.takeBack(finding, "taken");
    }

    keep(finding, reason) {
      this.choices.choose(finding, reason);
      this.draw();
      this.tell();
      this.area.focus();
      if (finding.kind === "privileged") {
        this.route("KEEP", reason, "waits");
      }
      hearth.toast(say("kept"), { undo: () => this.lookAgain(finding) });
    }

    lookAgain(finding) {
      this.choices.takeBack(finding, this.choices.keeps(finding));
      if (finding.kind === "privileged") {
        this.route("REWORD", null, "");
      }
      this.draw();
      this.tell();
      this.area.focus();
    }

    goTo(finding) {
      this.area.focus();
      this.area.setSelectionRange(finding.start, finding.end);
    }

    /* Kept with the request, so that it counts when the form is submitted from any tab. */
    async route(choice, because, told) {
      if (!this.choices.request) {
        return;
      }
      const body = { question: this.area.dataset.question, choice, because };
      const answer = await hearth.send("PUT", "/page/route/" + this.choices.request, body);
      if (answer.status === 204) {
        this.routed = told;
        this.tell();
        if (told) hearth.say(say(told));
      }
    }

    /* Alt+Enter takes the first of the other words for what the cursor stands in or after; Alt+Down or F2 goes to its card. */
    key(event) {
      const caret = this.area.selectionStart;
      const open = this.open();
      const near = open.filter((each) => each.start <= caret).pop() || open[0];
      if (event.altKey && event.key === "Enter" && near && near.alternatives.length) {
        event.preventDefault();
        this.take(near, near.alternatives[0]);
      } else if (near && (event.key === "F2" || (event.altKey && event.key === "ArrowDown"))) {
        event.preventDefault();
        this.tell();
        this.cards.enter(near);
      }
    }
  }

  function start() {
    document.querySelectorAll("textarea[data-wording]:not([data-watched])").forEach((area) => {
      if (area.dataset.wording) {
        area.dataset.watched = "yes";
        new Help(area);
      }
    });
  }

  document.addEventListener("DOMContentLoaded", () => {
    start();
    if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", start);
    if (window.faces && window.faces.ajax) window.faces.ajax.addOnEvent((event) => event.status === "success" && start());
  });
})();
