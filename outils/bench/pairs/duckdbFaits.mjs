/* Totals by MOA of a file of facts, as docs/grande-echelle.md asks DuckDB for them; JSON on stdout. */
import { DuckDBInstance } from "@duckdb/node-api";

const [path = ""] = process.argv.slice(2);
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const reader = await connection.runAndReadAll(
  `SELECT moa, round(sum(heures), 2) AS heures, count(DISTINCT personne)::INTEGER AS personnes
   FROM read_parquet('${path.replaceAll("'", "''")}') GROUP BY moa ORDER BY moa`,
);
console.log(JSON.stringify(reader.getRowObjectsJson()));
