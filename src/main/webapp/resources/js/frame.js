/* What every page can do: send with signing in again inside the page, ask, tell and undo. */
(function () {
  "use strict";

  const ZONE = "America/Los_Angeles";
  const $ = (id) => document.getElementById(id);
  const words = (name) => ($("hearth-words") ? $("hearth-words").dataset[name] || "" : "");
  const fill = (text, value) => text.replace("{0}", value);
  const meta = (name) => document.querySelector('meta[name="' + name + '"]');
  const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: ZONE });

  function now(instant) {
    return clock.format(instant ? new Date(instant) : new Date());
  }

  function say(text) {
    const place = $("hearth-said");
    if (place) {
      place.textContent = "";
      window.setTimeout(() => (place.textContent = text), 60);
    }
  }

  function toast(text, options) {
    const box = document.createElement("div");
    box.className = "toast";
    box.append(text);
    if (options && options.undo) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = words("undo");
      button.addEventListener("click", () => {
        box.remove();
        options.undo();
      });
      box.append(button);
    }
    $("hearth-toasts").append(box);
    window.setTimeout(() => box.remove(), options && options.undo ? 12000 : 6000);
  }

  /* ---- sending, with signing in again inside the page -------------------------------------------------------- */

  let again = null;

  function csrf() {
    return meta("hearth-csrf") ? meta("hearth-csrf").content : "";
  }

  async function post(method, url, body) {
    const options = { method, credentials: "same-origin", headers: { Accept: "application/json", "X-Hearth-Csrf": csrf() } };
    if (body !== undefined) {
      options.headers["Content-Type"] = "application/json";
      options.body = JSON.stringify(body);
      options.keepalive = method === "PUT" && options.body.length < 2000;
    }
    const answer = await fetch(url, options);
    const json = (answer.headers.get("Content-Type") || "").includes("json");
    return { status: answer.status, etag: answer.headers.get("ETag"), data: json ? await answer.json() : null };
  }

  async function send(method, url, body) {
    const answer = await post(method, url, body);
    if (answer.status !== 401) {
      document.dispatchEvent(new CustomEvent("hearth:heard"));
      return answer;
    }
    await signInAgain();
    return post(method, url, body);
  }

  /** One dialog however many requests wait; it ends only by signing in or by leaving the page. */
  function signInAgain(before) {
    if (!again) {
      again = askToSignIn(before === true).finally(() => (again = null));
    }
    return again;
  }

  /** Before the end the dialog may be put off; once it is over only signing in or leaving ends it. */
  function askToSignIn(before) {
    return new Promise((resolve) => {
      const box = $("hearth-again");
      box.querySelectorAll("[data-over]").forEach((each) => (each.hidden = before));
      box.querySelectorAll("[data-before], [data-not-now]").forEach((each) => (each.hidden = !before));
      box.querySelector("[data-not-now]").onclick = () => {
        shut(box);
        resolve();
      };
      const form = box.querySelector("form");
      if (!form.user) {
        awaitCounty(box, resolve);
        return;
      }
      const fault = box.querySelector("[data-fault]");
      fault.hidden = true;
      form.onsubmit = async (event) => {
        event.preventDefault();
        form.go.disabled = true;
        const problem = await trySignIn(form);
        form.go.disabled = false;
        fault.textContent = problem;
        fault.hidden = !problem;
        if (form.querySelector("[data-code]").hidden || !problem) form.password.value = "";
        if (!problem) {
          form.code.value = "";
          shut(box);
          resolve();
          document.dispatchEvent(new CustomEvent("hearth:signed-in"));
        }
      };
      openUntilAnswered(box);
      (form.user.value ? form.password : form.user).focus();
    });
  }

  /** Who came by the county signs in there, in a window beside; back here the page goes on by itself. */
  function awaitCounty(box, resolve) {
    const look = async () => {
      const answer = await post("GET", "/county/here").catch(() => ({}));
      if (answer.status !== 200 || !box.open || answer.data.csrf === csrf()) {
        return;
      }
      window.removeEventListener("focus", look);
      meta("hearth-csrf").content = answer.data.csrf;
      if (meta("hearth-ends")) meta("hearth-ends").content = String(answer.data.ends);
      shut(box);
      resolve();
      document.dispatchEvent(new CustomEvent("hearth:signed-in"));
    };
    window.addEventListener("focus", look);
    openUntilAnswered(box);
  }

  async function trySignIn(form) {
    try {
      const code = form.querySelector("[data-code]");
      const body = { user: form.user.value, password: form.password.value, code: code.hidden ? null : form.code.value };
      const answer = await post("POST", "/page/sign-in-again", body);
      if (answer.status >= 300 || !answer.data) {
        if (answer.data && (answer.data.code === "code-needed" || answer.data.code === "wrong-code")) {
          code.hidden = false;
          form.code.value = "";
          window.setTimeout(() => form.code.focus(), 0);
        }
        return answer.data && answer.data.detail ? answer.data.detail : words("wrong");
      }
      meta("hearth-csrf").content = answer.data.csrf;
      if (meta("hearth-ends")) meta("hearth-ends").content = String(answer.data.ends);
      return "";
    } catch (gone) {
      return words("unreachable");
    }
  }

  function open(box) {
    if (!box.open) {
      box.showModal();
    }
  }

  /** Opens a dialog that Escape does not end; only shut() does. */
  function openUntilAnswered(box) {
    box.oncancel = (event) => event.preventDefault();
    box.onclose = () => open(box);
    open(box);
  }

  function shut(box) {
    box.onclose = null;
    box.close();
  }

  /* ---- asking before what cannot be undone -------------------------------------------------------------------- */

  function confirm(text, labels) {
    return new Promise((resolve) => {
      const box = $("hearth-ask");
      const yes = box.querySelector("[data-yes]");
      const no = box.querySelector("[data-no]");
      $("hearth-ask-text").textContent = text;
      if (labels && labels.yes) yes.textContent = labels.yes;
      if (labels && labels.no) no.textContent = labels.no;
      const leave = (answer) => {
        box.close();
        resolve(answer);
      };
      yes.onclick = () => leave(true);
      no.onclick = () => leave(false);
      box.oncancel = () => resolve(false);
      open(box);
      no.focus();
    });
  }

  document.addEventListener("click", async (event) => {
    const asked = event.target.closest("[data-confirm]");
    if (!asked || asked.dataset.confirmed) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await confirm(asked.dataset.confirm, { yes: asked.dataset.yes, no: asked.dataset.no })) {
      asked.dataset.confirmed = "yes";
      asked.click();
      delete asked.dataset.confirmed;
    }
  }, true);

  window.hearth = { send, signInAgain, isSigningIn: () => again !== null, say, toast, confirm, now, words, fill, open, openUntilAnswered, shut, meta };
})();
