import { join } from "node:path";
import webpack from "webpack";
import { buildConfig } from "../../outils/buildConfig";
import { ADDIN, PAGE_BUNDLE, PAGE_SOURCES, PROJECT } from "./folders";
import { isStale, markFresh } from "./freshness";

const ADDIN_SOURCES = ["src", "assets/icones", "manifest.xml", "webpack.config.js", "package.json"];
const PAGE_INPUTS = ["emulator", "package-lock.json"];

const ADDIN_BUILT = join(ADDIN, "taskpane.html");
const PAGE_BUILT = join(PAGE_BUNDLE, "page.js");

const isAddinStale = () => isStale(ADDIN_BUILT, ADDIN_SOURCES);
const isPageStale = () => isStale(PAGE_BUILT, PAGE_INPUTS);

/** Whether what follows will take a minute. */
export function isBuildNeeded(): boolean {
  return isAddinStale() || isPageStale();
}

const pageConfig: webpack.Configuration = {
  mode: "production",
  target: ["web", "es2022"],
  context: PROJECT,
  entry: { page: join(PAGE_SOURCES, "main.ts") },
  output: { path: PAGE_BUNDLE, filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    // One file: what the grid would load later is loaded at once.
    parser: { javascript: { dynamicImportMode: "eager" } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      },
    ],
  },
  // Served to this machine only: waiting for a smaller file would gain nothing.
  optimization: { minimize: false },
  devtool: false,
  performance: false,
};

/** The page with the grid: Univer, the emulator and what joins them. */
function buildPage(): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(pageConfig, (error, stats) => {
      const failure = error?.message ?? (stats?.hasErrors() ? stats.toString("errors-only") : "");
      if (failure === "") resolve();
      else reject(new Error(failure));
    });
  });
}

/** The add-in and the page, side by side; what is fresh is left alone. */
export async function buildDemo(): Promise<void> {
  const builds = [
    { built: ADDIN_BUILT, isNeeded: isAddinStale(), build: () => buildConfig("addin") },
    { built: PAGE_BUILT, isNeeded: isPageStale(), build: buildPage },
  ];
  await Promise.all(
    builds.map(async ({ built, isNeeded, build }) => {
      if (!isNeeded) return;
      await build();
      markFresh(built);
    }),
  );
}
