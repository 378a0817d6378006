import { makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookHost } from "../hosts/workbookHost";
import { FailureNotice } from "./FailureNotice";
import { AideScreen } from "./reglages/AideScreen";
import { PaneFooter } from "./parts/PaneFooter";
import { panelId, TAB_NAMES, tabId, Tabs, type TabName } from "./parts/Tabs";
import type { Preferences } from "./preferences";
import { TabPanel } from "./TabPanel";
import { useAnalysis } from "./useAnalysis";
import { useAnnouncements } from "./useAnnouncements";
import { useHostState } from "./useHostState";
import { WelcomeScreen } from "./WelcomeScreen";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1 },
  hidden: { display: "none" },
});

interface PaneProps {
  readonly host: WorkbookHost;
  readonly version: string;
  readonly preferences: Preferences;
  readonly onPreferences: (changed: Partial<Preferences>) => void;
  readonly firstTab: TabName;
}

/** Which screen: the welcome, the help, or one of the three tabs. */
export function Pane({ host, version, preferences, onPreferences, firstTab }: PaneProps) {
  const styles = useStyles();
  const [state, store] = useAnalysis(host);
  const news = useHostState(host);
  const { announce } = useAnnounce();
  const [tab, setTab] = useState(firstTab);
  const [isHelp, setIsHelp] = useState(false);
  useAnnouncements(state, announce);

  const welcome = (isVerifying: boolean) => {
    onPreferences({ isWelcomed: true });
    setIsHelp(false);
    if (isVerifying) void store.verify();
  };
  const context = { state, store, news, version, preferences, onPreferences, onTab: setTab };
  const screens = (
    <>
      <Tabs selected={tab} onSelect={setTab} />
      {state.name === "failed" ? (
        <FailureNotice failure={state.failure} onClose={store.dismiss} />
      ) : null}
      {TAB_NAMES.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={panelId(name)}
          aria-labelledby={tabId(name)}
          className={name === tab ? styles.panel : styles.hidden}
        >
          <TabPanel {...context} tab={name} />
        </div>
      ))}
    </>
  );
  const help = (
    <AideScreen
      version={version}
      onBack={() => {
        setIsHelp(false);
      }}
      onWelcome={() => {
        onPreferences({ isWelcomed: false });
      }}
    />
  );
  return (
    <div className={styles.pane}>
      {preferences.isWelcomed ? (
        <>
          {isHelp ? help : null}
          <div className={isHelp ? styles.hidden : styles.panel}>{screens}</div>
        </>
      ) : (
        <WelcomeScreen
          onVerify={() => {
            welcome(true);
          }}
          onSkip={() => {
            welcome(false);
          }}
        />
      )}
      <PaneFooter
        version={version}
        onHelp={() => {
          onPreferences({ isWelcomed: true });
          setIsHelp(true);
        }}
      />
    </div>
  );
}
