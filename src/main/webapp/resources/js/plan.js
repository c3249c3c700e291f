/* A plan that was begun goes on by itself, a piece at a time, until nothing waits or somebody leaves the page. */
(() => {
  "use strict";
  const button = document.querySelector("[data-goes-on='true']");
  if (button) {
    setTimeout(() => button.click(), 400);
  }
})();
