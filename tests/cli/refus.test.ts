import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { clausier, clausierJson, ownFolder, writeWorkbook } from "../support/cli";
import { erreurContrat } from "./contrat";

const { at } = ownFolder();

const CONTRATS = `
  Maître d'ouvrage | Nom    | Prénom | Type de contrat | Heures réalisées
  Ville d'Alès     | Durand | Léa    | CDD             | 120
  Ville d'Alès     | Martin | Ali    | CDD             | 80`;

const suivi = () => writeWorkbook(at("suivi.xlsx"), { Contrats: CONTRATS });

/** Code and sentence of the refusal; the person reads the same sentence, then what to do. */
async function refus(...args: readonly string[]): Promise<readonly [string, string]> {
  const { code, document } = await clausierJson(...args);
  const { erreur } = erreurContrat.parse(document);
  const { code: sameCode, out, err } = await clausier(...args);
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
  expect([code, sameCode, out, err]).toEqual([
    2,
    2,
    "",
    plain(`${erreur.message}\n${erreur.queFaire}\n`),
  ]);
  return [erreur.code, plain(erreur.message)];
}

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

describe("un fichier inutilisable", () => {
  it("introuvable", async () => {
    expect(await refus("verifier", at("absent.xlsx"))).toEqual([
      "FICHIER_INTROUVABLE",
      "Le fichier « absent.xlsx » n'existe pas.",
    ]);
  });

  it("un dossier", async () => {
    mkdirSync(at("dossier.xlsx"));
    expect(await refus("colonnes", at("dossier.xlsx"))).toEqual([
      "FICHIER_ILLISIBLE",
      "« dossier.xlsx » est un dossier.",
    ]);
  });

  it.each([
    [
      "une image",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
      "PAS_UN_CLASSEUR",
    ],
    ["un fichier vide", new Uint8Array(0), "CLASSEUR_VIDE"],
  ])("%s", async (_what, bytes, expected) => {
    writeFileSync(at("suivi.xlsx"), bytes);
    expect((await refus("bilan", at("suivi.xlsx")))[0]).toBe(expected);
  });

  it("protégé par un mot de passe", async () => {
    const name = new TextEncoder().encode("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
    const bytes = new Uint8Array(4096);
    bytes.set(OLE);
    bytes.set(name, 1024);
    writeFileSync(at("suivi.xlsx"), bytes);
    expect(await refus("verifier", at("suivi.xlsx"))).toEqual([
      "CLASSEUR_CHIFFRE",
      "Ce classeur est protégé par un mot de passe à l'ouverture.",
    ]);
  });

  it("coupé en chemin", async () => {
    const bytes = readFileSync(suivi());
    writeFileSync(at("suivi.xlsx"), bytes.subarray(0, bytes.length >> 1));
    expect((await refus("verifier", at("suivi.xlsx")))[0]).toBe("CLASSEUR_TRONQUE");
  });

  it("sans aucune donnée", async () => {
    writeWorkbook(at("vide.xlsx"), { Feuil1: "" });
    expect(await refus("verifier", at("vide.xlsx"))).toEqual([
      "CLASSEUR_VIDE",
      "Le classeur ne contient aucune donnée.",
    ]);
  });

  it("un texte sous le nom d'un classeur", async () => {
    writeFileSync(at("lettre.xlsx"), "Bonjour, ceci n'est pas un classeur\n".repeat(5));
    expect(await refus("verifier", at("lettre.xlsx"))).toEqual([
      "PAS_UN_CLASSEUR",
      "Ce fichier n'est ni un classeur Excel ni un tableau CSV.",
    ]);
  });

  it("qui n'est pas un suivi", async () => {
    const Factures = `
      Fournisseur | Date facture | Numéro facture | Montant TTC | Payée
      Papeterie   | 12/01/2026   | F-2026-14      | 1204,5      | Oui
      Imprimerie  | 15/01/2026   | F-2026-15      | 804,5       | Non`;
    writeWorkbook(at("factures.xlsx"), { Factures });
    expect((await refus("bilan", at("factures.xlsx")))[0]).toBe("PAS_UN_SUIVI");
  });

  it("sans maître d'ouvrage : aucun bilan", async () => {
    const Feuil1 = `
      Nom    | Prénom | Type de contrat | Début du contrat | Heures réalisées
      Durand | Léa    | CDD             | 02/03/2026       | 120
      Martin | Ali    | CDD             | 02/03/2026       | 80`;
    writeWorkbook(at("suivi.xlsx"), { Feuil1 });
    expect(await refus("bilan", at("suivi.xlsx"))).toEqual([
      "AUCUN_MOA",
      "Aucun maître d'ouvrage n'a été reconnu : aucun bilan ne peut être dressé.",
    ]);
  });
});

describe("bilan, sans colonne d'heures reconnue", () => {
  it("le dit, plutôt que d'accuser les maîtres d'ouvrage", async () => {
    const Feuil1 = `
      MOA          | Marché | Heures hommes | Heures femmes | Heures totales
      Ville d'Alès | 26T01  | 70            | 30            | 110
      Ville d'Alès | 26T02  | 50            | 0             | 50
      Ville d'Uzès | 26T03  | 0             | 70            | 70`;
    writeWorkbook(at("suivi.xlsx"), { Feuil1 });
    expect(await refus("bilan", at("suivi.xlsx"))).toEqual([
      "AUCUNE_HEURE",
      "Aucune heure prévue ni réalisée n'a été reconnue : aucun bilan ne peut être dressé.",
    ]);
  });
});

describe("une commande mal écrite", () => {
  it.each([
    [["verifie", "suivi.xlsx"], "Commande inconnue : « verifie »."],
    [["verifier", "suivi.xlsx", "--raport", "x"], "Option non comprise : --raport."],
    [["verifier", "a.xlsx", "b.xlsx"], "Un seul classeur à la fois : « b.xlsx » est en trop."],
    [["verifier"], "Aucun classeur n'est indiqué."],
    [
      ["bilan", "suivi.xlsx", "--du", "31/02/2026"],
      "La date de --du n'est pas comprise : « 31/02/2026 ».",
    ],
    [
      ["bilan", "suivi.xlsx", "--arrete-au", "demain"],
      "La date de --arrete-au n'est pas comprise : « demain ».",
    ],
    [
      ["bilan", "suivi.xlsx", "--du", "01/07/2026", "--au", "30/06/2026"],
      "La période finit avant de commencer.",
    ],
  ])("%j", async (args, sentence) => {
    expect(await refus(...args)).toEqual(["OPTION_INVALIDE", sentence]);
  });

  it("un maître d'ouvrage que le classeur ne connaît pas", async () => {
    expect(await refus("bilan", suivi(), "--moa", "Nîmes", "--moa", "Ville d'Alès")).toEqual([
      "MOA_INTROUVABLE",
      "Aucune ligne ne concerne « Nîmes ».",
    ]);
  });

  it("une sortie qui n'est pas un classeur", async () => {
    expect(await refus("bilan", suivi(), "-o", at("sortie.pdf"))).toEqual([
      "OPTION_INVALIDE",
      "Le classeur à écrire doit porter l'extension .xlsx.",
    ]);
  });
});

describe("un fichier de réglages ou de réponses", () => {
  const reglages = "Le fichier de réglages (--parametres)";
  const reponses = "Le fichier de réponses (--colonnes)";
  const inconnu = `${reponses} donne un champ que Clausier ne connaît pas`;

  it.each([
    ["--parametres", "pas du JSON", `${reglages} n'est pas un document JSON.`],
    ["--parametres", '{ "baseEtp": "1607" }', `${reglages} n'a pas la forme attendue (baseEtp).`],
    [
      "--parametres",
      '{ "partMainOeuvre": 37.5 }',
      `${reglages} n'a pas la forme attendue (partMainOeuvre).`,
    ],
    [
      "--parametres",
      '{ "gravites": { "CNF-01": "désactivée" } }',
      `${reglages} n'a pas la forme attendue (gravites › CNF-01).`,
    ],
    ["--parametres", '{ "tauxMo": 0.4 }', `${reglages} n'a pas la forme attendue (tauxMo).`],
    [
      "--colonnes",
      '{ "feuilles": { "Suivi": { "titres": { "H": "heures" } } } }',
      `${inconnu} (feuilles › Suivi › titres › H).`,
    ],
    [
      "--colonnes",
      '{ "feuilles": { "Suivi": { "titres": { "H": "constructor" } } } }',
      `${inconnu} (feuilles › Suivi › titres › H).`,
    ],
    [
      "--colonnes",
      '{ "feuilles": { "Suivi": { "valeurs": { "inconnu": "x" } } } }',
      `${inconnu} (feuilles › Suivi › valeurs › inconnu).`,
    ],
    [
      "--colonnes",
      '{ "feuilles": { "Suivi": { "enTete": [0] } } }',
      `${reponses} n'a pas la forme attendue (feuilles › Suivi › enTete › 0).`,
    ],
    ["--colonnes", '{ "Suivi": {} }', `${reponses} n'a pas la forme attendue (feuilles).`],
    ["--colonnes", "[]", `${reponses} n'a pas la forme attendue.`],
  ])("%s %s est refusé, avec l'endroit", async (option, text, sentence) => {
    writeFileSync(at("reglages.json"), text);
    expect(await refus("verifier", suivi(), option, at("reglages.json"))).toEqual([
      "OPTION_INVALIDE",
      sentence,
    ]);
  });

  it("introuvable est refusé", async () => {
    expect((await refus("verifier", suivi(), "--colonnes", at("absent.json")))[0]).toBe(
      "FICHIER_INTROUVABLE",
    );
  });
});

it.each([["--help"], ["-h"], ["aide"], ["--aide"]])("%s rappelle les commandes", async (option) => {
  const { code, out } = await clausier(option);
  expect([code, out.split("\n")[2]]).toEqual([
    0,
    "Usage : clausier <commande> <classeur.xlsx|.xlsm|.csv> [options]",
  ]);
});

it.each([["--version"], ["-v"]])("%s donne la version seule", async (option) => {
  expect((await clausier(option)).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
