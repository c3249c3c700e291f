/* Drafts that save as one writes: proof of each saving, patience with a lost connection, both versions after a lost race. */
(function () {
  "use strict";

  const hearth = window.hearth;
  const PAUSE = 800;
  const PATIENCE = [2, 4, 8, 15, 30];
  const { collect, given, apply, choose, same } = hearth.answers;

  /* ---- saving --------------------------------------------------------------------------------------------------- */

  class Draft {
    constructor(root, url, options) {
      this.root = root;
      this.url = url;
      this.options = options || {};
      this.version = Number(this.options.version ?? root.dataset.version ?? 0);
      this.collect = this.options.collect || (() => collect(root));
      this.apply = this.options.apply || ((answers) => apply(root, answers));
      this.place = placeFor(root);
      this.proof = this.place.textContent;
      this.saved = JSON.stringify(this.options.collect ? this.collect() : collect(root, given));
      this.misses = 0;
      this.saving = null;
      this.listen();
      if (this.isDirty()) this.soon(PAUSE);
    }

    listen() {
      const soon = () => this.soon(PAUSE);
      const nowIfHidden = () => document.visibilityState === "hidden" && this.flush();
      this.root.addEventListener("input", soon);
      this.root.addEventListener("change", soon);
      this.root.addEventListener("focusout", () => this.isDirty() && this.soon(50));
      this.root.addEventListener("submit", (event) => this.beforeSubmit(event));
      window.addEventListener("online", () => this.misses && this.flush());
      document.addEventListener("visibilitychange", nowIfHidden);
      window.addEventListener("beforeunload", (event) => {
        if (!this.leaving && this.isDirty()) {
          this.flush();
          event.preventDefault();
        }
      });
    }

    isDirty() {
      return !this.stopped && JSON.stringify(this.collect()) !== this.saved;
    }

    state() {
      return this.saving ? "saving" : this.misses ? "not-yet" : this.isDirty() ? "waiting" : "saved";
    }

    soon(delay) {
      window.clearTimeout(this.timer);
      if (this.isDirty() && !this.misses) {
        this.tell("waiting", hearth.words("waiting"));
      }
      this.timer = window.setTimeout(() => this.flush(), delay);
    }

    stop() {
      window.clearTimeout(this.timer);
      this.stopped = true;
    }

    /** Saves what is not saved yet, one sending at a time; answers whether everything is saved. */
    async flush() {
      window.clearTimeout(this.timer);
      while (this.saving) {
        await this.saving;
      }
      if (!this.isDirty()) {
        this.tellStanding();
        return !this.stopped;
      }
      this.saving = this.put().finally(() => (this.saving = null));
      return this.saving;
    }

    async put() {
      const answers = this.collect();
      this.tell("waiting", hearth.words("saving"));
      let answer;
      try {
        answer = await hearth.send("PUT", this.url, { answers, version: this.version });
      } catch (gone) {
        return this.later();
      }
      if (answer.status === 409 && answer.data && answer.data.answers) {
        return this.settle(answers, answer.data);
      }
      if (answer.status >= 500 || answer.status === 429) {
        return this.later();
      }
      return answer.status < 300 ? this.keep(answers, answer) : this.refuse(answers, answer.data);
    }

    keep(answers, answer) {
      const back = this.misses > 0;
      const data = answer.data || {};
      this.misses = 0;
      this.saved = JSON.stringify(answers);
      this.setVersion(data.version ?? this.version);
      const text = hearth.fill(hearth.words(back ? "back" : "saved"), hearth.now(data.savedAt));
      this.tell("done", hearth.fill(hearth.words("saved"), hearth.now(data.savedAt)));
      if (back) hearth.toast(text);
      else if (!this.told) hearth.say(text);
      this.told = true;
      if (this.options.onSaved) this.options.onSaved(data);
      document.dispatchEvent(new CustomEvent("hearth:saved", { detail: { url: this.url, version: this.version } }));
      if (this.isDirty()) this.soon(PAUSE);
      return true;
    }

    later() {
      const wait = PATIENCE[Math.min(this.misses, PATIENCE.length - 1)];
      this.misses += 1;
      this.tell("not-yet", hearth.words("notYet"));
      if (this.misses === 1) hearth.say(hearth.words("notYet") + " " + hearth.words("kept"));
      this.timer = window.setTimeout(() => this.flush(), wait * 1000);
      return false;
    }

    /** What cannot be kept stays on the page, and the form does not go before it is mended. */
    refuse(answers, data) {
      this.saved = JSON.stringify(answers);
      this.refused = this.saved;
      this.tell("not-yet", hearth.fill(hearth.words("refused"), (data && (data.detail || data.title)) || ""));
      return false;
    }

    async settle(mine, theirs) {
      this.setVersion(theirs.version);
      this.saved = JSON.stringify(theirs.answers);
      if (!same(mine, theirs.answers) && !(await choose(this.root, mine, theirs.answers, theirs.savedAt))) {
        this.apply(theirs.answers);
        this.saved = JSON.stringify(this.collect());
        this.tell("done", hearth.fill(hearth.words("saved"), hearth.now(theirs.savedAt)));
        return true;
      }
      return this.put();
    }

    setVersion(version) {
      this.version = version;
      this.root.dataset.version = version;
      this.root.querySelectorAll("[data-version-field]").forEach((field) => (field.value = version));
    }

    /** A form goes only after its draft is safe, so that it carries the version it just made. */
    beforeSubmit(event) {
      if (this.refused && JSON.stringify(this.collect()) === this.refused) {
        event.preventDefault();
        hearth.say(this.place.textContent);
        hearth.toast(this.place.textContent);
        return;
      }
      if (this.leaving || (!this.isDirty() && !this.saving)) {
        this.leaving = true;
        window.setTimeout(() => (this.leaving = false), 10000);
        return;
      }
      event.preventDefault();
      const button = event.submitter;
      this.flush().then((safe) => {
        this.leaving = safe;
        if (safe) this.root.requestSubmit(button);
      });
    }

    /** What was typed and undone again is as it was saved. */
    tellStanding() {
      if (!this.stopped && this.place.classList.contains("waiting")) {
        this.tell("done", this.proof);
      }
    }

    tell(kind, text) {
      this.proof = kind === "done" ? text : this.proof;
      this.place.className = "saved " + (kind === "done" ? "" : kind);
      this.place.textContent = text;
    }
  }

  function placeFor(root) {
    const found = root.id && document.querySelector('[data-saved="' + CSS.escape(root.id) + '"]');
    if (found) {
      return found;
    }
    const place = document.createElement("span");
    place.className = "saved";
    root.matches("textarea, input, select") ? root.after(place) : root.append(place);
    return place;
  }

  function start() {
    document.querySelectorAll("[data-autosave]:not([data-autosaving])").forEach((root) => {
      root.dataset.autosaving = "yes";
      hearth.autosave(root, root.dataset.autosave);
    });
  }

  hearth.autosave = (root, url, options) => new Draft(root, url, options);
  document.addEventListener("DOMContentLoaded", () => {
    start();
    if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", start);
  });
})();
