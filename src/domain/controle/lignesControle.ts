import type { Analysis } from "../analyzeWorkbook";
import { GRAVITES, type Anomalie } from "../anomalies/anomalie";
import { comparePlaces } from "../anomalies/comparePlaces";
import { renderAnomalie } from "../anomalies/renderAnomalie";
import { emptyCell, textCell } from "../bilan/layout/cells";
import { CHAMPS } from "../columns/champs";
import { Reperes } from "../exceptions/repere";
import { cellAddress, columnLetters, type CellPlace } from "../sheet";
import type { CellToWrite } from "../sheetToWrite";
import { mapInTurn, runToEnd, type Steps } from "../steps";
import type { ColonneId } from "./colonnesControle";

export const STATUTS = { ouverte: "Ouverte", acceptee: "Acceptée", corrigee: "Corrigée" } as const;

/** One anomaly as « Contrôle » tells it. */
export interface LigneControle {
  /** Known again at the next check, wherever the row has gone: see exceptions/repere.ts. */
  readonly cle: string;
  /** The reason of an anomaly that is accepted, else null. */
  readonly motif: string | null;
  readonly cells: Readonly<Record<ColonneId, CellToWrite>>;
}

export function cleOf(code: string, repere: string): string {
  return `${code} ${repere}`;
}

/** The anomalies that are open, the gravest first, then those that are accepted; by place inside. No personal value. */
export function lignesControle(analysis: Analysis): readonly LigneControle[] {
  return runToEnd(lignesSteps(analysis));
}

/** The same, cut by anomaly. */
export function* lignesSteps(analysis: Analysis): Steps<readonly LigneControle[]> {
  const told = [
    ...analysis.anomalies.map((anomalie) => ({ anomalie, motif: null })),
    ...analysis.acceptees,
  ].sort((a, b) => comparePlaces(a.anomalie, b.anomalie));
  const reperes = new Reperes(analysis.suivi);
  const known = yield* mapInTurn(told, ({ anomalie, motif }) => {
    return { anomalie, motif, repere: reperes.of(anomalie) };
  });
  known.sort((a, b) => rankOf(a) - rankOf(b));
  return yield* mapInTurn(known, (one) => ligneOf(analysis, one));
}

interface Told {
  readonly anomalie: Anomalie;
  readonly motif: string | null;
  readonly repere: string;
}

function rankOf({ anomalie, motif }: Told): number {
  return motif === null ? GRAVITES.indexOf(anomalie.gravite) : GRAVITES.length;
}

function ligneOf({ suivi }: Analysis, { anomalie, motif, repere }: Told): LigneControle {
  const { code, gravite, champ, heures, place } = anomalie;
  const { message, pourCorriger } = renderAnomalie(anomalie);
  const sheet = suivi.workbook.sheets[place.sheet]?.name ?? "";
  const statut = motif === null ? STATUTS.ouverte : STATUTS.acceptee;
  return {
    cle: cleOf(code, repere),
    motif,
    cells: {
      code: textCell(code),
      gravite: textCell(gravite),
      feuille: textCell(sheet),
      cellule: cellLink(sheet, place),
      colonne: textCell(champ === null ? "" : CHAMPS[champ].libelle),
      constat: textCell(message, "constat"),
      pourCorriger: textCell(pourCorriger, "constat"),
      heures: heures === null ? emptyCell("heures") : { number: heures, style: "heures" },
      statut: textCell(statut),
      motif: textCell(motif ?? "", "texte"),
      commentaire: emptyCell("saisie"),
      repere: textCell(repere, "note"),
    },
  };
}

function cellLink(sheet: string, { row: at, column }: CellPlace): CellToWrite {
  if (column < 0 && at < 0) return emptyCell("libelle");
  const text = at < 0 ? columnLetters(column) : cellAddress(at, Math.max(0, column));
  const cell = cellAddress(Math.max(0, at), Math.max(0, column));
  return { text, style: "lien", link: { sheetName: sheet, cell } };
}
