/* Answers of a form as data, and two versions of them side by side. */
(function () {
  "use strict";

  const hearth = window.hearth;

  /* ---- what is written ------------------------------------------------------------------------------------------ */

  function controls(root) {
    const all = root.matches("textarea, input, select") ? [root] : [...root.querySelectorAll("textarea, input, select")];
    return all.filter((control) => questionOf(control) && !control.disabled);
  }

  function questionOf(control) {
    const holder = control.closest("[data-question]");
    return holder ? holder.dataset.question : "";
  }

  function partOf(control) {
    const holder = control.closest("[data-part]");
    return holder ? holder.dataset.part : "";
  }

  /** What a control holds now. */
  const present = (control) => control;

  /** What a control held when the page came, however early somebody began to write. */
  const given = (control) => {
    const options = control.matches("select") ? [...control.options] : [];
    const chosen = options.find((option) => option.defaultSelected) || options[0];
    return {
      type: control.type,
      checked: control.defaultChecked,
      value: control.matches("select") ? (chosen ? chosen.value : "") : control.defaultValue,
    };
  };

  function valueOf(control) {
    if (control.type === "radio") {
      return control.checked ? control.value : undefined;
    }
    if (control.type === "number") {
      return control.value === "" ? null : Number(control.value);
    }
    return control.value === "" ? null : control.value;
  }

  /** Answers by question: a text, a number, a list of checked boxes, or the parts of a composed answer. */
  function collect(root, look = present) {
    const answers = {};
    const boxes = controls(root).filter((control) => control.type === "checkbox");
    controls(root).forEach((control) => {
      const id = questionOf(control);
      const part = partOf(control);
      const value = valueOf(look(control));
      if (control.type === "checkbox") {
        const peers = boxes.filter((box) => questionOf(box) === id);
        const on = peers.filter((box) => look(box).checked);
        answers[id] = peers.length === 1 ? on.length === 1 : on.map((box) => box.value);
      } else if (part) {
        answers[id] = answers[id] || {};
        if (value !== undefined && value !== null) answers[id][part] = value;
      } else if (value !== undefined) {
        answers[id] = value;
      }
    });
    return answers;
  }

  function apply(root, answers) {
    controls(root).forEach((control) => {
      const given = answers[questionOf(control)];
      const value = partOf(control) ? (given || {})[partOf(control)] : given;
      if (control.type === "radio") {
        control.checked = control.value === value;
      } else if (control.type === "checkbox") {
        control.checked = Array.isArray(value) ? value.includes(control.value) : value === true;
      } else {
        control.value = value === undefined || value === null ? "" : value;
      }
      control.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  /* ---- both versions, side by side ------------------------------------------------------------------------------ */

  function plain(value) {
    if (value === undefined || value === null || value === "") return hearth.words("nothing");
    return typeof value === "object" ? Object.values(value).join(" · ") : String(value);
  }

  function labelOf(root, id) {
    const control = controls(root).find((each) => questionOf(each) === id);
    const group = control && control.closest("fieldset");
    const label = group ? group.querySelector("legend") : control && control.labels && control.labels[0];
    const spoken = control && control.getAttribute("aria-label");
    return label ? label.firstChild.textContent.trim() : spoken || id;
  }

  function side(title, text) {
    const part = document.createElement("section");
    const head = document.createElement("h4");
    const body = document.createElement("pre");
    head.textContent = title;
    body.textContent = text;
    part.append(head, body);
    return part;
  }

  /** Shows where the two differ; answers true when this page's version goes on. */
  function choose(root, mine, theirs, savedAt) {
    const box = document.getElementById("hearth-versions");
    const pairs = box.querySelector("[data-pairs]");
    const differing = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
      (id) => JSON.stringify(mine[id] ?? null) !== JSON.stringify(theirs[id] ?? null));
    pairs.replaceChildren(...differing.map((id) => {
      const pair = document.createElement("div");
      const head = document.createElement("h3");
      const both = document.createElement("div");
      both.className = "versions";
      head.textContent = labelOf(root, id);
      both.append(side(hearth.words("yours"), plain(mine[id])),
        side(hearth.fill(hearth.words("others"), hearth.now(savedAt)), plain(theirs[id])));
      pair.append(head, both);
      return pair;
    }));
    return new Promise((resolve) => {
      const leave = (answer) => {
        hearth.shut(box);
        resolve(answer);
      };
      box.querySelector("[data-mine]").onclick = () => leave(true);
      box.querySelector("[data-theirs]").onclick = () => leave(false);
      hearth.openUntilAnswered(box);
    });
  }

  /** Whether two versions say the same, however their keys are ordered and whatever is left unsaid. */
  function same(one, other) {
    const said = (answers) => JSON.stringify(Object.keys(answers || {}).sort()
      .map((id) => [id, answers[id] ?? null]).filter((pair) => pair[1] !== null));
    return said(one) === said(other);
  }

  hearth.answers = { collect, given, apply, choose, same };
})();
