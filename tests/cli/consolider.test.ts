import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { read, utils } from "@e965/xlsx";
import { clausier, clausierJson, hashOf, ownFolder, writeWorkbook } from "../support/cli";

const { at } = ownFolder();

const EXEMPLES = join(import.meta.dirname, "../../assets/exemples");

const document = z.object({
  heuresComptees: z.number(),
  personnesDistinctes: z.nullable(z.number()),
  classeurs: z.array(
    z.object({
      nom: z.string(),
      etat: z.string(),
      raison: z.nullable(z.string()),
      heuresComptees: z.nullable(z.number()),
      nonCompte: z.nullable(z.object({ lignes: z.number(), heures: z.number() })),
    }),
  ),
  moa: z.array(
    z.object({
      nom: z.string(),
      heuresPrevues: z.nullable(z.number()),
      heuresRealisees: z.nullable(z.number()),
      personnes: z.nullable(z.number()),
      contrats: z.nullable(z.number()),
      heuresQpv: z.nullable(z.number()),
      personnesQpv: z.nullable(z.number()),
    }),
  ),
  marchesEnCommun: z.array(
    z.object({ marche: z.string(), heuresEnJeu: z.number(), memesHeures: z.boolean() }),
  ),
});

async function consolider(...args: readonly string[]) {
  const told = await clausierJson("consolider", at("suivis"), "-o", at("region.xlsx"), ...args);
  return { code: told.code, ...document.parse(told.document) };
}

const TITRES =
  "Maître d'ouvrage | N° de marché | Nom | Prénom | Date de naissance | Heures réalisées";

function classeur(nom: string, lignes: string): string {
  mkdirSync(at("suivis"), { recursive: true });
  return writeWorkbook(at("suivis", nom), { Contrats: `${TITRES}\n${lignes}` });
}

const LEA = "Ville d'Alès | M1 | Durand | Léa | 12/03/1990 | 120";
const ALI = "Ville d'Alès | M1 | Martin | Ali | 01/02/1985 | 80,5";

