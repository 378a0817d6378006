import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelHost } from "../../emulator/host/excelHost";
import type { Recording } from "../../emulator/recorder/recording";
import { replay } from "../../emulator/recorder/replay";
import { recordEmulator } from "./recordEmulator";

const FOLDER = join(__dirname, "enregistrements");
const OWN = join(FOLDER, "source-emulateur.json");

function readRecording(path: string): Recording {
  return JSON.parse(readFileSync(path, "utf8")) as Recording;
}

// npm run enregistrer: the emulator's own recording is made again.
if (process.env["CLAUSIER_ENREGISTRER"] === "1") {
  beforeAll(async () => {
    writeFileSync(OWN, `${JSON.stringify(await recordEmulator())}\n`);
  });
}

describe("les enregistrements, rejoués sur l'émulateur", () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith(".json")))(
    "%s : mêmes réponses, champ par champ",
    async (name) => {
      const recording = readRecording(join(FOLDER, name));
      expect(recording.source === "émulateur").toBe(name.startsWith("source-emulateur"));
      expect(await replay(recording, new ExcelHost())).toEqual([]);
    },
  );

  it("celui de l'émulateur joue les scénarios d'aujourd'hui", async () => {
    const { exchanges } = await recordEmulator();
    const played = (all: Recording["exchanges"]) => [
      ...new Set(all.map(({ scenario }) => scenario)),
    ];
    expect(played(readRecording(OWN).exchanges)).toEqual(played(exchanges));
  });

  it("une réponse qui change est dite, avec sa place", async () => {
    const recording = readRecording(OWN);
    const text = JSON.stringify(recording).replaceAll("Essai Clausier", "Essai Autre");
    const exchanges = (JSON.parse(text) as Recording).exchanges.map(({ response }, index) => ({
      ...(recording.exchanges[index] ?? fail()),
      response,
    }));
    const [difference] = await replay({ ...recording, exchanges }, new ExcelHost());
    expect(difference).toMatch(/vaut "Essai Autre" dans l'enregistrement, "Essai Clausier" ici$/);
  });
});

function fail(): never {
  throw new Error("an exchange is missing");
}
