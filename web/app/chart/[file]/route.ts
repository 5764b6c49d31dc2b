import { type Format, fileAddress, formats, isFormat } from "../../../charts/addresses.ts";
import { fileAnswer, refusal } from "../../../charts/answer.ts";
import { askedChart } from "../../../charts/asked-chart.ts";
import { csvOf } from "../../../charts/csv.ts";
import { jsonOf } from "../../../charts/json.ts";
import { drawPicture } from "../../../charts/picture.ts";
import { pngOf } from "../../../charts/png.ts";
import type { ChartState } from "../../../charts/state.ts";
import { publicUrl } from "../../../lib/environment.ts";
import { charts } from "../../charts.ts";

const types: Readonly<Record<Format, string>> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
};

const widths = { least: 320, most: 1600, usual: 960 } as const;

/** A chart as a file: /chart/NAME.svg, .png, .csv or .json, with the filters of its page, `block`, `lang`; pictures take `width` and `theme`. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, name, format] = /^(.+)\.([a-z]+)$/.exec(file) ?? [];
  if (name === undefined || !isFormat(format))
    return refusal(404, `"${file}" is no chart: the address ends in one of .${formats.join(", .")}.`);
  const query = new URL(request.url).searchParams;
  const width = Number(query.get("width") ?? widths.usual);
  if (!Number.isInteger(width) || width < widths.least || width > widths.most) {
    return refusal(400, `width is "${query.get("width")}"; expected a whole number of pixels from ${widths.least} to ${widths.most}.`);
  }
  const theme = query.get("theme") ?? "light";
  if (theme !== "light" && theme !== "dark") return refusal(400, `theme is "${theme}"; expected light or dark.`);
  const asked = await askedChart(charts, request, name, "any");
  if ("refused" in asked) return asked.refused;
  const { state } = asked;
  return fileAnswer(request, state, bodyOf(state, format, width, theme), {
    "Content-Type": types[format],
    "Content-Disposition": `inline; filename="${state.name}-block-${state.block.number}.${format}"`,
    // A picture that is opened by itself runs nothing and fetches nothing.
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    Link: `<${publicUrl()}${fileAddress(state, format)}>; rel="canonical"`,
  });
}

function bodyOf(state: ChartState, format: Format, width: number, theme: "light" | "dark"): string | Uint8Array<ArrayBuffer> {
  switch (format) {
    case "svg":
      return drawPicture(state, { width, theme });
    case "png":
      return new Uint8Array(pngOf(drawPicture(state, { width, theme, nameFlows: false })));
    case "csv":
      return csvOf(state);
    case "json":
      return jsonOf(state, publicUrl());
  }
}
