import path from "node:path";
import webpack from "webpack";

const dist = path.resolve(import.meta.dirname, "dist");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
  },
};

/** The command line: one ES module for Node, run by `npx clausier`. */
const cli = {
  name: "cli",
  target: "node20",
  entry: { clausier: "./src/cli/main.ts" },
  output: {
    path: path.join(dist, "cli"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
  },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript], parser: { javascript: { importMeta: false } } },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  devtool: false,
  performance: false,
  stats: "errors-warnings",
};

export default [cli];
