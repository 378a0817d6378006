import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFileSync } from "node:fs";
import { saveAnswers } from "../../src/hosts/xlsx/keptAnswers";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { clausier, clausierJson, hashOf, ownFolder, writeWorkbook } from "../support/cli";
import { sheetJsCells, sheetJsNames } from "../support/sheetJsCells";
import { bilanContrat, colonnesContrat, verifierContrat } from "./contrat";

const CONTRATS = `
  Maître d'ouvrage | N° de marché | Heures prévues | Nom    | Prénom | Type de contrat | janv. 2026 | févr. 2026
  Ville d'Alès     | 23T001       | 500            | Durand | Léa    | CDD             | 35,5       | 70
  Ville d'Alès     | 23T001       | 500            | Martin | Ali    | CDI             | 80         |
  Logis Cévenols   | 23T002       | 300            | Petit  | Zoé    | ETTI            | 20         | 15`;

const BLOQUANT = `${CONTRATS}
  Logis Cévenols   | 23T002       | 300            | Fabre  | Tom    | CDD             | à venir    |`;

const { at } = ownFolder();

const suivi = (contrats = CONTRATS) => writeWorkbook(at("suivi.xlsx"), { Contrats: contrats });

async function bilan(...args: readonly string[]) {
  const { code, document } = await clausierJson("bilan", ...args);
  expect(code).toBe(0);
  return bilanContrat.parse(document);
}

describe("clausier verifier", () => {
  it("sort 0 sans anomalie bloquante, 1 avec", async () => {
    expect((await clausier("verifier", suivi())).code).toBe(0);
    expect((await clausier("verifier", suivi(BLOQUANT))).code).toBe(1);
  });

  it("donne un seul document JSON, conforme à la documentation", async () => {
    const { code, document } = await clausierJson("verifier", suivi(BLOQUANT));
    const { bilan: comptes, anomalies } = verifierContrat.parse(document);
    expect(code).toBe(1);
    expect(comptes).toEqual({
      lignesLues: 4,
      lignesComptees: 3,
      heuresComptees: 220.5,
      heuresNonComptees: 0,
    });
    expect(anomalies.filter(({ gravite }) => gravite === "bloquante")).toMatchObject([
      { code: "TYP-03", feuille: "Contrats", cellule: "G5", ligne: 5 },
    ]);
  });

  it("pose d'abord les questions, et dit ce qu'il en coûte de ne pas répondre", async () => {
    const input = writeWorkbook(at("suivi.xlsx"), {
      Janvier: `
        Maître d'ouvrage | Nom    | Prénom | Type de contrat | Temps fait
        Ville d'Alès     | Durand | Léa    | CDD             | 120
        Ville d'Alès     | Martin | Ali    | CDD             | 80`,
    });
    const { out } = await clausier("verifier", input);
    expect(out.replaceAll("\u00a0", " ").split("\n").slice(0, 4)).toEqual([
      "? 1 question sans réponse : une colonne en question n'est pas utilisée tant que personne n'a répondu.",
      "    Janvier › E : La colonne « Temps fait » est-elle « Heures réalisées » ? Elle n'est pas utilisée en attendant (titre « Temps fait » proche de « Réalisé », 100 % de nombres entre 80 et 120). Autres possibilités : « Heures de formation », « Taux de réalisation », « Durée du marché (mois) », « Heures restantes ».",
      "    Pour répondre : un fichier donné à --colonnes (voir docs/ligne-de-commande.md).",
      "",
    ]);
  });

  it("accepte une seule ligne de titres dans les réponses", async () => {
    const reponses = { feuilles: { Contrats: { enTete: [1] } } };
    writeFileSync(at("reponses.json"), JSON.stringify(reponses));
    const { document } = await clausierJson("colonnes", suivi(), "--colonnes", at("reponses.json"));
    expect(colonnesContrat.parse(document).feuilles.map(({ enTete }) => enTete)).toEqual([[1, 1]]);
  });

  it("se sert des réponses que le classeur garde, sous celles de --colonnes", async () => {
    const bytes = new Uint8Array(readFileSync(suivi()));
    const kept = { feuilles: { Contrats: { ignorer: true } } };
    writeFileSync(at("repondu.xlsx"), await saveAnswers(bytes, kept, nodeDeflater));
    writeFileSync(at("r.json"), JSON.stringify({ feuilles: { Contrats: { ignorer: false } } }));
    const { err } = await clausier("colonnes", at("repondu.xlsx"));
    const { document } = await clausierJson(
      "colonnes",
      at("repondu.xlsx"),
      "--colonnes",
      at("r.json"),
    );
    expect(err).toContain("Le classeur ne contient aucune donnée.");
    expect(colonnesContrat.parse(document).feuilles).toHaveLength(1);
  });

  it("ne dit aucun nom ni prénom", async () => {
    const { document } = await clausierJson("verifier", suivi(BLOQUANT));
    const { out } = await clausier("verifier", at("suivi.xlsx"));
    expect(JSON.stringify(document) + out).not.toMatch(/Durand|Martin|Petit|Fabre|Léa|Ali|Zoé|Tom/);
  });

  it("écrit un rapport que d'autres logiciels relisent, sans toucher au classeur", async () => {
    const input = suivi(BLOQUANT);
    const before = hashOf(input);
    const { document } = await clausierJson("verifier", input, "--rapport", at("r.xlsx"));
    expect(verifierContrat.parse(document).rapport).toBe(at("r.xlsx"));
    const bytes = readFileSync(at("r.xlsx"));
    expect(sheetJsNames(bytes)).toEqual(["Contrats", "Contrôle"]);
    const codes = sheetJsCells(bytes, "Contrôle").map((row) => row[1]?.v);
    expect(codes).toContain("TYP-03");
    expect(hashOf(input)).toBe(before);
  });

  it("réécrit « Contrôle » sur place : le même fichier quand rien n'a changé, et il le dit", async () => {
    await clausier("verifier", suivi(BLOQUANT), "--rapport", at("un.xlsx"));
    const { document } = await clausierJson("verifier", at("un.xlsx"), "--rapport", at("r.xlsx"));
    const { out } = await clausier("verifier", at("r.xlsx"), "--rapport", at("deux.xlsx"));
    expect(verifierContrat.parse(document).rapportEtat).toBe("identique");
    expect(out).toContain("Rapport déjà à jour");
    expect(hashOf(at("deux.xlsx"))).toBe(hashOf(at("un.xlsx")));
    expect(sheetJsNames(readFileSync(at("deux.xlsx")))).toEqual(["Contrats", "Contrôle"]);
  });
});

