import { carbonmark } from "./carbonmark.ts";
import { erc20 } from "./erc20.ts";
import { erc1155 } from "./erc1155.ts";
import { flowcarbon } from "./flowcarbon.ts";
import { icr } from "./icr.ts";
import type { Shape } from "./shape.ts";
import { toucan } from "./toucan.ts";

/**
 * Every event of carbon tokens that is understood. A further make of contract is a file beside these and a line here, in
 * src/verify/tables/credit-tokens.ts, which reads the same events apart from these, and in the README.
 */
export const shapes: readonly Shape[] = [...erc20, ...erc1155, ...toucan, ...flowcarbon, ...carbonmark, ...icr];
