import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useRef, useState, type ReactNode } from "react";
import { TEXTS } from "./texts";

const ACCEPTED = ".xlsx,.xlsm,.csv";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: "36px 16px",
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "center",
  },
  over: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { fontSize: "48px", color: tokens.colorBrandForeground1 },
  invitation: typographyStyles.subtitle1,
  formats: { color: tokens.colorNeutralForeground2 },
  exemple: { minHeight: "24px" },
  picker: { display: "none" },
});

interface DropZoneProps {
  readonly isOpening: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onExample: () => void;
}

/** A workbook is dropped here, chosen in a dialog, or the example is asked for. */
export function DropZone({ isOpening, onFiles, onExample }: DropZoneProps) {
  const styles = useStyles();
  return (
    <DropTarget isClosed={isOpening} onFiles={onFiles}>
      <DocumentTableRegular aria-hidden className={styles.icon} />
      <span className={styles.invitation}>{TEXTS.ouverture.deposer}</span>
      <span className={styles.formats}>{TEXTS.ouverture.formats}</span>
      <FileButton isClosed={isOpening} onFiles={onFiles} />
      <Link as="button" className={styles.exemple} disabled={isOpening} onClick={onExample}>
        {TEXTS.ouverture.exemple}
      </Link>
      <div role="status">
        {isOpening ? <Spinner size="tiny" label={TEXTS.ouverture.lecture} /> : null}
      </div>
    </DropTarget>
  );
}

interface TargetProps {
  readonly isClosed: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function DropTarget({ isClosed, onFiles, children }: TargetProps & { children: ReactNode }) {
  const styles = useStyles();
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      role="presentation"
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0 && !isClosed) onFiles(files);
      }}
    >
      {children}
    </div>
  );
}

function FileButton({ isClosed, onFiles }: TargetProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        accept={ACCEPTED}
        aria-label={TEXTS.ouverture.choisir}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={isClosed}
        onClick={() => picker.current?.click()}
      >
        {TEXTS.ouverture.choisir}
      </Button>
    </>
  );
}
