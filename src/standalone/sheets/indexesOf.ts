import type { Span } from "./gridSizes";

export function indexesOf({ first, end }: Span): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}
