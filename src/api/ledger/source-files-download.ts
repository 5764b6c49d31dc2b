import type { Cell, Download, Pin, Question } from "../../domains/domain.ts";
import type { QuerySourceFilesArgs } from "../../generated/graphql.ts";
import { getSourceFiles } from "./source-files.ts";

const columns = [
  "name",
  "sha256",
  "data_date",
  "from_record",
  "stream",
  "source",
  "publisher",
  "licence",
  "as_of_block",
  "as_of_block_hash",
];
const rowsAtOnce = 500;

/** Every file that streams were read from. */
export const sourceFilesDownload: Download = {
  name: "source-files",
  field: "sourceFiles",
  async open(question: Question, { sha256, text }: QuerySourceFilesArgs, pin: Pin) {
    const [hashes, words] = [sha256 ?? null, text?.trim() || null];
    const block = await question.entity("NewestBlock", "newest", pin);
    const { totalCount } = await getSourceFiles(question, hashes, words, 1, null, pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      for (let after: string | null = null, more = true; more; ) {
        const page = await getSourceFiles(question, hashes, words, rowsAtOnce, after, pin);
        yield await Promise.all(
          page.nodes.map(async ({ name, sha256: hash, dataDate, fromSeq, streamId }) => {
            const stream = await question.linked("Stream", streamId, pin);
            const publisher = await question.linked("Organisation", { chainId: stream.chainId, number: stream.publisherNumber }, pin);
            return [
              name,
              hash.slice(2),
              dataDate,
              fromSeq,
              streamId,
              stream.title,
              publisher.name,
              stream.licence,
              block?.number ?? null,
              block?.hash ?? null,
            ];
          }),
        );
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
      }
    }
    return { columns, count: await totalCount(), rows: rows() };
  },
};
