import type { Mesures, Passage, Taille } from "./mesures";

/** A goal, what was measured, and whether it is met; null: not measured yet. */
export interface Objectif {
  readonly travail: string;
  readonly but: string;
  readonly mesure: string | null;
  readonly isAtteint: boolean | null;
}

/** The goals of speed that ratios of one run can settle; times are those of the processor. */
export function objectifs(mesures: Mesures): readonly Objectif[] {
  const moyenne = mesures.tailles.find(({ lignes }) => lignes === 50_000);
  const grande = mesures.tailles.find(({ lignes }) => lignes === 1_000_000);
  return [
    ...lectures(moyenne),
    rapport("Lire 1 000 000 × 20", "≤ 3 × la borne", {
      value: fraction(lectureOf(grande, "Clausier"), lectureOf(grande, BORNE)),
      most: 3,
    }),
    memoire("Lire 1 000 000 × 20", "≤ 400 Mo", {
      value: memoireOf(grande?.lecture, "Clausier"),
      most: 400,
    }),
    ...controles(mesures),
    agregation(moyenne),
    ...travaux(moyenne),
    duree("Travail entier, 1 000 000 de lignes", "≤ 2 500 ms", {
      value: msOf(grande?.travail, "Clausier"),
      most: 2_500,
    }),
    memoire("Travail entier, 1 000 000 de lignes", "≤ 600 Mo", {
      value: memoireOf(grande?.travail, "Clausier"),
      most: 600,
    }),
    ...epreuves(mesures),
    ...croissances(moyenne, grande),
  ];
}

function agregation(taille: Taille | undefined): Objectif {
  const own = msOf(taille?.agregation, "Clausier");
  const value = fraction(own, msOf(taille?.agregation, "DuckDB"));
  return rapport("Agréger 50 000 lignes", "≤ 0,25 × DuckDB", { value, most: 0.25 });
}

/** All rules against the loop of sixteen checks that one writes by hand; times as ratios to it. */
function controles({ epreuves: faites }: Mesures): readonly Objectif[] {
  const [main, , regles, , tableaux, premier] = faites["controles"] ?? [];
  const against = (own: Passage | undefined) => fraction(own?.ms ?? null, main?.ms ?? null);
  return [
    rapport("Contrôler 50 000 lignes, toutes les règles", "≤ 1 × 16 contrôles à la main", {
      value: against(regles),
      most: 1,
    }),
    duree("Des tableaux d'Office.js aux anomalies, 50 000 lignes", "≤ 180 ms à chaud", {
      value: tableaux?.ms ?? null,
      most: 180,
    }),
    duree("Des tableaux d'Office.js aux anomalies, 50 000 lignes", "≤ 360 ms la première fois", {
      value: premier?.ms ?? null,
      most: 360,
    }),
  ];
}

function epreuves({ epreuves: faites }: Mesures): readonly Objectif[] {
  const last = (nom: string) => faites[nom]?.at(-1)?.ms ?? null;
  const [boucle, appel] = faites["fonction"] ?? [];
  return [
    duree("300 classeurs × 2 000 lignes, un fil", "≤ 900 ms", {
      value: msOf(faites["region"], "un fil"),
      most: 900,
    }),
    duree("Greffer 20 bilans dans 20 Mo", "≤ 100 ms", { value: last("greffe"), most: 100 }),
    rapport("Fonction sur 50 000 cellules, un appel à chaud", "≤ 7,5 × la boucle nue", {
      value: fraction(appel?.ms ?? null, boucle?.ms ?? null),
      most: 7.5,
    }),
  ];
}

const BORNE = "borne : décompresser";

interface Mesure {
  readonly value: number | null;
  readonly most: number;
}

function lectures(taille: Taille | undefined): readonly Objectif[] {
  const own = lectureOf(taille, "Clausier");
  const against = (nom: string) => fraction(own, lectureOf(taille, nom));
  const travail = "Lire 50 000 × 20";
  return [
    rapport(travail, "≤ 2,5 × la borne", { value: against(BORNE), most: 2.5 }),
    rapport(travail, "≤ 0,08 × hucre en flux", { value: against("hucre, en flux"), most: 0.08 }),
    rapport(travail, "≤ 0,03 × exceljs en flux", {
      value: against("exceljs, en flux"),
      most: 0.03,
    }),
  ];
}

function travaux(taille: Taille | undefined): readonly Objectif[] {
  const own = msOf(taille?.travail, "Clausier");
  const against = (nom: string) => fraction(own, msOf(taille?.travail, nom));
  const travail = "Travail entier, 50 000 lignes, de fichier à fichier";
  return [
    rapport(travail, "≤ 1/40 d'exceljs + zod", {
      value: against("exceljs + zod par ligne"),
      most: 1 / 40,
    }),
    rapport(travail, "≤ 1/60 de pandas + openpyxl", {
      value: against("pandas + openpyxl"),
      most: 1 / 60,
    }),
  ];
}

/** 20 times the rows: at most 22 times the work, station by station. */
function croissances(petite: Taille | undefined, grande: Taille | undefined): readonly Objectif[] {
  return (petite?.stations ?? [])
    .filter(({ nom }) => !nom.startsWith("borne"))
    .map(({ nom, ms }) => {
      const value = fraction(grande?.stations.find((other) => other.nom === nom)?.ms ?? null, ms);
      return rapport(`Croissance de « ${nom} », 20 × lignes`, "≤ 22 ×", { value, most: 22 });
    });
}

function lectureOf(taille: Taille | undefined, nom: string): number | null {
  return msOf(taille?.lecture, nom);
}

function msOf(passages: readonly Passage[] | undefined, nom: string): number | null {
  return passages?.find((passage) => passage.nom === nom)?.ms ?? null;
}

function memoireOf(passages: readonly Passage[] | undefined, nom: string): number | null {
  return passages?.find((passage) => passage.nom === nom)?.memoireMo ?? null;
}

function fraction(part: number | null, whole: number | null): number | null {
  return part === null || whole === null ? null : part / whole;
}

function rapport(travail: string, but: string, { value, most }: Mesure): Objectif {
  if (value === null) return { travail, but, mesure: null, isAtteint: null };
  const digits = value < 1 ? 3 : 1;
  return { travail, but, mesure: `${texte(value, digits)} ×`, isAtteint: value <= most };
}

function duree(travail: string, but: string, { value, most }: Mesure): Objectif {
  if (value === null) return { travail, but, mesure: null, isAtteint: null };
  const mesure = `${texte(value, value < 100 ? 1 : 0)} ms`;
  return { travail, but, mesure, isAtteint: value <= most };
}

function memoire(travail: string, but: string, { value, most }: Mesure): Objectif {
  if (value === null) return { travail, but, mesure: null, isAtteint: null };
  return { travail, but, mesure: `${texte(value, 0)} Mo`, isAtteint: value <= most };
}

function texte(value: number, digits: number): string {
  return value.toLocaleString("fr-FR", { maximumFractionDigits: digits });
}
