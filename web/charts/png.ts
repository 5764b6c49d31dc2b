import { Resvg } from "@resvg/resvg-js";
import { fontFiles } from "./fonts.ts";

/** A picture as PNG, at twice its size for sharp screens and print. The picture must carry its colours itself. */
export function pngOf(svg: string): Buffer {
  const resvg = new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles()], defaultFontFamily: "Noto Sans" },
  });
  return resvg.render().asPng();
}
