/* A text in paragraphs, each read once: what stands unchanged is never sent again, and nothing of it is kept beyond the page. */
(function () {
  "use strict";

  const hearth = window.hearth;
  const LONG = 4000;
  const LONGEST = 20000;
  const BATCH = 30000;
  const MOST = 50;
  const REMEMBERED = 500;

  /** Paragraphs part at blank lines; a long one parts at every line, and an endless one at a sentence or a blank. */
  function cut(text) {
    const parts = [];
    let from = 0;
    for (const gap of text.matchAll(/\n[ \t]*\n/g)) {
      addLines(parts, text, from, gap.index);
      from = gap.index + gap[0].length;
    }
    addLines(parts, text, from, text.length);
    return parts;
  }

  function addLines(parts, text, from, to) {
    if (to - from <= LONG) {
      add(parts, text, from, to);
      return;
    }
    let start = from;
    while (start < to) {
      const end = text.indexOf("\n", start);
      add(parts, text, start, end < 0 || end > to ? to : end);
      start = end < 0 || end > to ? to : end + 1;
    }
  }

  function add(parts, text, from, to) {
    let start = from;
    while (to - start > LONGEST) {
      const limit = start + LONGEST;
      const sentence = text.lastIndexOf(". ", limit - 2) + 2;
      const blank = text.lastIndexOf(" ", limit - 1) + 1;
      const end = sentence > start + LONG ? sentence : blank > start ? blank : limit;
      parts.push({ start, text: text.slice(start, end) });
      start = end;
    }
    if (text.slice(start, to).trim()) {
      parts.push({ start, text: text.slice(start, to) });
    }
  }

  class Reader {
    constructor(discipline) {
      this.discipline = discipline;
      this.known = new Map();
    }

    /** Has read what is new in a text; fails where the server cannot be reached. */
    async read(text) {
      const parts = cut(text);
      const fresh = [...new Set(parts.map((part) => part.text))].filter((part) => !this.known.has(part));
      while (fresh.length) {
        await this.send(batch(fresh));
      }
      this.forget(parts);
    }

    async send(texts) {
      const answer = await hearth.send("POST", "/page/wording", { texts, discipline: this.discipline });
      if (answer.status >= 500 || answer.status === 429) {
        throw new Error("later");
      }
      texts.forEach((text, i) => this.known.set(text, answer.status === 200 ? answer.data.findings[i] : []));
    }

    /** What was found in the paragraphs of a text that are read already, at their places in it. */
    found(text) {
      return cut(text).flatMap((part) =>
        (this.known.get(part.text) || []).map((each) => ({ ...each, start: part.start + each.start, end: part.start + each.end })),
      );
    }

    forget(parts) {
      if (this.known.size > REMEMBERED) {
        const here = new Set(parts.map((part) => part.text));
        [...this.known.keys()].filter((text) => !here.has(text)).forEach((text) => this.known.delete(text));
      }
    }
  }

  function batch(fresh) {
    const texts = [];
    let length = 0;
    while (fresh.length && texts.length < MOST && (!texts.length || length + fresh[0].length <= BATCH)) {
      length += fresh[0].length;
      texts.push(fresh.shift());
    }
    return texts;
  }

  /** Moves places of a text along with an edit; those that the edit touches are gone. */
  function shifted(places, before, after) {
    let head = 0;
    const most = Math.min(before.length, after.length);
    while (head < most && before[head] === after[head]) head += 1;
    let tail = 0;
    while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
    const by = after.length - before.length;
    return places.flatMap((each) => {
      if (each.end <= head) return [each];
      if (each.start < before.length - tail) return [];
      each.start += by;
      each.end += by;
      return [each];
    });
  }

  hearth.paragraphs = { cut, shifted, Reader };
})();
