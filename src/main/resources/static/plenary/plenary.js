// Small things that pages do when there is script; each page is whole without it.

// A part that htmx has swapped: move focus to what it asks for with data-focus.
document.addEventListener("htmx:afterSettle", (event) => {
  const wanted = event.detail.elt.querySelector?.("[data-focus]") ?? event.detail.elt.closest?.("[data-focus]");
  wanted?.focus();
});

// An answer that is no success is shown where the part would have been, if it is a page of ours.
document.addEventListener("htmx:beforeSwap", (event) => {
  if ([403, 404, 409, 413, 422].includes(event.detail.xhr.status)) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// The pages of answers that the browser keeps for work without a network go with the one who signs out, and are not there for
// the next who signs in.
if ("caches" in window && document.querySelector("form[action='/sign-in']")) {
  caches.delete("answers");
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.getAttribute("action") === "/sign-out" && "caches" in window && !form.dataset.cleared) {
    event.preventDefault();
    form.dataset.cleared = "true";
    caches.delete("answers").finally(() => form.requestSubmit());
  }
});
