import { FluentProvider } from "@fluentui/react-components";
import { useState } from "react";
import type { AppProps } from "../taskpane/App";
import { ErrorBoundary } from "../taskpane/ErrorBoundary";
import { readPreferences, type PreferenceStorage } from "../taskpane/preferences";
import { useTheme, type ReadOfficeTheme } from "../taskpane/useTheme";
import type { FileSession } from "./fileSession";
import { LeaveDialog } from "./LeaveDialog";
import { OpenScreen } from "./OpenScreen";
import { Workspace } from "./Workspace";

const STORAGE_PREFIX = "clausier.";

/** There is no Office here: « automatique » follows the computer. */
const readSystemTheme: ReadOfficeTheme = () =>
  window.matchMedia("(prefers-color-scheme: dark)").matches ? "sombre" : "clair";

interface StandaloneAppProps {
  readonly version: string;
  readonly storage: PreferenceStorage;
}

/** The page without Excel: a workbook to open, then its sheets beside the pane. */
export function StandaloneApp({ version, storage }: StandaloneAppProps) {
  const [apparence, setApparence] = useState(
    () => readPreferences(storage, STORAGE_PREFIX).apparence,
  );
  const theme = useTheme(apparence, readSystemTheme);
  // The pane keeps its own preferences: the rest of the page follows them.
  const followed: PreferenceStorage = {
    getItem: (key) => storage.getItem(key),
    setItem: (key, value) => {
      storage.setItem(key, value);
      setApparence(readPreferences(storage, STORAGE_PREFIX).apparence);
    },
  };
  return (
    <FluentProvider theme={theme} applyStylesToPortals>
      <ErrorBoundary>
        <Sessions
          pane={{
            version,
            storage: followed,
            storagePrefix: STORAGE_PREFIX,
            readOfficeTheme: readSystemTheme,
          }}
        />
      </ErrorBoundary>
    </FluentProvider>
  );
}

/** One workbook at a time; closing it asks first when something would be lost. */
function Sessions({ pane }: { readonly pane: Omit<AppProps, "host"> }) {
  const [session, setSession] = useState<FileSession | null>(null);
  const [isLeaving, setIsLeaving] = useState(false);
  const leave = () => {
    setIsLeaving(false);
    setSession(null);
  };
  return (
    <>
      {session === null ? (
        <OpenScreen onOpen={setSession} />
      ) : (
        <Workspace
          session={session}
          pane={pane}
          onClose={() => {
            if (session.getView().isSaved) leave();
            else setIsLeaving(true);
          }}
        />
      )}
      <LeaveDialog
        isOpen={isLeaving}
        onStay={() => {
          setIsLeaving(false);
        }}
        onLeave={leave}
      />
    </>
  );
}
