// Reads badges with the camera, where the browser can read squares. Whoever has no camera scans or types into the same form.
(() => {
  "use strict";
  const start = document.getElementById("camera");
  const picture = document.getElementById("camera-picture");
  const form = document.getElementById("check-in");
  const code = document.getElementById("code");
  if (!start || !form || !("BarcodeDetector" in window) || !navigator.mediaDevices?.getUserMedia) return;

  const AGAIN_AFTER = 4000; // A badge that stays before the camera is sent once.
  const PAUSE = 150;
  let detector = null;
  let camera = null;
  let sending = false;
  const sent = new Map();

  const stop = () => {
    camera?.getTracks().forEach(track => track.stop());
    camera = null;
    picture.hidden = true;
    start.textContent = start.dataset.start;
  };

  /** Sends the form as a click would, and shows what came of it in place, so that the camera runs on. */
  const send = async text => {
    code.value = text;
    sending = true;
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const told = page.getElementById("check-in-told");
      if (!answer.ok || !told) {
        location.reload();
        return;
      }
      document.getElementById("check-in-told").replaceChildren(...told.childNodes);
      document.getElementById("check-in-state").replaceWith(page.getElementById("check-in-state"));
      code.value = "";
    } catch {
      form.requestSubmit(); // The browser says what is wrong with the network; the code stays typed.
    } finally {
      sending = false;
    }
  };

  const look = async () => {
    if (!camera) return;
    if (!sending) {
      const found = await detector.detect(picture).catch(() => []);
      const text = found[0]?.rawValue;
      const now = performance.now();
      if (text && now - (sent.get(text) ?? -AGAIN_AFTER) >= AGAIN_AFTER) {
        sent.set(text, now);
        await send(text);
      }
    }
    setTimeout(look, PAUSE);
  };

  start.addEventListener("click", async () => {
    if (camera) {
      stop();
      return;
    }
    try {
      detector ??= new BarcodeDetector({ formats: ["qr_code"] });
      camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      picture.srcObject = camera;
      picture.hidden = false;
      await picture.play();
      start.textContent = start.dataset.stop;
      look();
    } catch {
      stop();
      document.getElementById("camera-refused").hidden = false;
    }
  });

  BarcodeDetector.getSupportedFormats().then(formats => {
    if (formats.includes("qr_code")) start.hidden = false;
  });
})();
