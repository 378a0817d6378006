import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const dist = path.resolve(import.meta.dirname, "dist");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  },
};

/** No comment, no blank; names as they are, for the errors that people send. */
const compact = {
  ...typescript,
  use: {
    loader: "swc-loader",
    options: {
      ...typescript.use.options,
      minify: true,
      jsc: { ...typescript.use.options.jsc, minify: { compress: false, mangle: false } },
    },
  },
};

/** The command line, started by `npx clausier`: it loads the program, and nothing else. */
const cli = {
  name: "cli",
  target: "node20",
  entry: { clausier: "./src/cli/launch.ts" },
  output: {
    path: path.join(dist, "cli"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
  },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [compact],
    parser: { javascript: { importMeta: false, createRequire: false } },
  },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  devtool: false,
  performance: false,
  stats: "errors-warnings",
};

/** The program itself: a script, which V8 can keep compiled; its commands wait to be asked for. */
const programme = {
  name: "programme",
  target: "node20",
  entry: { programme: "./src/cli/main.ts" },
  output: { path: path.join(dist, "cli"), filename: "[name].cjs", library: { type: "commonjs2" } },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [compact],
    parser: { javascript: { importMeta: false, url: false, dynamicImportMode: "eager" } },
  },
  optimization: { minimize: false },
  plugins: [new webpack.DefinePlugin({ "import.meta.url": "CLAUSIER_URL" })],
  devtool: false,
  performance: false,
  stats: "errors-warnings",
};

/** Where the add-in's files will be served: the only address that manifest.xml knows. */
const DEVELOPER_URL = "https://localhost:3000";
const baseUrl = (process.env.BASE_URL ?? DEVELOPER_URL).replace(/\/+$/, "");
if (!baseUrl.startsWith("https://")) throw new Error("BASE_URL must start with https://");

/** Microsoft's own address, unless a copy is served beside the add-in. */
const officeJs = process.env.OFFICE_JS_URL;

/**
 * The add-in: static files. Pane, functions and ribbon actions run in one page and
 * are one bundle; the functions alone are there for the Script element of the manifest.
 */
const addin = {
  name: "addin",
  target: ["web", "es2022"],
  entry: {
    taskpane: [
      "./src/functions/functions.ts",
      "./src/commands/commands.ts",
      "./src/taskpane/index.tsx",
    ],
    functions: "./src/functions/functions.ts",
  },
  output: { path: path.join(dist, "addin"), filename: "[name].js", publicPath: "", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["taskpane"],
      officeJs,
    }),
    new CopyPlugin({
      patterns: [
        {
          from: "manifest.xml",
          transform: (manifest) => manifest.toString().replaceAll(DEVELOPER_URL, baseUrl),
        },
        { from: "assets/icones/*.png", to: "icones/[name][ext]" },
        { from: "src/functions/functions.json" },
        { from: "src/commands/raccourcis.json" },
        { from: "src/taskpane/aide.html" },
      ],
    }),
  ],
  devtool: false,
  performance: false,
  stats: "errors-warnings",
};

/**
 * The hidden page that records what a real Excel answers (docs/decisions/0006): for `npm run excel`
 * only, with a manifest of its own; nothing of it is published.
 */
const enregistreur = {
  name: "enregistreur",
  dependencies: ["addin"],
  target: ["web", "es2022"],
  entry: { enregistreur: "./emulator/recorder/page/main.ts" },
  output: { path: path.join(dist, "addin"), filename: "[name].js", publicPath: "" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  plugins: [
    new HtmlPlugin({
      template: "./emulator/recorder/page/enregistreur.html",
      filename: "enregistreur.html",
      officeJs,
    }),
    new CopyPlugin({
      patterns: [
        {
          from: "manifest.xml",
          to: "manifest-enregistreur.xml",
          transform: (manifest) =>
            manifest
              .toString()
              .replaceAll(DEVELOPER_URL, baseUrl)
              .replaceAll("taskpane.html", "enregistreur.html"),
        },
      ],
    }),
  ],
  devtool: false,
  performance: false,
  stats: "errors-warnings",
};

/** The worker that keeps the page in the browser: it names every file of the page, and their version. */
const horsLigne = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HorsLigne", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "HorsLigne", stage }, (assets) => {
        const names = Object.keys(assets).sort();
        const hash = createHash("sha256");
        for (const name of names) hash.update(name).update(assets[name].buffer());
        const worker = readFileSync("src/standalone/offline/worker.js", "utf8")
          .replace("__FILES__", JSON.stringify(["./", ...names]))
          .replace("__VERSION__", JSON.stringify(hash.digest("hex").slice(0, 16)));
        compilation.emitAsset("hors-ligne.js", new sources.RawSource(worker));
      });
    });
  },
};

/** The page without Excel: static files, which any folder served over HTTPS may hold. */
const autonome = {
  name: "autonome",
  target: ["web", "es2022"],
  entry: { autonome: "./src/standalone/index.tsx" },
  output: {
    path: path.join(dist, "autonome"),
    filename: "[name].js",
    publicPath: "",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  plugins: [
    new HtmlPlugin({ template: "./src/standalone/standalone.html", filename: "index.html" }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icones/clausier-32.png", to: "icones/[name][ext]" },
        { from: "assets/exemples/suivi-a-corriger.xlsx", to: "exemples/[name][ext]" },
      ],
    }),
    horsLigne,
  ],
  devtool: false,
  performance: false,
  stats: "errors-warnings",
};

export default [cli, programme, addin, enregistreur, autonome];
