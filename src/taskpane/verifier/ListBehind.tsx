import { makeStyles } from "@fluentui/react-components";
import { use, useEffect, useRef, type ReactNode } from "react";
import { WasFocused } from "../parts/WasFocused";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", flexGrow: 1 },
});

interface ListBehindProps {
  readonly children: ReactNode;
  /** Something stands over the list. */
  readonly isHidden: boolean;
  /** What was just done, told on top of the list. */
  readonly done: object | null;
}

/**
 * A list that comes back with the focus where it was, or on its title when that place went away or
 * when there is something to read under it. The focus moves only when it would be lost, and never
 * from the sheet.
 */
export function ListBehind({ children, isHidden, done }: ListBehindProps) {
  const styles = useStyles();
  const wasFocused = use(WasFocused);
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!wasFocused.current || hasFocus() || isBehind(list.current)) return;
    const place = done === null ? connected(last.current) : null;
    (place ?? list.current?.querySelector("h1"))?.focus();
  });
  return (
    <div
      ref={list}
      role="presentation"
      className={isHidden ? undefined : styles.list}
      hidden={isHidden}
      onFocus={({ target }) => {
        if (target instanceof HTMLElement) last.current = target;
      }}
    >
      {children}
    </div>
  );
}

/** Under what stands over the list, behind another tab or the help. */
function isBehind(list: HTMLElement | null): boolean {
  return list?.closest("[hidden]") !== null;
}

function connected(place: HTMLElement | null): HTMLElement | null {
  return place?.isConnected === true ? place : null;
}

function hasFocus(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}
