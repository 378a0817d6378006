import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../assets/icones");
const sources = readdirSync(FOLDER).filter((file) => file.endsWith(".svg"));
/** Backgrounds of the ribbon: light, dark grey and black themes of Office. */
const THEMES = ["#ffffff", "#292929", "#000000"];

/** Relative luminance (WCAG 2.1). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe("les icônes", () => {
  it.each(sources)("%s se voit sur chaque thème d'Office : contraste de 3 au moins", (file) => {
    const svg = readFileSync(join(FOLDER, file), "utf8");
    const colours = [...new Set(svg.match(/#[0-9a-f]{6}/g))];
    const backgrounds = colours.includes("#ffffff") ? ["#1b8f76"] : THEMES;
    const faint = colours
      .filter((colour) => !backgrounds.includes(colour))
      .flatMap((colour) => backgrounds.map((theme) => [colour, theme] as const))
      .filter(([colour, theme]) => contrast(colour, theme) < 3);
    expect([colours.length, faint]).toStrictEqual([2, []]);
  });
});
