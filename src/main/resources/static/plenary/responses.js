// The form of a section with script: what is asked follows the answers, "none of these" stands alone, entries can be added.
// responses-saving.js saves each answer as it is typed. Without script the form is sent as a whole.

const form = document.querySelector("form.response-form");

if (form) {
  showWhatIsAsked();
  form.addEventListener("input", showWhatIsAsked);
  form.addEventListener("change", keepExclusive);
  offerMoreRows();
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
      question.hidden = !holds(question.dataset.relevant, answers);
    }
  }
}

// What cannot be judged holds, as on the server: better a question too many than one hidden.
function holds(condition, answers) {
  try {
    return answers.evaluate(condition, answers, null, XPathResult.BOOLEAN_TYPE).booleanValue;
  } catch {
    return true;
  }
}

// The chosen values, else the text, else one entry a row with its cells in the order of their columns' names.
function valuesOf(question) {
  const chosen = [...question.querySelectorAll("[name^='v.']:checked")].map((each) => each.value);
  const typed = [...question.querySelectorAll("[name^='x.']")].map((each) => each.value.trim());
  const rows = [...question.querySelectorAll(".question-row")].map((row) => {
    const cells = [...row.querySelectorAll("[name^='r.']")].map((cell) => [cell.name.split(".").at(-1), cell.value.trim()]);
    return cells.filter(([, value]) => value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value).join(" ");
  });
  return [chosen, typed, rows].map((values) => values.filter((value) => value !== "")).find((values) => values.length) ?? [];
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

// Without script each saving brings one empty entry more.
function offerMoreRows() {
  for (const more of form.querySelectorAll("[data-more-rows]")) {
    more.hidden = false;
    more.addEventListener("click", () => addRow(more.closest("[data-question]")).querySelector("input").focus());
  }
}

function addRow(question) {
  const rows = question.querySelectorAll(".question-row");
  const last = rows[rows.length - 1];
  const added = last.cloneNode(true);
  const renumber = (text) => text.replace(`.${rows.length - 1}.`, `.${rows.length}.`);
  for (const field of added.querySelectorAll("input")) {
    field.name = renumber(field.name);
    field.id = renumber(field.id);
    field.value = "";
  }
  for (const label of added.querySelectorAll("label")) {
    label.htmlFor = renumber(label.htmlFor);
  }
  added.querySelector("[type='hidden']")?.parentElement.remove();
  added.setAttribute("aria-label", last.getAttribute("aria-label").replace(rows.length, rows.length + 1));
  last.after(added);
  return added;
}

// Puts an answer on the form; fields that are not given are empty.
function fill(question, fields) {
  const cells = [...fields.keys()].filter((name) => name.startsWith("r."));
  const needed = Math.min(200, Math.max(0, ...cells.map((name) => Number(name.split(".").at(-2)) + 1)));
  while (question.querySelector(".question-row") && question.querySelectorAll(".question-row").length < needed) {
    addRow(question);
  }
  for (const name of cells.filter((name) => !question.querySelector(`[name="${CSS.escape(name)}"]`))) {
    const held = Object.assign(document.createElement("input"), { type: "hidden", name });
    question.querySelectorAll(".question-row")[Number(name.split(".").at(-2))]?.append(held);
  }
  for (const field of question.querySelectorAll("[name]")) {
    if (field.type === "checkbox" || field.type === "radio") {
      field.checked = field.value !== "" && fields.getAll(field.name).includes(field.value);
    } else if (/^[xtr]\./.test(field.name) || fields.has(field.name)) {
      field.value = fields.get(field.name) ?? "";
    }
  }
  showWhatIsAsked();
}
