/* Language help while one writes: quiet underlines and a list below, never while the caret is in the word. It suggests only. */
(function () {
  "use strict";

  const hearth = window.hearth;
  const PAUSE = 700;
  const AT_ONCE = 4;
  const KEPT_PARAGRAPHS = 400;
  const SAME = ["fontFamily", "fontSize", "fontWeight", "fontStyle", "fontStretch", "letterSpacing", "wordSpacing", "lineHeight", "textIndent",
    "textTransform", "tabSize", "direction", "textAlign", "paddingTop", "paddingRight", "paddingBottom", "paddingLeft"];

  const place = () => document.getElementById("wording-words");
  const say = (name) => (place() && place().dataset[name]) || "";

  /* ---- asking, a paragraph at a time; the answer is kept as long as the page is open ----------------------------- */

  const known = new Map();
  let silentUntil = 0;

  async function ask(text, discipline, url) {
    const key = discipline + "\n" + text;
    if (!known.has(key)) {
      if (known.size > KEPT_PARAGRAPHS) known.clear();
      known.set(key, fetchFindings(text, discipline, url));
    }
    const found = await known.get(key);
    if (!found) known.delete(key);
    return found || [];
  }

  /** The findings, or null when the guide could not be asked; it is then left alone for a while. */
  async function fetchFindings(text, discipline, url) {
    if (Date.now() < silentUntil) return null;
    const csrf = hearth.meta("hearth-csrf");
    try {
      const answer = await fetch(url, {
        method: "POST", credentials: "same-origin", body: JSON.stringify({ text, discipline }),
        headers: { Accept: "application/json", "Content-Type": "application/json", "X-Hearth-Csrf": csrf ? csrf.content : "" },
      });
      if (answer.ok) return (await answer.json()).findings;
    } catch (gone) {
      /* without a connection there is no help, and nothing is lost by that */
    }
    silentUntil = Date.now() + 15000;
    return null;
  }

  /** The paragraphs of a text with where each begins. */
  function paragraphs(text) {
    const found = [];
    const breaks = /\n[ \t]*\n/g;
    let from = 0;
    for (let at = breaks.exec(text); at; at = breaks.exec(text)) {
      found.push({ from, text: text.slice(from, at.index) });
      from = at.index + at[0].length;
    }
    found.push({ from, text: text.slice(from) });
    return found.filter((paragraph) => paragraph.text.trim());
  }

  /* ---- one text area -------------------------------------------------------------------------------------------- */

  class Help {
    constructor(area) {
      this.area = area;
      this.url = area.dataset.wordingUrl || say("url");
      this.findings = [];
      this.keptAsIs = new Set();
      this.build();
      this.listen();
      this.soon(0);
    }

    build() {
      const had = document.activeElement === this.area;
      const old = this.area.closest(".wording-field");
      this.box = old || document.createElement("div");
      this.box.className = "wording-field";
      if (!old) {
        this.area.before(this.box);
        this.box.append(this.area);
      }
      this.box.querySelectorAll(".wording-mirror, .wording-list").forEach((each) => each.remove());
      this.mirror = element("div", "wording-mirror");
      this.mirror.setAttribute("aria-hidden", "true");
      this.list = element("div", "wording-list");
      this.box.append(this.mirror, this.list);
      if (had) this.area.focus();
    }

    listen() {
      this.area.addEventListener("input", () => {
        this.findings = [];
        this.paint();
        this.soon(PAUSE);
      });
      this.area.addEventListener("scroll", () => this.follow(), { passive: true });
      this.area.addEventListener("blur", () => this.paint());
      this.area.addEventListener("click", () => this.offerAtCaret());
      this.area.addEventListener("keydown", (event) => this.key(event));
      document.addEventListener("selectionchange", () => document.activeElement === this.area && this.paint());
      new ResizeObserver(() => this.fit()).observe(this.area);
      document.addEventListener("hearth:signed-in", () => this.soon(0));
    }

    soon(delay) {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.review(), delay);
    }

    async review() {
      const text = this.area.value;
      const parts = paragraphs(text);
      const found = [];
      for (let i = 0; i < parts.length; i += AT_ONCE) {
        const some = parts.slice(i, i + AT_ONCE);
        const answers = await Promise.all(some.map((part) => ask(part.text, this.area.dataset.wording, this.url)));
        if (this.area.value !== text) return;
        answers.forEach((answer, at) => answer.forEach((one) => found.push({ ...one, start: one.start + some[at].from, end: one.end + some[at].from })));
      }
      this.findings = found;
      this.paint();
      this.tell();
    }

    /** What is shown: what was not kept as it is, and not the word that the caret is in. */
    open() {
      return this.findings.filter((one) => !this.keptAsIs.has(keepKey(one)));
    }

    atCaret() {
      const caret = this.area.selectionStart;
      return this.open().find((one) => one.start <= caret && caret <= one.end);
    }

    paint() {
      const writing = document.activeElement === this.area ? this.atCaret() : null;
      const text = this.area.value;
      this.mirror.textContent = "";
      let from = 0;
      for (const one of this.open()) {
        if (one === writing || one.start < from) continue;
        this.mirror.append(text.slice(from, one.start), element("mark", one.kind, text.slice(one.start, one.end)));
        from = one.end;
      }
      this.mirror.append(text.slice(from) + "\n");
      this.fit();
    }

    fit() {
      const style = window.getComputedStyle(this.area);
      SAME.forEach((name) => (this.mirror.style[name] = style[name]));
      this.mirror.style.top = this.area.offsetTop + this.area.clientTop + "px";
      this.mirror.style.left = this.area.offsetLeft + this.area.clientLeft + "px";
      this.mirror.style.width = this.area.clientWidth + "px";
      this.mirror.style.height = this.area.clientHeight + "px";
      this.follow();
    }

    follow() {
      this.mirror.scrollTop = this.area.scrollTop;
      this.mirror.scrollLeft = this.area.scrollLeft;
    }

    /** The same as text, below: how many, and each as a button that opens its card. */
    tell() {
      const open = this.open();
      const before = this.list.querySelectorAll("li").length;
      this.list.textContent = "";
      if (open.length) {
        const items = element("ul");
        items.setAttribute("aria-label", say("list"));
        open.forEach((one) => items.append(this.item(one)));
        this.list.append(element("p", "wording-count", hearth.fill(say(open.length === 1 ? "one" : "many"), open.length)), items);
      }
      if (open.length !== before) hearth.say(open.length ? this.list.firstChild.textContent : say("none"));
    }

    item(one) {
      const item = element("li", one.kind);
      const button = element("button", "act plain", one.text.length > 60 ? one.text.slice(0, 57) + "…" : one.text);
      button.type = "button";
      button.addEventListener("click", () => hearth.wordingCard(this, one, button));
      item.append(button, element("span", "small quiet", one.message));
      return item;
    }

    offerAtCaret() {
      const one = this.area.selectionStart === this.area.selectionEnd && this.atCaret();
      if (one) hearth.wordingCard(this, one, this.area);
    }

    /** With the caret in the words, Alt+Enter takes the first other words and Alt+Down goes into the card. */
    key(event) {
      const one = event.altKey && (event.key === "Enter" || event.key === "ArrowDown") ? this.atCaret() : null;
      if (!one) return;
      event.preventDefault();
      if (event.key === "Enter" && one.alternatives.length) this.take(one, one.alternatives[0]);
      else hearth.wordingCard(this, one, this.area, true);
    }

    take(one, other) {
      const old = this.area.value.slice(one.start, one.end);
      this.put(one.start, one.end, other);
      hearth.toast(hearth.fill(say("taken"), other), { undo: () => this.undo(one.start, other, old) });
    }

    undo(start, other, old) {
      if (this.area.value.slice(start, start + other.length) === other) this.put(start, start + other.length, old);
    }

    /** Replaces as if typed, so that the browser's own undo knows it and the draft is saved. */
    put(start, end, text) {
      this.area.focus();
      this.area.setSelectionRange(start, end);
      if (!document.execCommand("insertText", false, text)) {
        this.area.setRangeText(text, start, end, "end");
        this.area.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }

    keep(one, reason) {
      this.keptAsIs.add(keepKey(one));
      document.dispatchEvent(new CustomEvent("hearth:wording-kept", { detail: { rule: one.rule, reason } }));
      this.paint();
      this.tell();
      hearth.toast(say("keptToast"), { undo: () => { this.keptAsIs.delete(keepKey(one)); this.paint(); this.tell(); } });
    }
  }

  const keepKey = (one) => one.rule + "\n" + one.text.toLowerCase();

  function element(name, look, text) {
    const made = document.createElement(name);
    if (look) made.className = look;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function start() {
    if (!place()) return;
    document.querySelectorAll("textarea[data-wording]:not([data-wording=''], [data-wording-on])").forEach((area) => {
      area.dataset.wordingOn = "yes";
      new Help(area);
    });
  }

  hearth.element = element;
  hearth.wordingWord = say;
  document.addEventListener("DOMContentLoaded", () => {
    start();
    if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", start);
  });
})();
