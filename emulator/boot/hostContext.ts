import type { ExcelHost } from "../host/excelHost";
import type { RequirementSets } from "../host/options";

const EXCEL_APP_TYPE = 1;
const TASK_PANE = 2;
const WHITE = 0xffffff;
const GREY = 0xf3f2f1;

/** The getters that the client reads while it starts; their names are the client's. */
export function hostContext(host: ExcelHost, sets: RequirementSets): Record<string, unknown> {
  return {
    GetAppType: () => EXCEL_APP_TYPE,
    GetSolutionRef: () => "add-in",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => "16.0.17928.20000",
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => host.workbook.name,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => undefined,
    GetInitialDisplayMode: () => TASK_PANE,
    GetFeaturesForSolution: () => "",
    GetOfficeThemeInfo: () => JSON.stringify(lightTheme),
    GetSettings: () => settingsStore(host.documentSettings),
  };
}

const lightTheme = {
  bodyBackgroundColor: WHITE,
  bodyForegroundColor: 0,
  controlBackgroundColor: GREY,
  controlForegroundColor: 0,
};

/** Office.context.document.settings: read and written whole, through arrays. */
function settingsStore(settings: Map<string, string>) {
  return {
    Read: (keys: string[], values: string[]) => {
      keys.push(...settings.keys());
      values.push(...settings.values());
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      settings.clear();
      keys.forEach((key, i) => settings.set(key, values[i] ?? ""));
    },
  };
}
