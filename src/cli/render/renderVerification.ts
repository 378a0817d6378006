import { runToEnd } from "../../domain/steps";
import { compte } from "../../domain/francais";
import type { Analysis } from "../../domain/analyzeWorkbook";
import type { Anomalie, Gravite } from "../../domain/anomalies/anomalie";
import { enJeuParFeuille } from "../../domain/anomalies/enJeuParFeuille";
import { renderAnomalie } from "../../domain/anomalies/renderAnomalie";
import { comptesOf } from "../../domain/bilan/comptes";
import { disabledCodes } from "../../domain/gravites/gravites";
import { cellName } from "../json/anomaliesJson";
import { heures } from "./figures";
import { renderQuestions } from "./renderQuestions";

const SIGNS: Record<Gravite, string> = { bloquante: "✖", avertissement: "▲", information: "·" };
const GRAVITES: readonly Gravite[] = ["bloquante", "avertissement", "information"];

/** Places shown for one anomaly before « … et 12 autres ». */
const PLACES_SHOWN = 5;

/** The questions; the anomalies by gravity then code, each with its places and its hours; then what is counted. */
export function renderVerification(analysis: Analysis): string {
  const { anomalies, suivi } = analysis;
  const sheetName = (anomalie: Anomalie) => suivi.workbook.sheets[anomalie.place.sheet]?.name ?? "";
  const groups = GRAVITES.flatMap((gravite) => [
    ...byCode(anomalies.filter((anomalie) => anomalie.gravite === gravite)),
  ]);
  const blocks = groups.map(([, group]) => renderGroup(group, sheetName));
  const told = [renderQuestions(suivi), ...blocks, summary(analysis)];
  return `${told.filter((block) => block !== "").join("\n\n")}\n`;
}

function byCode(anomalies: readonly Anomalie[]): ReadonlyMap<string, readonly Anomalie[]> {
  const groups = new Map<string, Anomalie[]>();
  for (const anomalie of anomalies) {
    const group = groups.get(anomalie.code);
    if (group === undefined) groups.set(anomalie.code, [anomalie]);
    else group.push(anomalie);
  }
  return groups;
}

function renderGroup(
  group: readonly Anomalie[],
  sheetName: (anomalie: Anomalie) => string,
): string {
  const [first] = group;
  if (first === undefined) return "";
  const { titre, pourCorriger } = renderAnomalie(first);
  const total = group.reduce((sum, anomalie) => sum + (anomalie.heures ?? 0), 0);
  const cost = total > 0 ? ` · ${heures(total)}` : "";
  const places = group.slice(0, PLACES_SHOWN).map((anomalie) => {
    const cell = cellName(anomalie.place.row, anomalie.place.column);
    const place = cell === null ? sheetName(anomalie) : `${sheetName(anomalie)} › ${cell}`;
    return `    ${place} : ${renderAnomalie(anomalie).message}`;
  });
  const others = group.length - places.length;
  return [
    `${SIGNS[first.gravite]} ${titre} (${first.code}) · ${compte(group.length, "fois", "fois")}${cost}`,
    ...places,
    ...(others > 0 ? [`    … et ${compte(others, "autre")}`] : []),
    `    Pour corriger : ${pourCorriger}`,
  ].join("\n");
}

function summary(analysis: Analysis): string {
  const count = (gravite: Gravite) =>
    analysis.anomalies.filter((anomalie) => anomalie.gravite === gravite).length;
  const { lignesLues, lignesComptees, heuresComptees, heuresNonComptees } = comptesOf(analysis);
  const counts = [
    compte(count("bloquante"), "bloquante"),
    compte(count("avertissement"), "avertissement"),
    compte(count("information"), "information"),
  ];
  return [
    analysis.anomalies.length === 0 ? "Aucune anomalie." : counts.join(" · "),
    ...exceptions(analysis),
    ...reglages(analysis),
    ...enJeu(analysis),
    `${compte(lignesLues, "ligne lue", "lignes lues")}, ${compte(lignesComptees, "comptée")} : ${heures(heuresComptees)} comptées, ${heures(heuresNonComptees)} non comptées.`,
  ].join("\n");
}

/** « En jeu par feuille : Contrats 412,5 h · Marchés 30 h »; a sheet without known hours is not told. */
function enJeu({ suivi, anomalies }: Analysis): readonly string[] {
  const told = runToEnd(enJeuParFeuille(suivi, anomalies)).flatMap(({ feuille, heures: hours }) =>
    hours === null || hours === 0 ? [] : [`${feuille} ${heures(hours)}`],
  );
  return told.length === 0 ? [] : [`Heures en jeu par feuille : ${told.join(" · ")}.`];
}

/** What the settings keep quiet, and the settings that change nothing. */
function reglages({ gravites, gravitesRefusees }: Analysis): readonly string[] {
  const off = disabledCodes(gravites);
  return [
    ...(off.length === 0 ? [] : [`Contrôles désactivés : ${off.join(", ")}.`]),
    ...(gravitesRefusees.length === 0
      ? []
      : [
          `Gravités de « Paramètres » sans effet, non permises ou illisibles : ${gravitesRefusees.join(", ")}.`,
        ]),
  ];
}

function exceptions({ acceptees }: Analysis): readonly string[] {
  const count = acceptees.length;
  return count === 0 ? [] : [compte(count, "exception acceptée", "exceptions acceptées")];
}
