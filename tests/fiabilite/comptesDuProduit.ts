import { bilansJson } from "../../src/cli/json/bilansJson";
import type { Bilans } from "../../src/domain/bilan/bilan";
import { memeNom, type Comptes, type ComptesMoa } from "./comptesSimples";

type MoaJson = ReturnType<typeof bilansJson>["moa"][number];

/** The product's bilans in the words of the plain count, to the cent of an hour. */
export function comptesDuProduit(bilans: Bilans): Comptes {
  const { moa, personnesDistinctes } = bilansJson(bilans);
  return {
    moas: moa.map((json, index) => comptesMoa(json, bilans.moas[index]?.femmes ?? 0)),
    personnesDistinctes: personnesDistinctes ?? 0,
  };
}

function comptesMoa(json: MoaJson, femmes: number): ComptesMoa {
  return {
    moa: memeNom(json.nom),
    heuresPrevues: cents(json.heuresPrevues),
    heuresRealisees: cents(json.heuresRealisees),
    personnes: json.personnes ?? 0,
    contrats: json.contrats ?? 0,
    heuresQpv: cents(json.heuresQpv),
    personnesQpv: json.personnesQpv ?? 0,
    femmes,
    heuresParQuartier: sorted(json.heuresParQuartier),
    contratsParType: sorted(json.contratsParType),
    heuresParMois: sorted(json.heuresParMois),
    marches: Object.fromEntries(
      json.marches.map(({ marche, heuresPrevues, heuresRealisees }) => [
        memeNom(marche),
        [cents(heuresPrevues), cents(heuresRealisees)],
      ]),
    ),
    nonCompte: { ...json.nonCompte, heures: cents(json.nonCompte.heures) },
  };
}

/** What is not told is no figure: it only compares as nothing. */
function cents(value: number | null): number {
  return Math.round((value ?? 0) * 100) / 100;
}

function sorted(figures: Readonly<Record<string, number | null>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures)
      .filter(([, value]) => value !== 0)
      .map(([key, value]): [string, number] => [key, cents(value)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
