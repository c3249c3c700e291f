/* A call for help shows by itself on the pages of whoever is on call, without a sound. */
(function () {
  "use strict";

  const PAUSE = 15000;
  const mark = document.getElementById("help-mark");

  async function look() {
    try {
      const answer = await fetch(mark.dataset.helpFrom, { credentials: "same-origin", headers: { Accept: "application/json" } });
      if (answer.status === 200) {
        const open = (await answer.json()).open;
        mark.querySelector("[data-help-new]").hidden = open <= Number(mark.dataset.helpWaiting);
      }
    } catch (gone) {
      /* the next look tries again */
    }
  }

  if (mark) {
    window.setInterval(look, PAUSE);
  }
})();
