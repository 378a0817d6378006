import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { buildBilanSheets } from "../../src/domain/buildBilanSheets";
import { nodeInflater } from "../../src/hosts/xlsx/node/nodeInflater";
import { openWorkbook } from "../../src/hosts/xlsx/openWorkbook";
import { cellsTable } from "../support/cellsTable";
import { jour } from "../support/sheetOf";
import { bytesOf } from "./readExemple";

it("imprime « n.d. », et non « 0 h », quand les relevés longs ne disent pas le contrat", async () => {
  const { workbook } = await openWorkbook(bytesOf("releves-longs"), {
    name: "releves.xlsx",
    inflater: nodeInflater,
  });
  const { sheets } = buildBilanSheets(analyzeWorkbook(workbook), {
    moas: [],
    du: null,
    au: null,
    arreteAu: jour("30/06/2026"),
    editeLe: jour("03/07/2026"),
    version: "1.0.0",
    taken: [],
  });
  const sheet = sheets.find(({ name }) => name === "Bilan SEM Orle Aménagement");
  const section = cellsTable(sheet ?? { rows: [] }).split(/^\d+ \| B (?=[67]\. )/m)[1];
  expect(section?.split("\n").flatMap((line) => /^\d+ \| B (.*)/.exec(line)?.[1] ?? [])).toEqual([
    "Type de contrat | C Contrats | D Heures | E Mois (moy.)",
    "CDI | C s | D s | E s",
    "CDD | C s | D s | E s",
    "CDDI | C 6 | D n.d. | E 8.3285",
    "Alternance | C s | D s | E s",
    "Intérim (ETT) | C s | D s | E s",
    "Intérim d'insertion (ETTI) | C 5 | D n.d. | E 2.6021",
    "Non renseigné | C 0 | D 14449.03 | E n.d.",
    "Total | C 18 | D 14449.03",
    "dont part de l'alternance | C s",
    "Type d'employeur | C Contrats | D Heures",
    "Entreprise d'insertion | C s | D s",
    "Atelier et chantier d'insertion | C s | D s",
    "Entreprise de travail temporaire d'insertion | C 5 | D n.d.",
    "Groupement d'employeurs pour l'insertion et la qualification | C s | D s",
    "Entreprise de travail temporaire | C s | D s",
    "Entreprise | C 5 | D n.d.",
    "Non renseigné | C 0 | D 14449.03",
    "Total | C 18 | D 14449.03",
    "s : donnée non diffusée (moins de 5 personnes, ou ce qui permettrait de la retrouver).",
  ]);
});
