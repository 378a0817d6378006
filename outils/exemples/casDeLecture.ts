import { day } from "./calendrier";
import {
  cas,
  casOfFautes,
  embaucheOf,
  faute,
  heuresOf,
  type Cas,
  type Embauche,
  type Faute,
} from "./casACorriger";

/** A person born abroad (99) in a place that no list holds, with its right key. */
const FICTIONAL_NIR = withKey("2550899999001");

/** Defects of writing: cells that cannot be read, or that would be read wrongly. */
const FAUTES: readonly Faute[] = [
  faute("TYP-01", "m3", "Erreur #N/A à la place des heures de mars", {
    cellules: { m3: { error: "#N/A" }, total: null },
    exclue: true,
  }),
  faute("TYP-02", "m3", "Heures de mars saisies comme texte", (embauche) => ({
    cellules: { m3: String(mars(embauche)).replace(".", ","), total: heuresOf(embauche) },
  })),
  faute("TYP-03", "m3", "« voir fiche » à la place des heures de mars", {
    cellules: { m3: "voir fiche", total: null },
    exclue: true,
  }),
  faute("TYP-04", "debut", "Date de début saisie comme texte", {
    embauche: { debut: day(2024, 3, 13) },
    cellules: { debut: "13/03/2024" },
  }),
  faute("TYP-05", "debut", "31 février", { cellules: { debut: "31/02/2024" }, exclue: true }),
  faute("TYP-06", "moa", "Ni maître d'ouvrage, ni marché, ni opération", {
    cellules: { moa: null, marche: null, operation: null },
    exclue: true,
  }),
  faute("TYP-07", "entreprise", "Espaces en trop dans le nom de l'entreprise", (embauche) => ({
    cellules: { entreprise: `${embauche.marche.entreprise.replace(" ", "  ")} ` },
  })),
  faute("TYP-08", "qpv", "« x » au lieu de Oui", {
    personne: { quartier: "Belle-Rive" },
    cellules: { qpv: "x" },
  }),
  faute("TYP-10", "m3", "Heures de mars saisies comme une durée", (embauche) => ({
    cellules: { m3: mars(embauche) / 24, total: heuresOf(embauche) },
    formats: { m3: "[h]:mm" },
  })),
  faute("CNF-01", "observations", "Numéro de sécurité sociale (fictif) en observation", {
    cellules: { observations: `N° sécu ${FICTIONAL_NIR}` },
  }),
  faute("CNF-02", "observations", "Information de santé en observation", {
    cellules: { observations: "Hospitalisation en avril, reprise prévue" },
  }),
  faute("CNF-03", "telephone", "Numéro de téléphone", {
    cellules: { telephone: "06 39 98 01 02" },
  }),
  faute("COL-04", "sansTitre", "Valeurs dans une colonne sans titre", {
    cellules: { sansTitre: "vu" },
  }),
  faute("COL-03", "couleur", "Colonne que rien n'utilise", { cellules: { couleur: "bleu" } }),
  faute("STR-08", "moa", "Ligne masquée", { ligne: { masquee: true } }),
  faute("STR-06", "moa", "Ligne vide dessous", { ligne: { videApres: true } }),
];

export function casDeLecture(premierRang: number): Cas[] {
  return [...casOfFautes(FAUTES, premierRang), ...fusion(premierRang + FAUTES.length)];
}

function mars({ mois }: Embauche): number {
  return mois[3] ?? 0;
}

/** Two rows whose company is one merged cell. */
function fusion(rang: number): Cas[] {
  const premiere = embaucheOf(rang);
  const { moa, marche, employeur } = premiere;
  const quoi = "Entreprise fusionnée sur deux lignes";
  return [
    cas(premiere, [{ code: "STR-04", colonne: "entreprise", quoi }], {
      ligne: { fusion: "entreprise" },
    }),
    cas({ ...embaucheOf(rang + 1), moa, marche, employeur }, [], {
      cellules: { entreprise: null },
    }),
  ];
}

function withKey(nir: string): string {
  const key = String(97 - Number(BigInt(nir) % 97n)).padStart(2, "0");
  return `${nir} ${key}`;
}
