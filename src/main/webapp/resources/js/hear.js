/* Recording a hearing: Alt+Enter in an order adds the next one and goes there. */
(function () {
  "use strict";

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.altKey || !event.target.closest("[data-order]")) return;
    event.preventDefault();
    document.getElementById("record:addOrder").click();
  });

  document.addEventListener("hearth:order-added", () => {
    const orders = document.querySelectorAll("[data-order] textarea");
    orders[orders.length - 1].focus();
  });
})();
