import { GRAVITES, type Anomalie, type Gravite } from "../anomalies/anomalie";
import type { Analysis } from "../analyzeWorkbook";
import type { Bilan, BilanContext, NonCompte } from "../bilan/bilan";
import { countedSteps } from "../bilan/buildBilans";
import { runToEnd } from "../steps";
import type { CompteDuClasseur } from "./classeur";
import { clesPersonnes } from "./clesPersonnes";
import { personnesDuMoa } from "./personnesDuMoa";

/** What the bilans of one workbook tell, and what they leave out: see CompteDuClasseur. */
export function countClasseur(analysis: Analysis, context: BilanContext): CompteDuClasseur {
  const { bilans, byMoa } = runToEnd(countedSteps(analysis, context));
  const { moas, personnesDistinctes, nonCompteSansMoa } = bilans;
  const { suivi, anomalies } = analysis;
  const byKey = new Map(suivi.moas.map((moa, index) => [moa.key, { ...moa, index }]));
  const persons = byMoa.map(personnesDuMoa);
  const none = { personnes: new Int32Array(), traits: new Uint8Array() };
  return {
    ...totalsOf(moas, nonCompteSansMoa),
    nonCompteSansMoa,
    anomalies: byGravite(anomalies),
    moas: moas.map((bilan) => {
      const { variantes = new Map<string, number>(), index = -1 } = byKey.get(bilan.moaKey) ?? {};
      return { bilan: shorten(bilan), variantes, ...(persons[index] ?? none) };
    }),
    personnesDistinctes,
    cles: clesPersonnes(suivi),
  };
}

function totalsOf(moas: readonly Bilan[], sansMoa: NonCompte) {
  const sum = (of: (bilan: Bilan) => number) => moas.reduce((total, bilan) => total + of(bilan), 0);
  const lignesComptees = sum(({ qualite }) => qualite.lignesComptees);
  const nonCompte = addNonCompte([...moas.map((bilan) => bilan.nonCompte), sansMoa]);
  return {
    lignesLues: lignesComptees + nonCompte.lignes,
    lignesComptees,
    heuresComptees: sum(({ heuresRealisees }) => heuresRealisees ?? 0),
    nonCompte,
  };
}

export function addNonCompte(parts: readonly NonCompte[]): NonCompte {
  const sum = (of: keyof NonCompte) => parts.reduce((total, part) => total + part[of], 0);
  return {
    lignes: sum("lignes"),
    heures: sum("heures"),
    lignesSansHeures: sum("lignesSansHeures"),
  };
}

function byGravite(anomalies: readonly Anomalie[]): Readonly<Record<Gravite, number>> {
  const counts = { bloquante: 0, avertissement: 0, information: 0 };
  for (const gravite of GRAVITES)
    counts[gravite] = anomalies.filter((anomalie) => anomalie.gravite === gravite).length;
  return counts;
}

/** Breakdowns stay in the workbook: their persons cannot be added up. */
function shorten(bilan: Bilan): CompteDuClasseur["moas"][number]["bilan"] {
  const { moa, moaKey, heuresPrevues, heuresRealisees, personnes, contrats } = bilan;
  const { heuresQpv, personnesQpv, femmes, marches, nonCompte } = bilan;
  const told = { moa, moaKey, heuresPrevues, heuresRealisees, personnes, contrats };
  return { ...told, heuresQpv, personnesQpv, femmes, marches, nonCompte };
}
