import { addressOfRows } from "../../../src/hosts/sheets/addressOfRows";

/** Rows 2, 4, 6…: no two of them are one range. */
function everyOther(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => 2 * index + 1);
}

it("réunit les lignes qui se suivent, une fois chacune", () => {
  expect(addressOfRows([9, 3, 4, 3])).toEqual({ address: "4:5,10:10", count: 3 });
  expect(addressOfRows([])).toEqual({ address: "", count: 0 });
});

it("s'arrête à ce que tient une adresse de 8 192 caractères", () => {
  const { address, count } = addressOfRows(everyOther(3_000));
  // 4 of 3 characters, 45 of 5, 450 of 7, 430 of 9, and 928 commas.
  expect([address.length, count]).toEqual([8_185, 929]);
});
