import { useEmulator } from "./useEmulator";

const emulator = useEmulator();

describe("ruban et réglages du document", () => {
  it("un bouton du ruban appelle la fonction associée et attend sa fin", async () => {
    const seen: string[] = [];
    emulator().Office.actions.associate("verifier", (event: Office.AddinCommands.Event) => {
      seen.push(event.source.id);
      event.completed();
    });
    await emulator().settle();
    await emulator().ribbon.click("verifier", "BoutonVerifier");
    expect(seen).toEqual(["BoutonVerifier"]);
  });

  it("un raccourci appelle l'action associée", async () => {
    const seen: string[] = [];
    emulator().Office.actions.associate("bilan", () => seen.push("bilan"));
    await emulator().settle();
    emulator().runAction("bilan");
    await emulator().settle();
    expect(seen).toEqual(["bilan"]);
  });

  it("un bouton du ruban se désactive, le volet se montre, le démarrage se règle", async () => {
    const { Office, ribbon, host } = emulator();
    const controls = [{ id: "BoutonBilan", enabled: false }];
    await Office.ribbon.requestUpdate({ tabs: [{ id: "Onglet", controls }] });
    await Office.addin.showAsTaskpane();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect([...ribbon.enabledButtons]).toEqual([["BoutonBilan", false]]);
    expect([host.services.visibility, host.services.startState]).toEqual(["Visible", "Background"]);
  });

  it("garde les réglages du document", async () => {
    const { settings } = emulator().Office.context.document;
    settings.set("clausier", { version: 2 });
    await new Promise((resolve) => {
      settings.saveAsync(resolve);
    });
    expect([...emulator().host.documentSettings.keys()]).toEqual(["clausier"]);
  });
});
