import { fr, heuresTexte } from "../../../francais";
import { GROUPES_CONTRAT } from "../../../nomenclatures/typeContrat";
import type { IndicateursAnru } from "../../anru";
import type { Bilans, Ventilation } from "../../bilan";
import { maskedCell, numberCell, share } from "../cells";
import { isPetit, type Masque } from "../petitsEffectifs";
import { absente, hiddenOr, isHidden, isWithheld } from "./cellulesAnru";
import { quartiersQpv } from "../quartiersQpv";
import type { LigneAnru } from "./grilleAnru";
import { maskAnru, type MasquesAnru } from "./masquesAnru";

interface Source {
  readonly anru: IndicateursAnru;
  readonly masques: MasquesAnru;
  readonly seuil: number;
}

/** The twelve indicators of article 9 of the plan local (Alès, 25/06/2020), in its order. */
export function lignesAnru(bilans: Bilans, anru: IndicateursAnru): readonly LigneAnru[] {
  const { seuilEffectif: seuil } = bilans.context.parametres;
  const source = { anru, masques: maskAnru(bilans, anru), seuil };
  return [
    ...heuresLignes(anru),
    ...quartiersLignes(source),
    ...typologieLignes(source),
    ...peuQualifiesLignes(source),
    ...contratsLignes(source),
    ...qualitatifs(source),
  ];
}

/** 1 to 3: hours of the project, by MOA, by marché. */
function heuresLignes(anru: IndicateursAnru): readonly LigneAnru[] {
  const unite = "heures";
  const ligne = (libelle: string, prevues: number | null, realisees: number | null) => ({
    ...{ libelle, unite, objectif: prevues },
    valeur: numberCell(realisees, "heures"),
  });
  const total = ligne("Heures d'insertion (projet)", anru.heuresPrevues, anru.heuresRealisees);
  const titre = (numero: number, libelle: string) => ({
    ...{ numero, libelle, unite: "", valeur: { empty: true, style: "libelle" } as const },
  });
  return [
    { ...total, numero: 1 },
    titre(2, "Heures d'insertion par maître d'ouvrage"),
    ...anru.parMoa.map(({ moa, prevues, realisees }) => ligne(moa, prevues, realisees)),
    titre(3, "Heures d'insertion par opération ou marché"),
    ...anru.marches.map(({ marche, moa, heuresPrevues, heuresRealisees }) => ({
      ...ligne(marche, heuresPrevues, heuresRealisees),
      perimetre: moa,
    })),
  ];
}

/** 4 and 5: hours and persons of the QPV. */
function quartiersLignes({ anru, masques }: Source): readonly LigneAnru[] {
  const { lignes, qpvCount, ensembleQpv } = quartiersQpv(anru);
  const masque = masques.quartiers;
  const qualite = anru.quartiers.length === 0 ? absente("Résident QPV") : "";
  const ensemble = ensembleQpv === null ? undefined : lignes[ensembleQpv];
  const isMasked = isHidden(masque, ensembleQpv ?? -1);
  const none = anru.quartiers.length === 0 ? null : 0;
  const cell = (value: number | null | undefined, style: "heures" | "entier") =>
    ensemble === undefined ? numberCell(none, style) : hiddenOr(value ?? null, style, isMasked);
  return [
    {
      ...{ numero: 4, libelle: "Heures réalisées par des habitants des QPV", unite: "heures" },
      ...{ valeur: cell(ensemble?.heures, "heures"), qualite },
    },
    ...lignes
      .slice(0, isWithheld(lignes, masque) ? 0 : qpvCount)
      .map(({ libelle, heures }, index) => ({
        ...{ libelle, unite: "heures" },
        valeur: hiddenOr(heures, "heures", isHidden(masque, index)),
      })),
    {
      ...{ numero: 5, libelle: "Personnes en QPV ayant eu au moins un contrat" },
      ...{ unite: "personnes", valeur: cell(anru.personnesQpv, "entier"), qualite },
    },
  ];
}

/** 6: who they are. */
function typologieLignes({ anru, masques }: Source): readonly LigneAnru[] {
  const blocs = [
    ["Statut à l'entrée (public)", anru.publics, masques.publics, "Public"],
    ["Sexe", anru.sexes, masques.sexes, "Sexe"],
    ["Âge", anru.ages, masques.ages, "Date de naissance"],
    ["Niveau de formation", anru.niveaux, masques.niveaux, "Niveau de formation"],
  ] as const;
  const unite = "personnes";
  return [
    {
      ...{ numero: 6, libelle: "Typologie des publics bénéficiaires", unite },
      valeur: hiddenOr(anru.personnes, "entier", masques.personnes),
    },
    partFemmes(anru, masques.sexes),
    ...blocs.flatMap(([titre, lignes, masque, colonne]) =>
      lignes.length === 0
        ? [{ libelle: titre, unite, valeur: numberCell(null, "entier"), qualite: absente(colonne) }]
        : isWithheld(lignes, masque)
          ? [{ libelle: titre, unite, valeur: maskedCell() }]
          : lignes.map((ligne, index) => personnesLigne(titre, ligne, isHidden(masque, index))),
    ),
  ];
}

function personnesLigne(titre: string, ligne: Ventilation, masked: boolean): LigneAnru {
  const { libelle, personnes, heures } = ligne;
  return {
    ...{ libelle: fr`${titre} : ${libelle}`, unite: "personnes" },
    valeur: hiddenOr(personnes, "entier", masked),
    qualite: masked || heures === null ? "" : heuresTexte(Math.round(heures)),
  };
}

