import { fc } from "../../support/tirages";
import { equalRows, type ComparedTable } from "../../../src/domain/anomalies/equalRows";
import { runToEnd } from "../../../src/domain/steps";

interface Row {
  readonly code: number;
  readonly number: number;
  readonly isConcerned: boolean;
}

function compared(tables: readonly (readonly Row[])[]): readonly ComparedTable[] {
  return tables.map((rows) => ({
    count: rows.length,
    keys: [
      Int32Array.from(rows, ({ code }) => code),
      Float64Array.from(rows, ({ number }) => number),
    ],
    concerned: Int32Array.from(rows, ({ isConcerned }) => (isConcerned ? 1 : 0)),
  }));
}

/** The same groups, found by a text for each row. */
function byText(tables: readonly (readonly Row[])[]) {
  const groups = new Map<string, { at: number; ligne: number }[]>();
  for (const [at, rows] of tables.entries()) {
    for (const [ligne, { code, number, isConcerned }] of rows.entries()) {
      if (!isConcerned) continue;
      const key = `${String(code)} ${String(number)}`;
      groups.set(key, [...(groups.get(key) ?? []), { at, ligne }]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

const row: fc.Arbitrary<Row> = fc.record({
  code: fc.integer({ min: -1, max: 3 }),
  number: fc.constantFrom(0, -0, 1, 0.5, 1e300, Number.NaN),
  isConcerned: fc.boolean(),
});

describe("les lignes égales", () => {
  it("sont celles qui ont les mêmes clés, d'une table à l'autre, dans leur ordre", () => {
    fc.assert(
      fc.property(fc.array(fc.array(row, { maxLength: 30 }), { maxLength: 3 }), (tables) => {
        expect(runToEnd(equalRows(compared(tables)))).toEqual(byText(tables));
      }),
    );
  });

  it("se comparent toutes quand aucune n'est écartée", () => {
    const keys = [Int32Array.of(4, 7, 4), Float64Array.of(1.5, 1.5, 1.5)];
    expect(runToEnd(equalRows([{ count: 3, keys }]))).toEqual([
      [
        { at: 0, ligne: 0 },
        { at: 0, ligne: 2 },
      ],
    ]);
  });

  it("ne se cherchent pas après la dernière ligne d'une table", () => {
    const table = (code: number) => ({ count: 1, keys: [Int32Array.of(code)] });
    expect(runToEnd(equalRows([table(4), table(5)]))).toEqual([]);
  });

  it("ne se confondent pas quand une seule clé diffère", () => {
    const keys = [Int32Array.of(4, 4), Float64Array.of(1.5, 1.25)];
    expect(runToEnd(equalRows([{ count: 2, keys }]))).toEqual([]);
  });
});
