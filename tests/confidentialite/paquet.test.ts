import type { Bilan } from "../../src/domain/bilan/bilan";
import { DEFAUTS } from "../../src/domain/parametres";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { readGenerated } from "../../src/hosts/xlsx/read/readGenerated";
import { ligneOf, marcheOf } from "../support/bilanOf";
import { bilanSheet } from "../support/bilanSheet";
import { plansFor } from "../support/plansFor";
import { withPlans } from "../support/withPlans";
import { xlsxByHand } from "../support/xlsxByHand";
import { partNames, partText } from "../support/xlsxPackage";

/** Hours of masked lines and of those masked with them; no sum or share of others gives them. */
const SECRETS = ["731.31", "737.47", "743.61", "751.73", "757.87", "761.91", "769.37", "773.43"];

const [q = 0, q2 = 0, age = 0, age2 = 0, type = 0, type2 = 0, mois = 0, mois2 = 0] =
  SECRETS.map(Number);

const periode = (month: number) => ({ annee: 2026, premierMois: month, dernierMois: month });

const TOLD: Partial<Bilan> = {
  personnes: 60,
  quartiers: [
    ligneOf("Prés Saint-Jean", 3, q),
    ligneOf("Cévennes", 9, q2),
    ligneOf("Hors QPV", 48, 19_531.22),
  ],
  ages: [
    ligneOf("Moins de 26 ans", 2, age),
    ligneOf("26 à 49 ans", 52, 19_504.66),
    ligneOf("50 ans et plus", 6, age2),
  ],
  contratsParType: [
    { ...ligneOf("CDI", 4, type), dureeMoyenneMois: null },
    { ...ligneOf("CDD", 5, type2), dureeMoyenneMois: 5.5 },
    { ...ligneOf("CDDI", 66, 19_480.22), dureeMoyenneMois: 6.25 },
  ],
  mois: [
    { periode: periode(1), heures: mois2, effectif: 12 },
    { periode: periode(2), heures: mois, effectif: 3 },
    { periode: periode(3), heures: 10_000, effectif: 40 },
    { periode: periode(4), heures: 9_457.2, effectif: 45 },
  ],
  heuresSansMois: 0,
  marches: [
    marcheOf("24T001", 30_000.5, 21_000, {
      employeurs: [
        { employeur: "Agence du Gardon", heures: 997.5, personnes: 2 },
        { employeur: "Régie Cévennes", heures: 998.5, personnes: 5 },
        { employeur: "Bâti Sud", heures: 19_004, personnes: 53 },
      ],
    }),
  ],
};

const sheetAt = (seuilEffectif: number) =>
  bilanSheet(TOLD, {
    parametres: { ...DEFAUTS, seuilEffectif, seuilEffectifSensible: seuilEffectif },
  });

async function update(bytes: Uint8Array, seuil: number): Promise<Uint8Array> {
  const generated = await readGenerated(bytes, { name: "suivi.xlsx", inflater: nodeDeflater });
  return withPlans(bytes, plansFor([sheetAt(seuil)], generated));
}

/** Every part, inflated: sheets, charts and their caches, names, texts, properties. */
async function secretsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const texts = await Promise.all(partNames(bytes).map((name) => partText(bytes, name)));
  const all = texts.join("\n").replaceAll(/[\u00A0\u202F]/g, "");
  const written = [...SECRETS, "997.5", "998.5"].flatMap((heures) => [
    heures,
    heures.replace(".", ","),
  ]);
  return [...written, "998h", "999h"].filter((secret) => all.includes(secret));
}

describe("le paquet rendu, toutes parties décompressées", () => {
  it("d'un bilan neuf, ne contient aucun chiffre masqué", async () => {
    expect(await secretsIn(await update(xlsxByHand(), 1))).toEqual(expect.arrayContaining(SECRETS));
    expect(await secretsIn(await update(xlsxByHand(), 5))).toEqual([]);
  });

  it("d'un bilan mis à jour, n'en garde rien : ni cellule, ni cache de graphique, ni texte, ni nom", async () => {
    const shown = await update(xlsxByHand(), 1);
    expect(await secretsIn(await update(shown, 5))).toEqual([]);
  });
});
