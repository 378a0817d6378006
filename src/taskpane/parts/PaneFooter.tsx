import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { RefCallback } from "react";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  footer: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingInline: "16px",
    "@media (max-width: 290px)": { paddingInline: "12px" },
    minHeight: "32px",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

interface PaneFooterProps {
  readonly version: string;
  readonly onHelp: () => void;
  readonly helpRef: RefCallback<HTMLElement>;
}

export function PaneFooter({ version, onHelp, helpRef }: PaneFooterProps) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <span>{TEXTS.pied.version(version)}</span>
      <Link ref={helpRef} as="button" className={styles.link} onClick={onHelp}>
        {TEXTS.pied.aide}
      </Link>
    </footer>
  );
}
