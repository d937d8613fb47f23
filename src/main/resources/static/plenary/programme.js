// Moves a meeting of the plan by drag. Whoever does not drag moves it with the meeting's form; both post the same.
(() => {
  "use strict";
  const live = document.getElementById("plan-live");
  if (!live) return;
  let dragged = null;

  const plan = () => document.getElementById("plan");
  const cellOf = target => (target instanceof Element ? target.closest(".plan-cell") : null);
  const unmark = () => document.querySelectorAll(".plan-over").forEach(cell => cell.classList.remove("plan-over"));

  document.addEventListener("dragstart", event => {
    dragged = event.target instanceof Element ? event.target.closest(".plan-meeting") : null;
    if (!dragged) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.number);
    dragged.classList.add("plan-dragged");
  });

  document.addEventListener("dragover", event => {
    const cell = dragged && cellOf(event.target);
    if (!cell) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
    if (!cell.classList.contains("plan-over")) {
      unmark();
      cell.classList.add("plan-over");
    }
  });

  document.addEventListener("dragend", () => {
    unmark();
    if (dragged) dragged.classList.remove("plan-dragged");
    dragged = null;
  });

  document.addEventListener("drop", event => {
    const cell = dragged && cellOf(event.target);
    if (!cell) return;
    event.preventDefault();
    const meeting = dragged;
    unmark();
    if (meeting.closest(".plan-cell") !== cell) move(meeting, cell);
  });

  async function move(meeting, cell) {
    const form = document.getElementById("move");
    const fields = new URLSearchParams(new FormData(form));
    for (const name of ["date", "start", "end", "stream"]) fields.set(name, cell.dataset[name]);
    meeting.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(meeting.dataset.action, { method: "POST", body: fields });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const changed = page.getElementById("plan");
      if (!answer.ok || !changed) throw new Error(answer.statusText);
      plan().replaceWith(document.adoptNode(changed));
      const told = changed.querySelector(".notice");
      live.textContent = told ? told.textContent.trim() : "";
      const again = document.getElementById("meeting-" + meeting.dataset.number);
      if (again) again.focus();
    } catch (error) {
      // Nothing is known to be recorded; the page as the server has it is the truth.
      window.location.reload();
    }
  }
})();
