import { HostError } from "../hosts/hostError";
import type { FileSession } from "./fileSession";
import { openFile } from "./openFile";

/** Lies beside the page, as its scripts do. */
const EXAMPLE = "suivi-a-corriger.xlsx";

/** Opens the example that comes with the page: invented persons, and defects to find. */
export async function openExample(): Promise<FileSession> {
  const response = await fetch(`exemples/${EXAMPLE}`).catch(() => null);
  if (response?.ok !== true) throw exempleAbsent();
  return openFile(new File([await response.arrayBuffer()], EXAMPLE));
}

function exempleAbsent(): HostError {
  return new HostError(
    "FICHIER_INTROUVABLE",
    "Le classeur d'exemple n'a pas pu être chargé.",
    "Vérifiez votre connexion, ou ouvrez l'un de vos classeurs.",
  );
}
