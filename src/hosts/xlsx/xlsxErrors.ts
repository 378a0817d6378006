import { HostError } from "../hostError";

const SAVE_AS_XLSX =
  "Ouvrez-le dans Excel ou LibreOffice, enregistrez-le au format « Classeur Excel (.xlsx) », puis recommencez.";
const OPEN_AND_SAVE =
  "Ouvrez-le dans Excel : s'il s'ouvre, enregistrez-le sous un autre nom et recommencez avec cette copie ; sinon, redemandez le fichier.";

export function pasUnClasseur(): HostError {
  return new HostError(
    "PAS_UN_CLASSEUR",
    "Ce fichier n'est ni un classeur Excel ni un tableau CSV.",
    "Choisissez un classeur .xlsx ou .xlsm, ou un export .csv.",
  );
}

export function classeurTronque(): HostError {
  return new HostError(
    "CLASSEUR_TRONQUE",
    "Ce classeur est incomplet ou abîmé : une partie de son contenu ne peut pas être lue.",
    OPEN_AND_SAVE,
  );
}

/** Excel opens none of these, and LibreOffice names the second again. */
export function ongletsHomonymes(): HostError {
  return new HostError(
    "CLASSEUR_TRONQUE",
    "Ce classeur est abîmé : deux de ses onglets portent le même nom.",
    OPEN_AND_SAVE,
  );
}

/** A zip may be packed in other ways than the one of workbooks: deflate64, bzip2, lzma… */
export function compressionInconnue(): HostError {
  return new HostError(
    "CLASSEUR_TRONQUE",
    "Ce classeur est compressé d'une façon que Clausier ne lit pas.",
    OPEN_AND_SAVE,
  );
}

export function codageInconnu(): HostError {
  return new HostError(
    "CLASSEUR_TRONQUE",
    "Ce classeur est écrit dans un codage de caractères que Clausier ne lit pas.",
    OPEN_AND_SAVE,
  );
}

export function bombeZip(): HostError {
  return new HostError(
    "BOMBE_ZIP",
    "Ce classeur est refusé : une fois décompressé, il prendrait une place démesurée.",
    OPEN_AND_SAVE,
  );
}

/** A DTD: its entities may grow a few bytes into gigabytes, or name other files. */
export function definitionsRefusees(): HostError {
  return new HostError(
    "BOMBE_ZIP",
    "Ce classeur est refusé : il contient des définitions qui, une fois développées, prendraient une place démesurée.",
    OPEN_AND_SAVE,
  );
}

export function classeurChiffre(): HostError {
  return new HostError(
    "CLASSEUR_CHIFFRE",
    "Ce classeur est protégé par un mot de passe à l'ouverture.",
    "Ouvrez-le dans Excel, retirez le mot de passe (Fichier › Informations › Protéger le classeur), enregistrez-le, puis recommencez.",
  );
}

/** `format` as the person knows it: ".xls", ".xlsb", ".ods". */
export function ancienFormat(format: string): HostError {
  return new HostError(
    "ANCIEN_FORMAT",
    `Ce classeur est au format ${format}, que Clausier ne lit pas.`,
    SAVE_AS_XLSX,
  );
}

export function classeurTropGrand(): HostError {
  return new HostError(
    "CLASSEUR_TROP_GRAND",
    "Ce classeur contient trop de cellules pour être lu.",
    "Supprimez les feuilles ou les colonnes inutiles, ou séparez le classeur en plusieurs fichiers.",
  );
}

export function texteDemesure(): HostError {
  return new HostError(
    "CLASSEUR_TROP_GRAND",
    "Une cellule de ce fichier contient un texte démesuré : plus de deux millions de signes.",
    "Ouvrez-le dans Excel, videz cette cellule, enregistrez-le et recommencez ; sinon, redemandez le fichier.",
  );
}

export function classeurVide(): HostError {
  return new HostError(
    "CLASSEUR_VIDE",
    "Ce fichier ne contient aucune feuille de calcul.",
    "Vérifiez que vous avez choisi le bon fichier.",
  );
}
