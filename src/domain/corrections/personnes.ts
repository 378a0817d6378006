import type { Anomalie } from "../anomalies/anomalie";
import { citedRow } from "../anomalies/lignesCitees";
import { areNear } from "../anomalies/nomPersonne";
import { VALEUR_MASQUEE } from "../anomalies/shownValue";
import type { CellEdit } from "../cellEdit";
import { compte, fr } from "../francais";
import { CellCode } from "../sheet";
import type { Ligne } from "../suivi/ligne";
import type { Correction, CorrectionOption } from "./correction";
import { refuseAll, type Corrector, type Proposition } from "./corrector";
import { nomOf, personnesOf, type LigneNommee } from "./lignesParPersonne";
import { day, replaceCell } from "./replace";
import type { WorkbookCells } from "./workbookCells";

const SANS_LIGNE = "La ligne a changé depuis la vérification.";
const AILLEURS =
  "Les noms ne sont pas écrits dans les mêmes colonnes\u00a0: harmonisez-les dans la feuille.";
const OPTIONS_MAX = 12;

/** The ways out of a decision that only a person can take. */
function decision(
  group: readonly Anomalie[],
  options: readonly CorrectionOption[],
  raison: string,
): Proposition {
  const made = options.filter(({ corrections }) => corrections.length > 0);
  return made.length === 0
    ? refuseAll(group, raison)
    : { options: made, proposee: null, refus: [] };
}

/** The other birth dates of a name, replaced by this one. */
function writeBirth(
  cells: WorkbookCells,
  lignes: readonly LigneNommee[],
  birth: number,
): readonly Correction[] {
  const champ = "dateNaissance";
  return lignes.flatMap(({ ligne }) => {
    const place = ligne.place(champ);
    const told = ligne.number(champ);
    const isLeft = Number.isNaN(told) || told === birth || cells.code(place) === CellCode.empty;
    return isLeft ? [] : [{ place, ...replaceCell(cells, { place, champ }, day(cells, birth)) }];
  });
}

export const garderUneNaissance: Corrector = {
  code: "DBL-02",
  titre: (count) =>
    `Garder une seule date de naissance (${compte(count, "cellule")} à remplacer), sauf homonymes`,
  propose: (group, cells) => {
    const [anomalie] = group;
    const here = anomalie === undefined ? null : cells.ligneAt(anomalie.place);
    if (anomalie === undefined || here === null) return refuseAll(group, SANS_LIGNE);
    const lignes = personnesOf(cells.suivi).byName.get(nomOf(here) ?? "") ?? [];
    const options = anomalie.lignes.slice(0, OPTIONS_MAX).map((ref) => {
      const kept = cells.ligne(ref);
      const birth = kept.number("dateNaissance");
      const libelle = fr`La date de la ligne ${citedRow(kept, here)}`;
      return { libelle, corrections: writeBirth(cells, lignes, birth) };
    });
    return decision(group, options, SANS_LIGNE);
  },
};

const NOM = ["nom", "prenom"] as const;

/** The name of a row as another row writes it; nothing when they do not use the same columns. */
function writeName(cells: WorkbookCells, kept: Ligne, target: Ligne): readonly Correction[] {
  const isAlike = NOM.every(
    (champ) => (kept.label(champ) === null) === (target.label(champ) === null),
  );
  if (!isAlike) return [];
  const edits = NOM.flatMap((champ): CellEdit[] => {
    const [value, place] = [kept.label(champ), target.place(champ)];
    const text = target.has(champ) ? cells.text(place) : null;
    return value === null || text === null || text === value ? [] : [{ place, value }];
  });
  const place = target.place("nom");
  return edits.length === 0 ? [] : [{ place, avant: VALEUR_MASQUEE, apres: VALEUR_MASQUEE, edits }];
}

/** Rows of the same birth date, by what they tell of the name. */
function sameBirth(cells: WorkbookCells, ligne: Ligne): readonly LigneNommee[] {
  return personnesOf(cells.suivi).byBirth.get(ligne.number("dateNaissance")) ?? [];
}

function isRow({ ref }: Ligne, other: Ligne): boolean {
  return ref.table === other.ref.table && ref.ligne === other.ref.ligne;
}

export const garderUnNom: Corrector = {
  code: "DBL-04",
  titre: (count) => `Écrire le même nom (${compte(count, "ligne")}), si c'est la même personne`,
  uneParUne: true,
  propose: (group, cells) => {
    const here = group[0] === undefined ? null : cells.ligneAt(group[0].place);
    if (here === null) return refuseAll(group, SANS_LIGNE);
    const rows = sameBirth(cells, here);
    const name = nomOf(here) ?? "";
    const rank = rows.findIndex(({ ligne }) => isRow(ligne, here));
    const near = rows.slice(0, Math.max(rank, 0)).find(({ nom }) => areNear(nom, name));
    if (near === undefined) return refuseAll(group, SANS_LIGNE);
    const way = (kept: Ligne, replaced: string): CorrectionOption => ({
      libelle: fr`Le nom de la ligne ${citedRow(kept, here)}`,
      corrections: rows
        .filter(({ nom }) => nom === replaced)
        .flatMap(({ ligne }) => writeName(cells, kept, ligne)),
    });
    return decision(group, [way(near.ligne, name), way(here, near.nom)], AILLEURS);
  },
};

/** The identifier of a participant, written as the sheet of participants writes it. */
function writeId(cells: WorkbookCells, kept: Ligne, target: Ligne): readonly Correction[] {
  const champ = "participantId";
  if (kept.isEmpty(champ)) return [];
  const [from, place] = [kept.place(champ), target.place(champ)];
  const value = cells.text(from) ?? cells.number(from);
  if (typeof value === "number" && Number.isNaN(value)) return [];
  return [{ place, ...replaceCell(cells, { place, champ }, { value, shown: String(value) }) }];
}

const ABSENTE =
  "Aucun participant de ce nom ou d'un nom proche n'a cette date de naissance\u00a0: " +
  "ajoutez-le à sa feuille, ou harmonisez l'identifiant ou le nom.";

export const choisirLeParticipant: Corrector = {
  code: "FEU-05",
  titre: () => "Choisir le participant de la ligne",
  uneParUne: true,
  propose: (group, cells) => {
    const [anomalie] = group;
    const here = anomalie === undefined ? null : cells.ligneAt(anomalie.place);
    if (anomalie === undefined || here === null) return refuseAll(group, SANS_LIGNE);
    const name = nomOf(here) ?? "";
    const byId = anomalie.champ === "participantId";
    const write = byId ? writeId : writeName;
    const options = sameBirth(cells, here)
      .filter(({ ligne }) => ligne.lignes.natures[0] === "participant")
      .filter(({ nom }) => areNear(nom, name) || (byId && nom === name))
      .slice(0, OPTIONS_MAX)
      .map(({ ligne }) => ({
        libelle: fr`Le participant de la ligne ${citedRow(ligne, here)}`,
        corrections: write(cells, ligne, here),
      }));
    return decision(group, options, ABSENTE);
  },
};
