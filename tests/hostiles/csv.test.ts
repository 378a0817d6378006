import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { readCsv } from "../../src/hosts/xlsx/csv/readCsv";
import { refusal } from "../support/refusal";

/** The largest that Excel lets be: seconds of work, on a computer that does nothing else. */
const PATIENCE = 120_000;
const SUIVI =
  "Maître d'ouvrage;N° de marché;Heures réalisées\nVille d'Alès;26T001;151,67\nVille d'Alès;26T001;35\n";

/** Read and checked: « lu », or the code of what was refused. */
async function fate(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const code = await refusal(() => analyzeWorkbook(readCsv(bytes, { name: "suivi.csv" })));
  return code === "" ? "lu" : code;
}

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const utf32 = (text: string) =>
  new Uint8Array(Uint32Array.from(text, (letter) => letter.codePointAt(0) ?? 0).buffer);

describe("un fichier CSV hors du commun est lu, ou refusé d'une phrase", () => {
  it.each([
    ["16 384 colonnes remplies", () => `${SUIVI}${"1;".repeat(16_383)}1\n`, "lu"],
    ["16 385 colonnes", () => `${SUIVI}${"1;".repeat(16_384)}1\n`, "CLASSEUR_TROP_GRAND"],
    ["200 000 lignes de séparateurs", () => SUIVI + ";;\n".repeat(200_000), "lu"],
    [
      "une cellule d'un million de caractères",
      () => `${SUIVI}${"é".repeat(1_000_000)};26T001;7\n`,
      "lu",
    ],
    [
      "un guillemet jamais fermé sur un mégaoctet",
      () => `${SUIVI}"${"a;b\n".repeat(250_000)}`,
      "lu",
    ],
    ["un million de guillemets", () => `${SUIVI}${'"'.repeat(1_000_000)};26T001;7\n`, "lu"],
    ["des demi-caractères seuls, en UTF-16", () => utf16(`${SUIVI}\uD800;26T001\uDC00;7\n`), "lu"],
    ["un dernier caractère coupé, en UTF-16", () => utf16(SUIVI).slice(0, -1), "lu"],
    ["de l'UTF-16 sans marque", () => utf16(SUIVI).slice(2), "lu"],
    ["de l'UTF-16 sans marque, octets échangés", () => swapped(utf16(SUIVI).slice(2)), "lu"],
    ["des fins de ligne seules (CR)", () => SUIVI.replaceAll("\n", "\r"), "lu"],
    [
      "des fins de ligne d'une base de données dans une cellule",
      () => SUIVI.replace("26T001;35", "26T\u000b001;35"),
      "lu",
    ],
    ["un octet nul", () => SUIVI.replace("26T001", "26T\u0000001"), "PAS_UN_CLASSEUR"],
    ["de l'UTF-32", () => utf32(SUIVI), "PAS_UN_CLASSEUR"],
    [
      "une seule colonne de 100 000 lignes",
      () => `Heures réalisées\n${"35\n".repeat(100_000)}`,
      "PAS_UN_CLASSEUR",
    ],
    [
      "une ligne de dix millions de signes",
      () => `${SUIVI}${"a".repeat(10_000_000)};26T001;7\n`,
      "CLASSEUR_TROP_GRAND",
    ],
    ["5 000 formules et erreurs", () => SUIVI + "=1/0;#DIV/0!;=A1\n".repeat(5000), "lu"],
  ])(
    "%s",
    async (_, contentOf, expected) => {
      expect(await fate(contentOf())).toBe(expected);
    },
    PATIENCE,
  );
});
