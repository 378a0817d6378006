import { day } from "./calendrier";
import {
  cas,
  casOfFautes,
  embaucheOf,
  faute,
  heuresOf,
  surMarche,
  type Cas,
  type Faute,
} from "./casACorriger";
import type { Personne } from "./faits";
import { MOAS } from "./territoire";

/** Values that belong to no list, that contradict another sheet, or that are told twice. */
const FAUTES: readonly Faute[] = [
  faute("REF-01", "moa", "Maître d'ouvrage absent de la feuille Marchés", {
    cellules: { moa: "Syndicat mixte de Fontclaire", marche: null, operation: null },
    exclue: true,
  }),
  faute("REF-02", "moa", "Maître d'ouvrage écrit en capitales", (embauche) => ({
    cellules: { moa: embauche.moa.toUpperCase() },
  })),
  faute("REF-03", "typeContrat", "Type de contrat inconnu", {
    cellules: { typeContrat: "Vacation" },
    embauche: { typeContrat: "Vacation" },
  }),
  faute("REF-04", "public", "Public inconnu", { cellules: { public: "Voisin du chantier" } }),
  faute("REF-06", "quartier", "Code QPV de la génération 2015 en 2024", {
    personne: { quartier: "QP030005" },
  }),
  faute("REF-07", "siret", "Clé de SIRET fausse", (embauche) => ({
    cellules: { siret: wrongKey(embauche.marche.siret) },
  })),
  faute("REF-08", "marche", "Numéro de marché devenu un nombre", {
    embauche: surMarche("202400000123"),
    cellules: { marche: 202_400_000_123 },
  }),
  faute("REF-09", "public", "Public non renseigné", { cellules: { public: null } }),
  faute("FEU-01", "marche", "Marché absent de la feuille Marchés", {
    cellules: { marche: "24T999" },
    exclue: true,
  }),
  faute("FEU-03", "moa", "Maître d'ouvrage différent de celui du marché", (embauche) => ({
    embauche: { moa: otherMoa(embauche.moa) },
  })),
  faute("FEU-04", "total", "Total saisi différent de la somme des mois", (embauche) => ({
    cellules: { total: heuresOf(embauche) + 50 },
  })),
];

export function casDeReferentiels(premierRang: number): Cas[] {
  return [...casOfFautes(FAUTES, premierRang), ...doublons(premierRang + FAUTES.length)];
}

function otherMoa(moa: string): string {
  return MOAS.find((autre) => autre !== moa) ?? moa;
}

function doublons(premierRang: number): Cas[] {
  const [double, homonyme, chevauche, proche] = [0, 1, 2, 3].map((de) =>
    embaucheOf(premierRang + de),
  );
  if (!double || !homonyme || !chevauche || !proche) throw new Error("no person left");
  const printemps = { fin: day(2024, 5, 31), mois: { 3: 70, 4: 70, 5: 70 } };
  const ete = { debut: day(2024, 6, 3), mois: { 6: 70, 7: 70, 8: 70 } };
  const naissance = { naissance: day(1988, 11, 9), critere: "Bénéficiaire du RSA" };
  const lettre = (personne: Personne) => ({ nom: `${personne.nom}E` });
  return [
    cas(double, []),
    cas(double, [{ code: "DBL-01", colonne: "moa", quoi: "Ligne identique à la précédente" }]),
    cas(homonyme, [], { embauche: printemps }),
    cas(homonyme, [{ code: "DBL-02", colonne: "ddn", quoi: "Même nom, autre date de naissance" }], {
      embauche: ete,
      personne: naissance,
    }),
    cas(chevauche, [], { embauche: { mois: demi(), fin: day(2024, 7, 31) } }),
    cas(
      chevauche,
      [{ code: "DBL-03", colonne: "debut", quoi: "Chevauche le contrat de la ligne précédente" }],
      {
        embauche: { debut: day(2024, 7, 1), fin: day(2024, 9, 27), mois: { 7: 60, 8: 60, 9: 50 } },
      },
    ),
    cas(proche, [], { embauche: printemps }),
    cas(
      proche,
      [{ code: "DBL-04", colonne: "nom", quoi: "Nom presque identique, même date de naissance" }],
      { embauche: ete, personne: lettre(proche.personne) },
    ),
  ];
}

function demi(): Record<number, number> {
  return { 3: 60, 4: 60, 5: 60, 6: 60, 7: 60 };
}

function wrongKey(siret: string): string {
  return siret.slice(0, -1) + String((Number(siret.slice(-1)) + 1) % 10);
}
