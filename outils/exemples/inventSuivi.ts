import { createAlea, type Alea } from "./alea";
import { addDays, day } from "./calendrier";
import { sumHeures, type Contrat, type Marche, type Personne } from "./faits";
import { endOf, inventEmbauche, type Embauche } from "./inventContrat";
import { inventEbauches, sizeMarche } from "./inventMarches";
import { inventPersonnes } from "./personnes";

export interface Cadre {
  readonly seed: number;
  readonly premiereAnnee: number;
  readonly derniereAnnee: number;
  readonly marches: number;
  /** Marchés that share one number. */
  readonly lots: number;
  readonly personnes: number;
  readonly contrats: number;
  /** A person may come back for another contrat of the same marché. */
  readonly memeMarcheDeuxFois: boolean;
}

export interface SuiviFictif {
  readonly marches: readonly Marche[];
  readonly personnes: readonly Personne[];
  readonly contrats: readonly Contrat[];
}

/** Place of one hiring: who, and for which marché. */
interface Affectation {
  readonly personne: number;
  readonly marche: number;
  readonly embauche: Embauche;
}

/** A follow-up with no anomalie: contrats that do not overlap, hours within contrat and marché. */
export function inventSuivi(cadre: Cadre): SuiviFictif {
  const alea = createAlea(cadre.seed);
  const ebauches = inventEbauches(alea, cadre.marches, cadre.lots, cadre.premiereAnnee);
  const personnes = inventPersonnes(alea, cadre.personnes, cadre.premiereAnnee);
  const affectations = affect(alea, cadre);
  const marches = ebauches.map((ebauche, index) => {
    const siens = affectations.filter(({ marche }) => marche === index);
    const heures = siens.flatMap(({ embauche }) => embauche.mois.map((mois) => mois.heures));
    return sizeMarche(ebauche, sumHeures(heures), 0.45 + alea.next() * 0.85);
  });
  const contrats = affectations.flatMap(({ personne, marche, embauche }) => {
    const qui = personnes[personne];
    const ou = marches[marche];
    return qui === undefined || ou === undefined
      ? []
      : [{ ...embauche, personne: qui, marche: ou }];
  });
  return { marches, personnes, contrats: sortContrats(contrats) };
}

/** Every person is hired at least once and every marché is served in turn. */
function affect(alea: Alea, cadre: Cadre): Affectation[] {
  const limite = day(cadre.derniereAnnee, 12, 31);
  const libres = Array.from({ length: cadre.personnes }, () => day(cadre.premiereAnnee, 1, 15));
  const affectations: Affectation[] = [];
  for (let essai = 0; affectations.length < cadre.contrats && essai < 50_000; essai++) {
    const { personne, marche } = draw(alea, cadre, affectations.length);
    const refusee = !cadre.memeMarcheDeuxFois && has(affectations, personne, marche);
    const embauche = refusee ? null : inventEmbauche(alea, libres[personne] ?? limite, limite);
    if (embauche === null) continue;
    libres[personne] = addDays(endOf(embauche), 3);
    affectations.push({ personne, marche, embauche });
  }
  if (affectations.length < cadre.contrats) throw new Error("no room for so many contrats");
  return affectations;
}

function draw(alea: Alea, cadre: Cadre, rang: number): Omit<Affectation, "embauche"> {
  return {
    personne: rang < cadre.personnes ? rang : alea.int(0, cadre.personnes - 1),
    marche: rang < cadre.marches ? rang : alea.int(0, cadre.marches - 1),
  };
}

function has(affectations: readonly Affectation[], personne: number, marche: number): boolean {
  return affectations.some((une) => une.personne === personne && une.marche === marche);
}

function sortContrats(contrats: Contrat[]): Contrat[] {
  const key = ({ marche, debut, personne }: Contrat) =>
    [marche.moa, marche.numero, marche.lot, debut.toISOString(), personne.identifiant].join("|");
  return contrats.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
