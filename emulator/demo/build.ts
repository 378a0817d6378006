import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import webpack from "webpack";
import { ADDIN, PAGE_BUNDLE, PAGE_SOURCES, PROJECT } from "./folders";
import { isStale } from "./freshness";

const ADDIN_SOURCES = ["src", "assets/icones", "manifest.xml", "webpack.config.js", "package.json"];
const PAGE_INPUTS = ["emulator", "package-lock.json"];

const isAddinStale = () => isStale(join(ADDIN, "taskpane.html"), ADDIN_SOURCES);
const isPageStale = () => isStale(join(PAGE_BUNDLE, "page.js"), PAGE_INPUTS);

/** Whether what follows will take a minute. */
export function isBuildNeeded(): boolean {
  return isAddinStale() || isPageStale();
}

/** The production bundle, by the project's own build; nothing is done when it is fresh. */
export function buildAddin(): void {
  if (!isAddinStale()) return;
  const folder = dirname(createRequire(import.meta.url).resolve("webpack-cli/package.json"));
  const options = ["--mode", "production", "--config-name", "addin"];
  const { status } = spawnSync(process.execPath, [join(folder, "bin", "cli.js"), ...options], {
    cwd: PROJECT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("Le complément n'a pas pu être construit.");
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
export function buildPage(): Promise<void> {
  if (!isPageStale()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    webpack(pageConfig, (error, stats) => {
      const failure = error?.message ?? (stats?.hasErrors() ? stats.toString("errors-only") : "");
      if (failure === "") resolve();
      else reject(new Error(failure));
    });
  });
}
