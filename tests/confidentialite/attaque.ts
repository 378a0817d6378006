import type { Bilan, Bilans, Ventilation } from "../../src/domain/bilan/bilan";
import type { SheetToWrite } from "../../src/domain/sheetToWrite";
import { Adversaire, figure, type Grandeur } from "./adversaire";
import { attaquerAnru } from "./attaqueAnru";
import { tablesOf, type LignePubliee, type TablesPubliees } from "./chiffresPublies";
import {
  ENSEMBLE,
  ensembleQpv,
  GRANDEURS,
  isSame,
  qpvOf,
  seeFemmes,
  seeJumeaux,
  TABLES,
  TOUS,
} from "./tables";

/** Everything that the sheets show, and every sum that whoever knows the trade can write. */
export function attaquer(sheets: readonly SheetToWrite[], bilans: Bilans): Adversaire {
  const adversaire = new Adversaire();
  const tablesDe = new Map(sheets.map((sheet) => [sheet.name, tablesOf(sheet)]));
  const moas = bilans.moas.map((bilan) => {
    const tables = tablesDe.get(`Bilan ${bilan.moa}`) ?? new Map<string, LignePubliee[]>();
    const seen = withUnknown(bilan, tables, bilans);
    seeBilan(adversaire, seen, tables);
    return seen;
  });
  seeSynthese(adversaire, { ...bilans, moas }, tablesDe.get("Synthèse") ?? new Map());
  const anru = sheets.find(({ name }) => name === "Indicateurs ANRU");
  if (anru !== undefined) attaquerAnru(adversaire, { ...bilans, moas }, anru);
  seeTotaux(adversaire, bilans);
  return adversaire;
}

/** A table that is not printed does not tell which lines it has: any line of the other sheets. */
function withUnknown(bilan: Bilan, tables: TablesPubliees, { moas }: Bilans): Bilan {
  const none = { personnes: 0, heures: 0, contrats: 0, sensible: false, dureeMoyenneMois: null };
  const closed = TABLES.filter(([table, key]) => !tables.has(table) && bilan[key].length > 0);
  const guessed = closed.map(([, key]) => {
    const labels = new Set(moas.flatMap((one) => one[key].map(({ libelle }) => libelle)));
    const own = new Map(bilan[key].map((ligne) => [ligne.libelle, ligne]));
    return [key, [...labels].map((libelle) => own.get(libelle) ?? { libelle, ...none })] as const;
  });
  return { ...bilan, ...Object.fromEntries(guessed) };
}

function seeBilan(adversaire: Adversaire, bilan: Bilan, tables: TablesPubliees): void {
  const { moa } = bilan;
  const linesOf = (table: string) => tables.get(table) ?? [];
  seeChiffres(adversaire, bilan, linesOf("1. Chiffres clés"));
  // A line of the workbook is a contrat: those read, then those counted.
  const lignes = linesOf("8. Qualité des données").slice(0, 1);
  for (const lues of lignes.flatMap(({ valeurs }) => valeurs)) {
    seeTotal(adversaire, bilan, "C", lues);
  }
  for (const [table, key, grandeurs] of TABLES) {
    seeTable(adversaire, { moa, table, grandeurs, lignes: linesOf(table) });
    addUp(adversaire, bilan, { table, lignes: bilan[key], isClosed: !tables.has(table) });
  }
  seeMois(adversaire, bilan, linesOf("Mois"));
  seeJumeaux(adversaire, moa, bilan);
}

function seeChiffres(adversaire: Adversaire, bilan: Bilan, lignes: readonly LignePubliee[]): void {
  const cle = cleOf(lignes);
  adversaire.see(figure("H", bilan.moa), bilan.heuresRealisees ?? undefined);
  seeTotal(adversaire, bilan, "P", cle("Personnes bénéficiaires d'au moins un contrat"));
  seeTotal(adversaire, bilan, "C", cle("Contrats signés"));
  seeQpv(adversaire, bilan, cle("Part des heures réalisées par des habitants des QPV"));
  seeFemmes(adversaire, bilan.moa, cle("Part des femmes parmi les personnes"));
}

type Valeur = LignePubliee["valeurs"][number] | undefined;

function cleOf(lignes: readonly LignePubliee[]) {
  return (libelle: string): Valeur => lignes.find((one) => one.libelle === libelle)?.valeurs[0];
}

function seeTotal(
  adversaire: Adversaire,
  { moa, personnes, contrats }: Bilan,
  grandeur: "P" | "C",
  value: Valeur,
): void {
  adversaire.see(figure(grandeur, moa), value);
  adversaire.count(figure(grandeur, moa), grandeur === "P" ? personnes : contrats);
}

interface TableVue {
  readonly moa: string;
  readonly table: string;
  readonly grandeurs: readonly Grandeur[];
  readonly lignes: readonly LignePubliee[];
}

