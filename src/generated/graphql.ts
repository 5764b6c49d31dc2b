import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Organisation as OrganisationValue, OrganisationPage as OrganisationPageValue } from '../domains/organisations/read.ts';
import type { Country as CountryValue } from '../kernel/country.ts';
import type { Flow as FlowValue } from '../domains/funds/read.ts';
import type { Token as TokenValue, TokenAddress as TokenAddressValue } from '../domains/funds/tokens/read.ts';
import type { Property as PropertyValue } from '../domains/funds/read-properties.ts';
import type { BoundaryTotals as BoundaryTotalsValue } from '../domains/funds/boundary/resolvers.ts';
import type { Trace as TraceValue } from '../domains/funds/trace/read-trace.ts';
import type { TraceHopValue as TraceHopValueValue, TraceLinkValue as TraceLinkValueValue, TraceNodeValue as TraceNodeValueValue, TracePoolValue as TracePoolValueValue } from '../domains/funds/trace/resolvers.ts';
import type { StreamCheck as StreamCheckValue, CountedFindings as CountedFindingsValue } from '../domains/funds/integrity/resolvers.ts';
import type { Finding as FindingValue } from '../domains/funds/integrity/findings.ts';
import type { Match as MatchValue, Comparison as ComparisonValue } from '../domains/funds/links/matches.ts';
import type { FlowPage as FlowPageValue } from '../domains/funds/flows.ts';
import type { FlowTotal as FlowTotalValue, FlowTotals as FlowTotalsValue } from '../domains/funds/totals.ts';
import type { TotalProof as TotalProofValue } from '../domains/funds/total-proof.ts';
import type { FlowSeries as FlowSeriesValue, FlowSeriesList as FlowSeriesListValue } from '../domains/funds/series/series.ts';
import type { HandOver as HandOverValue } from '../domains/supplies/hand-over.ts';
import type { HandOverPage as HandOverPageValue } from '../domains/supplies/hand-overs.ts';
import type { SupplyItem as SupplyItemValue, ItemPage as ItemPageValue } from '../domains/supplies/items.ts';
import type { SupplyTotal as SupplyTotalValue, SupplyTotals as SupplyTotalsValue } from '../domains/supplies/totals.ts';
import type { SupplyTotalProof as SupplyTotalProofValue } from '../domains/supplies/total-proof.ts';
import type { SupplyBalance as SupplyBalanceValue, SupplyBalances as SupplyBalancesValue } from '../domains/supplies/balance.ts';
import type { Governor as GovernorValue, Change as ChangeValue } from '../domains/ballots/governor/read.ts';
import type { Proposal as ProposalValue } from '../domains/ballots/governor/proposal.ts';
import type { ProposalPage as ProposalPageValue, Vote as VoteValue, VotePage as VotePageValue } from '../domains/ballots/governor/lists.ts';
import type { Dataset as DatasetValue } from '../domains/datasets/dataset.ts';
import type { DatasetPage as DatasetPageValue } from '../domains/datasets/list.ts';
import type { SourceFilePage as SourceFilePageValue, SourceFile as SourceFileValue } from '../api/ledger/source-files.ts';
import type { Basis as BasisValue } from '../domains/emissions/basis.ts';
import type { EmissionActor as EmissionActorValue } from '../domains/emissions/actor.ts';
import type { EmissionReport as EmissionReportValue } from '../domains/emissions/report.ts';
import type { ReportPage as ReportPageValue } from '../domains/emissions/reports.ts';
import type { EmissionVerification as EmissionVerificationValue } from '../domains/emissions/read.ts';
import type { EmissionFinding as EmissionFindingValue, FindingPage as FindingPageValue, CheckCounts as CheckCountsValue } from '../domains/emissions/findings.ts';
import type { EmissionTotal as EmissionTotalValue, EmissionTotals as EmissionTotalsValue } from '../domains/emissions/totals.ts';
import type { EmissionTotalProof as EmissionTotalProofValue } from '../domains/emissions/total-proof.ts';
import type { EmissionChange as EmissionChangeValue, EmissionChanges as EmissionChangesValue } from '../domains/emissions/changes.ts';
import type { EmissionSeries as EmissionSeriesValue, EmissionPoint as EmissionPointValue } from '../domains/emissions/series.ts';
import type { EmissionComparison as EmissionComparisonValue } from '../domains/emissions/comparison.ts';
import type { EmissionQuotient as EmissionQuotientValue } from '../domains/emissions/quotient.ts';
import type { ReferenceFigure as ReferenceFigureValue } from '../domains/reference/figure.ts';
import type { FigurePage as FigurePageValue } from '../domains/reference/list.ts';
import type { ReferenceSeries as ReferenceSeriesValue } from '../domains/reference/series.ts';
import type { Target as TargetValue, Submission as SubmissionValue } from '../domains/targets/record.ts';
import type { TargetPage as TargetPageValue, SubmissionPage as SubmissionPageValue } from '../domains/targets/lists.ts';
import type { TargetActor as TargetActorValue } from '../domains/targets/actors.ts';
import type { TargetCountValue as TargetCountValueValue, TargetCountsValue as TargetCountsValueValue, CheckCountValue as CheckCountValueValue, CheckCountsValue as CheckCountsValueValue, SubmissionCountValue as SubmissionCountValueValue, SubmissionCountsValue as SubmissionCountsValueValue } from '../domains/targets/resolvers.ts';
import type { CreditRecord as CreditRecordValue } from '../domains/credits/credit-record.ts';
import type { CreditRecordPage as CreditRecordPageValue } from '../domains/credits/credit-records.ts';
import type { CreditProject as CreditProjectValue, ProjectPage as ProjectPageValue } from '../domains/credits/projects.ts';
import type { FlagRow as FlagRowValue } from '../domains/credits/read.ts';
import type { CreditTotal as CreditTotalValue, CreditTotals as CreditTotalsValue } from '../domains/credits/totals.ts';
import type { CreditTotalProof as CreditTotalProofValue } from '../domains/credits/total-proof.ts';
import type { CreditCheck as CreditCheckValue, CreditFinding as CreditFindingValue } from '../domains/credits/vintage-checks.ts';
import type { CarbonToken as CarbonTokenValue, BatchPage as BatchPageValue } from '../domains/credits/tokens/lists.ts';
import type { Batch as BatchValue } from '../domains/credits/tokens/batch.ts';
import type { CarbonCheck as CarbonCheckValue } from '../domains/credits/tokens/checks.ts';
import type { LifeEvent as LifeEventValue, LifePage as LifePageValue } from '../domains/credits/tokens/life.ts';
import type { SerialLife as SerialLifeValue, SerialAnswer as SerialAnswerValue } from '../domains/credits/serial.ts';
import type { FieldTally as FieldTallyValue } from '../domains/checks/tallies.ts';
import type { FieldFinding as FieldFindingValue, IntegrityPage as IntegrityPageValue } from '../domains/checks/findings.ts';
import type { MisplacedLog as MisplacedLogValue, MisplacedPage as MisplacedPageValue } from '../domains/checks/misplaced.ts';
import type { Programme as ProgrammeValue } from '../domains/entitlements/programmes.ts';
import type { Round as RoundValue } from '../domains/entitlements/book.ts';
import type { ClaimsBatch as ClaimsBatchValue, ClaimsPage as ClaimsPageValue } from '../domains/entitlements/claims.ts';
import type { ShownFigures as ShownFiguresValue } from '../domains/entitlements/figures.ts';
import type { EntitlementTotal as EntitlementTotalValue, EntitlementTotals as EntitlementTotalsValue } from '../domains/entitlements/totals.ts';
import type { Bucket as BucketValue } from '../domains/entitlements/bucket.ts';
import type { BookBallot as BookBallotValue } from '../domains/ballots/book.ts';
import type { ChoiceOf as ChoiceOfValue, ResultOf as ResultOfValue, FindingOf as FindingOfValue, RecordOf as RecordOfValue, IntentOf as IntentOfValue } from '../domains/ballots/parents.ts';
import type { BallotLedgerRecord as BallotLedgerRecordValue } from '../domains/ballots/ledger-records.ts';
import type { BallotVote as BallotVoteValue } from '../domains/ballots/votes.ts';
import type { BallotVoterList as BallotVoterListValue, BallotVoter as BallotVoterValue, VoterPart as VoterPartValue } from '../domains/ballots/voters.ts';
import type { VoterSource as VoterSourceValue } from '../domains/ballots/voter-list.ts';
import type { AgreementWith as AgreementWithValue } from '../domains/ballots/agreement.ts';
import type { OpenQuestion as OpenQuestionValue } from '../api/question.ts';
import type { ChainStatus as ChainStatusValue } from '../api/meta.ts';
import type { Stream as StreamValue } from '../api/ledger/streams.ts';
import type { Block as BlockValue } from '../api/ledger/blocks.ts';
import type { Transaction as TransactionValue } from '../api/ledger/transactions.ts';
import type { RecordPlace as RecordPlaceValue, ProvenStorage as ProvenStorageValue, Question } from '../domains/domain.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, as YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant in UTC, as YYYY-MM-DDTHH:MM:SSZ. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number, written as a string so that no digit is lost: "10046903011.52". */
  Decimal: { input: string; output: string; }
  /** Bytes in hexadecimal with 0x in front, lower case. */
  Hex: { input: string; output: string; }
};

/**
 * Pins an answer to the state of the ledger at a block: the same question with the same pin gives the same answer
 * for good. Give `hash` as well to be refused, instead of misled, should a reorganisation have replaced the block.
 */
export type AsOf = {
  /** The highest block that counts. */
  readonly block: Scalars['Int']['input'];
  /**
   * Which ledger's block it is: needed where the server reads several and no hash tells. The answer then holds that ledger's
   * records only.
   */
  readonly chainId?: InputMaybe<Scalars['Int']['input']>;
  /** Hash that block must have. */
  readonly hash?: InputMaybe<Scalars['Hex']['input']>;
};

/** How far a balance can be trusted. */
export type BalanceBasis =
  /** As the ledger's node says that the contract answers; its storage could not be read. */
  | 'CONTRACT_CALL'
  /** There was no contract yet, so nobody held anything. */
  | 'NO_CONTRACT'
  /** This server checked a storage proof of it against the block's hash. */
  | 'STORAGE_PROOF'
  /** The node could not tell. */
  | 'UNKNOWN';

export type BalanceVerdict =
  /** Opening and net give closing, to the last unit. */
  | 'BALANCED'
  /** They do not: transfers are missing, or the token changes balances without a transfer. */
  | 'DIFFERS'
  /** One of them is not known. */
  | 'UNKNOWN';

/** A ballot: a question, its options, and every vote. */
export type Ballot = {
  /** Votes in the order of the ledger. */
  readonly ballotVotes: BallotVoteConnection;
  /** The newest block whose records are counted here. */
  readonly block?: Maybe<Block>;
  /** Options in their order, then blank, overvote and write-in where there are such. */
  readonly choices: ReadonlyArray<BallotChoice>;
  /** True once no more votes are taken. */
  readonly closed: Scalars['Boolean']['output'];
  readonly closes?: Maybe<Scalars['DateTime']['output']>;
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** How many may vote; null: unknown. */
  readonly eligible?: Maybe<Scalars['Decimal']['output']>;
  readonly fact: Fact;
  /** What does not fit: of the records, the declared result and the contract's tally. At most 1,000. */
  readonly findings: ReadonlyArray<BallotFinding>;
  readonly form: BallotForm;
  /** The group whose members may vote; null where votes carry no proofs. */
  readonly group?: Maybe<BallotGroup>;
  /** Id of the record that opened it: stream and number, joined by a hyphen. */
  readonly id: Scalars['ID']['output'];
  /** True for a vote that the source calls important; null where it does not say. */
  readonly important?: Maybe<Scalars['Boolean']['output']>;
  /** What voters said later of how they had meant to vote: at most 1,000. The votes stay as they were recorded. */
  readonly intents: ReadonlyArray<BallotIntent>;
  readonly issues: ReadonlyArray<Scalars['String']['output']>;
  /** True where votes are cast on the ledger itself; false where it tells of a ballot held elsewhere. */
  readonly live: Scalars['Boolean']['output'];
  /** Share that carries; null where it is not said. */
  readonly majority?: Maybe<BallotShare>;
  /** Why a ranked ballot is not counted by its rule; null where it is, or has no ranks. */
  readonly noRounds?: Maybe<Scalars['String']['output']>;
  readonly opens?: Maybe<Scalars['DateTime']['output']>;
  /** Votes that their voter replaced by a later one. */
  readonly overwritten: Scalars['Int']['output'];
  /** Proof of the contract's own tally; null where the ledger's node could not be asked. */
  readonly proof?: Maybe<StorageProof>;
  /** Published parameters of the rule, and whatever else is known, as `key=value` pairs joined by `;`. */
  readonly propertyText: Scalars['String']['output'];
  /** What was voted on, in the source's words; may be empty. */
  readonly question: Scalars['String']['output'];
  /** Share that has to take part; null where it is not said. */
  readonly quorum?: Maybe<BallotShare>;
  /** How many options a vote may name. */
  readonly ranks: Scalars['Int']['output'];
  /** Of them those that the records alone show: no node has to be asked. */
  readonly recorded: ReadonlyArray<BallotFinding>;
  /** The records of its votes, to count them anew. */
  readonly records: BallotRecordConnection;
  /** The source's own identifier. */
  readonly reference: Scalars['String']['output'];
  /** Rows that break a rule and are not counted; `findings` names them. */
  readonly refused: Scalars['Int']['output'];
  /** Symbol of the resolution. */
  readonly resolution?: Maybe<Scalars['String']['output']>;
  /** What the publisher declared last; null where nothing was declared. */
  readonly result?: Maybe<BallotResult>;
  /** Those who may vote by name; null where it is not said. */
  readonly roll?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Every vote of a roll call, in the order of the ledger; null for another form, or where there are more than 1,000. */
  readonly rollCall?: Maybe<ReadonlyArray<BallotVote>>;
  /** Merkle root of those who may vote; null where there is none. */
  readonly root?: Maybe<Scalars['Hex']['output']>;
  /** The count by ranks, round by round; null where the ballot has none, or the rule is not counted here: `noRounds` says why. */
  readonly rounds?: Maybe<BallotRounds>;
  readonly rule: BallotRule;
  /** How many are elected; 0: none are. */
  readonly seats: Scalars['Int']['output'];
  /** Session of the body that votes; null where it is not said. */
  readonly session?: Maybe<Scalars['Int']['output']>;
  readonly stream: Stream;
  /** How many different nullifiers or receipts its votes stand under; null where they stand under none. */
  readonly tags?: Maybe<Scalars['Int']['output']>;
  readonly title: Scalars['String']['output'];
  /** Sealed votes that were not opened. */
  readonly unrevealed: Scalars['Int']['output'];
  /** Rows recorded, overwritten and refused ones included; of an aggregate the sum of its counts. */
  readonly votes: Scalars['Int']['output'];
};


/** A ballot: a question, its options, and every vote. */
export type BallotBallotVotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  class?: InputMaybe<ReadonlyArray<BallotClass>>;
  first?: Scalars['Int']['input'];
  voter?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A ballot: a question, its options, and every vote. */
export type BallotRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** With whom a voter voted: of the ballots in which both have a recorded yes, no or abstention. */
export type BallotAgreement = {
  /** Ballots in which both voted. */
  readonly common: Scalars['Int']['output'];
  readonly country?: Maybe<Country>;
  /** Of them, those in which both voted the same. */
  readonly same: Scalars['Int']['output'];
  /** `same` by `common`, from 0 to 1. */
  readonly share: Scalars['Float']['output'];
  readonly voter: Scalars['String']['output'];
};

/** An option, or a choice that is none: then it has no number. */
export type BallotChoice = {
  readonly class: BallotClass;
  /** What the publisher declared; null where nothing was declared. */
  readonly declared?: Maybe<Scalars['Decimal']['output']>;
  readonly name: Scalars['String']['output'];
  /** Number in the ballot, from 1; null where it is no option. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Part of the votes counted, from 0 to 1; null where there are none. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** What the ledger's contract itself has counted; null where its node could not be asked. */
  readonly tallied?: Maybe<Scalars['Int']['output']>;
  /** How many votes it has, counted from the records: of a ranked ballot, first preferences. */
  readonly votes: Scalars['Int']['output'];
  /** The weight behind them; null where votes have none. */
  readonly weight?: Maybe<Scalars['Decimal']['output']>;
};

export type BallotChosen = {
  readonly class: BallotClass;
  readonly name: Scalars['String']['output'];
  /** Number of the option; null where it is none. */
  readonly number?: Maybe<Scalars['Int']['output']>;
};

/** What a vote means. They are kept apart: who has no recorded vote is unknown, not absent, unless the source says so. */
export type BallotClass =
  | 'ABSENT'
  | 'ABSTAIN'
  /** No choice was made (undervote). */
  | 'BLANK'
  /** A candidate or another thing to choose. */
  | 'CANDIDATE'
  | 'INVALID'
  | 'NO'
  | 'NOT_MEMBER'
  | 'NOT_VOTING'
  /** More choices were made than the rule allows. */
  | 'OVERVOTE'
  | 'UNSET'
  /** A name that is no option. */
  | 'WRITE_IN'
  | 'YES';

/** How many of a voter's recorded votes are of a class. */
export type BallotClassCount = {
  readonly class: BallotClass;
  readonly votes: Scalars['Int']['output'];
};

