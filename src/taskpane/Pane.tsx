import { makeStyles, useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookHost } from "../hosts/workbookHost";
import { overviewIn, type AnalysisState } from "./analysisState";
import { AvisNotice, FailureNotice } from "./FailureNotice";
import { Coming } from "./parts/Coming";
import { PaneFrame } from "./parts/PaneFrame";
import { PaneFooter } from "./parts/PaneFooter";
import { panelId, TAB_NAMES, tabId, Tabs, type TabName } from "./parts/Tabs";
import { useTabScroll } from "./parts/useTabScroll";
import type { Preferences } from "./preferences";
import { TabPanel, type PaneContext } from "./TabPanel";
import { useAnalysis } from "./useAnalysis";
import { useFrontFocus, type Front } from "./useFrontFocus";
import { useAnnouncements } from "./useAnnouncements";
import { useLiveCheck } from "./useLiveCheck";
import { useHostState } from "./useHostState";
import { useRequests, type Avis, type ListenToRequests } from "./useRequests";
import { hasSuivi } from "./verifier/ExempleNotice";
import { useRubriques } from "./useRubriques";
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

/** What is in front; having left the welcome is remembered, and the first results then guide. */
function useFront(preferences: Preferences, onPreferences: PaneProps["onPreferences"]) {
  const { isWelcomed, isGuideDue } = preferences;
  const [front, setFront] = useState<Front>(isWelcomed ? "onglets" : "accueil");
  const show = (screen: Front) => () => {
    onPreferences({
      isWelcomed: screen !== "accueil",
      isGuideDue: isGuideDue || (front === "accueil" && screen === "onglets"),
    });
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
  const news = useHostState(host, overviewIn(state)?.workbook.sheets.length ?? 0);
  const [tab, setTab] = useTab(firstTab);
  const { front, setFront, show } = useFront(preferences, onPreferences);
  const help = useFrontFocus(front, tab);
  const [avis, setAvis] = useState<Avis | null>(null);
  const rubriques = useRubriques();
  useAnnouncements(state, useAnnounce().announce);
  useLiveCheck(state, store, news);
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

  const context = { ...props, state, store, news, rubriques, onTab: setTab };
  return (
    <PaneFrame>
      <main className={styles.panel}>
        <Cover {...context} front={front} show={show} />
        <div
          className={front === "onglets" ? styles.panel : undefined}
          hidden={front !== "onglets"}
        >
          <Screens {...context} tab={tab} avis={avis} onAvis={setAvis} />
        </div>
      </main>
      <PaneFooter version={version} helpRef={help} onHelp={show("aide")} />
    </PaneFrame>
  );
}

interface CoverProps extends Pick<PaneContext, "state" | "store" | "version" | "rubriques"> {
  readonly front: Front;
  readonly show: (front: Front) => () => void;
}

/** What stands in front of the tabs: the welcome or the help. */
function Cover({ front, show, state, store, version, rubriques }: CoverProps) {
  const leaveFor = (start: () => Promise<unknown>) => () => {
    show("onglets")();
    void start();
  };
  const { exemple } = store;
  switch (front) {
    case "accueil":
      return (
        <WelcomeScreen
          onVerify={leaveFor(store.verify)}
          onExemple={exemple === null || !canTry(state) ? null : leaveFor(exemple.add)}
          onSkip={show("onglets")}
        />
      );
    case "aide":
      return rubriques === null ? (
        <Coming />
      ) : (
        <rubriques.AideScreen
          version={version}
          onBack={show("onglets")}
          onWelcome={show("accueil")}
        />
      );
    case "onglets":
      return null;
  }
}

/** The workbook is known, and nothing in it is to be checked. */
function canTry(state: AnalysisState): boolean {
  const overview = overviewIn(state);
  return overview !== null && !hasSuivi(overview.recognitions);
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
