/* Recording a hearing: a choice can be taken back, and Alt+Enter in an order adds the next one. */
(function () {
  "use strict";

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-clear]");
    if (!button) return;
    button.closest("fieldset").querySelectorAll("input[type=radio]").forEach((each) => (each.checked = false));
    button.dispatchEvent(new Event("input", { bubbles: true }));
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.altKey || !event.target.closest("fieldset.order")) return;
    event.preventDefault();
    document.getElementById("record:addOrder").click();
  });
})();
