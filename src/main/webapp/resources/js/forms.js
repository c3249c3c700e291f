/* Forms and the component library's requests: once is enough, progress after a second, signing in again, the nonce. */
(function () {
  "use strict";

  const hearth = window.hearth;
  const SLOW = 1000;
  const QUIET = 60000;

  /* ---- once is enough: a second press within the same answer is dropped ---------------------------------------- */

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method === "dialog" || "again" in form.dataset || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (mayBeOver(form)) {
      event.preventDefault();
      askFirst(form, event.submitter);
      return;
    }
    form.dataset.sent = "yes";
    if (event.submitter) {
      event.submitter.classList.add("busy");
      event.submitter.setAttribute("aria-busy", "true");
    }
    bringNonce();
    slow();
    window.setTimeout(release, 10000);
  });
  window.addEventListener("pageshow", release);

  /* A plain form cannot be answered 401 in place, so after a quiet minute the page asks first whether it is signed in. */

  let heardAt = Date.now();
  document.addEventListener("hearth:heard", () => (heardAt = Date.now()));

  function mayBeOver(form) {
    const idle = hearth.meta("hearth-idle");
    return form.method === "post" && idle && Number(idle.content) > 0 && Date.now() - heardAt > QUIET;
  }

  async function askFirst(form, button) {
    try {
      await hearth.send("POST", "/page/alive");
      heardAt = Date.now();
      form.requestSubmit(button);
    } catch (gone) {
      hearth.toast(hearth.words("lost"));
    }
  }

  /** Frees every form: the page came back from the browser's memory, or the answer was a download. */
  function release() {
    done();
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
    document.querySelectorAll(".busy[aria-busy]").forEach((button) => {
      button.classList.remove("busy");
      button.removeAttribute("aria-busy");
    });
  }

  /**
   * Every form brings the page's script nonce back, which the component library does only on pages that hold its
   * components, and what its page was opened with, so that a form that is too old opens the same page afresh.
   */
  function bringNonce() {
    document.querySelectorAll('form[method="post"]').forEach((form) => {
      if (hearth.meta("hearth-nonce")) bring(form, "primefaces.nonce", hearth.meta("hearth-nonce").content);
      bring(form, "hearth.query", window.location.search);
    });
  }

  function bring(form, name, value) {
    if (form.elements[name]) return;
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    form.append(field);
  }

  /** After an answer that found a fault, writing goes on at the first field at fault. */
  function toFirstFault() {
    const fault = document.querySelector('main [aria-invalid="true"]');
    if (fault) fault.focus();
  }

  let line = null;

  function slow() {
    window.clearTimeout(line && line.timer);
    const bar = document.createElement("div");
    bar.className = "progress";
    line = { bar, timer: window.setTimeout(() => { document.body.append(bar); hearth.say(hearth.words("working")); }, SLOW) };
  }

  function done() {
    if (line) {
      window.clearTimeout(line.timer);
      line.bar.remove();
      line = null;
    }
  }

  /* ---- ajax of the component library: progress, and signing in again ------------------------------------------- */

  function watchAjax() {
    const $j = window.jQuery;
    if (!$j) {
      return;
    }
    $j(document).on("pfAjaxStart", slow);
    $j(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
      done();
      bringNonce();
      if (args && args.validationFailed) toFirstFault();
    });
    $j(document).on("pfAjaxSuccess", () => document.dispatchEvent(new CustomEvent("hearth:heard")));
    $j(document).on("pfAjaxError", (event, xhr, settings) => lostAjax(xhr, settings));
    if (window.PrimeFaces && window.PrimeFaces.ajax) {
      keepRequests(window.PrimeFaces.ajax.Request);
    }
  }

  let last = null;

  function keepRequests(request) {
    const plain = request.send;
    request.send = function (settings) {
      last = settings;
      return plain.call(this, settings);
    };
  }

  async function lostAjax(xhr) {
    done();
    const waiting = last;
    if (xhr && xhr.status === 401) {
      await hearth.signInAgain();
      if (waiting) {
        window.PrimeFaces.ajax.Request.send(waiting);
      }
    } else if (!xhr || xhr.status === 0) {
      hearth.toast(hearth.words("lost"));
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    bringNonce();
    watchAjax();
    toFirstFault();
  });
})();
