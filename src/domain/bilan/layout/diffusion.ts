import type { CellToWrite, SheetIdentity } from "../../sheetToWrite";
import { fr, nombre } from "../../francais";
import type { BilanContext } from "../bilan";
import { textCell } from "./cells";

type Diffusion = Pick<BilanContext, "parametres" | "isInterne">;

const INTERNE = "Version interne – ne pas diffuser";

/** An internal version is another sheet: it never takes the place of the one that is handed over. */
export function bilanIdentity(
  type: SheetIdentity["type"],
  key: string,
  { isInterne }: Pick<Diffusion, "isInterne">,
): SheetIdentity {
  return { type, key: isInterne === true ? `interne|${key}` : key };
}

/** Who may read the sheet; `more` ends the sentence of the version that anyone may. */
export function diffusionCell({ parametres, isInterne }: Diffusion, more = ""): CellToWrite {
  if (isInterne === true) {
    return textCell(fr`${INTERNE} : les petits effectifs y sont lisibles.`, "noteForte");
  }
  return textCell(
    fr`Version à diffuser : « s » remplace les effectifs inférieurs à ${nombre(parametres.seuilEffectif)} et ce qui permettrait de les retrouver${more}.`,
    "note",
  );
}

/** Printed at the foot of each page. */
export function piedDePage(sujet: string, { isInterne }: Pick<Diffusion, "isInterne">): string {
  return isInterne === true ? `${sujet} – ${INTERNE}` : sujet;
}

/** Under these thresholds nothing is small: every figure of an internal version is printed. */
export const SANS_SEUIL = { seuilEffectif: 0, seuilEffectifSensible: 0 } as const;
