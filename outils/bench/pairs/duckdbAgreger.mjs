/* The aggregation alone, by DuckDB, on the facts already in its memory: hours and distinct persons by MOA and by each breakdown. */
import { DuckDBInstance } from "@duckdb/node-api";
import { chronometrer, dire } from "./metier.mjs";

const [entree = ""] = process.argv.slice(2);
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const run = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
const VENTILATIONS = [
  "sexe",
  "age",
  "quartier",
  "public",
  "type_contrat",
  "type_employeur",
  "premier_mois",
  "marche",
];

dire(
  await chronometrer({
    charger: async () => {
      await run("SET threads = 1");
      await run(
        `CREATE TABLE faits AS SELECT * FROM read_parquet('${entree.replaceAll("'", "''")}')`,
      );
    },
    agreger: async () => {
      await run(
        "SELECT moa, sum(heures), count(*), count(DISTINCT personne) FROM faits GROUP BY moa",
      );
      for (const column of VENTILATIONS)
        await run(
          `SELECT moa, ${column}, sum(heures), count(DISTINCT personne) FROM faits GROUP BY moa, ${column}`,
        );
    },
  }),
);
