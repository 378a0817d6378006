import type { ChartToWrite } from "../../../domain/sheetToWrite";
import { categoriesXml, titleXml, valuesXml } from "../write/charts/chartXml";

const SERIES = /<c:ser>[^]*?<\/c:ser>/g;
const CATEGORIES = /<c:cat>[^]*?<\/c:cat>/;
const VALUES = /<c:val>[^]*?<\/c:val>/;
const TITLE = /<c:title>[^]*?<\/c:title>/;
const TITLE_TEXT = /(<a:t>)[^<]*(<\/a:t>)/;

/**
 * A chart part with its new figures and title, its looks as the person left them;
 * null when its series are not those written any more.
 */
export function updateChartXml(xml: string, chart: ChartToWrite, sheetName: string): string | null {
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
  return drawn.replace(TITLE, (title) => withText(title, chart.title));
}

function withText(title: string, text: string): string {
  if (!TITLE_TEXT.test(title)) return title;
  const [, written = ""] = /<a:t>([^<]*)<\/a:t>/.exec(titleXml(text)) ?? [];
  return title.replace(TITLE_TEXT, (_, start: string, end: string) => start + written + end);
}
