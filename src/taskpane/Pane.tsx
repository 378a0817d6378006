import { makeStyles, useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookHost } from "../hosts/workbookHost";
import { AvisNotice, FailureNotice } from "./FailureNotice";
import { AideScreen } from "./reglages/AideScreen";
import { PaneFrame } from "./parts/PaneFrame";
import { PaneFooter } from "./parts/PaneFooter";
import { panelId, TAB_NAMES, tabId, Tabs, type TabName } from "./parts/Tabs";
import { useTabScroll } from "./parts/useTabScroll";
import type { Preferences } from "./preferences";
import { TabPanel, type PaneContext } from "./TabPanel";
import { useAnalysis } from "./useAnalysis";
import { useAnnouncements } from "./useAnnouncements";
import { useLiveCheck } from "./useLiveCheck";
import { useHostState } from "./useHostState";
import { useRequests, type Avis, type ListenToRequests } from "./useRequests";
import { WelcomeScreen } from "./WelcomeScreen";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1 },
});

interface PaneProps {
  readonly host: WorkbookHost;
  readonly version: string;
  readonly preferences: Preferences;
  readonly onPreferences: (changed: Partial<Preferences>) => void;
  readonly firstTab: TabName;
  readonly listenToRequests: ListenToRequests;
}

type Front = "accueil" | "aide" | "onglets";

/** What is in front; having left the welcome is remembered. */
function useFront({ isWelcomed }: Preferences, onPreferences: PaneProps["onPreferences"]) {
  const [front, setFront] = useState<Front>(isWelcomed ? "onglets" : "accueil");
  const show = (screen: Front) => () => {
    onPreferences({ isWelcomed: screen !== "accueil" });
    setFront(screen);
  };
  return { front, setFront, show };
}

/** The tab in front; each one keeps its own place in the page. */
function useTab(firstTab: TabName): readonly [TabName, (tab: TabName) => void] {
  const [tab, setTab] = useState(firstTab);
  const keepPlace = useTabScroll(tab);
  return [
    tab,
    (asked) => {
      keepPlace();
      setTab(asked);
    },
  ];
}

/** Which screen: the welcome, the help, or one of the three tabs. */
export function Pane(props: PaneProps) {
  const { host, version, preferences, onPreferences, firstTab, listenToRequests } = props;
  const styles = useStyles();
  const [state, store] = useAnalysis(host);
  const news = useHostState(host);
  const [tab, setTab] = useTab(firstTab);
  const { front, setFront, show } = useFront(preferences, onPreferences);
  const [avis, setAvis] = useState<Avis | null>(null);
  useAnnouncements(state, useAnnounce().announce);
  useLiveCheck(state, store, news.changes);
  useRequests(listenToRequests, {
    state,
    store,
    selection: news.selection,
    onAvis: setAvis,
    onTab: (asked) => {
      setFront("onglets");
      setTab(asked);
    },
  });

  const verify = () => {
    show("onglets")();
    void store.verify();
  };
  const context = { state, store, news, version, preferences, onPreferences, onTab: setTab };
  return (
    <PaneFrame>
      <main className={styles.panel}>
        <Cover front={front} version={version} show={show} verify={verify} />
        <div
          className={front === "onglets" ? styles.panel : undefined}
          hidden={front !== "onglets"}
        >
          <Screens {...context} tab={tab} avis={avis} onAvis={setAvis} />
        </div>
      </main>
      <PaneFooter version={version} onHelp={show("aide")} />
    </PaneFrame>
  );
}

interface CoverProps {
  readonly front: Front;
  readonly version: string;
  readonly show: (front: Front) => () => void;
  readonly verify: () => void;
}

/** What stands in front of the tabs: the welcome or the help. */
function Cover({ front, version, show, verify }: CoverProps) {
  switch (front) {
    case "accueil":
      return <WelcomeScreen onVerify={verify} onSkip={show("onglets")} />;
    case "aide":
      return <AideScreen version={version} onBack={show("onglets")} onWelcome={show("accueil")} />;
    case "onglets":
      return null;
  }
}

interface ScreensProps extends PaneContext {
  readonly tab: TabName;
  readonly avis: Avis | null;
  readonly onAvis: (avis: Avis | null) => void;
}

/** The three tabs; those behind keep what was typed in them. */
function Screens({ tab, avis, onAvis, ...context }: ScreensProps) {
  const styles = useStyles();
  const { state, store, onTab } = context;
  return (
    <>
      <Tabs selected={tab} onSelect={onTab} />
      {state.name === "failed" ? (
        <FailureNotice failure={state.failure} onRetry={state.retry} onClose={store.dismiss} />
      ) : null}
      {avis === null ? null : (
        <AvisNotice
          avis={avis}
          onClose={() => {
            onAvis(null);
          }}
        />
      )}
      {TAB_NAMES.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={panelId(name)}
          aria-labelledby={tabId(name)}
          className={name === tab ? styles.panel : undefined}
          hidden={name !== tab}
        >
          <TabPanel {...context} tab={name} />
        </div>
      ))}
    </>
  );
}
