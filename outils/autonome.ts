/*
 * Opens the page without Excel: `npm run autonome`.
 */
import { openBrowser } from "../emulator/demo/openBrowser";
import { serveAutonome } from "./serveAutonome";

const PORT = 3300;

console.log("Préparation de la page, une minute environ la première fois…");
const { url, close } = await serveAutonome(PORT);
console.log(`
  Clausier sans Excel :

      ${url}

  Les classeurs que vous y ouvrez ne quittent pas le navigateur. Pour arrêter : Ctrl+C.
`);
openBrowser(url);
process.once("SIGINT", () => void close());
