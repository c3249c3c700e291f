/* The waiting room's board asks again when the day changes, and every five minutes in case a message was lost. */
(function () {
  "use strict";

  const ask = () => window.hearthBoard();
  document.addEventListener("hearth:day", ask);
  document.addEventListener("hearth:day-open", ask);
  document.addEventListener("hearth:day-lost", ask);
  window.setInterval(ask, 300000);
})();
