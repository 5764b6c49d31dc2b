import type { Publication } from "../../../publish/publication.ts";
import { counted, grouped } from "../../../publish/words.ts";
import type { FundPublication } from "./publication.ts";
import { publishFunds } from "./publish-funds.ts";
import { summarise } from "./summary.ts";

/** What a source says of funds, as the command line takes it. */
export function toPublication(funds: FundPublication): Publication {
  const { terms, files, reading, flows } = funds;
  return {
    terms,
    files,
    reading,
    contractKind: "FundLedger",
    content: summarise(flows).map(({ kind, records, usd, unknownUsd, countries }) => {
      const where = countries === 0 ? "no recipient country" : counted(countries, "country or area", "countries and areas");
      const unknown = unknownUsd === 0 ? "" : `, ${unknownUsd} without a value in USD`;
      return `${kind.replace("_", "-").padEnd(12)} ${grouped(records).padStart(7)} ${records === 1 ? "record " : "records"}  USD ${grouped(usd).padStart(20)}  ${where}${unknown}`;
    }),
    send: (task) => publishFunds(funds, task),
  };
}
