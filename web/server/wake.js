// Stands in every page (see page.ts). The page's own scripts are loaded at the first sign that a reader wants more than to read.
(() => {
  const script = document.currentScript;
  const addresses = script.dataset.scripts.split(" ");
  const signs = ["pointermove", "pointerdown", "touchstart", "keydown", "focusin"];
  let held;
  let awake = false;
  const wake = () => {
    for (const sign of signs) removeEventListener(sign, wake, true);
    for (const address of addresses) {
      const loaded = document.createElement("script");
      loaded.src = address;
      loaded.async = true;
      loaded.nonce = script.nonce;
      document.head.append(loaded);
    }
  };
  // A press on what needs the scripts waits for them; what works without is left alone.
  const hold = (event) => {
    const pressed = event.target.closest?.("[data-needs-script] button, button[data-needs-script]");
    if (awake || !pressed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    held = pressed;
  };
  for (const sign of signs) addEventListener(sign, wake, { capture: true, passive: true });
  addEventListener("click", hold, true);
  addEventListener(
    "plainsight:awake",
    () => {
      awake = true;
      removeEventListener("click", hold, true);
      held?.click();
    },
    { once: true },
  );
})();
