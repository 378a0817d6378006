import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEventHandler, ReactNode } from "react";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: tokens.spacingVerticalM,
    padding: "16px",
    "@media (max-width: 290px)": { padding: "12px" },
    paddingBottom: "0",
    color: tokens.colorNeutralForeground1,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: tokens.spacingVerticalM,
    // As wide as its words: the one as wide as the pane is the main action, below.
    "& > .fui-Button": { alignSelf: "flex-start" },
    // What takes the focus is neither under the tabs nor under the footer, which stay in front.
    "& :is(a, button, input, select, textarea, [tabindex])": { scrollMarginBlock: "80px 140px" },
  },
  footer: {
    ":empty": { display: "none" },
    position: "sticky",
    // Above what the page keeps in front of the pane.
    bottom: "var(--bas-du-volet, 0px)",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& > *": { flexBasis: "100%" },
    // Side by side where their words fit: the screen above keeps its height.
    "& > .fui-Button": { flexBasis: "auto", flexGrow: 1 },
    paddingBlock: tokens.spacingVerticalM,
    // As wide as the pane: nothing of the list is seen passing on its sides.
    marginInline: "-16px",
    paddingInline: "16px",
    "@media (max-width: 290px)": { marginInline: "-12px", paddingInline: "12px" },
    backgroundColor: tokens.colorNeutralBackground1,
    // What scrolls under it fades instead of being cut in the middle of a line.
    "::before": {
      content: '""',
      position: "absolute",
      insetInline: 0,
      bottom: "100%",
      height: "16px",
      pointerEvents: "none",
      backgroundImage: `linear-gradient(transparent, ${tokens.colorNeutralBackground1})`,
      "@media (forced-colors: active)": { display: "none" },
    },
    "@media (forced-colors: active)": { borderTop: "1px solid" },
  },
});

interface ScreenProps {
  readonly children: ReactNode;
  /** Main action: always in sight, whatever the length of the screen. */
  readonly footer?: ReactNode;
  readonly onKeyDown?: KeyboardEventHandler;
}

export function Screen({ children, footer, onKeyDown }: ScreenProps) {
  const styles = useStyles();
  return (
    // Keys are heard here for every control of the screen; the screen itself is none.
    <div role="presentation" className={styles.screen} onKeyDown={onKeyDown}>
      <div className={styles.body}>{children}</div>
      {footer === undefined ? null : <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
