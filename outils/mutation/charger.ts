import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";
import { rememberRecognition } from "./memoire";

/** Rewrites a source before it is compiled; null leaves it as it is. */
export type Rewrite = (path: string, source: string) => string | null;

interface Module {
  exports: unknown;
  /** Files that it imports. */
  readonly imports: Set<string>;
}

type Body = ReturnType<typeof compileFunction>;

/**
 * Loads TypeScript modules, compiled once. Those that are rewritten, and those
 * that import them, are evaluated anew for each `load`: what a module computes
 * when it is loaded is then computed with the mutant on.
 */
export class Chargeur {
  private readonly bodies = new Map<string, Body>();
  /** Modules that no rewriting touches. */
  private readonly settled = new Map<string, Module>();
  private readonly rewritten = new Set<string>();
  /** File → those that import it. */
  private readonly importers = new Map<string, Set<string>>();
  private readonly rewrite: Rewrite;
  /** Names that the modules find without importing them. */
  private readonly scope: Readonly<Record<string, unknown>>;

  constructor(rewrite: Rewrite, scope: Readonly<Record<string, unknown>>) {
    this.rewrite = rewrite;
    this.scope = scope;
  }

  /** Evaluates files, and all that they import, in order. */
  load(paths: readonly string[]): void {
    const modules = new Map(this.settled);
    for (const path of paths) this.evaluate(path, modules);
    if (this.settled.size > 0) return;
    const isTouched = touched(modules, this.rewritten);
    for (const [path, module] of modules) if (!isTouched(path)) this.settled.set(path, module);
  }

  /** Of what was loaded so far. */
  importersOf(path: string): readonly string[] {
    return [...(this.importers.get(path) ?? [])];
  }

  private evaluate(path: string, modules: Map<string, Module>): unknown {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module: Module = { exports: {}, imports: new Set() };
    modules.set(path, module);
    if (path.endsWith(".json")) module.exports = JSON.parse(readFileSync(path, "utf8"));
    else this.run(path, module, modules);
    return module.exports;
  }

  private run(path: string, module: Module, modules: Map<string, Module>): void {
    const outside = createRequire(path);
    const require = (name: string): unknown => {
      if (!name.startsWith(".")) return outside(name);
      const file = resolve(path, name);
      module.imports.add(file);
      this.noteImport(path, file);
      return this.evaluate(file, modules);
    };
    const body = this.bodies.get(path) ?? this.compile(path);
    this.bodies.set(path, body);
    const own = [require, module, module.exports, dirname(path)];
    Reflect.apply(body, undefined, [...own, ...Object.values(this.scope)]);
  }

  private noteImport(from: string, file: string): void {
    const known = this.importers.get(file) ?? new Set();
    this.importers.set(file, known.add(from));
  }

  private compile(path: string): Body {
    const source = readFileSync(path, "utf8");
    const rewritten = this.rewrite(path, source);
    if (rewritten !== null) this.rewritten.add(path);
    const { code } = transformSync(rewritten ?? rememberRecognition(path, source), {
      filename: path,
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "commonjs" },
      swcrc: false,
    });
    const names = ["require", "module", "exports", "__dirname", ...Object.keys(this.scope)];
    return compileFunction(code, names, { filename: path });
  }
}

/** Tells the modules that import a rewritten one, near or far. */
function touched(
  modules: ReadonlyMap<string, Module>,
  rewritten: ReadonlySet<string>,
): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const isTouched = (path: string): boolean => {
    const found = known.get(path);
    if (found !== undefined) return found;
    known.set(path, rewritten.has(path));
    const imports = [...(modules.get(path)?.imports ?? [])];
    const result = rewritten.has(path) || imports.some(isTouched);
    known.set(path, result);
    return result;
  };
  return isTouched;
}

function resolve(from: string, name: string): string {
  const bare = join(dirname(from), name);
  const found = [`${bare}.ts`, bare, `${bare}.tsx`].find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${name} not found from ${from}`);
  return found;
}
