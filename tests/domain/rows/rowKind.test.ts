import { dataRows, otherRows, tableOf } from "../columns/recognized";

const FLAT = `
  MOA            | Marché | Entreprise     | Nom    | Heures réalisées
  Ville d'Alès   | 23T001 | Total Energies | DUPONT | 100
  Ville d'Alès   | 23T001 | Total Energies | DURAND | 50
`;

describe("les totaux ne sont pas des données", () => {
  test("un libellé de total, où que soit son texte", () => {
    const table = tableOf(`${FLAT}
                     |        | S/Total        |        | 150
      Logis Cévenols | 23T002 | SAS DURAND     | PETIT  | 30
      Total Logis Cévenols | |                |        | 30
      TOTAL GÉNÉRAL  |        |                |        | 180`);
    expect(otherRows(table)).toContain("5 total S/Total");
    expect(otherRows(table)).toContain("8 total TOTAL GÉNÉRAL");
    expect(dataRows(table)).toEqual([2, 3, 6]);
  });

  test("une entreprise nommée « Total Energies » reste une donnée", () => {
    expect(dataRows(tableOf(FLAT))).toEqual([2, 3]);
  });

  test("un maître d'ouvrage nommé « Total Habitat » reste une donnée", () => {
    const table = tableOf(`
      MOA           | Heures prévues | Heures réalisées | Montant HT
      Ville d'Alès  | 100            | 40               | 20000
      Total Habitat | 200            | 70               | 30000
      Total         | 300            | 110              | 50000
    `);
    expect(dataRows(table)).toEqual([2, 3]);
    expect(otherRows(table)).toEqual(["4 total Total"]);
  });

  test("une ligne sans nom qui additionne les précédentes est un total", () => {
    const table = tableOf(`${FLAT.trimEnd()}
      OPH | 23T003 | Spie | PETIT | 25,5
          |        |      |       | 175,5`);
    expect(dataRows(table)).toEqual([2, 3, 4]);
    expect(otherRows(table)).toEqual(["5 total"]);
  });

  test("une ligne sans nom qui n'additionne rien reste une donnée", () => {
    const table = tableOf(`${FLAT.trimEnd()}
      OPH | 23T003 | Spie | PETIT | 25,5
          |        |      |       | 12`);
    expect(dataRows(table)).toEqual([2, 3, 4, 5]);
  });

  test("une formule SOMME de sa colonne est un total, pas celle des mois d'une ligne", () => {
    const text = `
      MOA          | Salarié     | janv. 2024 | févr. 2024 | Total
      Ville d'Alès | DUPONT Jean | 10         | 20         | 30
      Ville d'Alès | DURAND Anne | 10         | 25         | 35
      Fin 2024     |             | 20         | 45         | 65
    `;
    const table = tableOf(text, {
      formulas: { E2: "SUM(C2:D2)", E3: "SUM(C3:D3)", E4: "SUM(E2:E3)" },
    });
    expect(dataRows(table)).toEqual([2, 3]);
  });
});

test("des titres répétés, des lignes vides et une légende ne finissent ni ne gonflent le tableau", () => {
  const table = tableOf(`
    MOA          | Marché | Entreprise | Nom    | Heures réalisées
    Ville d'Alès | M1     | Spie       | DUPONT | 100

    MOA          | Marché | Entreprise | Nom    | Heures réalisées
    Ville d'Alès | M2     | Spie       | DURAND | 50

    NB : heures arrêtées au 31 décembre
  `);
  expect(dataRows(table)).toEqual([2, 5]);
  expect(otherRows(table)).toEqual(["3 vide", "4 titresRepetes", "6 vide", "7 legende"]);
});

test("une ligne d'unités sous les titres n'est pas une donnée", () => {
  const table = tableOf(`
    MOA          | Marché | Montant HT | Heures prévues | Heures réalisées
                 |        | (€)        | (h)            | (h)
    Ville d'Alès | M1     | 20000      | 100            | 50
  `);
  expect(dataRows(table)).toEqual([3]);
});
