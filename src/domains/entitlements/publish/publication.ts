import { OperatorError } from "../../../kernel/errors.ts";
import { fromMinorUnits } from "../../../kernel/money.ts";
import { fromLedgerDay } from "../../../kernel/time.ts";
import type { PlannedOrganisation } from "../../../publish/organisations.ts";
import type { Publication, Reading } from "../../../publish/publication.ts";
import type { StreamTerms } from "../../../publish/stream.ts";
import { counted, grouped } from "../../../publish/words.ts";
import { ensureCodes } from "./codes-file.ts";
import type { PlannedPerson, PlannedRound } from "./planned.ts";
import { publishRounds } from "./publish-rounds.ts";
import { readPrivateList } from "./read-list.ts";
import { readRoundFile } from "./round-terms.ts";
import { sampleRounds } from "./sample.ts";

const sampleTerms: StreamTerms = {
  source: "sample-entitlements",
  title: "Sample data: invented figures",
  licence: "CC0-1.0",
  attribution: "Nobody: every figure is invented",
  sample: true,
};

const samplePublisher: PlannedOrganisation = { ref: "sample-publisher", name: "Sample Publisher", country: null, kind: "OTHER" };

/** Invented rounds, for a ledger that has no records. */
export function sampleEntitlements(): Publication {
  const rounds = sampleRounds();
  return publicationOf(sampleTerms, { badRows: [], warnings: [], ignored: [], placeholders: 0 }, samplePublisher, rounds, () => rounds);
}

/**
 * An agency's list and the round that it is of. Neither the list nor the codes are sent anywhere: what is published is made
 * from them here.
 * @param values `round`: the file that says what the round is; `codes`: the file of the people's codes
 * @throws OperatorError that names line and column and repeats nothing of what stands there
 */
export function readEntitlements(paths: readonly string[], values: Readonly<Record<string, string>>): Publication {
  const [path, ...others] = paths;
  const { round: roundPath, codes: codesPath } = values;
  if (path === undefined || others.length > 0)
    throw new OperatorError("Name one list: plainsight publish entitlements --round ROUND.yaml --codes CODES.csv LIST.csv");
  if (roundPath === undefined)
    throw new OperatorError("Say what the round is, in a file: --round ROUND.yaml (see src/domains/entitlements/README.md).");
  if (codesPath === undefined)
    throw new OperatorError(
      "Say where the people's codes are, or are to be written: --codes CODES.csv. Keep that file: without it no claim can be recorded.",
    );
  const { terms, licence, cancelled } = readRoundFile(roundPath);
  const { people, badRows } = readPrivateList(path, terms.decimals);
  const stream: StreamTerms = { source: "entitlements", title: "Entitlements", licence, attribution: "The publisher", sample: false };
  const reading: Reading = { badRows, warnings: [], ignored: [], placeholders: 0 };
  return publicationOf(stream, reading, null, [{ terms, people, cancelled }], () => {
    // A line's number joins it to its code: a list with lines left out would give people each other's codes.
    if (badRows.length > 0)
      throw new OperatorError(
        "Every line of the list has to be readable, as its number joins it to its code: --skip-bad is not for lists of people.",
      );
    const secrets = ensureCodes(codesPath, people.length);
    return [{ terms, cancelled, people: people.map((person, i) => ({ ...person, secret: secrets[i] ?? new Uint8Array(16) })) }];
  });
}

type UncodedRound = Omit<PlannedRound, "people"> & { readonly people: readonly PlannedPerson[] };

function publicationOf(
  terms: StreamTerms,
  reading: Reading,
  publisher: PlannedOrganisation | null,
  rounds: readonly UncodedRound[],
  code: () => readonly PlannedRound[],
): Publication {
  return {
    terms,
    // No digest of a private list goes on a ledger: who knows all of it but one line could try out that line.
    files: [],
    reading,
    contractKind: "EntitlementLedger",
    content: rounds.map(describe),
    async send(task) {
      const publishedBy = task.publisher ?? publisher;
      if (publishedBy === null) throw new OperatorError("Say in whose name the round is published: --publisher my-agency=“My Agency”");
      const { waiting, ...sent } = await publishRounds({ ...task, terms, publishedBy, rounds: code() });
      if (waiting > 0)
        console.log(
          `${counted(waiting, "claim waits", "claims wait")} until more are made: recorded now, ${waiting === 1 ? "it" : "they"} would speak of fewer than ten people.`,
        );
      return sent;
    },
  };
}

/** Sums only. */
function describe({ terms, people, cancelled }: UncodedRound): string {
  const sum = people.reduce((all, { amount }) => all + amount, 0n);
  const period = `${fromLedgerDay(terms.periodFrom)} to ${fromLedgerDay(terms.periodTo)}`;
  const claimed = people.filter(({ paid }) => paid !== null).length;
  return `Programme ${terms.programme}, ${terms.country}, ${period}: ${counted(people.length, "person", "people")}, ${terms.unit} ${grouped(fromMinorUnits(sum, terms.decimals))}, ${grouped(claimed)} claimed${cancelled ? "; cancelled" : ""}`;
}
