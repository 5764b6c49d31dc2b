/**
 * Lets a drawn map, Sankey or matrix speak: what a mark is appears where the reader points or goes by keyboard. The keyboard
 * stops once at the picture; arrow keys lead from mark to mark. Without this the marks are plain links and stops.
 * @returns what takes it all back.
 */
export function readMarks(stage: HTMLElement): () => void {
  const named = nameMarks(stage);
  const readout = document.createElement("div");
  readout.className = "chart-readout";
  readout.setAttribute("aria-hidden", "true");
  stage.append(readout);

  const show = (mark: Element, x: number, y: number) => {
    const box = stage.getBoundingClientRect();
    readout.textContent = mark.getAttribute("aria-label");
    const left = Math.min(Math.max(0, x - box.left - readout.offsetWidth / 2), box.width - readout.offsetWidth);
    const above = y - box.top - readout.offsetHeight - 14;
    readout.style.left = `${left}px`;
    readout.style.top = `${above > -readout.offsetHeight ? above : y - box.top + 18}px`;
  };
  const hide = () => {
    readout.textContent = "";
  };
  const markAt = (target: EventTarget | null): Element | undefined => {
    const mark = target instanceof Element ? target.closest("[aria-label]") : null;
    return mark !== null && named.has(mark) ? mark : undefined;
  };
  const onPointer = (event: PointerEvent) => {
    const mark = markAt(event.target);
    if (mark === undefined) hide();
    else show(mark, event.clientX, event.clientY);
  };
  const onFocus = (event: FocusEvent) => {
    const mark = markAt(event.target);
    if (mark === undefined) return;
    rove(stage, mark);
    const { left, width, top } = mark.getBoundingClientRect();
    show(mark, left + width / 2, top);
  };
  const onKey = (event: KeyboardEvent) => {
    const stops = stopsOf(stage);
    const now = event.target instanceof Element ? stops.indexOf(event.target) : -1;
    const columns = event.target instanceof Element ? Number(event.target.closest("[data-columns]")?.getAttribute("data-columns") ?? 1) : 1;
    const step = stepOf(event.key, columns);
    if (event.key === "Escape") hide();
    if (step === undefined || now < 0) return;
    event.preventDefault();
    const next = stops[step === "first" ? 0 : step === "last" ? stops.length - 1 : Math.min(Math.max(0, now + step), stops.length - 1)];
    if (next !== undefined) focusMark(next);
  };
  const first = stopsOf(stage)[0];
  if (first !== undefined)
    rove(stage, document.activeElement !== null && named.has(document.activeElement) ? document.activeElement : first);

  stage.addEventListener("pointermove", onPointer);
  stage.addEventListener("pointerleave", hide);
  stage.addEventListener("focusin", onFocus);
  stage.addEventListener("focusout", hide);
  stage.addEventListener("keydown", onKey);
  return () => {
    stage.removeEventListener("pointermove", onPointer);
    stage.removeEventListener("pointerleave", hide);
    stage.removeEventListener("focusin", onFocus);
    stage.removeEventListener("focusout", hide);
    stage.removeEventListener("keydown", onKey);
    readout.remove();
  };
}

/** In a square up and down lead a row on; elsewhere there is one line of marks. */
function stepOf(key: string, columns: number): number | "first" | "last" | undefined {
  return key === "ArrowDown" ? columns : key === "ArrowUp" ? -columns : steps[key];
}

const steps: Readonly<Record<string, number | "first" | "last">> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: "first",
  End: "last",
};

/** Names move from the browser's own tooltips, which keyboard and touch never see, to where screen readers find them too. */
function nameMarks(stage: HTMLElement): ReadonlySet<Element> {
  const marks = new Set<Element>();
  for (const title of stage.querySelectorAll(".part svg title")) {
    const mark = title.parentElement;
    if (mark === null || title.textContent === null) continue;
    mark.setAttribute("aria-label", title.textContent);
    if (!mark.hasAttribute("role") && mark.tagName === "g") mark.setAttribute("role", "img");
    title.remove();
    marks.add(mark);
  }
  for (const mark of stage.querySelectorAll(".part svg [aria-label]")) marks.add(mark);
  return marks;
}

/** The marks that the keyboard can reach, of the picture that is shown. */
function stopsOf(stage: HTMLElement): readonly Element[] {
  return [...stage.querySelectorAll(".part svg :is(a, g[role=img])[aria-label]")].filter(
    (mark) => (mark.hasAttribute("tabindex") || mark.closest(".sankey-nodes") !== null) && mark.getClientRects().length > 0,
  );
}

/** One stop for the Tab key: the mark where the reader was last. */
function rove(stage: HTMLElement, current: Element): void {
  for (const stop of stopsOf(stage)) stop.setAttribute("tabindex", stop === current ? "0" : "-1");
}

function focusMark(mark: Element): void {
  if (mark instanceof SVGElement) mark.focus();
}
