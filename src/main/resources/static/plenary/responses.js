// The form of a section with script: shows what is asked as one answers, saves each answer as it is typed, and keeps what was
// typed in the browser until the server has said that it is saved. Without script the form is sent as a whole.

const form = document.querySelector("form.response-form");

if (form) {
  showWhatIsAsked();
  form.addEventListener("input", showWhatIsAsked);
  form.addEventListener("change", keepExclusive);
  if (form.dataset.answers) {
    saveWhileTyping();
  }
}

// Judges every condition over a document of the answers on the page and those of other sections, as the server does.
function showWhatIsAsked() {
  const answers = document.implementation.createDocument(null, "answers");
  const put = (key, value) => {
    const element = answers.createElement(key);
    element.textContent = value;
    answers.documentElement.append(element);
  };
  for (const each of form.querySelectorAll("[data-outside]")) {
    put(each.dataset.outside, each.value);
  }
  for (const question of form.querySelectorAll("[data-question]")) {
    for (const value of valuesOf(question)) {
      put(question.dataset.question, value);
    }
  }
  for (const question of form.querySelectorAll("[data-relevant]")) {
    if (question.dataset.relevant) {
      question.hidden = !answers.evaluate(question.dataset.relevant, answers, null, XPathResult.BOOLEAN_TYPE).booleanValue;
    }
  }
}

function valuesOf(question) {
  const chosen = [...question.querySelectorAll("[name^='v.']:checked")].map((each) => each.value);
  const typed = [...question.querySelectorAll("[name^='x.'], [name^='r.']")].map((each) => each.value.trim());
  return [...chosen, ...typed].filter((value) => value !== "");
}

// "None of these" takes back the others, and any other takes back "none of these".
function keepExclusive(event) {
  const changed = event.target;
  if (changed.type === "checkbox" && changed.checked) {
    for (const other of form.querySelectorAll(`[name="${CSS.escape(changed.name)}"]`)) {
      if (other !== changed && (changed.dataset.exclusive || other.dataset.exclusive)) {
        other.checked = false;
      }
    }
    showWhatIsAsked();
  }
}

function saveWhileTyping() {
  const waiting = new Map();
  const sending = new Map();
  const kept = (question) => `answer:${form.dataset.answers}${question.dataset.question}`;

  form.addEventListener("input", (event) => plan(event.target.closest("[data-question]")));
  form.addEventListener("change", (event) => plan(event.target.closest("[data-question]")));
  form.addEventListener("focusout", (event) => now(event.target.closest("[data-question]")));
  form.addEventListener("click", confirmOne);
  form.addEventListener("submit", () => waiting.clear());
  addEventListener("online", sendAll);
  addEventListener("pagehide", sendAll);
  document.addEventListener("visibilitychange", () => document.hidden && sendAll());
  restore();

  // What was typed and never saved, since the browser was closed or the network gone, is on the form again and sent.
  function restore() {
    for (const question of form.querySelectorAll("[data-question]")) {
      const text = localStorage.getItem(kept(question));
      if (text) {
        fill(question, new URLSearchParams(text));
        say(question, form.dataset.restored, "unsaved");
        plan(question);
      }
    }
    showWhatIsAsked();
  }

  function fill(question, fields) {
    for (const field of question.querySelectorAll("[name]")) {
      if (field.type === "checkbox" || field.type === "radio") {
        field.checked = fields.getAll(field.name).includes(field.value);
      } else if (fields.has(field.name)) {
        field.value = fields.get(field.name);
      }
    }
  }

  function plan(question) {
    if (!question || question.disabled) {
      return;
    }
    localStorage.setItem(kept(question), fields(question).toString());
    say(question, form.dataset.saving, "saving");
    clearTimeout(waiting.get(question));
    waiting.set(question, setTimeout(() => send(question), 600));
  }

  function now(question) {
    if (waiting.has(question)) {
      send(question);
    }
  }

  function sendAll() {
    for (const question of form.querySelectorAll("[data-question]")) {
      if (localStorage.getItem(kept(question))) {
        send(question);
      }
    }
  }

  function fields(question) {
    const all = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (question.querySelector(`[name="${CSS.escape(name)}"]`)) {
        all.append(name, value);
      }
    }
    return all;
  }

  // One request at a time for each answer: what is typed meanwhile is sent after it, with the revision it gave.
  async function send(question, confirm) {
    clearTimeout(waiting.get(question));
    waiting.delete(question);
    if (sending.get(question)) {
      sending.set(question, "again");
      return;
    }
    sending.set(question, "once");
    const typed = fields(question);
    const body = new URLSearchParams(typed);
    body.append("_csrf", form.elements._csrf.value);
    if (confirm) {
      body.append("confirm", "1");
    }
    try {
      const response = await fetch(form.dataset.answers + question.dataset.question, {
        method: "POST", body, keepalive: body.toString().length < 60000, headers: { Accept: "application/json" },
      });
      await answered(question, typed, response);
    } catch {
      say(question, form.dataset.unsaved, "unsaved");
    }
    const again = sending.get(question) === "again";
    sending.delete(question);
    if (again) {
      await send(question);
    }
  }

  async function answered(question, typed, response) {
    if (!response.headers.get("Content-Type")?.includes("json")) {
      say(question, response.status === 413 ? form.dataset.tooLong : form.dataset.unsaved, "unsaved");
      return;
    }
    const said = await response.json();
    error(question, response.status === 422 ? said.message : "");
    question.querySelector(".response-theirs")?.remove();
    if (response.ok) {
      seen(question, said.revision);
      if (fields(question).toString().replace(/seen\.[^&]*/, "") === typed.toString().replace(/seen\.[^&]*/, "")) {
        localStorage.removeItem(kept(question));
      }
      question.querySelector(".response-earlier button")?.remove();
      say(question, said.message, "saved");
    } else if (response.status === 409) {
      say(question, form.dataset.unsaved, "unsaved");
      showTheirs(question, said);
    } else {
      say(question, response.status === 422 ? form.dataset.unsaved : said.message, "unsaved");
    }
  }

  // Both wordings side by side: a person keeps one, or writes a third out of both and keeps that.
  function showTheirs(question, said) {
    const panel = document.createElement("div");
    panel.className = "response-theirs";
    for (const line of [said.message, ...said.theirs]) {
      const paragraph = document.createElement("p");
      paragraph.dir = "auto";
      paragraph.textContent = line;
      panel.append(paragraph);
    }
    panel.append(button(form.dataset.keep, () => {
      seen(question, said.revision);
      send(question);
    }), " ", button(form.dataset.take, () => {
      localStorage.removeItem(kept(question));
      location.reload();
    }));
    question.append(panel);
    live(said.message);
  }

  function button(label, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "btn btn-secondary btn-sm";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  }

  function confirmOne(event) {
    const pressed = event.target.closest(".response-earlier button");
    if (pressed) {
      event.preventDefault();
      send(pressed.closest("[data-question]"), true);
    }
  }

  function seen(question, revision) {
    question.querySelector("[name^='seen.']").value = revision;
  }

  function error(question, message) {
    const line = question.querySelector(".error");
    line.textContent = message;
    line.hidden = !message;
    question.classList.toggle("field-wrong", Boolean(message));
  }

  function say(question, message, state) {
    const status = question.querySelector("[data-status]");
    status.textContent = message;
    status.dataset.state = state;
    if (state !== "saving") {
      live(message);
    }
  }

  function live(message) {
    form.querySelector("[data-live]").textContent = message;
  }
}
