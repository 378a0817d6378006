import { cellAddress } from "../../sheet";
import type { CellToWrite } from "../../sheetToWrite";
import { PARAMETRES, type ParametreId } from "../../parametres";
import type { Bilan, BilanContext, ChiffresDesMoas } from "../bilan";
import { besideCell, datedCell, emptyCell, numberCell, textCell, type Figure } from "./cells";
import { compte, fr, nombre } from "../../francais";
import { bandRow, bilanRow, noteRows } from "./grille";
import { stack, type RowMaker, type Section } from "./rows";
import { isContratsMasked, isPersonnesMasked } from "./syntheseTotal";

const VALEUR = 2;

const SHOWN = [
  "partMainOeuvre",
  "coutHoraire",
  "tauxInsertion",
  "baseEtp",
] as const satisfies readonly ParametreId[];

type ShownId = (typeof SHOWN)[number];

/** §9, with the cell of the ETP base that the key figures divide by. */
export interface MethodeSection extends Section {
  readonly baseEtp: Figure;
}

export function layoutMethode(top: number, bilan: Bilan, bilans: ChiffresDesMoas): MethodeSection {
  const { context } = bilans;
  const intro = stack(top, [
    bandRow("9. Méthode et paramètres"),
    ...noteRows(
      fr`Heures prévues = montant HT × part de main-d'œuvre ÷ coût horaire × taux d'insertion, par marché, sauf quand le classeur donne lui-même l'objectif. Les heures sont exactes dans les cellules et arrondies à l'affichage.`,
    ),
    titresRow(),
  ]);
  const rest = stack(intro.end, [
    ...SHOWN.map((id) => parametreRow(id, context)),
    ...noteRows([...tauxPropres(bilan), ...sourcesParDefaut(context)].join(" ")),
    ...definitions(bilans),
  ]);
  const baseRow = intro.end + SHOWN.indexOf("baseEtp");
  return {
    rows: [...intro.rows, ...rest.rows],
    end: rest.end,
    baseEtp: { address: cellAddress(baseRow, VALEUR), value: context.parametres.baseEtp },
  };
}

function titresRow(): RowMaker {
  return bilanRow(
    textCell("Paramètre", "enTete"),
    textCell("Valeur", "enTeteNombre"),
    besideCell("Origine", "enTete"),
    ...Array.from({ length: 3 }, () => emptyCell("enTete")),
  );
}

function parametreRow(id: ShownId, { parametres }: BilanContext): RowMaker {
  const { libelle, defaut } = PARAMETRES[id];
  const value = parametres[id];
  const origine =
    value === defaut
      ? "Valeur par défaut"
      : fr`Réglage du classeur (par défaut : ${valeurTexte(id, defaut)})`;
  return bilanRow(textCell(libelle), valeurCell(id, value), besideCell(origine));
}

/** Where each default in force comes from; those of one source are told together. */
function sourcesParDefaut({ parametres }: BilanContext): readonly string[] {
  const valeurs = new Map<string, string[]>();
  for (const id of SHOWN.filter((one) => parametres[one] === PARAMETRES[one].defaut)) {
    const { defaut, source } = PARAMETRES[id];
    valeurs.set(source, [...(valeurs.get(source) ?? []), valeurTexte(id, defaut)]);
  }
  const told = [...valeurs].map(([source, values]) => fr`${values.join(" et ")} : ${source}.`);
  return told.length === 0 ? [] : [fr`Valeurs par défaut – ${told.join(" ")}`];
}

function valeurCell(id: ShownId, value: number): CellToWrite {
  switch (id) {
    case "partMainOeuvre":
    case "tauxInsertion":
      return numberCell(value, "taux");
    case "coutHoraire":
      return { number: value, style: Number.isInteger(value) ? "euros" : "decimal" };
    case "baseEtp":
      return numberCell(value, "heures");
  }
}

function valeurTexte(id: ShownId, value: number): string {
  const { unite } = PARAMETRES[id];
  return id === "partMainOeuvre" || id === "tauxInsertion"
    ? fr`${nombre(value * 100, 2)} %`
    : `${nombre(value, 2)}\u00A0${unite}`;
}

function tauxPropres({ marchesAvecTauxPropre: count }: Bilan): readonly string[] {
  if (count === 0) return [];
  const marches = compte(count, "marché a ses propres taux", "marchés ont leurs propres taux");
  return [fr`${marches} : ils remplacent ces paramètres.`];
}

function definitions(bilans: ChiffresDesMoas): readonly RowMaker[] {
  const { context } = bilans;
  const { parametres, sources, version, classeur } = context;
  // What the lines of the other MOA leave of all of them would be those of a MOA of few persons.
  const isLignesTold = !isPersonnesMasked(bilans) && !isContratsMasked(bilans);
  const feuilles = sources
    .map(({ feuille, lignes }) =>
      isLignesTold ? `${feuille} (${compte(lignes, "ligne")})` : feuille,
    )
    .join(", ");
  const notes = [
    fr`ETP : heures réalisées ÷ ${nombre(parametres.baseEtp, 2)} h. Taux de réalisation : heures réalisées ÷ heures prévues, jamais plafonné.`,
    fr`Personne : comptée une seule fois, par son identifiant, sinon par son nom et sa date de naissance. Contrat : une ligne de contrat du classeur, comptée une fois si plusieurs onglets de mois ou d'années la reprennent. QPV : quartier prioritaire de la politique de la ville où réside la personne.`,
    context.isInterne === true
      ? fr`Petits effectifs : lisibles dans cette version interne.`
      : fr`Petits effectifs : « s » de 1 à ${nombre(parametres.seuilEffectif - 1)} personnes (${nombre(parametres.seuilEffectifSensible - 1)} pour la santé et la justice), avec leurs heures ; 0 reste 0. n.d. : non disponible.`,
    ...(feuilles === ""
      ? []
      : [fr`Sources : ${sources.length < 2 ? "feuille" : "feuilles"} ${feuilles}.`]),
  ];
  return [
    ...noteRows(notes.join(" ")),
    bilanRow(datedCell(fr`Clausier ${version} · Classeur : `, classeur)),
  ];
}
