import type { IndicateursAnru } from "../../src/domain/bilan/anru";
import type { Bilans, Ventilation } from "../../src/domain/bilan/bilan";
import type { SheetToWrite } from "../../src/domain/sheetToWrite";
import { figure, type Adversaire, type Grandeur } from "./adversaire";
import { lireAnru, type AnruPublie } from "./anruPublie";
import type { Publie } from "./chiffresPublies";
import {
  ENSEMBLE,
  ensembleQpv,
  GRANDEURS,
  isSame,
  ligneOf,
  qpvOf,
  seeFemmes,
  seeJumeaux,
  TABLES,
  TOUS,
} from "./tables";

/** What « Indicateurs ANRU » shows of all the MOA together. */
export function attaquerAnru(adversaire: Adversaire, bilans: Bilans, sheet: SheetToWrite): void {
  const anru = bilans.anru();
  const lu = lireAnru(sheet);
  seeLignes(adversaire, lu);
  seeFemmes(adversaire, TOUS, lu.partFemmes);
  seeAlternance(adversaire, lu.partAlternance);
  const own = { ...anru, employeursParType: [] };
  seeJumeaux(adversaire, TOUS, own);
  for (const [table, key] of TABLES) {
    addUp(adversaire, anru, { table, lignes: own[key], lu });
    for (const { libelle } of own[key]) addAcross(adversaire, bilans, { own, table, libelle });
  }
  addUp(adversaire, anru, { table: "Niveau", lignes: anru.niveaux, lu });
  const qpv = qpvOf(anru.quartiers).map(({ libelle }) => libelle);
  if (qpv.length === 0) return;
  adversaire.add(
    qpv.map((libelle) => figure("H", TOUS, "Quartier", libelle)),
    figure("H", TOUS, "Quartier", ENSEMBLE),
  );
  addAcross(adversaire, bilans, { own, table: "Quartier", libelle: ENSEMBLE });
}

function seeLignes(adversaire: Adversaire, lu: AnruPublie): void {
  const see = (grandeur: Grandeur, quoi: readonly string[], value: Publie | undefined) => {
    adversaire.see(figure(grandeur, TOUS, ...quoi), value);
  };
  see("P", [], lu.personnes);
  see("C", [], lu.contrats);
  see("H", ["Quartier", ENSEMBLE], lu.heuresQpv);
  see("P", ["Quartier", ENSEMBLE], lu.personnesQpv);
  for (const { table, libelle, personnes, heures, contrats } of lu.lignes) {
    see("P", [table, libelle], personnes);
    see("H", [table, libelle], heures);
    see("C", [table, libelle], contrats);
  }
}

function seeAlternance(adversaire: Adversaire, part: Publie | undefined): void {
  if (typeof part !== "number" || part === 0) return;
  adversaire.sum([
    [figure("C", TOUS, "Type de contrat", "Alternance"), 1],
    [figure("C", TOUS), -part],
  ]);
}

interface Table {
  readonly table: string;
  readonly lignes: readonly Ventilation[];
  readonly lu: AnruPublie;
}

function addUp(adversaire: Adversaire, anru: IndicateursAnru, { table, lignes, lu }: Table): void {
  const totals = { P: anru.personnes, H: anru.heuresRealisees, C: anru.contrats };
  const isShown = lu.lignes.some((one) => one.table === table);
  for (const [grandeur, of] of GRANDEURS) {
    const parts = lignes.map(({ libelle }) => figure(grandeur, TOUS, table, libelle));
    for (const [index, ligne] of lignes.entries()) {
      adversaire.count(parts[index] ?? "", ligne.personnes);
    }
    const sum = lignes.reduce((total, ligne) => total + (of(ligne) ?? 0), 0);
    const isTold = lignes.length > (isShown ? 0 : 1) && isSame(sum, totals[grandeur]);
    if (isTold) adversaire.add(parts, figure(grandeur, TOUS));
  }
}

interface Ligne {
  readonly own: Parameters<typeof ligneOf>[0];
  readonly table: string;
  readonly libelle: string;
}

/** A line of all the MOA is the sum of theirs, when it is. */
function addAcross(adversaire: Adversaire, { moas }: Bilans, { own, table, libelle }: Ligne): void {
  const whole = libelle === ENSEMBLE ? ensembleQpv(own) : ligneOf(own, table, libelle);
  if (whole === undefined) return;
  for (const [grandeur, of] of GRANDEURS) {
    const parts = moas.flatMap((bilan) => {
      const ligne = ligneOf(bilan, table, libelle);
      return ligne === undefined ? [] : [{ moa: bilan.moa, value: of(ligne) ?? 0 }];
    });
    const sum = parts.reduce((total, { value }) => total + value, 0);
    if (!isSame(sum, of(whole))) continue;
    adversaire.add(
      parts.map(({ moa }) => figure(grandeur, moa, table, libelle)),
      figure(grandeur, TOUS, table, libelle),
    );
  }
}
