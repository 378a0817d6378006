import { createRoot } from "react-dom/client";
import packageJson from "../../package.json";
import { keepOffline } from "./offline/keepOffline";
import { StandaloneApp } from "./StandaloneApp";

const root = document.getElementById("root");
if (root === null) throw new Error("standalone.html has no #root");
createRoot(root).render(
  <StandaloneApp version={packageJson.version} storage={window.localStorage} />,
);
keepOffline();
