// Stands in every page (see page.ts). The page's own scripts are loaded at the first sign that a reader wants more than to read.
(() => {
  const script = document.currentScript;
  const addresses = script.dataset.scripts.split(" ");
  const signs = ["pointermove", "pointerdown", "touchstart", "keydown", "focusin", "dragenter"];
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
  // A file that is dropped or chosen before waits as well: it stands in the field, and is told of when the scripts are there.
  const take = (event) => {
    const zone = event.target.closest?.("[data-drop-zone]");
    if (awake || !zone) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const field = zone.querySelector("input[type=file]");
    if (event.type === "drop") field.files = event.dataTransfer.files;
    if (event.type !== "dragover") held = { click: () => field.dispatchEvent(new Event("change", { bubbles: true })) };
  };
  for (const kind of ["dragover", "drop", "change"]) addEventListener(kind, take, true);
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
