import { DEFAUTS } from "./parametres";

/** valeur: an argument that cannot be used; division: by zero; forme: ranges of different sizes. */
export type FormuleErrorCode = "valeur" | "division" | "forme";

/** Why a formula has no result; `message` is the French sentence that Excel shows. */
export class FormuleError extends Error {
  readonly code: FormuleErrorCode;

  constructor(code: FormuleErrorCode, message: string) {
    super(message);
    this.name = "FormuleError";
    this.code = code;
  }
}

const { partMainOeuvre, coutHoraire, tauxInsertion, baseEtp } = DEFAUTS;

/**
 * Hours of insertion owed for an amount in euros excluding tax, unrounded:
 * montant × part ÷ coût × taux (Alès, plan local d'application de la charte ANRU, art. 4-V).
 * Rates are 0 to 1: 37,5 % is 0.375, and 37.5 is refused.
 */
export function insertionHeures(
  montant: number,
  part: number = partMainOeuvre,
  cout: number = coutHoraire,
  taux: number = tauxInsertion,
): number {
  checkNumber(montant, "Le montant", "125000");
  checkConversion(part, cout, taux);
  return ((montant * part) / cout) * taux;
}

/** Amount in euros excluding tax that yields these hours: the inverse of `insertionHeures`. */
export function insertionMontant(
  heures: number,
  part: number = partMainOeuvre,
  cout: number = coutHoraire,
  taux: number = tauxInsertion,
): number {
  checkNumber(heures, "Le nombre d'heures", "500");
  checkConversion(part, cout, taux);
  if (taux === 0) throw new FormuleError("division", "Le taux d'insertion est nul.");
  return ((heures / taux) * cout) / part;
}

/** Full-time equivalents of a number of hours; `base` in hours a year. */
export function etp(heures: number, base: number = baseEtp): number {
  checkNumber(heures, "Le nombre d'heures", "1820");
  checkPositive(base, "Le nombre d'heures d'un temps plein");
  return heures / base;
}

/** Share of the objective that was done; above 1 when it was passed, never capped. */
export function tauxRealisation(heuresRealisees: number, heuresPrevues: number): number {
  checkNumber(heuresRealisees, "Le nombre d'heures réalisées", "1200");
  checkNumber(heuresPrevues, "Le nombre d'heures prévues", "1500");
  if (heuresPrevues < 0) {
    throw new FormuleError("valeur", "Le nombre d'heures prévues ne peut pas être négatif.");
  }
  if (heuresPrevues === 0) throw new FormuleError("division", "Aucune heure prévue.");
  return heuresRealisees / heuresPrevues;
}

/**
 * One hour per full tranche of `pas` euros invoiced (CCAP 21_BAM_048, art. 1.4).
 * The clause has two readings: tranches counted beyond the threshold only
 * (`auDelaDuSeuil`), or over the whole amount once the threshold is passed.
 */
export function insertionHeuresTranche(
  montantFacture: number,
  pas: number,
  seuil = 0,
  auDelaDuSeuil = true,
): number {
  checkNumber(montantFacture, "Le montant facturé", "3000000");
  checkPositive(pas, "Le pas");
  checkNumber(seuil, "Le seuil", "2700000");
  if (seuil < 0) throw new FormuleError("valeur", "Le seuil ne peut pas être négatif.");
  if (montantFacture <= seuil) return 0;
  return fullTranches((auDelaDuSeuil ? montantFacture - seuil : montantFacture) / pas);
}

/** Floor that forgives the last binary digit: 0,3 ÷ 0,1 is three full tranches. */
function fullTranches(quotient: number): number {
  const nearest = Math.round(quotient);
  const isWhole = Math.abs(quotient - nearest) <= 1e-12 * Math.max(1, Math.abs(quotient));
  return isWhole ? nearest : Math.floor(quotient);
}

function checkConversion(part: number, cout: number, taux: number): void {
  checkNumber(part, "La part de main-d'œuvre", "37,5 %");
  if (part <= 0 || part > 1) {
    const rule = "La part de main-d'œuvre doit être supérieure à 0 et au plus égale à 1";
    throw new FormuleError("valeur", `${rule} : écrivez 37,5 % ou 0,375, pas 37,5.`);
  }
  checkPositive(cout, "Le coût horaire");
  checkNumber(taux, "Le taux", "5 %");
  if (taux < 0 || taux > 1) {
    const rule = "Le taux doit être compris entre 0 et 1";
    throw new FormuleError("valeur", `${rule} : écrivez 5 % ou 0,05, pas 5.`);
  }
}

function checkPositive(value: number, subject: string): void {
  checkNumber(value, subject, "30");
  if (value <= 0) throw new FormuleError("valeur", `${subject} doit être supérieur à 0.`);
}

function checkNumber(value: number, subject: string, example: string): void {
  if (!Number.isFinite(value)) {
    throw new FormuleError("valeur", `${subject} doit être un nombre, par exemple ${example}.`);
  }
}
