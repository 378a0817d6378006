import {
  defaultRangeExtractor,
  useWindowVirtualizer,
  type VirtualItem,
} from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { GroupeAnomalies } from "../verification";
import { itemIdAt } from "./itemId";

/** One line of place, two of words, and the blank around: measured once it is drawn. */
const ESTIMATED_HEIGHT = 64;
const PAGE = 8;

/** Where a key goes from an item; null for a key that does not move. */
function targetOf(key: string, index: number, last: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + PAGE,
    PageUp: index - PAGE,
    Home: 0,
    End: last,
  };
  const target = moves[key];
  return target === undefined ? null : Math.max(0, Math.min(last, target));
}

/** A hidden list lays nothing out. */
function heightOf(element: Element): number {
  const { height } = element.getBoundingClientRect();
  return height > 0 ? height : ESTIMATED_HEIGHT;
}

function topOf(list: Element | null): number {
  return list === null ? 0 : list.getBoundingClientRect().top + window.scrollY;
}

export interface ListedPlaces {
  readonly list: (list: HTMLUListElement | null) => void;
  readonly items: readonly VirtualItem[];
  readonly height: number;
  /** Top of the list in the page: the items' own tops include it. */
  readonly top: number;
  /** The only item that the Tab key reaches. */
  readonly active: number;
  readonly measure: (element: Element | null) => void;
  readonly onFocus: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Draws only the places in sight of ten thousand; arrows, pages, Home and End move among all
 * of them. `returned`: the one that takes the focus when the list comes back.
 */
export function usePlaceList(groupe: GroupeAnomalies, returned: number | null): ListedPlaces {
  const [list, setList] = useState<HTMLUListElement | null>(null);
  const [chosen, setChosen] = useState(returned ?? 0);
  const wanted = useRef(returned);
  const last = groupe.anomalies.length - 1;
  const active = Math.min(chosen, last);
  const top = topOf(list);
  const virtualizer = useWindowVirtualizer({
    count: groupe.anomalies.length,
    estimateSize: () => ESTIMATED_HEIGHT,
    measureElement: heightOf,
    overscan: 6,
    scrollMargin: top,
    // The one with the focus stays drawn, wherever the page is.
    rangeExtractor: (range) =>
      [...new Set([active, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
  });

  useEffect(() => {
    if (wanted.current === null) return;
    const item = document.getElementById(itemIdAt(groupe, wanted.current));
    // Not drawn yet: the next drawing will find it.
    if (item === null) return;
    wanted.current = null;
    item.focus();
  });

  return {
    list: setList,
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    top,
    active,
    measure: virtualizer.measureElement,
    onFocus: setChosen,
    onKeyDown: (event) => {
      const target = targetOf(event.key, active, last);
      if (target === null) return;
      event.preventDefault();
      wanted.current = target;
      setChosen(target);
    },
  };
}
