import { heuresTexte, tauxTexte } from "../../domain/francais";

/** « 1 512,5 h »; « n.d. » when unknown. */
export function heures(value: number | null): string {
  return value === null ? "n.d." : heuresTexte(value);
}

/** « 71,0 % »; « n.d. » when unknown. */
export function taux(value: number | null): string {
  return value === null ? "n.d." : tauxTexte(value, 1, 1);
}
