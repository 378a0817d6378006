import { createRoot } from "react-dom/client";
import packageJson from "../../package.json";
import { createExcelHost } from "../hosts/excel/excelHost";
import { App } from "./App";
import { isTabName } from "./parts/Tabs";
import type { ReadOfficeTheme } from "./useTheme";

/** Undefined in Excel on the web and on old versions, whatever its type says. */
const readOfficeTheme: ReadOfficeTheme = () => {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  if (theme?.isDarkTheme === undefined) return null;
  return theme.isDarkTheme ? "sombre" : "clair";
};

void Office.onReady().then(() => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  const vue = new URLSearchParams(window.location.search).get("vue");
  const partition: string | undefined = Office.context.partitionKey;
  createRoot(root).render(
    <App
      host={createExcelHost()}
      version={packageJson.version}
      storage={window.localStorage}
      storagePrefix={`${partition ?? ""}clausier.`}
      readOfficeTheme={readOfficeTheme}
      firstTab={isTabName(vue) ? vue : "verifier"}
    />,
  );
});
