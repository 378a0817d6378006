import { compte, fr, heuresTexte } from "../francais";
import type { ClasseurLu, EtatClasseur } from "./classeur";
import { figuresDuClasseur } from "./figuresDuClasseur";
import { addNonCompte } from "./countClasseur";
import type { MarcheCommun, Region } from "./region";

export const ETATS: Readonly<Record<EtatClasseur["type"], string>> = {
  compris: "Compris",
  aCompleter: "À compléter",
  refuse: "Refusé",
  enDouble: "En double",
  ignore: "Ignoré",
};

/** Why a workbook is counted in part, or not at all; "" when it is whole. */
export function raisonDe({ etat }: ClasseurLu): string {
  switch (etat.type) {
    case "compris":
      return "";
    case "aCompleter":
    case "ignore":
      return etat.raison;
    case "refuse":
      return `${etat.raison} ${etat.queFaire}`;
    case "enDouble":
      return fr`Mêmes lignes et mêmes heures que « ${etat.de} » : comptées une fois.`;
  }
}

export function constatDe({ isSame, heuresEnJeu }: MarcheCommun): string {
  if (isSame) return "Mêmes heures : doublon probable";
  if (heuresEnJeu === 0) return "Un seul classeur compte des heures";
  return "Heures différentes : chacun peut en suivre une part";
}

/** « 12 classeurs comptés, 2 refusés, 1 en double ». */
export function classeursTexte({ classeurs }: Region): string {
  const count = (...types: readonly EtatClasseur["type"][]) =>
    classeurs.filter(({ etat }) => types.includes(etat.type)).length;
  const told = (nombre: number, singulier: string, pluriel = singulier) =>
    nombre === 0 ? [] : [`${String(nombre)} ${nombre < 2 ? singulier : pluriel}`];
  return [
    compte(count("compris", "aCompleter"), "classeur compté", "classeurs comptés"),
    ...told(count("aCompleter"), "à compléter"),
    ...told(count("refuse"), "refusé", "refusés"),
    ...told(count("enDouble"), "en double"),
  ].join(", ");
}

/** What a reader of the totals must know, one sentence each. */
export function notesDeRegion(region: Region): readonly string[] {
  return [nonCompteTexte(region), communsTexte(region.communs), ...personnesTextes(region)].filter(
    (note) => note !== null,
  );
}

function nonCompteTexte({ classeurs }: Region): string | null {
  const parts = classeurs.map(figuresDuClasseur).filter((figures) => figures !== null);
  const { lignes, heures, lignesSansHeures } = addNonCompte(
    parts.map(({ nonCompte }) => nonCompte),
  );
  const refuses = classeurs.filter(({ etat }) => etat.type === "refuse").length;
  if (lignes === 0 && refuses === 0) return null;
  const illisibles =
    lignesSansHeures === 0
      ? ""
      : fr`, dont ${compte(lignesSansHeures, "ligne")} aux heures illisibles`;
  const nonLus =
    refuses === 0
      ? ""
      : fr` Plus ${compte(refuses, "classeur refusé", "classeurs refusés")}, aux heures inconnues.`;
  return fr`Laissé de côté dans l'ensemble des classeurs : ${compte(lignes, "ligne")}, ${heuresTexte(heures)}${illisibles}.${nonLus} Détail : feuille « Classeurs ».`;
}

function communsTexte(communs: readonly MarcheCommun[]): string | null {
  if (communs.length === 0) return null;
  const enJeu = communs.reduce((sum, { heuresEnJeu }) => sum + heuresEnJeu, 0);
  const suivis = compte(
    communs.length,
    "marché est dans plusieurs classeurs",
    "marchés sont dans plusieurs classeurs",
  );
  return fr`${suivis} : leurs heures sont additionnées, dont ${heuresTexte(enJeu)} en trop si ce sont les mêmes ; un même objectif est compté une fois. Détail : feuille « Marchés en commun ».`;
}

function personnesTextes({ personnes, bilans }: Region): readonly string[] {
  if (bilans.personnesDistinctes === null) return [];
  const { plusieursClasseurs, sansCle, classeursSansPersonnes } = personnes;
  const { seuilEffectif } = bilans.context.parametres;
  const several =
    plusieursClasseurs < seuilEffectif
      ? `moins de ${String(seuilEffectif)}`
      : String(plusieursClasseurs);
  return [
    plusieursClasseurs === 0
      ? null
      : fr`Personnes de même nom et de même date de naissance dans plusieurs classeurs, comptées une fois : ${several}.`,
    sansCle < seuilEffectif
      ? null
      : fr`${compte(sansCle, "personne")} sans nom ou sans date de naissance : distinctes dans leur classeur seulement.`,
    classeursSansPersonnes === 0
      ? null
      : fr`${compte(classeursSansPersonnes, "classeur ne nomme", "classeurs ne nomment")} pas les personnes : elles ne sont pas dans le total des personnes.`,
  ].filter((note) => note !== null);
}
