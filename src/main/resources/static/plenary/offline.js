// Answering without a network. The worker keeps the sections that were opened; responses-saving.js keeps what is typed until the
// server has it. Here the worker is started, answers of other sections that wait are sent, and the reader is told how it stands.

const answering = document.querySelector("form[data-keeper]");

if (answering && "serviceWorker" in navigator) {
  workOffline(answering);
}

function workOffline(form) {
  const KEPT = "answers";
  const OWNER = "/delegation/answers/kept-for";
  const SETTLED = 3_000;
  const words = form.dataset;
  const here = location.pathname;
  let later;

  addEventListener("online", tell);
  addEventListener("offline", tell);
  addEventListener("online", sendOthers);
  form.addEventListener("input", keepAnewSoon);
  form.addEventListener("change", keepAnewSoon);
  tell();
  sendOthers();
  start();

  async function start() {
    try {
      await keepForOneAccount();
      await navigator.serviceWorker.register("/delegation/answers/worker.js", { scope: "/delegation/answers/" });
      await navigator.serviceWorker.ready;
      await keepWhatThisPageIsMadeWith();
      keepAnew();
    } catch {
      // A browser that keeps nothing for pages, or no network: the form works as without this.
    }
  }

  // Another person at this browser must not find the pages of the one before.
  async function keepForOneAccount() {
    const owner = await (await caches.open(KEPT)).match(OWNER);
    if (owner && (await owner.text()) !== words.keeper) {
      await caches.delete(KEPT);
    }
    await (await caches.open(KEPT)).put(OWNER, new Response(words.keeper));
  }

  async function keepWhatThisPageIsMadeWith() {
    const cache = await caches.open(KEPT);
    const addresses = [...document.querySelectorAll("link[rel='stylesheet'], link[rel='icon'], script[src]")].map((each) => each.href || each.src);
    for (const address of addresses) {
      if (!(await cache.match(address))) {
        await cache.add(address);
      }
    }
  }

  function keepAnewSoon() {
    clearTimeout(later);
    later = setTimeout(keepAnew, SETTLED);
  }

  async function keepAnew() {
    if (navigator.onLine) {
      (await navigator.serviceWorker.getRegistration("/delegation/answers/"))?.active?.postMessage({ keep: here });
    }
  }

  function tell() {
    document.querySelector("[data-offline]").hidden = navigator.onLine;
  }

  // What waits of other sections is sent as it was typed, with the revision that was seen; what cannot be is linked to.
  async function sendOthers() {
    const start = `answer ${words.keeper} `;
    const others = Object.keys(localStorage).filter((key) => key.startsWith(start) && !key.startsWith(start + here + "/answers/"));
    const left = new Set();
    for (const key of others) {
      const address = key.slice(start.length);
      const typed = localStorage.getItem(key);
      if (!(await sent(address, typed))) {
        left.add(address.slice(0, address.lastIndexOf("/answers/")));
      } else if (localStorage.getItem(key) === typed) {
        localStorage.removeItem(key);
      }
    }
    show([...left]);
  }

  async function sent(address, typed) {
    if (!navigator.onLine || !address.startsWith("/delegation/answers/")) {
      return false;
    }
    const body = new URLSearchParams(typed);
    body.append("_csrf", form.elements._csrf.value);
    try {
      const answer = await fetch(address, { method: "POST", body, headers: { Accept: "application/json" } });
      return answer.ok && !answer.redirected && answer.headers.get("Content-Type")?.includes("json");
    } catch {
      return false;
    }
  }

  function show(addresses) {
    const place = document.querySelector("[data-elsewhere]");
    place.hidden = addresses.length === 0;
    place.querySelector("ul").replaceChildren(...addresses.map((address) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = address;
      link.textContent = decodeURIComponent(address.split("/sections/").at(-1).replace(/\/\d+$/, ""));
      item.append(link);
      return item;
    }));
  }
}
