import { Button, makeStyles } from "@fluentui/react-components";
import type { Failure } from "./failure";
import { Notice } from "./parts/Notice";
import { TEXTS } from "./texts";
import { typographie } from "./typographie";
import type { Avis } from "./useRequests";

const useStyles = makeStyles({
  // In line with what the screen below shows.
  place: {
    padding: "12px 16px 0",
    "@media (max-width: 290px)": { paddingInline: "12px" },
    // Reached from below, its buttons come out from under the tabs.
    "& button": { scrollMarginBlock: "80px 140px" },
  },
});

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** The one place where a refusal of the host is told: what happened, and what to do. */
export function FailureNotice({ failure, onRetry, onClose }: FailureNoticeProps) {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <Notice isTold intent="error" titre={failure.titre} corps={failure.corps} onClose={onClose}>
        <Button onClick={onRetry}>{TEXTS.echec.reessayer}</Button>
      </Notice>
    </div>
  );
}

interface AvisNoticeProps {
  readonly avis: Avis;
  readonly onClose: () => void;
}

/** What a command of the ribbon did, or why it could not. */
export function AvisNotice({ avis, onClose }: AvisNoticeProps) {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <Notice
        isTold
        intent={avis.ton === "fait" ? "success" : "error"}
        titre={typographie(avis.texte)}
        onClose={onClose}
      />
    </div>
  );
}
