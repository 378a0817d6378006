import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ownFolder } from "../support/cli";

const { at } = ownFolder();
const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** The exit code tells that some workbook repeats another: the document counts. */
async function consolider(fils: string): Promise<unknown> {
  const program = join(root, "dist/cli/clausier.mjs");
  const args = ["consolider", at("suivis"), "-o", at("region.xlsx"), "--json", "--fils", fils];
  const { stdout } = await run(process.execPath, [program, ...args]).catch(
    (error: unknown) => error as { readonly stdout: string },
  );
  return JSON.parse(stdout);
}

describe("le programme construit", () => {
  it("consolide de la même façon avec un fil et avec deux", async () => {
    await run(
      process.execPath,
      [
        join(root, "node_modules/webpack/bin/webpack.js"),
        ...["--mode", "production", "--config-name", "cli", "--config-name", "programme"],
      ],
      { cwd: root },
    );
    mkdirSync(at("suivis"));
    for (const nom of ["releves-longs", "suivi-a-corriger", "suivi-plat-mois"])
      for (const copie of ["a", "b"])
        copyFileSync(
          join(root, "assets/exemples", `${nom}.xlsx`),
          at("suivis", `${nom}-${copie}.xlsx`),
        );
    const alone = await consolider("1");
    expect(alone).toHaveProperty("heuresComptees", 150_057.09);
    expect(await consolider("2")).toEqual(alone);
  });
});