function seeTable(adversaire: Adversaire, { moa, table, grandeurs, lignes }: TableVue): void {
  for (const { libelle, valeurs } of lignes) {
    const quoi = libelle === "Total" ? [] : [table, libelle];
    for (const [at, grandeur] of grandeurs.entries()) {
      adversaire.see(figure(grandeur, moa, ...quoi), valeurs[at]);
    }
  }
}

interface Table {
  readonly table: string;
  readonly lignes: readonly Ventilation[];
  readonly isClosed: boolean;
}

/** The lines of a table make the total of the MOA, when they do. */
function addUp(adversaire: Adversaire, bilan: Bilan, { table, lignes, isClosed }: Table): void {
  const { moa } = bilan;
  const totals = { P: bilan.personnes, H: bilan.heuresRealisees, C: bilan.contrats };
  for (const [grandeur, of] of GRANDEURS) {
    const parts = lignes.map(({ libelle }) => figure(grandeur, moa, table, libelle));
    for (const [index, ligne] of lignes.entries()) {
      const effectif = table.startsWith("Type") ? ligne.contrats : ligne.personnes;
      adversaire.count(parts[index] ?? "", effectif);
    }
    const sum = lignes.reduce((total, ligne) => total + (of(ligne) ?? 0), 0);
    // Nothing tells that a line that is not printed makes the total alone.
    const isTold = lignes.length > (isClosed ? 1 : 0) && isSame(sum, totals[grandeur]);
    if (isTold) adversaire.add(parts, figure(grandeur, moa));
  }
}

function seeQpv(adversaire: Adversaire, bilan: Bilan, part: Valeur): void {
  const { moa, heuresRealisees, personnesQpv } = bilan;
  const qpv = qpvOf(bilan.quartiers);
  if (qpv.length === 0) return;
  const ensemble = ensembleQpv(bilan);
  for (const [grandeur, of] of GRANDEURS) {
    const sum = qpv.reduce((total, ligne) => total + (of(ligne) ?? 0), 0);
    const whole = figure(grandeur, moa, "Quartier", ENSEMBLE);
    adversaire.count(whole, personnesQpv);
    const parts = qpv.map(({ libelle }) => figure(grandeur, moa, "Quartier", libelle));
    if (ensemble !== undefined && isSame(sum, of(ensemble))) adversaire.add(parts, whole);
  }
  if (typeof part === "number" && heuresRealisees !== null) {
    adversaire.see(figure("H", moa, "Quartier", ENSEMBLE), part * heuresRealisees);
  }
}

function seeMois(
  adversaire: Adversaire,
  { moa, mois, effectifSansMois }: Bilan,
  lignes: readonly LignePubliee[],
): void {
  if (mois.length === 0 || lignes.length === 0) return;
  const figures = mois.map((_, index) => figure("H", moa, "Mois", String(index)));
  for (const [index, { effectif }] of mois.entries()) {
    const whole = figure("H", moa, "Cumul", String(index));
    const [own = ""] = figures.slice(index);
    const [heures, cumul] = lignes.slice(index).flatMap(({ valeurs }) => valeurs);
    adversaire.see(own, heures);
    adversaire.count(own, effectif);
    adversaire.see(whole, cumul === "s" ? null : cumul);
    adversaire.add(figures.slice(0, index + 1), whole);
  }
  const rest = figure("H", moa, "Mois", "sans");
  const [shown = 0] = [cleOf(lignes)("Heures sans mois connu")];
  adversaire.see(rest, shown);
  adversaire.count(rest, effectifSansMois);
  adversaire.add([...figures, rest], figure("H", moa));
}

function seeSynthese(adversaire: Adversaire, bilans: Bilans, tables: TablesPubliees): void {
  for (const { libelle, valeurs } of tables.get("Maître d'ouvrage") ?? []) {
    const bilan = bilans.moas.find(({ moa }) => moa === libelle);
    if (bilan === undefined && libelle !== "Total") continue;
    const [, , heures, , , , personnes, contrats, partQpv, partFemmes] = valeurs;
    const ou = bilan?.moa ?? TOUS;
    adversaire.see(figure("H", ou), heures);
    adversaire.see(figure("P", ou), personnes);
    adversaire.see(figure("C", ou), contrats);
    if (bilan === undefined) continue;
    seeQpv(adversaire, bilan, partQpv);
    seeFemmes(adversaire, ou, partFemmes);
  }
}

/** All MOA together; persons add up when nobody works for two of them. */
function seeTotaux(adversaire: Adversaire, { moas, personnesDistinctes }: Bilans): void {
  for (const [grandeur] of GRANDEURS) {
    const sum = moas.reduce((total, { personnes }) => total + (personnes ?? 0), 0);
    if (grandeur === "P" && sum !== personnesDistinctes) continue;
    adversaire.add(
      moas.map(({ moa }) => figure(grandeur, moa)),
      figure(grandeur, TOUS),
    );
  }
}
