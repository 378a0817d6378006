import { createAlea, type Alea } from "../exemples/alea";
import { sumHeures } from "../exemples/faits";
import type { ChampId } from "../../src/domain/columns/champs";
import { comparable } from "../../src/domain/values/text";
import { contenuOf, type Contenu, type Fait } from "./contenus";
import { inventFacts, type Suivi } from "./donnees";
import { graphiesOf, graphiesSures } from "./graphies";
import { cellule, VIDE, type Cellule, type Onglet, type Valeur } from "./grille";
import { varyTitle } from "./variantes";

/** A column of a generated sheet, and what it is in truth. */
export interface Colonne {
  readonly champ: ChampId | null;
  readonly titre: string;
  readonly contenu: Contenu;
}

/** How a workbook is kept: with the slips of everyday, or with care. */
export type Tenue = "courante" | "soignée";

/** Draws one workbook: its facts, the words of its titles, the way its cells are written. */
export class Tirage {
  readonly alea: Alea;
  readonly suivi: Suivi;
  private readonly titres = new Map<string, ChampId>();
  private readonly tenue: Tenue;
  private readonly dirt: number;

  constructor(seed: number, tenue: Tenue = "courante", suivi = inventFacts(seed)) {
    this.alea = createAlea(seed);
    this.suivi = suivi;
    this.tenue = tenue;
    const dirt = this.alea.pick([0, 0, 0.1, 0.3]);
    this.dirt = tenue === "soignée" ? 0 : dirt;
  }

  get moas(): readonly string[] {
    return [...new Set(this.suivi.contrats.map(({ marche }) => marche.moa))];
  }

  /** The columns of one sheet, titled by chance, each title once. */
  colonnes(champs: readonly ChampId[]): Colonne[] {
    const used = new Set<string>();
    const colonnes = champs.map((champ) => {
      const titre = this.titre(champ, used);
      return { champ, titre, contenu: contenuOf(champ, titre) };
    });
    const hasFullName = colonnes.some(({ champ, titre, contenu }) => {
      return champ === "nom" && contenu !== contenuOf("nom", "Nom") && titre !== "";
    });
    return colonnes.filter(({ champ }) => !(hasFullName && champ === "prenom"));
  }

  private titre(champ: ChampId, used: Set<string>): string {
    const isCareful = this.tenue === "soignée";
    const known = isCareful ? graphiesSures(champ) : graphiesOf(champ);
    for (let essai = 0; essai < 40; essai++) {
      const graphie = this.alea.pick(known);
      const titre = isCareful ? graphie : varyTitle(graphie, this.alea);
      const key = comparable(titre);
      if (used.has(key)) continue;
      used.add(key);
      this.titres.set(key, champ);
      return titre;
    }
    throw new Error(`no title left for ${champ}`);
  }

  /** What a title of this workbook is in truth. */
  champOf(titre: string): ChampId | null {
    return this.titres.get(comparable(titre)) ?? null;
  }

  faits(): Fait[] {
    return this.suivi.contrats.map((contrat, rang) => ({ contrat, mois: null, rang }));
  }

  releves(): Fait[] {
    return this.suivi.contrats
      .flatMap((contrat) => contrat.mois.map((mois) => ({ contrat, mois })))
      .map((fait, rang) => ({ ...fait, rang }));
  }

  /** One fact by marché. */
  marches(): Fait[] {
    return this.suivi.marches.flatMap((marche) => {
      const contrats = this.suivi.contrats.filter((contrat) => contrat.marche === marche);
      const [contrat] = contrats;
      if (contrat === undefined) return [];
      const mois = contrats.flatMap((each) => each.mois);
      return [{ contrat: { ...contrat, mois }, mois: null, rang: 0 }];
    });
  }

  titles(colonnes: readonly Colonne[]): Cellule[] {
    return colonnes.map(({ titre }) => cellule(titre, true));
  }

  row(colonnes: readonly Colonne[], fait: Fait): Cellule[] {
    return colonnes.map(({ champ, contenu }) => this.write(contenu(fait, this.alea), champ));
  }

  /** Now and then, as people type: numbers and days as texts, spaces, capitals. */
  private write(valeur: Valeur, champ: ChampId | null): Cellule {
    if (valeur === null || !this.alea.chance(this.dirt)) return cellule(valeur);
    if (valeur instanceof Date)
      return cellule(valeur.toLocaleDateString("fr-FR", { timeZone: "UTC" }));
    if (typeof valeur === "number") return cellule(this.typed(valeur, champ));
    return cellule(champ === "moa" ? this.alea.pick([`${valeur} `, valeur.toUpperCase()]) : valeur);
  }

  private typed(valeur: number, champ: ChampId | null): Valeur {
    const isHours =
      champ === "heuresRealisees" || champ === "heuresMois" || champ === "heuresPrevues";
    if (!isHours) return valeur;
    const text = valeur.toLocaleString("fr-FR", { maximumFractionDigits: 2 });
    return this.alea.pick([text, `${text} h`, text.replace(/\s/g, "")]);
  }
}

export function onglet(
  nom: string,
  lignes: readonly (readonly Cellule[])[],
  plus: Partial<Onglet> = {},
): Onglet {
  return { nom, lignes, fusions: [], colonnesMasquees: [], tableau: null, ...plus };
}

/** Figures of each MOA, counted from the facts. */
export interface VeriteMoa {
  readonly prevues: number;
  readonly realisees: number;
}

export function veriteOf({ marches, contrats }: Suivi): Map<string, VeriteMoa> {
  const moas = new Set(contrats.map(({ marche }) => marche.moa));
  const served = new Set(contrats.map(({ marche }) => marche));
  return new Map(
    [...moas].map((moa) => [
      moa,
      {
        prevues: sumHeures(
          marches
            .filter((marche) => marche.moa === moa && served.has(marche))
            .map(({ heuresPrevues }) => heuresPrevues),
        ),
        realisees: sumHeures(
          contrats
            .filter(({ marche }) => marche.moa === moa)
            .flatMap(({ mois }) => mois.map(({ heures }) => heures)),
        ),
      },
    ]),
  );
}

export const LIGNE_VIDE: readonly Cellule[] = [VIDE];
