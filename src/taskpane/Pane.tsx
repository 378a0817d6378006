import { makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookHost } from "../hosts/workbookHost";
import { FailureNotice } from "./FailureNotice";
import { AideScreen } from "./reglages/AideScreen";
import { PaneFooter } from "./parts/PaneFooter";
import { panelId, TAB_NAMES, tabId, Tabs, type TabName } from "./parts/Tabs";
import type { Preferences } from "./preferences";
import { TabPanel, type PaneContext } from "./TabPanel";
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

  const toggleHelp = (isShown: boolean) => {
    onPreferences({ isWelcomed: true });
    setIsHelp(isShown);
  };
  const welcome = (isVerifying: boolean) => () => {
    toggleHelp(false);
    if (isVerifying) void store.verify();
  };
  const context = { state, store, news, version, preferences, onPreferences, onTab: setTab };
  return (
    <div className={styles.pane}>
      {preferences.isWelcomed ? null : (
        <WelcomeScreen onVerify={welcome(true)} onSkip={welcome(false)} />
      )}
      {preferences.isWelcomed && isHelp ? (
        <AideScreen
          version={version}
          onBack={welcome(false)}
          onWelcome={() => {
            onPreferences({ isWelcomed: false });
          }}
        />
      ) : null}
      <div className={preferences.isWelcomed && !isHelp ? styles.panel : styles.hidden}>
        <Screens {...context} tab={tab} />
      </div>
      <PaneFooter
        version={version}
        onHelp={() => {
          toggleHelp(true);
        }}
      />
    </div>
  );
}

/** The three tabs; those behind keep what was typed in them. */
function Screens({ tab, ...context }: PaneContext & { readonly tab: TabName }) {
  const styles = useStyles();
  const { state, store, onTab } = context;
  return (
    <>
      <Tabs selected={tab} onSelect={onTab} />
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
}
