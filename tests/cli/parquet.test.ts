import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { clausier, clausierJson, ownFolder, writeWorkbook } from "../support/cli";

const { at } = ownFolder();

const EXEMPLES = join(import.meta.dirname, "../../assets/exemples");

const ligne = z.object({
  classeur: z.string(),
  moa: z.string(),
  personne: z.nullable(z.string()),
  heures: z.nullable(z.number()),
  premier_mois: z.nullable(z.date()),
  qpv: z.nullable(z.boolean()),
});

function bytesOf(path: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(path)).buffer;
}

async function faits(path = at("faits.parquet")) {
  return z.array(ligne).parse(await parquetReadObjects({ file: bytesOf(path) }));
}

function heuresParMoa(lignes: readonly z.infer<typeof ligne>[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { moa, heures } of lignes) sums[moa] = (sums[moa] ?? 0) + (heures ?? 0);
  return sums;
}

const totaux = z.object({
  moa: z.array(
    z.object({
      nom: z.string(),
      heuresRealisees: z.nullable(z.number()),
      personnes: z.nullable(z.number()),
    }),
  ),
});

const TITRES = "Maître d'ouvrage | Nom | Prénom | Date de naissance | Adresse | Heures réalisées";
const LEA = "Ville d'Alès | Durand | Léa | 12/03/1990 | 3 rue des Mûriers | 120";

describe("les faits au format Parquet", () => {
  it.each(["releves-longs", "suivi-a-corriger", "suivi-plat-mois", "trois-feuilles"])(
    "de %s ont les totaux de ses bilans, maître d'ouvrage par maître d'ouvrage",
    async (nom) => {
      copyFileSync(join(EXEMPLES, `${nom}.xlsx`), at("a.xlsx"));
      const { document } = await clausierJson(
        ...["bilan", at("a.xlsx"), "-o", at("b.xlsx"), "--parquet", at("faits.parquet")],
      );
      const { moa } = totaux.parse(document);
      const lignes = await faits();
      const sums = heuresParMoa(lignes);
      for (const { nom: name, heuresRealisees, personnes } of moa) {
        expect(sums[name] ?? 0).toBeCloseTo(heuresRealisees ?? 0, 6);
        const distinct = new Set(
          lignes.filter((row) => row.moa === name).map(({ personne }) => personne),
        );
        distinct.delete(null);
        expect(distinct.size).toBe(personnes);
      }
    },
  );

  it("réunissent les classeurs ; une personne a le même pseudonyme dans les deux, un autre la fois d'après", async () => {
    mkdirSync(at("suivis"));
    writeWorkbook(at("suivis", "a.xlsx"), { Contrats: `${TITRES}\n${LEA}` });
    writeWorkbook(at("suivis", "b.xlsx"), {
      Contrats: `${TITRES}\n${LEA.replace("120", "35")}\n${LEA.replace("Durand", "Petit")}`,
    });
    const args = ["consolider", at("suivis"), "-o", at("region.xlsx"), "--parquet"];
    await clausier(...args, at("faits.parquet"));
    await clausier(...args, at("encore.parquet"));
    const lignes = await faits();
    expect(lignes.map(({ classeur, heures }) => [classeur, heures])).toEqual([
      ["a.xlsx", 120],
      ["b.xlsx", 35],
      ["b.xlsx", 120],
    ]);
    const [a, b, other] = lignes.map(({ personne }) => personne);
    expect(a).toMatch(/^[0-9a-f]{32}$/);
    expect([b === a, other === a]).toEqual([true, false]);
    const [again] = await faits(at("encore.parquet"));
    expect(again?.personne).not.toBe(a);
  });

  it("ne contiennent ni nom, ni date de naissance, ni adresse", async () => {
    writeWorkbook(at("a.xlsx"), { Contrats: `${TITRES}\n${LEA}` });
    await clausier("bilan", at("a.xlsx"), "-o", at("b.xlsx"), "--parquet", at("faits.parquet"));
    const bytes = readFileSync(at("faits.parquet")).toString("latin1");
    expect(bytes).toContain("Ville d'Al");
    // A pseudonym is drawn at random: its figures may be those of a year by chance.
    const [{ personne } = { personne: null }] = await faits();
    const text = bytes.replaceAll(personne ?? "aucun pseudonyme", "");
    expect(text).not.toBe(bytes);
    expect(text).not.toMatch(/Durand|Léa|L\u00c3\u00a9a|1990|riers/i);
    const names = parquetMetadata(bytesOf(at("faits.parquet"))).schema.map(({ name }) => name);
    expect(names).toEqual([
      ...["faits", "classeur", "moa", "marche", "entreprise", "nature", "personne", "heures"],
      ...["premier_mois", "dernier_mois", "qpv", "quartier", "sexe", "age", "public"],
      ...["type_contrat", "type_employeur", "feuille", "ligne"],
    ]);
  });

  it("refuse un nom d'une autre extension", async () => {
    const { code, err } = await clausier("consolider", at(), "--parquet", "faits.csv");
    expect([code, err.split("\n")[0]]).toEqual([
      2,
      "Le fichier de faits à écrire doit porter l'extension .parquet.",
    ]);
  });
});
