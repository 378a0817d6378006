import type { AttenduMoa } from "../../outils/exemples/attendu";
import type { Outcome } from "./runChain";

/** Figures of each MOA as the truth tells them: by name, hours to the cent, marchés in no order. */
export function figuresOf({ json }: Outcome): readonly object[] {
  return comparable(
    json.moa.map((bilan) => ({
      nom: bilan.nom,
      heuresPrevues: bilan.heuresPrevues,
      heuresRealisees: bilan.heuresRealisees,
      personnes: bilan.personnes,
      contrats: bilan.contrats,
      heuresQpv: bilan.heuresQpv,
      personnesQpv: bilan.personnesQpv,
      heuresParQuartier: known(bilan.heuresParQuartier),
      contratsParType: known(bilan.contratsParType),
      marches: bilan.marches.map(({ marche, entreprise, heuresPrevues, heuresRealisees }) => ({
        marche,
        entreprise,
        heuresPrevues,
        heuresRealisees,
      })),
    })),
  );
}

export function comparable(moas: readonly AttenduMoa[]): readonly object[] {
  return [...moas]
    .sort((a, b) => a.nom.localeCompare(b.nom, "fr"))
    .map(({ marches, ...figures }) => ({
      ...cents(figures),
      marches: Object.fromEntries(marches.map(({ marche, ...rest }) => [marche, cents(rest)])),
    }));
}

export function toCents(value: number): number {
  return Math.round(value * 100) / 100;
}

function cents(figures: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]: [string, unknown]) => {
      if (typeof value === "number") return [key, toCents(value)];
      return [key, typeof value === "object" && value !== null ? cents(value) : value];
    }),
  );
}

function known(figures: Readonly<Record<string, number | null>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).filter((entry): entry is [string, number] => entry[1] !== null),
  );
}
