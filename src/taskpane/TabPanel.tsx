import type { AnalysisState } from "./analysisState";
import type { AnalysisStore } from "./analysisStore";
import { Coming } from "./parts/Coming";
import type { TabName } from "./parts/Tabs";
import type { Preferences } from "./preferences";
import type { HostNews } from "./useHostState";
import type { Rubriques } from "./useRubriques";
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
  /** Null while they are being loaded. */
  readonly rubriques: Rubriques | null;
}

export function TabPanel({ tab, ...context }: PaneContext & { readonly tab: TabName }) {
  if (tab === "verifier") return <VerifierTab {...context} />;
  if (context.rubriques === null) return <Coming />;
  const { BilansTab, SettingsScreen } = context.rubriques;
  return tab === "bilans" ? <BilansTab {...context} /> : <SettingsScreen {...context} />;
}
