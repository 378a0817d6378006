import { layoutGrille } from "../../../src/domain/grille/layoutGrille";
import { writePdf } from "../../../src/cli/pdf/writePdf";

it("sans LibreOffice, une phrase dit que les PDF n'ont pas été faits et que faire", async () => {
  expect(await writePdf([layoutGrille("Grille")], "nulle-part", "")).toEqual({
    state: "failed",
    message: "Les PDF n'ont pas été faits : LibreOffice n'est pas installé sur cet ordinateur.",
    queFaire: "Installez LibreOffice, ou ouvrez les bilans dans Excel : Fichier › Exporter › PDF.",
  });
});
