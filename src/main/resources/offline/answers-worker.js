// Keeps the pages of answers that were opened, and what they are made with, so that they open again without a network. It keeps
// no other page, and no answer of its own: what is typed waits in the browser's store (responses-saving.js). All it keeps goes at
// sign-out and when another account opens its answers (offline.js, plenary.js).

const KEPT = "answers";
const PAGE = /^\/delegation\/answers\/[^/]+\/[^/]+(\/sections\/[^/]+\/\d+)?$/;
const MADE_WITH = /^\/(plenary|webjars)\//;
const MOST_PAGES = 200;
const PATIENCE = 8_000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) {
    return;
  }
  if (request.mode === "navigate" && PAGE.test(pathname)) {
    event.respondWith(fresh(request, pathname));
  } else if (MADE_WITH.test(pathname)) {
    event.respondWith(fresh(request, request.url));
  }
});

// A page asks for itself to be kept anew once an answer on it was saved. The header leaves notices to the page a reader sees.
self.addEventListener("message", (event) => {
  const path = event.data?.keep;
  if (typeof path === "string" && PAGE.test(path)) {
    event.waitUntil(fetch(path, { credentials: "same-origin", headers: { "X-Plenary-Keeping": "1" } }).then((answer) => keep(path, answer)).catch(() => {}));
  }
});

// From the network; from what is kept where there is none, or none that answers soon. What is not kept is waited for.
async function fresh(request, key) {
  const network = fetch(request).then(async (answer) => {
    await keep(key, answer.clone());
    return answer;
  });
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const soon = await Promise.race([network, late]).catch(() => undefined);
  return soon ?? (await (await caches.open(KEPT)).match(key)) ?? network;
}

// Only what is whole and from where it was asked: no sign-in page in place of answers. What is no longer shared goes.
async function keep(key, answer) {
  const cache = await caches.open(KEPT);
  if (answer.ok && !answer.redirected && answer.type === "basic") {
    await cache.put(key, answer);
    const pages = (await cache.keys()).filter((each) => PAGE.test(new URL(each.url).pathname));
    await Promise.all(pages.slice(0, Math.max(0, pages.length - MOST_PAGES)).map((page) => cache.delete(page)));
  } else if (answer.status === 403 || answer.status === 404) {
    await cache.delete(key);
  }
}
