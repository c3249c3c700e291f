/*
 * Recording a hearing. Alt+Enter in an order adds the next one and goes there; Alt+A marks everybody not yet marked as in
 * the room; Alt+1 to Alt+9 write a standing text. What is asked only of who is away or elsewhere shows when they are.
 */
(function () {
  "use strict";

  const form = document.getElementById("record");
  if (!form) return;

  document.addEventListener("keydown", (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const key = pressed(event);
    if (!key) return;
    event.preventDefault();
    key.click();
  });

  /** The button that a key stands for; a letter is read by its place, because Alt makes signs of letters on some keyboards. */
  function pressed(event) {
    if (event.key === "Enter" && event.target.closest("[data-order]")) return document.getElementById("record:addOrder");
    if (event.code === "KeyA") return form.querySelector("[data-all]");
    const digit = /^Digit([1-9])$/.exec(event.code);
    return digit ? form.querySelectorAll(".snippet")[Number(digit[1]) - 1] : null;
  }

  document.addEventListener("hearth:order-added", () => {
    const orders = document.querySelectorAll("[data-order] textarea");
    orders[orders.length - 1].focus();
    form.dispatchEvent(new Event("input", { bubbles: true }));
  });

  form.addEventListener("click", (event) => {
    const all = event.target.closest("[data-all]");
    if (!all) return;
    form.querySelectorAll('[data-question^="person."][data-question$=".mode"]').forEach((mode) => {
      if (mode.value) return;
      mode.value = all.dataset.all;
      mode.dispatchEvent(new Event("change", { bubbles: true }));
    });
  });

  /* ---- what is asked only then ---------------------------------------------------------------------------------- */

  function show() {
    const youth = form.querySelector("[data-youth]");
    form.querySelectorAll("[data-when]").forEach((part) => {
      part.hidden = !youth || !part.dataset.when.split(" ").includes(youth.value);
    });
  }

  form.addEventListener("change", (event) => event.target.matches("[data-youth]") && show());

  /** The place that was chosen before stays chosen. */
  function pick() {
    const places = form.querySelector("[data-picked]");
    const picked = places && [...places.querySelectorAll("input")].find((each) => each.value === places.dataset.picked);
    if (picked) picked.checked = true;
  }

  function ready() {
    show();
    pick();
    if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", () => { show(); pick(); });
    const secret = document.querySelector('main input[type="password"]');
    if (secret && new URLSearchParams(window.location.search).get("sign")) secret.focus();
  }

  document.addEventListener("DOMContentLoaded", ready);
})();
