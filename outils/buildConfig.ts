import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PROJECT } from "../emulator/demo/folders";

/** Builds one configuration of webpack.config.js for production, by the project's own webpack. */
export function buildConfig(name: "cli" | "programme" | "addin" | "autonome"): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve("webpack-cli/package.json"));
  const options = ["--mode", "production", "--config-name", name];
  const build = spawn(process.execPath, [join(folder, "bin", "cli.js"), ...options], {
    cwd: PROJECT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve, reject) => {
    build.once("error", reject);
    build.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`webpack ${options.join(" ")} failed.`));
    });
  });
}
