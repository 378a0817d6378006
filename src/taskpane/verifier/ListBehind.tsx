import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

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
 * when there is something to read under it. The focus moves only when it would be lost.
 */
export function ListBehind({ children, isHidden, done }: ListBehindProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (isHidden || last.current === null || hasFocus()) return;
    const isThere = done === null && last.current.isConnected;
    const back = isThere ? last.current : list.current?.querySelector("h1");
    if (back instanceof HTMLElement) back.focus();
  }, [isHidden, done]);
  return (
    <div
      ref={list}
      role="presentation"
      className={isHidden ? undefined : styles.list}
      hidden={isHidden}
      onFocus={({ target }) => {
        last.current = target;
      }}
    >
      {children}
    </div>
  );
}

function hasFocus(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}
