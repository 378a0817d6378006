import { bilansJson } from "../../src/cli/json/bilansJson";
import type { Bilan, Bilans } from "../../src/domain/bilan/bilan";
import { HORS_QPV, QPV_NON_RENSEIGNE } from "../../src/domain/bilan/layout/quartiersQpv";
import { memeNom, type Comptes, type ComptesMoa } from "./comptesSimples";

type MoaJson = ReturnType<typeof bilansJson>["moa"][number];

/** The product's bilans in the words of the plain count, to the cent of an hour. */
export function comptesDuProduit(bilans: Bilans): Comptes {
  const { moa, personnesDistinctes } = bilansJson(bilans);
  return {
    moas: moa.map((json, index) => comptesMoa(json, bilans.moas[index])),
    personnesDistinctes: personnesDistinctes ?? 0,
  };
}

function comptesMoa(json: MoaJson, bilan: Bilan | undefined): ComptesMoa {
  return {
    moa: memeNom(json.nom),
    heuresPrevues: cents(json.heuresPrevues),
    heuresRealisees: cents(json.heuresRealisees),
    personnes: json.personnes ?? 0,
    contrats: json.contrats ?? 0,
    heuresQpv: cents(json.heuresQpv),
    personnesQpv: json.personnesQpv ?? 0,
    femmes: bilan?.femmes ?? 0,
    personnesParQuartier: personnesBy(bilan?.quartiers ?? []),
    heuresParQuartier: sorted(json.heuresParQuartier),
    contratsParType: sorted(json.contratsParType),
    heuresParMois: sorted(worked(json.heuresParMois)),
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

type Figures = Readonly<Record<string, number | null>>;

/** A bilan shows each month from the first to the last, at 0 h where nobody worked. */
function worked(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== 0));
}

function personnesBy(quartiers: Bilan["quartiers"]): Record<string, number> {
  const named = quartiers.filter(
    ({ libelle }) => libelle !== HORS_QPV && libelle !== QPV_NON_RENSEIGNE,
  );
  return sorted(Object.fromEntries(named.map(({ libelle, personnes }) => [libelle, personnes])));
}

function sorted(figures: Figures): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures)
      .map(([key, value]): [string, number] => [key, cents(value)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
