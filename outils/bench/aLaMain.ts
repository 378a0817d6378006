/** Cells of a row as Office.js gives them, in the order of the columns of `grandExemple`. */
export type Rangee = readonly (string | number)[];

const [MOA, MARCHE, IDENTIFIANT, NOM] = [0, 2, 5, 6];
const [NAISSANCE, SEXE, QPV, TYPE_CONTRAT, MOIS, HEURES] = [8, 9, 10, 14, 17, 18];

const SEXES = new Set(["f", "h", "femme", "homme"]);
const OUI_NON = new Set(["oui", "non"]);
const CONTRATS = new Set(["cdi", "cdd", "cddi", "ctt", "etti", "ett", "contrat d'apprentissage"]);
const AN = 365.25;
const DERNIER_MOIS = 60_000;

/**
 * Sixteen checks as one writes them by hand for one workbook, its columns known beforehand: row after
 * row, each cell read where it is needed. How many rows have which defect.
 */
export function controlerALaMain(rangees: readonly Rangee[]): ReadonlyMap<string, number> {
  const constats = new Map<string, number>();
  const vues = new Set<string>();
  const dire = (code: string) => constats.set(code, (constats.get(code) ?? 0) + 1);
  for (const rangee of rangees) {
    for (const code of defautsDesTextes(rangee)) dire(code);
    for (const code of defautsDesHeures(nombre(rangee[HEURES]))) dire(code);
    for (const code of defautsDesJours(nombre(rangee[MOIS]), nombre(rangee[NAISSANCE]))) dire(code);
    const cle = rangee.join("|");
    if (vues.has(cle)) dire("double");
    vues.add(cle);
  }
  return constats;
}

function defautsDesTextes(rangee: Rangee): readonly string[] {
  const defauts: string[] = [];
  if (estVide(rangee[MOA])) defauts.push("moa vide");
  if (estVide(rangee[MARCHE])) defauts.push("marché vide");
  if (estVide(rangee[IDENTIFIANT])) defauts.push("identifiant vide");
  if (estVide(rangee[NOM])) defauts.push("nom vide");
  if (!SEXES.has(minuscules(rangee[SEXE]))) defauts.push("sexe inconnu");
  if (!OUI_NON.has(minuscules(rangee[QPV]))) defauts.push("qpv inconnu");
  if (!CONTRATS.has(minuscules(rangee[TYPE_CONTRAT]))) defauts.push("contrat inconnu");
  return defauts;
}

function defautsDesHeures(heures: number): readonly string[] {
  const defauts: string[] = [];
  if (Number.isNaN(heures)) defauts.push("heures illisibles");
  if (heures < 0) defauts.push("heures négatives");
  if (heures === 0) defauts.push("heures nulles");
  if (heures > 200) defauts.push("heures de plus d'un mois");
  return defauts;
}

function defautsDesJours(mois: number, naissance: number): readonly string[] {
  const defauts: string[] = [];
  const age = (mois - naissance) / AN;
  if (Number.isNaN(mois)) defauts.push("mois illisible");
  if (mois > DERNIER_MOIS) defauts.push("mois à venir");
  if (Number.isNaN(naissance)) defauts.push("naissance illisible");
  if (age < 16 || age > 70) defauts.push("âge impossible");
  return defauts;
}

function estVide(cell: string | number | undefined): boolean {
  return typeof cell !== "number" && (cell ?? "").trim() === "";
}

function minuscules(cell: string | number | undefined): string {
  return String(cell).trim().toLowerCase();
}

function nombre(cell: string | number | undefined): number {
  if (typeof cell === "number") return cell;
  const texte = String(cell).replace(/\s/g, "").replace(/h$/i, "").replace(",", ".");
  return texte === "" ? Number.NaN : Number(texte);
}
