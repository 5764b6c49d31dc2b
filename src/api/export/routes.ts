import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { AsOf, Download, OpenDownload, Pin } from "../../domains/domain.ts";
import { RequestError } from "../../kernel/request-error.ts";
import { type ReportDefect, refusal, showError } from "../errors.ts";
import { sourceFilesDownload } from "../ledger/source-files-download.ts";
import { limits } from "../limits.ts";
import { type House, OpenQuestion } from "../question.ts";
import { readParameters } from "./read-parameters.ts";
import { csv, ndjson, type RowFormat } from "./write-rows.ts";

const formats: Readonly<Record<string, RowFormat>> = { csv, ndjson };

/**
 * Downloads: /export/NAME.csv and /export/NAME.ndjson of what the domains offer. Each answers the same question as a field of
 * Query, with the same code, in one view of the database.
 * @param house with connections of its own: a slow reader of a download keeps one busy
 */
export function addExports(app: FastifyInstance, schema: GraphQLSchema, house: House, report: ReportDefect): void {
  const offered = [sourceFilesDownload, ...house.domains.flatMap((domain) => domain.downloads ?? [])];
  const downloads = new Map(offered.map((download) => [download.name, download]));
  let running = 0;
  app.get<{ Params: { file: string } }>("/export/:file", async (request, reply) => {
    const [name = "", ending = ""] = request.params.file.split(".");
    const download = downloads.get(name);
    const format = formats[ending];
    if (download === undefined || format === undefined) {
      const files = [...downloads.keys()].flatMap((each) => Object.keys(formats).map((each2) => `/export/${each}.${each2}`));
      return reply
        .code(404)
        .send(refusal("NOT_FOUND", `There is no export ${request.params.file.slice(0, 80)}. There are: ${files.join(", ")}.`));
    }
    if (running >= limits.exportsAtOnce) {
      return reply
        .code(503)
        .header("retry-after", "10")
        .send(refusal("BUSY", `${running} downloads are running, as many as are served at once. Try again in 10 s (Retry-After).`));
    }
    running += 1;
    const question = new OpenQuestion(house);
    let over = false;
    const end = (): void => {
      if (over) return;
      over = true;
      running -= 1;
      question.end();
    };
    try {
      await question.begin();
      const answer = await open(question, schema, download, request);
      return send(request, reply, question, answer, format, `plainsight-${name}-block-${answer.block}.${ending}`, end);
    } catch (error) {
      end();
      const shown = showError({ message: "" }, error, report);
      return reply.code(error instanceof RequestError ? 400 : 500).send({ errors: [shown] });
    }
  });
}

interface Answer extends OpenDownload {
  /** Number of the newest block that counts; "none" where nothing is indexed. */
  readonly block: string;
}

async function open(question: OpenQuestion, schema: GraphQLSchema, download: Download, request: FastifyRequest): Promise<Answer> {
  const { asOf, ...given } = readParameters(schema, download.field, new URL(request.url, "http://server").searchParams);
  const pin = await question.pin(isAsOf(asOf) ? asOf : null);
  const answer = await download.open(question, given, pin);
  if (answer.count > limits.exportRows) {
    throw new RequestError(
      "TOO_MANY_ROWS",
      `The download would have ${answer.count} rows; at most ${limits.exportRows} are given at a time. Take it in parts, by year for example.`,
    );
  }
  return { ...answer, block: await blockOf(question, pin) };
}

async function blockOf(question: OpenQuestion, pin: Pin): Promise<string> {
  return String((await question.entity("NewestBlock", "newest", pin))?.number ?? "none");
}

/** The schema has checked it already; TypeScript cannot know. */
function isAsOf(value: unknown): value is AsOf {
  return typeof value === "object" && value !== null && "block" in value;
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  question: OpenQuestion,
  answer: Answer,
  format: RowFormat,
  fileName: string,
  end: () => void,
): FastifyReply {
  const tag = `W/"${createHash("sha256").update(`${question.house.version}\n${question.state.name}\n${request.url}`).digest("base64url").slice(0, 27)}"`;
  reply.headers({
    etag: tag,
    "content-type": format.contentType,
    "content-disposition": `attachment; filename="${fileName}"`,
    "x-row-count": String(answer.count),
  });
  if (request.headers["if-none-match"] === tag) {
    end();
    return reply.code(304).send();
  }
  return reply.send(Readable.from(write(answer, format, end), { objectMode: false }));
}

/** A file that breaks off is seen to: each row says which of how many it is, and the connection is cut, not closed. */
async function* write({ columns, count, rows }: OpenDownload, format: RowFormat, end: () => void): AsyncGenerator<string> {
  try {
    const all = ["row", "of", ...columns];
    yield format.head(all);
    let row = 0;
    for await (const several of rows) {
      let text = "";
      for (const cells of several) {
        row += 1;
        text += format.row(all, [row, count, ...cells]);
      }
      yield text;
    }
    if (row !== count) throw new Error(`A download of ${count} rows ended after ${row}.`);
  } finally {
    end();
  }
}
