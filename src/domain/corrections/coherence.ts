import type { ChampId } from "../columns/champs";
import { compte } from "../francais";
import { lignesWith } from "../anomalies/rule";
import { formatJour } from "../values/date";
import type { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import { qpvGeneration } from "../values/identifiants";
import { countOne } from "../suivi/codes";
import { choice, eachCell, refuseAll, type AnomalieDeChamp, type Corrector } from "./corrector";
import { day, label, replaceCell } from "./replace";
import type { WorkbookCells } from "./workbookCells";

const BORNES = [
  ["dateDebutContrat", "dateFinContrat"],
  ["dateDebutMarche", "dateFinMarche"],
] as const;

const SANS_LIGNE = "La ligne a changé depuis la vérification.";

export const inverserLesDates: Corrector = {
  code: "COH-01",
  titre: (count) => `Inverser le début et la fin de ${compte(count, "ligne")}`,
  propose: eachCell(({ place, champ }, cells) => {
    const ligne = cells.ligneAt(place);
    const bornes = BORNES.find(([, fin]) => fin === champ);
    if (ligne === null || bornes === undefined) return SANS_LIGNE;
    const [debut, fin] = [ligne.number(bornes[0]), ligne.number(bornes[1])];
    const put = (borne: ChampId, jour: number) => {
      const { value } = day(cells, jour);
      return { place: ligne.place(borne), value, format: "date" } as const;
    };
    return {
      avant: `du ${formatJour(debut)} au ${formatJour(fin)}`,
      apres: `du ${formatJour(fin)} au ${formatJour(debut)}`,
      edits: [put(bornes[0], fin), put(bornes[1], debut)],
    };
  }, "Inverser les deux dates"),
};

const QUARTIERS_MAX = 12;
const AVEC_QUARTIER = ["contrat", "participant", "releve"] as const;

/** Quartiers of some rows, the most told first. */
function quartiersTold(suivi: Suivi, isWanted: (ligne: Ligne) => boolean): readonly string[] {
  const counts = new Map<string, number>();
  for (const ligne of lignesWith(suivi, { natures: AVEC_QUARTIER, champs: ["quartier"] })) {
    const quartier = ligne.label("quartier");
    if (quartier !== null && isWanted(ligne)) countOne(counts, quartier);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, QUARTIERS_MAX)
    .map(([quartier]) => quartier);
}

function writeLabel(text: string) {
  return (anomalie: AnomalieDeChamp, cells: WorkbookCells) =>
    replaceCell(cells, anomalie, label(text));
}

function quartierChoice(quartiers: readonly string[], raison: string): Corrector["propose"] {
  return (group, cells) => {
    if (quartiers.length === 0) return refuseAll(group, raison);
    const ways = quartiers.map((libelle) => ({ libelle, repair: writeLabel(libelle) }));
    return { ...choice(group, cells, ways), proposee: null };
  };
}

export const indiquerLeQuartier: Corrector = {
  code: "COH-03",
  titre: () => "Indiquer le quartier prioritaire",
  uneParUne: true,
  propose: (group, cells) => {
    const quartiers = quartiersTold(cells.suivi, (ligne) => ligne.number("qpv") === 1);
    return quartierChoice(quartiers, "Aucun quartier prioritaire n'est cité : saisissez-le.")(
      group,
      cells,
    );
  },
};

export const accorderQpvEtQuartier: Corrector = {
  code: "COH-04",
  titre: (count) => `Accorder QPV et quartier sur ${compte(count, "ligne")}`,
  propose: (group, cells) => {
    const ways = [
      {
        libelle: "Écrire Oui dans la colonne QPV",
        repair: ({ place }: AnomalieDeChamp) => {
          const qpv = cells.ligneAt(place)?.place("qpv");
          if (qpv === undefined) return SANS_LIGNE;
          return replaceCell(cells, { place: qpv, champ: "qpv" }, label("Oui"));
        },
      },
      {
        libelle: "Effacer le quartier",
        repair: (anomalie: AnomalieDeChamp) =>
          replaceCell(cells, anomalie, { value: null, shown: "" }),
      },
    ];
    return { ...choice(group, cells, ways), proposee: null };
  },
};

export const choisirLeQuartierActuel: Corrector = {
  code: "REF-06",
  titre: () => "Choisir le code de quartier de la bonne génération",
  uneParUne: true,
  propose: (group, cells) => {
    const [first] = group;
    const wanted = first?.params["generation"] === 2015 ? 2024 : 2015;
    const quartiers = quartiersTold(
      cells.suivi,
      (ligne) => qpvGeneration(ligne.label("quartier") ?? "") === wanted,
    );
    return quartierChoice(
      quartiers,
      "Aucun code de la bonne génération n'est cité dans le classeur : saisissez-le.",
    )(group, cells);
  },
};
