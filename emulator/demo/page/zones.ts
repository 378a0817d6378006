/** The three parts of the page. */
export interface Zones {
  readonly bar: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLIFrameElement;
}

type Place = keyof Zones;

/** A browser forgets what had the focus in a frame as soon as the focus leaves it. */
const last: Partial<Record<Place, HTMLElement>> = {};

/** Those of the pane are of another window, whose classes are its own. */
function isFocusable(target: EventTarget | null): target is HTMLElement {
  return target !== null && "focus" in target;
}

function enter(zones: Zones, place: Place): void {
  const known = last[place];
  if (place === "pane") zones.pane.contentWindow?.focus();
  (known?.isConnected === true ? known : firstOf(zones, place))?.focus();
}

/** What has the focus in a part that is entered for the first time, or whose content has changed. */
function firstOf({ bar, grid, pane }: Zones, place: Place): HTMLElement | null {
  if (place === "pane") return pane.contentDocument?.querySelector("button") ?? null;
  // The grid types in an editor of its own, even where no cell was clicked yet.
  if (place === "grid") return grid.querySelector<HTMLElement>("[contenteditable]") ?? grid;
  return bar.querySelector("select") ?? bar;
}

function currentPlace({ bar, pane }: Zones): Place {
  const focused = document.activeElement;
  if (focused === pane) return "pane";
  return bar.contains(focused) ? "bar" : "grid";
}

/**
 * In the grid Tab goes from cell to cell, as in Excel: F6 is the way out, as in Excel.
 * It goes from the cells to the pane and back, and Shift+F6 to the bar.
 */
export function joinZones(zones: Zones): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const ahead = currentPlace(zones) === "grid" ? "pane" : "grid";
    enter(zones, event.shiftKey ? "bar" : ahead);
  };
  document.addEventListener("focusin", ({ target }) => {
    // The editor of the cells is drawn outside the grid.
    if (isFocusable(target) && target !== zones.pane) last[currentPlace(zones)] = target;
  });
  window.addEventListener("keydown", onKey, true);
  zones.pane.addEventListener("load", () => {
    delete last.pane;
    const { contentWindow, contentDocument } = zones.pane;
    contentWindow?.addEventListener("keydown", onKey, true);
    contentDocument?.addEventListener("focusin", ({ target }) => {
      if (isFocusable(target)) last.pane = target;
    });
  });
}
