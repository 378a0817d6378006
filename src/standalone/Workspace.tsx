import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { App, type AppProps } from "../taskpane/App";
import { failureOf, type Failure } from "../taskpane/failure";
import { Notice } from "../taskpane/parts/Notice";
import { FileBar } from "./FileBar";
import type { FileSession } from "./fileSession";
import { FrontSwitch, SWITCH_HEIGHT, type Front } from "./FrontSwitch";
import { createSessionHost } from "./sessionHost";
import { SheetsView } from "./sheets/SheetsView";
import { useLeaveWarning } from "./useLeaveWarning";
import { useUndoKey } from "./useUndoKey";
import { useZoneKey } from "./useZoneKey";

const PANE_WIDTH = "368px";
/** Under this, the sheet and the pane do not fit side by side: one is in front. */
const NARROW = "@media (max-width: 780px)";

const useStyles = makeStyles({
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  // The pane scrolls the page, as in Excel; the sheets stay where they are.
  sheets: {
    position: "fixed",
    insetBlock: 0,
    left: 0,
    right: PANE_WIDTH,
    display: "flex",
    flexDirection: "column",
    [NARROW]: { right: 0 },
  },
  pane: {
    marginLeft: "auto",
    width: PANE_WIDTH,
    minHeight: "100vh",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: {
      width: "100%",
      borderLeftWidth: 0,
      paddingBottom: SWITCH_HEIGHT,
      "--bas-du-volet": SWITCH_HEIGHT,
    },
  },
  behind: { [NARROW]: { display: "none" } },
  notice: { padding: tokens.spacingHorizontalS },
});

interface WorkspaceProps {
  readonly session: FileSession;
  readonly pane: Omit<AppProps, "host">;
  readonly onClose: () => void;
}

/** An open workbook: its sheets at the left, the pane at the right. */
export function Workspace({ session, pane, onClose }: WorkspaceProps) {
  const styles = useStyles();
  const [host] = useState(() => createSessionHost(session));
  const [front, setFront] = useState<Front>("volet");
  const place = useZoneKey(setFront);
  return (
    <div className={styles.page}>
      <div className={mergeClasses(styles.sheets, front === "volet" && styles.behind)}>
        <Sheets session={session} onClose={onClose} />
      </div>
      <div ref={place} className={mergeClasses(styles.pane, front === "feuilles" && styles.behind)}>
        <App host={host} {...pane} />
      </div>
      <FrontSwitch front={front} onFront={setFront} />
    </div>
  );
}

/** The file and its cells; what the file refuses is said between them. */
function Sheets({ session, onClose }: Omit<WorkspaceProps, "pane">) {
  const styles = useStyles();
  const view = useSyncExternalStore(session.subscribe, session.getView);
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = (gesture: Promise<void>) => {
    setFailure(null);
    gesture.catch((error: unknown) => {
      setFailure(failureOf(error));
    });
  };
  const undo = () => {
    attempt(session.undo());
  };
  useLeaveWarning(!view.isSaved);
  useUndoKey(undo);
  return (
    <>
      <FileBar session={session} view={view} onUndo={undo} onClose={onClose} />
      {failure === null ? null : (
        <div className={styles.notice}>
          <Notice
            intent="error"
            titre={failure.titre}
            corps={failure.corps}
            onClose={() => {
              setFailure(null);
            }}
          />
        </div>
      )}
      <SheetsView
        view={view}
        onSelect={session.select}
        onEdit={(edit) => {
          attempt(session.edit(edit));
        }}
      />
    </>
  );
}
