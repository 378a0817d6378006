import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { use, useEffect, useRef, type ReactNode } from "react";
import { WasFocused } from "./WasFocused";

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    // Under the tabs, which stay in front, and with the way back above it.
    scrollMarginTop: "140px",
    outlineStyle: "none",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
});

interface ScreenTitleProps {
  readonly children: ReactNode;
  /** The person asked for this screen: its title takes the focus. */
  readonly isAsked?: boolean;
}

/**
 * Heading of a screen. It takes the focus when the person asked for the screen, or when
 * what had the focus went away with the screen before; never otherwise.
 */
export function ScreenTitle({ children, isAsked = false }: ScreenTitleProps) {
  const styles = useStyles();
  const wasFocused = use(WasFocused);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Behind another tab or the help, it would be taken from what is in front.
    if (heading.current?.closest("[hidden]") !== null) return;
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    if (isAsked || (isNowhere && wasFocused.current)) heading.current.focus();
  }, [isAsked, wasFocused]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  );
}
