/* The day's list: calls by button and by key, and what others change shows here without a reload. */
(function () {
  "use strict";

  const day = () => document.querySelector("[data-day]");
  const rows = () => [...document.querySelectorAll("tr[data-row]")];
  const rowOf = (hearing) => rows().find((row) => row.dataset.row === hearing);
  let current = null;
  let mine = false;

  /* ---- calling ------------------------------------------------------------------------------------------------ */

  function send(button, more) {
    const row = button.closest("tr");
    row.querySelectorAll("[data-call], [data-in]").forEach((each) => (each.disabled = true));
    row.setAttribute("aria-busy", "true");
    mine = true;
    const given = { hearing: button.dataset.hearing, status: button.dataset.call, version: button.dataset.version, how: button.dataset.how, ...more };
    const command = button.dataset.in ? window.hearthIn : window.hearthCall;
    command(Object.keys(given).filter((name) => given[name]).map((name) => ({ name, value: given[name] })));
  }

  /** Asks what a step leaves open, then sends it; leaving the question leaves the hearing as it is. */
  function ask(button) {
    const box = document.getElementById("call-" + button.dataset.asks);
    const form = box.querySelector("form");
    form.reset();
    form.onsubmit = (event) => {
      event.preventDefault();
      box.close();
      const row = rowOf(button.dataset.hearing);
      const now = row && row.querySelector(`[data-call="${button.dataset.call}"]`);
      if (now) send(now, answers(box));
    };
    box.querySelector("[data-away]").onclick = () => box.close();
    box.onclose = () => focus(rowOf(button.dataset.hearing));
    box.showModal();
    box.querySelector("input").focus();
  }

  function answers(box) {
    if (box.id === "call-due") {
      return { due: document.getElementById("call-decided").value };
    }
    const time = document.getElementById("call-time").value;
    const date = document.getElementById("call-day").value;
    return { until: time ? (date || box.dataset.date) + "T" + time : date };
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-call], [data-in]");
    if (event.target.closest("[data-print]")) window.print();
    if (!button || button.disabled) return;
    current = button.dataset.hearing;
    if (button.dataset.asks) ask(button);
    else send(button);
  });

  /* ---- call order ---------------------------------------------------------------------------------------------- */

  function place(row, before) {
    if (!row || row.getAttribute("aria-busy")) return;
    row.setAttribute("aria-busy", "true");
    current = row.dataset.row;
    const given = { hearing: row.dataset.row, before: before ? before.dataset.row : "", order: row.dataset.order };
    window.hearthMove(Object.keys(given).map((name) => ({ name, value: given[name] })));
  }

  /** One place up or down among its courtroom's; at either end it stays. */
  function shift(row, by) {
    if (!row || !row.querySelector("[data-move]")) return;
    const room = rows().filter((each) => each.dataset.room === row.dataset.room);
    const at = room.indexOf(row);
    if (by < 0 && at > 0) place(row, room[at - 1]);
    if (by > 0 && at < room.length - 1) place(row, room[at + 2]);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (button) shift(button.closest("tr"), Number(button.dataset.move));
  });

  let dragged = null;
  document.addEventListener("dragstart", (event) => {
    const grip = event.target.closest && event.target.closest("[data-grip]");
    if (!grip) return;
    dragged = grip.closest("tr").dataset.row;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
  });
  document.addEventListener("dragover", (event) => {
    if (target(event)) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const onto = target(event);
    if (!onto) return;
    event.preventDefault();
    const box = onto.getBoundingClientRect();
    const room = rows().filter((each) => each.dataset.room === onto.dataset.room);
    place(rowOf(dragged), event.clientY < box.top + box.height / 2 ? onto : room[room.indexOf(onto) + 1]);
  });
  document.addEventListener("dragend", () => (dragged = null));

  /** The row of the same courtroom under the pointer; null for none and for the row itself. */
  function target(event) {
    const row = dragged && rowOf(dragged);
    const onto = row && event.target.closest("tr[data-row]");
    return onto && onto !== row && onto.dataset.room === row.dataset.room ? onto : null;
  }

  /* ---- keys --------------------------------------------------------------------------------------------------- */

  const keysOn = document.getElementById("keys-on");
  if (keysOn) {
    keysOn.checked = !document.cookie.includes("hearth-keys=off");
    keysOn.addEventListener("change", () => {
      document.cookie = "hearth-keys=" + (keysOn.checked ? "on" : "off") + "; path=/; max-age=31536000; SameSite=Lax";
    });
  }

  function focus(row) {
    if (row) {
      current = row.dataset.row;
      row.focus();
      row.scrollIntoView({ block: "nearest" });
    }
  }

  function step(by) {
    const all = rows();
    const at = all.findIndex((row) => row.dataset.row === current);
    focus(at < 0 ? all[by > 0 ? 0 : all.length - 1] : all[Math.min(all.length - 1, Math.max(0, at + by))]);
  }

  function press(key) {
    const row = rowOf(current);
    const target = key === "a" ? document.querySelector("[data-add-on]")
      : row && (key === "o" ? row.querySelector("[data-open]")
        : key === "w" ? row.querySelector("[data-people]") : row.querySelector('[data-key="' + key + '"]'));
    if (target) target.click();
    return Boolean(target);
  }

  function typing(target) {
    return target.closest("input, select, textarea, [contenteditable], dialog") || document.querySelector("dialog[open]");
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target) || !keysOn || !keysOn.checked) return;
    const moves = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
    const arrow = event.key.startsWith("Arrow") && !event.target.closest("tr[data-row]");
    if (event.shiftKey && event.key.startsWith("Arrow") && event.key in moves && !arrow) {
      shift(rowOf(current), moves[event.key]);
    } else if (event.key in moves && !arrow) {
      step(moves[event.key]);
    } else if (event.key === "?") {
      const keys = document.getElementById("keys");
      keys.open = !keys.open;
      if (keys.open) keys.querySelector("summary").focus();
    } else if (!/^[a-z]$/.test(event.key) || !press(event.key)) {
      return;
    }
    event.preventDefault();
  });

  document.addEventListener("focusin", (event) => {
    const row = event.target.closest("tr[data-row]");
    if (row) current = row.dataset.row;
  });

  /** The list was written anew: whoever was on a row stays there, and hears what became of it. */
  new MutationObserver(() => {
    const row = rowOf(current);
    if (row && !row.hasAttribute("aria-busy") && document.activeElement === document.body) {
      row.focus({ preventScroll: true });
    }
    if (mine && row && !row.hasAttribute("aria-busy")) {
      mine = false;
      window.hearth.say(row.dataset.said);
    }
  }).observe(document.getElementById("main"), { childList: true, subtree: true });

  /* ---- waiting, counted on while the page stands --------------------------------------------------------------- */

  const seen = new WeakMap();

  function countOn() {
    document.querySelectorAll("[data-minutes]").forEach((each) => {
      if (!each.dataset.minutes) return;
      if (!seen.has(each)) seen.set(each, Date.now());
      const minutes = Number(each.dataset.minutes) + Math.floor((Date.now() - seen.get(each)) / 60000);
      if (minutes > 0) each.textContent = window.hearth.fill(each.dataset.words, minutes);
    });
  }

  document.addEventListener("DOMContentLoaded", countOn);
  window.setInterval(countOn, 20000);

  /* ---- what others change ------------------------------------------------------------------------------------- */

  /** After a lost connection something may have been missed. */
  let opened = false;
  let asking = 0;
  document.addEventListener("hearth:day-open", () => {
    window.clearInterval(asking);
    if (opened) window.hearthDay();
    opened = true;
  });
  window.addEventListener("online", () => window.hearthDay());

  /** Lost and not given up, as when a node has died: what was missed is asked for a moment later, whoever answers. */
  let lost = 0;
  document.addEventListener("hearth:day-lost", () => {
    window.clearTimeout(lost);
    lost = window.setTimeout(() => window.hearthDay(), 2000);
  });

  /** The connection is given up: the page asks by itself from now on. */
  document.addEventListener("hearth:day-closed", () => {
    window.clearInterval(asking);
    asking = window.setInterval(() => window.hearthDay(), 5000);
  });

  /** The courthouse's day has changed so often; what this page shows may be older. */
  document.addEventListener("hearth:day", (event) => {
    if (day() && Number(event.detail) !== Number(day().dataset.day)) {
      window.hearthDay();
    }
  });
})();
