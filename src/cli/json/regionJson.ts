import type { ClasseurLu } from "../../domain/region/classeur";
import { figuresDuClasseur } from "../../domain/region/figuresDuClasseur";
import type { MarcheCommun, Region } from "../../domain/region/region";
import { raisonDe } from "../../domain/region/textesRegion";
import { chiffresJson, nonCompteJson } from "./bilansJson";
import { rounded, roundedOrNull } from "./rounded";

/** Words of the contract; the others are ours. */
const ETATS = {
  compris: "compris",
  aCompleter: "a_completer",
  refuse: "refuse",
  enDouble: "en_double",
  ignore: "ignore",
} as const;

/** What was read, and what was written. */
interface Ecrits {
  readonly dossier: string;
  readonly sortie: string;
  readonly parquet: string | null;
}

/** The JSON contract of `consolider`: see docs/ligne-de-commande.md. */
export function regionJson(
  { bilans, classeurs, parMoa, communs, personnes }: Region,
  { dossier, sortie, parquet }: Ecrits,
) {
  const { baseEtp } = bilans.context.parametres;
  const heures = bilans.moas.reduce((sum, bilan) => sum + (bilan.heuresRealisees ?? 0), 0);
  return {
    version: 1,
    dossier,
    sortie,
    ...(parquet === null ? {} : { parquet }),
    classeurs: classeurs.map(classeurJson),
    heuresComptees: rounded(heures),
    moa: bilans.moas.map((bilan, index) => ({
      ...chiffresJson(bilan, baseEtp),
      classeurs: (parMoa[index]?.parts ?? []).map(partJson),
    })),
    personnesDistinctes: bilans.personnesDistinctes,
    personnes,
    nonCompteSansMoa: nonCompteJson(bilans.nonCompteSansMoa),
    marchesEnCommun: communs.map(communJson),
  };
}

function classeurJson(classeur: ClasseurLu) {
  const { nom, etat, compte } = classeur;
  const raison = raisonDe(classeur);
  return {
    nom,
    etat: ETATS[etat.type],
    raison: raison === "" ? null : raison,
    ...(etat.type === "refuse" ? { code: etat.code } : {}),
    ...figuresJson(classeur),
    anomalies: compte === null ? null : compte.anomalies,
  };
}

function figuresJson(classeur: ClasseurLu) {
  const figures = figuresDuClasseur(classeur);
  if (figures === null) return { lignesLues: null, heuresComptees: null, nonCompte: null };
  const { lignesLues, heuresComptees, nonCompte } = figures;
  return {
    lignesLues,
    heuresComptees: rounded(heuresComptees),
    nonCompte: nonCompteJson(nonCompte),
  };
}

function partJson({ classeur, graphie, heuresPrevues, heuresRealisees }: PartTold) {
  return {
    classeur,
    graphie,
    heuresPrevues: roundedOrNull(heuresPrevues),
    heuresRealisees: roundedOrNull(heuresRealisees),
  };
}

type PartTold = Region["parMoa"][number]["parts"][number];

function communJson({ moa, marche, parts, heuresEnJeu, isSame }: MarcheCommun) {
  return {
    moa,
    marche,
    heuresEnJeu: rounded(heuresEnJeu),
    memesHeures: isSame,
    classeurs: parts.map(({ classeur, heuresPrevues, heuresRealisees }) => ({
      classeur,
      heuresPrevues: roundedOrNull(heuresPrevues),
      heuresRealisees: roundedOrNull(heuresRealisees),
    })),
  };
}
