import { createDarkTheme, createLightTheme, type BrandVariants } from "@fluentui/react-components";

/** A green that sits beside Excel's without copying it; 80 on white is 5.9:1. */
const VERT: BrandVariants = {
  10: "#02150c",
  20: "#062618",
  30: "#083722",
  40: "#0a452b",
  50: "#0b5334",
  60: "#0c5f3b",
  70: "#0d6b43",
  80: "#0f7649",
  90: "#2a8a5c",
  100: "#4a9d73",
  110: "#68b08b",
  120: "#86c3a3",
  130: "#a4d5bb",
  140: "#bfe3cf",
  150: "#d8f0e2",
  160: "#edf8f2",
};

export const LIGHT = createLightTheme(VERT);

/** Links and selected tabs need a lighter green than the default on a dark ground. */
export const DARK = {
  ...createDarkTheme(VERT),
  colorBrandForeground1: VERT[120],
  colorBrandForeground2: VERT[130],
  colorBrandForegroundLink: VERT[120],
  colorBrandForegroundLinkHover: VERT[130],
  colorBrandForegroundLinkPressed: VERT[110],
  colorCompoundBrandStroke: VERT[120],
  colorCompoundBrandForeground1: VERT[120],
};
