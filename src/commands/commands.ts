/* What the ribbon, the cell menu and the shortcuts run, by the names of manifest.xml and raccourcis.json. */
import { insertInsertionHeures } from "../hosts/excel/formuleInseree";
import { replaceCallsByFormulas, replaceCallsByValues } from "../hosts/excel/formulesAutonomes";
import { repairFormulas } from "../hosts/excel/formulesReparees";
import { askPane, type PaneRequest } from "../hosts/excel/paneRequests";
import { type Avis, avisEchec, avisInsertion, avisRemplacement, avisReparation } from "./avis";

export const COMMANDS = {
  verifierFeuille: () => showPane({ kind: "verifierFeuille" }),
  verifierLigne: () => showPane({ kind: "verifierLigne" }),
  voirAnomaliesLigne: () => showPane({ kind: "voirAnomaliesLigne" }),
  anomalieSuivante: () => showPane({ kind: "anomalieSuivante" }),
  ouvrirBilans: () => showPane({ kind: "ouvrirBilans" }),
  ouvrirReglages: () => showPane({ kind: "ouvrirReglages" }),
  insererHeures: () => tell(async () => avisInsertion(await insertInsertionHeures())),
  reparerFormules: () => tell(async () => avisReparation(await repairFormulas())),
  remplacerParFormules: () => tell(async () => avisRemplacement(await replaceCallsByFormulas())),
  remplacerParValeurs: () => tell(async () => avisRemplacement(await replaceCallsByValues())),
} as const;

async function showPane(request: PaneRequest): Promise<void> {
  askPane(request);
  await Office.addin.showAsTaskpane();
}

async function tell(work: () => Promise<Avis>): Promise<void> {
  const avis = await work().catch(avisEchec);
  if (avis !== null) await showPane(avis);
}

/** A button waits for `completed`; a shortcut gives no event. */
async function runCommand(
  command: () => Promise<void>,
  event?: Partial<Office.AddinCommands.Event>,
): Promise<void> {
  try {
    await command();
  } finally {
    event?.completed?.();
  }
}

function associateCommands(): void {
  for (const [id, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(id, (event?: Partial<Office.AddinCommands.Event>) => {
      void runCommand(command, event);
    });
  }
}

// Excel alone defines Office; elsewhere the file is only a library.
if (typeof Office !== "undefined") associateCommands();
