import { AriaLiveAnnouncer, FluentProvider } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookHost } from "../hosts/workbookHost";
import { ErrorBoundary } from "./ErrorBoundary";
import { Pane } from "./Pane";
import {
  readPreferences,
  writePreferences,
  type Preferences,
  type PreferenceStorage,
} from "./preferences";
import type { TabName } from "./parts/Tabs";
import type { ListenToRequests } from "./useRequests";
import { useTheme, type ReadOfficeTheme } from "./useTheme";

/** All that the pane needs of the outside. */
export interface AppProps {
  readonly host: WorkbookHost;
  readonly version: string;
  readonly storage: PreferenceStorage;
  /** Keeps the preferences of two tenants apart (Office's partition key). */
  readonly storagePrefix?: string;
  readonly readOfficeTheme?: ReadOfficeTheme;
  readonly firstTab?: TabName;
  readonly listenToRequests?: ListenToRequests;
}

const NO_OFFICE_THEME: ReadOfficeTheme = () => null;

const NO_REQUESTS: ListenToRequests = () => () => undefined;

/** The frame of every screen: look, announcements, and the net under a mistake of ours. */
export function App({
  host,
  version,
  storage,
  storagePrefix = "",
  readOfficeTheme = NO_OFFICE_THEME,
  firstTab = "verifier",
  listenToRequests = NO_REQUESTS,
}: AppProps) {
  const [preferences, setPreferences] = useState(() => readPreferences(storage, storagePrefix));
  const theme = useTheme(preferences.apparence, readOfficeTheme);
  const change = (changed: Partial<Preferences>) => {
    const next = { ...preferences, ...changed };
    writePreferences(storage, storagePrefix, next);
    setPreferences(next);
  };
  return (
    <FluentProvider theme={theme} applyStylesToPortals>
      <AriaLiveAnnouncer>
        <ErrorBoundary>
          <Pane
            host={host}
            version={version}
            preferences={preferences}
            onPreferences={change}
            firstTab={firstTab}
            listenToRequests={listenToRequests}
          />
        </ErrorBoundary>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
