const NUMBERS = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2 });
const RATES = new Intl.NumberFormat("fr-FR", {
  style: "percent",
  maximumFractionDigits: 1,
  minimumFractionDigits: 1,
});

/** « 1 ligne », « 1 282 lignes »; nought and one are singular in French. */
export function pluriel(count: number, singulier: string, plusieurs = `${singulier}s`): string {
  return `${NUMBERS.format(count)} ${Math.abs(count) < 2 ? singulier : plusieurs}`;
}

/** « 1 512,5 h »; « n.d. » when unknown. */
export function heures(value: number | null): string {
  return value === null ? "n.d." : `${NUMBERS.format(value)} h`;
}

/** « 71,0 % »; « n.d. » when unknown. */
export function taux(value: number | null): string {
  return value === null ? "n.d." : RATES.format(value);
}
