import type { Reading } from "../values/reading";
import { buildLexique, readTerme, type Terme } from "./lexique";
import type { TypeEmployeur } from "./typeEmployeur";

/** Lines of the bilan, in its order. */
export const GROUPES_CONTRAT = {
  CDI: "CDI",
  CDD: "CDD",
  CDDI: "CDDI",
  CUI: "CUI-PEC",
  ALTERNANCE: "Alternance",
  ETT: "Intérim (ETT)",
  ETTI: "Intérim d'insertion (ETTI)",
  GEIQ: "GEIQ",
  AI: "AI",
  AUTRE: "Autre",
} as const;

type GroupeContrat = keyof typeof GROUPES_CONTRAT;

interface TermeContrat extends Terme {
  /** Line of the bilan where its contracts are counted. */
  readonly groupe: GroupeContrat;
  /** Kind of employer that the word tells, in a column that mixes both. */
  readonly employeur?: TypeEmployeur;
}

export const TYPES_CONTRAT = {
  CDI: { libelle: "CDI", groupe: "CDI", alias: ["contrat à durée indéterminée", "indéterminé"] },
  CDI_INCLUSION: {
    libelle: "CDI inclusion",
    groupe: "CDI",
    alias: ["CDI insertion", "CDI d'inclusion", "CDI senior"],
  },
  CDI_INTERIMAIRE: {
    libelle: "CDI intérimaire",
    groupe: "CDI",
    alias: ["CDI intérim"],
    employeur: "ETT",
  },
  CDD: { libelle: "CDD", groupe: "CDD", alias: ["contrat à durée déterminée", "déterminé"] },
  CDDU: { libelle: "CDD d'usage", groupe: "CDD", alias: ["CDDU", "usage", "CDD usage"] },
  CDD_TREMPLIN: {
    libelle: "CDD tremplin",
    groupe: "CDD",
    alias: ["CDDT", "tremplin"],
    employeur: "EA",
  },
  CDDI: {
    libelle: "CDDI",
    groupe: "CDDI",
    alias: ["CDD I", "CDD insertion", "CDD d'insertion", "contrat à durée déterminée d'insertion"],
  },
  CUI: {
    libelle: "CUI-PEC",
    groupe: "CUI",
    alias: [
      ...["CUI", "PEC", "CAE", "CIE", "CUI CAE", "CUI CIE", "CUI PEC", "PEC CAE", "PEC CUI"],
      ...["contrat aidé", "contrat unique d'insertion", "parcours emploi compétences"],
      ...["emploi d'avenir", "contrat d'avenir", "EAV"],
    ],
  },
  APPRENTISSAGE: {
    libelle: "Contrat d'apprentissage",
    groupe: "ALTERNANCE",
    alias: ["APP", "apprentissage", "apprenti", "apprentie", "alternance apprentissage"],
  },
  PROFESSIONNALISATION: {
    libelle: "Contrat de professionnalisation",
    groupe: "ALTERNANCE",
    alias: [
      ...["contrat pro", "CP", "pro", "professionnalisation", "contrat professionnel", "cpro"],
      ...["alternance professionnalisation", "alternance pro"],
    ],
  },
  ALTERNANCE: {
    libelle: "Alternance",
    groupe: "ALTERNANCE",
    alias: ["alternant", "alternante", "ALT", "contrat en alternance"],
  },
  ETT: {
    libelle: "Intérim (ETT)",
    groupe: "ETT",
    alias: [
      ...[
        "ETT",
        "intérim",
        "intérimaire",
        "mission",
        "mission intérim",
        "CTT",
        "TT",
        "mission ETT",
      ],
      ...["contrat de mission", "travail temporaire", "contrat de travail temporaire"],
      ...["mission d'intérim", "mission intérimaire", "agence d'intérim"],
    ],
    employeur: "ETT",
  },
  ETTI: {
    libelle: "Intérim d'insertion (ETTI)",
    groupe: "ETTI",
    alias: [
      ...["ETTI", "CTTI", "intérim d'insertion", "intérim insertion", "intérimaire d'insertion"],
      ...["mission ETTI", "mission d'insertion", "contrat de mission d'insertion", "intérim ETTI"],
      ...["travail temporaire d'insertion", "mission d'intérim d'insertion"],
    ],
    employeur: "ETTI",
  },
  GEIQ: {
    libelle: "GEIQ",
    groupe: "GEIQ",
    alias: ["mise à disposition GEIQ", "MAD GEIQ", "contrat GEIQ"],
    employeur: "GEIQ",
  },
  AI: {
    libelle: "AI",
    groupe: "AI",
    alias: [
      ...["association intermédiaire", "mise à disposition AI", "MAD AI", "CDDU AI", "AI CDDU"],
      ...["mise à disposition association intermédiaire"],
    ],
    employeur: "AI",
  },
  STAGE: {
    libelle: "Stage ou immersion",
    groupe: "AUTRE",
    alias: ["stage", "stagiaire", "PMSMP", "immersion", "EMT"],
  },
  ANCIEN: {
    libelle: "Ancien contrat aidé",
    groupe: "AUTRE",
    alias: ["CIRMA", "CI RMA", "CAV", "CES", "CEC", "contrat emploi solidarité"],
  },
  AUTRE: { libelle: "Autre", groupe: "AUTRE", alias: ["autres", "autre contrat"] },
} as const satisfies Record<string, TermeContrat>;

export type TypeContrat = keyof typeof TYPES_CONTRAT;

export function isTypeContrat(code: string): code is TypeContrat {
  return Object.hasOwn(TYPES_CONTRAT, code);
}

const LEXIQUE = buildLexique<TypeContrat>(TYPES_CONTRAT, {
  // CDII is a CDI intérimaire or a CDI inclusion; a mise à disposition is an ETTI's, a GEIQ's or an AI's.
  ambigus: ["CDII", "MAD", "mise à disposition", "contrat d'insertion", "insertion"],
  noise: [
    ...["contrat", "type", "temps", "plein", "partiel", "complet", "TP", "TC", "mois", "semaine"],
    ...["renouvellement", "renouvelé", "moins", "plus", "durée", "jour", "h", "heures"],
    ...Array.from({ length: 61 }, (_, number) => String(number)),
  ],
});

/** Reads a type of contract, or the employer's kind that stands for it: « ETTI », « GEIQ ». */
export function readTypeContrat(text: string): Reading<TypeContrat> {
  return readTerme(text, LEXIQUE);
}

/** The kind of employer that a type of contract tells; null when several hire that way. */
export function employeurFromTypeContrat(code: TypeContrat): TypeEmployeur | null {
  const terme: TermeContrat = TYPES_CONTRAT[code];
  return terme.employeur ?? null;
}
