import { ownsTitle } from "../../../domain/miseAJour/chartsUpdate";
import type { UpdatedChart } from "../../../domain/miseAJour/sheetUpdate";
import { categoriesXml, valuesXml } from "../write/charts/chartXml";
import { decodeEntities } from "../write/xml/entities";
import { escapeText } from "../write/xml/escapeXml";

const SERIES = /<c:ser>[^]*?<\/c:ser>/g;
const CATEGORIES = /<c:cat>[^]*?<\/c:cat>/;
const VALUES = /<c:val>[^]*?<\/c:val>/;
const TITLE = /<c:title>[^]*?<\/c:title>/;
const TITLE_TEXTS = /<a:t>([^<]*)<\/a:t>/g;

/**
 * A chart part with its new figures and title, its looks, and a title of the person,
 * as they are; null when its series are not those written any more.
 */
export function updateChartXml(xml: string, chart: UpdatedChart, sheetName: string): string | null {
  const all = xml.match(SERIES) ?? [];
  if (all.length !== chart.series.length) return null;
  const categories = categoriesXml(chart.categories, sheetName);
  let rank = 0;
  const drawn = xml.replace(SERIES, (series) => {
    const data = chart.series[rank++];
    if (data === undefined) return series;
    return series
      .replace(CATEGORIES, () => categories)
      .replace(VALUES, () => valuesXml(data, sheetName));
  });
  return drawn.replace(TITLE, (title) => withTitle(title, chart));
}

function withTitle(xml: string, chart: UpdatedChart): string {
  const runs = [...xml.matchAll(TITLE_TEXTS)].map(([, text = ""]) => decodeEntities(text));
  if (runs.length === 0 || !ownsTitle(chart, runs.join(""))) return xml;
  let rank = 0;
  return xml.replace(TITLE_TEXTS, () => {
    const text = rank++ === 0 ? escapeText(chart.title) : "";
    return `<a:t>${text}</a:t>`;
  });
}
