import type { AnalysisState } from "./analysisState";
import type { AnalysisStore } from "./analysisStore";
import { BilansTab } from "./bilans/BilansTab";
import type { TabName } from "./parts/Tabs";
import type { Preferences } from "./preferences";
import { SettingsScreen } from "./reglages/SettingsScreen";
import type { HostNews } from "./useHostState";
import { VerifierTab } from "./verifier/VerifierTab";

/** What every tab may use. */
export interface PaneContext {
  readonly state: AnalysisState;
  readonly store: AnalysisStore;
  readonly news: HostNews;
  readonly version: string;
  readonly preferences: Preferences;
  readonly onPreferences: (changed: Partial<Preferences>) => void;
  readonly onTab: (tab: TabName) => void;
}

export function TabPanel({ tab, ...context }: PaneContext & { readonly tab: TabName }) {
  switch (tab) {
    case "verifier":
      return <VerifierTab {...context} />;
    case "bilans":
      return <BilansTab {...context} />;
    case "reglages":
      return <SettingsScreen {...context} />;
  }
}
