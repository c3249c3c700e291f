/* The waiting room's board asks again when the day changes, and every half minute in case a message was lost. */
(function () {
  "use strict";

  const ask = () => window.hearthBoard();
  document.addEventListener("hearth:day", ask);
  document.addEventListener("hearth:day-open", ask);
  window.setInterval(ask, 30000);
})();