it("clausier colonnes dit ce qui a été reconnu, conforme à la documentation", async () => {
  const { code, document } = await clausierJson("colonnes", suivi());
  const { classeur, feuilles } = colonnesContrat.parse(document);
  expect([code, classeur]).toEqual([0, "suivi.xlsx"]);
  expect(feuilles).toMatchObject([{ nom: "Contrats", nature: ["contrat", "marche"], lignes: 3 }]);
  expect(feuilles[0]?.colonnes.map(({ champ, periode }) => periode ?? champ)).toEqual([
    ...["moa", "marcheNum", "heuresPrevues", "nom", "prenom", "typeContrat"],
    ...["2026-01", "2026-02"],
  ]);
});

describe("clausier bilan", () => {
  it("écrit à côté du classeur, laissé intact, et dit ce qu'il a compté", async () => {
    const input = suivi();
    const before = hashOf(input);
    const document = await bilan(input);
    expect(document).toMatchObject({ sortie: at("suivi-bilans.xlsx"), personnesDistinctes: 3 });
    expect(document.moa.map((moa) => [moa.nom, moa.heuresPrevues, moa.heuresRealisees])).toEqual([
      ["Logis Cévenols", 300, 35],
      ["Ville d'Alès", 500, 185.5],
    ]);
    expect(document.moa[1]).toMatchObject({
      tauxRealisation: 0.371,
      etp: 0.101923,
      baseEtp: 1820,
      contratsParType: { CDI: 1, CDD: 1 },
      heuresParMois: { "2026-01": 115.5, "2026-02": 70 },
      heuresQpv: null,
    });
    expect(hashOf(input)).toBe(before);
    expect(readdirSync(at()).sort()).toEqual(["suivi-bilans.xlsx", "suivi.xlsx"]);
  });

  it("dit en français, sans --json, ce qu'il a écrit et où", async () => {
    const { out, err } = await clausier("bilan", suivi());
    expect(out).toContain("2 bilans écrits dans suivi-bilans.xlsx.");
    expect(err).toBe("");
  });

  it("ne dresse que les maîtres d'ouvrage demandés, écrits autrement au besoin", async () => {
    const { moa } = await bilan(suivi(), "--moa", "VILLE D’ALES", "--moa", "logis  cevenols");
    expect(moa.map(({ nom }) => nom)).toEqual(["Logis Cévenols", "Ville d'Alès"]);
    const seule = await bilan(at("suivi.xlsx"), "--moa", "ville d'ales", "-o", at("a.xlsx"));
    expect(seule.moa.map(({ nom }) => nom)).toEqual(["Ville d'Alès"]);
  });

  it("ne compte que la période demandée", async () => {
    const { moa } = await bilan(suivi(), "--du", "01/02/2026", "--au", "28/02/2026");
    expect(moa.map(({ nom, heuresRealisees }) => [nom, heuresRealisees])).toEqual([
      ["Logis Cévenols", 15],
      ["Ville d'Alès", 70],
    ]);
  });

  it("suit les réponses données aux colonnes", async () => {
    const input = writeWorkbook(at("suivi.xlsx"), {
      Janvier: `
        Nom    | Prénom | Type de contrat | Temps fait
        Durand | Léa    | CDD             | 120
        Martin | Ali    | CDD             | 80`,
    });
    writeFileSync(
      at("reponses.json"),
      JSON.stringify({
        version: 1,
        feuilles: {
          Janvier: {
            titres: { "Temps fait": "heuresRealisees" },
            valeurs: { moa: "Ville d'Alès" },
          },
        },
      }),
    );
    const { moa } = await bilan(input, "--colonnes", at("reponses.json"));
    expect(moa.map(({ nom, heuresRealisees }) => [nom, heuresRealisees])).toEqual([
      ["Ville d'Alès", 200],
    ]);
  });

  it("suit les paramètres donnés", async () => {
    writeFileSync(at("reglages.json"), JSON.stringify({ version: 1, baseEtp: 1607 }));
    const { moa } = await bilan(suivi(), "--parametres", at("reglages.json"));
    expect(moa[1]).toMatchObject({ baseEtp: 1607, etp: 0.115432 });
  });

  it("crée le dossier de la sortie", async () => {
    await bilan(suivi(), "-o", at("bilans", "2026", "sortie.xlsx"));
    expect(existsSync(at("bilans", "2026", "sortie.xlsx"))).toBe(true);
  });

  it("remplace une sortie précédente", async () => {
    writeFileSync(at("sortie.xlsx"), "ancienne sortie");
    await bilan(suivi(), "-o", at("sortie.xlsx"));
    expect(sheetJsNames(readFileSync(at("sortie.xlsx")))).toContain("Contrats");
  });

  it("garde l'extension d'un classeur à macros", async () => {
    const input = writeWorkbook(at("suivi.xlsm"), { Contrats: CONTRATS }, "xlsm");
    expect((await bilan(input)).sortie).toBe(at("suivi-bilans.xlsm"));
    const { code, err } = await clausier("bilan", input, "-o", at("sortie.xlsx"));
    expect([code, err.split("\n")[0]]).toEqual([
      2,
      "Le classeur à écrire doit porter l'extension .xlsm.",
    ]);
  });

  it("d'un CSV, écrit un classeur qui ne contient que les bilans", async () => {
    const rows = CONTRATS.trim()
      .split("\n")
      .map((line) =>
        line
          .split("|")
          .map((cell) => cell.trim())
          .join(";"),
      );
    writeFileSync(at("suivi.csv"), rows.join("\r\n"));
    const { sortie, moa } = await bilan(at("suivi.csv"));
    expect(moa.map(({ heuresRealisees }) => heuresRealisees)).toEqual([35, 185.5]);
    expect(sortie).toBe(at("suivi-bilans.xlsx"));
    expect(sheetJsNames(readFileSync(sortie))).toEqual(
      expect.arrayContaining([expect.stringContaining("Ville d'Alès")]),
    );
    expect(sheetJsNames(readFileSync(sortie))).not.toContain("suivi");
  });
});

