import { openingOf } from "../../domains/funds/tokens/flow-of.ts";
import type { TokenTransfer } from "../../domains/funds/tokens/transfers.ts";
import type { Reader } from "../../store/client.ts";
import type { Findings } from "../findings.ts";
import type { Fields } from "../logged-table.ts";
import { compareRows } from "./compare-rows.ts";

type KeyedFields = Fields & { readonly key: string };

/**
 * What nobody says on the ledger and stands in the database by the operator's word, from a token's first transfer on: the
 * token, its labels, its stream and its programmes.
 * @param first undefined: there was none, so there must be nothing
 * @param issuer number of the organisation
 */
export async function checkDeclared(
  sql: Reader,
  chainId: number,
  streamId: string,
  first: TokenTransfer | undefined,
  issuer: number,
  findings: Findings,
): Promise<void> {
  const [tokens, labels, streams, programmes] = await Promise.all([
    sql<KeyedFields[]>`
      SELECT stream_id AS key, symbol, name, decimals::text, start_block::text, block_number::text
      FROM tokens WHERE chain_id = ${chainId} AND stream_id = ${streamId}`,
    sql<KeyedFields[]>`
      SELECT stream_id || ' 0x' || encode(address, 'hex') AS key, ref, name, role, programme, country, block_number::text
      FROM token_labels WHERE chain_id = ${chainId} AND stream_id = ${streamId}`,
    sql<KeyedFields[]>`
      SELECT stream_id AS key, '0x' || encode(contract, 'hex') AS contract, number::text, domain, publisher::text, source, title, licence,
        attribution, sample::text, block_number::text, log_index::text
      FROM streams WHERE chain_id = ${chainId} AND stream_id = ${streamId}`,
    sql<KeyedFields[]>`
      SELECT stream_id || ' number ' || number AS key, '0x' || encode(contract, 'hex') AS contract, ref, title, block_number::text, log_index::text
      FROM programmes WHERE chain_id = ${chainId} AND stream_id = ${streamId}`,
  ]);
  const expected = first === undefined ? undefined : declaredRows(first, issuer);
  const none = new Map<string, Fields>();
  const why = first === undefined ? "no transfer of the token is stored" : "the labels file says nothing of it";
  compareRows(findings, "tokens", expected?.tokens ?? none, tokens, why);
  compareRows(findings, "token_labels", expected?.labels ?? none, labels, why);
  compareRows(findings, "streams", expected?.streams ?? none, streams, why);
  compareRows(findings, "programmes", expected?.programmes ?? none, programmes, why);
}

type Rows = ReadonlyMap<string, Fields>;

function declaredRows(
  first: TokenTransfer,
  issuer: number,
): { readonly tokens: Rows; readonly labels: Rows; readonly streams: Rows; readonly programmes: Rows } {
  const { token, streamId, blockNumber } = first;
  const block_number = String(blockNumber);
  const opening = openingOf(first, issuer);
  return {
    tokens: new Map([
      [
        streamId,
        {
          symbol: token.symbol,
          name: token.name,
          decimals: String(token.decimals),
          start_block: String(token.startBlock),
          block_number,
        },
      ],
    ]),
    labels: new Map(
      token.labels.addresses.map(({ address, organisation: { ref, name }, role, programme, country }) => [
        `${streamId} ${address}`,
        { ref, name, role, programme: programme?.title ?? null, country, block_number },
      ]),
    ),
    streams: new Map(
      opening.flatMap((event) =>
        event.type === "stream-opened"
          ? [
              [
                streamId,
                {
                  contract: event.contract,
                  number: String(event.number),
                  domain: "funds",
                  publisher: String(event.publisher),
                  source: event.source,
                  title: event.title,
                  licence: event.licence,
                  attribution: event.attribution,
                  sample: String(event.sample),
                  block_number,
                  log_index: String(event.logIndex),
                },
              ],
            ]
          : [],
      ),
    ),
    programmes: new Map(
      opening.flatMap((event) =>
        event.type === "programme-declared"
          ? [
              [
                `${streamId} number ${event.number}`,
                { contract: event.contract, ref: event.ref, title: event.title, block_number, log_index: String(event.logIndex) },
              ],
            ]
          : [],
      ),
    ),
  };
}
