import type { MoaFigures } from "../bilan/moaFigures";
import { isZoneQpv, type Profil } from "../bilan/profil";
import { Trait, type MoaDuClasseur } from "./classeur";

/** The persons of the counted rows of a MOA, and what these rows say of them. */
export function personnesDuMoa({
  personnes,
  profils,
}: Pick<MoaFigures, "personnes" | "profils">): Pick<MoaDuClasseur, "personnes" | "traits"> {
  const traits = new Map(Array.from(personnes, (personne) => [personne, 0]));
  for (const { personne, profil } of profils) {
    const told = traits.get(personne);
    if (told !== undefined) traits.set(personne, told | traitsOf(profil));
  }
  return {
    personnes: Int32Array.from(traits.keys()),
    traits: Uint8Array.from(traits.values()),
  };
}

function traitsOf({ sexe, zone }: Profil): number {
  const qpv = isZoneQpv(zone) ? Trait.qpv : 0;
  if (sexe === "F") return qpv | Trait.femme;
  return sexe === "H" ? qpv | Trait.homme : qpv;
}
