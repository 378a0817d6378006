import { parseArgs } from "node:util";
import { estimer, type Echelle } from "./estimer";
import { readMesures } from "./mesures";

/* `npm run grande-echelle -- --facilitateurs 300 --lignes 2000`: what a region, or the country, takes. */
const { values } = parseArgs({
  options: {
    facilitateurs: { type: "string", default: "300" },
    lignes: { type: "string", default: "2000" },
    heures: { type: "string", default: "60" },
    processeurs: { type: "string", default: "4" },
  },
});

const echelle: Echelle = {
  facilitateurs: Number(values.facilitateurs),
  lignes: Number(values.lignes),
  heures: Number(values.heures),
  processeurs: Number(values.processeurs),
};
if (Object.values(echelle).some((value) => !(value > 0))) {
  console.error("Écrivez des nombres, par exemple : --facilitateurs 300 --lignes 2000");
  process.exitCode = 2;
} else {
  for (const [libelle, texte] of estimer(echelle, readMesures()))
    console.log(`${libelle} : ${texte}`);
}
