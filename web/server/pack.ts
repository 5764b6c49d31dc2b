import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Packing = "br" | "gzip" | "identity";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What the reader's browser unpacks, the best first. @param accepted its Accept-Encoding */
export function packingFor(accepted: string | undefined): Packing {
  const refused = /\b(br|gzip)\s*;\s*q=0(\.0*)?\s*(,|$)/g;
  const names = (accepted ?? "").replace(refused, "").split(/[,;\s]+/);
  return names.includes("br") ? "br" : names.includes("gzip") ? "gzip" : "identity";
}

/** @param once for what is packed once and kept: as small as it gets; otherwise quickly. */
export async function pack(body: Buffer, packing: Packing, once: boolean): Promise<Buffer> {
  switch (packing) {
    case "br":
      return brotli(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: once ? 11 : 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      });
    case "gzip":
      return zip(body, { level: once ? 9 : 6 });
    case "identity":
      return body;
  }
}
