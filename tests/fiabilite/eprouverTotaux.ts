import { createAlea, type Alea } from "../../outils/exemples/alea";
import type { Bilans } from "../../src/domain/bilan/bilan";
import { bilansJson } from "../../src/cli/json/bilansJson";
import { comptesDuProduit } from "./comptesDuProduit";
import { compter, heuresDe, somme, type Comptes } from "./comptesSimples";
import { deuxHotes } from "./deuxHotes";
import { platContrats, platMois } from "./dispositionsPlates";
import { avecReleves, troisOnglets } from "./dispositionsReliees";
import { ecrireClasseur } from "./ecrireClasseur";
import type { Tirage } from "./tirage";

const DISPOSITIONS = { platContrats, platMois, troisOnglets, avecReleves };

type Disposition = keyof typeof DISPOSITIONS;

const NOMS = ["platContrats", "platMois", "troisOnglets", "avecReleves"] as const;

/** What became of one workbook: each is to be empty. */
export interface Epreuve {
  readonly seed: number;
  readonly disposition: Disposition;
  readonly lignes: number;
  readonly ecartees: number;
  readonly produit: Comptes;
  readonly attendu: Comptes;
  readonly hotes: readonly [fichier: string, excel: string];
  /** Hours counted and left out, against those that can be read. */
  readonly heures: readonly [comptees: number, ecartees: number, lues: number];
}

export async function eprouver(seed: number): Promise<Epreuve> {
  const alea = createAlea(seed * 7919 + 13);
  const disposition = NOMS[seed % NOMS.length] ?? "platContrats";
  const tirage = tirer(disposition, alea, seed);
  const { fichier, excel } = await deuxHotes(ecrireClasseur(tirage.onglets));
  const { lignes, marches } = tirage;
  return {
    seed,
    disposition,
    lignes: lignes.length,
    ecartees: lignes.filter(({ ecartee }) => ecartee).length,
    produit: onlyTold(comptesDuProduit(fichier), tirage),
    attendu: onlyTold(compter(lignes, marches), tirage),
    hotes: [JSON.stringify(bilansJson(fichier)), JSON.stringify(bilansJson(excel))],
    heures: [...heuresOf(fichier), heuresDe(lignes)],
  };
}

function tirer(disposition: Disposition, alea: Alea, seed: number): Tirage {
  return DISPOSITIONS[disposition](alea, seed);
}

/** A contrat told by its total alone may be spread over its months, or not: nothing to compare. */
function onlyTold(comptes: Comptes, { ditLesMois }: Tirage): Comptes {
  if (ditLesMois) return comptes;
  return { ...comptes, moas: comptes.moas.map((moa) => ({ ...moa, heuresParMois: {} })) };
}

function heuresOf({ moas, nonCompteSansMoa }: Bilans): [number, number] {
  return [
    somme(moas.map(({ heuresRealisees }) => heuresRealisees ?? 0)),
    somme([...moas.map(({ nonCompte }) => nonCompte.heures), nonCompteSansMoa.heures]),
  ];
}
