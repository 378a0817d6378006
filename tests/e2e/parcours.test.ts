import type { Browser } from "playwright-core";
import type { DemoServer } from "../../emulator/demo/demoServer";
import { EXAMPLE } from "../../emulator/demo/folders";
import { audit } from "../../outils/etats/auditer";
import { PARCOURS } from "../../outils/etats/parcours";
import { openScene, type Scene } from "../../outils/etats/scene";
import { launchChromium } from "../../outils/launchChromium";
import { readSession, serve } from "./demo";
import { watch } from "./watch";

/** The builds and the browser are slow on a small machine; a gesture is not. */
const START_TIMEOUT = 600_000;
const JOURNEY_TIMEOUT = 300_000;

jest.setTimeout(JOURNEY_TIMEOUT);

let server: DemoServer;
let browser: Browser;

beforeAll(async () => {
  server = await serve(EXAMPLE);
  browser = await launchChromium();
}, START_TIMEOUT);

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe("chaque parcours, au clavier seul, à 270 pixels", () => {
  it.each(PARCOURS.map((parcours) => [parcours.titre, parcours] as const))(
    "%s",
    async (_titre, { jouer, classeur, nom, ...options }) => {
      const faults: string[] = [];
      const look = async (scene: Scene, name: string) => {
        await scene.setWidth(270);
        for (const fault of await audit(scene.frame)) faults.push(`${nom} ${name} : ${fault}`);
      };
      const { scene, context } = await openScene(browser, server.url, {
        ...options,
        ...{ look: "clair", classeur: classeur(), watch: look },
      });
      const { elsewhere, failures } = watch(scene.page, server.url);
      await jouer(scene);
      const { notEmulated, faults: emulator } = await readSession(scene.page);
      await context.close();
      expect({ faults, elsewhere, failures, notEmulated, emulator }).toEqual({
        ...{ faults: [], elsewhere: [], failures: [], notEmulated: [], emulator: [] },
      });
    },
  );
});