function partFemmes({ sexes }: IndicateursAnru, masque: Masque): LigneAnru {
  const of = (libelle: string) => sexes.find((ligne) => ligne.libelle === libelle)?.personnes ?? 0;
  const femmes = of("Femmes");
  const part = sexes.length === 0 ? null : share(femmes, femmes + of("Hommes"));
  const isMasked = sexes.length > 0 && masque?.includes(true) !== false;
  const valeur = isWithheld(sexes, masque) ? maskedCell() : hiddenOr(part, "taux", isMasked);
  const qualite = sexes.length === 0 ? absente("Sexe") : "";
  return { libelle: "Part des femmes", unite: "%", valeur, qualite };
}

/** 7: the young with a low qualification. */
function peuQualifiesLignes({ anru, masques }: Source): readonly LigneAnru[] {
  const { peuQualifies, tells } = anru;
  const of = (index: number) => peuQualifies[index]?.personnes ?? 0;
  const told = peuQualifies.filter(({ libelle }) => libelle !== "Non renseigné");
  const isFirst = told[0]?.libelle.startsWith("Jeunes") === true;
  const sum = told.reduce((total, { personnes }) => total + (personnes ?? 0), 0);
  const part = peuQualifies.length === 0 ? null : share(isFirst ? of(0) : 0, sum);
  const missing = ["niveauFormation", "dateNaissance"] as const;
  const manque = missing.find((champ) => !tells(champ));
  const colonne = manque === "niveauFormation" ? "Niveau de formation" : "Date de naissance";
  const isMasked = masques.peuQualifies?.includes(true) !== false && part !== null;
  return [
    {
      ...{ numero: 7, libelle: "Part des jeunes peu qualifiés", unite: "%" },
      valeur: hiddenOr(part, "taux", isMasked),
      qualite:
        manque === undefined
          ? fr`Moins de 26 ans, niveau CAP ou inférieur, parmi les personnes dont l'âge et le niveau sont connus`
          : absente(colonne),
    },
  ];
}

/** 8: kinds of contrat, and the share of alternance. */
function contratsLignes({ anru, masques }: Source): readonly LigneAnru[] {
  const { contratsParType: types } = anru;
  const masque = masques.contratsParType;
  const unite = "contrats";
  const shown = isWithheld(types, masque) ? [] : types;
  return [
    {
      ...{ numero: 8, libelle: "Typologie des contrats", unite },
      valeur: hiddenOr(anru.contrats, "entier", masques.contrats),
      qualite: types.length === 0 ? absente("Type de contrat") : "",
    },
    ...shown.map(({ libelle, contrats }, at) => {
      return { libelle, unite, valeur: hiddenOr(contrats, "entier", isHidden(masque, at)) };
    }),
    partAlternance(types, masques),
  ];
}

const ALTERNANCE = { libelle: "Part des contrats en alternance", unite: "%" };

function partAlternance(types: readonly Ventilation[], masques: MasquesAnru): LigneAnru {
  const index = types.findIndex(({ libelle }) => libelle === GROUPES_CONTRAT.ALTERNANCE);
  const total = types.reduce((sum, { contrats }) => sum + (contrats ?? 0), 0);
  const none = total === 0 ? null : 0;
  const part = index === -1 ? none : share(types[index]?.contrats ?? null, total);
  // The share and the number of contrats in alternance give the total.
  const isMasked = index !== -1 && (isHidden(masques.contratsParType, index) || masques.contrats);
  return { ...ALTERNANCE, valeur: hiddenOr(part, "taux", isMasked) };
}

/** 9 to 12: length of contrats, training, reserved marchés, local upkeep. */
function qualitatifs(source: Source): readonly LigneAnru[] {
  const { anru, seuil } = source;
  const { dureeMoyenneMois, contrats, tells, gup } = anru;
  const reserves = tells("typeClause") ? share(anru.reserves, anru.marches.length) : null;
  const because = (isAbsent: boolean, colonne: string) => (isAbsent ? absente(colonne) : "");
  return [
    {
      ...{ numero: 9, libelle: "Durée moyenne des contrats", unite: "mois" },
      valeur: hiddenOr(dureeMoyenneMois, "decimal", isPetit(contrats, seuil)),
      qualite: because(dureeMoyenneMois === null, "Début et fin du contrat"),
    },
    {
      ...{ numero: 10, libelle: "Personnes ayant bénéficié d'une formation", unite: "personnes" },
      valeur: hiddenOr(anru.formes, "entier", isFormesMasked(source)),
      qualite: because(anru.formes === null, "Formation"),
    },
    {
      ...{ numero: 11, libelle: "Part des marchés réservés à l'IAE", unite: "%" },
      valeur: numberCell(reserves, "taux"),
      qualite: because(reserves === null, "Type de clause"),
    },
    {
      ...{ numero: 12, libelle: GUSP, unite: "heures" },
      valeur: numberCell(gup === null ? null : (gup.heures ?? 0), "heures"),
      qualite: because(gup === null, "Programme"),
    },
  ];
}

const GUSP = "Heures des marchés de gestion urbaine et sociale de proximité";

/** Few persons trained, or few who were not. */
function isFormesMasked({ anru: { personnes, formes }, seuil }: Source): boolean {
  const others = personnes === null || formes === null ? null : personnes - formes;
  return isPetit(formes, seuil) || isPetit(others, seuil);
}
