import type { Bilan, Ventilation } from "../bilan";
import type { Figure } from "./cells";
import { fr } from "../../francais";
import { bandRow, noteRows } from "./grille";
import type { Masques } from "./masques";
import type { Masque, Seuils } from "./petitsEffectifs";
import { stack, type RowMaker, type Section } from "./rows";
import { absence, layoutVentilation, ligneFigures, masqueNote } from "./ventilation";

/** §5, with the cells that count women and men when both are printed. */
export interface PublicsSection extends Section {
  readonly femmes: Figure | null;
  readonly hommes: Figure | null;
}

export interface PublicsContext {
  readonly masques: Masques;
  readonly seuils: Seuils;
  readonly base: Figure;
}

interface Bloc {
  readonly titre: string;
  readonly lignes: readonly Ventilation[];
  readonly masque: Masque;
  readonly notes: readonly RowMaker[];
}

const SEXE = "Sexe";

export function layoutPublics(top: number, bilan: Bilan, context: PublicsContext): PublicsSection {
  const { masques, seuils, base } = context;
  const title = stack(top, [bandRow("5. Publics")]);
  const blocs = blocsOf(bilan, masques);
  const sections: (Section & { readonly bloc: Bloc })[] = [];
  let end = title.end - 1;
  for (const bloc of blocs) {
    const section = layoutBloc(end + 1, bloc, base);
    if (section === null) continue;
    sections.push({ ...section, bloc });
    end = section.end;
  }
  const foot = sections.length === 0 ? title.end : end;
  const notes = stack(foot, [...masqueNote(blocs, seuils), ...absencesOf(blocs)]);
  const rows = [title, ...sections, notes].flatMap((section) => section.rows);
  const sexeAt = sections.find(({ bloc }) => bloc.titre === SEXE);
  const figure = (libelle: RegExp) =>
    sexeAt === undefined ? null : personnesOf(sexeAt.bloc, sexeAt, libelle);
  return { rows, end: notes.end, femmes: figure(/^femmes?$/i), hommes: figure(/^hommes?$/i) };
}

function blocsOf(bilan: Bilan, masques: Masques): readonly Bloc[] {
  return [
    {
      titre: "Public",
      lignes: bilan.publics,
      masque: masques.publics,
      notes: noteRows(
        fr`Une personne peut relever de plusieurs publics : le total n'est pas la somme.`,
      ),
    },
    { titre: SEXE, lignes: bilan.sexes, masque: masques.sexes, notes: [] },
    { titre: "Âge", lignes: bilan.ages, masque: masques.ages, notes: [] },
  ];
}

/** Null for a block that cannot be printed. */
function layoutBloc(top: number, bloc: Bloc, base: Figure): Section | null {
  if (bloc.lignes.length === 0 || bloc.masque === null) return null;
  const body = layoutVentilation(top, { ...bloc, masque: bloc.masque, total: null, base });
  const rest = stack(body.end, bloc.notes);
  return { rows: [...body.rows, ...rest.rows], end: rest.end };
}

/** One sentence for all the blocks that cannot be printed for the same reason. */
function absencesOf(blocs: readonly Bloc[]): readonly RowMaker[] {
  const byReason = new Map<string, string[]>();
  for (const { titre, lignes, masque } of blocs) {
    const reason = absence(lignes, masque);
    if (reason !== null) byReason.set(reason, [...(byReason.get(reason) ?? []), titre]);
  }
  return [...byReason].flatMap(([reason, titres]) => noteRows(sentence(titres, reason)));
}

/** « Sexe, âge : non disponible… ». */
function sentence([first = "", ...others]: readonly string[], reason: string): string {
  const titres = [first, ...others.map((titre) => titre.toLowerCase())].join(", ");
  return fr`${titres} : ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
}

function personnesOf(bloc: Bloc, section: Section, libelle: RegExp): Figure | null {
  const index = bloc.lignes.findIndex((ligne) => libelle.test(ligne.libelle));
  if (index === -1 || bloc.masque === null || bloc.masque[index] === true) return null;
  const top = section.rows[0]?.row ?? 0;
  return ligneFigures(bloc, { top, index }).personnes;
}
