import { fc } from "../../../support/tirages";
import { layoutBilan } from "../../../../src/domain/bilan/layout/layoutBilan";
import type { Bilan } from "../../../../src/domain/bilan/bilan";
import type { SheetToWrite } from "../../../../src/domain/sheetToWrite";
import { bilanOf, bilansOf, ligneOf, marcheOf } from "../../../support/bilanOf";
import { cellAt, cellsTable } from "../../../support/cellsTable";
import { evaluateFormula } from "../../../support/evaluateFormula";
import { jour } from "../../../support/sheetOf";
import { exempleBilan } from "../../../support/exempleBilan";
import { moisOf } from "../../../support/moisOf";

function sheetFor(bilan: Bilan): SheetToWrite {
  const bilans = bilansOf([bilan]);
  return layoutBilan(bilan, { name: "Bilan", bilans, titreOf: (code) => `Titre ${code}` });
}

/** The rows of a section, from its band to the next one. */
function section(sheet: SheetToWrite, number: number): string {
  const rows = cellsTable(sheet)
    .split("\n")
    .filter((row) => row.includes("|"));
  const from = rows.findIndex((row) => row.includes(`| B ${String(number)}. `));
  const to = rows.findIndex((row) => row.includes(`| B ${String(number + 1)}. `));
  return rows.slice(from + 1, to === -1 ? undefined : to).join("\n");
}

function formulas(sheet: SheetToWrite) {
  return sheet.rows.flatMap(({ cells }) =>
    cells.flatMap(({ cell }) => ("formula" in cell ? [cell] : [])),
  );
}

