import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/**
 * The thread runs the TypeScript files of ./thread in plain Node, out of the test runner's loader:
 * each is compiled when it is required.
 */
const START = `
  const { workerData } = require("node:worker_threads");
  const { transformFileSync } = require(workerData.swc);
  const options = { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } };
  require.extensions[".ts"] = (module, file) => module._compile(transformFileSync(file, options).code, file);
  require(workerData.entry);
`;

export function startUniverThread(): Worker {
  const swc = createRequire(import.meta.url).resolve("@swc/core");
  const entry = fileURLToPath(new URL("./thread/univerThread.ts", import.meta.url));
  const worker = new Worker(START, { eval: true, workerData: { swc, entry } });
  worker.unref();
  return worker;
}
