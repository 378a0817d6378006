/** Writes assets/exemples: `npx tsx outils/exemples/ecrireExemples.ts`. */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { writeExemple } from "./classeur";
import { suiviPlatMois } from "./suiviPlatMois";

const FOLDER = fileURLToPath(new URL("../../assets/exemples", import.meta.url));

await mkdir(FOLDER, { recursive: true });
for (const exemple of [suiviPlatMois()]) await writeExemple(FOLDER, exemple);
