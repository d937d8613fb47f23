// The day of a status: slider and date field move together, and the page follows without being loaded anew. Without this
// file both are plain forms.
(() => {
  const slider = document.querySelector("#days");
  const date = document.querySelector("#on");
  if (!slider || !date) return;

  const day = 24 * 60 * 60 * 1000;
  const first = Date.parse(slider.form.dataset.first);
  const spoken = new Intl.DateTimeFormat(document.documentElement.lang + "-u-nu-latn", { dateStyle: "long", timeZone: "UTC" });
  const said = document.querySelector("[data-said]");
  let running;
  let waiting;

  document.documentElement.classList.add("scripted");

  slider.addEventListener("input", () => {
    const chosen = new Date(first + slider.value * day);
    date.value = chosen.toISOString().slice(0, 10);
    slider.setAttribute("aria-valuetext", spoken.format(chosen));
    follow();
  });

  date.addEventListener("change", () => {
    const chosen = Date.parse(date.value);
    if (Number.isNaN(chosen)) return;
    slider.value = Math.round((chosen - first) / day);
    slider.setAttribute("aria-valuetext", spoken.format(new Date(chosen)));
    follow();
  });

  for (const form of [slider.form, date.form]) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      follow();
    });
  }

  function follow() {
    clearTimeout(waiting);
    waiting = setTimeout(load, 60);
  }

  // Only the last day asked for is shown; an answer that comes late is dropped.
  async function load() {
    running?.abort();
    running = new AbortController();
    const address = new URL(location.href);
    address.searchParams.set("on", date.value);
    address.searchParams.delete("days");
    address.hash = "";
    try {
      const answer = await fetch(address, { signal: running.signal });
      if (!answer.ok) return;
      show(new DOMParser().parseFromString(await answer.text(), "text/html"));
      history.replaceState(null, "", address);
    } catch (problem) {
      if (problem.name !== "AbortError") date.form.submit();
    }
  }

  function show(page) {
    for (const part of ["#status", ".growth", ".site-languages", ".crumbs"]) {
      const fresh = page.querySelector(part);
      if (fresh) document.querySelector(part)?.replaceWith(fresh);
    }
    said.textContent = document.querySelector("#status").dataset.summary;
  }
})();
