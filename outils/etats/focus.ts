/** What has the focus in the pane, as a screen reader names it. */
export interface Focused {
  readonly name: string;
  readonly role: string;
  readonly isInside: boolean;
}

/** Runs in the page: it may use nothing of this file. */
export function readFocused(): Focused {
  const focused = document.activeElement;
  const isInside = document.hasFocus() && focused !== null && focused !== document.body;
  if (!isInside) return { name: "", role: "", isInside };
  const ids = (focused.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
  const selectors = [...ids.map((id) => `[id="${id}"]`), `label[for="${focused.id}"]`];
  const labels = [...document.querySelectorAll(selectors.join(", "))];
  const names = [
    focused.getAttribute("aria-label") ?? "",
    labels.map(({ textContent }) => textContent).join(" "),
    focused.textContent,
  ];
  const name = names.find((text) => text.trim() !== "") ?? "";
  const plain = name.replaceAll(/[\u00A0\u202F\s]+/g, " ").trim();
  return { name: plain, role: focused.getAttribute("role") ?? "", isInside };
}

/** Under the tabs or the footer, which stay in front: nobody sees where the focus is. */
export function isFocusCovered(): boolean {
  const focused = document.activeElement;
  if (focused === null) return false;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const drawn = document.elementFromPoint(left + width / 2, top + height / 2);
  return drawn !== null && !focused.contains(drawn) && !drawn.contains(focused);
}
