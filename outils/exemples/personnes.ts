import type { Alea } from "./alea";
import { day } from "./calendrier";
import type { Personne } from "./faits";
import { CRITERES, NIVEAUX, QUARTIERS } from "./territoire";

/** Invented surnames, made of syllables that no register is meant by. */
const NOMS = [
  "ABELONNE",
  "BARVILLAC",
  "BELKORIM",
  "CASTREVAL",
  "CHAMBRENAS",
  "DIARVOULÉ",
  "DROUVENAY",
  "ESPARNOL",
  "FERRALBA",
  "GAUDREMONT",
  "HADJIKEL",
  "JOUBRESSAC",
  "KEMBALOU",
  "LARVOGNE",
  "MESKARINE",
  "MONTRESOUL",
  "NDIAMBÉ",
  "OUVRELAT",
  "PALMERINO",
  "QUINTREVAL",
  "ROSTAGNEL",
  "SAVRINIER",
  "TOUVRENARD",
  "VALDIVORE",
  "YILMAREN",
  "ZAROUKEL",
] as const;

const PRENOMS_F = [
  "Aïssata",
  "Céline",
  "Delphine",
  "Fatou",
  "Inès",
  "Karima",
  "Léa",
  "Marie-Ange",
  "Noémie",
  "Zoé",
] as const;

const PRENOMS_H = [
  "Adrien",
  "Bakary",
  "Driss",
  "Émile",
  "Gaël",
  "Jean-Noël",
  "Lucas",
  "Mehdi",
  "Théo",
  "Yanis",
] as const;

/** Persons whose full names all differ; ages go from 18 to 60 on 1 January of `annee`. */
export function inventPersonnes(alea: Alea, count: number, annee: number): Personne[] {
  return Array.from({ length: count }, (_, index) => inventPersonne(alea, index, annee));
}

function inventPersonne(alea: Alea, index: number, annee: number): Personne {
  const sexe = alea.chance(0.34) ? "F" : "H";
  const prenoms = sexe === "F" ? PRENOMS_F : PRENOMS_H;
  const tour = Math.floor(index / NOMS.length);
  const age = alea.int(18, 60);
  return {
    identifiant: `P${String(index + 1).padStart(4, "0")}`,
    nom: nomOf(index, Math.floor(tour / PRENOMS_F.length)),
    prenom: prenoms[(index + tour) % prenoms.length] ?? "",
    sexe,
    naissance: day(annee - age - 1, alea.int(2, 12), alea.int(1, 28)),
    quartier: alea.chance(0.58) ? alea.pick(QUARTIERS) : null,
    critere: critere(alea, age),
    niveau: alea.pick(NIVEAUX),
  };
}

/** Double surnames once every first name has been used. */
function nomOf(index: number, serie: number): string {
  const nom = NOMS[index % NOMS.length] ?? "";
  return serie === 0 ? nom : `${nom}-${NOMS[(index + serie) % NOMS.length] ?? ""}`;
}

/** An age that fits the public during the two years that an example covers. */
function critere(alea: Alea, age: number): string {
  if (age <= 22) return "Jeune de moins de 26 ans";
  if (age >= 51) return "Personne de 50 ans et plus";
  return alea.pick(CRITERES);
}
