/* The court's files in: checked first, then taken in; the report stands on the page and the files stay chosen. */
(function () {
  "use strict";

  const words = document.currentScript.dataset;
  const form = document.querySelector("[data-files]");
  const said = document.getElementById("said");
  const report = document.getElementById("report");
  const lines = document.getElementById("lines");

  function cell(name, text, label) {
    const made = document.createElement(name);
    made.textContent = text;
    if (label) made.dataset.label = label;
    return made;
  }

  function row(line) {
    const made = document.createElement("tr");
    if (line.refused) made.className = "attention";
    const head = cell("th", line.file);
    head.scope = "row";
    made.append(
      head,
      cell("td", line.line || "", lines.dataset.line),
      cell("td", line.field, lines.dataset.field),
      cell("td", line.outcome, lines.dataset.outcome),
      cell("td", line.message, lines.dataset.what)
    );
    return made;
  }

  function say(text, kind) {
    const note = document.createElement("div");
    note.className = "note " + kind;
    note.append(cell("p", text));
    said.replaceChildren(note);
  }

  function show(status, data) {
    if (status !== 200) {
      const errors = data && data.errors && data.errors.length ? data.errors.map((each) => each.message).join(" ") : data && data.detail;
      say(errors || words.failed, "attention");
      report.hidden = true;
      return;
    }
    say(data.said, data.holds ? "good" : "attention");
    lines.replaceChildren(...data.lines.map(row));
    report.hidden = data.lines.length === 0;
  }

  async function send(write) {
    const csrf = document.querySelector("meta[name=hearth-csrf]").content;
    const chosen = new FormData();
    [...document.getElementById("files").files].forEach((file) => chosen.append("files", file));
    const answer = await fetch(form.action + (write ? "?write=true" : ""), {
      method: "POST",
      credentials: "same-origin",
      headers: { Accept: "application/json", "X-Hearth-Csrf": csrf },
      body: chosen
    });
    const json = (answer.headers.get("Content-Type") || "").includes("json");
    show(answer.status, json ? await answer.json() : null);
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const write = event.submitter && event.submitter.dataset.write === "true";
    const buttons = form.querySelectorAll("button");
    say(words.running, "quiet");
    buttons.forEach((each) => (each.disabled = true));
    try {
      await send(write);
    } catch (e) {
      say(words.failed, "attention");
    } finally {
      buttons.forEach((each) => (each.disabled = false));
    }
  });
})();
