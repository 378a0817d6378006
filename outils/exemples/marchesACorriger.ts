import type { CellValue } from "exceljs";
import { createAlea } from "./alea";
import { day } from "./calendrier";
import { inventSiret } from "./siret";
import { ENTREPRISES, MOAS, OPERATIONS } from "./territoire";

/** A marché of « Marchés », amounts in thousands of euros, and the defect that it holds. */
export interface MarcheACorriger {
  readonly moa: string;
  readonly numero: string;
  readonly operation: string;
  readonly entreprise: string;
  readonly siret: string;
  readonly montantKe: number;
  readonly partMo: number;
  readonly coutHoraire: number;
  readonly tauxInsertion: number;
  readonly heuresPrevues: number;
  readonly debut: Date;
  readonly fin: Date;
  readonly tauxRealisation: CellValue;
  readonly defaut: {
    readonly code: string;
    readonly colonne: string;
    readonly quoi: string;
  } | null;
}

type Particulier = Partial<MarcheACorriger> & { readonly numero: string };

const PARTICULIERS: readonly Particulier[] = [
  ...["24T001", "24T002", "24T003", "24T004", "24T005", "24T006"].map((numero) => ({ numero })),
  {
    numero: "24T007",
    heuresPrevues: 5600,
    defaut: {
      code: "COH-07",
      colonne: "heuresPrevues",
      quoi: "Heures prévues bien au-dessus du calcul (montant × part ÷ coût × taux)",
    },
  },
  {
    numero: "24T008",
    montantKe: 2_100_000,
    heuresPrevues: 1_400_000,
    defaut: {
      code: "PLG-05",
      colonne: "montantKe",
      quoi: "Montant saisi en euros dans une colonne en milliers d'euros",
    },
  },
  {
    numero: "24T009",
    tauxInsertion: 5,
    defaut: { code: "PLG-06", colonne: "tauxInsertion", quoi: "5 au lieu de 5 %" },
  },
  {
    numero: "24T010",
    coutHoraire: 12,
    heuresPrevues: 11_667,
    defaut: { code: "PLG-08", colonne: "coutHoraire", quoi: "Coût horaire de 12 €" },
  },
  {
    numero: "24T011",
    montantKe: 150,
    heuresPrevues: 100,
    defaut: {
      code: "COH-11",
      colonne: "heuresPrevues",
      quoi: "Sept fois plus d'heures réalisées que prévu",
    },
  },
  { numero: "24T012", fin: day(2024, 6, 28) },
  {
    numero: "24T013",
    defaut: { code: "FEU-02", colonne: "numero", quoi: "Marché commencé, sans aucune heure" },
  },
  {
    numero: "24T014",
    tauxRealisation: { formula: "TAUX_REALISATION(741,I17)", result: { error: "#NAME?" } },
    defaut: {
      code: "TYP-09",
      colonne: "tauxRealisation",
      quoi: "Formule du complément affichée #NOM?",
    },
  },
  { numero: "202400000123" },
];

function complete(particulier: Particulier, rang: number, siret: string): MarcheACorriger {
  return {
    moa: MOAS[rang % 3] ?? "",
    operation: OPERATIONS[rang % OPERATIONS.length] ?? "",
    entreprise: ENTREPRISES[rang % ENTREPRISES.length] ?? "",
    siret,
    montantKe: 7000,
    partMo: 0.4,
    coutHoraire: 30,
    tauxInsertion: 0.05,
    heuresPrevues: 4667,
    debut: day(2024, 1, 8),
    fin: day(2026, 12, 31),
    tauxRealisation: null,
    defaut: null,
    ...particulier,
  };
}

const alea = createAlea(31);
/** In the order of the sheet. */
export const MARCHES_A_CORRIGER: readonly MarcheACorriger[] = PARTICULIERS.map((un, rang) =>
  complete(un, rang, inventSiret(alea)),
);

export function marcheACorriger(numero: string): MarcheACorriger {
  const marche = MARCHES_A_CORRIGER.find((un) => un.numero === numero);
  if (marche === undefined) throw new Error(`no marché ${numero}`);
  return marche;
}
