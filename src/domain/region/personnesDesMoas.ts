import type { Analysis } from "../analyzeWorkbook";
import { isDetail } from "../bilan/moaFigures";
import type { PeriodeDuBilan } from "../bilan/periodeDuBilan";
import { isZoneQpv, type Profil } from "../bilan/profil";
import { profilReader } from "../bilan/profils";
import { Trait, type MoaDuClasseur } from "./classeur";
import { faitsDesBilans } from "./faitsDesBilans";

type Personnes = Pick<MoaDuClasseur, "personnes" | "traits">;

/** By MOA of the suivi: the persons of its counted rows, and what these rows say of them. */
export function personnesDesMoas(
  analysis: Analysis,
  periode: PeriodeDuBilan,
): readonly Personnes[] {
  const profilOf = profilReader(analysis.suivi);
  const byMoa = analysis.suivi.moas.map(() => new Map<number, number>());
  for (const fait of faitsDesBilans(analysis, periode)) {
    const { moa, personne } = fait;
    if (personne === -1) continue;
    const traits = isDetail(fait) ? traitsOf(profilOf(fait)) : 0;
    const persons = byMoa[moa];
    persons?.set(personne, (persons.get(personne) ?? 0) | traits);
  }
  return byMoa.map((persons) => ({
    personnes: Int32Array.from(persons.keys()),
    traits: Uint8Array.from(persons.values()),
  }));
}

function traitsOf({ sexe, zone }: Profil): number {
  const qpv = isZoneQpv(zone) ? Trait.qpv : 0;
  if (sexe === "F") return qpv | Trait.femme;
  return sexe === "H" ? qpv | Trait.homme : qpv;
}
