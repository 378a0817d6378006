import { createRoot } from "react-dom/client";
import packageJson from "../../package.json";
import { createExcelHost } from "../hosts/excel/excelHost";
import { listenToRequests } from "../hosts/excel/paneRequests";
import { App } from "./App";
import { isTabName } from "./parts/Tabs";
import type { ReadOfficeTheme } from "./useTheme";

/** Undefined in Excel on the web and on old versions, whatever its type says. */
const readOfficeTheme: ReadOfficeTheme = () => {
  const theme: unknown = Office.context.officeTheme;
  const isTold = typeof theme === "object" && theme !== null && "isDarkTheme" in theme;
  if (!isTold || typeof theme.isDarkTheme !== "boolean") return null;
  return theme.isDarkTheme ? "sombre" : "clair";
};

/** Keeps the preferences of two tenants apart where the host tells them apart. */
function storagePrefix(): string {
  const partition: unknown = Office.context.partitionKey;
  return typeof partition === "string" ? `${partition}clausier.` : "clausier.";
}

void Office.onReady().then(() => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  const vue = new URLSearchParams(window.location.search).get("vue");
  createRoot(root).render(
    <App
      host={createExcelHost()}
      version={packageJson.version}
      storage={window.localStorage}
      storagePrefix={storagePrefix()}
      readOfficeTheme={readOfficeTheme}
      listenToRequests={listenToRequests}
      firstTab={isTabName(vue) ? vue : "verifier"}
    />,
  );
});
