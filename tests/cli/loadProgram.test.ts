import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { codeCacheOf, loadProgram } from "../../src/cli/loadProgram";

/** A program that writes where it was started from, once it had to wait. */
const PROGRAM = `
const { writeFileSync } = require("node:fs");
module.exports = Promise.resolve().then(() => writeFileSync(new URL("dit.txt", CLAUSIER_URL), "fait"));
`;

describe("le programme construit et son cache", () => {
  let folder: string;
  let address: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "clausier-programme-"));
    address = pathToFileURL(join(folder, "clausier.mjs")).href;
    writeFileSync(join(folder, "programme.cjs"), PROGRAM);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const lu = () => readFileSync(join(folder, "dit.txt"), "utf8");

  it("part sans cache", async () => {
    await loadProgram(address).run();
    expect(lu()).toBe("fait");
  });

  it("part de son cache, que V8 accepte", async () => {
    const first = loadProgram(address);
    await first.run();
    writeFileSync(codeCacheOf(address), first.script.createCachedData());
    const { script, run } = loadProgram(address);
    await run();
    expect([script.cachedDataRejected, lu()]).toEqual([false, "fait"]);
  });

  it("part malgré un cache abîmé, ou d'une autre version", async () => {
    writeFileSync(codeCacheOf(address), "rien de lisible");
    const { script, run } = loadProgram(address);
    await run();
    expect([script.cachedDataRejected, lu()]).toEqual([true, "fait"]);
  });

  it("tombe avec le programme, sans rien taire", async () => {
    writeFileSync(
      join(folder, "programme.cjs"),
      'module.exports = Promise.reject(new Error("panne"));',
    );
    await expect(loadProgram(address).run()).rejects.toThrow("panne");
  });
});