describe("feuille « Bilan »", () => {
  const sheet = sheetFor(exempleBilan());

  it("dit de qui, de quand et pour qui est le bilan", () => {
    expect(cellsTable(sheet, 1, 6)).toBe(
      [
        "1 | B Bilan des clauses sociales d'insertion",
        "2 | B Ville d'Alès",
        "3 | B Périmètre : 2 marchés du maître d'ouvrage, hors 3 lignes non comptées (voir 8. Qualité des données)",
        "4 | B Période | C toutes les dates | E Données arrêtées au | G 46203",
        "5 | B Établi avec Clausier · Édité le 03/07/2026",
        "6 | B Version à diffuser : « s » remplace les effectifs inférieurs à 5 et ce qui permettrait de les retrouver.",
      ].join("\n"),
    );
  });

  it("calcule les chiffres clés par des formules de la même feuille", () => {
    const base = /=C10\/(C\d+)/.exec(cellsTable(sheet, 13, 13))?.[1] ?? "";
    expect(cellsTable(sheet, 9, 18)).toBe(
      [
        "9 | B Heures d'insertion prévues | C =D32 → 30000.5 | D   2 marchés",
        "10 | B Heures d'insertion réalisées | C =E32 → 21000 | D   partiel, voir 8",
        '11 | B Taux de réalisation | C =IF(C9=0,"",C10/C9) → 0.7 | D   partiel, voir 8',
        "12 | B Écart à l'objectif | C =C10-C9 → -9000.5 | D   partiel, voir 8",
        `13 | B Équivalents temps plein (ETP) | C =C10/${base} → 11.5385 | D   base 1 820 h`,
        "14 | B Personnes bénéficiaires d'au moins un contrat | C 60",
        "15 | B Contrats signés | C 75",
        '16 | B Part des heures réalisées par des habitants des QPV | C =IF(C10=0,"",D46/C10) → 0.5714',
        "17 | B Part des femmes parmi les personnes | C =C59/(C59+C60) → 0.3",
        '18 | B Durée moyenne par personne | C =IF(C14=0,"",C10/C14) → 350',
      ].join("\n"),
    );
    expect(cellAt(sheet, base)).toEqual({ number: 1820, style: "heures" });
  });

  it("range les marchés par objectif et en fait le total", () => {
    expect(cellsTable(sheet, 28, 33)).toBe(
      [
        "28 | B 3. Objectif et réalisation par marché | C | D | E | F | G",
        "29 | B Marché / lot | C Entreprise | D Prévues (h) | E Réalisées (h) | F Taux | G Écart (h)",
        '30 | B 23T001 – lot 1 (réservé) | C Régie Cévennes | D 20000.25 | E 12000 | F =IF(D30=0,"",E30/D30) → 0.6 | G =E30-D30 → -8000.25',
        '31 | B 23T001 – lot 2 | C Bâti Sud | D 10000.25 | E 9000 | F =IF(D31=0,"",E31/D31) → 0.9 | G =E31-D31 → -1000.25',
        '32 | B Total – dont 1 marché réservé à l\'IAE | C | D =SUM(D30:D31) → 30000.5 | E =SUM(E30:E31) → 21000 | F =IF(D32=0,"",E32/D32) → 0.7 | G =E32-D32 → -9000.5',
        "33 | B La somme des objectifs arrondis (30 000 h) diffère du calcul sur le total (30 000,5 h) : le total est exact, l'arrondi n'est que d'affichage.",
      ].join("\n"),
    );
    expect(sheet.dataBars).toEqual([{ top: 29, bottom: 30, column: 5 }]);
  });

  it("masque un petit quartier, et un second pour qu'on ne le retrouve pas", () => {
    expect(section(sheet, 4)).toBe(
      [
        "42 | B Quartier | C Personnes | D Heures | E % heures",
        "43 | B Prés Saint-Jean | C 20 | D 7000 | E 0.3333",
        "44 | B Cévennes | C s | D s | E s",
        "45 | B QPV, quartier non précisé | C s | D s | E s",
        "46 | B Ensemble des QPV | C 35 | D 12000 | E 0.5714",
        "47 | B Hors QPV | C 25 | D 9000 | E 0.4286",
        "48 | B Total | C 60 | D 21000 | E 1",
        "49 | B s : donnée non diffusée (moins de 5 personnes, ou ce qui permettrait de la retrouver).",
      ].join("\n"),
    );
  });

  it("cumule les mois et tient à part les heures sans mois", () => {
    expect(section(sheet, 7)).toBe(
      [
        "82 | B Mois | C Réalisé (h) | D Cumul (h)",
        "83 | B 46023 | C 10000 | D =C83 → 10000",
        "84 | B 46054 | C 10500 | D =D83+C84 → 20500",
        "85 | B Heures sans mois connu | C 500",
        "86 | B Total | C =SUM(C83:C85) → 21000 | D",
        "87 | B Trajectoire non calculée : 2 marchés sans date de début ou de fin dans le classeur.",
        "88 | B Graphique 2 : heures réalisées par mois, d'après le tableau ci-dessus.",
        "89 | B",
      ].join("\n"),
    );
  });

  it("passe aux trimestres au-delà de 24 mois", () => {
    const mois = Array.from({ length: 27 }, (_, index) => ({
      periode: {
        annee: 2024 + Math.floor(index / 12),
        premierMois: (index % 12) + 1,
        dernierMois: (index % 12) + 1,
      },
      heures: 10,
      effectif: 6,
    }));
    const trimestres = Array.from({ length: 9 }, (_, index) => ({
      periode: {
        annee: 2024 + Math.floor(index / 4),
        premierMois: 3 * (index % 4) + 1,
        dernierMois: 3 * (index % 4) + 3,
      },
      heures: 30,
      effectif: 6,
    }));
    const rows = section(sheetFor(exempleBilan({ mois, trimestres, heuresSansMois: 0 })), 7).split(
      "\n",
    );
    expect(rows[0]).toMatch(/B Trimestre \| C Réalisé \(h\) \| D Cumul \(h\)$/);
    expect(rows[1]).toMatch(/B T1 2024 \| C 30 \| D =C\d+ → 30$/);
    expect(rows[9]).toMatch(/B T1 2026 \| C 30 \| D =D\d+\+C\d+ → 270$/);
  });

  it("dit ce qui n'est pas compté, et pourquoi", () => {
    const text = section(sheet, 8);
    expect(text).toContain(
      "B Lignes non comptées | C 3 | D Heures réalisées non comptées | E | F | G 214",
    );
    expect(text).toContain("B COH-04 – Titre COH-04 | C 2 | D 214 | E 0");
    expect(text).toMatch(/B Total \| C =SUM\(.+\) → 3 \| D =SUM\(.+\) → 214 \| E =SUM\(.+\) → 0/);
    expect(text).toContain("1 ligne non comptée dont les heures n'ont pas pu être lues");
  });

  it("dit les exceptions acceptées et leur motif", () => {
    const exceptions = [{ code: "COH-04" as const, nombre: 2, motif: "avenant reçu" }];
    const told = exempleBilan();
    const text = section(sheetFor({ ...told, qualite: { ...told.qualite, exceptions } }), 8);
    expect(text).toContain("2 exceptions acceptées – COH-04 : avenant reçu");
  });

  it("dit ce qui reste à faire, à quel rythme, et ce que les mois à venir demandent", () => {
    const [debut, fin] = [jour("01/01/2026"), jour("30/06/2027")];
    const dates = { debut, fin, entreprise: null };
    const marches = [
      marcheOf("En cours", 1000, 400, dates),
      marcheOf("À risque", 500, 100, { debut: jour("01/01/2024"), fin: jour("30/09/2026") }),
      marcheOf("Échu", 300, 200, { debut, fin: jour("31/03/2026") }),
      marcheOf("Sans fin", 50, 0),
      marcheOf("Atteint", 10, 12, dates),
    ];
    const text = section(sheetFor(exempleBilan({ marches })), 3).split("\n");
    const from = text.findIndex((row) => row.includes("B Reste à réaliser"));
    expect(text.slice(from + 1, from + 7).map((row) => row.replace(/^\d+ /, ""))).toEqual([
      '| B Échu | C 46112 | D =D32-E32 → 100 | E =MAX(0,C40-$G$4)/30.4375 → 0 | F =IF(E40=0,"",D40/E40) →  | G échu',
      '| B À risque | C 46295 | D =D31-E31 → 400 | E =MAX(0,C41-$G$4)/30.4375 → 3.0226 | F =IF(E41=0,"",D41/E41) → 132.337 | G à risque',
      '| B En cours | C 46568 | D =D30-E30 → 600 | E =MAX(0,C42-$G$4)/30.4375 → 11.9918 | F =IF(E42=0,"",D42/E42) → 50.0342 | G en cours',
      "| B Sans fin | C n.d. | D =D33-E33 → 50 | E n.d. | F n.d. | G fin inconnue",
      "| B À réaliser d'ici 6 mois (30/12/2026) | D 700.8219 | E   2 marchés",
      "| B À réaliser d'ici 18 mois (30/12/2027) | D 1000 | E   2 marchés",
    ]);
    expect(text.join("\n")).not.toContain("Pénalité");
  });

  it("dit en une phrase les publics que le classeur n'indique pas", () => {
    const none = section(sheetFor(bilanOf()), 5).replace(/^\d+ /, "");
    expect(none).toBe("| B Public, sexe, âge : non disponible : le classeur ne l'indique pas.");
    const some = section(sheetFor(exempleBilan({ publics: [], ages: [] })), 5).split("\n");
    expect(some[0]).toMatch(/B Sexe \| C Personnes/);
    expect(some.at(-1)).toMatch(/B Public, âge : non disponible : le classeur ne l'indique pas\.$/);
  });

  it("signale un taux où manquent des objectifs", () => {
    const marches = [marcheOf("A", 100, 50), marcheOf("B", null, 80)];
    const told = { marches, heuresPrevues: 100, heuresRealisees: 130 };
    const partial = sheetFor(exempleBilan(told));
    expect(cellsTable(partial, 11, 11)).toContain("| D   partiel, voir 3");
    expect(section(partial, 3)).toContain("qui serait de 50 % sans elles.");
  });

  it("fait de la zone d'observations un seul cadre", () => {
    expect(cellAt(sheet, "B21")).toMatchObject({ style: "zoneInvite" });
    expect(cellAt(sheet, "G21")).toMatchObject({ style: "zoneHautDroite" });
    expect(cellAt(sheet, "D24")).toMatchObject({ style: "zoneMilieuCentre" });
    expect(cellAt(sheet, "B26")).toMatchObject({ style: "zoneBasGauche" });
  });

  it("écrit « n.d. » ce que le classeur ne dit pas, jamais 0 ni une erreur", () => {
    const empty = sheetFor(bilanOf());
    expect(
      cellsTable(empty, 9, 18)
        .split("\n")
        .map((row) => row.split(" | C ")[1]),
    ).toEqual([
      ...Array.from({ length: 4 }, () => "n.d."),
      "n.d. | D   base 1 820 h",
      ...Array.from({ length: 5 }, () => "n.d."),
    ]);
    expect(formulas(empty)).toEqual([]);
    expect(section(empty, 4)).toContain("Non disponible : le classeur ne l'indique pas.");
  });

  it("ne dit « s » nulle part quand rien n'est masqué", () => {
    const bilan = exempleBilan({ quartiers: [ligneOf("Hors QPV", 60, 21_000)], publics: [] });
    expect(cellsTable(sheetFor(bilan), 7)).not.toMatch(/\bs : donnée|\| [B-G] s\b/);
  });

  it("retient tous les détails d'un maître d'ouvrage de moins de 5 personnes", () => {
    const text = cellsTable(sheetFor(exempleBilan({ personnes: 3, contrats: 4 })), 9, 80);
    expect(text).toContain("B Personnes bénéficiaires d'au moins un contrat | C s");
    expect(text).toContain("B Durée moyenne par personne | C s");
    expect(text).not.toMatch(/B (Femmes|Hors QPV|CDD|ACI) /);
  });

  it.each([
    ["les femmes", { sexes: [ligneOf("Femmes", 3, 900), ligneOf("Hommes", 57, 20_100)] }, 17],
    ["les hommes", { sexes: [ligneOf("Femmes", 57, 900), ligneOf("Hommes", 3, 20_100)] }, 17],
    [
      "les habitants hors QPV",
      { quartiers: [ligneOf("Q1", 58, 12_000), ligneOf("Hors QPV", 2, 9000)] },
      16,
    ],
  ])("masque la part qui donnerait %s", (_, told, row) => {
    expect(cellAt(sheetFor(exempleBilan(told)), `C${String(row)}`)).toEqual({
      text: "s",
      style: "masque",
    });
  });

  it("donne à chaque formule la valeur que le tableur calculera", () => {
    const hundredths = fc.integer({ min: 0, max: 1e8 }).map((count) => count / 100);
    const heures = fc.option(hundredths, { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(heures, heures), { maxLength: 6 }), heures, (pairs, total) => {
        const marches = pairs.map(([prevues, realisees]) => marcheOf("M", prevues, realisees));
        const any = sheetFor(exempleBilan({ marches, heuresPrevues: total }));
        const wrong = formulas(any).filter(
          ({ formula, value }) => !near(evaluateFormula(any, formula), value),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("ne commence aucune page par des notes, un total ou la fin d'un graphique", () => {
    for (let count = 1; count <= 30; count++) {
      const heures = Array.from({ length: count % 25 }, (_, index) => 100 + index);
      const marches = heures.map((_, index) => marcheOf(`Lot ${String(index)}`, 1_000, 100));
      const { rows, charts, print } = sheetFor(exempleBilan({ ...moisOf(...heures), marches }));
      for (const start of print.pageBreaks) {
        const first = rows.find(({ row, cells }) => row >= start && cells.length > 0);
        expect(first?.cells[0]?.cell.style).not.toMatch(/^note|^total/);
        const cut = charts?.filter(({ anchor }) => start > anchor.top && start <= anchor.bottom);
        expect(cut).toEqual([]);
      }
    }
  });

  it("tient sur une page de large, sans ligne coupée ni cellule hors de B à G", () => {
    const long = "Réhabilitation du groupe scolaire Jean-Moulin, lot 4 – menuiseries extérieures";
    const tall = sheetFor(exempleBilan({ marches: [marcheOf(long, 21_000, 21_000)] }));
    expect(tall.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(110);
    expect(tall.rows.find(({ row }) => row === 29)?.height).toBe(25.5);
    const columns = tall.rows.flatMap(({ cells }) => cells.map(({ column }) => column));
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([1, 6]);
    expect(tall.print.printArea.lastRow).toBe(tall.rows.at(-1)?.row);
    expect(cellsTable(tall)).toMatch(/— Fin du bilan calculé\. Vos ajouts .+ sont conservés\. —$/);
  });
});

function near(a: number | string, b: number | string): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
