import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import { FileName } from "../taskpane/parts/FileName";
import { downloadBytes } from "./downloadBytes";
import type { FileSession, SessionView } from "./fileSession";
import { savedName } from "./savedName";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
  },
  file: { flexGrow: 1, minWidth: 0 },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  news: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface FileBarProps {
  readonly session: FileSession;
  readonly view: SessionView;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** The open file: its name, whether a copy is to be saved, and the three gestures on it. */
export function FileBar({ session, view, onUndo, onClose }: FileBarProps) {
  const styles = useStyles();
  const [handedOver, setHandedOver] = useState<string | null>(null);
  const save = () => {
    const name = savedName(session.name);
    downloadBytes(session.save(), name);
    setHandedOver(name);
  };
  return (
    <header className={styles.bar} aria-label={TEXTS.classeur.zone}>
      <div className={styles.file}>
        <p className={styles.name}>
          <FileName name={session.name} most={80} />
        </p>
        <div className={styles.news} role="status">
          {newsOf(view, handedOver)}
        </div>
      </div>
      <Button
        icon={<ArrowUndoRegular />}
        title={TEXTS.classeur.annulerAide}
        disabledFocusable={!view.canUndo}
        onClick={onUndo}
      >
        {TEXTS.classeur.annuler}
      </Button>
      <Button
        appearance={view.isSaved ? "secondary" : "primary"}
        icon={<ArrowDownloadRegular />}
        onClick={save}
      >
        {TEXTS.classeur.enregistrer}
      </Button>
      <Button appearance="subtle" icon={<DismissRegular />} onClick={onClose}>
        {TEXTS.classeur.fermer}
      </Button>
    </header>
  );
}

function newsOf({ isSaved }: SessionView, handedOver: string | null): string {
  if (!isSaved) return TEXTS.classeur.modifie;
  return handedOver === null ? TEXTS.classeur.intact : TEXTS.classeur.enregistre(handedOver);
}
