import { createRoot } from "react-dom/client";
import packageJson from "../../package.json";
import { createExcelHost } from "../hosts/excel/excelHost";
import { App } from "./App";
import { isTabName } from "./parts/Tabs";
import type { ReadOfficeTheme } from "./useTheme";

/** Undefined in Excel on the web and on old versions, whatever its type says. */
const readOfficeTheme: ReadOfficeTheme = () => {
  const { officeTheme }: { readonly officeTheme?: Partial<Office.OfficeTheme> } = Office.context;
  if (officeTheme?.isDarkTheme === undefined) return null;
  return officeTheme.isDarkTheme ? "sombre" : "clair";
};

void Office.onReady().then(() => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  const vue = new URLSearchParams(window.location.search).get("vue");
  const { partitionKey = "" }: { readonly partitionKey?: string } = Office.context;
  createRoot(root).render(
    <App
      host={createExcelHost()}
      version={packageJson.version}
      storage={window.localStorage}
      storagePrefix={`${partitionKey}clausier.`}
      readOfficeTheme={readOfficeTheme}
      firstTab={isTabName(vue) ? vue : "verifier"}
    />,
  );
});
