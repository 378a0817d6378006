import { useCallback, useEffect, useState } from "react";
import type { GridCell } from "./gridMove";
import { scrollTo, type Frame } from "./gridSizes";

/** Until the page is laid out: enough for a first drawing. */
const FIRST: Frame = { top: 0, left: 0, height: 600, width: 900 };

export interface ScrolledFrame {
  readonly frame: Frame;
  readonly attach: (element: HTMLDivElement | null) => void;
  /** Scrolls as little as it takes to show a cell. */
  readonly reveal: (cell: GridCell) => void;
  readonly focus: () => void;
}

/** What is in sight of an element that scrolls, followed as it moves and grows. */
export function useFrame(): ScrolledFrame {
  const [element, attach] = useState<HTMLDivElement | null>(null);
  const [frame, setFrame] = useState(FIRST);
  useEffect(() => {
    if (element === null) return undefined;
    const follow = () => {
      setFrame(frameOf(element));
    };
    const sizes = new ResizeObserver(follow);
    sizes.observe(element);
    element.addEventListener("scroll", follow, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", follow);
    };
  }, [element]);
  const reveal = useCallback(
    (cell: GridCell) => {
      if (element !== null) element.scrollTo(scrollTo(cell, frameOf(element)));
    },
    [element],
  );
  const focus = useCallback(() => {
    element?.focus();
  }, [element]);
  return { frame, attach, reveal, focus };
}

function frameOf(element: HTMLDivElement): Frame {
  return {
    top: element.scrollTop,
    left: element.scrollLeft,
    height: element.clientHeight,
    width: element.clientWidth,
  };
}
