import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { parquetReadObjects } from "hyparquet";
import { clausier, ownFolder, writeWorkbook } from "../support/cli";
import { marquesDans, partiesEcrites, SUIVI_MARQUE } from "./marques";

const { at } = ownFolder();

let suivi = "";

beforeEach(() => {
  mkdirSync(at("suivis"));
  suivi = writeWorkbook(at("suivis", "suivi.xlsx"), SUIVI_MARQUE);
});

/** Rows of the person stay hers: her sheet and its texts. */
const isOwn = (name: string) => /sheet1\.xml$|sharedStrings\.xml$/.test(name);

/** What a command says and, by name, all that it writes. */
async function everything(...args: readonly string[]): Promise<string> {
  const { out, err } = await clausier(...args);
  const written = readdirSync(at()).filter((name) => name !== "suivis");
  const contents = await Promise.all(written.map(contentOf));
  return [out, err, written.join(" "), ...contents].join("\n");
}

async function contentOf(name: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(at(name)));
  if (name.endsWith(".parquet")) {
    const rows = await parquetReadObjects({ file: bytes.slice().buffer });
    const raw = new TextDecoder("latin1").decode(bytes);
    return (
      raw +
      JSON.stringify(rows, (_, value: unknown) =>
        typeof value === "bigint" ? String(value) : value,
      )
    );
  }
  if (name === "region.xlsx") return partiesEcrites(bytes, null);
  const given = new Uint8Array(readFileSync(suivi));
  return partiesEcrites(bytes, given, name.startsWith("corrige") ? isOwn : undefined);
}

describe("aucune donnée personnelle marquée ne sort de la ligne de commande", () => {
  it("les marques sont bien dans le classeur, et les contrôles parlent", async () => {
    expect(marquesDans(partiesEcrites(new Uint8Array(readFileSync(suivi)), null))).not.toEqual([]);
    const { code, out } = await clausier("verifier", suivi, "--json");
    expect(code).toBe(1);
    expect(new Set(out.match(/"[A-Z]{3}-\d{2}"/g)).size).toBeGreaterThan(15);
  });

  it.each([
    "colonnes",
    "colonnes --json",
    "verifier",
    "verifier --json",
    "verifier --rapport controle.xlsx",
    "corriger --apercu",
    "corriger --apercu --classe A --classe B --json",
    "corriger --classe A --classe B -o corrige.xlsx",
    "bilan -o bilans.xlsx --anru --parquet faits.parquet",
    "bilan -o bilans.xlsx --json --detail --structure PLIE",
    "bilan --apercu",
    "bilan --apercu --json",
    "essayer -o essai.xlsx",
  ])("%s", async (line) => {
    const [command = "", ...options] = line.split(" ");
    const paths = options.map((option) => (/\.(xlsx|parquet)$/.test(option) ? at(option) : option));
    expect(marquesDans(await everything(command, suivi, ...paths))).toEqual([]);
  });

  it.each([[[]], [["--json"]]])("consolider %j", async (options) => {
    const written = ["-o", at("region.xlsx"), "--parquet", at("faits.parquet")];
    const told = await everything("consolider", at("suivis"), ...written, ...options);
    expect(told).toContain("region.xlsx");
    expect(marquesDans(told)).toEqual([]);
  });
});
