import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { tuneEngine } from "./tuneEngine";

/** The built program, ready to run. */
export interface Program {
  readonly script: Script;
  /** Settles once the command line is answered. */
  readonly run: () => Promise<void>;
}

const PROGRAM = "programme.cjs";

/** What V8 made of the program once, kept beside it: see docs/decisions/0018. */
export const codeCacheOf = (address: string): URL => new URL(`${PROGRAM}.cache`, address);

/** Names of the program's parameters: webpack.config.js writes the last one for `import.meta.url`. */
const PARAMETERS = "module, exports, require, CLAUSIER_URL";

/**
 * The program beside this address, compiled, from its code cache when there is one. A cache made by
 * another version of Node is refused by V8: the program is then compiled anew, and only starts later.
 */
export function loadProgram(address: string): Program {
  tuneEngine();
  const url = new URL(PROGRAM, address);
  const cache = codeCacheOf(address);
  const source = `(function (${PARAMETERS}) {${readFileSync(url, "utf8")}\n})`;
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const script = new Script(source, {
    filename: fileURLToPath(url),
    ...(cachedData && { cachedData }),
  });
  return { script, run: () => runScript(script, url, address) };
}

async function runScript(script: Script, url: URL, address: string): Promise<void> {
  const start: unknown = script.runInThisContext();
  if (typeof start !== "function") throw new Error("the built program is not a function");
  const module: { exports: unknown } = { exports: {} };
  Reflect.apply(start, undefined, [module, module.exports, createRequire(url), address]);
  await module.exports;
}