describe("le classeur d'origine n'est jamais écrasé", () => {
  it.each([
    ["par son propre nom", (): string => at("suivi.xlsx")],
    ["par un chemin détourné", (): string => at("dossier", "..", "suivi.xlsx")],
    ["par un lien symbolique", (): string => at("lien.xlsx")],
  ])("%s", async (_how, output) => {
    const input = suivi();
    const before = hashOf(input);
    mkdirSync(at("dossier"));
    symlinkSync(input, at("lien.xlsx"));
    for (const command of [
      ["bilan", input, "-o", output()],
      ["verifier", input, "--rapport", output()],
    ]) {
      const { code, err } = await clausier(...command);
      expect([code, err.split("\n")[0]]).toEqual([
        2,
        "La sortie est le classeur d'origine, qui n'est jamais modifié.",
      ]);
    }
    expect(hashOf(input)).toBe(before);
  });

  it("par un second nom du même fichier", async () => {
    const input = suivi();
    const before = hashOf(input);
    linkSync(input, at("second.xlsx"));
    await clausier("bilan", input, "-o", at("second.xlsx"));
    expect(hashOf(input)).toBe(before);
  });
});

describe("une sortie qui ne peut pas être écrite", () => {
  it.each([
    ["un dossier de ce nom existe", (): string => at("occupe.xlsx")],
    ["son dossier est un fichier", (): string => at("fichier", "sortie.xlsx")],
  ])("ne laisse rien derrière elle : %s", async (_why, output) => {
    const input = suivi();
    mkdirSync(at("occupe.xlsx", "plein"), { recursive: true });
    copyFileSync(input, at("fichier"));
    const before = readdirSync(at()).sort();
    const { code, err } = await clausier("bilan", input, "-o", output());
    expect([code, err.split(" (")[0]]).toEqual([
      2,
      `Le fichier « ${output().endsWith("sortie.xlsx") ? "sortie" : "occupe"}.xlsx » ne peut pas être écrit`,
    ]);
    expect(readdirSync(at()).sort()).toEqual(before);
  });
});

it("clausier essayer enchaîne les trois commandes sur le classeur donné", async () => {
  const { code, out } = await clausier("essayer", suivi(), "-o", at("sortie.xlsx"));
  expect(code).toBe(0);
  expect(out).toMatch(/1\. Les colonnes[^]*2\. Les anomalies[^]*3\. Les bilans/);
  expect(existsSync(at("sortie.xlsx"))).toBe(true);
});
