/* Entering orders: a button copies one as a block for the county's system. */
(function () {
  "use strict";

  const copied = document.currentScript.dataset.copied;

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    await navigator.clipboard.writeText(button.dataset.copy);
    window.hearth.toast(copied);
  });
})();
