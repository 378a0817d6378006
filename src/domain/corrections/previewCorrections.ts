import type { Analysis } from "../analyzeWorkbook";
import type { Anomalie } from "../anomalies/anomalie";
import { renderAnomalie } from "../anomalies/renderAnomalie";
import { groupBy } from "../groupBy";
import { CORRECTORS } from "./catalogue";
import { SANS_ECRITURE } from "./sansEcriture";
import type { CorrectionGroup, CorrectionPreview, Refus } from "./correction";
import type { Corrector, Proposition } from "./corrector";
import { WorkbookCells } from "./workbookCells";

const BY_CODE: ReadonlyMap<string, Corrector> = new Map(
  CORRECTORS.map((corrector) => [corrector.code, corrector]),
);

/**
 * What can be written to mend these anomalies, one group for one decision, and why
 * the others cannot. Nothing is written here: see `editsOf`. A cell may hold a formula,
 * which only the host knows: see `leaveFormulas`.
 */
export function previewCorrections(
  analysis: Analysis,
  anomalies: readonly Anomalie[],
): CorrectionPreview {
  const cells = new WorkbookCells(analysis);
  const groups: CorrectionGroup[] = [];
  const refus: Refus[] = [];
  for (const [id, members] of groupBy(anomalies, decisionOf)) {
    const [first] = members;
    const corrector = BY_CODE.get(first.code);
    if (corrector === undefined || !isWritten(first)) {
      refus.push(...members.map((anomalie) => ({ anomalie, raison: raisonOf(anomalie) })));
      continue;
    }
    const proposition = corrector.propose(members, cells);
    refus.push(...proposition.refus);
    const group = groupOf(id, corrector, members, proposition);
    if (group !== null) groups.push(group);
  }
  return { groups, refus };
}

type Members = readonly [Anomalie, ...Anomalie[]];

function isWritten({ correction }: Anomalie): boolean {
  return correction === "A" || correction === "B";
}

function raisonOf(anomalie: Anomalie): string {
  const raison = isWritten(anomalie) ? SANS_ECRITURE[anomalie.code] : undefined;
  return raison ?? renderAnomalie(anomalie).pourCorriger;
}

/** By cause and class; one by one where each calls for its own answer. */
function decisionOf({ code, groupe, correction, place }: Anomalie): string {
  const alone = BY_CODE.get(code)?.uneParUne === true;
  const own = alone ? `:${String(place.row)}:${String(place.column)}` : "";
  return `${groupe}:${correction}${own}`;
}

function groupOf(
  id: string,
  corrector: Corrector,
  anomalies: Members,
  { options, proposee }: Proposition,
): CorrectionGroup | null {
  const made = options.filter(({ corrections }) => corrections.length > 0);
  const count = made[0]?.corrections.length ?? 0;
  if (count === 0) return null;
  const known = anomalies.flatMap(({ heures }) => heures ?? []);
  return {
    id,
    code: corrector.code,
    classe: anomalies[0].correction === "A" ? "A" : "B",
    titre: corrector.titre(count),
    options: made,
    proposee: made.length === options.length ? proposee : null,
    heures: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0),
    anomalies,
  };
}
