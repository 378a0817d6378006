import { basename } from "node:path";
import { compte } from "../../domain/francais";
import { figuresDuClasseur } from "../../domain/region/figuresDuClasseur";
import type { ClasseurLu } from "../../domain/region/classeur";
import type { Region } from "../../domain/region/region";
import { classeursTexte, ETATS, notesDeRegion, raisonDe } from "../../domain/region/textesRegion";
import { alignColumns } from "./alignColumns";
import { heures } from "./figures";
import { MOA_HEADERS, moaCells } from "./renderBilans";

const HEADERS = ["Classeur", "État", "Lignes lues", "Comptées", "Non comptées"];

/** What became of each workbook, then the totals by MOA, and where they are written. */
export function renderRegion(region: Region, sortie: string): string {
  const { bilans, classeurs } = region;
  const read = classeurs.filter(({ etat }) => etat.type !== "ignore");
  const ignored = classeurs.length - read.length;
  const total = bilans.moas.reduce((sum, { heuresRealisees }) => sum + (heuresRealisees ?? 0), 0);
  return `${[
    ...alignColumns([HEADERS, ...read.map(classeurCells)]),
    "",
    ...read.flatMap(raisonLine),
    ...(ignored === 0 ? [] : [`${compte(ignored, "fichier ignoré", "fichiers ignorés")}.`]),
    "",
    ...alignColumns([MOA_HEADERS, ...bilans.moas.map(moaCells)]),
    "",
    `${classeursTexte(region)} : ${heures(total)} comptées.`,
    ...notesDeRegion(region),
    `${compte(bilans.moas.length, "maître d'ouvrage", "maîtres d'ouvrage")} dans ${basename(sortie)}.`,
  ].join("\n")}\n`;
}

function classeurCells(classeur: ClasseurLu): readonly string[] {
  const figures = figuresDuClasseur(classeur);
  const told = [classeur.nom, ETATS[classeur.etat.type]];
  if (figures === null) return [...told, "n.d.", "n.d.", "n.d."];
  const { lignesLues, heuresComptees, nonCompte } = figures;
  const leftOut =
    nonCompte.lignes === 0
      ? "–"
      : `${compte(nonCompte.lignes, "ligne")}, ${heures(nonCompte.heures)}`;
  return [...told, String(lignesLues), heures(heuresComptees), leftOut];
}

function raisonLine(classeur: ClasseurLu): readonly string[] {
  const raison = raisonDe(classeur);
  return raison === "" ? [] : [`${classeur.nom} : ${raison}`];
}
