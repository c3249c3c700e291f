/* Buttons of a table that carry what they send in their own data; fields of the same row go with them. */
(function () {
  "use strict";

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-send]");
    if (!button || button.disabled) return;
    const row = button.closest("tr");
    const given = { ...button.dataset };
    delete given.send;
    row.querySelectorAll("input[data-field], select[data-field]").forEach((field) => (given[field.dataset.field] = field.value));
    row.querySelectorAll("[data-send]").forEach((each) => (each.disabled = true));
    row.setAttribute("aria-busy", "true");
    window[button.dataset.send](Object.keys(given).map((name) => ({ name, value: given[name] })));
  });
})();
