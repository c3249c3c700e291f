/* The screen in a room with others: hide it, dim it, leave it, and notice when nobody is there. */
(function () {
  "use strict";

  const hearth = window.hearth;
  const WARN_BEFORE = 120;
  const $ = (id) => document.getElementById(id);

  /* ---- hide the screen: Esc Esc, or the button ------------------------------------------------------------------- */

  let lastEsc = 0;

  function hide() {
    const veil = $("hearth-veil");
    if (veil.open) {
      veil.close();
      return;
    }
    veil.showModal();
    veil.querySelector("button").focus();
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    if ($("hearth-veil") && $("hearth-veil").open) {
      event.preventDefault();
    }
    if (event.timeStamp - lastEsc < 600) {
      lastEsc = 0;
      event.preventDefault();
      const exit = document.querySelector("[data-leave]");
      if (exit) {
        leaveTo(exit);
      } else if ($("hearth-veil")) {
        hide();
      }
    } else {
      lastEsc = event.timeStamp;
    }
  }, true);

  function leaveTo(link) {
    document.documentElement.hidden = true;
    window.location.replace(link.href);
  }

  document.addEventListener("click", (event) => {
    const hit = (name) => event.target.closest("[data-" + name + "]");
    if (hit("hide")) hide();
    if (hit("paper")) window.print();
    if (hit("unhide")) $("hearth-veil").close();
    if (hit("dim")) dim(hit("dim"));
    if (hit("menu")) menu(hit("menu"));
    if (hit("sign-out")) signOut(hit("sign-out"));
    if (hit("close")) hit("close").parentElement.remove();
    if (hit("language")) speak(hit("language"));
    if (hit("leave")) {
      event.preventDefault();
      leaveTo(hit("leave"));
    }
  });

  function dim(button) {
    const root = document.documentElement;
    const dark = root.dataset.theme !== "bench";
    root.dataset.theme = dark ? "bench" : "light";
    button.setAttribute("aria-pressed", String(dark));
    document.cookie = "hearth-theme=" + (dark ? "bench" : "light") + "; path=/; max-age=31536000; SameSite=Lax";
  }

  async function signOut(button) {
    await hearth.send("POST", "/page/sign-out");
    window.location.replace(button.dataset.signOut);
  }

  /** The chosen language, from the next answer on; drafts save themselves before the page goes. */
  function speak(button) {
    document.cookie = "hearth-language=" + button.dataset.language + "; path=/; max-age=31536000; SameSite=Lax";
    window.location.assign(window.location.href);
  }

  function menu(button) {
    const opened = $(button.dataset.menu).classList.toggle("open");
    button.setAttribute("aria-expanded", String(opened));
  }

  /** A password as it is typed, while the box beside it is ticked. */
  document.addEventListener("change", (event) => {
    const box = event.target.closest("[data-reveal]");
    if (box) {
      box.dataset.reveal.split(" ").forEach((id) => ($(id).type = box.checked ? "text" : "password"));
    }
  });

  /* ---- idle: a warning two minutes before, and a way to stay --------------------------------------------------- */

  let seenAt = Date.now();
  let aliveAt = Date.now();

  const tabs = "BroadcastChannel" in window ? new BroadcastChannel("hearth") : null;

  /** The server heard from this person just now, from this tab or another. */
  function heard() {
    alive();
    if (tabs) {
      tabs.postMessage("heard");
    }
  }

  function alive() {
    seenAt = Date.now();
    aliveAt = seenAt;
    if ($("hearth-idle") && $("hearth-idle").open) {
      $("hearth-idle").close();
    }
  }

  function watchIdle() {
    const limit = hearth.meta("hearth-idle") ? Number(hearth.meta("hearth-idle").content) : 0;
    if (!limit || !$("hearth-idle")) {
      return;
    }
    ["keydown", "pointerdown", "input"].forEach((kind) =>
      document.addEventListener(kind, () => { if (!$("hearth-idle").open) seenAt = Date.now(); }, { passive: true }));
    $("hearth-idle").querySelector("[data-stay]").addEventListener("click", stay);
    $("hearth-idle").addEventListener("cancel", stay);
    window.setInterval(() => tick(limit), 1000);
  }

  function tick(limit) {
    const left = limit - Math.round((Date.now() - aliveAt) / 1000);
    const active = seenAt > aliveAt;
    if (active && Date.now() - aliveAt > 60000) {
      stay();
    } else if (!hearth.isSigningIn() && left > 0 && left <= WARN_BEFORE) {
      const text = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
      $("hearth-idle").querySelector("[data-left]").textContent = hearth.fill(hearth.words("left"), text);
      hearth.open($("hearth-idle"));
    } else if (left < -3 && $("hearth-idle").open) {
      stay();
    }
  }

  /** Asks the server whether this sign-in still stands; where it does not, signing in again comes up by itself. */
  async function stay() {
    alive();
    try {
      await hearth.send("POST", "/page/alive");
    } catch (gone) {
      hearth.toast(hearth.words("lost"));
    }
  }

  /* ---- the end of a sign-in, whatever happens: a warning ten minutes before, and signing in again in the page ----- */

  const END_WARNING = 600;
  let opened = Date.now();
  let putOff = false;

  function watchEnd() {
    const box = $("hearth-ends");
    const end = hearth.meta("hearth-ends") ? Number(hearth.meta("hearth-ends").content) : 0;
    if (!end || !box) {
      return;
    }
    box.querySelector("[data-renew]").addEventListener("click", () => {
      box.close();
      hearth.signInAgain(true);
    });
    box.querySelector("[data-later]").addEventListener("click", () => box.close());
    box.addEventListener("close", () => (putOff = true));
    window.setInterval(() => warnOfEnd(box), 1000);
  }

  /** Once at ten minutes and, where it was put off, once more at two. */
  function warnOfEnd(box) {
    const left = Number(hearth.meta("hearth-ends").content) - Math.round((Date.now() - opened) / 1000);
    const due = left > 0 && left <= (putOff ? WARN_BEFORE : END_WARNING);
    if (left <= 0 && box.open) {
      box.close();
    }
    if (due && !box.open && !hearth.isSigningIn() && !box.dataset.last) {
      if (putOff) box.dataset.last = "yes";
      hearth.open(box);
    }
    if (box.open) {
      const text = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
      box.querySelector("[data-left]").textContent = hearth.fill(hearth.words("left"), text);
    }
  }

  /** A new sign-in stands: its end is counted from now. */
  function begun() {
    opened = Date.now();
    putOff = false;
    delete $("hearth-ends").dataset.last;
  }

  if (tabs) {
    tabs.onmessage = alive;
  }
  document.addEventListener("hearth:heard", heard);
  document.addEventListener("hearth:signed-in", () => {
    begun();
    heard();
  });
  document.addEventListener("DOMContentLoaded", () => {
    watchIdle();
    watchEnd();
  });
})();
