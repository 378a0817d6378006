import { CellCode } from "../../../src/domain/sheet";
import { codeOfBuiltinFormat, codeOfFormat } from "../../../src/hosts/sheets/numberFormat";

const { number, date, duration } = CellCode;

describe("ce que montre un format de nombre", () => {
  it.each([
    ["General", number],
    ["Standard", number],
    ["@", number],
    ["", number],
    [";;;", number],
    ["0.00", number],
    ["#,##0.00\\ [$€-40C]", number],
    ['_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', number],
    ["[Red]#,##0;[Blue]-#,##0", number],
    ['0.0" jours"', number],
    ["0.00\\h", number],
    ["[>=1000]#,##0;General", number],
    ["0.00E+00", number],
    ["# ?/?", number],
    ['0;"du "dd/mm/yyyy', number],
    ["dd/mm/yyyy", date],
    ["jj/mm/aaaa", date],
    ["mmm-yy", date],
    ["mmmm", date],
    ["[$-40C]d mmmm yyyy;@", date],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", date],
    ["[Red]dd/mm/yy", date],
    ["yyyy-mm-dd\\Thh:mm:ss.000", date],
    ["h:mm AM/PM", date],
    ["mm:ss.0", date],
    ['[=0]"";dd/mm/yyyy', date],
    ["[h]:mm", duration],
    ["[hh]:mm:ss", duration],
    ["[mm]:ss.00", duration],
    ["[ss]", duration],
    ['[h]"h"mm', duration],
    ["[Red][h]:mm;[Blue]-[h]:mm", duration],
  ])("« %s »", (format, code) => {
    expect(codeOfFormat(format)).toBe(code);
  });

  it("formats intégrés : dates de 14 à 22, 27 à 36, 45, 47 et 50 à 58, durée pour 46", () => {
    const ids = Array.from({ length: 60 }, (_, id) => id);
    const dates = ids.filter((id) => codeOfBuiltinFormat(id) === date);
    expect(dates).toEqual([
      14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51,
      52, 53, 54, 55, 56, 57, 58,
    ]);
    expect(ids.filter((id) => codeOfBuiltinFormat(id) === duration)).toEqual([46]);
  });
});
