/* Entering orders: a button copies one order, or a hearing's whole record, as a block for the county's system. */
(function () {
  "use strict";

  const copied = document.currentScript.dataset.copied;

  async function read(address) {
    const answer = await fetch(address, { credentials: "same-origin" });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.text();
  }

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy], [data-copy-from]");
    if (!button) return;
    await navigator.clipboard.writeText(button.dataset.copy || (await read(button.dataset.copyFrom)));
    window.hearth.toast(copied);
  });
})();
