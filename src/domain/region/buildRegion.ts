import type { BilanContext } from "../bilan/bilan";
import { mostFrequent } from "../suivi/moas";
import { countOne, entryOf } from "../suivi/codes";
import { addNonCompte } from "./countClasseur";
import type { ClasseurLu, MoaDuClasseur } from "./classeur";
import { markCopies } from "./markCopies";
import { marchesCommuns } from "./marchesCommuns";
import { mergeMarches } from "./mergeMarches";
import { bilanDeRegion, type MoaDeRegion } from "./bilanDeRegion";
import { PersonnesRegion } from "./personnesRegion";
import type { PartDuClasseur, Region } from "./region";

/** The figures of all the workbooks together; the order of `classeurs` settles which copy counts. */
export function buildRegion(classeurs: readonly ClasseurLu[], context: BilanContext): Region {
  const marked = markCopies(classeurs);
  const comptes = marked.filter(isCounted);
  const personnes = new PersonnesRegion(comptes);
  const nomDe = (classeur: number) => comptes[classeur]?.nom ?? "";
  const moas = joinMoas(comptes).map((moa) => {
    const marches = mergeMarches(
      moa.parts.map(({ classeur, moa: { bilan } }) => ({ classeur, marches: bilan.marches })),
    );
    return { moa, marches, bilan: bilanDeRegion(moa, marches, personnes.ofMoa(moa.parts)) };
  });
  const { distinctes, plusieursMoa, ...rest } = personnes.ensemble();
  const isTold = comptes.some(({ compte }) => compte.personnesDistinctes !== null);
  return {
    bilans: {
      moas: moas.map(({ bilan }) => bilan),
      nonCompteSansMoa: addNonCompte(comptes.map(({ compte }) => compte.nonCompteSansMoa)),
      context,
      personnesDistinctes: isTold ? distinctes : null,
      personnesChezPlusieursMoa: isTold ? plusieursMoa : null,
    },
    classeurs: marked,
    parMoa: moas.map(({ moa, bilan }) => ({
      moa: bilan.moa,
      parts: moa.parts.map(({ classeur, moa: told }) => partOf(nomDe(classeur), told)),
    })),
    communs: moas.flatMap(({ bilan, marches }) => marchesCommuns(bilan.moa, marches, nomDe)),
    personnes: { ...rest, classeursSansPersonnes: comptes.filter(namesNobody).length },
  };
}

type ClasseurCompte = ClasseurLu & { readonly compte: NonNullable<ClasseurLu["compte"]> };

/** Understood, even in part, and no copy of another. */
export function isCounted(classeur: ClasseurLu): classeur is ClasseurCompte {
  const { type } = classeur.etat;
  return classeur.compte !== null && (type === "compris" || type === "aCompleter");
}

/** In alphabetical order; spellings of all the workbooks settle the name shown. */
function joinMoas(comptes: readonly ClasseurCompte[]): readonly MoaDeRegion[] {
  const byKey = new Map<
    string,
    { variantes: Map<string, number>; parts: MoaDeRegion["parts"][number][] }
  >();
  for (const [classeur, { compte }] of comptes.entries()) {
    for (const moa of compte.moas) {
      const known = entryOf(byKey, moa.bilan.moaKey, () => ({ variantes: new Map(), parts: [] }));
      known.parts.push({ classeur, moa });
      for (const [graphie, count] of moa.variantes) countOne(known.variantes, graphie, count);
    }
  }
  return Array.from(byKey, ([key, { variantes, parts }]) => ({
    key,
    parts,
    nom: mostFrequent(variantes),
  })).sort((a, b) => a.nom.localeCompare(b.nom, "fr"));
}

function partOf(classeur: string, { bilan }: MoaDuClasseur): PartDuClasseur {
  const { moa: graphie, heuresPrevues, heuresRealisees, nonCompte } = bilan;
  const { lignes: lignesNonComptees, heures: heuresNonComptees } = nonCompte;
  const told = { classeur, graphie, heuresPrevues, heuresRealisees };
  return { ...told, lignesNonComptees, heuresNonComptees };
}

function namesNobody({ compte }: ClasseurCompte): boolean {
  return compte.heuresComptees !== 0 && compte.personnesDistinctes === null;
}
