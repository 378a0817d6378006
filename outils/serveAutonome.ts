import { join } from "node:path";
import { PROJECT } from "../emulator/demo/folders";
import { isStale, markFresh } from "../emulator/demo/freshness";
import { buildConfig } from "./buildConfig";
import { serveFolder, type FolderServer } from "./serveFolder";

const FOLDER = join(PROJECT, "dist", "autonome");
const BUILT = join(FOLDER, "index.html");
const SOURCES = ["src", "assets", "webpack.config.js", "package.json"];

/** Serves the page without Excel as a static host would, built again when its sources changed. */
export async function serveAutonome(port: number): Promise<FolderServer> {
  if (isStale(BUILT, SOURCES)) {
    await buildConfig("autonome");
    markFresh(BUILT);
  }
  return serveFolder(FOLDER, port);
}
