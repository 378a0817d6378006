/** Writes assets/exemples: `npx tsx outils/exemples/ecrireExemples.ts`. */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { alesObjectifs } from "./alesObjectifs";
import { writeExemple } from "./classeur";
import { relevesLongs } from "./relevesLongs";
import { suiviACorriger } from "./suiviACorriger";
import { suiviPlatMois } from "./suiviPlatMois";
import { troisFeuilles } from "./troisFeuilles";

const FOLDER = fileURLToPath(new URL("../../assets/exemples", import.meta.url));

await mkdir(FOLDER, { recursive: true });
const exemples = [
  alesObjectifs(),
  suiviPlatMois(),
  troisFeuilles(),
  relevesLongs(),
  suiviACorriger(),
];
for (const exemple of exemples) await writeExemple(FOLDER, exemple);
