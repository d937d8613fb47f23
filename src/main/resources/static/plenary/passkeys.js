// Passkeys: has the device prove one or make one, and sends what it answers as a form. Shown only where the browser can
// (those of 2025 and later); everyone else signs in by password.
(() => {
  "use strict";
  const form = document.getElementById("passkey");
  const reader = window.PublicKeyCredential;
  if (!form || location.origin !== form.dataset.origin) return; // Bound to one address; elsewhere the device refuses.
  if (!reader?.parseCreationOptionsFromJSON || !reader.parseRequestOptionsFromJSON || !reader.prototype.toJSON) return;
  const told = document.getElementById("passkey-told");

  const make = options => navigator.credentials.create({ publicKey: reader.parseCreationOptionsFromJSON(options) });
  const prove = options => navigator.credentials.get({ publicKey: reader.parseRequestOptionsFromJSON(options) });

  /** The device's answer; none where the server gives no challenge, and then says why when the form is sent without. */
  const ask = async () => {
    if (form.dataset.options) return make(JSON.parse(form.dataset.options));
    const challenge = await fetch(form.dataset.ask, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    return challenge.ok ? prove(await challenge.json()) : null;
  };

  const wordsFor = refusal =>
    ({ NotAllowedError: told.dataset.cancelled, AbortError: told.dataset.cancelled, InvalidStateError: told.dataset.known })[
      refusal.name
    ] ?? told.dataset.failed;

  form.addEventListener("submit", async event => {
    event.preventDefault();
    told.textContent = "";
    try {
      const answer = await ask();
      form.elements.answer.value = answer ? JSON.stringify(answer) : "";
      form.submit();
    } catch (refusal) {
      told.textContent = wordsFor(refusal);
    }
  });

  const cannot = document.getElementById("passkey-cannot");
  if (cannot) cannot.hidden = true;
  form.hidden = false;
})();
