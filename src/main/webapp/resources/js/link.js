/* A link's screen on somebody's phone: nothing comes back by the back key, and leaving it shuts it. */
(function () {
  "use strict";

  const here = document.getElementById("link-here");
  let touched = Date.now();

  /** The server shows nothing of this screen again without the PIN; sent also while the page goes. */
  function shut() {
    if (here) {
      navigator.sendBeacon(here.dataset.leaveTo, new URLSearchParams({ csrf: here.dataset.leaveCsrf }));
    }
  }

  /** What a browser kept of a page that was left is not shown again: the page asks the server anew. */
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      document.documentElement.hidden = true;
      window.location.reload();
    }
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-leave]")) shut();
  }, true);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") window.setTimeout(() => document.documentElement.hidden && shut(), 0);
  });

  if (here) {
    const idle = Number(here.dataset.idle) * 1000;
    ["keydown", "pointerdown", "input"].forEach((kind) =>
      document.addEventListener(kind, () => (touched = Date.now()), { passive: true }));
    window.setInterval(() => {
      if (Date.now() - touched > idle) {
        shut();
        window.location.replace(window.location.pathname);
      }
    }, 5000);
  }
})();
