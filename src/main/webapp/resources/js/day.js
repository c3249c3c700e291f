/* The day's list: calls by button, and what others change shows here without a reload. */
(function () {
  "use strict";

  const day = () => document.querySelector("[data-day]");

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-call]");
    if (!button || button.disabled) return;
    const row = button.closest("tr");
    row.querySelectorAll("[data-call]").forEach((each) => (each.disabled = true));
    row.setAttribute("aria-busy", "true");
    window.hearthCall([
      { name: "hearing", value: button.dataset.hearing },
      { name: "status", value: button.dataset.call },
      { name: "version", value: button.dataset.version },
    ]);
  });

  /** After a lost connection something may have been missed. */
  let opened = false;
  document.addEventListener("hearth:day-open", () => {
    if (opened) window.hearthDay();
    opened = true;
  });

  /** The courthouse's day has changed so often; what this page shows may be older. */
  document.addEventListener("hearth:day", (event) => {
    if (day() && Number(event.detail) !== Number(day().dataset.day)) {
      window.hearthDay();
    }
  });
})();