export type BallotConnection = {
  readonly nodes: ReadonlyArray<Ballot>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** What there is to filter ballots by. */
export type BallotFacets = {
  readonly ballots: Scalars['Int']['output'];
  readonly forms: ReadonlyArray<BallotForm>;
  /** Ballots that the source calls important. */
  readonly important: Scalars['Int']['output'];
  readonly issues: ReadonlyArray<Scalars['String']['output']>;
  /** Newest first. */
  readonly sessions: ReadonlyArray<Scalars['Int']['output']>;
  /** Ballots with findings. */
  readonly withFindings: Scalars['Int']['output'];
  /** Newest first. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

/** Lets through the ballots that satisfy all that is given. A list means any of its values. */
export type BallotFilter = {
  /** Ballot ids. */
  readonly ballot?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: those with findings. */
  readonly findings?: InputMaybe<Scalars['Boolean']['input']>;
  readonly form?: InputMaybe<ReadonlyArray<BallotForm>>;
  /** True: those that the source calls important; false: those that it does not call so. */
  readonly important?: InputMaybe<Scalars['Boolean']['input']>;
  readonly issue?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly session?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Stream ids. */
  readonly stream?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** All words of it stand in title, question, resolution or reference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** With `voter`: of one of these classes. */
  readonly voted?: InputMaybe<ReadonlyArray<BallotClass>>;
  /** Those in which one of these voters has a recorded vote. */
  readonly voter?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly yearFrom?: InputMaybe<Scalars['Int']['input']>;
  readonly yearTo?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that does not fit, with both figures. Nothing is mended. */
export type BallotFinding = {
  readonly expected: Scalars['String']['output'];
  /** The record at which it shows; null where it is the ballot's as a whole. */
  readonly fact?: Maybe<Fact>;
  readonly got: Scalars['String']['output'];
  readonly kind: BallotFindingKind;
  /** Place of the vote in its record, from 0; null where it is the record's or the ballot's as a whole. */
  readonly row?: Maybe<Scalars['Int']['output']>;
};

export type BallotFindingKind =
  | 'AFTER_CLOSE'
  | 'BEFORE_CLOSE'
  /** The record that closes the ballot tells another number of votes. */
  | 'CLOSING_DIFFERS'
  /** A voter, nullifier or paper stands there twice. */
  | 'DUPLICATE'
  | 'MORE_THAN_ELIGIBLE'
  /** Not on the roll, or under no path to the root. */
  | 'NOT_ELIGIBLE'
  /** The proof does not show that a member of the group cast this very vote. */
  | 'NOT_PROVEN'
  | 'NOT_SEALED'
  /** A record of a ballot that its stream had not opened before it. */
  | 'NO_BALLOT'
  | 'OUTSIDE_WINDOW'
  /** A record whose number is not the next of its stream, or that can't be read: another may be missing. */
  | 'OUT_OF_SEQUENCE'
  /** The declared result is not what the recorded votes add up to. */
  | 'RESULT_DIFFERS'
  | 'ROW_LENGTH'
  | 'SEAL_DIFFERS'
  /** The contract's digest or length of the stream is not what its records give: a record was left out, added, changed or moved. */
  | 'STREAM_DIFFERS'
  /** The contract's own tally is not what the recorded votes add up to. */
  | 'TALLY_DIFFERS'
  | 'UNKNOWN_OPTION'
  /** A voter of a number that the stream gives no name. */
  | 'UNNAMED'
  /** A record that is none of the ballot's form. */
  | 'WRONG_FORM';

/** How votes are recorded. */
export type BallotForm =
  /**
   * Counts by counting unit, such as a precinct, as the source published them: single votes are not at hand, so that nobody can recount
   * them here. What can be checked is that the parts add up to what is declared.
   */
  | 'AGGREGATE'
  /** What an election office recorded of each paper. */
  | 'CAST_VOTE_RECORDS'
  /** Voters are named by an identifier, such as an account's address. */
  | 'NAMED_ROLL_CALL'
  /** Voters are named, such as countries. */
  | 'ROLL_CALL'
  /** As SECRET, with the choice sealed until the ballot is closed. */
  | 'SEALED'
  /** Each vote stands under a nullifier: a number that tells nothing of the voter, the same each time the voter votes. */
  | 'SECRET'
  /** Another that this software does not know. */
  | 'UNSET';

/** Who goes out at the end of a round, and where their votes go. */
export type BallotGoingOut = {
  readonly choice: BallotChosen;
  /** Votes that have nobody left to go to. */
  readonly exhausted: Scalars['Int']['output'];
  /** To whom they go, most first. */
  readonly transfers: ReadonlyArray<BallotRoundVotes>;
  /** Votes that it had in the round. */
  readonly votes: Scalars['Int']['output'];
};

/**
 * The group whose members may vote, each shown by a proof that does not tell who: a group of Semaphore, version 4. What the root does not
 * show is how many members the group has; that is the publisher's word (`Ballot.eligible`).
 */
export type BallotGroup = {
  /** Depth of its tree: it holds at most 2 to the power of it. */
  readonly depth: Scalars['Int']['output'];
  /** Root of its tree. */
  readonly root: Scalars['Hex']['output'];
  /** What each proof is bound to: the hash of the record that opened the ballot. A nullifier is of one voter and one scope. */
  readonly scope: Scalars['Hex']['output'];
};

export type BallotIntent = {
  readonly chosen: BallotChosen;
  readonly country?: Maybe<Country>;
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Where it was stated. */
  readonly document: Scalars['String']['output'];
  readonly fact: Fact;
  readonly voter: Scalars['String']['output'];
};

/**
 * A record of ballots in the order of its stream, made of what is stored and shown: where its keccak256 is the hash that the stream has
 * under its number, that is what was recorded.
 */
export type BallotLedgerRecord = {
  /** The event's data. */
  readonly data: Scalars['Hex']['output'];
  /** First topic of its event, which tells what kind of record it is. */
  readonly event: Scalars['Hex']['output'];
  readonly fact: Fact;
  readonly seq: Scalars['Int']['output'];
};

export type BallotLedgerRecordConnection = {
  readonly nodes: ReadonlyArray<BallotLedgerRecord>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * How often a voter chose what most did: of the ballots in which the voter has a recorded yes, no or abstention and one of these three has
 * more votes than each of the others.
 */
export type BallotMajority = {
  /** Such ballots. */
  readonly common: Scalars['Int']['output'];
  /** Of them, those in which the voter chose the same. */
  readonly same: Scalars['Int']['output'];
  /** `same` by `common`, from 0 to 1; null where there are none. */
  readonly share?: Maybe<Scalars['Float']['output']>;
};

/** A pair of voters in the agreement matrix. */
export type BallotPair = {
  readonly common: Scalars['Int']['output'];
  readonly one: Scalars['String']['output'];
  readonly other: Scalars['String']['output'];
  readonly same: Scalars['Int']['output'];
};

/** A record of votes, packed in rows as the ledger has it: verifier/src/ballot-votes.ts says how. */
export type BallotRecord = {
  readonly fact: Fact;
  readonly kind: BallotRowsKind;
  /** True where the ballot is closed by it. */
  readonly last: Scalars['Boolean']['output'];
  /** Bytes of a row. */
  readonly rowLength: Scalars['Int']['output'];
  readonly rows: Scalars['Hex']['output'];
};

export type BallotRecordConnection = {
  readonly nodes: ReadonlyArray<BallotRecord>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** What the publisher says was the result. */
export type BallotResult = {
  /** In the order of the options. */
  readonly counts: ReadonlyArray<Scalars['Decimal']['output']>;
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Options that won; empty where none did, or it is not said. */
  readonly elected: ReadonlyArray<Scalars['String']['output']>;
  readonly fact: Fact;
};

export type BallotRound = {
  /** Who is elected in this round. */
  readonly elected?: Maybe<BallotChosen>;
  /** Votes that count for nobody in this round, as nobody whom they name is left; votes without any mark are not among them. */
  readonly inactive: Scalars['Int']['output'];
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** Empty in the last round. */
  readonly out: ReadonlyArray<BallotGoingOut>;
  /** Votes that elect. */
  readonly threshold: Scalars['Int']['output'];
  /** Those with the same votes, from the one that wins the tie by the published rule to the one that loses it. */
  readonly tied: ReadonlyArray<BallotChosen>;
  /** Of all that are still in, most votes first. */
  readonly votes: ReadonlyArray<BallotRoundVotes>;
};

/** Votes of one choice in a round of a count. */
export type BallotRoundVotes = {
  readonly choice: BallotChosen;
  readonly votes: Scalars['Int']['output'];
};

/** A ranked ballot counted by the rule that was published with it. */
export type BallotRounds = {
  /** Votes without any mark: they count in no round. */
  readonly blank: Scalars['Int']['output'];
  readonly rounds: ReadonlyArray<BallotRound>;
  /** Null where the rule elects nobody, as in a tie that it does not break. */
  readonly winner?: Maybe<BallotChosen>;
};

export type BallotRowsKind =
  | 'INTENT'
  | 'REVEALS'
  | 'SEALS'
  | 'VOTES';

export type BallotRule =
  /** As many options as a voter approves of. */
  | 'APPROVAL'
  /** Most votes win. */
  | 'PLURALITY'
  /** Options in order of preference. Counts here are of first preferences; the rule itself takes several rounds. */
  | 'RANKED'
  /** Another that this software does not know. */
  | 'UNSET'
  /** The source does not say. */
  | 'UNSTATED'
  /** Carried by a majority of yes over no. */
  | 'YES_NO';

/** Part of a whole, such as two of three. */
export type BallotShare = {
  readonly in: Scalars['Int']['output'];
  readonly of: Scalars['Int']['output'];
};

/** Votes of an option in a counting unit, as the source counted them. */
export type BallotSum = {
  readonly class: BallotClass;
  readonly name: Scalars['String']['output'];
  /** Number of the option; null where it is none. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly votes: Scalars['Decimal']['output'];
};

/** One vote: a row of a record. */
export type BallotVote = {
  readonly ballot: Ballot;
  /** What was chosen, in order; empty where it is sealed, or a sum. */
  readonly chosen: ReadonlyArray<BallotChosen>;
  /** The voter, where it is a country; null where no country has the code. */
  readonly country?: Maybe<Country>;
  readonly fact: Fact;
  /** Record and place in it, joined by a dot. */
  readonly id: Scalars['ID']['output'];
  /** Number of the paper, of the counting unit of an aggregate, or of the voter's name. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** In a named roll call: true where a later vote of the same voter took its place, so that it does not count; null for other forms. */
  readonly overwritten?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the counting unit; null where it has none. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Place in the record, from 0. */
  readonly row: Scalars['Int']['output'];
  /** Of an aggregate: the votes that each option has in the counting unit, in the order of the options; else empty. */
  readonly sums: ReadonlyArray<BallotSum>;
  /** Nullifier or receipt. */
  readonly tag?: Maybe<Scalars['Hex']['output']>;
  /** Number of the counting unit, such as a precinct. */
  readonly unit?: Maybe<Scalars['Int']['output']>;
  /** Three letters, or of a named roll call the voter's identifier; null where voters are not named. */
  readonly voter?: Maybe<Scalars['String']['output']>;
  readonly weight?: Maybe<Scalars['Decimal']['output']>;
};

export type BallotVoteConnection = {
  readonly nodes: ReadonlyArray<BallotVote>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A named voter in the roll calls of one stream: streams are never added up, as two may tell of the same vote. */
export type BallotVoter = {
  /** Most agreement first. */
  readonly agreement: ReadonlyArray<BallotAgreement>;
  /** The stream's roll calls that the filter lets through. */
  readonly ballots: Scalars['Int']['output'];
  /** The newest block whose records are counted here. */
  readonly block?: Maybe<Block>;
  readonly byIssue: ReadonlyArray<BallotVoterPart>;
  readonly byYear: ReadonlyArray<BallotVoterPart>;
  /** Recorded votes by which the voter took part: all but absent, not voting and not a member. */
  readonly cast: Scalars['Int']['output'];
  readonly classes: ReadonlyArray<BallotClassCount>;
  readonly country?: Maybe<Country>;
  /** First and last day of a recorded vote. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** Newest first. */
  readonly history: BallotVoteConnection;
  /** Stream and voter, joined by a space. */
  readonly id: Scalars['ID']['output'];
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
  readonly majority: BallotMajority;
  /** True for a voter that is no country, whatever its letters. */
  readonly named: Scalars['Boolean']['output'];
  /** `cast` by `ballots`, from 0 to 1: who became a member late has a low one. */
  readonly participation: Scalars['Float']['output'];
  readonly stream: Stream;
  /** Three letters, or of named roll calls the voter's identifier. */
  readonly voter: Scalars['String']['output'];
  /** Recorded votes. Ballots without one are unknown: the voter may have been absent, or no member. */
  readonly votes: Scalars['Int']['output'];
};


/** A named voter in the roll calls of one stream: streams are never added up, as two may tell of the same vote. */
export type BallotVoterHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  class?: InputMaybe<ReadonlyArray<BallotClass>>;
  first?: Scalars['Int']['input'];
};

export type BallotVoterConnection = {
  readonly nodes: ReadonlyArray<BallotVoter>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type BallotVoterList = {
  /** The newest block that counts. */
  readonly block?: Maybe<Block>;
  readonly rows: ReadonlyArray<BallotVoter>;
};

export type BallotVoterOrder =
  | 'LEAST_PARTICIPATION'
  | 'LEAST_WITH_MAJORITY'
  | 'MOST_PARTICIPATION'
  | 'MOST_VOTES'
  | 'MOST_WITH_MAJORITY'
  /** Identifiers, and English names of countries. */
  | 'NAME';

/** What is counted of a voter's votes in a year, or on an issue. */
export type BallotVoterPart = {
  readonly classes: ReadonlyArray<BallotClassCount>;
  /** The issue; null where it is by year. */
  readonly issue?: Maybe<Scalars['String']['output']>;
  /** Recorded votes. */
  readonly votes: Scalars['Int']['output'];
  /** The year; null where it is by issue. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A stream with named votes, as far as a filter lets its roll calls through. */
export type BallotVoterSource = {
  /** Roll calls. */
  readonly ballots: Scalars['Int']['output'];
  readonly stream: Stream;
  /** Voters with a recorded vote. */
  readonly voters: Scalars['Int']['output'];
  /** Their recorded votes, one for each voter and roll call. */
  readonly votes: Scalars['Int']['output'];
};

export type Block = {
  readonly chainId: Scalars['Int']['output'];
  /** True once no reorganisation is expected below it. */
  readonly final: Scalars['Boolean']['output'];
  readonly hash: Scalars['Hex']['output'];
  /** The block's header in RLP; its keccak256 is the block's hash. Null where it was not kept. */
  readonly header?: Maybe<Scalars['Hex']['output']>;
  readonly number: Scalars['Int']['output'];
  readonly parentHash: Scalars['Hex']['output'];
  readonly receiptsRoot: Scalars['Hex']['output'];
  readonly stateRoot: Scalars['Hex']['output'];
  readonly time: Scalars['DateTime']['output'];
  /** True where all receipts of the block were fetched and give its receipts root. */
  readonly verified: Scalars['Boolean']['output'];
};

/**
 * What a total is drawn around: a country and a year, a plan, an organisation, a cluster, or any of them together. An end of a
 * flow lies inside where it satisfies all that is given; a list means any of its values.
 */
export type Boundary = {
  /**
   * Country or area codes. Of sources that tell both ends' countries, both; of others a flow's country is that of the getting
   * end, and the giving end lies in none.
   */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Organisation ids: the giver is the one end, the getter the other. */
  readonly organisation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Programme ids, such as CERF's windows: a record's programme is that of the getting end. */
  readonly programme?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Further properties of an end, all of which have to hold: plan, cluster, sector, sdg, emergency, project. */
  readonly property?: InputMaybe<ReadonlyArray<BoundaryProperty>>;
  /** Usage years. Of sources that tell them for each end, each its own; of others the record's year, for both ends. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

export type BoundaryChoice = {
  readonly code: Scalars['String']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly records: Scalars['Int']['output'];
};

export type BoundaryCurrency = {
  /** Sum in this currency. */
  readonly amount: Scalars['Decimal']['output'];
  /** ISO 4217. */
  readonly currency: Scalars['String']['output'];
  readonly records: Scalars['Int']['output'];
  readonly unknownUsd: Scalars['Int']['output'];
  /** Value in US dollars of those records whose value is known. */
  readonly usd: Scalars['Decimal']['output'];
};

/** What boundaries of a stream can be drawn around, as of the newest block. */
export type BoundaryDimension = {
  /** At most 500, most records first. */
  readonly choices: ReadonlyArray<BoundaryChoice>;
  /** country, year, organisation, programme, or a property such as plan, cluster, emergency. */
  readonly dimension: Scalars['String']['output'];
};

/** Which way a flow goes, seen from a boundary. Worked out for each question; a record has no direction of its own. */
export type BoundaryDirection =
  /** From outside to inside. */
  | 'INCOMING'
  /** From inside to inside: the same money moving on, such as from a pooled fund to the organisation that does the work. */
  | 'INTERNAL'
  /** From inside to outside. */
  | 'OUTGOING';

/** A sum of records. Unknown values are counted, never taken for 0. */
export type BoundaryFigure = {
  readonly records: Scalars['Int']['output'];
  /** How many of `records` have no known value in US dollars and so are missing from the sum. */
  readonly unknownUsd: Scalars['Int']['output'];
  /** Sum in US dollars of the records whose value is known. */
  readonly usd: Scalars['Decimal']['output'];
};

/** The records behind a boundary's figures. Needs exactly one stream in the filter. */
export type BoundaryFlows = {
  readonly boundary: Boundary;
  readonly direction?: InputMaybe<ReadonlyArray<BoundaryDirection>>;
  /** OUTSIDE_SHARE has no records of its own: ask for COUNTED. */
  readonly treatment?: InputMaybe<ReadonlyArray<BoundaryTreatment>>;
};

export type BoundaryGroup = {
  /** As recorded, in `currency`. */
  readonly amount: Scalars['Decimal']['output'];
  /** The source's word: financial, in-kind; null where it says none. */
  readonly contribution?: Maybe<Scalars['String']['output']>;
  readonly currency: Scalars['String']['output'];
  readonly direction: BoundaryDirection;
  /** The source's word, such as standard, parked, pass-through, carryover; null where it says none. */
  readonly flowType?: Maybe<Scalars['String']['output']>;
  /** The part of it that belongs to the boundary; null where that is not known, as of shared records. */
  readonly inside?: Maybe<Scalars['Decimal']['output']>;
  readonly kind: FlowKind;
  readonly records: Scalars['Int']['output'];
  readonly treatment: BoundaryTreatment;
  readonly unknownUsd: Scalars['Int']['output'];
  /** As recorded. */
  readonly usd: Scalars['Decimal']['output'];
};

export type BoundaryPart = {
  /** Id of the organisation, code of the country, or the source's code; null: the source says none, or several. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Null where the publisher declared none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly records: Scalars['Int']['output'];
  /** True: of several codes, without a word on how much is of which. */
  readonly several: Scalars['Boolean']['output'];
  readonly unknownUsd: Scalars['Int']['output'];
  readonly usd: Scalars['Decimal']['output'];
};

export type BoundaryProperty = {
  /** Any of these codes. */
  readonly code: ReadonlyArray<Scalars['String']['input']>;
  /** Such as plan, cluster, sector, sdg. */
  readonly dimension: Scalars['String']['input'];
};

/** The records of one direction. Commitments and payments are funding; pledges are not. */
export type BoundarySide = {
  /** The part of the funding that is committed, not paid yet as far as the source says. */
  readonly committed: BoundaryFigure;
  /** The funding in the currencies in which it was given, largest value in US dollars first. */
  readonly currencies: ReadonlyArray<BoundaryCurrency>;
  /** The part of the funding that is money. */
  readonly financial: BoundaryFigure;
  /** What counts: committed or paid. */
  readonly funding: BoundaryFigure;
  /** Commitments and payments as recorded, all added up: what is wrong as a total, shown so that the difference can be seen. */
  readonly gross: BoundaryFigure;
  /** The part of the funding that is goods or services. */
  readonly inKind: BoundaryFigure;
  /** The part of the funding that is paid. */
  readonly paid: BoundaryFigure;
  /** Pledges, which are not part of the funding. Shared ones are left out. */
  readonly pledged: BoundaryFigure;
  /** All records of this direction, pledges included. */
  readonly records: Scalars['Int']['output'];
};

export type BoundaryStep = {
  readonly direction: BoundaryDirection;
  readonly records: Scalars['Int']['output'];
  readonly treatment: BoundaryTreatment;
  readonly unknownUsd: Scalars['Int']['output'];
  readonly usd: Scalars['Decimal']['output'];
};

/**
 * Totals for a boundary, always of one stream: different sources tell of the same money. Funding is what comes in, committed or
 * paid, and belongs to the boundary as a whole or by a known share. One dollar that passes three hands inside is one dollar.
 */
export type BoundaryTotals = {
  /** The block that the answer is of. */
  readonly block?: Maybe<Block>;
  /** Everything that touches the boundary, added up as recorded: the sum that counts money several times. */
  readonly gross: BoundaryFigure;
  /** All records that touch the boundary, by everything that they are told apart by. Every figure is a sum of these. */
  readonly groups: ReadonlyArray<BoundaryGroup>;
  readonly incoming: BoundarySide;
  /** Nothing of it is counted; its gross sum is what moved on inside. */
  readonly internal: BoundarySide;
  /** Funding that comes in less funding that goes out, in US dollars. */
  readonly net: Scalars['Decimal']['output'];
  readonly outgoing: BoundarySide;
  /** What is counted, by organisation, country, plan, cluster or any other property of one of the two ends, largest first. */
  readonly parts: ReadonlyArray<BoundaryPart>;
  /** What leads from the gross sum to what is counted: first what is left out, by reason, at last what is counted. */
  readonly steps: ReadonlyArray<BoundaryStep>;
  readonly stream: Stream;
};


/**
 * Totals for a boundary, always of one stream: different sources tell of the same money. Funding is what comes in, committed or
 * paid, and belongs to the boundary as a whole or by a known share. One dollar that passes three hands inside is one dollar.
 */
export type BoundaryTotalsPartsArgs = {
  dimension: Scalars['String']['input'];
  direction?: BoundaryDirection;
  most?: Scalars['Int']['input'];
  side?: PropertySide;
};

/** How a record is treated in a boundary's funding: counted, or left out and why. */
export type BoundaryTreatment =
  /** Part of the funding. */
  | 'COUNTED'
  /** Both ends lie inside: adding it would count money twice that came in before. */
  | 'INTERNAL'
  /** The part of counted records that goes to codes outside of the boundary, by the percentages that the source gives. */
  | 'OUTSIDE_SHARE'
  /** Announced, not binding: shown beside the funding. */
  | 'PLEDGE'
  /** For several countries, years or the like, of which some lie outside, and the source does not say how much is for which. */
  | 'SHARED'
  /** A payment or receipt between the same two parties that follows from a record which is counted already, such as its commitment. */
  | 'TOLD_BEFORE'
  /** A claim that was given up: no money. */
  | 'WRITE_OFF';

export type CarbonAddress = {
  readonly address: Scalars['Hex']['output'];
  /** As the operator of this server says; null: nobody's name is known, and none is looked up. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** How many tokens, and how many credits they stand for. */
export type CarbonAmount = {
  /** Credits, of one tonne of CO2 equivalent each; null where nobody says how many a token stands for. */
  readonly credits?: Maybe<Scalars['Decimal']['output']>;
  /** Whole tokens, with the digits after the point that the contract counts in. */
  readonly tokens: Scalars['Decimal']['output'];
};

/**
 * One kind of credit as tokens: an id of an ERC-1155, or a whole ERC-20. What it stands for is the operator's word: no event says so.
 * Opening + minted − retired − cancelled − burned = circulating.
 */
export type CarbonBatch = {
  /** On whose behalf was retired, the most first; at most 50. */
  readonly beneficiaries: ReadonlyArray<CarbonBeneficiary>;
  /** Of what circulates that which bridges hold, and that circulates elsewhere; null where no bridge is told, or the opening is not 0. */
  readonly bridged?: Maybe<CarbonAmount>;
  /** Taken out of existence for a purpose unknown: no event says why. */
  readonly burned: CarbonAmount;
  /** Taken out of existence and claimed by nobody, as an event of the contract says. */
  readonly cancelled: CarbonAmount;
  readonly checks: ReadonlyArray<CarbonCheck>;
  /** What is left; null where the opening is unknown. */
  readonly circulating?: Maybe<CarbonAmount>;
  readonly creditsPerToken?: Maybe<Scalars['Decimal']['output']>;
  /** Its life, in the order of the ledger. */
  readonly events: CarbonEventConnection;
  /** Chain, address and id of the token, joined by hyphens; the id of an ERC-20 is 0. */
  readonly id: Scalars['ID']['output'];
  readonly minted: CarbonAmount;
  /** What there was before the first block that is read; null where the contract does not tell. */
  readonly opening?: Maybe<CarbonAmount>;
  /** The project on a ledger that is read here; null where it is on none, or not told. */
  readonly project?: Maybe<CreditProject>;
  readonly projectName?: Maybe<Scalars['String']['output']>;
  /** The registry's own identifier of the project. */
  readonly projectReference?: Maybe<Scalars['String']['output']>;
  /** Null where not told; likewise all up to creditsPerToken. */
  readonly registry?: Maybe<Scalars['String']['output']>;
  /** Taken out of existence and claimed, as an event of the contract says. */
  readonly retired: CarbonAmount;
  /** Empty where not told. */
  readonly serials: ReadonlyArray<CarbonSerialRange>;
  /** What shows whether a movement is missing; null where the contract was not asked yet, or the question is of an earlier block. */
  readonly supply?: Maybe<CarbonSupply>;
  readonly token: CarbonToken;
  /** Null for an ERC-20, which has none. */
  readonly tokenId?: Maybe<Scalars['Decimal']['output']>;
  /** Said to be retired, while none were taken out of existence: a contradiction, which changes no supply. */
  readonly unbacked: CarbonAmount;
  readonly vintage?: Maybe<Scalars['Int']['output']>;
  /** By year of the block, oldest first. */
  readonly years: ReadonlyArray<CarbonYear>;
};


/**
 * One kind of credit as tokens: an id of an ERC-1155, or a whole ERC-20. What it stands for is the operator's word: no event says so.
 * Opening + minted − retired − cancelled − burned = circulating.
 */
export type CarbonBatchEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<ReadonlyArray<CarbonEventKind>>;
};

export type CarbonBatchConnection = {
  readonly nodes: ReadonlyArray<CarbonBatch>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CarbonBatchFilter = {
  /** Ids of projects on ledgers that are read here. */
  readonly project?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words in the project's name or reference, or in the contract's name. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Ids of contracts. */
  readonly token?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type CarbonBeneficiary = {
  /** Null where the contract's event does not say. */
  readonly beneficiary?: Maybe<CarbonAddress>;
  readonly retired: CarbonAmount;
  readonly retirements: Scalars['Int']['output'];
};

/** What a check of a batch of tokens came to. Flags inform; they change no total. */
export type CarbonCheck = {
  /** Other tokens with the same serials, at most 20. */
  readonly batches: ReadonlyArray<CarbonBatch>;
  readonly check: CarbonCheckName;
  /** How many credits at least are concerned; null where nothing is flagged, or it can't be told. */
  readonly credits?: Maybe<Scalars['Decimal']['output']>;
  /** What was found, or why it is unknown, in a sentence. */
  readonly detail: Scalars['String']['output'];
  /** Records of the registry that it rests on, at most 20. */
  readonly records: ReadonlyArray<CreditRecord>;
  /** Whose records the serials were found in; null where none were. */
  readonly stream?: Maybe<Stream>;
  readonly verdict: CarbonVerdict;
};

export type CarbonCheckName =
  /** Other tokens stand for some of its serials, or there are more tokens than serials. */
  | 'ISSUED_TWICE'
  /** Its serials are retired or cancelled in a registry, and tokens that stand for them are retired as well. */
  | 'RETIRED_IN_BOTH'
  /** The contract says that tokens were retired, and took none out of existence. */
  | 'RETIRED_WITHOUT_BURN'
  /** A registry says that its serials are retired or cancelled, and tokens that stand for them circulate. */
  | 'RETIRED_YET_CIRCULATING'
  /** The contract has more or fewer tokens than its movements add up to. */
  | 'SUPPLY_DIFFERS';

/** Something that a contract logged of its tokens. A retirement and its burn are one. */
export type CarbonEvent = {
  readonly amount: CarbonAmount;
  readonly beneficiary?: Maybe<CarbonAddress>;
  /** Null for what is minted, and where an unbacked retirement names nobody. */
  readonly from?: Maybe<CarbonAddress>;
  /** Chain, block, log and place in it, joined by hyphens. */
  readonly id: Scalars['ID']['output'];
  readonly kind: CarbonEventKind;
  /** Position of its event in the block, from 0. */
  readonly logIndex: Scalars['Int']['output'];
  /** True where the event names the beneficiary in free text: it may be a person's name, and is not kept. */
  readonly nameWithheld: Scalars['Boolean']['output'];
  /** That of the event that says why, where there is one. */
  readonly noticeLogIndex?: Maybe<Scalars['Int']['output']>;
  /** Leads from the event to the block header; null where the receipts were not fetched. */
  readonly proof?: Maybe<ReceiptProof>;
  /** Null for what is taken out of existence. */
  readonly to?: Maybe<CarbonAddress>;
  readonly transaction: Transaction;
};

export type CarbonEventConnection = {
  readonly nodes: ReadonlyArray<CarbonEvent>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CarbonEventKind =
  /** For a purpose unknown. */
  | 'BURNED'
  | 'CANCELLED'
  | 'MINTED'
  /** From one holder to another. */
  | 'MOVED'
  | 'RETIRED'
  /** Said to be retired, without a burn. */
  | 'UNBACKED';

/** Serials of a registry, both ends included. */
export type CarbonSerialRange = {
  /** What the registry writes before the serials. */
  readonly block: Scalars['String']['output'];
  readonly first: Scalars['Decimal']['output'];
  readonly last: Scalars['Decimal']['output'];
};

/** How many tokens the contract itself says there are, beside what the movements add up to. In whole tokens. */
export type CarbonSupply = {
  /** Block after which the contract was asked. */
  readonly block: Scalars['Int']['output'];
  readonly closing?: Maybe<Scalars['Decimal']['output']>;
  readonly closingBasis: CarbonSupplyBasis;
  /** Closing less opening and net; null where unknown. */
  readonly difference?: Maybe<Scalars['Decimal']['output']>;
  /** Minted less taken out of existence, up to the block below. */
  readonly net: Scalars['Decimal']['output'];
  readonly opening?: Maybe<Scalars['Decimal']['output']>;
  readonly openingBasis: CarbonSupplyBasis;
  /** Passed: opening and net give closing. */
  readonly verdict: CarbonVerdict;
};

export type CarbonSupplyBasis =
  /** The contract answers so; where it keeps it was not found, or not proven. */
  | 'CONTRACT_CALL'
  /** There was no contract yet. */
  | 'NO_CONTRACT'
  /** Proven from the contract's storage against a block's state root. */
  | 'STORAGE_PROOF'
  /** The contract does not tell, or the node no longer has that state. */
  | 'UNKNOWN';

/**
 * A contract of carbon credits as tokens, such as an ERC-20 or an ERC-1155: not written for this site, and read as it is. Its figures
 * are never added to those of registries, as a token stands for a credit that a registry has issued.
 */
export type CarbonToken = {
  readonly chainId: Scalars['Int']['output'];
  readonly contract: Scalars['Hex']['output'];
  /** Chain and address, joined by a hyphen. */
  readonly id: Scalars['ID']['output'];
  /** As the contract says. */
  readonly name: Scalars['String']['output'];
  /** Who runs the contract, as the operator of this server says; null where not told. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly standard: CarbonTokenStandard;
  /** First block that is read: what there was by then is asked of the contract. */
  readonly startBlock: Scalars['Int']['output'];
  /** As the contract says; null where it has none. */
  readonly symbol?: Maybe<Scalars['String']['output']>;
};

export type CarbonTokenStandard =
  /** The contract is one kind of credit. */
  | 'ERC20'
  /** Each id of the contract is one kind of credit. */
  | 'ERC1155';

export type CarbonVerdict =
  | 'FLAGGED'
  | 'PASSED'
  /** Too little is known to say. It is not passed. */
  | 'UNKNOWN';

export type CarbonYear = {
  readonly burned: CarbonAmount;
  readonly cancelled: CarbonAmount;
  readonly minted: CarbonAmount;
  readonly retired: CarbonAmount;
  readonly year: Scalars['Int']['output'];
};

/** How far one ledger has been read. */
export type ChainStatus = {
  readonly chainId: Scalars['Int']['output'];
  /** The newest block that is final: no reorganisation is expected below it. */
  readonly finalizedBlock?: Maybe<Block>;
  /** The last time that anything was indexed. */
  readonly indexedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The newest block whose records are in the answers. */
  readonly indexedBlock?: Maybe<Block>;
  /** How many blocks the answers are behind the node; null where it could not be asked. */
  readonly lag?: Maybe<Scalars['Int']['output']>;
  /** Number of the newest block that the ledger's node has told of; null where it could not be asked. */
  readonly nodeBlock?: Maybe<Scalars['Int']['output']>;
};

/** What one integrity check says of one stream. */
export type Check = {
  readonly check: CheckName;
  /** How many records, or years of organisations, were found not to fit. */
  readonly failed: Scalars['Int']['output'];
  /** What does not fit, the largest first. */
  readonly findings: CheckFindingConnection;
  /** Stream and check, joined by a hyphen. */
  readonly id: Scalars['ID']['output'];
  /** How it is worked out, and what it does not say. */
  readonly meaning: Scalars['String']['output'];
  readonly outcome: CheckOutcome;
  readonly passed: Scalars['Int']['output'];
  readonly stream: Stream;
  /** What it looks for, in a few words. */
  readonly title: Scalars['String']['output'];
  /** How many could not be judged, as the source does not say enough. They have not passed. */
  readonly unknown: Scalars['Int']['output'];
  /** What is missing for those that could not be judged; null where there are none. */
  readonly unknownBecause?: Maybe<Scalars['String']['output']>;
};


/** What one integrity check says of one stream. */
export type CheckFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** One thing that does not fit, with the facts that clash. */
export type CheckFinding = {
  readonly check: CheckName;
  /** The day that should not be passed, or from which the age of a pledge counts. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** What was found, in a sentence. */
  readonly detail: Scalars['String']['output'];
  /** What should not be passed, or what was to be expected, in `unit`. */
  readonly expected?: Maybe<Scalars['Decimal']['output']>;
  /** What there is instead, in `unit`. */
  readonly found?: Maybe<Scalars['Decimal']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The organisation, of MORE_OUT_THAN_IN. */
  readonly organisation?: Maybe<Organisation>;
  /** The record; null where the finding is of an organisation. */
  readonly record?: Maybe<Flow>;
  /** The other records that it rests on: earlier versions, the record said twice, what follows from a record. At most 20, the oldest first. */
  readonly related: ReadonlyArray<Flow>;
  readonly stream: Stream;
  /** What shares are of, such as to.cluster. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** A currency's code or %. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Of MORE_OUT_THAN_IN: the year up to which the sums go. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type CheckFindingConnection = {
  readonly nodes: ReadonlyArray<CheckFinding>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** What an integrity check looks at. It informs; it changes no total. */
export type CheckName =
  /** A record that replaced an older one. */
  | 'CORRECTED'
  /** A record that was replaced more than once. */
  | 'CORRECTED_AGAIN'
  /** A record says the same as an earlier one: kind, both ends, amount, date and reference. */
  | 'DUPLICATE'
  /** Dated after the day up to which its source speaks, or after it was published. */
  | 'FUTURE_DATE'
  /** An organisation gave more, in all years up to one, than the source records that it had got by then. Commitments and payments count, the same money once. */
  | 'MORE_OUT_THAN_IN'
  /** A payment or receipt that follows from no commitment recorded in this source. Told only of sources at least half of whose payments do. */
  | 'PAID_WITHOUT_COMMITMENT'
  /** What follows from a record comes to more than the record itself, in its own currency. */
  | 'PARTS_OVER_WHOLE'
  /** A receipt that follows from no payment recorded in this source. Told only of sources at least half of whose receipts do. */
  | 'RECEIPT_WITHOUT_DISBURSEMENT'
  /** Shares that the source gives of one record do not add up to 100 percent. */
  | 'SHARES_NOT_WHOLE'
  /** A pledge that nothing follows from 12 months after its date and after the year that it is for, as of the newest day that its source speaks of. Told only of sources at least half of whose pledges were followed. */
  | 'STALE_PLEDGE'
  /** An amount in US dollars has another amount as its value in US dollars. */
  | 'VALUE_DIFFERS';

export type CheckOutcome =
  /** At least one of what was judged does not fit. */
  | 'FAILED'
  /** The source has nothing that this check looks at. */
  | 'NOT_CONCERNED'
  /** Everything could be judged and fits. */
  | 'PASSED'
  /** Nothing that was judged fails, but not everything could be judged. */
  | 'UNKNOWN';

/** A field of the public record. */
export type CheckedField =
  | 'BALLOTS'
  | 'CREDITS'
  | 'EMISSIONS'
  | 'ENTITLEMENTS'
  | 'FUNDS'
  | 'SUPPLIES'
  | 'TARGETS';

export type Conditionality =
  /** One part with conditions, one without. */
  | 'BOTH'
  /** On help from others. */
  | 'CONDITIONAL'
  /** Conditional in part; the source does not say in which. */
  | 'PARTLY'
  | 'UNCONDITIONAL';

/** A country or area by its three-letter code, or a region that a source uses where it means several countries. */
export type Country = {
  /** ISO 3166-1 alpha-3, also where withdrawn; a source's own three letters for a region. */
  readonly code: Scalars['ID']['output'];
  readonly kind: CountryKind;
  /** English short name in UN usage. */
  readonly name: Scalars['String']['output'];
  /** UN M49 region, such as Eastern Africa; null where there is none. */
  readonly region?: Maybe<Scalars['String']['output']>;
};

export type CountryKind =
  /** In ISO 3166-1 today. */
  | 'COUNTRY'
  /** Withdrawn from ISO 3166-1. */
  | 'FORMER_COUNTRY'
  /** A source's own code for several countries together. */
  | 'REGION';

/** What a check came to for one stream: each vintage of each project is looked at by itself. */
export type CreditCheck = {
  readonly check: CreditCheckName;
  /** The first 100 that are flagged. */
  readonly findings: ReadonlyArray<CreditFinding>;
  readonly flagged: Scalars['Int']['output'];
  /** How many vintages of projects were looked at and found sound. */
  readonly passed: Scalars['Int']['output'];
  readonly stream: Stream;
  /** How many can't be judged, as the records don't tell enough. Unknown is not passed. */
  readonly unknown: Scalars['Int']['output'];
  /** Why they are unknown, in a sentence; null where none is. */
  readonly whyUnknown?: Maybe<Scalars['String']['output']>;
};

export type CreditCheckName =
  /** Retired towards another country's target, or an international scheme, more than the host country has added to its own emissions. */
  | 'CLAIM_WITHOUT_ADJUSTMENT'
  /** The same serials issued twice. */
  | 'DOUBLE_ISSUANCE'
  /** The same serials retired, cancelled or exported twice. */
  | 'DOUBLE_RETIREMENT'
  /** More retired, cancelled, set aside and exported than was issued. */
  | 'MORE_USED_THAN_ISSUED';

export type CreditDimension =
  | 'COUNTRY'
  | 'HOLDER'
  | 'PROJECT'
  | 'PROJECT_TYPE'
  | 'RECEIVER'
  | 'VINTAGE'
  | 'YEAR';

/** Lets through the records that satisfy all that is given. A list means any of its values. */
export type CreditFilter = {
  /** Host countries by alpha-2, alpha-3 or numeric code. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly dateFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly dateTo?: InputMaybe<Scalars['Date']['input']>;
  /** True: only records with a flag. */
  readonly flagged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Organisation ids. */
  readonly holder?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By default corrected records are left out, as they count in no total; true lists them too. */
  readonly includeCorrected?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<CreditKind>>;
  /** Organisations on either side. */
  readonly party?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of projects. */
  readonly project?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The source's own words for what kind of project it is. */
  readonly projectType?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly receiver?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Hash of the transaction or block that holds the record. */
  readonly recordedIn?: InputMaybe<ReadonlyArray<Scalars['Hex']['input']>>;
  /** Stream ids. */
  readonly stream?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words in the reference or purpose, or in the project's name or reference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly use?: InputMaybe<ReadonlyArray<CreditUse>>;
  readonly vintage?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

export type CreditFinding = {
  /** What was found, in a sentence. */
  readonly detail: Scalars['String']['output'];
  readonly project: CreditProject;
  readonly vintage?: Maybe<Scalars['Int']['output']>;
};

/** What a check of one record found. Flags inform; they change no total. */
export type CreditFlag = {
  readonly check: CreditFlagName;
  /** What was found, in a sentence. */
  readonly detail: Scalars['String']['output'];
  /** The earlier record that has the serials; null for flags that need none. */
  readonly other?: Maybe<CreditRecord>;
};

export type CreditFlagName =
  /** Some of its serials were issued before. */
  | 'DOUBLE_ISSUANCE'
  /** Some of its serials were retired, cancelled or exported before. */
  | 'DOUBLE_RETIREMENT'
  /** Dated after the day up to which its source speaks, or after it was published. */
  | 'FUTURE_DATE'
  /** The number of its serials is not its quantity. */
  | 'QUANTITY_DIFFERS'
  /** Its further properties are not written in the standard form. */
  | 'UNREADABLE_PROPERTIES';

export type CreditKind =
  /** The host country has added it to its own emissions. */
  | 'ADJUSTMENT_ADDED'
  /** The country that uses it has subtracted it from its emissions. */
  | 'ADJUSTMENT_SUBTRACTED'
  /** The host country lets others count it towards their targets. */
  | 'AUTHORISATION'
  /** Set aside against reversals. */
  | 'BUFFER'
  /** Taken out of use without a claim. */
  | 'CANCELLATION'
  /** Left for another registry, where it has other serials. */
  | 'EXPORT'
  | 'ISSUANCE'
  /** Taken back out of the buffer. */
  | 'RELEASE'
  /** Used up: the holder, or the one on whose behalf, may claim it. */
  | 'RETIREMENT'
  /** To another holder. */
  | 'TRANSFER';

export type CreditOrder =
  /** Most credits first. */
  | 'LARGEST'
  /** Latest date first; undated ones last. */
  | 'NEWEST'
  /** Earliest date first; undated ones last. */
  | 'OLDEST'
  /** As recorded on the ledger, newest record first. */
  | 'RECORDED';

/** A project that credits are issued for, as its publisher declared it. */
export type CreditProject = {
  /** Host country; null where not told. */
  readonly country?: Maybe<Country>;
  /** Null where not told, or left out as it may be a person. */
  readonly developer?: Maybe<Organisation>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Its number in the ledger's contract. */
  readonly number: Scalars['Int']['output'];
  /** The source's own words; may be empty. */
  readonly projectType: Scalars['String']['output'];
  readonly protocol: Scalars['String']['output'];
  /** The registry's own identifier. */
  readonly reference: Scalars['String']['output'];
  /** The stream that declared it. */
  readonly stream: Stream;
};

export type CreditProjectConnection = {
  readonly nodes: ReadonlyArray<CreditProject>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CreditProperty = {
  /** In lower case. */
  readonly key: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** Something that happened to carbon credits, as their publisher recorded it. A credit is one tonne of CO2 equivalent. */
export type CreditRecord = {
  /** The newer record that replaces this one; then this one counts in no total. */
  readonly correctedBy?: Maybe<CreditRecord>;
  /** The older record that this one replaces. */
  readonly corrects?: Maybe<CreditRecord>;
  /** The country that authorises or adjusts; of a retirement the country whose target it counts towards, where told. */
  readonly country?: Maybe<Country>;
  /** Null where unknown. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Where it stands on the ledger, and the proof. */
  readonly fact: Fact;
  /** Serials within the block, both ends included; null where none are told. */
  readonly firstSerial?: Maybe<Scalars['Decimal']['output']>;
  /** Things about the record that a reader should know before relying on it. */
  readonly flags: ReadonlyArray<CreditFlag>;
  /** Organisation in whose account the credits are; null where not told, or left out as it may be a person. */
  readonly holder?: Maybe<Organisation>;
  /** Id of the fact: stream and number, joined by a hyphen. */
  readonly id: Scalars['ID']['output'];
  readonly kind: CreditKind;
  readonly lastSerial?: Maybe<Scalars['Decimal']['output']>;
  readonly project: CreditProject;
  /** What else the source says of it. */
  readonly properties: ReadonlyArray<CreditProperty>;
  /** The properties as they stand on the ledger: key=value pairs joined by semicolons; empty: none. */
  readonly propertyText: Scalars['String']['output'];
  /** The source's own word for why; may be empty. */
  readonly purpose: Scalars['String']['output'];
  /** Whole credits. */
  readonly quantity: Scalars['Decimal']['output'];
  /** The new holder; the one on whose behalf they are retired; the registry that takes them over. Null as above. */
  readonly receiver?: Maybe<Organisation>;
  /** The source's own identifier. */
  readonly reference: Scalars['String']['output'];
  /** What the registry writes before the serials; null where no serials are told. */
  readonly serialBlock?: Maybe<Scalars['String']['output']>;
  /** What of this record is not told, and why. */
  readonly unknown: ReadonlyArray<UnknownFigure>;
  /** Null where not told, and where nothing is retired. */
  readonly use?: Maybe<CreditUse>;
  /** The year in which the emissions were reduced or removed; null where not told. */
  readonly vintage?: Maybe<Scalars['Int']['output']>;
  /** The year that the publisher counts it under; null where not told. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type CreditRecordConnection = {
  readonly nodes: ReadonlyArray<CreditRecord>;
  readonly pageInfo: PageInfo;
  /** How many records the filter lets through, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * What became of the credits of one stream: issued = held + retired + cancelled + in the buffer + exported. Streams are never
 * added together: two may tell of the same credits.
 */
export type CreditTotal = {
  /** Added by the host country to its own emissions. */
  readonly adjusted: Scalars['Decimal']['output'];
  /** Let out for others to count, by the host country. */
  readonly authorised: Scalars['Decimal']['output'];
  /** Set aside and not taken back. */
  readonly buffered: Scalars['Decimal']['output'];
  readonly cancelled: Scalars['Decimal']['output'];
  /** Set when grouped by COUNTRY: the host country; null means not told. */
  readonly country?: Maybe<Country>;
  readonly exported: Scalars['Decimal']['output'];
  /**
   * What is left: issued less retired, cancelled, in the buffer and exported. Null where nothing is told to have been issued, and
   * where a year, holder, receiver, kind, use or the like is asked for: what is issued in a year is not what is retired in it.
   * Negative where more is told to have been used than issued.
   */
  readonly held?: Maybe<Scalars['Decimal']['output']>;
  /** Set when grouped by HOLDER; null means not told. */
  readonly holder?: Maybe<Organisation>;
  /** Retirements towards another country's target or an international scheme. */
  readonly international: Scalars['Decimal']['output'];
  readonly issued: Scalars['Decimal']['output'];
  readonly label: ProofLabel;
  /** Set when grouped by PROJECT. */
  readonly project?: Maybe<CreditProject>;
  /** Set when grouped by PROJECT_TYPE; empty means not told. */
  readonly projectType?: Maybe<Scalars['String']['output']>;
  /**
   * Proof from the ledger's own totals. There is one where the sum is of whole projects and vintages, or of whole years, of a
   * stream, at most 64 of them, and the ledger's node could be asked; otherwise null.
   */
  readonly proof?: Maybe<CreditTotalProof>;
  /** Set when grouped by RECEIVER; null means not told. */
  readonly receiver?: Maybe<Organisation>;
  readonly records: Scalars['Int']['output'];
  readonly retired: Scalars['Decimal']['output'];
  readonly stream: Stream;
  /** Retirements of which it is not told what they count towards. */
  readonly useNotTold: Scalars['Decimal']['output'];
  /** Set when grouped by VINTAGE; null means not told. */
  readonly vintage?: Maybe<Scalars['Int']['output']>;
  /** Set when grouped by YEAR; null means not told. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type CreditTotalPart = {
  readonly adjusted: Scalars['Decimal']['output'];
  readonly authorised: Scalars['Decimal']['output'];
  readonly buffered: Scalars['Decimal']['output'];
  readonly cancelled: Scalars['Decimal']['output'];
  readonly exported: Scalars['Decimal']['output'];
  readonly issued: Scalars['Decimal']['output'];
  /** Number of the project in the contract; 0: all projects, by year. */
  readonly project: Scalars['Int']['output'];
  readonly records: Scalars['Int']['output'];
  readonly retired: Scalars['Decimal']['output'];
  /** With project 0 the year that the records count under. 0: not told. */
  readonly vintage: Scalars['Int']['output'];
};

/** The ledger's own totals that a sum is made of, and the proof that it keeps them. */
export type CreditTotalProof = {
  readonly parts: ReadonlyArray<CreditTotalPart>;
  readonly storage: StorageProof;
};

export type CreditTotals = {
  /** The block that the answer is of. */
  readonly block?: Maybe<Block>;
  /** Most issued first, then most retired, within each stream; by year where grouped by YEAR only, by vintage where by VINTAGE only. */
  readonly rows: ReadonlyArray<CreditTotal>;
};

/** What a retirement counts towards. */
export type CreditUse =
  /** A duty or target of the project's own country. */
  | 'DOMESTIC'
  /** Another country's target, or an international scheme: needs a corresponding adjustment. */
  | 'INTERNATIONAL'
  | 'VOLUNTARY';

/**
 * A version of a data set: what its publisher says of one file, and the hash by which anyone who holds a copy can tell whether it
 * is that file. Versions form one line: each names the one before.
 */
export type Dataset = {
  /** What the data is about; null: not one country. */
  readonly country?: Maybe<Country>;
  /** Day up to which the data speaks; null: not told. */
  readonly dataDate?: Maybe<Scalars['Date']['output']>;
  readonly fact: Fact;
  /** Id of its record: stream and number, joined by a hyphen. */
  readonly id: Scalars['ID']['output'];
  readonly licence: Scalars['String']['output'];
  /** IANA media type, such as text/csv. */
  readonly mediaType: Scalars['String']['output'];
  /**
   * Proof of which version the ledger keeps as the newest: the slot's value is the number of its record in the stream. Null where
   * the ledger's node could not be asked.
   */
  readonly newestProof?: Maybe<StorageProof>;
  /** The version that followed; null: this is the newest. */
  readonly next?: Maybe<Dataset>;
  /** Address to get the file from, as the publisher wrote it; null: none is told. Nobody has followed it. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The version before; null: this is the first. */
  readonly previous?: Maybe<Dataset>;
  /** The publisher's own identifier, the same for all versions. */
  readonly reference: Scalars['String']['output'];
  /** Address of what describes its columns; null: none is told. */
  readonly schema?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of that description; null: not told. */
  readonly schemaSha256?: Maybe<Scalars['Hex']['output']>;
  /** SHA-256 of the file as it is handed out. */
  readonly sha256: Scalars['Hex']['output'];
  /** Size of that file in bytes. */
  readonly size: Scalars['Decimal']['output'];
  readonly status: DatasetStatus;
  readonly title: Scalars['String']['output'];
  /** SHA-256 of what is packed in the file, where that is a gzip; null: it is not packed. */
  readonly unpackedSha256?: Maybe<Scalars['Hex']['output']>;
  readonly version: Scalars['String']['output'];
  /** All versions, newest first; of more than 50 the newest. */
  readonly versions: ReadonlyArray<Dataset>;
};

export type DatasetConnection = {
  readonly nodes: ReadonlyArray<Dataset>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Lets through the versions that satisfy all that is given. A list means any of its values. */
export type DatasetFilter = {
  /** True: older versions as well; else only the newest of each data set. */
  readonly allVersions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Country codes. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly licence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly mediaType?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Hashes of transactions or blocks. */
  readonly recordedIn?: InputMaybe<ReadonlyArray<Scalars['Hex']['input']>>;
  /** Stream ids. */
  readonly stream?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words that all stand in title, reference or version. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** True: only what is withdrawn; false: only what is not. */
  readonly withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DatasetOrder =
  /** What was recorded last comes first. */
  | 'RECORDED'
  | 'TITLE';

export type DatasetStatus =
  | 'PUBLISHED'
  /** The publisher no longer stands by the version before; its hash is repeated. */
  | 'WITHDRAWN';

export type EmissionAccounting =
  /** Where what was made with it is used. */
  | 'CONSUMPTION'
  | 'NOT_TOLD'
  /** Where it is emitted. */
  | 'TERRITORIAL';

/** Whose emissions a report tells of. */
export type EmissionActor = {
  /** The country itself, or where a facility stands; null: not specified, or an area without a code. */
  readonly country?: Maybe<Country>;
  /** A country's code, an organisation's id, or the id of an actor that its publisher declared. */
  readonly id: Scalars['ID']['output'];
  readonly kind: EmissionActorKind;
  readonly name: Scalars['String']['output'];
  /** Number under which an organisation is registered on the ledger, or another actor declared; null: the country says it. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly organisation?: Maybe<Organisation>;
  /** Who owns a facility; null: not told. */
  readonly owner?: Maybe<Organisation>;
  /** Where in the country, in the source's own words; empty: not told. */
  readonly place: Scalars['String']['output'];
  /** The identifier that its publisher declared it with; null: it was not declared. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Code of ISO 3166-2 of the one province, or the like, that the place names; null: not told, or several. */
  readonly region?: Maybe<Scalars['String']['output']>;
};

/** Who emits. */
export type EmissionActorKind =
  /** A country or area. */
  | 'COUNTRY'
  /** A plant or site. */
  | 'FACILITY'
  /** Several countries together, such as a union or the world. Never added to anything: its members have reports of their own. */
  | 'GROUP'
  /** A company, an authority. Never added up: what one buys is another's direct emission. */
  | 'ORGANISATION';

export type EmissionAssurance =
  | 'LIMITED'
  | 'NOT_TOLD'
  | 'REASONABLE';

/** What a figure stands on. Figures on different bases are never added up as they stand. */
export type EmissionBasis = {
  readonly accounting: EmissionAccounting;
  /** Category of scope 3, from 1 to 15; null: all together, or none. */
  readonly category?: Maybe<Scalars['Int']['output']>;
  /** What is counted: ALL, or FOSSIL (fossil fuels, cement and gas flaring), or as the publisher calls it; null: not told. */
  readonly coverage?: Maybe<Scalars['String']['output']>;
  /** Such as CO2, CH4, N2O; GHG for several together. */
  readonly gas: Scalars['String']['output'];
  /** IPCC assessment report of the global warming potentials; null: none, or not told. */
  readonly gwp?: Maybe<Scalars['Int']['output']>;
  /** The basis in one line, as filters take it. */
  readonly id: Scalars['ID']['output'];
  readonly landUse: EmissionLandUse;
  readonly massOf: EmissionMass;
  readonly reporter: EmissionReporter;
  readonly scope: EmissionScope;
  /** Code of UN/ECE Recommendation 20: KGM (kilograms), TNE (tonnes), KTN (thousand tonnes). */
  readonly unit: Scalars['String']['output'];
};

export type EmissionBasisDifference = {
  /** Name of the field of EmissionBasis. */
  readonly field: Scalars['String']['output'];
  readonly one: Scalars['String']['output'];
  readonly other: Scalars['String']['output'];
};

/** What one actor's figure did between two years. */
export type EmissionChange = {
  readonly actor: EmissionActor;
  readonly after?: Maybe<Scalars['Decimal']['output']>;
  /** Null: no figure for that year, which is not 0. */
  readonly before?: Maybe<Scalars['Decimal']['output']>;
  /** Null where one of the years has no figure. */
  readonly change?: Maybe<Scalars['Decimal']['output']>;
  /** Percent of the sum's figure in the first year that the change amounts to; null where it can't be told. */
  readonly points?: Maybe<Scalars['Decimal']['output']>;
};

export type EmissionChanges = {
  readonly after: Scalars['Decimal']['output'];
  readonly basis: EmissionBasis;
  /** Sums over the actors that have figures for both years, so that the changes add up to the difference. */
  readonly before: Scalars['Decimal']['output'];
  /** Largest change first, whichever its direction; those without a figure for one of the years last. */
  readonly rows: ReadonlyArray<EmissionChange>;
  readonly stream: Stream;
};

/** A check over all reports of a stream that no other restated. */
export type EmissionCheck = {
  readonly check: EmissionCheckName;
  /** Reports that it could judge. */
  readonly examined: Scalars['Int']['output'];
  readonly found: Scalars['Int']['output'];
  readonly stream: Stream;
  /** Reports that it could not judge, as data is missing: neither passed nor failed. */
  readonly unknown: Scalars['Int']['output'];
};

/** What an integrity check looks for. */
export type EmissionCheckName =
  /** More than twice, or less than half, of the year before. */
  | 'JUMP'
  /** A negative total. */
  | 'NEGATIVE'
  /** A facility whose owner is not told. */
  | 'NO_OWNER'
  /** The parts do not add up to the stated total within the source's rounding. */
  | 'PARTS_DIFFER'
  /** Restated more than once. */
  | 'RESTATED_OFTEN';

export type EmissionComparedYear = {
  /** The other less the one, in the common measure. */
  readonly difference?: Maybe<Scalars['Decimal']['output']>;
  /** As reported, each in its own unit. */
  readonly one: Scalars['Decimal']['output'];
  /** In the common measure; null where there is none. */
  readonly oneConverted?: Maybe<Scalars['Decimal']['output']>;
  readonly other: Scalars['Decimal']['output'];
  readonly otherConverted?: Maybe<Scalars['Decimal']['output']>;
  /** Percent of the one; null where that is 0. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
  readonly year: Scalars['Int']['output'];
};

/** Two sources on the same actor, side by side, never averaged. */
export type EmissionComparison = {
  /** In which respects the two stand on different ground. */
  readonly differences: ReadonlyArray<EmissionBasisDifference>;
  /** What is in both only after conversion; AS_REPORTED where both have the same unit already; null where they can't be compared. */
  readonly measure?: Maybe<EmissionMeasure>;
  readonly one: EmissionSeries;
  /** How each gets there. */
  readonly oneSteps: ReadonlyArray<EmissionConversionStep>;
  readonly other: EmissionSeries;
  readonly otherSteps: ReadonlyArray<EmissionConversionStep>;
  /** Years that both tell of, newest first. */
  readonly years: ReadonlyArray<EmissionComparedYear>;
};

/** A mass as it would be in another measure, with every factor that leads there. Shown beside the source's figure, never kept in its place. */
export type EmissionConversion = {
  readonly mass: Scalars['Decimal']['output'];
  readonly measure: EmissionMeasure;
  readonly steps: ReadonlyArray<EmissionConversionStep>;
};

export type EmissionConversionKind =
  /** From carbon to carbon dioxide. */
  | 'CARBON'
  /** Between units of mass. */
  | 'UNIT'
  /** From a gas to CO2 equivalent. */
  | 'WARMING_POTENTIAL';

export type EmissionConversionStep = {
  readonly factor: Scalars['Decimal']['output'];
  readonly kind: EmissionConversionKind;
  /** Where the factor comes from, in words. */
  readonly source: Scalars['String']['output'];
};

/** What a converted sum is made of: the reports on one basis. */
export type EmissionConvertedPart = {
  readonly basis: EmissionBasis;
  readonly conversion: EmissionConversion;
  /** As reported. */
  readonly total: Scalars['Decimal']['output'];
};

export type EmissionDimension =
  | 'ACTOR'
  | 'ACTOR_KIND'
  | 'BASIS'
  /** By who owns the facilities; others are left out. Each facility has at most one owner, so that no report counts twice. */
  | 'OWNER'
  /** By province, or the like, in which the facilities stand; others are left out. */
  | 'REGION'
  | 'YEAR';

/** Lets through the reports that satisfy all that is given. A list means any of its values. */
export type EmissionFilter = {
  /** Ids of declared actors. */
  readonly actor?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly actorKind?: InputMaybe<ReadonlyArray<EmissionActorKind>>;
  /** Ids of bases. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Country or area codes. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Words in any of a facility's names. */
  readonly facility?: InputMaybe<Scalars['String']['input']>;
  /** Such as CO2. */
  readonly gas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By default restated reports are left out, as they count in no total; true lists them too. */
  readonly includeCorrected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Organisation ids: what these report of themselves. */
  readonly organisation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Organisation ids: what the facilities report that these own. */
  readonly owner?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: only facilities whose owner is told; false: only those whose owner is not. */
  readonly ownerKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Hash of the transaction or block that holds the record. */
  readonly recordedIn?: InputMaybe<ReadonlyArray<Scalars['Hex']['input']>>;
  /** Codes of ISO 3166-2, such as CA-AB: only facilities whose place names that one province, or the like. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: only restated or restating reports. */
  readonly restated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stream ids. */
  readonly stream?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words in the reference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly yearFrom?: InputMaybe<Scalars['Int']['input']>;
  readonly yearTo?: InputMaybe<Scalars['Int']['input']>;
};

/** What an integrity check says of a report. It informs; it changes no total. */
export type EmissionFinding = {
  readonly check: EmissionCheckName;
  /** What was found, in a sentence. */
  readonly detail: Scalars['String']['output'];
  readonly report: EmissionReport;
};

export type EmissionFindingConnection = {
  readonly nodes: ReadonlyArray<EmissionFinding>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Whether land use, land-use change and forestry (LULUCF) is counted. */
export type EmissionLandUse =
  | 'NOT_TOLD'
  | 'ONLY'
  | 'WITH'
  | 'WITHOUT';

/** What a mass is a mass of. */
export type EmissionMass =
  /** Of the carbon in it: 1 tonne of carbon is 44/12 tonnes of carbon dioxide. */
  | 'CARBON'
  /** Of the carbon dioxide that would warm as much. */
  | 'CO2_EQUIVALENT'
  /** Of the gas itself. */
  | 'GAS';

/** How masses can be made comparable. */
export type EmissionMeasure =
  | 'AS_REPORTED'
  /** Thousand tonnes of carbon dioxide; only for carbon dioxide and the carbon in it. */
  | 'KILOTONNES_CO2'
  /** Thousand tonnes of CO2 equivalent with the 100-year potentials of the IPCC's fourth assessment report; only where the gases' own masses are told, or the figure has them already. */
  | 'KILOTONNES_CO2E_AR4'
  /** The same of the fifth assessment report. */
  | 'KILOTONNES_CO2E_AR5'
  /** The same of the sixth assessment report. */
  | 'KILOTONNES_CO2E_AR6';

export type EmissionOpinion =
  /** The verifier disagrees. */
  | 'ADVERSE'
  /** The verifier could not tell. */
  | 'DISCLAIMER'
  /** The verifier agrees but for what the statement names. */
  | 'QUALIFIED'
  /** The verifier agrees. */
  | 'UNMODIFIED';

export type EmissionOrder =
  /** Largest figure first, whatever its unit; reports without a total last. */
  | 'LARGEST'
  /** Latest year first. */
  | 'NEWEST'
  | 'OLDEST'
  /** As recorded on the ledger, newest record first. */
  | 'RECORDED';

/** A share of a report's total, or what stands beside it. */
export type EmissionPart = {
  /** The source's category, such as solid-fuel or 1.A.1. */
  readonly code: Scalars['String']['output'];
  /** In the unit of the report's basis; null: not told, which is not 0. */
  readonly mass?: Maybe<Scalars['Decimal']['output']>;
};

/** A year of an actor's series. */
export type EmissionPoint = {
  readonly memo: ReadonlyArray<EmissionPart>;
  readonly parts: ReadonlyArray<EmissionPart>;
  /**
   * The figure for each person, or for each million of GDP: divided by the reference figure of the same country and year. Null is
   * unknown: there is no such figure, no total is stated, or the actor is no country.
   */
  readonly per?: Maybe<EmissionQuotient>;
  /** What the source itself says per head, in tonnes of what the basis weighs; null where it does not. */
  readonly perHead?: Maybe<Scalars['Decimal']['output']>;
  /** The report that says it. */
  readonly report: Scalars['ID']['output'];
  /** How often the year's figure was restated. */
  readonly restatements: Scalars['Int']['output'];
  readonly total?: Maybe<Scalars['Decimal']['output']>;
  readonly year: Scalars['Int']['output'];
};


/** A year of an actor's series. */
export type EmissionPointPerArgs = {
  of: ReferenceMeasure;
  series?: InputMaybe<Scalars['ID']['input']>;
};

export type EmissionProperty = {
  readonly key: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** Emissions divided by population or GDP of the same year. Two sources stand behind it: the report's, and the figure's. */
export type EmissionQuotient = {
  readonly decimals: Scalars['Int']['output'];
  /** What it was divided by, with its source, edition and proof. */
  readonly figure: ReferenceFigure;
  /** What was divided, in tonnes, exact. */
  readonly tonnes: Scalars['Decimal']['output'];
  readonly unit: EmissionQuotientUnit;
  /** Rounded half away from zero to `decimals` digits after the point. */
  readonly value: Scalars['Decimal']['output'];
};

export type EmissionQuotientUnit =
  /** Tonnes of what the basis weighs, for each million of the GDP's currency. */
  | 'TONNES_PER_MILLION'
  /** Tonnes of what the basis weighs, for each person. */
  | 'TONNES_PER_PERSON';

/** What a source says that an actor emitted in a period. */
export type EmissionReport = {
  readonly actor: EmissionActor;
  readonly basis: EmissionBasis;
  /** The total in another measure; null where that can't be told from it. */
  readonly converted?: Maybe<EmissionConversion>;
  /** The newer report that restates this one; then this one counts in no total. */
  readonly correctedBy?: Maybe<EmissionReport>;
  /** The older report that this one restates. */
  readonly corrects?: Maybe<EmissionReport>;
  /** SHA-256 of what the figure rests on; null: none is given. */
  readonly evidence?: Maybe<Scalars['Hex']['output']>;
  /** Where it stands on the ledger, and the proof. */
  readonly fact: Fact;
  /** What the integrity checks found of it. */
  readonly findings: ReadonlyArray<EmissionFinding>;
  /** Id of the fact: stream and number, joined by a hyphen. */
  readonly id: Scalars['ID']['output'];
  /** What stands outside the total, such as international bunkers. */
  readonly memo: ReadonlyArray<EmissionPart>;
  readonly memoText: Scalars['String']['output'];
  /** What the source calls the actor; null where it does not say it otherwise. */
  readonly nameInSource?: Maybe<Scalars['String']['output']>;
  /** Parts, memo items and properties as they stand on the ledger. */
  readonly partText: Scalars['String']['output'];
  /** What the total is made of, in the source's order. */
  readonly parts: ReadonlyArray<EmissionPart>;
  /** Sum of the parts that are told; null where none is. */
  readonly partsSum?: Maybe<Scalars['Decimal']['output']>;
  /**
   * The figure for each person, or for each million of GDP: divided by the reference figure of the same country and year. Null is
   * unknown: there is no such figure, no total is stated, or the actor is no country.
   */
  readonly per?: Maybe<EmissionQuotient>;
  /** What the source itself says per head, in tonnes of what the basis weighs; null where it does not. */
  readonly perHead?: Maybe<Scalars['Decimal']['output']>;
  /** First and last day of the period; null: the calendar year. */
  readonly periodFrom?: Maybe<Scalars['Date']['output']>;
  readonly periodTo?: Maybe<Scalars['Date']['output']>;
  /** What else the source says of it, such as method and inventory version. */
  readonly properties: ReadonlyArray<EmissionProperty>;
  readonly propertyText: Scalars['String']['output'];
  /** The source's own identifier. */
  readonly reference: Scalars['String']['output'];
  /** In the unit of the basis; null where none is stated. */
  readonly total?: Maybe<Scalars['Decimal']['output']>;
  /** What verifiers say of it, oldest first, at most 100. */
  readonly verifications: ReadonlyArray<EmissionVerification>;
  /** The year that the figure is counted under. */
  readonly year: Scalars['Int']['output'];
};


/** What a source says that an actor emitted in a period. */
export type EmissionReportConvertedArgs = {
  to: EmissionMeasure;
};


/** What a source says that an actor emitted in a period. */
export type EmissionReportPerArgs = {
  of: ReferenceMeasure;
  series?: InputMaybe<Scalars['ID']['input']>;
};

export type EmissionReportConnection = {
  readonly nodes: ReadonlyArray<EmissionReport>;
  readonly pageInfo: PageInfo;
  /** How many reports the filter lets through, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type EmissionReporter =
  /** Somebody else, who estimates. */
  | 'INDEPENDENT'
  | 'NOT_TOLD'
  /** The emitter itself. */
  | 'SELF';

/** Of the GHG Protocol. */
export type EmissionScope =
  | 'NONE'
  /** Direct emissions. */
  | 'SCOPE_1'
  /** Purchased energy, by the grid it comes from. */
  | 'SCOPE_2_LOCATION'
  /** Purchased energy, by the contracts it is bought under. */
  | 'SCOPE_2_MARKET'
  /** The value chain. It overlaps others' scopes 1 and 2. */
  | 'SCOPE_3';

/** All years that a stream tells of an actor on one basis, restated reports left out. */
export type EmissionSeries = {
  readonly actor: EmissionActor;
  readonly basis: EmissionBasis;
  /** Oldest first. */
  readonly points: ReadonlyArray<EmissionPoint>;
  readonly stream: Stream;
};

/**
 * A sum of reports of one stream. Where reports on several bases would have to be added, the question is refused (MIXED_BASES); so
 * is a group added to its members (GROUP_WITH_MEMBERS), and whatever else overlaps (OVERLAPPING_ACTORS).
 */
export type EmissionTotal = {
  /** Set when grouped by ACTOR. */
  readonly actor?: Maybe<EmissionActor>;
  /** Null where reports of no kind are let through. */
  readonly actorKind: EmissionActorKind;
  /** What it stands on; where it is converted, what each of its parts stood on is in `conversions`. */
  readonly basis: EmissionBasis;
  /** What was converted, and how; empty where the sum is as reported. */
  readonly conversions: ReadonlyArray<EmissionConvertedPart>;
  readonly label: ProofLabel;
  readonly measure: EmissionMeasure;
  /** Set when grouped by OWNER; null: not told. */
  readonly owner?: Maybe<Organisation>;
  /**
   * The figure for each person, or for each million of GDP: divided by the reference figure of the same country and year. Null is
   * unknown: there is no such figure, no total is stated, or the sum is not of one country and year (group by ACTOR and YEAR).
   */
  readonly per?: Maybe<EmissionQuotient>;
  /**
   * Proof from the ledger's own totals. There is one where the sum is of all countries, of all facilities, or of single actors of a
   * stream, as reported, of at most 64 years and bases, and the ledger's node could be asked; otherwise null.
   */
  readonly proof?: Maybe<EmissionTotalProof>;
  /** Code of ISO 3166-2, set when grouped by REGION; null: not told, or several. */
  readonly region?: Maybe<Scalars['String']['output']>;
  readonly reports: Scalars['Int']['output'];
  readonly stream: Stream;
  /** In the unit of the basis, or in that of the measure asked for; null where no report states a total. */
  readonly total?: Maybe<Scalars['Decimal']['output']>;
  /** How many of `reports` state no total and so are missing from the sum. */
  readonly unknown: Scalars['Int']['output'];
  /** Set when grouped by YEAR. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/**
 * A sum of reports of one stream. Where reports on several bases would have to be added, the question is refused (MIXED_BASES); so
 * is a group added to its members (GROUP_WITH_MEMBERS), and whatever else overlaps (OVERLAPPING_ACTORS).
 */
export type EmissionTotalPerArgs = {
  of: ReferenceMeasure;
  series?: InputMaybe<Scalars['ID']['input']>;
};

export type EmissionTotalPart = {
  readonly actorKind: EmissionActorKind;
  readonly basis: EmissionBasis;
  /** Country code and declared or registered number of the one actor; both null in a total of all of the kind. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Digits after the point that the contract writes the total with. */
  readonly decimals: Scalars['Int']['output'];
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly ofAll: Scalars['Boolean']['output'];
  readonly reports: Scalars['Int']['output'];
  readonly total: Scalars['Decimal']['output'];
  readonly unknown: Scalars['Int']['output'];
  readonly year: Scalars['Int']['output'];
};

/** The ledger's own totals that a sum is made of, and the proof that it keeps them. */
export type EmissionTotalProof = {
  readonly parts: ReadonlyArray<EmissionTotalPart>;
  readonly storage: StorageProof;
};

export type EmissionTotals = {
  /** The block that the answer is of. */
  readonly block?: Maybe<Block>;
  /** Largest sum first within each stream; by year where grouped by YEAR only. */
  readonly rows: ReadonlyArray<EmissionTotal>;
};

/** Somebody's word on a report. It is a record of its own and changes no figure. */
export type EmissionVerification = {
  readonly assurance: EmissionAssurance;
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** SHA-256 of the statement as a document; null: none is given. */
  readonly evidence?: Maybe<Scalars['Hex']['output']>;
  readonly fact: Fact;
  readonly id: Scalars['ID']['output'];
  readonly opinion: EmissionOpinion;
  readonly reference: Scalars['String']['output'];
  readonly report: EmissionReport;
  readonly statement: Scalars['String']['output'];
  readonly verifier: Organisation;
};

/** Sealed entitlements and claims that share the first bits of their hashes. */
export type EntitlementBucket = {
  /** 48 bytes each, joined: 32 of commitment, 16 of sealed amount and place. */
  readonly entries: Scalars['Hex']['output'];
  /** Nullifiers of the bucket in the order of the ledger, 32 bytes each, joined. */
  readonly nullifiers: Scalars['Hex']['output'];
  readonly number: Scalars['Int']['output'];
  /** What lies beside the way from the bucket to the round's root, from below. */
  readonly path: ReadonlyArray<Scalars['Hex']['output']>;
  /** The same of each corresponding bucket of batches that mix rounds. */
  readonly pooled: ReadonlyArray<Scalars['Hex']['output']>;
  /** Of the round's root and sums and of the nullifiers' digests. */
  readonly storage: StorageProof;
};

/** A batch of at least ten claims. */
export type EntitlementClaims = {
  readonly claimed: Scalars['Int']['output'];
  readonly fact: Fact;
  readonly paid: Scalars['Decimal']['output'];
  /** How many places it tells of. */
  readonly places: Scalars['Int']['output'];
};

export type EntitlementClaimsConnection = {
  readonly nodes: ReadonlyArray<EntitlementClaims>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EntitlementDimension =
  | 'COUNTRY'
  | 'PERIOD'
  | 'PLACE'
  | 'PROGRAMME'
  | 'ROUND';

/**
 * How many people are entitled, and how many claims are recorded. Nobody learns of a group of fewer than ten people: claims that
 * can't be told apart safely are recorded together with others', and what they belong to is withheld. Unknown is null, never 0.
 */
export type EntitlementFigures = {
  /** Claims recorded; null where a part of them is withheld. */
  readonly claimed?: Maybe<Scalars['Int']['output']>;
  /** Claims that are told with their place: as many at least. */
  readonly claimedAtLeast: Scalars['Int']['output'];
  /** What they are entitled to, in the unit of the sum. */
  readonly due: Scalars['Decimal']['output'];
  /** People entitled. */
  readonly entitled: Scalars['Int']['output'];
  /** Entitlements without a recorded claim; null where withheld. Negative where more was claimed than people are entitled. */
  readonly outstanding?: Maybe<Scalars['Int']['output']>;
  /** Due less paid; null where withheld. */
  readonly outstandingAmount?: Maybe<Scalars['Decimal']['output']>;
  /** What was paid or handed out; null where a part of it is withheld. */
  readonly paid?: Maybe<Scalars['Decimal']['output']>;
  /** What was paid for them. */
  readonly paidAtLeast: Scalars['Decimal']['output'];
  /** Why a part is withheld; null where nothing is. */
  readonly withheld?: Maybe<EntitlementWithheld>;
};

/** Lets through the rounds and places that satisfy all that is given. A list means any of its values. */
export type EntitlementFilter = {
  /** Country codes. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly modality?: InputMaybe<ReadonlyArray<EntitlementModality>>;
  /** Periods that begin on this day or later. */
  readonly periodFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Periods that end on this day or earlier. */
  readonly periodTo?: InputMaybe<Scalars['Date']['input']>;
  /** P-codes: two letters and up to six digits. A region's lets all places within it through. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Programme ids. */
  readonly programme?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Round ids. */
  readonly round?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly sector?: InputMaybe<ReadonlyArray<EntitlementSector>>;
  /** Stream ids. */
  readonly stream?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** In what form people get it. */
export type EntitlementModality =
  | 'CASH'
  | 'IN_KIND'
  | 'VOUCHER';

/** A publisher's programme: all its rounds under one number. A ledger of entitlements has no free text, so it has no name. */
export type EntitlementProgramme = {
  readonly cancelledRounds: Scalars['Int']['output'];
  readonly countries: ReadonlyArray<Country>;
  readonly id: Scalars['ID']['output'];
  readonly modalities: ReadonlyArray<EntitlementModality>;
  /** The publisher's own number of it. */
  readonly number: Scalars['Int']['output'];
  /** First day of its first period. */
  readonly periodFrom: Scalars['Date']['output'];
  /** Last day of its last period. */
  readonly periodTo: Scalars['Date']['output'];
  /** How many rounds there are, cancelled ones included. */
  readonly rounds: Scalars['Int']['output'];
  readonly sectors: ReadonlyArray<EntitlementSector>;
  readonly stream: Stream;
  /** Its sums, one for each unit. */
  readonly totals: ReadonlyArray<EntitlementTotal>;
};

export type EntitlementProgrammeConnection = {
  readonly nodes: ReadonlyArray<EntitlementProgramme>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * What a programme owes people for a period. It commits to a sealed list of entitlements: each person can find their own with
 * their code, and nobody can find another's.
 */
export type EntitlementRound = {
  /**
   * A whole bucket, for the reader's own device to check: what is asked for tells a bucket that many share, never a code. Null
   * where the publisher has not made the bucket available, or the ledger's node could not be asked for its proof.
   */
  readonly bucket?: Maybe<EntitlementBucket>;
  /** The sealed entitlements lie in 2^bucketBits buckets of at least ten. */
  readonly bucketBits: Scalars['Int']['output'];
  /** True where nothing more is paid of it. */
  readonly cancelled: Scalars['Boolean']['output'];
  /** The record that cancels it. */
  readonly cancelledBy?: Maybe<Fact>;
  /** Batches of claims that name this round, in the order of the ledger. */
  readonly claims: EntitlementClaimsConnection;
  readonly country: Country;
  /** Digits after the point in amounts. */
  readonly decimals: Scalars['Int']['output'];
  /** How often a claim was recorded that is in the set of claims already. The contract refuses such, so 0 unless it was broken. */
  readonly doubleClaims: Scalars['Int']['output'];
  readonly fact: Fact;
  readonly figures: EntitlementFigures;
  /** Id of its record: stream and number, joined by a hyphen. */
  readonly id: Scalars['ID']['output'];
  readonly modality: EntitlementModality;
  readonly periodFrom: Scalars['Date']['output'];
  readonly periodTo: Scalars['Date']['output'];
  /** How many places have a figure of their own. */
  readonly places: Scalars['Int']['output'];
  readonly programme: EntitlementProgramme;
  /** Proof that the ledger keeps this root and these sums; null where the ledger's node could not be asked. */
  readonly proof?: Maybe<StorageProof>;
  /** Merkle root over the buckets: seals them all. */
  readonly root: Scalars['Hex']['output'];
  readonly sector: EntitlementSector;
  readonly stream: Stream;
  /** ISO 4217 currency; KGM kilograms, LTR litres or SET sets for aid in kind. */
  readonly unit: Scalars['String']['output'];
};


/**
 * What a programme owes people for a period. It commits to a sealed list of entitlements: each person can find their own with
 * their code, and nobody can find another's.
 */
export type EntitlementRoundBucketArgs = {
  number: Scalars['Int']['input'];
};


/**
 * What a programme owes people for a period. It commits to a sealed list of entitlements: each person can find their own with
 * their code, and nobody can find another's.
 */
export type EntitlementRoundClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type EntitlementRoundConnection = {
  readonly nodes: ReadonlyArray<EntitlementRound>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** The clusters of humanitarian coordination. */
export type EntitlementSector =
  | 'EDUCATION'
  | 'FOOD_SECURITY'
  | 'HEALTH'
  | 'LIVELIHOODS'
  | 'MULTI_SECTOR'
  | 'NUTRITION'
  | 'PROTECTION'
  | 'SHELTER'
  | 'WATER_SANITATION_HYGIENE';

/**
 * The sum of rounds of one stream and one unit: these are never added together. Cancelled rounds are counted apart and add
 * nothing, unless the sum is by round.
 */
export type EntitlementTotal = {
  readonly cancelledRounds: Scalars['Int']['output'];
  /** Set when grouped by COUNTRY or PLACE. */
  readonly country?: Maybe<Country>;
  readonly figures: EntitlementFigures;
  readonly label: ProofLabel;
  /** Set when grouped by PERIOD. */
  readonly periodFrom?: Maybe<Scalars['Date']['output']>;
  /** Set when grouped by PERIOD. */
  readonly periodTo?: Maybe<Scalars['Date']['output']>;
  /** P-code; set when grouped by PLACE. A region's own code stands for what is left of it beside places with figures of their own. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Set when grouped by PROGRAMME. */
  readonly programme?: Maybe<EntitlementProgramme>;
  /** Set when grouped by ROUND. */
  readonly round?: Maybe<EntitlementRound>;
  /** How many rounds it is of. */
  readonly rounds: Scalars['Int']['output'];
  readonly stream: Stream;
  /** ISO 4217 currency; KGM kilograms, LTR litres or SET sets for aid in kind. */
  readonly unit: Scalars['String']['output'];
};

export type EntitlementTotals = {
  /** The block that the answer is of. */
  readonly block?: Maybe<Block>;
  /** Most people first; by period where grouped by PERIOD only. */
  readonly rows: ReadonlyArray<EntitlementTotal>;
};

export type EntitlementWithheld = {
  /** How many more claims there may be at most. */
  readonly atMost: Scalars['Int']['output'];
  readonly reason: EntitlementWithheldReason;
};

export type EntitlementWithheldReason =
  /** To tell them apart would speak of fewer than ten people, here or in what is left over, so they are recorded with others' of the same unit. */
  | 'FEWER_THAN_TEN';

/** A record of any domain, with where it stands on the ledger. */
export type Fact = {
  /** The event's data as the contract wrote it; its keccak256 is `recordHash`. Null where no receipt was kept. */
  readonly data?: Maybe<Scalars['Hex']['output']>;
  /** First topic of its event, which tells what kind of record it is. Null where no receipt was kept. */
  readonly event?: Maybe<Scalars['Hex']['output']>;
  /** Stream and number, joined by a hyphen: stays the same when blocks are reorganised. */
  readonly id: Scalars['ID']['output'];
  readonly label: ProofLabel;
  /** Position of its event in the block, from 0. */
  readonly logIndex: Scalars['Int']['output'];
  /** Leads from the record to the block header; null where the receipts were not fetched. */
  readonly proof?: Maybe<ReceiptProof>;
  /** keccak256 of the event's data: what the stream's digest is made of. */
  readonly recordHash: Scalars['Hex']['output'];
  /** Number in the stream, from 1. */
  readonly seq: Scalars['Int']['output'];
  readonly stream: Stream;
  readonly transaction: Transaction;
};

/** Which sentence a finding says. The names of its values are the same in every language. */
export type FindingKey =
  | 'BALLOT_DIFFERS'
  | 'BALLOT_FIGURES_DIFFER'
  | 'CREDITS_CLAIM_WITHOUT_ADJUSTMENT'
  | 'CREDITS_DOUBLE'
  | 'CREDITS_MORE_USED_THAN_ISSUED'
  | 'CREDITS_QUANTITY_DIFFERS'
  | 'DATED_AFTER_BLOCK'
  | 'DATED_AFTER_FILE'
  | 'EMISSIONS_JUMP'
  | 'EMISSIONS_NEGATIVE'
  | 'EMISSIONS_NO_OWNER'
  | 'EMISSIONS_PARTS_LESS'
  | 'EMISSIONS_PARTS_MORE'
  | 'EMISSIONS_RESTATED_OFTEN'
  | 'ENTITLEMENTS_CLAIMED_AFTER_CANCELLATION'
  | 'ENTITLEMENTS_MORE_CLAIMED'
  | 'ENTITLEMENTS_MORE_PAID'
  | 'FUNDS_CORRECTED'
  | 'FUNDS_CORRECTED_AGAIN'
  | 'FUNDS_DUPLICATE'
  | 'FUNDS_FUTURE_DATE'
  | 'FUNDS_MORE_OUT_THAN_IN'
  | 'FUNDS_PAID_WITHOUT_COMMITMENT'
  | 'FUNDS_PARTS_OVER_WHOLE'
  | 'FUNDS_RECEIPT_WITHOUT_DISBURSEMENT'
  | 'FUNDS_SHARES_NOT_WHOLE'
  | 'FUNDS_STALE_PLEDGE'
  | 'FUNDS_VALUE_DIFFERS'
  | 'SUPPLIES_LATE'
  | 'SUPPLIES_RECORDED_EARLY'
  | 'SUPPLIES_UNDATED'
  | 'SUPPLIES_UNKNOWN_USD'
  | 'SUPPLIES_WORTH_NOTHING'
  | 'TARGET_BEFORE_BASE'
  | 'TARGET_PAST_DUE_BY_BLOCK'
  | 'TARGET_PAST_DUE_BY_FILE'
  | 'TARGET_UNREADABLE_WORDS'
  | 'TARGET_WITHOUT_BASE'
  | 'UNREADABLE_PROPERTIES';

/** What was found, for whoever says it in a language of their own. */
export type FindingSaid = {
  readonly key: FindingKey;
  readonly values: ReadonlyArray<FindingSaidValue>;
};

export type FindingSaidValue = {
  readonly kind: FindingValueKind;
  readonly name: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  /** Currency or unit; null for other kinds. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** What the id of a finding's subject is the id of. */
export type FindingSubject =
  | 'BALLOT'
  | 'ORGANISATION'
  /** A project that credits are issued for. */
  | 'PROJECT'
  /** A record: the id of its fact. */
  | 'RECORD';

/** How the value of a finding is to be read. */
export type FindingValueKind =
  /** An exact decimal of a currency, which `unit` names. */
  | 'AMOUNT'
  /** One of a few codes that the sentence tells apart. */
  | 'CODE'
  /** A whole number of things. */
  | 'COUNT'
  /** YYYY-MM-DD; empty where it is not known. */
  | 'DATE'
  /** An exact decimal of a unit, which `unit` names: a currency, or a code of UN/ECE Recommendation 20 with what it weighs, as in `TNE CO2e`. */
  | 'MEASURE'
  /** An exact decimal. */
  | 'NUMBER'
  /** Words in English. */
  | 'PHRASE'
  /** The id of a record's fact. */
  | 'RECORD'
  /** A serial number, which is not grouped. */
  | 'SERIAL'
  /** A word of the source or of the ledger, the same in every language. */
  | 'TEXT'
  | 'YEAR';

/** What an integrity check found. Flags inform; they change no total. */
export type Flag = {
  /** Name of the check, such as FUTURE_DATE. */
  readonly check: FlagCheck;
  /** What was found, in a sentence. */
  readonly detail: Scalars['String']['output'];
};

export type FlagCheck =
  /** Dated at least two years after the year in its own reference. Agreements may be made years ahead, and payments come late: neither is flagged. */
  | 'DATE_AGAINST_REFERENCE'
  /** Dated after the day up to which its source speaks, or after it was published. */
  | 'FUTURE_DATE'
  /** Paid or received, though the publisher gives no date. */
  | 'UNDATED'
  /** No value in US dollars is known. */
  | 'UNKNOWN_USD'
  /** Its further properties are not written in the standard form; they are shown as they stand and count in no filter. */
  | 'UNREADABLE_PROPERTIES';

/** One movement of money between two parties, as its publisher recorded it. */
export type Flow = {
  /** Amount in the original currency. Negative where it corrects an earlier amount downwards. */
  readonly amount: Scalars['Decimal']['output'];
  /** What the integrity checks found of it; empty also where nothing could be judged. */
  readonly checks: ReadonlyArray<CheckFinding>;
  /** The records that follow from this one, or from a version that it replaced, oldest first, at most 100. */
  readonly children: ReadonlyArray<Flow>;
  /** The newer record that replaces this one; then this one counts in no total. */
  readonly correctedBy?: Maybe<Flow>;
  /** The older record that this one replaces. */
  readonly corrects?: Maybe<Flow>;
  /** Country or area that it is meant for; null where not specified. */
  readonly country?: Maybe<Country>;
  /** ISO 4217 code of the original currency. */
  readonly currency: Scalars['String']['output'];
  /** When it happened; null where the source does not say. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Where it stands on the ledger, and the proof. */
  readonly fact: Fact;
  /** Things about the record that a reader should know before relying on it. */
  readonly flags: ReadonlyArray<Flag>;
  /** Id of the fact: stream and number, joined by a hyphen. */
  readonly id: Scalars['ID']['output'];
  readonly kind: FlowKind;
  /** The record that this one follows from. */
  readonly parent?: Maybe<Flow>;
  readonly programme?: Maybe<Programme>;
  /** What the source says of it beyond these fields: of the flow itself and of its two ends. */
  readonly properties: ReadonlyArray<FlowProperty>;
  /** The properties as they stand on the ledger: key=value pairs joined by semicolons; empty: none. */
  readonly propertyText: Scalars['String']['output'];
  /** Who gave; null where not specified. */
  readonly provider?: Maybe<Organisation>;
  /** Day of the exchange rate; null where unknown or none was needed. */
  readonly rateDate?: Maybe<Scalars['Date']['output']>;
  /** Who got it, or is to get it; null where not specified. */
  readonly receiver?: Maybe<Organisation>;
  /** The source's own identifier. */
  readonly reference: Scalars['String']['output'];
  /** What other sources tell of the same flow, by an exact code. */
  readonly sameFlow: ReadonlyArray<FlowMatch>;
  /** The source's own words for the sector; empty where it has none. */
  readonly sector: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  /** Where an address gave that nobody has labelled: its hash, cut. Otherwise null. */
  readonly unlabelledProvider?: Maybe<Scalars['String']['output']>;
  /** Where an address got it that nobody has labelled: its hash, cut. Otherwise null. */
  readonly unlabelledReceiver?: Maybe<Scalars['String']['output']>;
  /** Value in US dollars; null where no exchange rate is known. */
  readonly usd?: Maybe<Scalars['Decimal']['output']>;
  /** Every version of the record, the oldest first, itself among them: each correction is a record of its own. At most the newest 20. */
  readonly versions: ReadonlyArray<Flow>;
  /** The year that the publisher counts it under. */
  readonly year: Scalars['Int']['output'];
};

export type FlowConnection = {
  readonly nodes: ReadonlyArray<Flow>;
  readonly pageInfo: PageInfo;
  /** How many records the filter lets through, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type FlowDimension =
  | 'COUNTRY'
  | 'PROGRAMME'
  | 'PROVIDER'
  | 'RECEIVER'
  | 'YEAR';

/** Lets through the records that satisfy all that is given. A list means any of its values. */
export type FlowFilter = {
  /** Country or area codes. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 4217 codes of the original currency. */
  readonly currency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: only records with a flag. */
  readonly flagged?: InputMaybe<Scalars['Boolean']['input']>;
  /** By default corrected records are left out, as they count in no total; true lists them too. */
  readonly includeCorrected?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<FlowKind>>;
  /** Organisations on either side. */
  readonly party?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Programme ids. */
  readonly programme?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Records that have each of these properties. */
  readonly property?: InputMaybe<ReadonlyArray<PropertyFilter>>;
  /** Organisation ids. */
  readonly provider?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly receiver?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Hash of the transaction or block that holds the record. */
  readonly recordedIn?: InputMaybe<ReadonlyArray<Scalars['Hex']['input']>>;
  /** A step of the money's way, as FlowSeries.step has it: 0 where it enters. Needs exactly one stream and one kind beside it. */
  readonly step?: InputMaybe<Scalars['Int']['input']>;
  /** Stream ids. */
  readonly stream?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words in title or reference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Records that touch a boundary, as they are treated there. */
  readonly within?: InputMaybe<BoundaryFlows>;
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** From this year on. */
  readonly yearFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Up to this year. */
  readonly yearTo?: InputMaybe<Scalars['Int']['input']>;
};

/** What happened to the money, in the sense of the IATI transaction types and OCHA FTS. */
export type FlowKind =
  /** A firm written obligation to provide the money. */
  | 'COMMITMENT'
  /** Paid out to another organisation. */
  | 'DISBURSEMENT'
  /** Paid for goods and services. */
  | 'EXPENDITURE'
  /** Announced, not yet binding. Never part of funding totals. */
  | 'PLEDGE'
  /** Arrived, as the one who got it says. */
  | 'RECEIPT'
  /** Paid back. */
  | 'REFUND'
  /** A claim that its holder gave up, such as a pledge that will not be paid. */
  | 'WRITE_OFF';

/**
 * One flow that two sources tell of: the record whose own reference a code is, and the records of another source that name that
 * code, letter by letter. They are compared and never added up; nothing else is taken for a link.
 */
export type FlowMatch = {
  /** The code that both sources give. */
  readonly code: Scalars['String']['output'];
  /** That sum less the own record's value; null where either is unknown. */
  readonly difference?: Maybe<Scalars['Decimal']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Its records that name the code, at most 20 of them. */
  readonly naming: ReadonlyArray<Flow>;
  readonly outcome: MatchOutcome;
  /** The record that has the code as its own reference. */
  readonly own: Flow;
  /** How many there are. */
  readonly records: Scalars['Int']['output'];
  /** The source that names it. */
  readonly stream: Stream;
  /** What they come to in US dollars within their source; null where one has no known value. */
  readonly usd?: Maybe<Scalars['Decimal']['output']>;
};

export type FlowMatchConnection = {
  readonly nodes: ReadonlyArray<FlowMatch>;
  readonly pageInfo: PageInfo;
};

export type FlowOrder =
  /** Largest value in US dollars first; unknown values last. */
  | 'LARGEST'
  /** Latest date first; undated ones last. */
  | 'NEWEST'
  /** Earliest date first; undated ones last. */
  | 'OLDEST'
  /** As recorded on the ledger, newest record first. */
  | 'RECORDED';

/**
 * What a source says of a flow or of one of its ends, such as the plan that it is for, the country that it comes from, that it
 * is parked.
 */
export type FlowProperty = {
  /** The source's own code. */
  readonly code: Scalars['String']['output'];
  /** What kind of property, in lower case, such as country, plan, cluster, year, type. */
  readonly dimension: Scalars['String']['output'];
  /** Its name, where the publisher declared one (as a programme with the reference DIMENSION-CODE, such as plan-HAFG20); otherwise null. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Percent of the amount that goes to this code; null: the whole, or not told. */
  readonly share?: Maybe<Scalars['Decimal']['output']>;
  readonly side: PropertySide;
};

export type FlowRole =
  | 'PROVIDER'
  | 'RECEIVER';

/**
 * Records that may be added up: of one stream, of one kind, and at one step of the money's way. A fund that is promised a dollar
 * and promises it on has two commitments of one stream behind that dollar; as two series it is counted once in each.
 */
export type FlowSeries = {
  readonly kind: FlowKind;
  /** What has been shown about its records. */
  readonly label: ProofLabel;
  /**
   * True where money that moves on is in the sum again: several steps stand together as no organisation tells them apart, here or in
   * another kind of the same stream, which may tell of the same dollar at another hand. Such a sum is none of dollars; `boundary` has those.
   */
  readonly mixed: Scalars['Boolean']['output'];
  /** True where a filter must name the step itself to get it alone, as several organisations give and get here. */
  readonly needsStep: Scalars['Boolean']['output'];
  /** Which of the two a filter may name, beside stream, kind and what was asked for, to get this step alone; null where nobody does so alone. */
  readonly only?: Maybe<FlowRole>;
  /** The only organisation that gives here; null where there are several or it is not specified. */
  readonly provider?: Maybe<Organisation>;
  /** How many organisations give here in all, whatever was asked for. */
  readonly providers: Scalars['Int']['output'];
  /** The only organisation that gets here; null where there are several or it is not specified. */
  readonly receiver?: Maybe<Organisation>;
  /** How many get here in all. */
  readonly receivers: Scalars['Int']['output'];
  readonly records: Scalars['Int']['output'];
  /** 0 where the money enters, higher the farther it has come. */
  readonly step: Scalars['Int']['output'];
  readonly stream: Stream;
  /** How many of the records have no known US dollar value and are missing from the sum. */
  readonly unknownUsd: Scalars['Int']['output'];
  /** Sum in US dollars of the records whose value is known. */
  readonly usd: Scalars['Decimal']['output'];
};

export type FlowSeriesList = {
  /** The block that the answer is of. */
  readonly block?: Maybe<Block>;
  /** By stream, then by kind and step. */
  readonly rows: ReadonlyArray<FlowSeries>;
};

/**
 * The sum of records of one stream and one kind. Different sources tell of the same money and a payment follows a
 * commitment, so streams and kinds are never added together.
 */
export type FlowTotal = {
  /** Set when grouped by COUNTRY; null means not specified. */
  readonly country?: Maybe<Country>;
  readonly kind: FlowKind;
  readonly label: ProofLabel;
  /** Set when grouped by PROGRAMME; null means none. */
  readonly programme?: Maybe<Programme>;
  /**
   * Proof from the ledger's own totals. There is one where the sum is of whole countries and years of a stream, at most 64 of
   * them, and the ledger's node could be asked; otherwise null.
   */
  readonly proof?: Maybe<TotalProof>;
  /** Set when grouped by PROVIDER; null means not specified. */
  readonly provider?: Maybe<Organisation>;
  /** Set when grouped by RECEIVER; null means not specified. */
  readonly receiver?: Maybe<Organisation>;
  readonly records: Scalars['Int']['output'];
  readonly stream: Stream;
  /** How many of `records` have no known value in US dollars and so are missing from the sum. */
  readonly unknownUsd: Scalars['Int']['output'];
  /** Sum in US dollars of the records whose value is known. */
  readonly usd: Scalars['Decimal']['output'];
  /** Set when grouped by YEAR. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type FlowTotals = {
  /** The block that the answer is of. */
  readonly block?: Maybe<Block>;
  /** Largest sum first within each stream and kind; by year where grouped by YEAR only. */
  readonly rows: ReadonlyArray<FlowTotal>;
};

/** A contract by which holders of a token vote, after OpenZeppelin's Governor: not written for this site, and read as it is. */
export type Governor = {
  readonly chainId: Scalars['Int']['output'];
  /** CLOCK_MODE(): what its times count. */
  readonly clockMode: Scalars['String']['output'];
  readonly contract: Scalars['Hex']['output'];
  /** COUNTING_MODE(): by which rule votes are counted, in the contract's own words. */
  readonly countingMode: Scalars['String']['output'];
  /** Digits after the point in weights. */
  readonly decimals: Scalars['Int']['output'];
  /** Chain and address, joined by a hyphen. */
  readonly id: Scalars['ID']['output'];
  /** As the contract says. */
  readonly name: Scalars['String']['output'];
  /** Proposals logged. */
  readonly proposals: Scalars['Int']['output'];
  /** First block that is read: earlier proposals are unknown here. */
  readonly startBlock: Scalars['Int']['output'];
  /** What gives votes their weight; null where the contract does not say. */
  readonly token?: Maybe<Scalars['Hex']['output']>;
};

/** A call that is made if the proposal is carried. */
export type GovernorCall = {
  readonly calldata: Scalars['Hex']['output'];
  /** As old interfaces name the function; mostly empty. */
  readonly signature: Scalars['String']['output'];
  readonly target: Scalars['Hex']['output'];
  /** In wei. */
  readonly value: Scalars['Decimal']['output'];
};

export type GovernorChange = {
  readonly kind: GovernorChangeKind;
  readonly transaction: Transaction;
  /** Of an extension the new end of the vote, in the Governor's clock; of a queued one when it may be executed, in seconds since 1970. */
  readonly until?: Maybe<Scalars['Decimal']['output']>;
};

export type GovernorChangeKind =
  | 'CANCELED'
  | 'EXECUTED'
  /** Votes are taken longer, as the quorum was reached late. */
  | 'EXTENDED'
  | 'QUEUED';

export type GovernorChoice = {
  readonly option: GovernorOption;
  /** What the contract itself kept after `tallyBlock`; null where it was not told, or was asked only after the block of the question. */
  readonly tallied?: Maybe<Scalars['Decimal']['output']>;
  /** The weight behind it: what the logged votes add up to, in whole tokens. */
  readonly weight: Scalars['Decimal']['output'];
};

/** Something that does not fit, with both figures. Nothing is mended. */
export type GovernorFinding = {
  readonly expected: Scalars['String']['output'];
  readonly got: Scalars['String']['output'];
  readonly kind: GovernorFindingKind;
};

export type GovernorFindingKind =
  /** Votes logged before or after the time for them. */
  | 'OUTSIDE_WINDOW'
  /** A voter divided their weight into parts that are not the weight logged. */
  | 'SPLIT_DIFFERS'
  /** The contract says another state than its events and votes lead to. */
  | 'STATE_DIFFERS'
  /** Votes whose `support` is none that is understood, or that the counting mode does not have: they are counted nowhere. */
  | 'SUPPORT_UNKNOWN'
  /** The contract keeps another sum than its logged votes add up to. */
  | 'TALLY_DIFFERS'
  /** A voter voted again, where the counting mode allows one vote. */
  | 'VOTED_TWICE';

export type GovernorOption =
  | 'ABSTAIN'
  | 'AGAINST'
  | 'FOR';

/** A proposal, its votes, and what became of it. */
export type GovernorProposal = {
  /** The newest block whose records count in this answer. */
  readonly block?: Maybe<Block>;
  readonly calls: ReadonlyArray<GovernorCall>;
  /** Oldest first. */
  readonly changes: ReadonlyArray<GovernorChange>;
  /** Against, for, abstain. */
  readonly choices: ReadonlyArray<GovernorChoice>;
  readonly description: Scalars['String']['output'];
  /** What does not fit. */
  readonly findings: ReadonlyArray<GovernorFinding>;
  /** The end as it was proposed, where it was extended; null where it was not. */
  readonly firstVoteEnd?: Maybe<Scalars['Decimal']['output']>;
  readonly governor: Governor;
  /** Chain, first four bytes of the contract's address, and the proposal's number, joined by hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Block after which the contract was asked, where that is later than the block of the question; null where it is not. */
  readonly laterTallyBlock?: Maybe<Scalars['Int']['output']>;
  /** Its number in the contract: of 256 bits. */
  readonly number: Scalars['Decimal']['output'];
  /** Leads from the proposal to the block header; null where the receipts were not fetched. */
  readonly proof?: Maybe<ReceiptProof>;
  readonly proposer: Scalars['Hex']['output'];
  /** Weight that has to take part; null where it was not told, or the question is of an earlier block. */
  readonly quorum?: Maybe<Scalars['Decimal']['output']>;
  /** By the counting mode; null where the quorum or the rule is unknown. */
  readonly quorumReached?: Maybe<Scalars['Boolean']['output']>;
  readonly state: GovernorState;
  readonly tallyBasis: GovernorTallyBasis;
  /** Block after which the contract was asked; null where it was not, or only after the block of the question. */
  readonly tallyBlock?: Maybe<Scalars['Int']['output']>;
  /** Proof of what the contract keeps: against, for, abstain. Null where its place was not found, or the node could not be asked. */
  readonly tallyProof?: Maybe<StorageProof>;
  /** First line of the description. */
  readonly title: Scalars['String']['output'];
  readonly transaction: Transaction;
  /** Logged votes, those included that reduce others. */
  readonly voteCount: Scalars['Int']['output'];
  /** The last moment at which votes are taken, extensions included. */
  readonly voteEnd: Scalars['Decimal']['output'];
  /** In the Governor's clock: a block's number, or seconds since 1970. */
  readonly voteStart: Scalars['Decimal']['output'];
  /** Addresses that voted or overrode. */
  readonly voters: Scalars['Int']['output'];
  /** In the order of the ledger. */
  readonly votes: GovernorVoteConnection;
};


/** A proposal, its votes, and what became of it. */
export type GovernorProposalVotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  voter?: InputMaybe<Scalars['Hex']['input']>;
};

export type GovernorProposalConnection = {
  readonly nodes: ReadonlyArray<GovernorProposal>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GovernorProposalFilter = {
  /** Governor ids. */
  readonly governor?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Hashes of transactions or blocks in which the proposal was made. */
  readonly recordedIn?: InputMaybe<ReadonlyArray<Scalars['Hex']['input']>>;
  /** Words that all stand in the description. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Proposals in which this address voted. */
  readonly voter?: InputMaybe<Scalars['Hex']['input']>;
};

export type GovernorState =
  | 'ACTIVE'
  | 'CANCELED'
  | 'DEFEATED'
  /** The vote has ended by a rule that this software does not know, or whose quorum is unknown. */
  | 'ENDED'
  | 'EXECUTED'
  /** Votes are not taken yet. */
  | 'PENDING'
  /** Carried, and waiting to be executed. */
  | 'QUEUED'
  | 'SUCCEEDED';

export type GovernorTallyBasis =
  /** The contract answers so; where it keeps it was not found, or not proven. */
  | 'CONTRACT_CALL'
  /** Proven from the contract's storage against a block's state root. */
  | 'STORAGE_PROOF'
  | 'UNKNOWN';

/** A vote as the Governor logged it. Voters are addresses, which are pseudonyms: no name is ever added. */
export type GovernorVote = {
  readonly abstain?: Maybe<Scalars['Decimal']['output']>;
  /** What it adds to the option, negative where it takes away; null where its support is not understood. */
  readonly against?: Maybe<Scalars['Decimal']['output']>;
  readonly for?: Maybe<Scalars['Decimal']['output']>;
  /** Chain, block and log, joined by hyphens. */
  readonly id: Scalars['ID']['output'];
  readonly kind: GovernorVoteKind;
  /** Position of its event in the block, from 0. */
  readonly logIndex: Scalars['Int']['output'];
  /** Leads from the vote to the block header; null where the receipts were not fetched. */
  readonly proof?: Maybe<ReceiptProof>;
  /** In the voter's own words; may be empty. */
  readonly reason: Scalars['String']['output'];
  /** As logged: 0 against, 1 for, 2 abstain, 255 split; others are a counting mode's own. */
  readonly support: Scalars['Int']['output'];
  readonly transaction: Transaction;
  readonly voter: Scalars['Hex']['output'];
  /** As logged. */
  readonly weight: Scalars['Decimal']['output'];
};

export type GovernorVoteConnection = {
  readonly nodes: ReadonlyArray<GovernorVote>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GovernorVoteKind =
  /** A voter's whole weight, or what was left of it. */
  | 'CAST'
  /** A holder took their weight back from their delegate, and voted themselves. */
  | 'OVERRIDE'
  /** What the delegate's vote loses by that. */
  | 'REDUCED'
  /** Divided by its voter (support 255). */
  | 'SPLIT';

/** Goods that passed from one hand to another, as their publisher recorded it. */
export type HandOver = {
  /** The records that follow from this one, oldest first, at most 100. */
  readonly children: ReadonlyArray<HandOver>;
  /** The newer record that replaces this one; then this one counts in no total. */
  readonly correctedBy?: Maybe<HandOver>;
  /** The older record that this one replaces. */
  readonly corrects?: Maybe<HandOver>;
  /** Country or area that the goods are meant for; null where not specified. */
  readonly country?: Maybe<Country>;
  /** ISO 4217 code of the original currency; null where no value is told. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** When it happened: sent, arrived, got lost; null where unknown. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Days from order to hand-over; null where one of the days is unknown. */
  readonly daysFromOrder?: Maybe<Scalars['Int']['output']>;
  /** Days that the goods arrived after the day planned; negative: before it; null where one of the days is unknown, or where nothing arrived. */
  readonly daysLate?: Maybe<Scalars['Int']['output']>;
  /** Days from hand-over to the source's own books; null where one of the days is unknown. */
  readonly daysToBooks?: Maybe<Scalars['Int']['output']>;
  /** Where it stands on the ledger, and the proof. */
  readonly fact: Fact;
  /** Things about the record that a reader should know before relying on it. */
  readonly flags: ReadonlyArray<SupplyFlag>;
  /** Freight of this record alone, in US dollars; null where unknown, or where it stands on another record of the shipment (`shippedWith`). */
  readonly freightUsd?: Maybe<Scalars['Decimal']['output']>;
  /** Id of the fact: stream and number, joined by a hyphen. */
  readonly id: Scalars['ID']['output'];
  /** In US dollars; null where unknown. */
  readonly insuranceUsd?: Maybe<Scalars['Decimal']['output']>;
  readonly item: SupplyItem;
  readonly kind: HandOverKind;
  /** Null where the source does not say. */
  readonly mode?: Maybe<TransportMode>;
  /** When it was ordered; null where unknown. */
  readonly ordered?: Maybe<Scalars['Date']['output']>;
  /** The record that this one follows from, such as the dispatch that is received. */
  readonly parent?: Maybe<HandOver>;
  /** Where in the country, in the source's own words; empty where not specified. */
  readonly place: Scalars['String']['output'];
  /** What else the source says of it. */
  readonly properties: ReadonlyArray<SupplyProperty>;
  /** The properties as they stand on the ledger: key=value pairs joined by semicolons; empty: none. */
  readonly propertyText: Scalars['String']['output'];
  /** Who hands over; null where not specified. */
  readonly provider?: Maybe<Organisation>;
  /** Negative where it corrects an earlier quantity downwards. */
  readonly quantity: Scalars['Decimal']['output'];
  /** Who takes over; null where not specified. */
  readonly receiver?: Maybe<Organisation>;
  /** When the source entered it into its own books; null where unknown. */
  readonly recorded?: Maybe<Scalars['Date']['output']>;
  /** The source's own identifier. */
  readonly reference: Scalars['String']['output'];
  /** The day planned for it; null where unknown. */
  readonly scheduled?: Maybe<Scalars['Date']['output']>;
  /** Records of the same shipment whose freight and weight this one carries, at most 100. */
  readonly shipment: ReadonlyArray<HandOver>;
  /** The record that carries freight and weight of the whole shipment; null where this one stands for itself. */
  readonly shippedWith?: Maybe<HandOver>;
  /** What the quantity counts: a code of UN/ECE Recommendation 20, such as KGM (kilograms) or NMP (packs). */
  readonly unit: Scalars['String']['output'];
  /** Why figures of this record are unknown, in the source's own words. */
  readonly unknown: ReadonlyArray<UnknownFigure>;
  /** Value in US dollars; null where unknown. */
  readonly usd?: Maybe<Scalars['Decimal']['output']>;
  /** Value of the goods in the original currency, without freight and insurance; null where none is told. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** Weight of this record alone in kilograms; null where unknown, or where it stands on another record of the shipment. */
  readonly weightKg?: Maybe<Scalars['Decimal']['output']>;
  /** The year that the publisher counts it under. */
  readonly year: Scalars['Int']['output'];
};

export type HandOverConnection = {
  readonly nodes: ReadonlyArray<HandOver>;
  readonly pageInfo: PageInfo;
  /** How many records the filter lets through, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What happened to the goods. */
export type HandOverKind =
  /** Sent on their way. */
  | 'DISPATCH'
  /** Lost, spoilt or stolen on the way. */
  | 'LOSS'
  /** Asked for; nothing has moved. */
  | 'ORDER'
  /** Arrived, as the source says. */
  | 'RECEIPT'
  /** Sent back. */
  | 'RETURN';

/**
 * What one integrity check says of one source, whatever the field. Checks inform; they change no total and mend nothing. What is
 * counted is what the field's check looks at: records, rounds, targets, ballots, or the vintages of a project.
 */
export type IntegrityCheck = {
  /** The field's own name of the check, such as FUTURE_DATE. */
  readonly check: Scalars['String']['output'];
  readonly field: CheckedField;
  readonly found: Scalars['Int']['output'];
  readonly passed: Scalars['Int']['output'];
  readonly stream: Stream;
  /** What it would be told from is missing: neither found nor passed. */
  readonly unknown: Scalars['Int']['output'];
};

/** Lets through the checks that satisfy all that is given. A list means any of its values. */
export type IntegrityFilter = {
  /** Names of checks, as the field calls them. */
  readonly check?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly field?: InputMaybe<ReadonlyArray<CheckedField>>;
  /** Stream ids. */
  readonly stream?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Something that an integrity check found. */
export type IntegrityFinding = {
  readonly check: Scalars['String']['output'];
  /** What was found, in a sentence. */
  readonly detail: Scalars['String']['output'];
  readonly field: CheckedField;
  /** The same as a key and its values. */
  readonly said: FindingSaid;
  readonly stream: Stream;
  readonly subject: FindingSubject;
  readonly subjectId: Scalars['ID']['output'];
  /** What the subject is called, in the source's own words. */
  readonly title: Scalars['String']['output'];
};

export type IntegrityFindingConnection = {
  readonly nodes: ReadonlyArray<IntegrityFinding>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** What one request may ask for. Beyond it comes an error with a stable code. */
export type Limits = {
  /** Largest request body in bytes (code BODY_TOO_LARGE). */
  readonly bodyBytes: Scalars['Int']['output'];
  /** Deepest nesting of a query (code QUERY_TOO_DEEP). */
  readonly depth: Scalars['Int']['output'];
  /** Most fields in a query, each counted wherever a fragment is used (code QUERY_TOO_COSTLY). */
  readonly fields: Scalars['Int']['output'];
  /** Most rows on a page of a list (code PAGE_TOO_LARGE). */
  readonly pageSize: Scalars['Int']['output'];
  /** Most bytes of proofs and event data in an answer (code ANSWER_TOO_LARGE). */
  readonly proofBytes: Scalars['Int']['output'];
  /** Requests a minute from one address (code RATE_LIMITED). */
  readonly requestsPerMinute: Scalars['Int']['output'];
  /** Most rows that a query may ask for in all, going by its page sizes (code QUERY_TOO_COSTLY). */
  readonly rows: Scalars['Int']['output'];
};

/** How the sums of two sources that tell of the same flow compare. */
export type MatchOutcome =
  /** To a dollar. */
  | 'AGREE'
  /** The source that names the code says less. */
  | 'LESS'
  /** The source that names the code says more. */
  | 'MORE'
  /** A value in US dollars is missing. */
  | 'UNKNOWN';

export type Meta = {
  /** The ledgers that are read, in the order in which the operator names them. */
  readonly chains: ReadonlyArray<ChainStatus>;
  readonly limits: Limits;
  /** True where some of the figures are invented for demonstration. */
  readonly sample: Scalars['Boolean']['output'];
  /** Version of the software that answers. */
  readonly version: Scalars['String']['output'];
};

/** What is wrong with a log that belongs to no open stream. */
export type MisplacedKind =
  /** It says something of a stream that its contract had not opened before. */
  | 'NEVER_OPENED'
  /** It opens a stream that is open already. */
  | 'OPENED_TWICE';

/** A log of a ledger that belongs to no open stream, as no honest contract writes. It counts nowhere, and nothing is mended. */
export type MisplacedLog = {
  readonly chainId: Scalars['Int']['output'];
  /** The contract that wrote it. */
  readonly contract: Scalars['Hex']['output'];
  /** Which kind of facts the contract keeps, such as "ballots". */
  readonly domain: Scalars['String']['output'];
  readonly kind: MisplacedKind;
  /** Position of the log in the block, from 0. */
  readonly logIndex: Scalars['Int']['output'];
  /** Leads from the log to the block header. */
  readonly proof?: Maybe<ReceiptProof>;
  /** Number that the record gives itself in the stream; null where the log is no record. */
  readonly seq?: Maybe<Scalars['Decimal']['output']>;
  /** Id that the stream of the number has, or would have if it were open. */
  readonly streamId: Scalars['ID']['output'];
  readonly transaction: Transaction;
};

export type MisplacedLogConnection = {
  readonly nodes: ReadonlyArray<MisplacedLog>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A party to records, or their publisher, as registered on the ledger. */
export type Organisation = {
  /** The ledger whose registry it is in. */
  readonly chainId: Scalars['Int']['output'];
  /** What the integrity checks found of it, at most 50 of them, the largest first. */
  readonly checks: ReadonlyArray<CheckFinding>;
  /** Where it belongs; null for one of no single country. */
  readonly country?: Maybe<Country>;
  /** Records in which it takes part. */
  readonly flowTotals: ReadonlyArray<FlowTotal>;
  /**
   * The ref under which it is registered, such as un-wfp. Where the server reads several ledgers, organisations of all but the
   * first carry the chain's number as well, such as un-wfp@10: each ledger's registry gives out its own refs, and that the same
   * ref means the same organisation on two of them is nowhere said.
   */
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['output'];
  /** Number under which its own ledger's records name it: with it a reader can compare a record's parties with its proven bytes. */
  readonly number: Scalars['Int']['output'];
  /** True where it has opened streams. */
  readonly publishes: Scalars['Boolean']['output'];
  /** Where the registration stands on the ledger. */
  readonly registeredIn: Transaction;
};


/** A party to records, or their publisher, as registered on the ledger. */
export type OrganisationChecksArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A party to records, or their publisher, as registered on the ledger. */
export type OrganisationFlowTotalsArgs = {
  asOf?: InputMaybe<AsOf>;
  groupBy?: ReadonlyArray<FlowDimension>;
  role: FlowRole;
};

export type OrganisationConnection = {
  readonly nodes: ReadonlyArray<Organisation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganisationFilter = {
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<OrganisationKind>;
  /** Part of the name, in any case. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The kinds of the IATI OrganisationType code list that are told apart here. */
export type OrganisationKind =
  | 'ACADEMIC'
  | 'FOUNDATION'
  | 'GOVERNMENT'
  | 'INTERNATIONAL_NGO'
  | 'LOCAL_GOVERNMENT'
  | 'MULTILATERAL'
  | 'NATIONAL_NGO'
  | 'OTHER'
  | 'POOLED_FUND'
  | 'PRIVATE_SECTOR'
  | 'UNKNOWN';

export type OrganisationOrder =
  | 'NAME';

export type PageInfo = {
  /** Give it as `after` to go on from here; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Programme = {
  readonly id: Scalars['ID']['output'];
  readonly reference: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

/** How far a reader can check a figure without trusting this server. From the strongest to the weakest. */
export type ProofLabel =
  /** An authorised publisher's record, as the ledger's node reported it; no proof has been built of it. */
  | 'ATTESTED'
  /** Every record of the stream is here: its running digest equals the one that the ledger keeps. */
  | 'COMPLETE_LIST'
  /** The record is in a block: its receipt leads to the block header's receipts root. */
  | 'INCLUDED'
  /** The ledger itself keeps this total; a storage proof shows it in a block's state. */
  | 'PROVEN_TOTAL'
  /** Nothing has been checked. */
  | 'UNVERIFIED';

export type PropertyFilter = {
  /** Any of these codes. */
  readonly code: ReadonlyArray<Scalars['String']['input']>;
  /** Such as plan, cluster, type. */
  readonly dimension: Scalars['String']['input'];
  readonly side?: PropertySide;
};

export type PropertySide =
  /** Of the flow itself. */
  | 'FLOW'
  /** Of the giving end. */
  | 'FROM'
  /** Of the getting end. */
  | 'TO';

export type Query = {
  /** One ballot by its record's id; null where there is none. */
  readonly ballot?: Maybe<Ballot>;
  readonly ballotFacets: BallotFacets;
  /** How often each two of at most 40 voters voted the same, of one stream. Order of `voters`. */
  readonly ballotMatrix: ReadonlyArray<BallotPair>;
  /** Records of a stream, oldest first, to count its ballots again: of one ballot, by the number of the record that opened it, or of all. */
  readonly ballotRecords: BallotLedgerRecordConnection;
  /** One named voter in the roll calls that the filter lets through: a row for each stream in which it has a vote. */
  readonly ballotVoter: ReadonlyArray<BallotVoter>;
  /** Named voters in the roll calls that the filter lets through, one row for each stream and voter. Of `voter` only those. */
  readonly ballotVoters: BallotVoterList;
  /**
   * Votes in the ballots that the filter lets through: of `voter` only those, of `class` only such. Newest ballot first, its votes in
   * the order of the ledger.
   */
  readonly ballotVotes: BallotVoteConnection;
  /** Newest first. */
  readonly ballots: BallotConnection;
  /** Totals for a boundary, of one stream, as of any block. */
  readonly boundary: BoundaryTotals;
  readonly boundaryChoices: ReadonlyArray<BoundaryDimension>;
  /** Null where there is none with this id. */
  readonly carbonBatch?: Maybe<CarbonBatch>;
  /** Kinds of credit as tokens, by contract and id. Certificates of retirement are left out. */
  readonly carbonBatches: CarbonBatchConnection;
  /** The life of a batch, for downloads: as `events` of the batch gives it. */
  readonly carbonEvents: CarbonEventConnection;
  /** Contracts of carbon tokens that are read. */
  readonly carbonTokens: ReadonlyArray<CarbonToken>;
  /** One check of one stream. */
  readonly check: Check;
  /** What the integrity checks say, of one stream or of all of them. */
  readonly checks: ReadonlyArray<Check>;
  /**
   * Pairs of sources that tell of the same flows, most matches first. `country`: only flows for that country or area by either
   * record; `organisation`: only those in which it takes part; `pair`: the one with this id.
   */
  readonly comparisons: ReadonlyArray<SourceComparison>;
  /** Every country and area that any record names, by code. */
  readonly countries: ReadonlyArray<Country>;
  /** One country or area by its code; null where no such code is known. A known one of which there is no record is returned. */
  readonly country?: Maybe<Country>;
  /** What the checks of each project's vintages come to; the filter's streams, projects, types, countries and vintages count. */
  readonly creditChecks: ReadonlyArray<CreditCheck>;
  /** Null where there is none with this id. */
  readonly creditProject?: Maybe<CreditProject>;
  /** Projects by reference. */
  readonly creditProjects: CreditProjectConnection;
  /** One record by its fact's id; null where there is none. */
  readonly creditRecord?: Maybe<CreditRecord>;
  /** Records of carbon credits. */
  readonly creditRecords: CreditRecordConnection;
  /**
   * The life of one serial, written as the registry writes it: CAR-1-US-1008-27-845-WA-2015-2010-57. Of a range, “… 1 to 8645”, the
   * first is looked up.
   */
  readonly creditSerial: SerialAnswer;
  /** Sums, never over several streams. At most 10,000 rows. */
  readonly creditTotals: CreditTotals;
  /** One version by its record's id; null where there is none. */
  readonly dataset?: Maybe<Dataset>;
  readonly datasets: DatasetConnection;
  /**
   * Versions whose file, or what is packed in it, has one of at most 10 SHA-256 hashes: the last recorded come first. Whoever asks
   * with the hash of a copy, and of what is packed in that copy, learns whether it was published. At most 50.
   */
  readonly datasetsByHash: ReadonlyArray<Dataset>;
  /** A facility, group or area that its publisher declared, by its id; null where there is none. */
  readonly emissionActor?: Maybe<EmissionActor>;
  /** Who made up the change between two years, by source. The filter's years are left aside. */
  readonly emissionChanges: ReadonlyArray<EmissionChanges>;
  /** Integrity checks of each stream of reports. */
  readonly emissionChecks: ReadonlyArray<EmissionCheck>;
  /** Each two sources that tell of a country, side by side. */
  readonly emissionComparisons: ReadonlyArray<EmissionComparison>;
  /** What the checks found, by stream and number. */
  readonly emissionFindings: EmissionFindingConnection;
  /** One report by its fact's id; null where there is none. */
  readonly emissionReport?: Maybe<EmissionReport>;
  /** Reports of emissions. */
  readonly emissionReports: EmissionReportConnection;
  /** Series of the actors let through, by source and basis. At most 5,000 reports; years can be chosen. */
  readonly emissionSeries: ReadonlyArray<EmissionSeries>;
  /** Sums of reports, never over several streams. At most 10,000 rows. */
  readonly emissionTotals: EmissionTotals;
  /** One verification by its fact's id; null where there is none. */
  readonly emissionVerification?: Maybe<EmissionVerification>;
  /** One programme; null where there is none with this id. */
  readonly entitlementProgramme?: Maybe<EntitlementProgramme>;
  readonly entitlementProgrammes: EntitlementProgrammeConnection;
  /** One round by its record's id; null where there is none. */
  readonly entitlementRound?: Maybe<EntitlementRound>;
  /** Newest period first. */
  readonly entitlementRounds: EntitlementRoundConnection;
  /** Sums, never over several streams or units. At most 10,000 rows. */
  readonly entitlementTotals: EntitlementTotals;
  /** One record with all that proves it; null where there is none with this id. */
  readonly fact?: Maybe<Fact>;
  /** One flow by its fact's id; null where there is none. */
  readonly flow?: Maybe<Flow>;
  /** The series that there are, with what a filter lets through of each; those of which it lets nothing through are left out. */
  readonly flowSeries: FlowSeriesList;
  /**
   * Sums, never over several streams or kinds. At most 10,000 rows; with `first`, the first so many of each stream and kind, which
   * are the largest (the earliest where grouped by YEAR only).
   */
  readonly flowTotals: FlowTotals;
  readonly flows: FlowConnection;
  /** One proposal; null where there is none with this id. */
  readonly governorProposal?: Maybe<GovernorProposal>;
  /** What was proposed last comes first. */
  readonly governorProposals: GovernorProposalConnection;
  /** Votes of a proposal, for downloads: as `votes` of the proposal gives them. */
  readonly governorVotes: GovernorVoteConnection;
  readonly governors: ReadonlyArray<Governor>;
  /** One hand-over by its fact's id; null where there is none. */
  readonly handOver?: Maybe<HandOver>;
  /** What the integrity checks of all fields say, by field, stream and check; what concerns nothing in a stream is left out. */
  readonly integrityChecks: ReadonlyArray<IntegrityCheck>;
  /** What the integrity checks of all fields found, in the order of the checks. */
  readonly integrityFindings: IntegrityFindingConnection;
  /** What this server holds, how fresh it is, and the limits it sets. */
  readonly meta: Meta;
  /** Logs of all ledgers that belong to no open stream, in the order of the ledger. */
  readonly misplacedLogs: MisplacedLogConnection;
  /** Streams with named votes, that with most votes first. */
  readonly namedVoterSources: ReadonlyArray<BallotVoterSource>;
  /**
   * The same voters page by page, each counted over the roll calls that the filter lets through. Of `text` those whose identifier, code or
   * English name holds it, and of `beside` those as well.
   */
  readonly namedVoters: BallotVoterConnection;
  /** One organisation by its id; null where there is none. */
  readonly organisation?: Maybe<Organisation>;
  readonly organisations: OrganisationConnection;
  /** One figure by its fact's id; null where there is none. */
  readonly referenceFigure?: Maybe<ReferenceFigure>;
  /** Reference figures by country, newest year first. */
  readonly referenceFigures: ReferenceFigureConnection;
  /** Series that emissions can be divided by. Of each measure the first stands for it unless another is asked for: that of the stream opened last. */
  readonly referenceSeries: ReadonlyArray<ReferenceSeries>;
  /** Countries, organisations, sources and records by name, code, reference or hash: the best 20. */
  readonly search: ReadonlyArray<SearchHit>;
  /**
   * Files that streams were read from, by name. Whoever holds a copy asks with its SHA-256, and with that of what is packed in it.
   * At most 10 hashes.
   */
  readonly sourceFiles: SourceFileConnection;
  /** One stream; null where there is none with this id. */
  readonly stream?: Maybe<Stream>;
  /** All streams of records: each one publisher's series from one source. */
  readonly streams: ReadonlyArray<Stream>;
  /** One submission by its fact's id; null where there is none. */
  readonly submission?: Maybe<Submission>;
  /** How many submissions, never over several streams. At most 10,000 rows. */
  readonly submissionCounts: SubmissionCounts;
  /** The documents in which countries say what they promise. */
  readonly submissions: SubmissionConnection;
  /** Hand-overs of goods. */
  readonly supplies: HandOverConnection;
  /** What became of the goods, never over several streams or units; the filter's kinds are left aside. At most 10,000 rows. */
  readonly supplyBalance: SupplyBalances;
  /** Null where there is none with this id. */
  readonly supplyItem?: Maybe<SupplyItem>;
  /** Goods by name. */
  readonly supplyItems: SupplyItemConnection;
  /** Sums, never over several streams, kinds or units. At most 10,000 rows. */
  readonly supplyTotals: SupplyTotals;
  /** One target by its fact's id; null where there is none. */
  readonly target?: Maybe<Target>;
  /** A region, city or company by its id; null where there is none. */
  readonly targetActor?: Maybe<TargetActor>;
  /** What the integrity checks say of the targets, by stream and check. */
  readonly targetChecks: TargetCheckCounts;
  /** How many targets, never over several streams. At most 10,000 rows. */
  readonly targetCounts: TargetCounts;
  /** What was promised. */
  readonly targets: TargetConnection;
  /**
   * Follows money through linked records and pools. Amounts are of commitments and payments, each dollar once; pledges are shown as a
   * stage. At most 8 hops each way, and the `most` largest of each stage by themselves, the others together.
   */
  readonly trace: Trace;
};


export type QueryBallotArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryBallotFacetsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<BallotFilter>;
};


export type QueryBallotMatrixArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<BallotFilter>;
  stream: Scalars['ID']['input'];
  voters: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryBallotRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  ballot?: InputMaybe<Scalars['Int']['input']>;
  first?: Scalars['Int']['input'];
  stream: Scalars['ID']['input'];
};


export type QueryBallotVoterArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<BallotFilter>;
  voter: Scalars['String']['input'];
};


export type QueryBallotVotersArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<BallotFilter>;
};


export type QueryBallotVotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  class?: InputMaybe<ReadonlyArray<BallotClass>>;
  filter?: InputMaybe<BallotFilter>;
  first?: Scalars['Int']['input'];
  voter?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryBallotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<BallotFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryBoundaryArgs = {
  asOf?: InputMaybe<AsOf>;
  boundary: Boundary;
  stream: Scalars['ID']['input'];
};


export type QueryBoundaryChoicesArgs = {
  stream: Scalars['ID']['input'];
};


export type QueryCarbonBatchArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryCarbonBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<CarbonBatchFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryCarbonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  batch: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<ReadonlyArray<CarbonEventKind>>;
};


export type QueryCarbonTokensArgs = {
  asOf?: InputMaybe<AsOf>;
};


export type QueryCheckArgs = {
  asOf?: InputMaybe<AsOf>;
  check: CheckName;
  stream: Scalars['ID']['input'];
};


export type QueryChecksArgs = {
  asOf?: InputMaybe<AsOf>;
  stream?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryComparisonsArgs = {
  asOf?: InputMaybe<AsOf>;
  country?: InputMaybe<Scalars['String']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  pair?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCountriesArgs = {
  asOf?: InputMaybe<AsOf>;
};


export type QueryCountryArgs = {
  code: Scalars['ID']['input'];
};


export type QueryCreditChecksArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<CreditFilter>;
};


export type QueryCreditProjectArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryCreditProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  stream?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditRecordArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryCreditRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<CreditFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: CreditOrder;
};


export type QueryCreditSerialArgs = {
  asOf?: InputMaybe<AsOf>;
  serial: Scalars['String']['input'];
};


export type QueryCreditTotalsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<CreditFilter>;
  groupBy?: ReadonlyArray<CreditDimension>;
};


export type QueryDatasetArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<DatasetFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: DatasetOrder;
};


export type QueryDatasetsByHashArgs = {
  asOf?: InputMaybe<AsOf>;
  sha256: ReadonlyArray<Scalars['Hex']['input']>;
};


export type QueryEmissionActorArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryEmissionChangesArgs = {
  after: Scalars['Int']['input'];
  asOf?: InputMaybe<AsOf>;
  before: Scalars['Int']['input'];
  filter?: InputMaybe<EmissionFilter>;
  measure?: EmissionMeasure;
};


export type QueryEmissionChecksArgs = {
  asOf?: InputMaybe<AsOf>;
  stream?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryEmissionComparisonsArgs = {
  asOf?: InputMaybe<AsOf>;
  country: Scalars['String']['input'];
};


export type QueryEmissionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  check?: InputMaybe<EmissionCheckName>;
  first?: Scalars['Int']['input'];
  stream?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryEmissionReportArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryEmissionReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<EmissionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EmissionOrder;
};


export type QueryEmissionSeriesArgs = {
  asOf?: InputMaybe<AsOf>;
  filter: EmissionFilter;
};


export type QueryEmissionTotalsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<EmissionFilter>;
  groupBy?: ReadonlyArray<EmissionDimension>;
  measure?: EmissionMeasure;
};


export type QueryEmissionVerificationArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryEntitlementProgrammeArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryEntitlementProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
};


export type QueryEntitlementRoundArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryEntitlementRoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<EntitlementFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryEntitlementTotalsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<EntitlementFilter>;
  groupBy?: ReadonlyArray<EntitlementDimension>;
};


export type QueryFactArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryFlowArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryFlowSeriesArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<FlowFilter>;
};


export type QueryFlowTotalsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<FlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: ReadonlyArray<FlowDimension>;
};


export type QueryFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<FlowFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FlowOrder;
};


export type QueryGovernorProposalArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryGovernorProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<GovernorProposalFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryGovernorVotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  proposal: Scalars['ID']['input'];
  voter?: InputMaybe<Scalars['Hex']['input']>;
};


export type QueryGovernorsArgs = {
  asOf?: InputMaybe<AsOf>;
};


export type QueryHandOverArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryIntegrityChecksArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<IntegrityFilter>;
};


export type QueryIntegrityFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<IntegrityFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryMisplacedLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
};


export type QueryNamedVoterSourcesArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<BallotFilter>;
};


export type QueryNamedVotersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  beside?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<BallotFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: BallotVoterOrder;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: OrganisationOrder;
};


export type QueryReferenceFigureArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryReferenceFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ReferenceFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryReferenceSeriesArgs = {
  asOf?: InputMaybe<AsOf>;
  measure?: InputMaybe<ReferenceMeasure>;
};


export type QuerySearchArgs = {
  asOf?: InputMaybe<AsOf>;
  text: Scalars['String']['input'];
};


export type QuerySourceFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  sha256?: InputMaybe<ReadonlyArray<Scalars['Hex']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStreamArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryStreamsArgs = {
  asOf?: InputMaybe<AsOf>;
};


export type QuerySubmissionArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QuerySubmissionCountsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<SubmissionFilter>;
  groupBy?: ReadonlyArray<SubmissionDimension>;
};


export type QuerySubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<SubmissionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: SubmissionOrder;
};


export type QuerySuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<SupplyFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: SupplyOrder;
};


export type QuerySupplyBalanceArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<SupplyFilter>;
  groupBy?: ReadonlyArray<SupplyBalanceDimension>;
};


export type QuerySupplyItemArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QuerySupplyItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  stream?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySupplyTotalsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<SupplyFilter>;
  groupBy?: ReadonlyArray<SupplyDimension>;
};


export type QueryTargetArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryTargetActorArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryTargetChecksArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<TargetFilter>;
};


export type QueryTargetCountsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<TargetFilter>;
  groupBy?: ReadonlyArray<TargetDimension>;
};


export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<TargetFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: TargetOrder;
};


export type QueryTraceArgs = {
  asOf?: InputMaybe<AsOf>;
  direction?: TraceDirection;
  from: TraceStart;
  most?: Scalars['Int']['input'];
};

/** Nodes of the block's receipts trie from its root to the transaction's receipt, which holds the record's event. */
export type ReceiptProof = {
  readonly block: Block;
  /** Position of the event among those of its transaction, from 0. */
  readonly logIndexInReceipt: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Scalars['Hex']['output']>;
  readonly transactionIndex: Scalars['Int']['output'];
};

export type ReferenceConversion =
  | 'EXCHANGE_RATES'
  /** By what money buys; the currency then stands for international units of it. */
  | 'PURCHASING_POWER';

/**
 * How many people a country had in a year, or what it produced, as one edition of a source states it. What a later edition states is
 * a correction: both stay citable.
 */
export type ReferenceFigure = {
  /** How another currency became this one; null: not converted, or not of money. */
  readonly conversion?: Maybe<ReferenceConversion>;
  /** The newer figure that replaces this one. */
  readonly correctedBy?: Maybe<ReferenceFigure>;
  /** The older figure that this one replaces. */
  readonly corrects?: Maybe<ReferenceFigure>;
  readonly country: Country;
  /** Code of ISO 4217; null: not of money. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** Which edition of the source states it. */
  readonly edition: Scalars['String']['output'];
  /** Where it stands on the ledger, and the proof. */
  readonly fact: Fact;
  /** Id of the fact: stream and number, joined by a hyphen. */
  readonly id: Scalars['ID']['output'];
  readonly measure: ReferenceMeasure;
  /** The year whose prices are used for all; null unless they are constant. */
  readonly priceYear?: Maybe<Scalars['Int']['output']>;
  /** Null: not of money. */
  readonly prices?: Maybe<ReferencePrices>;
  /** The source's own identifier. */
  readonly reference: Scalars['String']['output'];
  /** The series that it belongs to, as `series` takes it. */
  readonly series: Scalars['ID']['output'];
  /** Persons, or units of the currency: the exact number that the source states. */
  readonly value: Scalars['Decimal']['output'];
  readonly year: Scalars['Int']['output'];
};

export type ReferenceFigureConnection = {
  readonly nodes: ReadonlyArray<ReferenceFigure>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Lets through the figures that satisfy all that is given. A list means any of its values. */
export type ReferenceFilter = {
  /** Country or area codes. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By default replaced figures are left out; true lists them too. */
  readonly includeCorrected?: InputMaybe<Scalars['Boolean']['input']>;
  readonly measure?: InputMaybe<ReferenceMeasure>;
  /** Ids of series. */
  readonly series?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Stream ids. */
  readonly stream?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** What other figures can be divided by. */
export type ReferenceMeasure =
  /** Gross domestic product in units of a currency. */
  | 'GDP'
  /** Persons. */
  | 'POPULATION';

export type ReferencePrices =
  /** Of one year, for all years. */
  | 'CONSTANT'
  /** Of the year itself. */
  | 'CURRENT';

/** All figures of one source, measure and prices, those left out that others replaced. */
export type ReferenceSeries = {
  readonly conversion?: Maybe<ReferenceConversion>;
  readonly countries: Scalars['Int']['output'];
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** Editions that state its figures. */
  readonly editions: ReadonlyArray<Scalars['String']['output']>;
  readonly figures: Scalars['Int']['output'];
  readonly firstYear: Scalars['Int']['output'];
  /** The stream's id, measure, currency, prices, their year and the conversion, joined by slashes. */
  readonly id: Scalars['ID']['output'];
  readonly lastYear: Scalars['Int']['output'];
  readonly measure: ReferenceMeasure;
  readonly priceYear?: Maybe<Scalars['Int']['output']>;
  readonly prices?: Maybe<ReferencePrices>;
  readonly stream: Stream;
};

export type SearchHit = {
  /** What tells it from others of the same name; may be empty. */
  readonly detail: Scalars['String']['output'];
  /** Id, code or hash to open it by. */
  readonly id: Scalars['ID']['output'];
  readonly kind: SearchKind;
  /** What a person calls it. */
  readonly title: Scalars['String']['output'];
};

export type SearchKind =
  | 'BALLOT'
  | 'BLOCK'
  /** A kind of carbon credits as tokens. */
  | 'CARBON_TOKEN'
  | 'COUNTRY'
  /** A project that carbon credits are issued for. */
  | 'CREDIT_PROJECT'
  /** A record of carbon credits. */
  | 'CREDIT_RECORD'
  /** A version of a data set. */
  | 'DATASET'
  /** A report of emissions. */
  | 'EMISSION_REPORT'
  /** A facility that reports emissions. */
  | 'FACILITY'
  | 'FLOW'
  /** A hand-over of goods. */
  | 'HAND_OVER'
  | 'ORGANISATION'
  /** A proposal of a Governor. */
  | 'PROPOSAL'
  /** A publisher's series of records from one source. */
  | 'STREAM'
  /** A document in which a country says what it promises. */
  | 'SUBMISSION'
  /** A promise to emit less. */
  | 'TARGET'
  /** A region, city or company that promises. */
  | 'TARGET_ACTOR'
  | 'TRANSACTION';

export type SectorCoverage =
  /** All sectors, land use and forestry included. */
  | 'ALL'
  /** All sectors but land use and forestry. */
  | 'ALL_BUT_LAND'
  | 'PART';

export type SerialAnswer = {
  /** What the registry writes before the serial. */
  readonly block: Scalars['String']['output'];
  /** One for each stream that knows the block. */
  readonly lives: ReadonlyArray<SerialLife>;
  readonly number: Scalars['Decimal']['output'];
  /** Blocks that are written much the same, where no stream knows this one; at most 5. */
  readonly similarBlocks: ReadonlyArray<Scalars['String']['output']>;
};

/** What is known of one serial, in one stream. */
export type SerialLife = {
  /**
   * Issuances of the project's vintage that tell no serials, one of which may have made it; none where the record of its issuance
   * is known. At most 100.
   */
  readonly maybeIssuedBy: ReadonlyArray<CreditRecord>;
  readonly project: CreditProject;
  /** All records whose serials it is among, in the order of their dates, at most 100; corrected ones are left out. */
  readonly records: ReadonlyArray<CreditRecord>;
  /** Where it stands after all that is told of it. */
  readonly state: SerialState;
  readonly stream: Stream;
  readonly vintage?: Maybe<Scalars['Int']['output']>;
};

export type SerialState =
  | 'BUFFERED'
  | 'CANCELLED'
  /** Used up more than once: see the records' flags. */
  | 'DISPUTED'
  | 'EXPORTED'
  /** Issued, and nothing tells that it was used up. */
  | 'HELD'
  | 'RETIRED'
  /** Nothing tells of its issuance or its use, though others of its block are known. */
  | 'UNKNOWN';

/** Two sources, and how what they both tell of compares. */
export type SourceComparison = {
  readonly agree: Scalars['Int']['output'];
  /** By code. */
  readonly flows: FlowMatchConnection;
  readonly id: Scalars['ID']['output'];
  readonly less: Scalars['Int']['output'];
  /** Flows that both tell of. */
  readonly matches: Scalars['Int']['output'];
  readonly more: Scalars['Int']['output'];
  /** The source that names them. */
  readonly naming: Stream;
  /** The source whose references the codes are. */
  readonly stream: Stream;
  readonly unknown: Scalars['Int']['output'];
};


/** Two sources, and how what they both tell of compares. */
export type SourceComparisonFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type SourceFile = {
  /** Day up to which the file speaks; null where it does not say. */
  readonly dataDate?: Maybe<Scalars['Date']['output']>;
  /** First record that was read from it. */
  readonly fromSeq: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  /** Leads from the declaration to the block header; null where the receipts were not fetched. */
  readonly proof?: Maybe<ReceiptProof>;
  /** sha256 of the file, unpacked. */
  readonly sha256: Scalars['Hex']['output'];
  /** The stream whose records were read from it. */
  readonly stream: Stream;
  /** Where its publisher declared it; null where the receipts were not fetched. */
  readonly transaction?: Maybe<Transaction>;
};

export type SourceFileConnection = {
  readonly nodes: ReadonlyArray<SourceFile>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Proof of values in a contract's storage, as in EIP-1186, with the header whose state root it leads to. */
export type StorageProof = {
  /** Nodes of the state trie from the root to the contract's account. */
  readonly accountNodes: ReadonlyArray<Scalars['Hex']['output']>;
  readonly block: Block;
  readonly contract: Scalars['Hex']['output'];
  readonly slots: ReadonlyArray<StorageSlot>;
};

export type StorageSlot = {
  /** Where the value lies. */
  readonly key: Scalars['Hex']['output'];
  /** Nodes of the contract's storage trie from its root to the value. */
  readonly nodes: ReadonlyArray<Scalars['Hex']['output']>;
  /** The 32 bytes that the node claims lie there. */
  readonly value: Scalars['Hex']['output'];
};

/** One publisher's series of records from one source, numbered from 1 without gaps. */
export type Stream = {
  /** Whom to credit when using it. */
  readonly attribution: Scalars['String']['output'];
  readonly chainId: Scalars['Int']['output'];
  /** The ledger's contract. */
  readonly contract: Scalars['Hex']['output'];
  /** The day up to which the newest source file speaks; null where the source does not say. */
  readonly dataDate?: Maybe<Scalars['Date']['output']>;
  /** The running digest after the last of them. */
  readonly digest: Scalars['Hex']['output'];
  /** Which kind of facts it holds: "funds", "supplies". */
  readonly domain: Scalars['String']['output'];
  /** The files that the records were read from, oldest first. */
  readonly files: ReadonlyArray<SourceFile>;
  readonly id: Scalars['ID']['output'];
  readonly label: ProofLabel;
  /** How many records it has. */
  readonly length: Scalars['Int']['output'];
  readonly licence: Scalars['String']['output'];
  /** Number of the stream in its contract. */
  readonly number: Scalars['Int']['output'];
  /**
   * Proof that the ledger keeps this very digest and length, at the newest indexed block. Where the ledger's node does not answer,
   * the proof that was kept when the stream was last compared with it (its block says when), unless records were added since: then
   * null.
   */
  readonly proof?: Maybe<StorageProof>;
  /** Who publishes it. The publisher of a record need not be a party to it. */
  readonly publisher: Organisation;
  /**
   * keccak256 of the records' event data from number `from` on, 32 bytes each, joined: with them the digest can be replayed.
   * At most 10,000 at a time.
   */
  readonly recordHashes: Scalars['Hex']['output'];
  /** True where the figures are invented for demonstration. */
  readonly sample: Scalars['Boolean']['output'];
  /** Short name of the source, such as cerf. */
  readonly source: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  /** The token whose transfers the stream holds; null for one that a publisher writes. */
  readonly token?: Maybe<Token>;
};


/** One publisher's series of records from one source, numbered from 1 without gaps. */
export type StreamRecordHashesArgs = {
  count?: Scalars['Int']['input'];
  from?: Scalars['Int']['input'];
};

/** A document in which a country says what it promises. */
export type Submission = {
  /** The newer record that replaces this one, as when the document was archived. */
  readonly correctedBy?: Maybe<Submission>;
  /** The older record that this one replaces. */
  readonly corrects?: Maybe<Submission>;
  readonly country: Country;
  /** The day of submission. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Hash of the document. */
  readonly evidence?: Maybe<Scalars['Hex']['output']>;
  /** Where it stands on the ledger, and the proof. */
  readonly fact: Fact;
  readonly fileName: Scalars['String']['output'];
  readonly fileType: SubmissionFileType;
  /** Id of the fact: stream and number, joined by a hyphen. */
  readonly id: Scalars['ID']['output'];
  /** In the source's own words; empty where unknown. */
  readonly language: Scalars['String']['output'];
  /** The country in the source's own words. */
  readonly party: Scalars['String']['output'];
  /** The source's own identifier. */
  readonly reference: Scalars['String']['output'];
  /** Null where unknown; likewise below. */
  readonly status?: Maybe<SubmissionStatus>;
  readonly title: Scalars['String']['output'];
  /** Where the document can be read. */
  readonly url: Scalars['String']['output'];
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type SubmissionConnection = {
  readonly nodes: ReadonlyArray<Submission>;
  readonly pageInfo: PageInfo;
  /** How many submissions the filter lets through, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type SubmissionCount = {
  /** How many countries they are of. */
  readonly countries: Scalars['Int']['output'];
  /** Set when grouped by COUNTRY. */
  readonly country?: Maybe<Country>;
  /** Set when grouped by FILE_TYPE. */
  readonly fileType?: Maybe<SubmissionFileType>;
  /** Set when grouped by LANGUAGE; empty means unknown. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Set when grouped by STATUS; null means unknown. */
  readonly status?: Maybe<SubmissionStatus>;
  readonly stream: Stream;
  readonly submissions: Scalars['Int']['output'];
  /** How many have no date; likewise below. */
  readonly undated: Scalars['Int']['output'];
  readonly withoutVersion: Scalars['Int']['output'];
  /** Set when grouped by YEAR; null means undated. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type SubmissionCounts = {
  /** The block that the answer is of. */
  readonly block?: Maybe<Block>;
  /** Most submissions first within each stream; by year where grouped by YEAR only. */
  readonly rows: ReadonlyArray<SubmissionCount>;
};

export type SubmissionDimension =
  | 'COUNTRY'
  | 'FILE_TYPE'
  | 'LANGUAGE'
  | 'STATUS'
  | 'YEAR';

export type SubmissionFileType =
  | 'ADDENDUM'
  /** A nationally determined contribution. */
  | 'NDC'
  | 'OTHER'
  | 'TRANSLATION';

/** Lets through the submissions that satisfy all that is given. A list means any of its values. */
export type SubmissionFilter = {
  /** Country or area codes; EUU is the European Union. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Submitted on this day or later. */
  readonly dateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Submitted on this day or before. */
  readonly dateTo?: InputMaybe<Scalars['Date']['input']>;
  readonly fileType?: InputMaybe<ReadonlyArray<SubmissionFileType>>;
  /** By default corrected records are left out; true lists them too. */
  readonly includeCorrected?: InputMaybe<Scalars['Boolean']['input']>;
  /** As the source writes them. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Hash of the transaction or block that holds the record. */
  readonly recordedIn?: InputMaybe<ReadonlyArray<Scalars['Hex']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<SubmissionStatus>>;
  /** Stream ids. */
  readonly stream?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words in title, party, file name or reference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type SubmissionOrder =
  /** Latest day first; undated ones last. */
  | 'NEWEST'
  /** Earliest day first; undated ones last. */
  | 'OLDEST'
  /** As recorded on the ledger, newest record first. */
  | 'RECORDED';

export type SubmissionStatus =
  | 'ACTIVE'
  | 'ARCHIVED';

/**
 * What became of goods of one stream and unit: sent = received + lost + sent back + in transit. What a source never tells of is
 * unknown (null), not 0.
 */
export type SupplyBalance = {
  /** Set when grouped by CATEGORY. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Set when grouped by COUNTRY; null means not specified. */
  readonly country?: Maybe<Country>;
  /**
   * Sent and not told of since: sent less received, lost and sent back. Null where the source does not tell both what was sent and
   * what was received. Negative where more is told to have arrived than was sent.
   */
  readonly inTransit?: Maybe<Scalars['Decimal']['output']>;
  /** Set when grouped by ITEM. */
  readonly item?: Maybe<SupplyItem>;
  readonly lost?: Maybe<Scalars['Decimal']['output']>;
  /** Null where the source tells of no orders at all; likewise below. */
  readonly ordered?: Maybe<Scalars['Decimal']['output']>;
  /** Set when grouped by PLACE; empty means not specified. */
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly received?: Maybe<Scalars['Decimal']['output']>;
  readonly records: Scalars['Int']['output'];
  readonly returned?: Maybe<Scalars['Decimal']['output']>;
  readonly sent?: Maybe<Scalars['Decimal']['output']>;
  readonly stream: Stream;
  readonly unit: Scalars['String']['output'];
};

export type SupplyBalanceDimension =
  | 'CATEGORY'
  | 'COUNTRY'
  | 'ITEM'
  | 'PLACE';

export type SupplyBalances = {
  /** The block that the answer is of. */
  readonly block?: Maybe<Block>;
  /** Most received first within each stream and unit. */
  readonly rows: ReadonlyArray<SupplyBalance>;
};

export type SupplyCheck =
  /** Dated after the day up to which its source speaks, or after it was published. */
  | 'FUTURE_DATE'
  /** Arrived after the day planned. */
  | 'LATE'
  /** Entered into the source's books before it happened. */
  | 'RECORDED_EARLY'
  /** Goods are said to have changed hands, though no day is given. */
  | 'UNDATED'
  /** No value in US dollars is known. */
  | 'UNKNOWN_USD'
  /** Its further properties are not written in the standard form; they are shown as they stand. */
  | 'UNREADABLE_PROPERTIES'
  /** A quantity of goods with a value of 0. */
  | 'WORTH_NOTHING';

export type SupplyDimension =
  | 'CATEGORY'
  | 'COUNTRY'
  | 'ITEM'
  | 'MODE'
  | 'PLACE'
  | 'PROVIDER'
  | 'RECEIVER'
  | 'YEAR';

/** Lets through the records that satisfy all that is given. A list means any of its values. */
export type SupplyFilter = {
  /** Categories of items, as the source writes them. */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Country or area codes. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Handed over on this day or later. */
  readonly dateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Handed over on this day or before. */
  readonly dateTo?: InputMaybe<Scalars['Date']['input']>;
  /** True: only records with a flag. */
  readonly flagged?: InputMaybe<Scalars['Boolean']['input']>;
  /** By default corrected records are left out, as they count in no total; true lists them too. */
  readonly includeCorrected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Item ids. */
  readonly item?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<HandOverKind>>;
  /** True: only goods that arrived after the day planned; false: only those that did not. */
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
  readonly mode?: InputMaybe<ReadonlyArray<TransportMode>>;
  /** Organisations on either side. */
  readonly party?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Places, as the source writes them. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Organisation ids. */
  readonly provider?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly receiver?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Hash of the transaction or block that holds the record. */
  readonly recordedIn?: InputMaybe<ReadonlyArray<Scalars['Hex']['input']>>;
  /** Stream ids. */
  readonly stream?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words in reference or place, or in the item's name. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Codes of units, such as KGM. */
  readonly unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** What an integrity check found. Flags inform; they change no total. */
export type SupplyFlag = {
  readonly check: SupplyCheck;
  /** What was found, in a sentence. */
  readonly detail: Scalars['String']['output'];
};

/** Goods that hand-overs point at, as their publisher declared them. */
export type SupplyItem = {
  /** The source's own word for what kind of goods it is; may be empty. */
  readonly category: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Its number in the ledger's contract. */
  readonly number: Scalars['Int']['output'];
  /** The source's own identifier. */
  readonly reference: Scalars['String']['output'];
  /** The stream that declared it. */
  readonly stream: Stream;
};

export type SupplyItemConnection = {
  readonly nodes: ReadonlyArray<SupplyItem>;
  readonly pageInfo: PageInfo;
  /** How many items the filter lets through, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type SupplyOrder =
  /** Largest value in US dollars first; unknown values last. */
  | 'LARGEST'
  /** Most days late first; those without both days last. */
  | 'MOST_LATE'
  /** Latest date first; undated ones last. */
  | 'NEWEST'
  /** Earliest date first; undated ones last. */
  | 'OLDEST'
  /** As recorded on the ledger, newest record first. */
  | 'RECORDED';

/** What a source says of a hand-over beyond the fields that every record has. */
export type SupplyProperty = {
  /** In lower case, such as brand or incoterm. */
  readonly key: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/**
 * The sum of hand-overs of one stream, kind and unit. A receipt follows a dispatch, and packs are no kilograms: streams, kinds
 * and units are never added together.
 */
export type SupplyTotal = {
  /** Set when grouped by CATEGORY. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Set when grouped by COUNTRY; null means not specified. */
  readonly country?: Maybe<Country>;
  /** Sum of the known freight, each shipment's once; null where none is known. */
  readonly freightUsd?: Maybe<Scalars['Decimal']['output']>;
  /** Sum of the known insurance; null where none is known. */
  readonly insuranceUsd?: Maybe<Scalars['Decimal']['output']>;
  /** Set when grouped by ITEM. */
  readonly item?: Maybe<SupplyItem>;
  readonly kind: HandOverKind;
  readonly label: ProofLabel;
  /** Set when grouped by MODE; null means not told. */
  readonly mode?: Maybe<TransportMode>;
  /** Set when grouped by PLACE; empty means not specified. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /**
   * Proof from the ledger's own totals. There is one where the sum is of whole countries and years of a stream, at most 64 of
   * them, and the ledger's node could be asked; otherwise null.
   */
  readonly proof?: Maybe<SupplyTotalProof>;
  /** Set when grouped by PROVIDER; null means not specified. */
  readonly provider?: Maybe<Organisation>;
  readonly quantity: Scalars['Decimal']['output'];
  /** Set when grouped by RECEIVER; null means not specified. */
  readonly receiver?: Maybe<Organisation>;
  readonly records: Scalars['Int']['output'];
  readonly stream: Stream;
  readonly unit: Scalars['String']['output'];
  /** How many have no freight of their own: unknown, or told by another record of the shipment. */
  readonly unknownFreight: Scalars['Int']['output'];
  readonly unknownInsurance: Scalars['Int']['output'];
  /** How many of `records` have no known value in US dollars and so are missing from the sum. */
  readonly unknownUsd: Scalars['Int']['output'];
  /** How many have no weight of their own: unknown, or told by another record of the shipment. */
  readonly unknownWeight: Scalars['Int']['output'];
  /** Sum in US dollars of the records whose value is known; null where none is. */
  readonly usd?: Maybe<Scalars['Decimal']['output']>;
  /** Sum of the known weights in kilograms, each shipment's once; null where none is known. */
  readonly weightKg?: Maybe<Scalars['Decimal']['output']>;
  /** Set when grouped by YEAR. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type SupplyTotalPart = {
  /** Country or area code; null: not specified. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Digits after the point that the quantities are written with. */
  readonly decimals: Scalars['Int']['output'];
  readonly freightUsd: Scalars['Decimal']['output'];
  readonly kind: HandOverKind;
  readonly quantity: Scalars['Decimal']['output'];
  readonly records: Scalars['Int']['output'];
  readonly unit: Scalars['String']['output'];
  readonly unknownUsd: Scalars['Int']['output'];
  readonly usd: Scalars['Decimal']['output'];
  readonly year: Scalars['Int']['output'];
};

/** The ledger's own totals that a sum is made of, and the proof that it keeps them. */
export type SupplyTotalProof = {
  readonly parts: ReadonlyArray<SupplyTotalPart>;
  readonly storage: StorageProof;
};

export type SupplyTotals = {
  /** The block that the answer is of. */
  readonly block?: Maybe<Block>;
  /** Largest sum first within each stream, kind and unit; by year where grouped by YEAR only. */
  readonly rows: ReadonlyArray<SupplyTotal>;
};

/**
 * What somebody promised to emit by a year, or not to. A promise is no emission: it stands in a ledger of its own. Every field
 * that was not understood is null, with the source's words beside it.
 */
export type Target = {
  /** The region, city or company that promises; null: the country itself. */
  readonly actor?: Maybe<TargetActor>;
  readonly actorKind: TargetActorKind;
  /** Tonnes of CO2 equivalent in the base year, where the source says so. */
  readonly baseTonnes?: Maybe<Scalars['Decimal']['output']>;
  /** The year that the target is measured against. */
  readonly baseYear?: Maybe<Scalars['Int']['output']>;
  /** What the integrity checks say; a check that does not apply to the kind is missing. */
  readonly checks: ReadonlyArray<TargetCheckResult>;
  readonly conditionality?: Maybe<Conditionality>;
  /** The newer record that replaces this one. */
  readonly correctedBy?: Maybe<Target>;
  /** The older record that this one replaces. */
  readonly corrects?: Maybe<Target>;
  /** Whose target it is, or where the actor is. */
  readonly country?: Maybe<Country>;
  /** Hash of a document that says so. */
  readonly evidence?: Maybe<Scalars['Hex']['output']>;
  /** Where it stands on the ledger, and the proof. */
  readonly fact: Fact;
  /** The greenhouse gases that it covers. */
  readonly gases?: Maybe<ReadonlyArray<TargetGas>>;
  /** Id of the fact: stream and number, joined by a hyphen. */
  readonly id: Scalars['ID']['output'];
  /** Null where unknown; likewise below. */
  readonly kind?: Maybe<TargetKind>;
  /** The source's own identifier; a number behind # tells those apart that the source gives the same. */
  readonly reference: Scalars['String']['output'];
  readonly sectors?: Maybe<SectorCoverage>;
  /** The year by which it is to be met. */
  readonly targetYear?: Maybe<Scalars['Int']['output']>;
  /** What was understood of each field, beside the source's words. */
  readonly understood: ReadonlyArray<UnderstoodField>;
  readonly unit?: Maybe<TargetUnit>;
  /** Where the promise can be read; empty where the source gives no address. */
  readonly url: Scalars['String']['output'];
  /** How much, in `unit`. A percentage says how far below; negative: above. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** The words as they stand on the ledger: key=value pairs joined by semicolons; empty: none. */
  readonly wordText: Scalars['String']['output'];
  /** The source's own words, cleared of any markup. */
  readonly words: ReadonlyArray<TargetWord>;
};

/** A region, city or company that promises, as its source declared it once. */
export type TargetActor = {
  /** Where it is; null where not specified. */
  readonly country?: Maybe<Country>;
  readonly id: Scalars['ID']['output'];
  readonly kind: TargetActorKind;
  /** Empty where the source does not name it. */
  readonly name: Scalars['String']['output'];
  /** Its number in the ledger's contract. */
  readonly number: Scalars['Int']['output'];
  /** Its entry in the register of organisations; null where it has none. */
  readonly organisation?: Maybe<Organisation>;
  /** The source's own identifier, such as a company's LEI, or the ISO 3166-2 or UN/LOCODE code of a place. */
  readonly reference: Scalars['String']['output'];
  /** The stream that declared it. */
  readonly stream: Stream;
};

export type TargetActorKind =
  | 'CITY'
  | 'COMPANY'
  | 'COUNTRY'
  | 'OTHER'
  | 'REGION';

export type TargetCheck =
  /** Its year does not come after the year that it is measured against. */
  | 'BEFORE_BASE'
  /** Its year is over, compared with the day up to which its source speaks, else with the day on which it was recorded. */
  | 'PAST_DUE'
  /** Its words are not written in the standard form; they are shown as they stand. */
  | 'UNREADABLE_WORDS'
  /** A target that is measured against a year, and names none. */
  | 'WITHOUT_BASE';

/** What a check says of one source's targets. */
export type TargetCheckCount = {
  readonly check: TargetCheck;
  readonly clear: Scalars['Int']['output'];
  readonly found: Scalars['Int']['output'];
  readonly stream: Stream;
  readonly unknown: Scalars['Int']['output'];
};

export type TargetCheckCounts = {
  /** The block that the answer is of. */
  readonly block?: Maybe<Block>;
  readonly rows: ReadonlyArray<TargetCheckCount>;
};

export type TargetCheckOutcome =
  | 'CLEAR'
  | 'FOUND'
  /** What it would be told from is missing. Unknown is never taken for clear. */
  | 'UNKNOWN';

export type TargetCheckResult = {
  readonly check: TargetCheck;
  /** The day that the target's year was compared with; null where no day matters. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** In a sentence. */
  readonly detail: Scalars['String']['output'];
  readonly outcome: TargetCheckOutcome;
};

export type TargetConnection = {
  readonly nodes: ReadonlyArray<Target>;
  readonly pageInfo: PageInfo;
  /** How many targets the filter lets through, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many targets one source lists. Sources tell of the same promises, so they are never added together. */
export type TargetCount = {
  readonly actorKind?: Maybe<TargetActorKind>;
  /** How many actors they are of, countries included. */
  readonly actors: Scalars['Int']['output'];
  readonly conditionality?: Maybe<Conditionality>;
  readonly country?: Maybe<Country>;
  /** Set when grouped by KIND; null means unknown. Likewise below. */
  readonly kind?: Maybe<TargetKind>;
  readonly stream: Stream;
  readonly targetYear?: Maybe<Scalars['Int']['output']>;
  readonly targets: Scalars['Int']['output'];
};

export type TargetCounts = {
  /** The block that the answer is of. */
  readonly block?: Maybe<Block>;
  /** Most targets first within each stream; by year where grouped by TARGET_YEAR only. */
  readonly rows: ReadonlyArray<TargetCount>;
};

export type TargetDimension =
  | 'ACTOR_KIND'
  | 'CONDITIONALITY'
  | 'COUNTRY'
  | 'KIND'
  | 'TARGET_YEAR';

export type TargetField =
  | 'BASE_TONNES'
  | 'BASE_YEAR'
  | 'CONDITIONALITY'
  | 'GASES'
  | 'KIND'
  | 'SECTORS'
  | 'TARGET_YEAR'
  | 'VALUE';

/** Lets through the targets that satisfy all that is given. A list means any of its values. */
export type TargetFilter = {
  /** Ids of regions, cities and companies. */
  readonly actor?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly actorKind?: InputMaybe<ReadonlyArray<TargetActorKind>>;
  /** Only those of which this check has one of `outcome`, by default FOUND. */
  readonly check?: InputMaybe<TargetCheck>;
  readonly conditionality?: InputMaybe<ReadonlyArray<Conditionality>>;
  /** Country or area codes: of countries' own targets and of the actors in them. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By default corrected records are left out; true lists them too. */
  readonly includeCorrected?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<TargetKind>>;
  /** Ids of organisations that an actor is registered as. */
  readonly organisation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly outcome?: InputMaybe<ReadonlyArray<TargetCheckOutcome>>;
  /** Hash of the transaction or block that holds the record. */
  readonly recordedIn?: InputMaybe<ReadonlyArray<Scalars['Hex']['input']>>;
  /** Stream ids. */
  readonly stream?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly targetYear?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** In this year or later. */
  readonly targetYearFrom?: InputMaybe<Scalars['Int']['input']>;
  /** In this year or before. */
  readonly targetYearTo?: InputMaybe<Scalars['Int']['input']>;
  /** Words in the reference, the address, or the actor's name. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type TargetGas =
  | 'CH4'
  | 'CO2'
  | 'HFCS'
  | 'N2O'
  | 'NF3'
  | 'PFCS'
  | 'SF6';

/** What kind of promise a target is. */
export type TargetKind =
  /** So much below what would be emitted without the target (business as usual). */
  | 'BASELINE'
  /** So much below the emissions of a base year. */
  | 'BASE_YEAR'
  | 'CLIMATE_NEUTRAL'
  /** Not above a level. */
  | 'FIXED_LEVEL'
  /** As many greenhouse gases removed as emitted. */
  | 'GHG_NEUTRAL'
  /** Emissions for each unit of output or person. */
  | 'INTENSITY'
  | 'NET_ZERO'
  /** The source lists the actor and says that nothing was promised. */
  | 'NONE'
  /** A target for something else than greenhouse gases, such as renewable energy. */
  | 'OTHER_THAN_GASES'
  /** Measures without a target for greenhouse gases. */
  | 'POLICIES'
  /** Lower than something that the source does not name. */
  | 'RELATIVE'
  /** A path over several years, such as a peak. */
  | 'TRAJECTORY';

export type TargetOrder =
  /** Latest target year first; unknown ones last. */
  | 'LATEST'
  /** As recorded on the ledger, newest record first. */
  | 'RECORDED'
  /** Earliest target year first; unknown ones last. */
  | 'SOONEST';

export type TargetUnit =
  /** Per cent below what the target is measured against. */
  | 'PERCENT'
  /** Tonnes of CO2 equivalent in a year. */
  | 'TONNES_CO2E';

/** A word of the source on a target, by its key on the ledger. */
export type TargetWord = {
  /** In lower case, such as base-year or long-term. */
  readonly key: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/**
 * A token of the standard ERC-20 whose transfers from and to labelled addresses are read as flows. Who stands behind an address
 * is the word of this server's operator: nobody says so on the ledger.
 */
export type Token = {
  /** The labelled addresses in the order of their organisations' names, at most 200. */
  readonly addresses: ReadonlyArray<TokenAddress>;
  /** How many of them balance: what they held at first and the net of all transfers give what the contract says they hold. */
  readonly balanced: Scalars['Int']['output'];
  /** Digits after the point, as the contract says. */
  readonly decimals: Scalars['Int']['output'];
  /** How many do not: transfers are missing, or the token changes balances without a transfer. */
  readonly differing: Scalars['Int']['output'];
  /** How many addresses are labelled. */
  readonly labelled: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  /** The first block that is read. What addresses held before is their opening balance. */
  readonly startBlock: Scalars['Int']['output'];
  /** As the contract says; the currency of the flows. */
  readonly symbol: Scalars['String']['output'];
};

/** An address that the operator of this server has labelled. */
export type TokenAddress = {
  readonly address: Scalars['Hex']['output'];
  /** The check of its balance; null where none has been made at the block that the answer is of. */
  readonly balance?: Maybe<TokenBalance>;
  /** Its name as labelled. */
  readonly name: Scalars['String']['output'];
  /** Who stands behind it; null before its first transfer. */
  readonly organisation?: Maybe<Organisation>;
  /** Programme that it is for; null: none. */
  readonly programme?: Maybe<Scalars['String']['output']>;
  /** What it does with the money: donor, fund, agency, implementer, supplier or other. */
  readonly role: Scalars['String']['output'];
};

/**
 * What the contract says that an address held, beside the transfers that were read: opening + net = closing, or something is
 * missing.
 */
export type TokenBalance = {
  /** The block that the check was made at. */
  readonly block: Scalars['Int']['output'];
  /** Held after `block`; null where the node could not tell. */
  readonly closing?: Maybe<Scalars['Decimal']['output']>;
  readonly closingBasis: BalanceBasis;
  /** Closing less opening and net; null where one of them is unknown. */
  readonly difference?: Maybe<Scalars['Decimal']['output']>;
  /** Received less sent, in all transfers that were read. */
  readonly net: Scalars['Decimal']['output'];
  /** Held after the block before the first that is read; null where the node could not tell. */
  readonly opening?: Maybe<Scalars['Decimal']['output']>;
  readonly openingBasis: BalanceBasis;
  readonly verdict: BalanceVerdict;
};

export type TotalPart = {
  /** Country or area code; null: not specified. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Where the total lies in the contract's storage. */
  readonly key: Scalars['Hex']['output'];
  readonly kind: FlowKind;
  readonly records: Scalars['Int']['output'];
  readonly unknownUsd: Scalars['Int']['output'];
  readonly usd: Scalars['Decimal']['output'];
  readonly year: Scalars['Int']['output'];
};

/** The ledger's own totals that a sum is made of, and the proof that it keeps them. */
export type TotalProof = {
  readonly parts: ReadonlyArray<TotalPart>;
  readonly storage: StorageProof;
};

/** Money followed hop by hop, from those who gave it to those who got it, with what no record accounts for. */
export type Trace = {
  /** The block that the answer is of. */
  readonly block?: Maybe<Block>;
  /** How long each stage took, by the links between records, first hop first. Computed hops have none. */
  readonly clock: ReadonlyArray<TraceClockStage>;
  /** The day up to which `clock` counts: the source's data date, or the day of the block where the source gives none. */
  readonly clockDate?: Maybe<Scalars['Date']['output']>;
  readonly direction: TraceDirection;
  /** From giver to getter, at most 20. */
  readonly hops: ReadonlyArray<TraceHop>;
  /** Everyone on the way, by stage; largest first within each. */
  readonly nodes: ReadonlyArray<TraceNode>;
  /** The pools that the money went through: what came in and went out in each year, on which computed shares are based. */
  readonly pools: ReadonlyArray<TracePool>;
  /** The record that it starts at: the newest version, where the one asked for was corrected. Null where it starts at several. */
  readonly record?: Maybe<Flow>;
  readonly records: Scalars['Int']['output'];
  /** The stream that the trace starts in. */
  readonly stream: Stream;
  /** All streams that it was followed into: one source's, linked record by record. */
  readonly streams: ReadonlyArray<Stream>;
  /** How many of `records` have no known value in US dollars and so are missing from the sum. */
  readonly unknownUsd: Scalars['Int']['output'];
  /** What it starts at: committed or paid, each dollar once, in US dollars. */
  readonly usd: Scalars['Decimal']['output'];
};

/** How an amount on a link came about. */
export type TraceBasis =
  /** No movement: the country or area that the last record names as what the money is for. No record tells that it arrived there. */
  | 'DESTINATION'
  /**
   * Computed, not recorded: the money entered a pool, where nobody says whose money went where. Each giver's part in what the pool
   * gave out in a year is in proportion to its part in that year's contributions. Shared out to the cent.
   */
  | 'POOLED'
  /** Recorded: the sum of records, or that part of a recorded sum which the records that follow from it account for. */
  | 'RECORDED';

/** The records of one stage of a hop, and the time since the records that they follow from. */
export type TraceClockStage = {
  /** The kind of the records that these follow from; null where they follow from none. */
  readonly afterKind?: Maybe<FlowKind>;
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** Number of the hop. */
  readonly hop: Scalars['Int']['output'];
  readonly kind: FlowKind;
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
  /** Days since the record before; negative where dated before it. Null where none can be timed. */
  readonly leastDays?: Maybe<Scalars['Int']['output']>;
  /** Half took at most so long. */
  readonly medianDays?: Maybe<Scalars['Int']['output']>;
  readonly mostDays?: Maybe<Scalars['Int']['output']>;
  readonly records: Scalars['Int']['output'];
  /** How many of `records` are the last of their chain: nothing recorded follows from them. */
  readonly stopped: Scalars['Int']['output'];
  /** Days from the latest date of those to Trace.clockDate; null where they have none, or it lies after that day. */
  readonly stoppedDays?: Maybe<Scalars['Int']['output']>;
  /** Their sum in US dollars, of those whose value is known. */
  readonly stoppedUsd: Scalars['Decimal']['output'];
  /** How many of `records` can be timed: they and the record before them have a date. */
  readonly timed: Scalars['Int']['output'];
  /** How many of `records` have no date. */
  readonly undated: Scalars['Int']['output'];
};

/** Which way a trace goes. */
export type TraceDirection =
  /** From the start back to those who gave it. */
  | 'BACK'
  /** Both: the whole chain that the start is a part of. */
  | 'BOTH'
  /** From the start on to those who got the money, as far as records tell. */
  | 'FORWARD';

/** Movements from one stage to the next. */
export type TraceHop = {
  /** True where amounts are computed shares of a pool, in whole or in part. */
  readonly computed: Scalars['Boolean']['output'];
  /** True where the hop only names what the money is for. */
  readonly destination: Scalars['Boolean']['output'];
  /** Largest first. */
  readonly links: ReadonlyArray<TraceLink>;
  /** From 1; the first hop leaves those who gave first. */
  readonly number: Scalars['Int']['output'];
  readonly records: Scalars['Int']['output'];
  /** What records tell of the stages of this step, each summed by itself: they are the same money. None where computed. */
  readonly stages: ReadonlyArray<TraceStage>;
  readonly unknownUsd: Scalars['Int']['output'];
  /** Sum of the links, without those of basis DESTINATION. */
  readonly usd: Scalars['Decimal']['output'];
};

export type TraceLink = {
  readonly basis: TraceBasis;
  /** Id of a node in Trace.nodes. */
  readonly from: Scalars['ID']['output'];
  /** The record, where there is just one. */
  readonly record?: Maybe<Flow>;
  readonly records: Scalars['Int']['output'];
  readonly stages: ReadonlyArray<TraceStage>;
  /** The stream of its records; null where they are of several. */
  readonly stream?: Maybe<Stream>;
  /** Id of a node in Trace.nodes. */
  readonly to: Scalars['ID']['output'];
  /** How many of `records` have no known value in US dollars and so are missing from the sums. */
  readonly unknownUsd: Scalars['Int']['output'];
  /** What of the traced money went this way. */
  readonly usd: Scalars['Decimal']['output'];
  /**
   * All that its records amount to. Where recorded, `usd` is the whole of it or a part; a computed share of a pool that gave out more
   * than came in that year can be more than what its giver gave that year.
   */
  readonly wholeUsd: Scalars['Decimal']['output'];
};

export type TraceNode = {
  /** Of a place its code; of a withheld name what the source says in its place; otherwise null. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Of a place the one that it lies in, where its publisher says so by code. */
  readonly country?: Maybe<Country>;
  /** Names it within this trace. */
  readonly id: Scalars['ID']['output'];
  /** What came in on the links that lead to it. */
  readonly inUsd: Scalars['Decimal']['output'];
  readonly kind: TraceNodeKind;
  /** How many it stands for; 1 unless a group. */
  readonly members: Scalars['Int']['output'];
  readonly organisation?: Maybe<Organisation>;
  /** What went out on the links that leave it; what money is for (DESTINATION) does not count as gone. */
  readonly outUsd: Scalars['Decimal']['output'];
  /** From 0: those who gave first. */
  readonly stage: Scalars['Int']['output'];
  /**
   * What came in less what went out: no record tells where it went. Negative: more went out than came in, and no record tells where
   * it came from. Null where the trace does not ask: where money begins, at places, and at the end of a trace that goes back.
   */
  readonly unaccountedUsd?: Maybe<Scalars['Decimal']['output']>;
};

export type TraceNodeKind =
  /** A country, area or region. */
  | 'COUNTRY'
  /** The smaller ones of its stage, together. */
  | 'GROUP'
  | 'ORGANISATION'
  /** A place inside of a country, as the publisher names it. */
  | 'PLACE'
  /** The source does not say who. */
  | 'UNSPECIFIED'
  /** An organisation whose name the source keeps to itself. One node may stand for many. */
  | 'WITHHELD';

/** A pool in one year, of one stream. */
export type TracePool = {
  /** How many gave. */
  readonly givers: Scalars['Int']['output'];
  readonly inRecords: Scalars['Int']['output'];
  readonly inUnknownUsd: Scalars['Int']['output'];
  /** Contributions of that year, committed or paid, each once. */
  readonly inUsd: Scalars['Decimal']['output'];
  readonly organisation: Organisation;
  readonly outRecords: Scalars['Int']['output'];
  readonly outUnknownUsd: Scalars['Int']['output'];
  /** What it gave out in that year. */
  readonly outUsd: Scalars['Decimal']['output'];
  readonly stream: Stream;
  /** What of the trace's money goes through it. */
  readonly throughUsd: Scalars['Decimal']['output'];
  readonly year: Scalars['Int']['output'];
};

/** How far a step has come: pledged, committed, paid, received. */
export type TraceStage = {
  readonly kind: FlowKind;
  readonly records: Scalars['Int']['output'];
  readonly unknownUsd: Scalars['Int']['output'];
  readonly usd: Scalars['Decimal']['output'];
};

/**
 * Where a trace starts: one record, or all records of one stream that satisfy what is given. Different streams tell of the same
 * money, so a start is of one stream; records that follow from its records by a link are followed into other streams.
 */
export type TraceStart = {
  /** Country or area code: what is meant for it. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Organisation id: forward from what it gave, also in other streams that are linked to what it got; back from what it got. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** A place as its publisher names it, from the country down, such as AFG/Hirat: with all that lies in it. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Programme id, such as an allocation round. */
  readonly programme?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a record: it is traced with the records that tell of other stages of the same step, such as its pledge and receipts. */
  readonly record?: InputMaybe<Scalars['ID']['input']>;
  /** Stream id. Needed where no record is given. */
  readonly stream?: InputMaybe<Scalars['ID']['input']>;
  /** The year that records are counted under. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type Transaction = {
  readonly block: Block;
  readonly hash: Scalars['Hex']['output'];
  /** Position in the block, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The account that sent it; null where the receipts were not fetched. */
  readonly sender?: Maybe<Scalars['Hex']['output']>;
};

export type TransportMode =
  | 'AIR'
  /** An aeroplane hired as a whole. */
  | 'AIR_CHARTER'
  | 'INLAND_WATER'
  | 'OTHER'
  | 'RAIL'
  | 'ROAD'
  | 'SEA';

export type Understanding =
  /** The field has a value. */
  | 'KNOWN'
  /** The source says nothing of it. */
  | 'NOT_SAID'
  /** The source says something of it that was not understood; nothing is guessed. */
  | 'NOT_UNDERSTOOD';

/** What was understood of a field of a target, beside the source's own words. */
export type UnderstoodField = {
  readonly field: TargetField;
  readonly outcome: Understanding;
  /** The source's own words; null where there are none. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

export type UnknownFigure = {
  /** Which figure, such as freight, weight, insurance, ordered. */
  readonly figure: Scalars['String']['output'];
  /** The source's own words, such as "Freight Included in Commodity Cost". */
  readonly reason: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AsOf: AsOf;
  BalanceBasis: BalanceBasis;
  BalanceVerdict: BalanceVerdict;
  Ballot: ResolverTypeWrapper<BookBallotValue>;
  BallotAgreement: ResolverTypeWrapper<AgreementWithValue>;
  BallotChoice: ResolverTypeWrapper<ChoiceOfValue>;
  BallotChosen: ResolverTypeWrapper<BallotChosen>;
  BallotClass: BallotClass;
  BallotClassCount: ResolverTypeWrapper<BallotClassCount>;
  BallotConnection: ResolverTypeWrapper<Omit<BallotConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Ballot']> }>;
  BallotFacets: ResolverTypeWrapper<BallotFacets>;
  BallotFilter: BallotFilter;
  BallotFinding: ResolverTypeWrapper<FindingOfValue>;
  BallotFindingKind: BallotFindingKind;
  BallotForm: BallotForm;
  BallotGoingOut: ResolverTypeWrapper<BallotGoingOut>;
  BallotGroup: ResolverTypeWrapper<BallotGroup>;
  BallotIntent: ResolverTypeWrapper<IntentOfValue>;
  BallotLedgerRecord: ResolverTypeWrapper<BallotLedgerRecordValue>;
  BallotLedgerRecordConnection: ResolverTypeWrapper<Omit<BallotLedgerRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['BallotLedgerRecord']> }>;
  BallotMajority: ResolverTypeWrapper<BallotMajority>;
  BallotPair: ResolverTypeWrapper<BallotPair>;
  BallotRecord: ResolverTypeWrapper<RecordOfValue>;
  BallotRecordConnection: ResolverTypeWrapper<Omit<BallotRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['BallotRecord']> }>;
  BallotResult: ResolverTypeWrapper<ResultOfValue>;
  BallotRound: ResolverTypeWrapper<BallotRound>;
  BallotRoundVotes: ResolverTypeWrapper<BallotRoundVotes>;
  BallotRounds: ResolverTypeWrapper<BallotRounds>;
  BallotRowsKind: BallotRowsKind;
  BallotRule: BallotRule;
  BallotShare: ResolverTypeWrapper<BallotShare>;
  BallotSum: ResolverTypeWrapper<BallotSum>;
  BallotVote: ResolverTypeWrapper<BallotVoteValue>;
  BallotVoteConnection: ResolverTypeWrapper<Omit<BallotVoteConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['BallotVote']> }>;
  BallotVoter: ResolverTypeWrapper<BallotVoterValue>;
  BallotVoterConnection: ResolverTypeWrapper<Omit<BallotVoterConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['BallotVoter']> }>;
  BallotVoterList: ResolverTypeWrapper<BallotVoterListValue>;
  BallotVoterOrder: BallotVoterOrder;
  BallotVoterPart: ResolverTypeWrapper<VoterPartValue>;
  BallotVoterSource: ResolverTypeWrapper<VoterSourceValue>;
  Block: ResolverTypeWrapper<BlockValue>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Boundary: Boundary;
  BoundaryChoice: ResolverTypeWrapper<BoundaryChoice>;
  BoundaryCurrency: ResolverTypeWrapper<BoundaryCurrency>;
  BoundaryDimension: ResolverTypeWrapper<BoundaryDimension>;
  BoundaryDirection: BoundaryDirection;
  BoundaryFigure: ResolverTypeWrapper<BoundaryFigure>;
  BoundaryFlows: BoundaryFlows;
  BoundaryGroup: ResolverTypeWrapper<BoundaryGroup>;
  BoundaryPart: ResolverTypeWrapper<BoundaryPart>;
  BoundaryProperty: BoundaryProperty;
  BoundarySide: ResolverTypeWrapper<BoundarySide>;
  BoundaryStep: ResolverTypeWrapper<BoundaryStep>;
  BoundaryTotals: ResolverTypeWrapper<BoundaryTotalsValue>;
  BoundaryTreatment: BoundaryTreatment;
  CarbonAddress: ResolverTypeWrapper<CarbonAddress>;
  CarbonAmount: ResolverTypeWrapper<CarbonAmount>;
  CarbonBatch: ResolverTypeWrapper<BatchValue>;
  CarbonBatchConnection: ResolverTypeWrapper<BatchPageValue>;
  CarbonBatchFilter: CarbonBatchFilter;
  CarbonBeneficiary: ResolverTypeWrapper<CarbonBeneficiary>;
  CarbonCheck: ResolverTypeWrapper<CarbonCheckValue>;
  CarbonCheckName: CarbonCheckName;
  CarbonEvent: ResolverTypeWrapper<LifeEventValue>;
  CarbonEventConnection: ResolverTypeWrapper<LifePageValue>;
  CarbonEventKind: CarbonEventKind;
  CarbonSerialRange: ResolverTypeWrapper<CarbonSerialRange>;
  CarbonSupply: ResolverTypeWrapper<CarbonSupply>;
  CarbonSupplyBasis: CarbonSupplyBasis;
  CarbonToken: ResolverTypeWrapper<CarbonTokenValue>;
  CarbonTokenStandard: CarbonTokenStandard;
  CarbonVerdict: CarbonVerdict;
  CarbonYear: ResolverTypeWrapper<CarbonYear>;
  ChainStatus: ResolverTypeWrapper<ChainStatusValue>;
  Check: ResolverTypeWrapper<StreamCheckValue>;
  CheckFinding: ResolverTypeWrapper<FindingValue>;
  CheckFindingConnection: ResolverTypeWrapper<CountedFindingsValue>;
  CheckName: CheckName;
  CheckOutcome: CheckOutcome;
  CheckedField: CheckedField;
  Conditionality: Conditionality;
  Country: ResolverTypeWrapper<CountryValue>;
  CountryKind: CountryKind;
  CreditCheck: ResolverTypeWrapper<CreditCheckValue>;
  CreditCheckName: CreditCheckName;
  CreditDimension: CreditDimension;
  CreditFilter: CreditFilter;
  CreditFinding: ResolverTypeWrapper<CreditFindingValue>;
  CreditFlag: ResolverTypeWrapper<FlagRowValue>;
  CreditFlagName: CreditFlagName;
  CreditKind: CreditKind;
  CreditOrder: CreditOrder;
  CreditProject: ResolverTypeWrapper<CreditProjectValue>;
  CreditProjectConnection: ResolverTypeWrapper<ProjectPageValue>;
  CreditProperty: ResolverTypeWrapper<CreditProperty>;
  CreditRecord: ResolverTypeWrapper<CreditRecordValue>;
  CreditRecordConnection: ResolverTypeWrapper<CreditRecordPageValue>;
  CreditTotal: ResolverTypeWrapper<CreditTotalValue>;
  CreditTotalPart: ResolverTypeWrapper<CreditTotalPart>;
  CreditTotalProof: ResolverTypeWrapper<CreditTotalProofValue>;
  CreditTotals: ResolverTypeWrapper<CreditTotalsValue>;
  CreditUse: CreditUse;
  Dataset: ResolverTypeWrapper<DatasetValue>;
  DatasetConnection: ResolverTypeWrapper<DatasetPageValue>;
  DatasetFilter: DatasetFilter;
  DatasetOrder: DatasetOrder;
  DatasetStatus: DatasetStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EmissionAccounting: EmissionAccounting;
  EmissionActor: ResolverTypeWrapper<EmissionActorValue>;
  EmissionActorKind: EmissionActorKind;
  EmissionAssurance: EmissionAssurance;
  EmissionBasis: ResolverTypeWrapper<BasisValue>;
  EmissionBasisDifference: ResolverTypeWrapper<EmissionBasisDifference>;
  EmissionChange: ResolverTypeWrapper<EmissionChangeValue>;
  EmissionChanges: ResolverTypeWrapper<EmissionChangesValue>;
  EmissionCheck: ResolverTypeWrapper<CheckCountsValue>;
  EmissionCheckName: EmissionCheckName;
  EmissionComparedYear: ResolverTypeWrapper<EmissionComparedYear>;
  EmissionComparison: ResolverTypeWrapper<EmissionComparisonValue>;
  EmissionConversion: ResolverTypeWrapper<EmissionConversion>;
  EmissionConversionKind: EmissionConversionKind;
  EmissionConversionStep: ResolverTypeWrapper<EmissionConversionStep>;
  EmissionConvertedPart: ResolverTypeWrapper<Omit<EmissionConvertedPart, 'basis'> & { basis: ResolversTypes['EmissionBasis'] }>;
  EmissionDimension: EmissionDimension;
  EmissionFilter: EmissionFilter;
  EmissionFinding: ResolverTypeWrapper<EmissionFindingValue>;
  EmissionFindingConnection: ResolverTypeWrapper<FindingPageValue>;
  EmissionLandUse: EmissionLandUse;
  EmissionMass: EmissionMass;
  EmissionMeasure: EmissionMeasure;
  EmissionOpinion: EmissionOpinion;
  EmissionOrder: EmissionOrder;
  EmissionPart: ResolverTypeWrapper<EmissionPart>;
  EmissionPoint: ResolverTypeWrapper<EmissionPointValue>;
  EmissionProperty: ResolverTypeWrapper<EmissionProperty>;
  EmissionQuotient: ResolverTypeWrapper<EmissionQuotientValue>;
  EmissionQuotientUnit: EmissionQuotientUnit;
  EmissionReport: ResolverTypeWrapper<EmissionReportValue>;
  EmissionReportConnection: ResolverTypeWrapper<ReportPageValue>;
  EmissionReporter: EmissionReporter;
  EmissionScope: EmissionScope;
  EmissionSeries: ResolverTypeWrapper<EmissionSeriesValue>;
  EmissionTotal: ResolverTypeWrapper<EmissionTotalValue>;
  EmissionTotalPart: ResolverTypeWrapper<Omit<EmissionTotalPart, 'basis'> & { basis: ResolversTypes['EmissionBasis'] }>;
  EmissionTotalProof: ResolverTypeWrapper<EmissionTotalProofValue>;
  EmissionTotals: ResolverTypeWrapper<EmissionTotalsValue>;
  EmissionVerification: ResolverTypeWrapper<EmissionVerificationValue>;
  EntitlementBucket: ResolverTypeWrapper<BucketValue>;
  EntitlementClaims: ResolverTypeWrapper<ClaimsBatchValue>;
  EntitlementClaimsConnection: ResolverTypeWrapper<ClaimsPageValue>;
  EntitlementDimension: EntitlementDimension;
  EntitlementFigures: ResolverTypeWrapper<ShownFiguresValue>;
  EntitlementFilter: EntitlementFilter;
  EntitlementModality: EntitlementModality;
  EntitlementProgramme: ResolverTypeWrapper<ProgrammeValue>;
  EntitlementProgrammeConnection: ResolverTypeWrapper<Omit<EntitlementProgrammeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['EntitlementProgramme']> }>;
  EntitlementRound: ResolverTypeWrapper<RoundValue>;
  EntitlementRoundConnection: ResolverTypeWrapper<Omit<EntitlementRoundConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['EntitlementRound']> }>;
  EntitlementSector: EntitlementSector;
  EntitlementTotal: ResolverTypeWrapper<EntitlementTotalValue>;
  EntitlementTotals: ResolverTypeWrapper<EntitlementTotalsValue>;
  EntitlementWithheld: ResolverTypeWrapper<EntitlementWithheld>;
  EntitlementWithheldReason: EntitlementWithheldReason;
  Fact: ResolverTypeWrapper<RecordPlaceValue>;
  FindingKey: FindingKey;
  FindingSaid: ResolverTypeWrapper<FindingSaid>;
  FindingSaidValue: ResolverTypeWrapper<FindingSaidValue>;
  FindingSubject: FindingSubject;
  FindingValueKind: FindingValueKind;
  Flag: ResolverTypeWrapper<Flag>;
  FlagCheck: FlagCheck;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Flow: ResolverTypeWrapper<FlowValue>;
  FlowConnection: ResolverTypeWrapper<FlowPageValue>;
  FlowDimension: FlowDimension;
  FlowFilter: FlowFilter;
  FlowKind: FlowKind;
  FlowMatch: ResolverTypeWrapper<MatchValue>;
  FlowMatchConnection: ResolverTypeWrapper<Omit<FlowMatchConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FlowMatch']> }>;
  FlowOrder: FlowOrder;
  FlowProperty: ResolverTypeWrapper<PropertyValue>;
  FlowRole: FlowRole;
  FlowSeries: ResolverTypeWrapper<FlowSeriesValue>;
  FlowSeriesList: ResolverTypeWrapper<FlowSeriesListValue>;
  FlowTotal: ResolverTypeWrapper<FlowTotalValue>;
  FlowTotals: ResolverTypeWrapper<FlowTotalsValue>;
  Governor: ResolverTypeWrapper<GovernorValue>;
  GovernorCall: ResolverTypeWrapper<GovernorCall>;
  GovernorChange: ResolverTypeWrapper<ChangeValue>;
  GovernorChangeKind: GovernorChangeKind;
  GovernorChoice: ResolverTypeWrapper<GovernorChoice>;
  GovernorFinding: ResolverTypeWrapper<GovernorFinding>;
  GovernorFindingKind: GovernorFindingKind;
  GovernorOption: GovernorOption;
  GovernorProposal: ResolverTypeWrapper<ProposalValue>;
  GovernorProposalConnection: ResolverTypeWrapper<ProposalPageValue>;
  GovernorProposalFilter: GovernorProposalFilter;
  GovernorState: GovernorState;
  GovernorTallyBasis: GovernorTallyBasis;
  GovernorVote: ResolverTypeWrapper<VoteValue>;
  GovernorVoteConnection: ResolverTypeWrapper<VotePageValue>;
  GovernorVoteKind: GovernorVoteKind;
  HandOver: ResolverTypeWrapper<HandOverValue>;
  HandOverConnection: ResolverTypeWrapper<HandOverPageValue>;
  HandOverKind: HandOverKind;
  Hex: ResolverTypeWrapper<Scalars['Hex']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntegrityCheck: ResolverTypeWrapper<FieldTallyValue>;
  IntegrityFilter: IntegrityFilter;
  IntegrityFinding: ResolverTypeWrapper<FieldFindingValue>;
  IntegrityFindingConnection: ResolverTypeWrapper<IntegrityPageValue>;
  Limits: ResolverTypeWrapper<Limits>;
  MatchOutcome: MatchOutcome;
  Meta: ResolverTypeWrapper<OpenQuestionValue>;
  MisplacedKind: MisplacedKind;
  MisplacedLog: ResolverTypeWrapper<MisplacedLogValue>;
  MisplacedLogConnection: ResolverTypeWrapper<MisplacedPageValue>;
  Organisation: ResolverTypeWrapper<OrganisationValue>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationPageValue>;
  OrganisationFilter: OrganisationFilter;
  OrganisationKind: OrganisationKind;
  OrganisationOrder: OrganisationOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Programme: ResolverTypeWrapper<Programme>;
  ProofLabel: ProofLabel;
  PropertyFilter: PropertyFilter;
  PropertySide: PropertySide;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiptProof: ResolverTypeWrapper<Omit<ReceiptProof, 'block'> & { block: ResolversTypes['Block'] }>;
  ReferenceConversion: ReferenceConversion;
  ReferenceFigure: ResolverTypeWrapper<ReferenceFigureValue>;
  ReferenceFigureConnection: ResolverTypeWrapper<FigurePageValue>;
  ReferenceFilter: ReferenceFilter;
  ReferenceMeasure: ReferenceMeasure;
  ReferencePrices: ReferencePrices;
  ReferenceSeries: ResolverTypeWrapper<ReferenceSeriesValue>;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  SearchKind: SearchKind;
  SectorCoverage: SectorCoverage;
  SerialAnswer: ResolverTypeWrapper<SerialAnswerValue>;
  SerialLife: ResolverTypeWrapper<SerialLifeValue>;
  SerialState: SerialState;
  SourceComparison: ResolverTypeWrapper<ComparisonValue>;
  SourceFile: ResolverTypeWrapper<SourceFileValue>;
  SourceFileConnection: ResolverTypeWrapper<SourceFilePageValue>;
  StorageProof: ResolverTypeWrapper<ProvenStorageValue>;
  StorageSlot: ResolverTypeWrapper<StorageSlot>;
  Stream: ResolverTypeWrapper<StreamValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Submission: ResolverTypeWrapper<SubmissionValue>;
  SubmissionConnection: ResolverTypeWrapper<SubmissionPageValue>;
  SubmissionCount: ResolverTypeWrapper<SubmissionCountValueValue>;
  SubmissionCounts: ResolverTypeWrapper<SubmissionCountsValueValue>;
  SubmissionDimension: SubmissionDimension;
  SubmissionFileType: SubmissionFileType;
  SubmissionFilter: SubmissionFilter;
  SubmissionOrder: SubmissionOrder;
  SubmissionStatus: SubmissionStatus;
  SupplyBalance: ResolverTypeWrapper<SupplyBalanceValue>;
  SupplyBalanceDimension: SupplyBalanceDimension;
  SupplyBalances: ResolverTypeWrapper<SupplyBalancesValue>;
  SupplyCheck: SupplyCheck;
  SupplyDimension: SupplyDimension;
  SupplyFilter: SupplyFilter;
  SupplyFlag: ResolverTypeWrapper<SupplyFlag>;
  SupplyItem: ResolverTypeWrapper<SupplyItemValue>;
  SupplyItemConnection: ResolverTypeWrapper<ItemPageValue>;
  SupplyOrder: SupplyOrder;
  SupplyProperty: ResolverTypeWrapper<SupplyProperty>;
  SupplyTotal: ResolverTypeWrapper<SupplyTotalValue>;
  SupplyTotalPart: ResolverTypeWrapper<SupplyTotalPart>;
  SupplyTotalProof: ResolverTypeWrapper<SupplyTotalProofValue>;
  SupplyTotals: ResolverTypeWrapper<SupplyTotalsValue>;
  Target: ResolverTypeWrapper<TargetValue>;
  TargetActor: ResolverTypeWrapper<TargetActorValue>;
  TargetActorKind: TargetActorKind;
  TargetCheck: TargetCheck;
  TargetCheckCount: ResolverTypeWrapper<CheckCountValueValue>;
  TargetCheckCounts: ResolverTypeWrapper<CheckCountsValueValue>;
  TargetCheckOutcome: TargetCheckOutcome;
  TargetCheckResult: ResolverTypeWrapper<TargetCheckResult>;
  TargetConnection: ResolverTypeWrapper<TargetPageValue>;
  TargetCount: ResolverTypeWrapper<TargetCountValueValue>;
  TargetCounts: ResolverTypeWrapper<TargetCountsValueValue>;
  TargetDimension: TargetDimension;
  TargetField: TargetField;
  TargetFilter: TargetFilter;
  TargetGas: TargetGas;
  TargetKind: TargetKind;
  TargetOrder: TargetOrder;
  TargetUnit: TargetUnit;
  TargetWord: ResolverTypeWrapper<TargetWord>;
  Token: ResolverTypeWrapper<TokenValue>;
  TokenAddress: ResolverTypeWrapper<TokenAddressValue>;
  TokenBalance: ResolverTypeWrapper<TokenBalance>;
  TotalPart: ResolverTypeWrapper<TotalPart>;
  TotalProof: ResolverTypeWrapper<TotalProofValue>;
  Trace: ResolverTypeWrapper<TraceValue>;
  TraceBasis: TraceBasis;
  TraceClockStage: ResolverTypeWrapper<TraceClockStage>;
  TraceDirection: TraceDirection;
  TraceHop: ResolverTypeWrapper<TraceHopValueValue>;
  TraceLink: ResolverTypeWrapper<TraceLinkValueValue>;
  TraceNode: ResolverTypeWrapper<TraceNodeValueValue>;
  TraceNodeKind: TraceNodeKind;
  TracePool: ResolverTypeWrapper<TracePoolValueValue>;
  TraceStage: ResolverTypeWrapper<TraceStage>;
  TraceStart: TraceStart;
  Transaction: ResolverTypeWrapper<TransactionValue>;
  TransportMode: TransportMode;
  Understanding: Understanding;
  UnderstoodField: ResolverTypeWrapper<UnderstoodField>;
  UnknownFigure: ResolverTypeWrapper<UnknownFigure>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AsOf: AsOf;
  Ballot: BookBallotValue;
  BallotAgreement: AgreementWithValue;
  BallotChoice: ChoiceOfValue;
  BallotChosen: BallotChosen;
  BallotClassCount: BallotClassCount;
  BallotConnection: Omit<BallotConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Ballot']> };
  BallotFacets: BallotFacets;
  BallotFilter: BallotFilter;
  BallotFinding: FindingOfValue;
  BallotGoingOut: BallotGoingOut;
  BallotGroup: BallotGroup;
  BallotIntent: IntentOfValue;
  BallotLedgerRecord: BallotLedgerRecordValue;
  BallotLedgerRecordConnection: Omit<BallotLedgerRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['BallotLedgerRecord']> };
  BallotMajority: BallotMajority;
  BallotPair: BallotPair;
  BallotRecord: RecordOfValue;
  BallotRecordConnection: Omit<BallotRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['BallotRecord']> };
  BallotResult: ResultOfValue;
  BallotRound: BallotRound;
  BallotRoundVotes: BallotRoundVotes;
  BallotRounds: BallotRounds;
  BallotShare: BallotShare;
  BallotSum: BallotSum;
  BallotVote: BallotVoteValue;
  BallotVoteConnection: Omit<BallotVoteConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['BallotVote']> };
  BallotVoter: BallotVoterValue;
  BallotVoterConnection: Omit<BallotVoterConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['BallotVoter']> };
  BallotVoterList: BallotVoterListValue;
  BallotVoterPart: VoterPartValue;
  BallotVoterSource: VoterSourceValue;
  Block: BlockValue;
  Boolean: Scalars['Boolean']['output'];
  Boundary: Boundary;
  BoundaryChoice: BoundaryChoice;
  BoundaryCurrency: BoundaryCurrency;
  BoundaryDimension: BoundaryDimension;
  BoundaryFigure: BoundaryFigure;
  BoundaryFlows: BoundaryFlows;
  BoundaryGroup: BoundaryGroup;
  BoundaryPart: BoundaryPart;
  BoundaryProperty: BoundaryProperty;
  BoundarySide: BoundarySide;
  BoundaryStep: BoundaryStep;
  BoundaryTotals: BoundaryTotalsValue;
  CarbonAddress: CarbonAddress;
  CarbonAmount: CarbonAmount;
  CarbonBatch: BatchValue;
  CarbonBatchConnection: BatchPageValue;
  CarbonBatchFilter: CarbonBatchFilter;
  CarbonBeneficiary: CarbonBeneficiary;
  CarbonCheck: CarbonCheckValue;
  CarbonEvent: LifeEventValue;
  CarbonEventConnection: LifePageValue;
  CarbonSerialRange: CarbonSerialRange;
  CarbonSupply: CarbonSupply;
  CarbonToken: CarbonTokenValue;
  CarbonYear: CarbonYear;
  ChainStatus: ChainStatusValue;
  Check: StreamCheckValue;
  CheckFinding: FindingValue;
  CheckFindingConnection: CountedFindingsValue;
  Country: CountryValue;
  CreditCheck: CreditCheckValue;
  CreditFilter: CreditFilter;
  CreditFinding: CreditFindingValue;
  CreditFlag: FlagRowValue;
  CreditProject: CreditProjectValue;
  CreditProjectConnection: ProjectPageValue;
  CreditProperty: CreditProperty;
  CreditRecord: CreditRecordValue;
  CreditRecordConnection: CreditRecordPageValue;
  CreditTotal: CreditTotalValue;
  CreditTotalPart: CreditTotalPart;
  CreditTotalProof: CreditTotalProofValue;
  CreditTotals: CreditTotalsValue;
  Dataset: DatasetValue;
  DatasetConnection: DatasetPageValue;
  DatasetFilter: DatasetFilter;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EmissionActor: EmissionActorValue;
  EmissionBasis: BasisValue;
  EmissionBasisDifference: EmissionBasisDifference;
  EmissionChange: EmissionChangeValue;
  EmissionChanges: EmissionChangesValue;
  EmissionCheck: CheckCountsValue;
  EmissionComparedYear: EmissionComparedYear;
  EmissionComparison: EmissionComparisonValue;
  EmissionConversion: EmissionConversion;
  EmissionConversionStep: EmissionConversionStep;
  EmissionConvertedPart: Omit<EmissionConvertedPart, 'basis'> & { basis: ResolversParentTypes['EmissionBasis'] };
  EmissionFilter: EmissionFilter;
  EmissionFinding: EmissionFindingValue;
  EmissionFindingConnection: FindingPageValue;
  EmissionPart: EmissionPart;
  EmissionPoint: EmissionPointValue;
  EmissionProperty: EmissionProperty;
  EmissionQuotient: EmissionQuotientValue;
  EmissionReport: EmissionReportValue;
  EmissionReportConnection: ReportPageValue;
  EmissionSeries: EmissionSeriesValue;
  EmissionTotal: EmissionTotalValue;
  EmissionTotalPart: Omit<EmissionTotalPart, 'basis'> & { basis: ResolversParentTypes['EmissionBasis'] };
  EmissionTotalProof: EmissionTotalProofValue;
  EmissionTotals: EmissionTotalsValue;
  EmissionVerification: EmissionVerificationValue;
  EntitlementBucket: BucketValue;
  EntitlementClaims: ClaimsBatchValue;
  EntitlementClaimsConnection: ClaimsPageValue;
  EntitlementFigures: ShownFiguresValue;
  EntitlementFilter: EntitlementFilter;
  EntitlementProgramme: ProgrammeValue;
  EntitlementProgrammeConnection: Omit<EntitlementProgrammeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['EntitlementProgramme']> };
  EntitlementRound: RoundValue;
  EntitlementRoundConnection: Omit<EntitlementRoundConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['EntitlementRound']> };
  EntitlementTotal: EntitlementTotalValue;
  EntitlementTotals: EntitlementTotalsValue;
  EntitlementWithheld: EntitlementWithheld;
  Fact: RecordPlaceValue;
  FindingSaid: FindingSaid;
  FindingSaidValue: FindingSaidValue;
  Flag: Flag;
  Float: Scalars['Float']['output'];
  Flow: FlowValue;
  FlowConnection: FlowPageValue;
  FlowFilter: FlowFilter;
  FlowMatch: MatchValue;
  FlowMatchConnection: Omit<FlowMatchConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FlowMatch']> };
  FlowProperty: PropertyValue;
  FlowSeries: FlowSeriesValue;
  FlowSeriesList: FlowSeriesListValue;
  FlowTotal: FlowTotalValue;
  FlowTotals: FlowTotalsValue;
  Governor: GovernorValue;
  GovernorCall: GovernorCall;
  GovernorChange: ChangeValue;
  GovernorChoice: GovernorChoice;
  GovernorFinding: GovernorFinding;
  GovernorProposal: ProposalValue;
  GovernorProposalConnection: ProposalPageValue;
  GovernorProposalFilter: GovernorProposalFilter;
  GovernorVote: VoteValue;
  GovernorVoteConnection: VotePageValue;
  HandOver: HandOverValue;
  HandOverConnection: HandOverPageValue;
  Hex: Scalars['Hex']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  IntegrityCheck: FieldTallyValue;
  IntegrityFilter: IntegrityFilter;
  IntegrityFinding: FieldFindingValue;
  IntegrityFindingConnection: IntegrityPageValue;
  Limits: Limits;
  Meta: OpenQuestionValue;
  MisplacedLog: MisplacedLogValue;
  MisplacedLogConnection: MisplacedPageValue;
  Organisation: OrganisationValue;
  OrganisationConnection: OrganisationPageValue;
  OrganisationFilter: OrganisationFilter;
  PageInfo: PageInfo;
  Programme: Programme;
  PropertyFilter: PropertyFilter;
  Query: Record<PropertyKey, never>;
  ReceiptProof: Omit<ReceiptProof, 'block'> & { block: ResolversParentTypes['Block'] };
  ReferenceFigure: ReferenceFigureValue;
  ReferenceFigureConnection: FigurePageValue;
  ReferenceFilter: ReferenceFilter;
  ReferenceSeries: ReferenceSeriesValue;
  SearchHit: SearchHit;
  SerialAnswer: SerialAnswerValue;
  SerialLife: SerialLifeValue;
  SourceComparison: ComparisonValue;
  SourceFile: SourceFileValue;
  SourceFileConnection: SourceFilePageValue;
  StorageProof: ProvenStorageValue;
  StorageSlot: StorageSlot;
  Stream: StreamValue;
  String: Scalars['String']['output'];
  Submission: SubmissionValue;
  SubmissionConnection: SubmissionPageValue;
  SubmissionCount: SubmissionCountValueValue;
  SubmissionCounts: SubmissionCountsValueValue;
  SubmissionFilter: SubmissionFilter;
  SupplyBalance: SupplyBalanceValue;
  SupplyBalances: SupplyBalancesValue;
  SupplyFilter: SupplyFilter;
  SupplyFlag: SupplyFlag;
  SupplyItem: SupplyItemValue;
  SupplyItemConnection: ItemPageValue;
  SupplyProperty: SupplyProperty;
  SupplyTotal: SupplyTotalValue;
  SupplyTotalPart: SupplyTotalPart;
  SupplyTotalProof: SupplyTotalProofValue;
  SupplyTotals: SupplyTotalsValue;
  Target: TargetValue;
  TargetActor: TargetActorValue;
  TargetCheckCount: CheckCountValueValue;
  TargetCheckCounts: CheckCountsValueValue;
  TargetCheckResult: TargetCheckResult;
  TargetConnection: TargetPageValue;
  TargetCount: TargetCountValueValue;
  TargetCounts: TargetCountsValueValue;
  TargetFilter: TargetFilter;
  TargetWord: TargetWord;
  Token: TokenValue;
  TokenAddress: TokenAddressValue;
  TokenBalance: TokenBalance;
  TotalPart: TotalPart;
  TotalProof: TotalProofValue;
  Trace: TraceValue;
  TraceClockStage: TraceClockStage;
  TraceHop: TraceHopValueValue;
  TraceLink: TraceLinkValueValue;
  TraceNode: TraceNodeValueValue;
  TracePool: TracePoolValueValue;
  TraceStage: TraceStage;
  TraceStart: TraceStart;
  Transaction: TransactionValue;
  UnderstoodField: UnderstoodField;
  UnknownFigure: UnknownFigure;
};

export type BallotResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Ballot'] = ResolversParentTypes['Ballot']> = {
  ballotVotes?: Resolver<ResolversTypes['BallotVoteConnection'], ParentType, ContextType, RequireFields<BallotBallotVotesArgs, 'first'>>;
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['BallotChoice']>, ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closes?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  eligible?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['BallotFinding']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['BallotForm'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['BallotGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  important?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  intents?: Resolver<ReadonlyArray<ResolversTypes['BallotIntent']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  majority?: Resolver<Maybe<ResolversTypes['BallotShare']>, ParentType, ContextType>;
  noRounds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opens?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overwritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['StorageProof']>, ParentType, ContextType>;
  propertyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quorum?: Resolver<Maybe<ResolversTypes['BallotShare']>, ParentType, ContextType>;
  ranks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded?: Resolver<ReadonlyArray<ResolversTypes['BallotFinding']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['BallotRecordConnection'], ParentType, ContextType, RequireFields<BallotRecordsArgs, 'first'>>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['BallotResult']>, ParentType, ContextType>;
  roll?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  rollCall?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BallotVote']>>, ParentType, ContextType>;
  root?: Resolver<Maybe<ResolversTypes['Hex']>, ParentType, ContextType>;
  rounds?: Resolver<Maybe<ResolversTypes['BallotRounds']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['BallotRule'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  tags?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unrevealed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotAgreementResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotAgreement'] = ResolversParentTypes['BallotAgreement']> = {
  common?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  voter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BallotChoiceResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotChoice'] = ResolversParentTypes['BallotChoice']> = {
  class?: Resolver<ResolversTypes['BallotClass'], ParentType, ContextType>;
  declared?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tallied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type BallotChosenResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotChosen'] = ResolversParentTypes['BallotChosen']> = {
  class?: Resolver<ResolversTypes['BallotClass'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BallotClassCountResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotClassCount'] = ResolversParentTypes['BallotClassCount']> = {
  class?: Resolver<ResolversTypes['BallotClass'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotConnection'] = ResolversParentTypes['BallotConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ballot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotFacetsResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotFacets'] = ResolversParentTypes['BallotFacets']> = {
  ballots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['BallotForm']>, ParentType, ContextType>;
  important?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  withFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BallotFindingResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotFinding'] = ResolversParentTypes['BallotFinding']> = {
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  got?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BallotFindingKind'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BallotGoingOutResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotGoingOut'] = ResolversParentTypes['BallotGoingOut']> = {
  choice?: Resolver<ResolversTypes['BallotChosen'], ParentType, ContextType>;
  exhausted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transfers?: Resolver<ReadonlyArray<ResolversTypes['BallotRoundVotes']>, ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotGroupResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotGroup'] = ResolversParentTypes['BallotGroup']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
};

export type BallotIntentResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotIntent'] = ResolversParentTypes['BallotIntent']> = {
  chosen?: Resolver<ResolversTypes['BallotChosen'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  voter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BallotLedgerRecordResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotLedgerRecord'] = ResolversParentTypes['BallotLedgerRecord']> = {
  data?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotLedgerRecordConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotLedgerRecordConnection'] = ResolversParentTypes['BallotLedgerRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BallotLedgerRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotMajorityResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotMajority'] = ResolversParentTypes['BallotMajority']> = {
  common?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BallotPairResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotPair'] = ResolversParentTypes['BallotPair']> = {
  common?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotRecordResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotRecord'] = ResolversParentTypes['BallotRecord']> = {
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BallotRowsKind'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rowLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
};

export type BallotRecordConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotRecordConnection'] = ResolversParentTypes['BallotRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BallotRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotResultResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotResult'] = ResolversParentTypes['BallotResult']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['Decimal']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  elected?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type BallotRoundResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotRound'] = ResolversParentTypes['BallotRound']> = {
  elected?: Resolver<Maybe<ResolversTypes['BallotChosen']>, ParentType, ContextType>;
  inactive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  out?: Resolver<ReadonlyArray<ResolversTypes['BallotGoingOut']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tied?: Resolver<ReadonlyArray<ResolversTypes['BallotChosen']>, ParentType, ContextType>;
  votes?: Resolver<ReadonlyArray<ResolversTypes['BallotRoundVotes']>, ParentType, ContextType>;
};

export type BallotRoundVotesResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotRoundVotes'] = ResolversParentTypes['BallotRoundVotes']> = {
  choice?: Resolver<ResolversTypes['BallotChosen'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotRoundsResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotRounds'] = ResolversParentTypes['BallotRounds']> = {
  blank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounds?: Resolver<ReadonlyArray<ResolversTypes['BallotRound']>, ParentType, ContextType>;
  winner?: Resolver<Maybe<ResolversTypes['BallotChosen']>, ParentType, ContextType>;
};

export type BallotShareResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotShare'] = ResolversParentTypes['BallotShare']> = {
  in?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotSumResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotSum'] = ResolversParentTypes['BallotSum']> = {
  class?: Resolver<ResolversTypes['BallotClass'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BallotVoteResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotVote'] = ResolversParentTypes['BallotVote']> = {
  ballot?: Resolver<ResolversTypes['Ballot'], ParentType, ContextType>;
  chosen?: Resolver<ReadonlyArray<ResolversTypes['BallotChosen']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overwritten?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sums?: Resolver<ReadonlyArray<ResolversTypes['BallotSum']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['Hex']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  voter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type BallotVoteConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotVoteConnection'] = ResolversParentTypes['BallotVoteConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BallotVote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotVoterResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotVoter'] = ResolversParentTypes['BallotVoter']> = {
  agreement?: Resolver<ReadonlyArray<ResolversTypes['BallotAgreement']>, ParentType, ContextType>;
  ballots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  byIssue?: Resolver<ReadonlyArray<ResolversTypes['BallotVoterPart']>, ParentType, ContextType>;
  byYear?: Resolver<ReadonlyArray<ResolversTypes['BallotVoterPart']>, ParentType, ContextType>;
  cast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['BallotClassCount']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['BallotVoteConnection'], ParentType, ContextType, RequireFields<BallotVoterHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  majority?: Resolver<ResolversTypes['BallotMajority'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  voter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotVoterConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotVoterConnection'] = ResolversParentTypes['BallotVoterConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BallotVoter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotVoterListResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotVoterList'] = ResolversParentTypes['BallotVoterList']> = {
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['BallotVoter']>, ParentType, ContextType>;
};

export type BallotVoterPartResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotVoterPart'] = ResolversParentTypes['BallotVoterPart']> = {
  classes?: Resolver<ReadonlyArray<ResolversTypes['BallotClassCount']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BallotVoterSourceResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BallotVoterSource'] = ResolversParentTypes['BallotVoterSource']> = {
  ballots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  voters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlockResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = {
  chainId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['Hex']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentHash?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  receiptsRoot?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  stateRoot?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BoundaryChoiceResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BoundaryChoice'] = ResolversParentTypes['BoundaryChoice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoundaryCurrencyResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BoundaryCurrency'] = ResolversParentTypes['BoundaryCurrency']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BoundaryDimensionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BoundaryDimension'] = ResolversParentTypes['BoundaryDimension']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['BoundaryChoice']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoundaryFigureResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BoundaryFigure'] = ResolversParentTypes['BoundaryFigure']> = {
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BoundaryGroupResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BoundaryGroup'] = ResolversParentTypes['BoundaryGroup']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  contribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['BoundaryDirection'], ParentType, ContextType>;
  flowType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inside?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FlowKind'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treatment?: Resolver<ResolversTypes['BoundaryTreatment'], ParentType, ContextType>;
  unknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BoundaryPartResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BoundaryPart'] = ResolversParentTypes['BoundaryPart']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  several?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BoundarySideResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BoundarySide'] = ResolversParentTypes['BoundarySide']> = {
  committed?: Resolver<ResolversTypes['BoundaryFigure'], ParentType, ContextType>;
  currencies?: Resolver<ReadonlyArray<ResolversTypes['BoundaryCurrency']>, ParentType, ContextType>;
  financial?: Resolver<ResolversTypes['BoundaryFigure'], ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['BoundaryFigure'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['BoundaryFigure'], ParentType, ContextType>;
  inKind?: Resolver<ResolversTypes['BoundaryFigure'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['BoundaryFigure'], ParentType, ContextType>;
  pledged?: Resolver<ResolversTypes['BoundaryFigure'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoundaryStepResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BoundaryStep'] = ResolversParentTypes['BoundaryStep']> = {
  direction?: Resolver<ResolversTypes['BoundaryDirection'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treatment?: Resolver<ResolversTypes['BoundaryTreatment'], ParentType, ContextType>;
  unknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BoundaryTotalsResolvers<ContextType = Question, ParentType extends ResolversParentTypes['BoundaryTotals'] = ResolversParentTypes['BoundaryTotals']> = {
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['BoundaryFigure'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['BoundaryGroup']>, ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['BoundarySide'], ParentType, ContextType>;
  internal?: Resolver<ResolversTypes['BoundarySide'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['BoundarySide'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['BoundaryPart']>, ParentType, ContextType, RequireFields<BoundaryTotalsPartsArgs, 'dimension' | 'direction' | 'most' | 'side'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['BoundaryStep']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
};

export type CarbonAddressResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CarbonAddress'] = ResolversParentTypes['CarbonAddress']> = {
  address?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CarbonAmountResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CarbonAmount'] = ResolversParentTypes['CarbonAmount']> = {
  credits?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CarbonBatchResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CarbonBatch'] = ResolversParentTypes['CarbonBatch']> = {
  beneficiaries?: Resolver<ReadonlyArray<ResolversTypes['CarbonBeneficiary']>, ParentType, ContextType>;
  bridged?: Resolver<Maybe<ResolversTypes['CarbonAmount']>, ParentType, ContextType>;
  burned?: Resolver<ResolversTypes['CarbonAmount'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['CarbonAmount'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['CarbonCheck']>, ParentType, ContextType>;
  circulating?: Resolver<Maybe<ResolversTypes['CarbonAmount']>, ParentType, ContextType>;
  creditsPerToken?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['CarbonEventConnection'], ParentType, ContextType, RequireFields<CarbonBatchEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minted?: Resolver<ResolversTypes['CarbonAmount'], ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['CarbonAmount']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['CreditProject']>, ParentType, ContextType>;
  projectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['CarbonAmount'], ParentType, ContextType>;
  serials?: Resolver<ReadonlyArray<ResolversTypes['CarbonSerialRange']>, ParentType, ContextType>;
  supply?: Resolver<Maybe<ResolversTypes['CarbonSupply']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['CarbonToken'], ParentType, ContextType>;
  tokenId?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unbacked?: Resolver<ResolversTypes['CarbonAmount'], ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['CarbonYear']>, ParentType, ContextType>;
};

export type CarbonBatchConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CarbonBatchConnection'] = ResolversParentTypes['CarbonBatchConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CarbonBatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarbonBeneficiaryResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CarbonBeneficiary'] = ResolversParentTypes['CarbonBeneficiary']> = {
  beneficiary?: Resolver<Maybe<ResolversTypes['CarbonAddress']>, ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['CarbonAmount'], ParentType, ContextType>;
  retirements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarbonCheckResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CarbonCheck'] = ResolversParentTypes['CarbonCheck']> = {
  batches?: Resolver<ReadonlyArray<ResolversTypes['CarbonBatch']>, ParentType, ContextType>;
  check?: Resolver<ResolversTypes['CarbonCheckName'], ParentType, ContextType>;
  credits?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  stream?: Resolver<Maybe<ResolversTypes['Stream']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['CarbonVerdict'], ParentType, ContextType>;
};

export type CarbonEventResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CarbonEvent'] = ResolversParentTypes['CarbonEvent']> = {
  amount?: Resolver<ResolversTypes['CarbonAmount'], ParentType, ContextType>;
  beneficiary?: Resolver<Maybe<ResolversTypes['CarbonAddress']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['CarbonAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CarbonEventKind'], ParentType, ContextType>;
  logIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noticeLogIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['ReceiptProof']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['CarbonAddress']>, ParentType, ContextType>;
  transaction?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
};

export type CarbonEventConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CarbonEventConnection'] = ResolversParentTypes['CarbonEventConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CarbonEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarbonSerialRangeResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CarbonSerialRange'] = ResolversParentTypes['CarbonSerialRange']> = {
  block?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CarbonSupplyResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CarbonSupply'] = ResolversParentTypes['CarbonSupply']> = {
  block?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closing?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  closingBasis?: Resolver<ResolversTypes['CarbonSupplyBasis'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  openingBasis?: Resolver<ResolversTypes['CarbonSupplyBasis'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['CarbonVerdict'], ParentType, ContextType>;
};

export type CarbonTokenResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CarbonToken'] = ResolversParentTypes['CarbonToken']> = {
  chainId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['CarbonTokenStandard'], ParentType, ContextType>;
  startBlock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CarbonYearResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CarbonYear'] = ResolversParentTypes['CarbonYear']> = {
  burned?: Resolver<ResolversTypes['CarbonAmount'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['CarbonAmount'], ParentType, ContextType>;
  minted?: Resolver<ResolversTypes['CarbonAmount'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['CarbonAmount'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainStatusResolvers<ContextType = Question, ParentType extends ResolversParentTypes['ChainStatus'] = ResolversParentTypes['ChainStatus']> = {
  chainId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finalizedBlock?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  indexedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  indexedBlock?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  lag?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodeBlock?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CheckResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  check?: Resolver<ResolversTypes['CheckName'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['CheckFindingConnection'], ParentType, ContextType, RequireFields<CheckFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CheckOutcome'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckFindingResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CheckFinding'] = ResolversParentTypes['CheckFinding']> = {
  check?: Resolver<ResolversTypes['CheckName'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CheckFindingConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CheckFindingConnection'] = ResolversParentTypes['CheckFindingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CheckFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CountryKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditCheckResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CreditCheck'] = ResolversParentTypes['CreditCheck']> = {
  check?: Resolver<ResolversTypes['CreditCheckName'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['CreditFinding']>, ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whyUnknown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditFindingResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CreditFinding'] = ResolversParentTypes['CreditFinding']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['CreditProject'], ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CreditFlagResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CreditFlag'] = ResolversParentTypes['CreditFlag']> = {
  check?: Resolver<ResolversTypes['CreditFlagName'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
};

export type CreditProjectResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CreditProject'] = ResolversParentTypes['CreditProject']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  developer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  protocol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
};

export type CreditProjectConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CreditProjectConnection'] = ResolversParentTypes['CreditProjectConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CreditProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditPropertyResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CreditProperty'] = ResolversParentTypes['CreditProperty']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditRecordResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CreditRecord'] = ResolversParentTypes['CreditRecord']> = {
  correctedBy?: Resolver<Maybe<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  firstSerial?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['CreditFlag']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditKind'], ParentType, ContextType>;
  lastSerial?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['CreditProject'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['CreditProperty']>, ParentType, ContextType>;
  propertyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialBlock?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['UnknownFigure']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['CreditUse']>, ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CreditRecordConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CreditRecordConnection'] = ResolversParentTypes['CreditRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditTotalResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CreditTotal'] = ResolversParentTypes['CreditTotal']> = {
  adjusted?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  authorised?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  buffered?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  exported?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  international?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['ProofLabel'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['CreditProject']>, ParentType, ContextType>;
  projectType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['CreditTotalProof']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  useNotTold?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CreditTotalPartResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CreditTotalPart'] = ResolversParentTypes['CreditTotalPart']> = {
  adjusted?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  authorised?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  buffered?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  exported?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  vintage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditTotalProofResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CreditTotalProof'] = ResolversParentTypes['CreditTotalProof']> = {
  parts?: Resolver<ReadonlyArray<ResolversTypes['CreditTotalPart']>, ParentType, ContextType>;
  storage?: Resolver<ResolversTypes['StorageProof'], ParentType, ContextType>;
};

export type CreditTotalsResolvers<ContextType = Question, ParentType extends ResolversParentTypes['CreditTotals'] = ResolversParentTypes['CreditTotals']> = {
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['CreditTotal']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  dataDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newestProof?: Resolver<Maybe<ResolversTypes['StorageProof']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schema?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schemaSha256?: Resolver<Maybe<ResolversTypes['Hex']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DatasetStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unpackedSha256?: Resolver<Maybe<ResolversTypes['Hex']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EmissionActorResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionActor'] = ResolversParentTypes['EmissionActor']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmissionActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmissionBasisResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionBasis'] = ResolversParentTypes['EmissionBasis']> = {
  accounting?: Resolver<ResolversTypes['EmissionAccounting'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gas?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gwp?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landUse?: Resolver<ResolversTypes['EmissionLandUse'], ParentType, ContextType>;
  massOf?: Resolver<ResolversTypes['EmissionMass'], ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['EmissionReporter'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['EmissionScope'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmissionBasisDifferenceResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionBasisDifference'] = ResolversParentTypes['EmissionBasisDifference']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmissionChangeResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionChange'] = ResolversParentTypes['EmissionChange']> = {
  actor?: Resolver<ResolversTypes['EmissionActor'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type EmissionChangesResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionChanges'] = ResolversParentTypes['EmissionChanges']> = {
  after?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['EmissionBasis'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['EmissionChange']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
};

export type EmissionCheckResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionCheck'] = ResolversParentTypes['EmissionCheck']> = {
  check?: Resolver<ResolversTypes['EmissionCheckName'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmissionComparedYearResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionComparedYear'] = ResolversParentTypes['EmissionComparedYear']> = {
  difference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  oneConverted?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  otherConverted?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmissionComparisonResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionComparison'] = ResolversParentTypes['EmissionComparison']> = {
  differences?: Resolver<ReadonlyArray<ResolversTypes['EmissionBasisDifference']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['EmissionMeasure']>, ParentType, ContextType>;
  one?: Resolver<ResolversTypes['EmissionSeries'], ParentType, ContextType>;
  oneSteps?: Resolver<ReadonlyArray<ResolversTypes['EmissionConversionStep']>, ParentType, ContextType>;
  other?: Resolver<ResolversTypes['EmissionSeries'], ParentType, ContextType>;
  otherSteps?: Resolver<ReadonlyArray<ResolversTypes['EmissionConversionStep']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['EmissionComparedYear']>, ParentType, ContextType>;
};

export type EmissionConversionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionConversion'] = ResolversParentTypes['EmissionConversion']> = {
  mass?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['EmissionMeasure'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['EmissionConversionStep']>, ParentType, ContextType>;
};

export type EmissionConversionStepResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionConversionStep'] = ResolversParentTypes['EmissionConversionStep']> = {
  factor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmissionConversionKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmissionConvertedPartResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionConvertedPart'] = ResolversParentTypes['EmissionConvertedPart']> = {
  basis?: Resolver<ResolversTypes['EmissionBasis'], ParentType, ContextType>;
  conversion?: Resolver<ResolversTypes['EmissionConversion'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type EmissionFindingResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionFinding'] = ResolversParentTypes['EmissionFinding']> = {
  check?: Resolver<ResolversTypes['EmissionCheckName'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['EmissionReport'], ParentType, ContextType>;
};

export type EmissionFindingConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionFindingConnection'] = ResolversParentTypes['EmissionFindingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmissionFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmissionPartResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionPart'] = ResolversParentTypes['EmissionPart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mass?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type EmissionPointResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionPoint'] = ResolversParentTypes['EmissionPoint']> = {
  memo?: Resolver<ReadonlyArray<ResolversTypes['EmissionPart']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['EmissionPart']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['EmissionQuotient']>, ParentType, ContextType, RequireFields<EmissionPointPerArgs, 'of'>>;
  perHead?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  restatements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmissionPropertyResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionProperty'] = ResolversParentTypes['EmissionProperty']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmissionQuotientResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionQuotient'] = ResolversParentTypes['EmissionQuotient']> = {
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['ReferenceFigure'], ParentType, ContextType>;
  tonnes?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['EmissionQuotientUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type EmissionReportResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionReport'] = ResolversParentTypes['EmissionReport']> = {
  actor?: Resolver<ResolversTypes['EmissionActor'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['EmissionBasis'], ParentType, ContextType>;
  converted?: Resolver<Maybe<ResolversTypes['EmissionConversion']>, ParentType, ContextType, RequireFields<EmissionReportConvertedArgs, 'to'>>;
  correctedBy?: Resolver<Maybe<ResolversTypes['EmissionReport']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['EmissionReport']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Hex']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['EmissionFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memo?: Resolver<ReadonlyArray<ResolversTypes['EmissionPart']>, ParentType, ContextType>;
  memoText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameInSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['EmissionPart']>, ParentType, ContextType>;
  partsSum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['EmissionQuotient']>, ParentType, ContextType, RequireFields<EmissionReportPerArgs, 'of'>>;
  perHead?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['EmissionProperty']>, ParentType, ContextType>;
  propertyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  verifications?: Resolver<ReadonlyArray<ResolversTypes['EmissionVerification']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmissionReportConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionReportConnection'] = ResolversParentTypes['EmissionReportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmissionReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmissionSeriesResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionSeries'] = ResolversParentTypes['EmissionSeries']> = {
  actor?: Resolver<ResolversTypes['EmissionActor'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['EmissionBasis'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['EmissionPoint']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
};

export type EmissionTotalResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionTotal'] = ResolversParentTypes['EmissionTotal']> = {
  actor?: Resolver<Maybe<ResolversTypes['EmissionActor']>, ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['EmissionActorKind'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['EmissionBasis'], ParentType, ContextType>;
  conversions?: Resolver<ReadonlyArray<ResolversTypes['EmissionConvertedPart']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['ProofLabel'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['EmissionMeasure'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['EmissionQuotient']>, ParentType, ContextType, RequireFields<EmissionTotalPerArgs, 'of'>>;
  proof?: Resolver<Maybe<ResolversTypes['EmissionTotalProof']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EmissionTotalPartResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionTotalPart'] = ResolversParentTypes['EmissionTotalPart']> = {
  actorKind?: Resolver<ResolversTypes['EmissionActorKind'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['EmissionBasis'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ofAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmissionTotalProofResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionTotalProof'] = ResolversParentTypes['EmissionTotalProof']> = {
  parts?: Resolver<ReadonlyArray<ResolversTypes['EmissionTotalPart']>, ParentType, ContextType>;
  storage?: Resolver<ResolversTypes['StorageProof'], ParentType, ContextType>;
};

export type EmissionTotalsResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionTotals'] = ResolversParentTypes['EmissionTotals']> = {
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['EmissionTotal']>, ParentType, ContextType>;
};

export type EmissionVerificationResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EmissionVerification'] = ResolversParentTypes['EmissionVerification']> = {
  assurance?: Resolver<ResolversTypes['EmissionAssurance'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Hex']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['EmissionOpinion'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['EmissionReport'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifier?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type EntitlementBucketResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EntitlementBucket'] = ResolversParentTypes['EntitlementBucket']> = {
  entries?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  nullifiers?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['Hex']>, ParentType, ContextType>;
  pooled?: Resolver<ReadonlyArray<ResolversTypes['Hex']>, ParentType, ContextType>;
  storage?: Resolver<ResolversTypes['StorageProof'], ParentType, ContextType>;
};

export type EntitlementClaimsResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EntitlementClaims'] = ResolversParentTypes['EntitlementClaims']> = {
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntitlementClaimsConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EntitlementClaimsConnection'] = ResolversParentTypes['EntitlementClaimsConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EntitlementClaims']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntitlementFiguresResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EntitlementFigures'] = ResolversParentTypes['EntitlementFigures']> = {
  claimed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claimedAtLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  entitled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outstandingAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  paidAtLeast?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['EntitlementWithheld']>, ParentType, ContextType>;
};

export type EntitlementProgrammeResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EntitlementProgramme'] = ResolversParentTypes['EntitlementProgramme']> = {
  cancelledRounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modalities?: Resolver<ReadonlyArray<ResolversTypes['EntitlementModality']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['EntitlementSector']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['EntitlementTotal']>, ParentType, ContextType>;
};

export type EntitlementProgrammeConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EntitlementProgrammeConnection'] = ResolversParentTypes['EntitlementProgrammeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EntitlementProgramme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntitlementRoundResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EntitlementRound'] = ResolversParentTypes['EntitlementRound']> = {
  bucket?: Resolver<Maybe<ResolversTypes['EntitlementBucket']>, ParentType, ContextType, RequireFields<EntitlementRoundBucketArgs, 'number'>>;
  bucketBits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancelledBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntitlementClaimsConnection'], ParentType, ContextType, RequireFields<EntitlementRoundClaimsArgs, 'first'>>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doubleClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['EntitlementFigures'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['EntitlementModality'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['EntitlementProgramme'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['StorageProof']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['EntitlementSector'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntitlementRoundConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EntitlementRoundConnection'] = ResolversParentTypes['EntitlementRoundConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EntitlementRound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntitlementTotalResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EntitlementTotal'] = ResolversParentTypes['EntitlementTotal']> = {
  cancelledRounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['EntitlementFigures'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['ProofLabel'], ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['EntitlementProgramme']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['EntitlementRound']>, ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntitlementTotalsResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EntitlementTotals'] = ResolversParentTypes['EntitlementTotals']> = {
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['EntitlementTotal']>, ParentType, ContextType>;
};

export type EntitlementWithheldResolvers<ContextType = Question, ParentType extends ResolversParentTypes['EntitlementWithheld'] = ResolversParentTypes['EntitlementWithheld']> = {
  atMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['EntitlementWithheldReason'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  data?: Resolver<Maybe<ResolversTypes['Hex']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Hex']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['ProofLabel'], ParentType, ContextType>;
  logIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['ReceiptProof']>, ParentType, ContextType>;
  recordHash?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  transaction?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
};

export type FindingSaidResolvers<ContextType = Question, ParentType extends ResolversParentTypes['FindingSaid'] = ResolversParentTypes['FindingSaid']> = {
  key?: Resolver<ResolversTypes['FindingKey'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FindingSaidValue']>, ParentType, ContextType>;
};

export type FindingSaidValueResolvers<ContextType = Question, ParentType extends ResolversParentTypes['FindingSaidValue'] = ResolversParentTypes['FindingSaidValue']> = {
  kind?: Resolver<ResolversTypes['FindingValueKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FlagResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Flag'] = ResolversParentTypes['Flag']> = {
  check?: Resolver<ResolversTypes['FlagCheck'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FlowResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['CheckFinding']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['Flag']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FlowKind'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['FlowProperty']>, ParentType, ContextType>;
  propertyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  rateDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameFlow?: Resolver<ReadonlyArray<ResolversTypes['FlowMatch']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unlabelledProvider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unlabelledReceiver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlowConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['FlowConnection'] = ResolversParentTypes['FlowConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlowMatchResolvers<ContextType = Question, ParentType extends ResolversParentTypes['FlowMatch'] = ResolversParentTypes['FlowMatch']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naming?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MatchOutcome'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  usd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type FlowMatchConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['FlowMatchConnection'] = ResolversParentTypes['FlowMatchConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FlowMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FlowPropertyResolvers<ContextType = Question, ParentType extends ResolversParentTypes['FlowProperty'] = ResolversParentTypes['FlowProperty']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PropertySide'], ParentType, ContextType>;
};

export type FlowSeriesResolvers<ContextType = Question, ParentType extends ResolversParentTypes['FlowSeries'] = ResolversParentTypes['FlowSeries']> = {
  kind?: Resolver<ResolversTypes['FlowKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['ProofLabel'], ParentType, ContextType>;
  mixed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsStep?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  only?: Resolver<Maybe<ResolversTypes['FlowRole']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  providers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  receivers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  unknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type FlowSeriesListResolvers<ContextType = Question, ParentType extends ResolversParentTypes['FlowSeriesList'] = ResolversParentTypes['FlowSeriesList']> = {
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['FlowSeries']>, ParentType, ContextType>;
};

export type FlowTotalResolvers<ContextType = Question, ParentType extends ResolversParentTypes['FlowTotal'] = ResolversParentTypes['FlowTotal']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FlowKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['ProofLabel'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['TotalProof']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  unknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FlowTotalsResolvers<ContextType = Question, ParentType extends ResolversParentTypes['FlowTotals'] = ResolversParentTypes['FlowTotals']> = {
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['FlowTotal']>, ParentType, ContextType>;
};

export type GovernorResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Governor'] = ResolversParentTypes['Governor']> = {
  chainId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clockMode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  countingMode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startBlock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['Hex']>, ParentType, ContextType>;
};

export type GovernorCallResolvers<ContextType = Question, ParentType extends ResolversParentTypes['GovernorCall'] = ResolversParentTypes['GovernorCall']> = {
  calldata?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type GovernorChangeResolvers<ContextType = Question, ParentType extends ResolversParentTypes['GovernorChange'] = ResolversParentTypes['GovernorChange']> = {
  kind?: Resolver<ResolversTypes['GovernorChangeKind'], ParentType, ContextType>;
  transaction?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type GovernorChoiceResolvers<ContextType = Question, ParentType extends ResolversParentTypes['GovernorChoice'] = ResolversParentTypes['GovernorChoice']> = {
  option?: Resolver<ResolversTypes['GovernorOption'], ParentType, ContextType>;
  tallied?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type GovernorFindingResolvers<ContextType = Question, ParentType extends ResolversParentTypes['GovernorFinding'] = ResolversParentTypes['GovernorFinding']> = {
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  got?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GovernorFindingKind'], ParentType, ContextType>;
};

export type GovernorProposalResolvers<ContextType = Question, ParentType extends ResolversParentTypes['GovernorProposal'] = ResolversParentTypes['GovernorProposal']> = {
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  calls?: Resolver<ReadonlyArray<ResolversTypes['GovernorCall']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['GovernorChange']>, ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['GovernorChoice']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['GovernorFinding']>, ParentType, ContextType>;
  firstVoteEnd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  governor?: Resolver<ResolversTypes['Governor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  laterTallyBlock?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['ReceiptProof']>, ParentType, ContextType>;
  proposer?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  quorum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  quorumReached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GovernorState'], ParentType, ContextType>;
  tallyBasis?: Resolver<ResolversTypes['GovernorTallyBasis'], ParentType, ContextType>;
  tallyBlock?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tallyProof?: Resolver<Maybe<ResolversTypes['StorageProof']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transaction?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
  voteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voteEnd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  voteStart?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  voters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['GovernorVoteConnection'], ParentType, ContextType, RequireFields<GovernorProposalVotesArgs, 'first'>>;
};

export type GovernorProposalConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['GovernorProposalConnection'] = ResolversParentTypes['GovernorProposalConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GovernorProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernorVoteResolvers<ContextType = Question, ParentType extends ResolversParentTypes['GovernorVote'] = ResolversParentTypes['GovernorVote']> = {
  abstain?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  against?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  for?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GovernorVoteKind'], ParentType, ContextType>;
  logIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['ReceiptProof']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transaction?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
  voter?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type GovernorVoteConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['GovernorVoteConnection'] = ResolversParentTypes['GovernorVoteConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GovernorVote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandOverResolvers<ContextType = Question, ParentType extends ResolversParentTypes['HandOver'] = ResolversParentTypes['HandOver']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['HandOver']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['HandOver']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['HandOver']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysFromOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysToBooks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['SupplyFlag']>, ParentType, ContextType>;
  freightUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insuranceUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['SupplyItem'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandOverKind'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['TransportMode']>, ParentType, ContextType>;
  ordered?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['HandOver']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['SupplyProperty']>, ParentType, ContextType>;
  propertyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheduled?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  shipment?: Resolver<ReadonlyArray<ResolversTypes['HandOver']>, ParentType, ContextType>;
  shippedWith?: Resolver<Maybe<ResolversTypes['HandOver']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['UnknownFigure']>, ParentType, ContextType>;
  usd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandOverConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['HandOverConnection'] = ResolversParentTypes['HandOverConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HandOver']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface HexScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Hex'], any> {
  name: 'Hex';
}

export type IntegrityCheckResolvers<ContextType = Question, ParentType extends ResolversParentTypes['IntegrityCheck'] = ResolversParentTypes['IntegrityCheck']> = {
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['CheckedField'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntegrityFindingResolvers<ContextType = Question, ParentType extends ResolversParentTypes['IntegrityFinding'] = ResolversParentTypes['IntegrityFinding']> = {
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['CheckedField'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['FindingSaid'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['FindingSubject'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntegrityFindingConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['IntegrityFindingConnection'] = ResolversParentTypes['IntegrityFindingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IntegrityFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LimitsResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  bodyBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proofBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsPerMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  chains?: Resolver<ReadonlyArray<ResolversTypes['ChainStatus']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MisplacedLogResolvers<ContextType = Question, ParentType extends ResolversParentTypes['MisplacedLog'] = ResolversParentTypes['MisplacedLog']> = {
  chainId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MisplacedKind'], ParentType, ContextType>;
  logIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['ReceiptProof']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  streamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transaction?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
};

export type MisplacedLogConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['MisplacedLogConnection'] = ResolversParentTypes['MisplacedLogConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MisplacedLog']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  chainId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['CheckFinding']>, ParentType, ContextType, Partial<OrganisationChecksArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  flowTotals?: Resolver<ReadonlyArray<ResolversTypes['FlowTotal']>, ParentType, ContextType, RequireFields<OrganisationFlowTotalsArgs, 'groupBy' | 'role'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredIn?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Question, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ballot?: Resolver<Maybe<ResolversTypes['Ballot']>, ParentType, ContextType, RequireFields<QueryBallotArgs, 'id'>>;
  ballotFacets?: Resolver<ResolversTypes['BallotFacets'], ParentType, ContextType, Partial<QueryBallotFacetsArgs>>;
  ballotMatrix?: Resolver<ReadonlyArray<ResolversTypes['BallotPair']>, ParentType, ContextType, RequireFields<QueryBallotMatrixArgs, 'stream' | 'voters'>>;
  ballotRecords?: Resolver<ResolversTypes['BallotLedgerRecordConnection'], ParentType, ContextType, RequireFields<QueryBallotRecordsArgs, 'first' | 'stream'>>;
  ballotVoter?: Resolver<ReadonlyArray<ResolversTypes['BallotVoter']>, ParentType, ContextType, RequireFields<QueryBallotVoterArgs, 'voter'>>;
  ballotVoters?: Resolver<ResolversTypes['BallotVoterList'], ParentType, ContextType, Partial<QueryBallotVotersArgs>>;
  ballotVotes?: Resolver<ResolversTypes['BallotVoteConnection'], ParentType, ContextType, RequireFields<QueryBallotVotesArgs, 'first'>>;
  ballots?: Resolver<ResolversTypes['BallotConnection'], ParentType, ContextType, RequireFields<QueryBallotsArgs, 'first'>>;
  boundary?: Resolver<ResolversTypes['BoundaryTotals'], ParentType, ContextType, RequireFields<QueryBoundaryArgs, 'boundary' | 'stream'>>;
  boundaryChoices?: Resolver<ReadonlyArray<ResolversTypes['BoundaryDimension']>, ParentType, ContextType, RequireFields<QueryBoundaryChoicesArgs, 'stream'>>;
  carbonBatch?: Resolver<Maybe<ResolversTypes['CarbonBatch']>, ParentType, ContextType, RequireFields<QueryCarbonBatchArgs, 'id'>>;
  carbonBatches?: Resolver<ResolversTypes['CarbonBatchConnection'], ParentType, ContextType, RequireFields<QueryCarbonBatchesArgs, 'first'>>;
  carbonEvents?: Resolver<ResolversTypes['CarbonEventConnection'], ParentType, ContextType, RequireFields<QueryCarbonEventsArgs, 'batch' | 'first'>>;
  carbonTokens?: Resolver<ReadonlyArray<ResolversTypes['CarbonToken']>, ParentType, ContextType, Partial<QueryCarbonTokensArgs>>;
  check?: Resolver<ResolversTypes['Check'], ParentType, ContextType, RequireFields<QueryCheckArgs, 'check' | 'stream'>>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['Check']>, ParentType, ContextType, Partial<QueryChecksArgs>>;
  comparisons?: Resolver<ReadonlyArray<ResolversTypes['SourceComparison']>, ParentType, ContextType, Partial<QueryComparisonsArgs>>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  creditChecks?: Resolver<ReadonlyArray<ResolversTypes['CreditCheck']>, ParentType, ContextType, Partial<QueryCreditChecksArgs>>;
  creditProject?: Resolver<Maybe<ResolversTypes['CreditProject']>, ParentType, ContextType, RequireFields<QueryCreditProjectArgs, 'id'>>;
  creditProjects?: Resolver<ResolversTypes['CreditProjectConnection'], ParentType, ContextType, RequireFields<QueryCreditProjectsArgs, 'first'>>;
  creditRecord?: Resolver<Maybe<ResolversTypes['CreditRecord']>, ParentType, ContextType, RequireFields<QueryCreditRecordArgs, 'id'>>;
  creditRecords?: Resolver<ResolversTypes['CreditRecordConnection'], ParentType, ContextType, RequireFields<QueryCreditRecordsArgs, 'first' | 'orderBy'>>;
  creditSerial?: Resolver<ResolversTypes['SerialAnswer'], ParentType, ContextType, RequireFields<QueryCreditSerialArgs, 'serial'>>;
  creditTotals?: Resolver<ResolversTypes['CreditTotals'], ParentType, ContextType, RequireFields<QueryCreditTotalsArgs, 'groupBy'>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'id'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<QueryDatasetsArgs, 'first' | 'orderBy'>>;
  datasetsByHash?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetsByHashArgs, 'sha256'>>;
  emissionActor?: Resolver<Maybe<ResolversTypes['EmissionActor']>, ParentType, ContextType, RequireFields<QueryEmissionActorArgs, 'id'>>;
  emissionChanges?: Resolver<ReadonlyArray<ResolversTypes['EmissionChanges']>, ParentType, ContextType, RequireFields<QueryEmissionChangesArgs, 'after' | 'before' | 'measure'>>;
  emissionChecks?: Resolver<ReadonlyArray<ResolversTypes['EmissionCheck']>, ParentType, ContextType, Partial<QueryEmissionChecksArgs>>;
  emissionComparisons?: Resolver<ReadonlyArray<ResolversTypes['EmissionComparison']>, ParentType, ContextType, RequireFields<QueryEmissionComparisonsArgs, 'country'>>;
  emissionFindings?: Resolver<ResolversTypes['EmissionFindingConnection'], ParentType, ContextType, RequireFields<QueryEmissionFindingsArgs, 'first'>>;
  emissionReport?: Resolver<Maybe<ResolversTypes['EmissionReport']>, ParentType, ContextType, RequireFields<QueryEmissionReportArgs, 'id'>>;
  emissionReports?: Resolver<ResolversTypes['EmissionReportConnection'], ParentType, ContextType, RequireFields<QueryEmissionReportsArgs, 'first' | 'orderBy'>>;
  emissionSeries?: Resolver<ReadonlyArray<ResolversTypes['EmissionSeries']>, ParentType, ContextType, RequireFields<QueryEmissionSeriesArgs, 'filter'>>;
  emissionTotals?: Resolver<ResolversTypes['EmissionTotals'], ParentType, ContextType, RequireFields<QueryEmissionTotalsArgs, 'groupBy' | 'measure'>>;
  emissionVerification?: Resolver<Maybe<ResolversTypes['EmissionVerification']>, ParentType, ContextType, RequireFields<QueryEmissionVerificationArgs, 'id'>>;
  entitlementProgramme?: Resolver<Maybe<ResolversTypes['EntitlementProgramme']>, ParentType, ContextType, RequireFields<QueryEntitlementProgrammeArgs, 'id'>>;
  entitlementProgrammes?: Resolver<ResolversTypes['EntitlementProgrammeConnection'], ParentType, ContextType, RequireFields<QueryEntitlementProgrammesArgs, 'first'>>;
  entitlementRound?: Resolver<Maybe<ResolversTypes['EntitlementRound']>, ParentType, ContextType, RequireFields<QueryEntitlementRoundArgs, 'id'>>;
  entitlementRounds?: Resolver<ResolversTypes['EntitlementRoundConnection'], ParentType, ContextType, RequireFields<QueryEntitlementRoundsArgs, 'first'>>;
  entitlementTotals?: Resolver<ResolversTypes['EntitlementTotals'], ParentType, ContextType, RequireFields<QueryEntitlementTotalsArgs, 'groupBy'>>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<QueryFactArgs, 'id'>>;
  flow?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType, RequireFields<QueryFlowArgs, 'id'>>;
  flowSeries?: Resolver<ResolversTypes['FlowSeriesList'], ParentType, ContextType, Partial<QueryFlowSeriesArgs>>;
  flowTotals?: Resolver<ResolversTypes['FlowTotals'], ParentType, ContextType, RequireFields<QueryFlowTotalsArgs, 'groupBy'>>;
  flows?: Resolver<ResolversTypes['FlowConnection'], ParentType, ContextType, RequireFields<QueryFlowsArgs, 'first' | 'orderBy'>>;
  governorProposal?: Resolver<Maybe<ResolversTypes['GovernorProposal']>, ParentType, ContextType, RequireFields<QueryGovernorProposalArgs, 'id'>>;
  governorProposals?: Resolver<ResolversTypes['GovernorProposalConnection'], ParentType, ContextType, RequireFields<QueryGovernorProposalsArgs, 'first'>>;
  governorVotes?: Resolver<ResolversTypes['GovernorVoteConnection'], ParentType, ContextType, RequireFields<QueryGovernorVotesArgs, 'first' | 'proposal'>>;
  governors?: Resolver<ReadonlyArray<ResolversTypes['Governor']>, ParentType, ContextType, Partial<QueryGovernorsArgs>>;
  handOver?: Resolver<Maybe<ResolversTypes['HandOver']>, ParentType, ContextType, RequireFields<QueryHandOverArgs, 'id'>>;
  integrityChecks?: Resolver<ReadonlyArray<ResolversTypes['IntegrityCheck']>, ParentType, ContextType, Partial<QueryIntegrityChecksArgs>>;
  integrityFindings?: Resolver<ResolversTypes['IntegrityFindingConnection'], ParentType, ContextType, RequireFields<QueryIntegrityFindingsArgs, 'first'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  misplacedLogs?: Resolver<ResolversTypes['MisplacedLogConnection'], ParentType, ContextType, RequireFields<QueryMisplacedLogsArgs, 'first'>>;
  namedVoterSources?: Resolver<ReadonlyArray<ResolversTypes['BallotVoterSource']>, ParentType, ContextType, Partial<QueryNamedVoterSourcesArgs>>;
  namedVoters?: Resolver<ResolversTypes['BallotVoterConnection'], ParentType, ContextType, RequireFields<QueryNamedVotersArgs, 'first' | 'orderBy'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first' | 'orderBy'>>;
  referenceFigure?: Resolver<Maybe<ResolversTypes['ReferenceFigure']>, ParentType, ContextType, RequireFields<QueryReferenceFigureArgs, 'id'>>;
  referenceFigures?: Resolver<ResolversTypes['ReferenceFigureConnection'], ParentType, ContextType, RequireFields<QueryReferenceFiguresArgs, 'first'>>;
  referenceSeries?: Resolver<ReadonlyArray<ResolversTypes['ReferenceSeries']>, ParentType, ContextType, Partial<QueryReferenceSeriesArgs>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  sourceFiles?: Resolver<ResolversTypes['SourceFileConnection'], ParentType, ContextType, RequireFields<QuerySourceFilesArgs, 'first'>>;
  stream?: Resolver<Maybe<ResolversTypes['Stream']>, ParentType, ContextType, RequireFields<QueryStreamArgs, 'id'>>;
  streams?: Resolver<ReadonlyArray<ResolversTypes['Stream']>, ParentType, ContextType, Partial<QueryStreamsArgs>>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType, RequireFields<QuerySubmissionArgs, 'id'>>;
  submissionCounts?: Resolver<ResolversTypes['SubmissionCounts'], ParentType, ContextType, RequireFields<QuerySubmissionCountsArgs, 'groupBy'>>;
  submissions?: Resolver<ResolversTypes['SubmissionConnection'], ParentType, ContextType, RequireFields<QuerySubmissionsArgs, 'first' | 'orderBy'>>;
  supplies?: Resolver<ResolversTypes['HandOverConnection'], ParentType, ContextType, RequireFields<QuerySuppliesArgs, 'first' | 'orderBy'>>;
  supplyBalance?: Resolver<ResolversTypes['SupplyBalances'], ParentType, ContextType, RequireFields<QuerySupplyBalanceArgs, 'groupBy'>>;
  supplyItem?: Resolver<Maybe<ResolversTypes['SupplyItem']>, ParentType, ContextType, RequireFields<QuerySupplyItemArgs, 'id'>>;
  supplyItems?: Resolver<ResolversTypes['SupplyItemConnection'], ParentType, ContextType, RequireFields<QuerySupplyItemsArgs, 'first'>>;
  supplyTotals?: Resolver<ResolversTypes['SupplyTotals'], ParentType, ContextType, RequireFields<QuerySupplyTotalsArgs, 'groupBy'>>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<QueryTargetArgs, 'id'>>;
  targetActor?: Resolver<Maybe<ResolversTypes['TargetActor']>, ParentType, ContextType, RequireFields<QueryTargetActorArgs, 'id'>>;
  targetChecks?: Resolver<ResolversTypes['TargetCheckCounts'], ParentType, ContextType, Partial<QueryTargetChecksArgs>>;
  targetCounts?: Resolver<ResolversTypes['TargetCounts'], ParentType, ContextType, RequireFields<QueryTargetCountsArgs, 'groupBy'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<QueryTargetsArgs, 'first' | 'orderBy'>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<QueryTraceArgs, 'direction' | 'from' | 'most'>>;
};

export type ReceiptProofResolvers<ContextType = Question, ParentType extends ResolversParentTypes['ReceiptProof'] = ResolversParentTypes['ReceiptProof']> = {
  block?: Resolver<ResolversTypes['Block'], ParentType, ContextType>;
  logIndexInReceipt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Hex']>, ParentType, ContextType>;
  transactionIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferenceFigureResolvers<ContextType = Question, ParentType extends ResolversParentTypes['ReferenceFigure'] = ResolversParentTypes['ReferenceFigure']> = {
  conversion?: Resolver<Maybe<ResolversTypes['ReferenceConversion']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['ReferenceFigure']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ReferenceFigure']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['ReferenceMeasure'], ParentType, ContextType>;
  priceYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prices?: Resolver<Maybe<ResolversTypes['ReferencePrices']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferenceFigureConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['ReferenceFigureConnection'] = ResolversParentTypes['ReferenceFigureConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReferenceFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferenceSeriesResolvers<ContextType = Question, ParentType extends ResolversParentTypes['ReferenceSeries'] = ResolversParentTypes['ReferenceSeries']> = {
  conversion?: Resolver<Maybe<ResolversTypes['ReferenceConversion']>, ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['ReferenceMeasure'], ParentType, ContextType>;
  priceYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prices?: Resolver<Maybe<ResolversTypes['ReferencePrices']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SerialAnswerResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SerialAnswer'] = ResolversParentTypes['SerialAnswer']> = {
  block?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lives?: Resolver<ReadonlyArray<ResolversTypes['SerialLife']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  similarBlocks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SerialLifeResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SerialLife'] = ResolversParentTypes['SerialLife']> = {
  maybeIssuedBy?: Resolver<ReadonlyArray<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['CreditProject'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SerialState'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceComparisonResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SourceComparison'] = ResolversParentTypes['SourceComparison']> = {
  agree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['FlowMatchConnection'], ParentType, ContextType, RequireFields<SourceComparisonFlowsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  less?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  naming?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceFileResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile']> = {
  dataDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['ReceiptProof']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
};

export type SourceFileConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SourceFileConnection'] = ResolversParentTypes['SourceFileConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SourceFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StorageProofResolvers<ContextType = Question, ParentType extends ResolversParentTypes['StorageProof'] = ResolversParentTypes['StorageProof']> = {
  accountNodes?: Resolver<ReadonlyArray<ResolversTypes['Hex']>, ParentType, ContextType>;
  block?: Resolver<ResolversTypes['Block'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['StorageSlot']>, ParentType, ContextType>;
};

export type StorageSlotResolvers<ContextType = Question, ParentType extends ResolversParentTypes['StorageSlot'] = ResolversParentTypes['StorageSlot']> = {
  key?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Hex']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
};

export type StreamResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Stream'] = ResolversParentTypes['Stream']> = {
  attribution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chainId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  dataDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['SourceFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['ProofLabel'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['StorageProof']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  recordHashes?: Resolver<ResolversTypes['Hex'], ParentType, ContextType, RequireFields<StreamRecordHashesArgs, 'count' | 'from'>>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['Token']>, ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  correctedBy?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Hex']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileType?: Resolver<ResolversTypes['SubmissionFileType'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SubmissionStatus']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubmissionConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SubmissionConnection'] = ResolversParentTypes['SubmissionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Submission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmissionCountResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SubmissionCount'] = ResolversParentTypes['SubmissionCount']> = {
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  fileType?: Resolver<Maybe<ResolversTypes['SubmissionFileType']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SubmissionStatus']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  submissions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubmissionCountsResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SubmissionCounts'] = ResolversParentTypes['SubmissionCounts']> = {
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['SubmissionCount']>, ParentType, ContextType>;
};

export type SupplyBalanceResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SupplyBalance'] = ResolversParentTypes['SupplyBalance']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  inTransit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['SupplyItem']>, ParentType, ContextType>;
  lost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  ordered?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupplyBalancesResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SupplyBalances'] = ResolversParentTypes['SupplyBalances']> = {
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['SupplyBalance']>, ParentType, ContextType>;
};

export type SupplyFlagResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SupplyFlag'] = ResolversParentTypes['SupplyFlag']> = {
  check?: Resolver<ResolversTypes['SupplyCheck'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupplyItemResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SupplyItem'] = ResolversParentTypes['SupplyItem']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
};

export type SupplyItemConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SupplyItemConnection'] = ResolversParentTypes['SupplyItemConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupplyItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyPropertyResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SupplyProperty'] = ResolversParentTypes['SupplyProperty']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupplyTotalResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SupplyTotal'] = ResolversParentTypes['SupplyTotal']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  freightUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  insuranceUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['SupplyItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandOverKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['ProofLabel'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['TransportMode']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['SupplyTotalProof']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknownFreight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownInsurance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupplyTotalPartResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SupplyTotalPart'] = ResolversParentTypes['SupplyTotalPart']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freightUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandOverKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyTotalProofResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SupplyTotalProof'] = ResolversParentTypes['SupplyTotalProof']> = {
  parts?: Resolver<ReadonlyArray<ResolversTypes['SupplyTotalPart']>, ParentType, ContextType>;
  storage?: Resolver<ResolversTypes['StorageProof'], ParentType, ContextType>;
};

export type SupplyTotalsResolvers<ContextType = Question, ParentType extends ResolversParentTypes['SupplyTotals'] = ResolversParentTypes['SupplyTotals']> = {
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['SupplyTotal']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  actor?: Resolver<Maybe<ResolversTypes['TargetActor']>, ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['TargetActorKind'], ParentType, ContextType>;
  baseTonnes?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['TargetCheckResult']>, ParentType, ContextType>;
  conditionality?: Resolver<Maybe<ResolversTypes['Conditionality']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Hex']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  gases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TargetGas']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TargetKind']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectors?: Resolver<Maybe<ResolversTypes['SectorCoverage']>, ParentType, ContextType>;
  targetYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  understood?: Resolver<ReadonlyArray<ResolversTypes['UnderstoodField']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TargetUnit']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  wordText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['TargetWord']>, ParentType, ContextType>;
};

export type TargetActorResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TargetActor'] = ResolversParentTypes['TargetActor']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
};

export type TargetCheckCountResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TargetCheckCount'] = ResolversParentTypes['TargetCheckCount']> = {
  check?: Resolver<ResolversTypes['TargetCheck'], ParentType, ContextType>;
  clear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetCheckCountsResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TargetCheckCounts'] = ResolversParentTypes['TargetCheckCounts']> = {
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['TargetCheckCount']>, ParentType, ContextType>;
};

export type TargetCheckResultResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TargetCheckResult'] = ResolversParentTypes['TargetCheckResult']> = {
  check?: Resolver<ResolversTypes['TargetCheck'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['TargetCheckOutcome'], ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetCountResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TargetCount'] = ResolversParentTypes['TargetCount']> = {
  actorKind?: Resolver<Maybe<ResolversTypes['TargetActorKind']>, ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conditionality?: Resolver<Maybe<ResolversTypes['Conditionality']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TargetKind']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  targetYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetCountsResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TargetCounts'] = ResolversParentTypes['TargetCounts']> = {
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['TargetCount']>, ParentType, ContextType>;
};

export type TargetWordResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TargetWord'] = ResolversParentTypes['TargetWord']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TokenResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Token'] = ResolversParentTypes['Token']> = {
  addresses?: Resolver<ReadonlyArray<ResolversTypes['TokenAddress']>, ParentType, ContextType>;
  balanced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startBlock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TokenAddressResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TokenAddress'] = ResolversParentTypes['TokenAddress']> = {
  address?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['TokenBalance']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TokenBalanceResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TokenBalance'] = ResolversParentTypes['TokenBalance']> = {
  block?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closing?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  closingBasis?: Resolver<ResolversTypes['BalanceBasis'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  openingBasis?: Resolver<ResolversTypes['BalanceBasis'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['BalanceVerdict'], ParentType, ContextType>;
};

export type TotalPartResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TotalPart'] = ResolversParentTypes['TotalPart']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FlowKind'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TotalProofResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TotalProof'] = ResolversParentTypes['TotalProof']> = {
  parts?: Resolver<ReadonlyArray<ResolversTypes['TotalPart']>, ParentType, ContextType>;
  storage?: Resolver<ResolversTypes['StorageProof'], ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  clock?: Resolver<ReadonlyArray<ResolversTypes['TraceClockStage']>, ParentType, ContextType>;
  clockDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TraceDirection'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['TraceHop']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TraceNode']>, ParentType, ContextType>;
  pools?: Resolver<ReadonlyArray<ResolversTypes['TracePool']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  streams?: Resolver<ReadonlyArray<ResolversTypes['Stream']>, ParentType, ContextType>;
  unknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TraceClockStageResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TraceClockStage'] = ResolversParentTypes['TraceClockStage']> = {
  afterKind?: Resolver<Maybe<ResolversTypes['FlowKind']>, ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hop?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FlowKind'], ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leastDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mostDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stoppedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stoppedUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  timed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceHopResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TraceHop'] = ResolversParentTypes['TraceHop']> = {
  computed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['TraceStage']>, ParentType, ContextType>;
  unknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TraceLinkResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TraceLink'] = ResolversParentTypes['TraceLink']> = {
  basis?: Resolver<ResolversTypes['TraceBasis'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['TraceStage']>, ParentType, ContextType>;
  stream?: Resolver<Maybe<ResolversTypes['Stream']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  wholeUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TraceNodeResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TraceNode'] = ResolversParentTypes['TraceNode']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TraceNodeKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  outUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unaccountedUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type TracePoolResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TracePool'] = ResolversParentTypes['TracePool']> = {
  givers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inRecords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inUnknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  outRecords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outUnknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
  throughUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceStageResolvers<ContextType = Question, ParentType extends ResolversParentTypes['TraceStage'] = ResolversParentTypes['TraceStage']> = {
  kind?: Resolver<ResolversTypes['FlowKind'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownUsd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TransactionResolvers<ContextType = Question, ParentType extends ResolversParentTypes['Transaction'] = ResolversParentTypes['Transaction']> = {
  block?: Resolver<ResolversTypes['Block'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['Hex'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['Hex']>, ParentType, ContextType>;
};

export type UnderstoodFieldResolvers<ContextType = Question, ParentType extends ResolversParentTypes['UnderstoodField'] = ResolversParentTypes['UnderstoodField']> = {
  field?: Resolver<ResolversTypes['TargetField'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Understanding'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnknownFigureResolvers<ContextType = Question, ParentType extends ResolversParentTypes['UnknownFigure'] = ResolversParentTypes['UnknownFigure']> = {
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Question> = {
  Ballot?: BallotResolvers<ContextType>;
  BallotAgreement?: BallotAgreementResolvers<ContextType>;
  BallotChoice?: BallotChoiceResolvers<ContextType>;
  BallotChosen?: BallotChosenResolvers<ContextType>;
  BallotClassCount?: BallotClassCountResolvers<ContextType>;
  BallotConnection?: BallotConnectionResolvers<ContextType>;
  BallotFacets?: BallotFacetsResolvers<ContextType>;
  BallotFinding?: BallotFindingResolvers<ContextType>;
  BallotGoingOut?: BallotGoingOutResolvers<ContextType>;
  BallotGroup?: BallotGroupResolvers<ContextType>;
  BallotIntent?: BallotIntentResolvers<ContextType>;
  BallotLedgerRecord?: BallotLedgerRecordResolvers<ContextType>;
  BallotLedgerRecordConnection?: BallotLedgerRecordConnectionResolvers<ContextType>;
  BallotMajority?: BallotMajorityResolvers<ContextType>;
  BallotPair?: BallotPairResolvers<ContextType>;
  BallotRecord?: BallotRecordResolvers<ContextType>;
  BallotRecordConnection?: BallotRecordConnectionResolvers<ContextType>;
  BallotResult?: BallotResultResolvers<ContextType>;
  BallotRound?: BallotRoundResolvers<ContextType>;
  BallotRoundVotes?: BallotRoundVotesResolvers<ContextType>;
  BallotRounds?: BallotRoundsResolvers<ContextType>;
  BallotShare?: BallotShareResolvers<ContextType>;
  BallotSum?: BallotSumResolvers<ContextType>;
  BallotVote?: BallotVoteResolvers<ContextType>;
  BallotVoteConnection?: BallotVoteConnectionResolvers<ContextType>;
  BallotVoter?: BallotVoterResolvers<ContextType>;
  BallotVoterConnection?: BallotVoterConnectionResolvers<ContextType>;
  BallotVoterList?: BallotVoterListResolvers<ContextType>;
  BallotVoterPart?: BallotVoterPartResolvers<ContextType>;
  BallotVoterSource?: BallotVoterSourceResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  BoundaryChoice?: BoundaryChoiceResolvers<ContextType>;
  BoundaryCurrency?: BoundaryCurrencyResolvers<ContextType>;
  BoundaryDimension?: BoundaryDimensionResolvers<ContextType>;
  BoundaryFigure?: BoundaryFigureResolvers<ContextType>;
  BoundaryGroup?: BoundaryGroupResolvers<ContextType>;
  BoundaryPart?: BoundaryPartResolvers<ContextType>;
  BoundarySide?: BoundarySideResolvers<ContextType>;
  BoundaryStep?: BoundaryStepResolvers<ContextType>;
  BoundaryTotals?: BoundaryTotalsResolvers<ContextType>;
  CarbonAddress?: CarbonAddressResolvers<ContextType>;
  CarbonAmount?: CarbonAmountResolvers<ContextType>;
  CarbonBatch?: CarbonBatchResolvers<ContextType>;
  CarbonBatchConnection?: CarbonBatchConnectionResolvers<ContextType>;
  CarbonBeneficiary?: CarbonBeneficiaryResolvers<ContextType>;
  CarbonCheck?: CarbonCheckResolvers<ContextType>;
  CarbonEvent?: CarbonEventResolvers<ContextType>;
  CarbonEventConnection?: CarbonEventConnectionResolvers<ContextType>;
  CarbonSerialRange?: CarbonSerialRangeResolvers<ContextType>;
  CarbonSupply?: CarbonSupplyResolvers<ContextType>;
  CarbonToken?: CarbonTokenResolvers<ContextType>;
  CarbonYear?: CarbonYearResolvers<ContextType>;
  ChainStatus?: ChainStatusResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  CheckFinding?: CheckFindingResolvers<ContextType>;
  CheckFindingConnection?: CheckFindingConnectionResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CreditCheck?: CreditCheckResolvers<ContextType>;
  CreditFinding?: CreditFindingResolvers<ContextType>;
  CreditFlag?: CreditFlagResolvers<ContextType>;
  CreditProject?: CreditProjectResolvers<ContextType>;
  CreditProjectConnection?: CreditProjectConnectionResolvers<ContextType>;
  CreditProperty?: CreditPropertyResolvers<ContextType>;
  CreditRecord?: CreditRecordResolvers<ContextType>;
  CreditRecordConnection?: CreditRecordConnectionResolvers<ContextType>;
  CreditTotal?: CreditTotalResolvers<ContextType>;
  CreditTotalPart?: CreditTotalPartResolvers<ContextType>;
  CreditTotalProof?: CreditTotalProofResolvers<ContextType>;
  CreditTotals?: CreditTotalsResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmissionActor?: EmissionActorResolvers<ContextType>;
  EmissionBasis?: EmissionBasisResolvers<ContextType>;
  EmissionBasisDifference?: EmissionBasisDifferenceResolvers<ContextType>;
  EmissionChange?: EmissionChangeResolvers<ContextType>;
  EmissionChanges?: EmissionChangesResolvers<ContextType>;
  EmissionCheck?: EmissionCheckResolvers<ContextType>;
  EmissionComparedYear?: EmissionComparedYearResolvers<ContextType>;
  EmissionComparison?: EmissionComparisonResolvers<ContextType>;
  EmissionConversion?: EmissionConversionResolvers<ContextType>;
  EmissionConversionStep?: EmissionConversionStepResolvers<ContextType>;
  EmissionConvertedPart?: EmissionConvertedPartResolvers<ContextType>;
  EmissionFinding?: EmissionFindingResolvers<ContextType>;
  EmissionFindingConnection?: EmissionFindingConnectionResolvers<ContextType>;
  EmissionPart?: EmissionPartResolvers<ContextType>;
  EmissionPoint?: EmissionPointResolvers<ContextType>;
  EmissionProperty?: EmissionPropertyResolvers<ContextType>;
  EmissionQuotient?: EmissionQuotientResolvers<ContextType>;
  EmissionReport?: EmissionReportResolvers<ContextType>;
  EmissionReportConnection?: EmissionReportConnectionResolvers<ContextType>;
  EmissionSeries?: EmissionSeriesResolvers<ContextType>;
  EmissionTotal?: EmissionTotalResolvers<ContextType>;
  EmissionTotalPart?: EmissionTotalPartResolvers<ContextType>;
  EmissionTotalProof?: EmissionTotalProofResolvers<ContextType>;
  EmissionTotals?: EmissionTotalsResolvers<ContextType>;
  EmissionVerification?: EmissionVerificationResolvers<ContextType>;
  EntitlementBucket?: EntitlementBucketResolvers<ContextType>;
  EntitlementClaims?: EntitlementClaimsResolvers<ContextType>;
  EntitlementClaimsConnection?: EntitlementClaimsConnectionResolvers<ContextType>;
  EntitlementFigures?: EntitlementFiguresResolvers<ContextType>;
  EntitlementProgramme?: EntitlementProgrammeResolvers<ContextType>;
  EntitlementProgrammeConnection?: EntitlementProgrammeConnectionResolvers<ContextType>;
  EntitlementRound?: EntitlementRoundResolvers<ContextType>;
  EntitlementRoundConnection?: EntitlementRoundConnectionResolvers<ContextType>;
  EntitlementTotal?: EntitlementTotalResolvers<ContextType>;
  EntitlementTotals?: EntitlementTotalsResolvers<ContextType>;
  EntitlementWithheld?: EntitlementWithheldResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FindingSaid?: FindingSaidResolvers<ContextType>;
  FindingSaidValue?: FindingSaidValueResolvers<ContextType>;
  Flag?: FlagResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  FlowConnection?: FlowConnectionResolvers<ContextType>;
  FlowMatch?: FlowMatchResolvers<ContextType>;
  FlowMatchConnection?: FlowMatchConnectionResolvers<ContextType>;
  FlowProperty?: FlowPropertyResolvers<ContextType>;
  FlowSeries?: FlowSeriesResolvers<ContextType>;
  FlowSeriesList?: FlowSeriesListResolvers<ContextType>;
  FlowTotal?: FlowTotalResolvers<ContextType>;
  FlowTotals?: FlowTotalsResolvers<ContextType>;
  Governor?: GovernorResolvers<ContextType>;
  GovernorCall?: GovernorCallResolvers<ContextType>;
  GovernorChange?: GovernorChangeResolvers<ContextType>;
  GovernorChoice?: GovernorChoiceResolvers<ContextType>;
  GovernorFinding?: GovernorFindingResolvers<ContextType>;
  GovernorProposal?: GovernorProposalResolvers<ContextType>;
  GovernorProposalConnection?: GovernorProposalConnectionResolvers<ContextType>;
  GovernorVote?: GovernorVoteResolvers<ContextType>;
  GovernorVoteConnection?: GovernorVoteConnectionResolvers<ContextType>;
  HandOver?: HandOverResolvers<ContextType>;
  HandOverConnection?: HandOverConnectionResolvers<ContextType>;
  Hex?: GraphQLScalarType;
  IntegrityCheck?: IntegrityCheckResolvers<ContextType>;
  IntegrityFinding?: IntegrityFindingResolvers<ContextType>;
  IntegrityFindingConnection?: IntegrityFindingConnectionResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  MisplacedLog?: MisplacedLogResolvers<ContextType>;
  MisplacedLogConnection?: MisplacedLogConnectionResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiptProof?: ReceiptProofResolvers<ContextType>;
  ReferenceFigure?: ReferenceFigureResolvers<ContextType>;
  ReferenceFigureConnection?: ReferenceFigureConnectionResolvers<ContextType>;
  ReferenceSeries?: ReferenceSeriesResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SerialAnswer?: SerialAnswerResolvers<ContextType>;
  SerialLife?: SerialLifeResolvers<ContextType>;
  SourceComparison?: SourceComparisonResolvers<ContextType>;
  SourceFile?: SourceFileResolvers<ContextType>;
  SourceFileConnection?: SourceFileConnectionResolvers<ContextType>;
  StorageProof?: StorageProofResolvers<ContextType>;
  StorageSlot?: StorageSlotResolvers<ContextType>;
  Stream?: StreamResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmissionConnection?: SubmissionConnectionResolvers<ContextType>;
  SubmissionCount?: SubmissionCountResolvers<ContextType>;
  SubmissionCounts?: SubmissionCountsResolvers<ContextType>;
  SupplyBalance?: SupplyBalanceResolvers<ContextType>;
  SupplyBalances?: SupplyBalancesResolvers<ContextType>;
  SupplyFlag?: SupplyFlagResolvers<ContextType>;
  SupplyItem?: SupplyItemResolvers<ContextType>;
  SupplyItemConnection?: SupplyItemConnectionResolvers<ContextType>;
  SupplyProperty?: SupplyPropertyResolvers<ContextType>;
  SupplyTotal?: SupplyTotalResolvers<ContextType>;
  SupplyTotalPart?: SupplyTotalPartResolvers<ContextType>;
  SupplyTotalProof?: SupplyTotalProofResolvers<ContextType>;
  SupplyTotals?: SupplyTotalsResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetActor?: TargetActorResolvers<ContextType>;
  TargetCheckCount?: TargetCheckCountResolvers<ContextType>;
  TargetCheckCounts?: TargetCheckCountsResolvers<ContextType>;
  TargetCheckResult?: TargetCheckResultResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetCount?: TargetCountResolvers<ContextType>;
  TargetCounts?: TargetCountsResolvers<ContextType>;
  TargetWord?: TargetWordResolvers<ContextType>;
  Token?: TokenResolvers<ContextType>;
  TokenAddress?: TokenAddressResolvers<ContextType>;
  TokenBalance?: TokenBalanceResolvers<ContextType>;
  TotalPart?: TotalPartResolvers<ContextType>;
  TotalProof?: TotalProofResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TraceClockStage?: TraceClockStageResolvers<ContextType>;
  TraceHop?: TraceHopResolvers<ContextType>;
  TraceLink?: TraceLinkResolvers<ContextType>;
  TraceNode?: TraceNodeResolvers<ContextType>;
  TracePool?: TracePoolResolvers<ContextType>;
  TraceStage?: TraceStageResolvers<ContextType>;
  Transaction?: TransactionResolvers<ContextType>;
  UnderstoodField?: UnderstoodFieldResolvers<ContextType>;
  UnknownFigure?: UnknownFigureResolvers<ContextType>;
};

