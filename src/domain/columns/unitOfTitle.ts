/** Factor that turns a cell into euros: 1000 for « Montant (k€) », 1 000 000 for « en M€ ». */
export function titleFactor(titre: string): number {
  if (/(?<!\p{L})(?:k\s?€|ke(?:ur|uros?)?|milliers? d['’]euros?)(?!\p{L})/iu.test(titre))
    return 1000;
  if (/(?<!\p{L})(?:m\s?€|meur(?:os?)?|millions? d['’]euros?)(?!\p{L})/iu.test(titre))
    return 1_000_000;
  return 1;
}
