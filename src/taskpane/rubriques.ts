/** What is not on the first screen: loaded on its own, once that one is shown. */
export { BilansTab } from "./bilans/BilansTab";
export { ColumnsScreen } from "./colonnes/ColumnsScreen";
export { AideScreen } from "./reglages/AideScreen";
export { SettingsScreen } from "./reglages/SettingsScreen";
export { ResultsScreen } from "./verifier/ResultsScreen";
