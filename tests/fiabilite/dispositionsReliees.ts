import type { Alea } from "../../outils/exemples/alea";
import { day } from "../../outils/exemples/calendrier";
import { heuresContrat, type Contrat } from "../../outils/exemples/faits";
import type { SuiviFictif } from "../../outils/exemples/inventSuivi";
import { tirerAccident, type Accident } from "./accidents";
import {
  COLONNES_CONTRAT,
  COLONNES_MARCHE,
  COLONNES_NOM,
  COLONNES_PROFIL,
  titre,
  type Colonne,
  type Rang,
} from "./colonnes";
import type { Cellule } from "./ecrireClasseur";
import { shuffle, typeHours, typeNumber } from "./graphies";
import { ligneDe, marchesVrais, moisIso, rangsOf, tirerSuivi, tout, type Tirage } from "./tirage";

type Rows = readonly (readonly Cellule[])[];

/** Marchés, participants, contrats: three tabs that point to each other. */
export function troisOnglets(alea: Alea, seed: number): Tirage {
  const suivi = tirerSuivi(alea, seed, 1);
  const rangs = rangsOf(alea, suivi.contrats);
  return {
    onglets: { ...registres(alea, suivi), Contrats: contratsRows(alea, rangs) },
    lignes: rangs.map((rang) => ligneDe(rang, [tout(rang.contrat)])),
    marches: marchesVrais(suivi.marches),
    ditLesMois: false,
  };
}

/** The same, whose hours are also told month by month: to be counted once. */
export function avecReleves(alea: Alea, seed: number): Tirage {
  const suivi = tirerSuivi(alea, seed, 1);
  const sains = suivi.contrats.map((contrat) => ({ contrat, accident: null, alea }));
  const releves = suivi.contrats.flatMap((contrat) => relevesOf(alea, contrat));
  return {
    onglets: {
      ...registres(alea, suivi),
      Contrats: contratsRows(alea, sains),
      Relevés: relevesRows(alea, releves),
    },
    lignes: [
      // A contrat is one, whatever became of its months; its total is not added to them.
      ...sains.map((rang) => ligneDe(rang, [])),
      ...releves.map(({ contrat, accident, heures, mois }) =>
        ligneDe({ contrat, accident, alea }, [{ mois, heures }]),
      ),
    ],
    marches: marchesVrais(suivi.marches),
    ditLesMois: true,
  };
}

const IDENTIFIANT: Colonne<{ readonly contrat: Contrat }> = {
  titres: ["Identifiant", "Identifiant participant"],
  cell: ({ contrat }) => contrat.personne.identifiant,
};
const NUMERO: Colonne<{ readonly contrat: Contrat; readonly alea: Alea }> = {
  titres: ["N° de marché", "N° marché"],
  cell: ({ contrat, alea }) => typeNumber(alea, contrat.marche.numero),
};

function registres(alea: Alea, { marches, personnes }: SuiviFictif) {
  const identifiant = {
    titres: ["Identifiant"],
    cell: ({ identifiant: id }: { readonly identifiant: string }) => id,
  };
  return {
    Marchés: table(
      alea,
      shuffle(alea, COLONNES_MARCHE),
      marches.map((marche) => ({ marche, alea })),
    ),
    Participants: table(
      alea,
      [identifiant, ...shuffle(alea, [...COLONNES_NOM, ...COLONNES_PROFIL])],
      personnes,
    ),
  };
}

function contratsRows(alea: Alea, rangs: readonly Rang[]): Rows {
  const heures: Colonne<Rang> = {
    titres: ["Heures réalisées"],
    cell: ({ contrat, accident }) =>
      accident?.cellule === undefined ? typeHours(alea, heuresContrat(contrat)) : accident.cellule,
  };
  return table(alea, [...shuffle(alea, [IDENTIFIANT, NUMERO, ...COLONNES_CONTRAT]), heures], rangs);
}

interface Releve {
  readonly contrat: Contrat;
  readonly accident: Accident | null;
  readonly mois: string;
  readonly premier: Date;
  readonly heures: number;
  readonly alea: Alea;
}

/** A relevé has no days of its own: only its hours meet an accident. */
function relevesOf(alea: Alea, contrat: Contrat): readonly Releve[] {
  return contrat.mois.map((un) => {
    const accident = tirerAccident(alea, contrat);
    return {
      contrat,
      accident: accident?.cellule === undefined ? null : accident,
      mois: moisIso(un),
      premier: day(un.annee, un.mois, 1),
      heures: un.heures,
      alea,
    };
  });
}

function relevesRows(alea: Alea, releves: readonly Releve[]): Rows {
  const colonnes: readonly Colonne<Releve>[] = [
    IDENTIFIANT,
    NUMERO,
    { titres: ["Mois"], cell: ({ premier }) => premier },
    {
      titres: ["Heures", "Heures du mois"],
      cell: ({ accident, heures }) =>
        accident?.cellule === undefined ? typeHours(alea, heures) : accident.cellule,
    },
  ];
  return table(alea, colonnes, shuffle(alea, releves));
}

function table<Fait>(alea: Alea, colonnes: readonly Colonne<Fait>[], faits: readonly Fait[]): Rows {
  return [
    colonnes.map((colonne) => titre(alea, colonne)),
    ...faits.map((fait) => colonnes.map(({ cell }) => cell(fait))),
  ];
}
