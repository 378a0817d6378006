import { comptesOf } from "../domain/bilan/comptes";
import type { SheetPlan } from "../domain/miseAJour/prepareMiseAJour";
import { anomaliesJson, enJeuJson, exceptionsJson } from "./json/anomaliesJson";
import { rounded } from "./json/rounded";
import { sheetsJson } from "./json/sheetsJson";
import { loadAnalysis, type LoadedAnalysis } from "./loadAnalysis";
import type { Options } from "./options";
import { writeJson, type Output } from "./output";
import { renderVerification } from "./render/renderVerification";
import { writeRapport } from "./writeRapport";

const RAPPORT: Readonly<Record<SheetPlan["state"], string>> = {
  nouvelle: "Rapport écrit",
  modifiee: "Rapport mis à jour, vos commentaires sont gardés",
  identique: "Rapport déjà à jour",
};

/** `clausier verifier`: the anomalies. Exit 0 when none is blocking, 1 otherwise. */
export async function runVerifier(options: Options, output: Output): Promise<number> {
  const loaded = await loadAnalysis(options, output);
  const { rapport } = options;
  const etat = rapport === null ? null : await writeRapport(loaded, rapport);
  if (options.json) {
    writeJson(output, {
      ...verificationJson(loaded),
      ...(etat === null ? {} : { rapport, rapportEtat: etat }),
    });
  } else {
    output.out(renderVerification(loaded.analysis));
    if (etat !== null) output.out(`${RAPPORT[etat]} : ${rapport ?? ""}\n`);
  }
  return loaded.analysis.anomalies.some(({ gravite }) => gravite === "bloquante") ? 1 : 0;
}

/** The JSON contract of `verifier`: see docs/ligne-de-commande.md. */
function verificationJson({ analysis }: LoadedAnalysis) {
  const { suivi, anomalies } = analysis;
  const comptes = comptesOf(analysis);
  return {
    version: 1,
    classeur: suivi.workbook.name,
    ...sheetsJson(suivi),
    anomalies: anomaliesJson(suivi, anomalies),
    enJeu: enJeuJson(suivi, anomalies),
    exceptions: exceptionsJson(suivi, analysis.acceptees),
    gravites: analysis.gravites,
    gravitesRefusees: analysis.gravitesRefusees,
    bilan: {
      lignesLues: comptes.lignesLues,
      lignesComptees: comptes.lignesComptees,
      heuresComptees: rounded(comptes.heuresComptees),
      heuresNonComptees: rounded(comptes.heuresNonComptees),
    },
  };
}
