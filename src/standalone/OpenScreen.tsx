import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { useState } from "react";
import { HostError } from "../hosts/hostError";
import { failureOf, type Failure } from "../taskpane/failure";
import { Notice } from "../taskpane/parts/Notice";
import { DropZone } from "./DropZone";
import type { FileSession } from "./fileSession";
import { openExample } from "./openExample";
import { openFile } from "./openFile";
import { TEXTS } from "./texts";
import { useNoStrayDrop } from "./useNoStrayDrop";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: "24px 16px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    // A link told by its colour alone would be told by nothing there.
    "@media (forced-colors: active)": { "& .fui-Link": { textDecorationLine: "underline" } },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    width: "100%",
    maxWidth: "560px",
  },
  title: { ...typographyStyles.title2, margin: 0, textWrap: "balance" },
  subtitle: { ...typographyStyles.body2, margin: 0, color: tokens.colorNeutralForeground2 },
  privacy: { display: "flex", columnGap: tokens.spacingHorizontalS, margin: 0 },
  lock: { flexShrink: 0, fontSize: "20px", color: tokens.colorBrandForeground1 },
});

type OpenState =
  | { readonly name: "waiting" }
  | { readonly name: "opening" }
  | { readonly name: "refused"; readonly failure: Failure };

interface OpenScreenProps {
  readonly onOpen: (session: FileSession) => void;
}

/** Where a workbook is dropped or chosen, and where its data stay. */
export function OpenScreen({ onOpen }: OpenScreenProps) {
  const styles = useStyles();
  useNoStrayDrop();
  const [state, setState] = useState<OpenState>({ name: "waiting" });
  const open = (start: () => Promise<FileSession>) => {
    setState({ name: "opening" });
    start().then(onOpen, (error: unknown) => {
      setState({ name: "refused", failure: failureOf(error) });
    });
  };
  return (
    <main className={styles.page}>
      <div className={styles.content}>
        <h1 className={styles.title}>{TEXTS.ouverture.titre}</h1>
        <p className={styles.subtitle}>{TEXTS.ouverture.soustitre}</p>
        <DropZone
          isOpening={state.name === "opening"}
          onFiles={(files) => {
            open(() => openOnly(files));
          }}
          onExample={() => {
            open(openExample);
          }}
        />
        <div role="alert">
          {state.name === "refused" ? (
            <Notice intent="error" titre={state.failure.titre} corps={state.failure.corps} />
          ) : null}
        </div>
        <p className={styles.privacy}>
          <LockClosedRegular aria-hidden className={styles.lock} />
          <span>
            <strong>{TEXTS.ouverture.confidentialite}</strong>{" "}
            {TEXTS.ouverture.confidentialiteSuite}
          </span>
        </p>
      </div>
    </main>
  );
}

function openOnly([file, ...others]: readonly File[]): Promise<FileSession> {
  const { plusieurs, plusieursCorps } = TEXTS.ouverture;
  if (file !== undefined && others.length === 0) return openFile(file);
  return Promise.reject(new HostError("FICHIER_ILLISIBLE", plusieurs, plusieursCorps));
}
