// Saves each answer as it is typed, with the revision that was seen, and keeps what was typed in the browser until the server
// has said that it is saved. What it shows as saved is saved.

if (form?.dataset.answers) {
  saveWhileTyping();
}

function saveWhileTyping() {
  const PAUSE = 600;
  const AGAIN = 15_000;
  const LONGEST = 20_000;
  const PATIENCE = 20_000;
  const words = form.dataset;
  const waiting = new Map();
  const sending = new Map();
  const undecided = new Map();
  const unheard = new Map();
  const unsaved = new Set();
  let sent = false;

  const all = () => form.querySelectorAll("[data-question]");
  const of = (event) => event.target.closest?.("[data-question]");
  const place = (question) => `answer ${words.keeper} ${words.answers}${question.dataset.question}`;

  form.addEventListener("input", (event) => plan(of(event)));
  form.addEventListener("change", (event) => plan(of(event)));
  form.addEventListener("focusout", (event) => waiting.has(of(event)) && send(of(event)));
  form.addEventListener("click", confirmOne);
  form.addEventListener("submit", sendAllFirst);
  addEventListener("online", sendAll);
  addEventListener("pagehide", sendAll);
  addEventListener("pageshow", () => { sent = false; });
  addEventListener("beforeunload", (event) => [...unsaved].some((question) => !kept(question)) && event.preventDefault());
  document.addEventListener("visibilitychange", () => document.hidden && sendAll());
  setInterval(() => navigator.onLine && sendAll(), AGAIN);
  restore();

  // What was typed and never saved, since the browser was closed or the network gone, is on the form again and sent; so is what
  // was typed before this script was there.
  function restore() {
    for (const question of all()) {
      const text = kept(question);
      if (question.classList.contains("field-wrong")) {
        say(question, words.unsaved, "unsaved");
      } else if (text && whole(question, new URLSearchParams(text)) === whole(question, fields(question))) {
        forget(question, text);
      } else if (text) {
        fill(question, new URLSearchParams(text));
        say(question, words.restored, "unsaved");
        send(question);
      } else if ([...question.querySelectorAll("[name]")].some(isTouched)) {
        plan(question);
      }
    }
  }

  function isTouched(field) {
    if (field.options) {
      return [...field.options].some((option) => option.defaultSelected && !option.selected);
    }
    if (/^(checkbox|radio)$/.test(field.type)) {
      return field.checked !== field.defaultChecked;
    }
    return "defaultValue" in field && field.value !== field.defaultValue;
  }

  function plan(question) {
    if (!question || question.disabled || question.matches(":disabled")) {
      return;
    }
    keep(question);
    if (undecided.has(question)) {
      return;
    }
    say(question, words.saving, "saving");
    clearTimeout(waiting.get(question));
    waiting.set(question, setTimeout(() => send(question), PAUSE));
  }

  function sendAll() {
    const ready = [...unsaved].filter((question) => !undecided.has(question) && !question.classList.contains("field-wrong"));
    ready.forEach((question) => send(question));
    return Promise.all([...sending.values()].map((each) => each.heard));
  }

  // The form is sent once all that was typed is saved: what is still on its way would be in conflict with the form. Without a
  // network that is known at once; what hangs is waited for so long.
  async function sendAllFirst(event) {
    if (sent) {
      return;
    }
    event.preventDefault();
    sent = true;
    await Promise.race([sendAll(), new Promise((done) => setTimeout(done, PATIENCE))]);
    // While a form is telling of being sent it cannot be sent.
    await new Promise((done) => setTimeout(done));
    form.requestSubmit(event.submitter);
  }

  // One request at a time for each answer: what is typed meanwhile is sent after it, with the revision it gave.
  function send(question, confirmed) {
    clearTimeout(waiting.get(question));
    waiting.delete(question);
    if (sending.has(question)) {
      sending.get(question).again = true;
    } else if (tooLong(question)) {
      error(question, words.tooLong);
      say(question, words.unsaved, "unsaved");
    } else {
      const one = { again: false };
      sending.set(question, one);
      one.heard = sendUntilSaid(question, one, confirmed);
    }
  }

  async function sendUntilSaid(question, one, confirmed) {
    await request(question, fields(question), confirmed);
    sending.delete(question);
    if (one.again && !undecided.has(question)) {
      send(question);
      await sending.get(question)?.heard;
    }
  }

  async function request(question, typed, confirmed) {
    const body = new URLSearchParams(typed);
    body.append("_csrf", form.elements._csrf.value);
    if (confirmed) {
      body.append("confirm", question.dataset.question);
    }
    try {
      const response = await fetch(words.answers + question.dataset.question, {
        method: "POST", body, keepalive: body.toString().length < 60_000, headers: { Accept: "application/json" },
      });
      await heard(question, typed, response);
    } catch {
      // It may have come to the server all the same.
      unheard.set(question, answerIn(typed));
      say(question, words.unsaved, "unsaved");
    }
  }

  async function heard(question, typed, response) {
    if (!response.headers.get("Content-Type")?.includes("json")) {
      const message = response.redirected || response.status === 403 ? words.signedOut : words.unsaved;
      say(question, response.status === 413 ? words.tooLong : message, "unsaved");
      return;
    }
    const said = await response.json();
    error(question, response.status === 422 ? said.message : "");
    if (response.ok) {
      saved(question, typed, said);
    } else if (response.status === 409 && unheard.get(question) === answerIn(answerOf(said.theirs.fields))) {
      // What holds is what was sent before from here, only the answer of the server was lost.
      unheard.delete(question);
      set(question, "seen", said.revision);
      sending.get(question).again = true;
    } else if (response.status === 409) {
      showBoth(question, said);
    } else {
      say(question, response.status === 422 ? words.unsaved : said.message, "unsaved");
    }
  }

  function saved(question, typed, said) {
    unheard.delete(question);
    undecided.delete(question);
    question.querySelector(".response-both")?.remove();
    question.querySelector(".response-earlier button")?.remove();
    set(question, "seen", said.revision);
    set(question, "was", said.was);
    forget(question, typed.toString());
    if (whole(question, fields(question)) === whole(question, typed)) {
      unsaved.delete(question);
      say(question, said.message, "saved");
    } else {
      keep(question);
    }
  }

  // Both wordings side by side: a person keeps one, or makes a third out of both.
  function showBoth(question, said) {
    undecided.set(question, said);
    question.querySelector(".response-both")?.remove();
    const panel = document.getElementById("both").content.firstElementChild.cloneNode(true);
    const lines = (place, texts) => panel.querySelector(place).append(...texts.map(paragraph));
    panel.querySelector("[data-message]").textContent = said.message;
    lines("[data-theirs]", said.theirs.lines.length ? said.theirs.lines : [words.none]);
    lines("[data-mine]", linesOf(question));
    const text = question.querySelector("textarea[name^='x.'], input[type='text'][name^='x.']:not([inputmode])");
    panel.querySelector("[data-join]").hidden = !text;
    panel.addEventListener("click", (event) => decide(question, said, event.target.dataset));
    question.querySelector(".response-beside").before(panel);
    say(question, words.unsaved, "unsaved");
    live(said.message);

    function decide(question, said, pressed) {
      if ("take" in pressed) {
        fill(question, answerOf(said.theirs.fields));
      } else if ("join" in pressed) {
        text.value = [said.theirs.fields[text.name]?.[0] ?? "", text.value].join("\n\n").trim();
        text.focus();
      } else if (!("keep" in pressed)) {
        return;
      }
      panel.remove();
      undecided.delete(question);
      set(question, "seen", said.revision);
      keep(question);
      send(question);
    }
  }

  function paragraph(text) {
    const made = document.createElement("p");
    made.dir = "auto";
    made.textContent = text;
    return made;
  }

  function linesOf(question) {
    const chosen = [...question.querySelectorAll("[name^='v.']:checked")].map((each) => each.labels[0]?.textContent.trim());
    const typed = [...question.querySelectorAll("[name^='x.'], [name^='t.'], [name^='r.']:not([type='hidden'])")].map((each) => each.value.trim());
    const lines = [...chosen, ...typed].filter(Boolean);
    return lines.length ? lines : [words.none];
  }

  function confirmOne(event) {
    const pressed = event.target.closest(".response-earlier button");
    if (pressed) {
      event.preventDefault();
      send(pressed.closest("[data-question]"), true);
    }
  }

  function fields(question) {
    const typed = new URLSearchParams();
    for (const field of question.querySelectorAll("[name]")) {
      if (!/^(checkbox|radio|submit|button)$/.test(field.type) || (field.checked && field.value)) {
        typed.append(field.name, field.value);
      }
    }
    return typed;
  }

  // An answer without what goes beside it, in one order, to be compared.
  function answerIn(typed) {
    const answer = [...typed].filter(([name, value]) => /^[vxtr]\./.test(name) && value.trim() !== "");
    return answer.map(([name, value]) => `${name}=${value.replaceAll("\r\n", "\n").trim()}`).sort().join("&");
  }

  // With who may read it.
  function whole(question, typed) {
    return `${typed.get(`vis.${question.dataset.question}`)} ${answerIn(typed)}`;
  }

  function answerOf(fields) {
    return new URLSearchParams(Object.entries(fields).flatMap(([name, values]) => values.map((value) => [name, value])));
  }

  function tooLong(question) {
    return [...question.querySelectorAll("[name]")].some((field) => field.value.length > LONGEST);
  }

  function keep(question) {
    unsaved.add(question);
    try {
      localStorage.setItem(place(question), fields(question).toString());
    } catch {
      // The store of the browser is full: leaving the page is asked about, and the status says that nothing is saved.
    }
  }

  function kept(question) {
    return localStorage.getItem(place(question));
  }

  // Another window may have kept something else meanwhile.
  function forget(question, text) {
    if (kept(question) === text) {
      localStorage.removeItem(place(question));
    }
  }

  function set(question, name, value) {
    question.querySelector(`[name^='${name}.']`).value = value;
  }

  function error(question, message) {
    const line = question.querySelector(".error");
    line.textContent = message;
    line.hidden = !message;
    question.classList.toggle("field-wrong", Boolean(message));
    const described = [`help-${question.dataset.question}`, message && line.id].filter((id) => id && document.getElementById(id));
    question.setAttribute("aria-describedby", described.join(" "));
  }

  function say(question, message, state) {
    if (state === "unsaved") {
      unsaved.add(question);
    }
    const status = question.querySelector("[data-status]");
    status.textContent = message;
    status.dataset.state = state;
    const count = form.querySelectorAll('[data-status][data-state="unsaved"]').length;
    const overall = form.querySelector("[data-overall]");
    overall.textContent = count ? words.someUnsaved.replace("#", count) : unsaved.size ? words.saving : words.allSaved;
    overall.dataset.state = count ? "unsaved" : "saved";
    if (state !== "saving") {
      live(message);
    }
  }

  function live(message) {
    form.querySelector("[data-live]").textContent = message;
  }
}