describe("clausier consolider", () => {
  it("additionne les classeurs, un maître d'ouvrage sous toutes ses graphies", async () => {
    classeur("nord.xlsx", `${LEA}\n${ALI}`);
    classeur("sud.xlsx", "VILLE D ALES | M2 | Petit | Zoé | 05/05/2000 | 40");
    const { code, heuresComptees, moa } = await consolider();
    expect(code).toBe(0);
    expect(heuresComptees).toBe(240.5);
    expect(
      moa.map(({ nom, heuresRealisees, personnes }) => [nom, heuresRealisees, personnes]),
    ).toEqual([["Ville d'Alès", 240.5, 3]]);
  });

  it("ne reconnaît une personne d'un classeur à l'autre qu'à son nom et sa date de naissance", async () => {
    const sansDate = "Ville d'Alès | M1 | Dupont | Eva | | 10";
    classeur("a.xlsx", `${LEA}\n${ALI}\n${sansDate}`);
    classeur(
      "b.xlsx",
      `${LEA.replace("M1", "M3").replace("120", "30")}\n${sansDate.replace("10", "20")}`,
    );
    const { personnesDistinctes, moa } = await consolider();
    expect([personnesDistinctes, moa[0]?.personnes]).toEqual([4, 4]);
  });

  it("laisse de côté la copie d'un classeur, et le dit", async () => {
    const path = classeur("a.xlsx", `${LEA}\n${ALI}`);
    copyFileSync(path, at("suivis", "copie de a.xlsx"));
    const { code, heuresComptees, classeurs } = await consolider();
    expect([code, heuresComptees]).toEqual([1, 200.5]);
    expect(classeurs.map(({ etat, heuresComptees: heures }) => [etat, heures])).toEqual([
      ["compris", 200.5],
      ["en_double", 0],
    ]);
    expect(classeurs[1]?.nonCompte).toEqual({ lignes: 2, heures: 200.5 });
  });

  it("dit les marchés que plusieurs classeurs comptent, et les heures en trop si ce sont les mêmes", async () => {
    classeur("a.xlsx", `${LEA}\n${ALI}`);
    classeur("b.xlsx", LEA);
    const { heuresComptees, marchesEnCommun } = await consolider();
    expect(heuresComptees).toBe(320.5);
    expect(marchesEnCommun).toEqual([{ marche: "M1", heuresEnJeu: 120, memesHeures: false }]);
  });

  it("dit chaque fichier qui n'est pas compté, sans jamais s'arrêter", async () => {
    const path = classeur("a.xlsx", LEA);
    const bytes = readFileSync(path);
    mkdirSync(at("suivis", "sous"));
    writeFileSync(at("suivis", "sous", "coupe.xlsx"), bytes.subarray(0, bytes.length >> 1));
    writeFileSync(at("suivis", "vide.xlsx"), "");
    writeFileSync(at("suivis", "~$a.xlsx"), "verrou");
    writeFileSync(at("suivis", "photo.png"), "image");
    const { code, classeurs, heuresComptees } = await consolider();
    expect([code, heuresComptees]).toEqual([1, 120]);
    expect(classeurs.map(({ nom, etat }) => [nom, etat])).toEqual([
      ["~$a.xlsx", "ignore"],
      ["a.xlsx", "compris"],
      ["photo.png", "ignore"],
      ["sous/coupe.xlsx", "refuse"],
      ["vide.xlsx", "refuse"],
    ]);
  });

  it("dit d'un classeur les questions qui attendent une réponse", async () => {
    mkdirSync(at("suivis"));
    writeWorkbook(at("suivis", "a.xlsx"), {
      Contrats: "Nom | Prénom | Type de contrat | Heures réalisées\nDurand | Léa | CDD | 120",
    });
    classeur("b.xlsx", ALI);
    const { code, classeurs } = await consolider();
    expect(code).toBe(1);
    expect(classeurs[0]?.etat).toBe("a_completer");
    expect(classeurs[0]?.raison).toContain("Maître d'ouvrage (Contrats)");
  });

  it("ne nomme personne dans le classeur écrit", async () => {
    classeur("a.xlsx", `${LEA}\n${ALI}`);
    await consolider();
    const { Sheets } = read(readFileSync(at("region.xlsx")));
    const texts = Object.values(Sheets).map((sheet) => utils.sheet_to_csv(sheet));
    expect(texts.join("\n")).not.toMatch(/Durand|Martin|Léa|Ali\b|1990/);
    expect(Object.keys(Sheets)).toEqual(["Synthèse", "Classeurs", "Par maître d'ouvrage"]);
    const reserved = Object.values(Sheets).map((sheet) =>
      utils.sheet_to_csv(sheet).includes("ne pas diffuser"),
    );
    expect(reserved).toEqual([false, true, true]);
  });

  it("n'écrit jamais sur un classeur du dossier, et relit sans la compter une consolidation d'avant", async () => {
    const path = classeur("a.xlsx", LEA);
    const before = hashOf(path);
    const refused = await clausier("consolider", at("suivis"), "-o", path);
    expect([refused.code, hashOf(path)]).toEqual([2, before]);
    const args = ["consolider", at("suivis"), "-o", at("suivis", "region.xlsx")];
    expect((await clausier(...args)).code).toBe(0);
    const again = document.parse((await clausierJson(...args)).document);
    expect([again.heuresComptees, again.classeurs.map(({ etat }) => etat)]).toEqual([
      120,
      ["compris", "ignore"],
    ]);
  });

  it.each([
    "releves-longs",
    "suivi-a-corriger",
    "suivi-plat-mois",
    "trois-feuilles",
    "ales-objectifs",
  ])("d'un seul classeur, %s, donne les chiffres de ses bilans", async (nom) => {
    mkdirSync(at("suivis"));
    copyFileSync(join(EXEMPLES, `${nom}.xlsx`), at("suivis", "a.xlsx"));
    const { moa } = await consolider();
    const alone = await clausierJson("bilan", at("suivis", "a.xlsx"), "-o", at("bilan.xlsx"));
    expect(moa).toEqual(z.object({ moa: document.shape.moa }).parse(alone.document).moa);
  });

  it.each([
    [["consolider"], "Aucun dossier n'est indiqué."],
    [["consolider", "absent"], "Le dossier « absent » n'existe pas."],
    [
      ["consolider", ".", "-o", "region.pdf"],
      "Le classeur à écrire doit porter l'extension .xlsx.",
    ],
    [
      ["consolider", ".", "--fils", "0"],
      "Le nombre de lectures à la fois n'est pas compris : « 0 ».",
    ],
  ])("refuse « %s »", async (args, message) => {
    const { code, err } = await clausier(...args);
    expect([code, err.split("\n")[0]]).toEqual([2, message]);
  });

  it("refuse un dossier sans aucun suivi", async () => {
    mkdirSync(at("suivis"));
    const { code, err } = await clausier("consolider", at("suivis"));
    expect([code, err.split("\n")[0]]).toEqual([2, "Ce dossier ne contient aucun fichier."]);
  });
});
