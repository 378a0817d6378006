/** Those of Excel: the pane opens at 350 pixels, and is never narrower than 270. */
const DEFAULT_WIDTH = 350;
const LEAST_WIDTH = 270;
const MOST_WIDTH = 640;
const STEP = 10;

const arrows: Readonly<Record<string, number>> = { ArrowLeft: STEP, ArrowRight: -STEP };

/** The border of the pane is dragged, or moved with the arrow keys. */
export function makeResizable(pane: HTMLElement, border: HTMLElement): void {
  let width = DEFAULT_WIDTH;
  const setWidth = (wished: number) => {
    width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.round(wished)));
    pane.style.width = `${String(width)}px`;
    border.setAttribute("aria-valuenow", String(width));
  };
  border.setAttribute("aria-valuemin", String(LEAST_WIDTH));
  border.setAttribute("aria-valuemax", String(MOST_WIDTH));
  border.addEventListener("keydown", ({ key }) => {
    setWidth(width + (arrows[key] ?? 0));
  });
  border.addEventListener("pointerdown", (event) => {
    border.setPointerCapture(event.pointerId);
    document.body.classList.add("glisse");
  });
  border.addEventListener("pointermove", ({ clientX, pointerId }) => {
    if (border.hasPointerCapture(pointerId)) setWidth(window.innerWidth - clientX);
  });
  border.addEventListener("lostpointercapture", () => {
    document.body.classList.remove("glisse");
  });
  setWidth(width);
}
