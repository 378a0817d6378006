import type { MarcheFusionne, PartDeClasseur } from "./mergeMarches";
import type { MarcheCommun } from "./region";

/** The marchés of a MOA that several workbooks give hours or an objective. */
export function marchesCommuns(
  moa: string,
  marches: readonly MarcheFusionne[],
  nomDe: (classeur: number) => string,
): readonly MarcheCommun[] {
  return marches.flatMap(({ ligne, parts }) => {
    const telling = parts.filter(isTelling);
    if (telling.length < 2) return [];
    const heures = telling.map((part) => part.ligne.heuresRealisees ?? 0);
    return [
      {
        moa,
        marche: ligne.marche,
        parts: telling.map(({ classeur, ligne: { heuresPrevues, heuresRealisees } }) => ({
          ...{ classeur: nomDe(classeur), heuresPrevues, heuresRealisees },
        })),
        heuresEnJeu: heures.reduce((sum, part) => sum + part, 0) - Math.max(...heures),
        isSame: hasTwins(heures.filter((part) => part !== 0)),
      },
    ];
  });
}

function isTelling({ ligne }: PartDeClasseur): boolean {
  return (ligne.heuresRealisees ?? 0) !== 0 || ligne.heuresPrevues !== null;
}

function hasTwins(heures: readonly number[]): boolean {
  return new Set(heures.map((part) => Math.round(part * 100))).size < heures.length;
}
