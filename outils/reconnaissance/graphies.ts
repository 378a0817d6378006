import { readFileSync } from "node:fs";
import { CHAMPS, type ChampId } from "../../src/domain/columns/champs";
import { SYNONYMES } from "../../src/domain/columns/synonymes";
import { comparable } from "../../src/domain/values/text";

/** A title that people write for a champ. */
export interface Graphie {
  readonly champ: ChampId;
  readonly texte: string;
}

/**
 * Lines of graphies.csv that title no column of their champ: values of a list, ages, or one column
 * by public, which the generated workbooks try apart.
 */
const NOT_TITLES: ReadonlySet<string> = new Set([
  "150 % des objectifs fixés",
  "Clause terminée",
  "Clause terminée / attestation reçue",
  "Clause annulée",
  "prevu, en_cours, termine, suspendu",
  "de la TPE à la major du bâtiment",
  "KIND_*",
  "DISP / PREST / BUILD",
  "Âge",
  "is_qpv_mandatory",
  "PSJ, Cévennes, Fbg Rochebelle, Fbg Soleil",
  "QP075019",
  "DELD",
  "BRSA",
  "TH",
  "RQTH",
  "Jeune -26",
  "PLIE",
  "Statut PASS IAE",
  "Sans diplôme, CAP/BEP, Baccalauréat, Bac +",
  "Infra V",
  "Moins de 6 mois / De 6 à 11 mois / De 12 à 23 mois / 24 mois et plus",
  "CDI CDD APP GEIQ ETT ETTI CUI CDDI",
  "janv-24",
  "01/2024",
  "Janvier",
  "janv.",
  "Colonnes mensuelles",
  "5 - Total des sorties dans l'emploi durable",
  "6 - Total des sorties dans l'emploi de transition",
]);

function isChamp(text: string): text is ChampId {
  return text in CHAMPS;
}

/** The titles seen or likely in the trade's workbooks. */
export function readGraphies(): Graphie[] {
  const lines = readFileSync(new URL("graphies.csv", import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.slice(1).flatMap((line) => {
    const at = line.indexOf(";");
    const [champ, texte] = [line.slice(0, at), line.slice(at + 1)];
    return isChamp(champ) && !NOT_TITLES.has(texte) ? [{ champ, texte }] : [];
  });
}

/** Each title once: those of the trade, then those that only the recogniser's dictionary has. */
function gather(): Graphie[] {
  const known = Object.entries(SYNONYMES).flatMap(([champ, textes]) =>
    isChamp(champ) ? textes.map((texte) => ({ champ, texte })) : [],
  );
  const seen = new Set<string>();
  return [...readGraphies(), ...known].filter(({ champ, texte }) => {
    const key = `${champ} ${comparable(texte)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export const GRAPHIES: readonly Graphie[] = gather();

export function graphiesOf(champ: ChampId): string[] {
  return GRAPHIES.filter((graphie) => graphie.champ === champ).map(({ texte }) => texte);
}

const CHAMPS_OF_TITLE = new Map<string, Set<ChampId>>();
for (const { champ, texte } of GRAPHIES) {
  const key = comparable(texte);
  CHAMPS_OF_TITLE.set(key, (CHAMPS_OF_TITLE.get(key) ?? new Set()).add(champ));
}

/** Those that title no other champ: « Date » or « N° » alone leave a reader in doubt. */
export function graphiesSures(champ: ChampId): string[] {
  return graphiesOf(champ).filter((texte) => CHAMPS_OF_TITLE.get(comparable(texte))?.size === 1);
}
