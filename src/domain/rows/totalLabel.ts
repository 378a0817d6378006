import { comparable } from "../values/text";

/**
 * How a label announces a total: by itself, of something named, only when the figures add up
 * (« Tous lots » may be a marché without lots), or not at all. « Reste à faire », « Objectif »,
 * « Taux de réalisation » add nothing up: they compare a total to something, and « dont QPV » tells
 * a part of the row above (« solde »).
 */
export type TotalLabel =
  | { readonly kind: "seul" }
  | { readonly kind: "selonChiffres" }
  | { readonly kind: "de"; readonly what: string }
  | { readonly kind: "solde"; readonly what: string | null }
  | null;

const MAY_BE_TOTAL =
  /tot|cumul|groupement|[ée]chelle|ensemble|somme|s\/t|tou(?:s|tes)\s|g[ée]n[ée]ral|global|rest|raf|solde|[ée]cart|diff[ée]r|objectif|rappel|obligation|moyenne|taux|pourcentage|heures|%|^\s*dont\s/i;
const ALONE =
  /^(?:(?:sous |s |ss )?(?:total|totaux|tot|t)(?: (?:general|generaux|global|partiel|h|heures?|du mois|annuel|ht))?|cumul(?: general| annuel| total)?|grand total|total \d{4}|(?:a l )?ensemble|somme|ss total)$/;
const PROJECT = /^(?:a l echelle|ensemble) (?:du|de la|des|de l) [a-z ]+$/;
const BY_FIGURES =
  /^(?:general|global|groupement(?: [a-z ]+)?|(?:tous|toutes)(?: (?:les|nos))? [a-z]+(?: confondue?s)?|totalite(?: d.*)?)$/;
const OF_SOMETHING =
  /^(?:sous |s |ss )?(?:total|totaux|cumul)(?: (?:general|pour|de|du|des|d|l|la|le|les|moa))* (.+)$/;
const BALANCE =
  /^(?:rappel )?(?:(?:de |du |des |de l |l )?(?:nb|nombre) (?:d |de |des )?)?(?:reste|restant|raf|solde|ecarts?|difference|objectifs?|obligation|moyenne|taux|pourcentage|heures? (?:restante?s?|restant|prevues?|dues?|a realiser|a faire|a effectuer|objectif))(?: (?:a|au|de|du|des|d|l|la|le|les|en|par|sur|faire|realiser|effectuer|realisation|realise|realisees?|reste|restante?s?|heures?|h|insertion|marche|lot|contrat|contractuel|annuel|global|total|initial|prevu|prevues?|objectif|salarie|personne|mois|clause|atteinte))*$/;
/** Its sign is lost in the key. */
const SHARE = /^\s*%\s*(?:de |d['’])?(?:r[ée]alis|avance|atteint|objectif)/i;
const PART = /^dont [a-z0-9 ]+$/;
const BALANCE_OF =
  /^(?:objectifs?|reste(?: a (?:faire|realiser|effectuer))?|solde|ecart)(?: (?:de|du|des|d|l|la|le|les|pour|moa|marche|lot))* (.+)$/;

/** « Total », « S/Total », « À l'échelle du projet : » stand alone; « Total Ville d'Alès » is of something. */
export function readTotalLabel(text: string): TotalLabel {
  if (text.length > 80 || !MAY_BE_TOTAL.test(text)) return null;
  const key = comparable(text);
  if (SHARE.test(text)) return { kind: "solde", what: null };
  if (isAlone(key)) return { kind: "seul" };
  if (BY_FIGURES.test(key)) return { kind: "selonChiffres" };
  return readBalance(key) ?? readNamed(key);
}

function readBalance(key: string): TotalLabel {
  if (BALANCE.test(key) || PART.test(key)) return { kind: "solde", what: null };
  const what = BALANCE_OF.exec(key)?.[1];
  return what === undefined ? null : { kind: "solde", what };
}

function readNamed(key: string): TotalLabel {
  const what = OF_SOMETHING.exec(key)?.[1];
  return what === undefined ? null : { kind: "de", what };
}

function isAlone(key: string): boolean {
  return key !== "t" && (ALONE.test(key) || PROJECT.test(key));
}
