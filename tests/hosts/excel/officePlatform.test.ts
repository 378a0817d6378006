/** @jest-environment jsdom */
import { findPlateforme } from "../../../src/hosts/excel/officePlatform";

function inOffice(context: object | undefined): void {
  Object.assign(globalThis, { Office: context && { context } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("l'endroit où tourne le complément", () => {
  it.each([
    [{ host: "Excel", platform: "PC" }, "Windows"],
    [{ host: "Excel", platform: "Mac" }, "Mac"],
    [{ host: "Excel", platform: "OfficeOnline" }, "web"],
    [{ host: "Excel", platform: "iOS" }, "iPad"],
    [{ host: "Excel", platform: "Universal" }, "web"],
    [{ host: "Word", platform: "PC" }, "hors d'Excel"],
    [undefined, "hors d'Excel"],
  ])("%j : %s", (context, expected) => {
    inOffice(context);
    expect(findPlateforme()).toBe(expected);
  });
});
