import { findCalls, withoutBrokenPrefix, type Appel, type Fonction } from "../formulesAppels";
import { DEFAUTS, PARAMETRES, type ParametreId, type Parametres } from "../parametres";
import type { SheetData } from "../sheet";
import { rule, type Finding } from "./rule";
import { euros, heures, taux, texte } from "./shown";

const PAR_MONTANT: readonly ParametreId[] = ["partMainOeuvre", "coutHoraire", "tauxInsertion"];
/** Figures that each function takes by default, after its first argument. */
const OMISSIBLES: Readonly<Partial<Record<Fonction, readonly ParametreId[]>>> = {
  INSERTION_HEURES: PAR_MONTANT,
  INSERTION_MONTANT: PAR_MONTANT,
  ETP: ["baseEtp"],
};

/** Figures that a call leaves to the constants of the function while the workbook tells others. */
function omitted({ fonction, args }: Appel, parametres: Parametres): readonly ParametreId[] {
  const figures = OMISSIBLES[fonction] ?? [];
  return figures.filter(
    (id, rank) => (args[rank + 1] ?? "") === "" && parametres[id] !== DEFAUTS[id],
  );
}

function shownFigure(id: ParametreId, value: number): string {
  const libelle = PARAMETRES[id].libelle.toLowerCase();
  if (id === "coutHoraire") return `${libelle} ${euros(value)}`;
  return `${libelle} ${id === "baseEtp" ? heures(value) : taux(value)}`;
}

/** Formulas of a sheet with short calls, and what they leave out. */
function* shortCalls(
  { formulas }: SheetData,
  parametres: Parametres,
): Generator<{ readonly key: string; readonly fonction: Fonction; readonly figures: string }> {
  for (const [key, formula] of formulas) {
    const calls = findCalls(withoutBrokenPrefix(formula));
    const short = calls.find((call) => omitted(call, parametres).length > 0);
    if (short === undefined) continue;
    const figures = omitted(short, parametres).map((id) => shownFigure(id, parametres[id]));
    yield { key, fonction: short.fonction, figures: figures.join(", ") };
  }
}

export const formuleAuxTauxParDefaut = rule({
  code: "COH-16",
  gravite: "information",
  titre: "Formule aux taux par défaut",
  constat: ({ fonction, figures }) =>
    `=${texte(fonction)}(…) sans ${fonction === "ETP" ? "base" : "taux"}, ` +
    `alors que les Paramètres indiquent\u00a0: ${texte(figures)}.`,
  pourCorriger: "Expliciter\u00a0: écrire les taux dans la formule, ou les noms des Paramètres.",
  correction: "A",
  source:
    "Une même formule donne le même résultat dans tous les classeurs\u00a0: aucun réglage caché",
  seuils: ["partMainOeuvre", "coutHoraire", "tauxInsertion", "baseEtp"],
  *check({ workbook }, parametres): Generator<Finding> {
    for (const [sheet, data] of workbook.sheets.entries()) {
      if (data.generated !== null) continue;
      for (const { key, fonction, figures } of shortCalls(data, parametres)) {
        const [row = -1, column = -1] = key.split(":").map(Number);
        const place = { sheet, row, column };
        yield { place, params: { fonction, figures }, cause: `${fonction}:${figures}` };
      }
    }
  },
  exemples: {
    parametres: { partMainOeuvre: 0.4 },
    fautif: {
      Marchés: {
        cellules: `
        Maître d'ouvrage | N° de marché | Montant HT | Heures prévues
        Ville d'Alès     | 23T001       | 960000     | 600
        Ville d'Alès     | 23T002       | 480000     | 320`,
        formules: { D2: "INSERTION_HEURES(C2)" },
      },
    },
    correct: {
      Marchés: {
        cellules: `
        Maître d'ouvrage | N° de marché | Montant HT | Heures prévues
        Ville d'Alès     | 23T001       | 960000     | 640
        Ville d'Alès     | 23T002       | 480000     | 320`,
        formules: { D2: "INSERTION_HEURES(C2,CLAUSES_TauxMO)" },
      },
    },
  },
});
