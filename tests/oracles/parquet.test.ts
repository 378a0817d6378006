import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import * as z from "zod/mini";
import { installPairs, PAIRS } from "../../outils/bench/installPairs";
import { clausierJson, ownFolder } from "../support/cli";

const { at } = ownFolder();
const run = promisify(execFile);

/** DuckDB is heavy: it comes with the peers of the bench, installed when first asked for. */
beforeAll(installPairs, 120_000);

const rows = z.array(z.object({ moa: z.string(), heures: z.number(), personnes: z.number() }));

const totaux = z.object({
  moa: z.array(
    z.object({
      nom: z.string(),
      heuresRealisees: z.nullable(z.number()),
      personnes: z.nullable(z.number()),
    }),
  ),
});

it("DuckDB relit les faits d'une région et retrouve les heures et les personnes de chaque maître d'ouvrage", async () => {
  mkdirSync(at("suivis"));
  for (const nom of ["releves-longs", "suivi-a-corriger", "suivi-plat-mois", "trois-feuilles"])
    copyFileSync(
      join(import.meta.dirname, "../../assets/exemples", `${nom}.xlsx`),
      at("suivis", `${nom}.xlsx`),
    );
  const { document } = await clausierJson(
    ...["consolider", at("suivis"), "-o", at("region.xlsx"), "--parquet", at("faits.parquet")],
  );
  const { stdout } = await run(process.execPath, [
    join(PAIRS, "duckdbFaits.mjs"),
    at("faits.parquet"),
  ]);
  const expected = totaux.parse(document).moa.map(({ nom, heuresRealisees, personnes }) => ({
    moa: nom,
    heures: Math.round((heuresRealisees ?? 0) * 100) / 100,
    personnes,
  }));
  expect(rows.parse(JSON.parse(stdout))).toEqual(expected);
});
