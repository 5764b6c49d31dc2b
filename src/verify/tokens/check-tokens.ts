import { streamId } from "../../kernel/ledger.ts";
import type { Token } from "../../kernel/token.ts";
import type { Reader } from "../../store/client.ts";
import type { Findings } from "../findings.ts";
import type { LedgerNode } from "../node.ts";
import { checkFlows } from "./check-flows.ts";
import { checkTokenBalances } from "./check-token-balances.ts";
import { checkDeclared } from "./declared-rows.ts";
import { LabelledOrganisations } from "./labelled-organisations.ts";

/**
 * Who stands behind a token's addresses is the operator's word, which no ledger proves. What can be checked is that the
 * database says of each address what the labels file says, and nothing else.
 * @param tokens by the sources file; undefined: there is none at hand
 */
export async function checkTokens(
  sql: Reader,
  node: LedgerNode,
  chainId: number,
  tokens: readonly Token[] | undefined,
  findings: Findings,
  progress: (done: number, of: number) => void,
): Promise<void> {
  const stored = await sql<{ stream_id: string }[]>`SELECT stream_id FROM tokens WHERE chain_id = ${chainId} ORDER BY stream_id`;
  if (tokens === undefined) {
    if (stored.length > 0) {
      findings.note(
        "Who stands behind the addresses of tokens is the operator's word and was not compared, as no labels file is at hand. Name the sources file that names it in SOURCES_FILE.",
      );
    }
    return;
  }
  const ids = new Set(tokens.map((token) => streamId(chainId, token.address, 0)));
  for (const { stream_id: key } of stored) {
    if (ids.has(key)) continue;
    findings.add({
      check: "tokens",
      table: "tokens",
      key,
      field: null,
      got: "a row",
      expected: "no row: the sources file names no such token",
    });
  }
  const organisations = await LabelledOrganisations.read(sql, chainId);
  for (const [i, token] of tokens.entries()) {
    const id = streamId(chainId, token.address, 0);
    const first = await checkFlows(sql, token, id, organisations, findings);
    const issuer = first === undefined ? 0 : organisations.see(token.labels.issuer, first);
    await checkDeclared(sql, chainId, id, first, issuer, findings);
    await checkTokenBalances(sql, token, id, node, findings);
    progress(i + 1, tokens.length);
  }
  await organisations.check(sql, chainId, findings);
}
