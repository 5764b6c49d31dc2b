/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * Pins an answer to the state of the ledger at a block: the same question with the same pin gives the same answer
 * for good. Give `hash` as well to be refused, instead of misled, should a reorganisation have replaced the block.
 */
export type AsOf = {
  /** The highest block that counts. */
  block: number;
  /**
   * Which ledger's block it is: needed where the server reads several and no hash tells. The answer then holds that ledger's
   * records only.
   */
  chainId?: number | null | undefined;
  /** Hash that block must have. */
  hash?: string | null | undefined;
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

/** Lets through the ballots that satisfy all that is given. A list means any of its values. */
export type BallotFilter = {
  /** Ballot ids. */
  ballot?: Array<string | number> | null | undefined;
  /** True: those with findings. */
  findings?: boolean | null | undefined;
  form?: Array<BallotForm> | null | undefined;
  /** True: those that the source calls important; false: those that it does not call so. */
  important?: boolean | null | undefined;
  issue?: Array<string> | null | undefined;
  session?: Array<number> | null | undefined;
  /** Stream ids. */
  stream?: Array<string | number> | null | undefined;
  /** All words of it stand in title, question, resolution or reference. */
  text?: string | null | undefined;
  /** With `voter`: of one of these classes. */
  voted?: Array<BallotClass> | null | undefined;
  /** Those in which one of these voters has a recorded vote. */
  voter?: Array<string> | null | undefined;
  year?: Array<number> | null | undefined;
  yearFrom?: number | null | undefined;
  yearTo?: number | null | undefined;
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

export type BallotVoterOrder =
  | 'LEAST_PARTICIPATION'
  | 'LEAST_WITH_MAJORITY'
  | 'MOST_PARTICIPATION'
  | 'MOST_VOTES'
  | 'MOST_WITH_MAJORITY'
  /** Identifiers, and English names of countries. */
  | 'NAME';

/**
 * What a total is drawn around: a country and a year, a plan, an organisation, a cluster, or any of them together. An end of a
 * flow lies inside where it satisfies all that is given; a list means any of its values.
 */
export type Boundary = {
  /**
   * Country or area codes. Of sources that tell both ends' countries, both; of others a flow's country is that of the getting
   * end, and the giving end lies in none.
   */
  country?: Array<string> | null | undefined;
  /** Organisation ids: the giver is the one end, the getter the other. */
  organisation?: Array<string | number> | null | undefined;
  /** Programme ids, such as CERF's windows: a record's programme is that of the getting end. */
  programme?: Array<string | number> | null | undefined;
  /** Further properties of an end, all of which have to hold: plan, cluster, sector, sdg, emergency, project. */
  property?: Array<BoundaryProperty> | null | undefined;
  /** Usage years. Of sources that tell them for each end, each its own; of others the record's year, for both ends. */
  year?: Array<number> | null | undefined;
};

/** Which way a flow goes, seen from a boundary. Worked out for each question; a record has no direction of its own. */
export type BoundaryDirection =
  /** From outside to inside. */
  | 'INCOMING'
  /** From inside to inside: the same money moving on, such as from a pooled fund to the organisation that does the work. */
  | 'INTERNAL'
  /** From inside to outside. */
  | 'OUTGOING';

/** The records behind a boundary's figures. Needs exactly one stream in the filter. */
export type BoundaryFlows = {
  boundary: Boundary;
  direction?: Array<BoundaryDirection> | null | undefined;
  /** OUTSIDE_SHARE has no records of its own: ask for COUNTED. */
  treatment?: Array<BoundaryTreatment> | null | undefined;
};

export type BoundaryProperty = {
  /** Any of these codes. */
  code: Array<string>;
  /** Such as plan, cluster, sector, sdg. */
  dimension: string;
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

export type CarbonBatchFilter = {
  /** Ids of projects on ledgers that are read here. */
  project?: Array<string | number> | null | undefined;
  /** Words in the project's name or reference, or in the contract's name. */
  text?: string | null | undefined;
  /** Ids of contracts. */
  token?: Array<string | number> | null | undefined;
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

export type CarbonSupplyBasis =
  /** The contract answers so; where it keeps it was not found, or not proven. */
  | 'CONTRACT_CALL'
  /** There was no contract yet. */
  | 'NO_CONTRACT'
  /** Proven from the contract's storage against a block's state root. */
  | 'STORAGE_PROOF'
  /** The contract does not tell, or the node no longer has that state. */
  | 'UNKNOWN';

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

export type CountryKind =
  /** In ISO 3166-1 today. */
  | 'COUNTRY'
  /** Withdrawn from ISO 3166-1. */
  | 'FORMER_COUNTRY'
  /** A source's own code for several countries together. */
  | 'REGION';

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
  country?: Array<string> | null | undefined;
  dateFrom?: string | null | undefined;
  dateTo?: string | null | undefined;
  /** True: only records with a flag. */
  flagged?: boolean | null | undefined;
  /** Organisation ids. */
  holder?: Array<string | number> | null | undefined;
  /** By default corrected records are left out, as they count in no total; true lists them too. */
  includeCorrected?: boolean | null | undefined;
  kind?: Array<CreditKind> | null | undefined;
  /** Organisations on either side. */
  party?: Array<string | number> | null | undefined;
  /** Ids of projects. */
  project?: Array<string | number> | null | undefined;
  /** The source's own words for what kind of project it is. */
  projectType?: Array<string> | null | undefined;
  receiver?: Array<string | number> | null | undefined;
  /** Hash of the transaction or block that holds the record. */
  recordedIn?: Array<string> | null | undefined;
  /** Stream ids. */
  stream?: Array<string | number> | null | undefined;
  /** Words in the reference or purpose, or in the project's name or reference. */
  text?: string | null | undefined;
  use?: Array<CreditUse> | null | undefined;
  vintage?: Array<number> | null | undefined;
  year?: Array<number> | null | undefined;
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

/** What a retirement counts towards. */
export type CreditUse =
  /** A duty or target of the project's own country. */
  | 'DOMESTIC'
  /** Another country's target, or an international scheme: needs a corresponding adjustment. */
  | 'INTERNATIONAL'
  | 'VOLUNTARY';

/** Lets through the versions that satisfy all that is given. A list means any of its values. */
export type DatasetFilter = {
  /** True: older versions as well; else only the newest of each data set. */
  allVersions?: boolean | null | undefined;
  /** Country codes. */
  country?: Array<string> | null | undefined;
  licence?: Array<string> | null | undefined;
  mediaType?: Array<string> | null | undefined;
  /** Hashes of transactions or blocks. */
  recordedIn?: Array<string> | null | undefined;
  /** Stream ids. */
  stream?: Array<string | number> | null | undefined;
  /** Words that all stand in title, reference or version. */
  text?: string | null | undefined;
  /** True: only what is withdrawn; false: only what is not. */
  withdrawn?: boolean | null | undefined;
};

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

export type EmissionConversionKind =
  /** From carbon to carbon dioxide. */
  | 'CARBON'
  /** Between units of mass. */
  | 'UNIT'
  /** From a gas to CO2 equivalent. */
  | 'WARMING_POTENTIAL';

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
  actor?: Array<string | number> | null | undefined;
  actorKind?: Array<EmissionActorKind> | null | undefined;
  /** Ids of bases. */
  basis?: Array<string | number> | null | undefined;
  /** Country or area codes. */
  country?: Array<string> | null | undefined;
  /** Words in any of a facility's names. */
  facility?: string | null | undefined;
  /** Such as CO2. */
  gas?: Array<string> | null | undefined;
  /** By default restated reports are left out, as they count in no total; true lists them too. */
  includeCorrected?: boolean | null | undefined;
  /** Organisation ids: what these report of themselves. */
  organisation?: Array<string | number> | null | undefined;
  /** Organisation ids: what the facilities report that these own. */
  owner?: Array<string | number> | null | undefined;
  /** True: only facilities whose owner is told; false: only those whose owner is not. */
  ownerKnown?: boolean | null | undefined;
  /** Hash of the transaction or block that holds the record. */
  recordedIn?: Array<string> | null | undefined;
  /** Codes of ISO 3166-2, such as CA-AB: only facilities whose place names that one province, or the like. */
  region?: Array<string> | null | undefined;
  /** True: only restated or restating reports. */
  restated?: boolean | null | undefined;
  /** Stream ids. */
  stream?: Array<string | number> | null | undefined;
  /** Words in the reference. */
  text?: string | null | undefined;
  year?: Array<number> | null | undefined;
  yearFrom?: number | null | undefined;
  yearTo?: number | null | undefined;
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

/** Lets through the rounds and places that satisfy all that is given. A list means any of its values. */
export type EntitlementFilter = {
  /** Country codes. */
  country?: Array<string> | null | undefined;
  modality?: Array<EntitlementModality> | null | undefined;
  /** Periods that begin on this day or later. */
  periodFrom?: string | null | undefined;
  /** Periods that end on this day or earlier. */
  periodTo?: string | null | undefined;
  /** P-codes: two letters and up to six digits. A region's lets all places within it through. */
  place?: Array<string> | null | undefined;
  /** Programme ids. */
  programme?: Array<string | number> | null | undefined;
  /** Round ids. */
  round?: Array<string | number> | null | undefined;
  sector?: Array<EntitlementSector> | null | undefined;
  /** Stream ids. */
  stream?: Array<string | number> | null | undefined;
};

/** In what form people get it. */
export type EntitlementModality =
  | 'CASH'
  | 'IN_KIND'
  | 'VOUCHER';

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

export type FlowDimension =
  | 'COUNTRY'
  | 'PROGRAMME'
  | 'PROVIDER'
  | 'RECEIVER'
  | 'YEAR';

/** Lets through the records that satisfy all that is given. A list means any of its values. */
export type FlowFilter = {
  /** Country or area codes. */
  country?: Array<string> | null | undefined;
  /** ISO 4217 codes of the original currency. */
  currency?: Array<string> | null | undefined;
  /** True: only records with a flag. */
  flagged?: boolean | null | undefined;
  /** By default corrected records are left out, as they count in no total; true lists them too. */
  includeCorrected?: boolean | null | undefined;
  kind?: Array<FlowKind> | null | undefined;
  /** Organisations on either side. */
  party?: Array<string | number> | null | undefined;
  /** Programme ids. */
  programme?: Array<string | number> | null | undefined;
  /** Records that have each of these properties. */
  property?: Array<PropertyFilter> | null | undefined;
  /** Organisation ids. */
  provider?: Array<string | number> | null | undefined;
  receiver?: Array<string | number> | null | undefined;
  /** Hash of the transaction or block that holds the record. */
  recordedIn?: Array<string> | null | undefined;
  /** A step of the money's way, as FlowSeries.step has it: 0 where it enters. Needs exactly one stream and one kind beside it. */
  step?: number | null | undefined;
  /** Stream ids. */
  stream?: Array<string | number> | null | undefined;
  /** Words in title or reference. */
  text?: string | null | undefined;
  /** Records that touch a boundary, as they are treated there. */
  within?: BoundaryFlows | null | undefined;
  year?: Array<number> | null | undefined;
  /** From this year on. */
  yearFrom?: number | null | undefined;
  /** Up to this year. */
  yearTo?: number | null | undefined;
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

export type FlowOrder =
  /** Largest value in US dollars first; unknown values last. */
  | 'LARGEST'
  /** Latest date first; undated ones last. */
  | 'NEWEST'
  /** Earliest date first; undated ones last. */
  | 'OLDEST'
  /** As recorded on the ledger, newest record first. */
  | 'RECORDED';

export type FlowRole =
  | 'PROVIDER'
  | 'RECEIVER';

export type GovernorChangeKind =
  | 'CANCELED'
  | 'EXECUTED'
  /** Votes are taken longer, as the quorum was reached late. */
  | 'EXTENDED'
  | 'QUEUED';

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

export type GovernorProposalFilter = {
  /** Governor ids. */
  governor?: Array<string | number> | null | undefined;
  /** Hashes of transactions or blocks in which the proposal was made. */
  recordedIn?: Array<string> | null | undefined;
  /** Words that all stand in the description. */
  text?: string | null | undefined;
  /** Proposals in which this address voted. */
  voter?: string | null | undefined;
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

export type GovernorVoteKind =
  /** A voter's whole weight, or what was left of it. */
  | 'CAST'
  /** A holder took their weight back from their delegate, and voted themselves. */
  | 'OVERRIDE'
  /** What the delegate's vote loses by that. */
  | 'REDUCED'
  /** Divided by its voter (support 255). */
  | 'SPLIT';

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

/** Lets through the checks that satisfy all that is given. A list means any of its values. */
export type IntegrityFilter = {
  /** Names of checks, as the field calls them. */
  check?: Array<string> | null | undefined;
  field?: Array<CheckedField> | null | undefined;
  /** Stream ids. */
  stream?: Array<string | number> | null | undefined;
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

/** What is wrong with a log that belongs to no open stream. */
export type MisplacedKind =
  /** It says something of a stream that its contract had not opened before. */
  | 'NEVER_OPENED'
  /** It opens a stream that is open already. */
  | 'OPENED_TWICE';

export type OrganisationFilter = {
  country?: string | null | undefined;
  kind?: OrganisationKind | null | undefined;
  /** Part of the name, in any case. */
  name?: string | null | undefined;
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
  code: Array<string>;
  /** Such as plan, cluster, type. */
  dimension: string;
  side?: PropertySide;
};

export type PropertySide =
  /** Of the flow itself. */
  | 'FLOW'
  /** Of the giving end. */
  | 'FROM'
  /** Of the getting end. */
  | 'TO';

export type ReferenceConversion =
  | 'EXCHANGE_RATES'
  /** By what money buys; the currency then stands for international units of it. */
  | 'PURCHASING_POWER';

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

export type SubmissionFileType =
  | 'ADDENDUM'
  /** A nationally determined contribution. */
  | 'NDC'
  | 'OTHER'
  | 'TRANSLATION';

/** Lets through the submissions that satisfy all that is given. A list means any of its values. */
export type SubmissionFilter = {
  /** Country or area codes; EUU is the European Union. */
  country?: Array<string> | null | undefined;
  /** Submitted on this day or later. */
  dateFrom?: string | null | undefined;
  /** Submitted on this day or before. */
  dateTo?: string | null | undefined;
  fileType?: Array<SubmissionFileType> | null | undefined;
  /** By default corrected records are left out; true lists them too. */
  includeCorrected?: boolean | null | undefined;
  /** As the source writes them. */
  language?: Array<string> | null | undefined;
  /** Hash of the transaction or block that holds the record. */
  recordedIn?: Array<string> | null | undefined;
  status?: Array<SubmissionStatus> | null | undefined;
  /** Stream ids. */
  stream?: Array<string | number> | null | undefined;
  /** Words in title, party, file name or reference. */
  text?: string | null | undefined;
};

export type SubmissionStatus =
  | 'ACTIVE'
  | 'ARCHIVED';

export type SupplyBalanceDimension =
  | 'CATEGORY'
  | 'COUNTRY'
  | 'ITEM'
  | 'PLACE';

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

/** Lets through the records that satisfy all that is given. A list means any of its values. */
export type SupplyFilter = {
  /** Categories of items, as the source writes them. */
  category?: Array<string> | null | undefined;
  /** Country or area codes. */
  country?: Array<string> | null | undefined;
  /** Handed over on this day or later. */
  dateFrom?: string | null | undefined;
  /** Handed over on this day or before. */
  dateTo?: string | null | undefined;
  /** True: only records with a flag. */
  flagged?: boolean | null | undefined;
  /** By default corrected records are left out, as they count in no total; true lists them too. */
  includeCorrected?: boolean | null | undefined;
  /** Item ids. */
  item?: Array<string | number> | null | undefined;
  kind?: Array<HandOverKind> | null | undefined;
  /** True: only goods that arrived after the day planned; false: only those that did not. */
  late?: boolean | null | undefined;
  mode?: Array<TransportMode> | null | undefined;
  /** Organisations on either side. */
  party?: Array<string | number> | null | undefined;
  /** Places, as the source writes them. */
  place?: Array<string> | null | undefined;
  /** Organisation ids. */
  provider?: Array<string | number> | null | undefined;
  receiver?: Array<string | number> | null | undefined;
  /** Hash of the transaction or block that holds the record. */
  recordedIn?: Array<string> | null | undefined;
  /** Stream ids. */
  stream?: Array<string | number> | null | undefined;
  /** Words in reference or place, or in the item's name. */
  text?: string | null | undefined;
  /** Codes of units, such as KGM. */
  unit?: Array<string> | null | undefined;
  year?: Array<number> | null | undefined;
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

export type TargetCheckOutcome =
  | 'CLEAR'
  | 'FOUND'
  /** What it would be told from is missing. Unknown is never taken for clear. */
  | 'UNKNOWN';

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
  actor?: Array<string | number> | null | undefined;
  actorKind?: Array<TargetActorKind> | null | undefined;
  /** Only those of which this check has one of `outcome`, by default FOUND. */
  check?: TargetCheck | null | undefined;
  conditionality?: Array<Conditionality> | null | undefined;
  /** Country or area codes: of countries' own targets and of the actors in them. */
  country?: Array<string> | null | undefined;
  /** By default corrected records are left out; true lists them too. */
  includeCorrected?: boolean | null | undefined;
  kind?: Array<TargetKind> | null | undefined;
  /** Ids of organisations that an actor is registered as. */
  organisation?: Array<string | number> | null | undefined;
  outcome?: Array<TargetCheckOutcome> | null | undefined;
  /** Hash of the transaction or block that holds the record. */
  recordedIn?: Array<string> | null | undefined;
  /** Stream ids. */
  stream?: Array<string | number> | null | undefined;
  targetYear?: Array<number> | null | undefined;
  /** In this year or later. */
  targetYearFrom?: number | null | undefined;
  /** In this year or before. */
  targetYearTo?: number | null | undefined;
  /** Words in the reference, the address, or the actor's name. */
  text?: string | null | undefined;
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

export type TargetUnit =
  /** Per cent below what the target is measured against. */
  | 'PERCENT'
  /** Tonnes of CO2 equivalent in a year. */
  | 'TONNES_CO2E';

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

/** Which way a trace goes. */
export type TraceDirection =
  /** From the start back to those who gave it. */
  | 'BACK'
  /** Both: the whole chain that the start is a part of. */
  | 'BOTH'
  /** From the start on to those who got the money, as far as records tell. */
  | 'FORWARD';

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

/**
 * Where a trace starts: one record, or all records of one stream that satisfy what is given. Different streams tell of the same
 * money, so a start is of one stream; records that follow from its records by a link are followed into other streams.
 */
export type TraceStart = {
  /** Country or area code: what is meant for it. */
  country?: string | null | undefined;
  /** Organisation id: forward from what it gave, also in other streams that are linked to what it got; back from what it got. */
  organisation?: string | number | null | undefined;
  /** A place as its publisher names it, from the country down, such as AFG/Hirat: with all that lies in it. */
  place?: string | null | undefined;
  /** Programme id, such as an allocation round. */
  programme?: string | number | null | undefined;
  /** Id of a record: it is traced with the records that tell of other stages of the same step, such as its pledge and receipts. */
  record?: string | number | null | undefined;
  /** Stream id. Needed where no record is given. */
  stream?: string | number | null | undefined;
  /** The year that records are counted under. */
  year?: number | null | undefined;
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

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> } };

export type BallotStreamFragment = { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } };

export type BallotRowFragment = { id: string, title: string, date: string | null, form: BallotForm, rule: BallotRule, session: number | null, resolution: string | null, reference: string, important: boolean | null, votes: number, choices: Array<{ number: number | null, name: string, class: BallotClass, votes: number, share: number | null }>, recorded: Array<{ kind: BallotFindingKind }> };

export type ChartBallotFragment = { id: string, title: string, rule: BallotRule, figures: Array<{ number: number | null, name: string, class: BallotClass, votes: number, share: number | null, weight: string | null }>, rollCall: Array<{ id: string, voter: string | null, overwritten: boolean | null, country: { code: string, name: string, kind: CountryKind } | null, chosen: Array<{ name: string, class: BallotClass }> }> | null, rounds: { blank: number, winner: { name: string, class: BallotClass } | null, rounds: Array<{ number: number, threshold: number, inactive: number, votes: Array<{ votes: number, choice: { name: string, class: BallotClass } }>, out: Array<{ votes: number, exhausted: number, choice: { name: string, class: BallotClass }, transfers: Array<{ votes: number, choice: { name: string, class: BallotClass } }> }>, elected: { name: string, class: BallotClass } | null, tied: Array<{ name: string, class: BallotClass }> }> } | null, fact: { id: string, label: ProofLabel, stream: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } } }, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null };

export type BallotChartQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type BallotChartQuery = { ballot: { id: string, title: string, rule: BallotRule, figures: Array<{ number: number | null, name: string, class: BallotClass, votes: number, share: number | null, weight: string | null }>, rollCall: Array<{ id: string, voter: string | null, overwritten: boolean | null, country: { code: string, name: string, kind: CountryKind } | null, chosen: Array<{ name: string, class: BallotClass }> }> | null, rounds: { blank: number, winner: { name: string, class: BallotClass } | null, rounds: Array<{ number: number, threshold: number, inactive: number, votes: Array<{ votes: number, choice: { name: string, class: BallotClass } }>, out: Array<{ votes: number, exhausted: number, choice: { name: string, class: BallotClass }, transfers: Array<{ votes: number, choice: { name: string, class: BallotClass } }> }>, elected: { name: string, class: BallotClass } | null, tied: Array<{ name: string, class: BallotClass }> }> } | null, fact: { id: string, label: ProofLabel, stream: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } } }, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null } | null };

export type BallotsQueryVariables = Exact<{
  filter?: BallotFilter | null | undefined;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type BallotsQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, ballots: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, date: string | null, form: BallotForm, rule: BallotRule, session: number | null, resolution: string | null, reference: string, important: boolean | null, votes: number, stream: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } }, choices: Array<{ number: number | null, name: string, class: BallotClass, votes: number, share: number | null }>, recorded: Array<{ kind: BallotFindingKind }> }> }, facets: { forms: Array<BallotForm>, years: Array<number>, sessions: Array<number>, issues: Array<string>, withFindings: number, ballots: number }, named: Array<{ voters: number }>, voters: { rows: Array<{ voter: string, country: { code: string, name: string } | null }> } };

export type BallotQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type BallotQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, ballot: { noRounds: string | null, question: string, opens: string | null, closes: string | null, closed: boolean, seats: number, eligible: string | null, issues: Array<string>, overwritten: number, unrevealed: number, refused: number, root: string | null, tags: number | null, id: string, title: string, date: string | null, form: BallotForm, rule: BallotRule, session: number | null, resolution: string | null, reference: string, important: boolean | null, votes: number, majority: { of: number, in: number } | null, quorum: { of: number, in: number } | null, group: { depth: number, root: string, scope: string } | null, figures: Array<{ number: number | null, name: string, class: BallotClass, votes: number, share: number | null, weight: string | null, declared: string | null, tallied: number | null }>, result: { date: string | null, elected: Array<string>, fact: { id: string } } | null, findings: Array<{ kind: BallotFindingKind, row: number | null, got: string, expected: string, fact: { id: string } | null }>, intents: Array<{ voter: string, date: string | null, document: string, country: { code: string, name: string } | null, chosen: { name: string, class: BallotClass } }>, single: { totalCount: number, nodes: Array<{ id: string, voter: string | null, number: number | null, unit: number | null, place: string | null, tag: string | null, chosen: Array<{ name: string, class: BallotClass }> }> }, records: { totalCount: number, nodes: Array<{ fact: { id: string, label: ProofLabel } }> }, choices: Array<{ number: number | null, name: string, class: BallotClass, votes: number, share: number | null }>, recorded: Array<{ kind: BallotFindingKind }>, rollCall: Array<{ id: string, voter: string | null, overwritten: boolean | null, country: { code: string, name: string, kind: CountryKind } | null, chosen: Array<{ name: string, class: BallotClass }> }> | null, rounds: { blank: number, winner: { name: string, class: BallotClass } | null, rounds: Array<{ number: number, threshold: number, inactive: number, votes: Array<{ votes: number, choice: { name: string, class: BallotClass } }>, out: Array<{ votes: number, exhausted: number, choice: { name: string, class: BallotClass }, transfers: Array<{ votes: number, choice: { name: string, class: BallotClass } }> }>, elected: { name: string, class: BallotClass } | null, tied: Array<{ name: string, class: BallotClass }> }> } | null, fact: { id: string, label: ProofLabel, stream: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } } }, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null } | null };

export type HomeBallotsQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type HomeBallotsQuery = { ballots: { totalCount: number, nodes: Array<{ id: string, title: string, date: string | null, form: BallotForm, rule: BallotRule, session: number | null, resolution: string | null, reference: string, important: boolean | null, votes: number, choices: Array<{ number: number | null, name: string, class: BallotClass, votes: number, share: number | null }>, recorded: Array<{ kind: BallotFindingKind }> }> } };

export type UnitSumsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type UnitSumsQuery = { ballot: { units: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number | null, place: string | null, sums: Array<{ number: number | null, name: string, class: BallotClass, votes: string }> }> } } | null };

export type VoterHistoryFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, fact: { id: string }, chosen: Array<{ name: string, class: BallotClass }>, ballot: { id: string, title: string, date: string | null, resolution: string | null, important: boolean | null } }> };

export type VoterSourcesQueryVariables = Exact<{
  filter?: BallotFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type VoterSourcesQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, facets: { years: Array<number>, issues: Array<string> }, sources: Array<{ ballots: number, voters: number, votes: number, stream: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } } }> };

export type NamedVotersQueryVariables = Exact<{
  filter?: BallotFilter | null | undefined;
  text?: string | null | undefined;
  beside?: Array<string> | string | null | undefined;
  orderBy: BallotVoterOrder;
  first: number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type NamedVotersQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, voters: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, voter: string, named: boolean, votes: number, ballots: number, cast: number, participation: number, firstDate: string | null, lastDate: string | null, majority: { common: number, same: number, share: number | null }, country: { code: string, name: string, region: string | null } | null }> } };

export type ChartVoterFragment = { id: string, voter: string, votes: number, firstDate: string | null, lastDate: string | null, country: { code: string, name: string } | null, classes: Array<{ class: BallotClass, votes: number }>, byYear: Array<{ year: number | null, votes: number, classes: Array<{ class: BallotClass, votes: number }> }>, agreement: Array<{ voter: string, common: number, same: number, share: number, country: { code: string, name: string } | null }>, stream: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } }, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null };

export type VoterChartQueryVariables = Exact<{
  voter: string;
  filter?: BallotFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type VoterChartQuery = { ballotVoter: Array<{ id: string, voter: string, votes: number, firstDate: string | null, lastDate: string | null, country: { code: string, name: string } | null, classes: Array<{ class: BallotClass, votes: number }>, byYear: Array<{ year: number | null, votes: number, classes: Array<{ class: BallotClass, votes: number }> }>, agreement: Array<{ voter: string, common: number, same: number, share: number, country: { code: string, name: string } | null }>, stream: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } }, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null }> };

export type MatrixVotersQueryVariables = Exact<{
  filter?: BallotFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type MatrixVotersQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, ballotVoters: { rows: Array<{ voter: string, named: boolean, votes: number, firstDate: string | null, lastDate: string | null, country: { code: string, name: string, region: string | null } | null, stream: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } } }>, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null } };

export type MatrixQueryVariables = Exact<{
  stream: string | number;
  voters: Array<string> | string;
  filter?: BallotFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type MatrixQuery = { ballotMatrix: Array<{ one: string, other: string, common: number, same: number }>, newest: { block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null } };

export type VoterQueryVariables = Exact<{
  voter: string;
  filter?: BallotFilter | null | undefined;
  class?: Array<BallotClass> | BallotClass | null | undefined;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type VoterQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, facets: { years: Array<number>, issues: Array<string> }, ballotVoter: Array<{ id: string, voter: string, votes: number, firstDate: string | null, lastDate: string | null, byIssue: Array<{ issue: string | null, votes: number, classes: Array<{ class: BallotClass, votes: number }> }>, country: { code: string, name: string } | null, classes: Array<{ class: BallotClass, votes: number }>, byYear: Array<{ year: number | null, votes: number, classes: Array<{ class: BallotClass, votes: number }> }>, agreement: Array<{ voter: string, common: number, same: number, share: number, country: { code: string, name: string } | null }>, stream: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } }, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null }>, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, fact: { id: string }, chosen: Array<{ name: string, class: BallotClass }>, ballot: { id: string, title: string, date: string | null, resolution: string | null, important: boolean | null } }> } };

export type VotesOfQueryVariables = Exact<{
  voter: string;
  asOf?: AsOf | null | undefined;
}>;


export type VotesOfQuery = { ballotVoter: Array<{ id: string, votes: number, classes: Array<{ class: BallotClass, votes: number }>, stream: { title: string } }> };

export type NamedVoterQueryVariables = Exact<{
  voter: string;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type NamedVoterQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, ballotVoter: Array<{ id: string, voter: string, votes: number, firstDate: string | null, lastDate: string | null, classes: Array<{ class: BallotClass, votes: number }>, byYear: Array<{ year: number | null, votes: number, classes: Array<{ class: BallotClass, votes: number }> }>, stream: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } } }>, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, fact: { id: string }, chosen: Array<{ name: string, class: BallotClass }>, ballot: { id: string, title: string, date: string | null, resolution: string | null, important: boolean | null } }> } };

export type BoundaryFrameQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type BoundaryFrameQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, streams: Array<{ id: string, domain: string, source: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } }> };

export type BoundaryStreamFragment = { id: string, domain: string, source: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } };

export type BoundaryChoicesQueryVariables = Exact<{
  stream: string | number;
}>;


export type BoundaryChoicesQuery = { boundaryChoices: Array<{ dimension: string, choices: Array<{ code: string, name: string | null, records: number }> }> };

export type BoundaryFigurePartsFragment = { usd: string, records: number, unknownUsd: number };

export type BoundarySidePartsFragment = { records: number, funding: { usd: string, records: number, unknownUsd: number }, committed: { usd: string, records: number, unknownUsd: number }, paid: { usd: string, records: number, unknownUsd: number }, inKind: { usd: string, records: number, unknownUsd: number }, pledged: { usd: string, records: number, unknownUsd: number }, gross: { usd: string, records: number, unknownUsd: number } };

export type BoundaryPartRowFragment = { code: string | null, name: string | null, several: boolean, usd: string, records: number, unknownUsd: number };

export type BoundaryTotalsQueryVariables = Exact<{
  stream: string | number;
  boundary: Boundary;
  asOf?: AsOf | null | undefined;
}>;


export type BoundaryTotalsQuery = { boundary: { net: string, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null, gross: { usd: string, records: number, unknownUsd: number }, incoming: { records: number, currencies: Array<{ currency: string, amount: string, usd: string, records: number, unknownUsd: number }>, funding: { usd: string, records: number, unknownUsd: number }, committed: { usd: string, records: number, unknownUsd: number }, paid: { usd: string, records: number, unknownUsd: number }, inKind: { usd: string, records: number, unknownUsd: number }, pledged: { usd: string, records: number, unknownUsd: number }, gross: { usd: string, records: number, unknownUsd: number } }, internal: { records: number, funding: { usd: string, records: number, unknownUsd: number }, committed: { usd: string, records: number, unknownUsd: number }, paid: { usd: string, records: number, unknownUsd: number }, inKind: { usd: string, records: number, unknownUsd: number }, pledged: { usd: string, records: number, unknownUsd: number }, gross: { usd: string, records: number, unknownUsd: number } }, outgoing: { records: number, funding: { usd: string, records: number, unknownUsd: number }, committed: { usd: string, records: number, unknownUsd: number }, paid: { usd: string, records: number, unknownUsd: number }, inKind: { usd: string, records: number, unknownUsd: number }, pledged: { usd: string, records: number, unknownUsd: number }, gross: { usd: string, records: number, unknownUsd: number } }, steps: Array<{ direction: BoundaryDirection, treatment: BoundaryTreatment, usd: string, records: number, unknownUsd: number }>, plans: Array<{ code: string | null, name: string | null, several: boolean, usd: string, records: number, unknownUsd: number }>, receivers: Array<{ code: string | null, name: string | null, several: boolean, usd: string, records: number, unknownUsd: number }>, providers: Array<{ code: string | null, name: string | null, several: boolean, usd: string, records: number, unknownUsd: number }>, clusters: Array<{ code: string | null, name: string | null, several: boolean, usd: string, records: number, unknownUsd: number }>, countries: Array<{ code: string | null, name: string | null, several: boolean, usd: string, records: number, unknownUsd: number }>, years: Array<{ code: string | null, name: string | null, several: boolean, usd: string, records: number, unknownUsd: number }> } };

export type BoundarySidesQueryVariables = Exact<{
  stream: string | number;
  boundary: Boundary;
  asOf?: AsOf | null | undefined;
}>;


export type BoundarySidesQuery = { boundary: { incoming: { records: number, funding: { usd: string, records: number, unknownUsd: number }, committed: { usd: string, records: number, unknownUsd: number }, paid: { usd: string, records: number, unknownUsd: number }, inKind: { usd: string, records: number, unknownUsd: number }, pledged: { usd: string, records: number, unknownUsd: number }, gross: { usd: string, records: number, unknownUsd: number } }, internal: { records: number, gross: { usd: string, records: number, unknownUsd: number } } } };

export type CarriedOutQueryVariables = Exact<{
  stream: string | number;
  boundary: Boundary;
  asOf?: AsOf | null | undefined;
}>;


export type CarriedOutQuery = { boundary: { net: string, incoming: { funding: { usd: string, records: number, unknownUsd: number } }, outgoing: { funding: { usd: string, records: number, unknownUsd: number } } } };

export type BoundaryRecordsQueryVariables = Exact<{
  filter: FlowFilter;
  orderBy: FlowOrder;
  first: number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type BoundaryRecordsQuery = { flows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, flags: Array<{ check: FlagCheck }>, correctedBy: { id: string } | null, fact: { stream: { id: string, title: string } } }> } };

export type CheckRowFragment = { id: string, check: CheckName, outcome: CheckOutcome, failed: number, passed: number, unknown: number, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, publisher: { id: string, name: string } } };

export type RelatedFlowFragment = { id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string };

export type CheckFindingPartsFragment = { id: string, check: CheckName, expected: string | null, found: string | null, unit: string | null, topic: string | null, day: string | null, year: number | null, organisation: { id: string, name: string } | null, record: { id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, flags: Array<{ check: FlagCheck }>, correctedBy: { id: string } | null, fact: { stream: { id: string, title: string } } } | null, related: Array<{ id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string }> };

export type CheckQueryVariables = Exact<{
  stream: string | number;
  check: CheckName;
  first: number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type CheckQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, check: { id: string, check: CheckName, outcome: CheckOutcome, failed: number, passed: number, unknown: number, findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, check: CheckName, expected: string | null, found: string | null, unit: string | null, topic: string | null, day: string | null, year: number | null, organisation: { id: string, name: string } | null, record: { id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, flags: Array<{ check: FlagCheck }>, correctedBy: { id: string } | null, fact: { stream: { id: string, title: string } } } | null, related: Array<{ id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string }> }> }, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, publisher: { id: string, name: string } } } };

export type RecordChecksQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type RecordChecksQuery = { flow: { id: string, fact: { stream: { id: string } }, checks: Array<{ id: string, check: CheckName, expected: string | null, found: string | null, unit: string | null, topic: string | null, day: string | null, year: number | null, organisation: { id: string, name: string } | null, record: { id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, flags: Array<{ check: FlagCheck }>, correctedBy: { id: string } | null, fact: { stream: { id: string, title: string } } } | null, related: Array<{ id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string }> }> } | null };

export type OrganisationChecksQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type OrganisationChecksQuery = { organisation: { checks: Array<{ id: string, check: CheckName, year: number | null, expected: string | null, found: string | null, unit: string | null, stream: { id: string, title: string } }> } | null };

export type RecordVersionsQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type RecordVersionsQuery = { flow: { versions: Array<{ id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, rateDate: string | null, reference: string, title: string, sector: string, propertyText: string, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, programme: { title: string } | null, parent: { id: string, reference: string } | null, fact: { stream: { publisher: { id: string, name: string } }, transaction: { hash: string, sender: string | null, block: { number: number, time: string } } } }> } | null };

export type RecordVersionFragment = { id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, rateDate: string | null, reference: string, title: string, sector: string, propertyText: string, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, programme: { title: string } | null, parent: { id: string, reference: string } | null, fact: { stream: { publisher: { id: string, name: string } }, transaction: { hash: string, sender: string | null, block: { number: number, time: string } } } };

export type IntegrityRowFragment = { field: CheckedField, check: string, found: number, passed: number, unknown: number, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, publisher: { id: string, name: string } } };

export type IntegrityThingFragment = { field: CheckedField, check: string, subject: FindingSubject, subjectId: string, title: string, said: { key: FindingKey, values: Array<{ name: string, kind: FindingValueKind, text: string, unit: string | null }> }, stream: { id: string, title: string } };

export type IntegrityQueryVariables = Exact<{
  filter: IntegrityFilter;
  first: number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type IntegrityQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, integrityChecks: Array<{ field: CheckedField, check: string, found: number, passed: number, unknown: number, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, publisher: { id: string, name: string } } }>, integrityFindings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ field: CheckedField, check: string, subject: FindingSubject, subjectId: string, title: string, said: { key: FindingKey, values: Array<{ name: string, kind: FindingValueKind, text: string, unit: string | null }> }, stream: { id: string, title: string } }> }, misplacedLogs: { totalCount: number, nodes: Array<{ kind: MisplacedKind, contract: string, streamId: string, seq: string | null, logIndex: number, transaction: { hash: string, block: { number: number } } }> } };

export type OneCheckQueryVariables = Exact<{
  filter: IntegrityFilter;
  first: number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type OneCheckQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, integrityChecks: Array<{ field: CheckedField, check: string, found: number, passed: number, unknown: number, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, publisher: { id: string, name: string } } }>, integrityFindings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ field: CheckedField, check: string, subject: FindingSubject, subjectId: string, title: string, said: { key: FindingKey, values: Array<{ name: string, kind: FindingValueKind, text: string, unit: string | null }> }, stream: { id: string, title: string } }> } };

export type ComparedFlowFragment = { id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, fact: { stream: { id: string, title: string } } };

export type FlowMatchPartsFragment = { id: string, code: string, records: number, usd: string | null, difference: string | null, outcome: MatchOutcome, own: { id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, fact: { stream: { id: string, title: string } } }, stream: { id: string, title: string }, naming: Array<{ id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, fact: { stream: { id: string, title: string } } }> };

export type ComparisonRowFragment = { id: string, matches: number, agree: number, more: number, less: number, unknown: number, stream: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, source: string, publisher: { id: string, name: string } }, naming: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, source: string, publisher: { id: string, name: string } } };

export type CompareQueryVariables = Exact<{
  country?: string | null | undefined;
  organisation?: string | number | null | undefined;
  first: number;
  asOf?: AsOf | null | undefined;
}>;


export type CompareQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, comparisons: Array<{ id: string, matches: number, agree: number, more: number, less: number, unknown: number, flows: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, records: number, usd: string | null, difference: string | null, outcome: MatchOutcome, own: { id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, fact: { stream: { id: string, title: string } } }, stream: { id: string, title: string }, naming: Array<{ id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, fact: { stream: { id: string, title: string } } }> }> }, stream: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, source: string, publisher: { id: string, name: string } }, naming: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, source: string, publisher: { id: string, name: string } } }> };

export type ComparePairQueryVariables = Exact<{
  country?: string | null | undefined;
  organisation?: string | number | null | undefined;
  pair: string | number;
  first: number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type ComparePairQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, comparisons: Array<{ id: string, matches: number, agree: number, more: number, less: number, unknown: number, flows: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, records: number, usd: string | null, difference: string | null, outcome: MatchOutcome, own: { id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, fact: { stream: { id: string, title: string } } }, stream: { id: string, title: string }, naming: Array<{ id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, fact: { stream: { id: string, title: string } } }> }> }, stream: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, source: string, publisher: { id: string, name: string } }, naming: { id: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, source: string, publisher: { id: string, name: string } } }> };

export type OverlapQueryVariables = Exact<{
  country?: string | null | undefined;
  organisation?: string | number | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type OverlapQuery = { comparisons: Array<{ id: string, matches: number }> };

export type SameFlowQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type SameFlowQuery = { flow: { sameFlow: Array<{ id: string, code: string, records: number, usd: string | null, difference: string | null, outcome: MatchOutcome, own: { id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, fact: { stream: { id: string, title: string } } }, stream: { id: string, title: string }, naming: Array<{ id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, fact: { stream: { id: string, title: string } } }> }> } | null };

export type CountriesFrameQueryVariables = Exact<{
  filter?: FlowFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type CountriesFrameQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, series: { rows: Array<{ kind: FlowKind, step: number, only: FlowRole | null, needsStep: boolean, providers: number, receivers: number, mixed: boolean, usd: string, records: number, unknownUsd: number, label: ProofLabel, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, publisher: { id: string, name: string } } }> } };

export type CountriesSumsQueryVariables = Exact<{
  filter: FlowFilter;
  asOf?: AsOf | null | undefined;
}>;


export type CountriesSumsQuery = { total: { rows: Array<{ usd: string, records: number, unknownUsd: number, label: ProofLabel }> }, table: { rows: Array<{ usd: string, records: number, country: { code: string, name: string, region: string | null, kind: CountryKind } | null }> } };

export type CountryFrameQueryVariables = Exact<{
  code: string | number;
  filter: FlowFilter;
  registered: OrganisationFilter;
  asOf?: AsOf | null | undefined;
}>;


export type CountryFrameQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, country: { code: string, name: string, region: string | null, kind: CountryKind } | null, series: { rows: Array<{ kind: FlowKind, step: number, only: FlowRole | null, needsStep: boolean, providers: number, receivers: number, mixed: boolean, usd: string, records: number, unknownUsd: number, label: ProofLabel, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, publisher: { id: string, name: string } } }> }, organisations: { totalCount: number, nodes: Array<{ id: string, name: string, kind: OrganisationKind }> } };

export type CountryFiguresQueryVariables = Exact<{
  filter: FlowFilter;
  rows: number;
  asOf?: AsOf | null | undefined;
}>;


export type CountryFiguresQuery = { total: { rows: Array<{ usd: string, records: number, unknownUsd: number, label: ProofLabel }> }, years: { rows: Array<{ label: ProofLabel, usd: string, records: number, unknownUsd: number, year: number | null, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null }> }, receivers: { rows: Array<{ usd: string, records: number, unknownUsd: number, year: number | null, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null }> }, programmes: { rows: Array<{ usd: string, records: number, unknownUsd: number, year: number | null, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null }> }, largest: { totalCount: number, nodes: Array<{ id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, flags: Array<{ check: FlagCheck }>, correctedBy: { id: string } | null, fact: { stream: { id: string, title: string } } }> } };

export type CreditStreamsQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type CreditStreamsQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, streams: Array<{ id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } }> };

export type CreditStreamFragment = { id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } };

export type CreditSumsFragment = { issued: string, retired: string, cancelled: string, buffered: string, exported: string, held: string | null, records: number, label: ProofLabel };

export type CreditRowFragment = { id: string, kind: CreditKind, date: string | null, vintage: number | null, quantity: string, serialBlock: string | null, firstSerial: string | null, lastSerial: string | null, use: CreditUse | null, purpose: string, project: { id: string, name: string }, country: { code: string, name: string } | null, holder: { id: string, name: string } | null, receiver: { id: string, name: string } | null, flags: Array<{ check: CreditFlagName, detail: string }>, correctedBy: { id: string } | null };

export type CreditChecksFragment = { check: CreditCheckName, passed: number, flagged: number, unknown: number, findings: Array<{ detail: string, vintage: number | null, project: { id: string, name: string } }> };

export type CreditsQueryVariables = Exact<{
  filter: CreditFilter;
  ofSource: CreditFilter;
  listed: CreditFilter;
  retired: CreditFilter;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type CreditsQuery = { all: { rows: Array<{ issued: string, retired: string, cancelled: string, buffered: string, exported: string, held: string | null, records: number, label: ProofLabel }>, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null }, years: { rows: Array<{ year: number | null, issued: string, retired: string, cancelled: string, buffered: string, exported: string, held: string | null, records: number, label: ProofLabel }> }, countries: { rows: Array<{ issued: string, retired: string, cancelled: string, buffered: string, exported: string, held: string | null, records: number, label: ProofLabel, country: { code: string, name: string } | null }> }, projects: { rows: Array<{ issued: string, retired: string, cancelled: string, buffered: string, exported: string, held: string | null, records: number, label: ProofLabel, project: { id: string, name: string, reference: string } | null, country: { code: string, name: string } | null }> }, types: { rows: Array<{ projectType: string | null }> }, vintages: { rows: Array<{ vintage: number | null }> }, hosts: { rows: Array<{ country: { code: string, name: string } | null }> }, receivers: { rows: Array<{ retired: string, records: number, receiver: { id: string, name: string } | null }> }, checks: Array<{ check: CreditCheckName, passed: number, flagged: number, unknown: number, findings: Array<{ detail: string, vintage: number | null, project: { id: string, name: string } }> }>, list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: CreditKind, date: string | null, vintage: number | null, quantity: string, serialBlock: string | null, firstSerial: string | null, lastSerial: string | null, use: CreditUse | null, purpose: string, project: { id: string, name: string }, country: { code: string, name: string } | null, holder: { id: string, name: string } | null, receiver: { id: string, name: string } | null, flags: Array<{ check: CreditFlagName, detail: string }>, correctedBy: { id: string } | null }> } };

export type CreditsOfQueryVariables = Exact<{
  filter: CreditFilter;
  asOf?: AsOf | null | undefined;
}>;


export type CreditsOfQuery = { creditTotals: { rows: Array<{ issued: string, retired: string, cancelled: string, buffered: string, exported: string, held: string | null, records: number, label: ProofLabel, stream: { id: string, title: string } }> } };

export type CreditFactQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type CreditFactQuery = { creditRecord: { id: string, kind: CreditKind, date: string | null, vintage: number | null, quantity: string, serialBlock: string | null, firstSerial: string | null, lastSerial: string | null, use: CreditUse | null, purpose: string, project: { id: string, name: string }, country: { code: string, name: string } | null, holder: { id: string, name: string } | null, receiver: { id: string, name: string } | null, flags: Array<{ check: CreditFlagName, detail: string }>, correctedBy: { id: string } | null } | null };

export type RetirementsQueryVariables = Exact<{
  retired: CreditFilter;
  all: CreditFilter;
  listed: CreditFilter;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type RetirementsQuery = { total: { rows: Array<{ retired: string, records: number, label: ProofLabel }> }, years: { rows: Array<{ year: number | null, retired: string, records: number }> }, receivers: { rows: Array<{ retired: string, records: number, receiver: { id: string, name: string } | null }> }, list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: CreditKind, date: string | null, vintage: number | null, quantity: string, serialBlock: string | null, firstSerial: string | null, lastSerial: string | null, use: CreditUse | null, purpose: string, project: { id: string, name: string }, country: { code: string, name: string } | null, holder: { id: string, name: string } | null, receiver: { id: string, name: string } | null, flags: Array<{ check: CreditFlagName, detail: string }>, correctedBy: { id: string } | null }> } };

export type CreditProjectPageQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type CreditProjectPageQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, creditProject: { id: string, name: string, reference: string, projectType: string, protocol: string, developer: { id: string, name: string } | null, country: { code: string, name: string } | null, stream: { id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } } } | null };

export type CreditsOfProjectQueryVariables = Exact<{
  filter: CreditFilter;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type CreditsOfProjectQuery = { all: { rows: Array<{ issued: string, retired: string, cancelled: string, buffered: string, exported: string, held: string | null, records: number, label: ProofLabel }> }, vintages: { rows: Array<{ vintage: number | null, issued: string, retired: string, cancelled: string, buffered: string, exported: string, held: string | null, records: number, label: ProofLabel }> }, checks: Array<{ check: CreditCheckName, passed: number, flagged: number, unknown: number, findings: Array<{ detail: string, vintage: number | null, project: { id: string, name: string } }> }>, list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: CreditKind, date: string | null, vintage: number | null, quantity: string, serialBlock: string | null, firstSerial: string | null, lastSerial: string | null, use: CreditUse | null, purpose: string, project: { id: string, name: string }, country: { code: string, name: string } | null, holder: { id: string, name: string } | null, receiver: { id: string, name: string } | null, flags: Array<{ check: CreditFlagName, detail: string }>, correctedBy: { id: string } | null }> } };

export type CreditSerialPageQueryVariables = Exact<{
  serial: string;
  asOf?: AsOf | null | undefined;
}>;


export type CreditSerialPageQuery = { creditSerial: { block: string, number: string, similarBlocks: Array<string>, lives: Array<{ state: SerialState, vintage: number | null, stream: { id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } }, project: { id: string, name: string }, records: Array<{ id: string, kind: CreditKind, date: string | null, vintage: number | null, quantity: string, serialBlock: string | null, firstSerial: string | null, lastSerial: string | null, use: CreditUse | null, purpose: string, project: { id: string, name: string }, country: { code: string, name: string } | null, holder: { id: string, name: string } | null, receiver: { id: string, name: string } | null, flags: Array<{ check: CreditFlagName, detail: string }>, correctedBy: { id: string } | null }>, maybeIssuedBy: Array<{ id: string, kind: CreditKind, date: string | null, vintage: number | null, quantity: string, serialBlock: string | null, firstSerial: string | null, lastSerial: string | null, use: CreditUse | null, purpose: string, project: { id: string, name: string }, country: { code: string, name: string } | null, holder: { id: string, name: string } | null, receiver: { id: string, name: string } | null, flags: Array<{ check: CreditFlagName, detail: string }>, correctedBy: { id: string } | null }> }> } };

export type CreditExampleQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type CreditExampleQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, creditRecords: { nodes: Array<{ serialBlock: string | null, firstSerial: string | null }> } };

export type CarbonFigureFragment = { tokens: string, credits: string | null };

export type CarbonBatchRowFragment = { id: string, tokenId: string | null, registry: string | null, projectReference: string | null, projectName: string | null, vintage: number | null, token: { name: string, symbol: string | null }, minted: { tokens: string, credits: string | null }, retired: { tokens: string, credits: string | null }, circulating: { tokens: string, credits: string | null } | null, checks: Array<{ check: CarbonCheckName, verdict: CarbonVerdict }> };

export type CarbonBatchesQueryVariables = Exact<{
  filter?: CarbonBatchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type CarbonBatchesQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, carbonTokens: Array<{ id: string, name: string, publisher: string | null }>, carbonBatches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, tokenId: string | null, registry: string | null, projectReference: string | null, projectName: string | null, vintage: number | null, token: { name: string, symbol: string | null }, minted: { tokens: string, credits: string | null }, retired: { tokens: string, credits: string | null }, circulating: { tokens: string, credits: string | null } | null, checks: Array<{ check: CarbonCheckName, verdict: CarbonVerdict }> }> } };

export type CarbonBatchPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type CarbonBatchPageQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, carbonBatch: { creditsPerToken: string | null, id: string, tokenId: string | null, registry: string | null, projectReference: string | null, projectName: string | null, vintage: number | null, project: { id: string, name: string } | null, serials: Array<{ block: string, first: string, last: string }>, token: { contract: string, standard: CarbonTokenStandard, startBlock: number, publisher: string | null, name: string, symbol: string | null }, opening: { tokens: string, credits: string | null } | null, cancelled: { tokens: string, credits: string | null }, burned: { tokens: string, credits: string | null }, unbacked: { tokens: string, credits: string | null }, bridged: { tokens: string, credits: string | null } | null, supply: { opening: string | null, net: string, closing: string | null, closingBasis: CarbonSupplyBasis, block: number, verdict: CarbonVerdict, difference: string | null } | null, checks: Array<{ credits: string | null, detail: string, check: CarbonCheckName, verdict: CarbonVerdict, records: Array<{ id: string, reference: string }>, batches: Array<{ id: string, tokenId: string | null, projectReference: string | null, projectName: string | null, vintage: number | null, token: { name: string } }> }>, years: Array<{ year: number, minted: { tokens: string, credits: string | null }, retired: { tokens: string, credits: string | null }, cancelled: { tokens: string, credits: string | null }, burned: { tokens: string, credits: string | null } }>, beneficiaries: Array<{ retirements: number, retired: { tokens: string, credits: string | null }, beneficiary: { address: string, name: string | null } | null }>, events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: CarbonEventKind, nameWithheld: boolean, amount: { tokens: string, credits: string | null }, from: { address: string, name: string | null } | null, to: { address: string, name: string | null } | null, beneficiary: { address: string, name: string | null } | null, transaction: { hash: string, block: { number: number, time: string } } }> }, minted: { tokens: string, credits: string | null }, retired: { tokens: string, credits: string | null }, circulating: { tokens: string, credits: string | null } | null } | null };

export type CreditTotalPageQueryVariables = Exact<{
  filter: CreditFilter;
  by: Array<CreditDimension> | CreditDimension;
  asOf?: AsOf | null | undefined;
}>;


export type CreditTotalPageQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, creditTotals: { rows: Array<{ issued: string, retired: string, cancelled: string, buffered: string, exported: string, held: string | null, records: number, label: ProofLabel, stream: { id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } } }> }, parts: { rows: Array<{ year: number | null, vintage: number | null, issued: string, retired: string, cancelled: string, buffered: string, exported: string, held: string | null, records: number, label: ProofLabel, project: { id: string, name: string } | null }> } };

export type CreditTotalProofQueryVariables = Exact<{
  filter: CreditFilter;
}>;


export type CreditTotalProofQuery = { creditTotals: { rows: Array<{ issued: string, retired: string, cancelled: string, buffered: string, exported: string, records: number, stream: { number: number, contract: string }, proof: { parts: Array<{ project: number, vintage: number, issued: string, retired: string, cancelled: string, buffered: string, exported: string, records: number }>, storage: { accountNodes: Array<string>, block: { number: number, hash: string, header: string | null }, slots: Array<{ key: string, value: string, nodes: Array<string> }> } } | null }> } };

export type DatasetRowFragment = { id: string, status: DatasetStatus, reference: string, version: string, title: string, licence: string, mediaType: string, sha256: string, size: string, unpackedSha256: string | null, dataDate: string | null, country: { code: string, name: string } | null, next: { id: string, version: string, status: DatasetStatus } | null, fact: { seq: number, label: ProofLabel, stream: { id: string, number: number, title: string, licence: string, attribution: string, sample: boolean, publisher: { id: string, name: string } } } };

export type DatasetFileFragment = { name: string, sha256: string, dataDate: string | null, fromSeq: number, stream: { id: string, title: string, length: number, licence: string, attribution: string, sample: boolean, publisher: { id: string, name: string } }, transaction: { hash: string, block: { number: number } } | null };

export type DatasetsQueryVariables = Exact<{
  filter?: DatasetFilter | null | undefined;
  after?: string | null | undefined;
  filesAfter?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type DatasetsQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, datasets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: DatasetStatus, reference: string, version: string, title: string, licence: string, mediaType: string, sha256: string, size: string, unpackedSha256: string | null, dataDate: string | null, country: { code: string, name: string } | null, next: { id: string, version: string, status: DatasetStatus } | null, fact: { seq: number, label: ProofLabel, stream: { id: string, number: number, title: string, licence: string, attribution: string, sample: boolean, publisher: { id: string, name: string } } } }> }, all: { nodes: Array<{ mediaType: string, licence: string, country: { code: string, name: string } | null }> }, streams: Array<{ id: string, domain: string, title: string }>, sourceFiles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, sha256: string, dataDate: string | null, fromSeq: number, stream: { id: string, title: string, length: number, licence: string, attribution: string, sample: boolean, publisher: { id: string, name: string } }, transaction: { hash: string, block: { number: number } } | null }> } };

export type DatasetQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type DatasetQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, dataset: { place: string | null, schema: string | null, schemaSha256: string | null, id: string, status: DatasetStatus, reference: string, version: string, title: string, licence: string, mediaType: string, sha256: string, size: string, unpackedSha256: string | null, dataDate: string | null, previous: { id: string, version: string } | null, versions: Array<{ id: string, status: DatasetStatus, reference: string, version: string, title: string, licence: string, mediaType: string, sha256: string, size: string, unpackedSha256: string | null, dataDate: string | null, country: { code: string, name: string } | null, next: { id: string, version: string, status: DatasetStatus } | null, fact: { seq: number, label: ProofLabel, stream: { id: string, number: number, title: string, licence: string, attribution: string, sample: boolean, publisher: { id: string, name: string } } } }>, newestProof: { block: { number: number, hash: string }, slots: Array<{ key: string, value: string }> } | null, country: { code: string, name: string } | null, next: { id: string, version: string, status: DatasetStatus } | null, fact: { seq: number, label: ProofLabel, stream: { id: string, number: number, title: string, licence: string, attribution: string, sample: boolean, publisher: { id: string, name: string } } } } | null };

export type FileCheckQueryVariables = Exact<{
  sha256: Array<string> | string;
  asOf?: AsOf | null | undefined;
}>;


export type FileCheckQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, datasetsByHash: Array<{ id: string, status: DatasetStatus, reference: string, version: string, title: string, licence: string, mediaType: string, sha256: string, size: string, unpackedSha256: string | null, dataDate: string | null, previous: { id: string, version: string } | null, country: { code: string, name: string } | null, next: { id: string, version: string, status: DatasetStatus } | null, fact: { seq: number, label: ProofLabel, stream: { id: string, number: number, title: string, licence: string, attribution: string, sample: boolean, publisher: { id: string, name: string } } } }>, sourceFiles: { nodes: Array<{ name: string, sha256: string, dataDate: string | null, fromSeq: number, stream: { id: string, title: string, length: number, licence: string, attribution: string, sample: boolean, publisher: { id: string, name: string } }, transaction: { hash: string, block: { number: number } } | null }> } };

export type DatasetsOfQueryVariables = Exact<{
  filter: DatasetFilter;
  asOf?: AsOf | null | undefined;
}>;


export type DatasetsOfQuery = { datasets: { totalCount: number, nodes: Array<{ id: string, status: DatasetStatus, reference: string, version: string, title: string, licence: string, mediaType: string, sha256: string, size: string, unpackedSha256: string | null, dataDate: string | null, country: { code: string, name: string } | null, next: { id: string, version: string, status: DatasetStatus } | null, fact: { seq: number, label: ProofLabel, stream: { id: string, number: number, title: string, licence: string, attribution: string, sample: boolean, publisher: { id: string, name: string } } } }> } };

export type EmissionStreamFragment = { id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } };

export type SeriesToDivideByFragment = { id: string, measure: ReferenceMeasure, currency: string | null, prices: ReferencePrices | null, priceYear: number | null, conversion: ReferenceConversion | null, stream: { title: string } };

export type EmissionStreamsQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type EmissionStreamsQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, referenceSeries: Array<{ id: string, measure: ReferenceMeasure, currency: string | null, prices: ReferencePrices | null, priceYear: number | null, conversion: ReferenceConversion | null, stream: { title: string } }>, streams: Array<{ id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } }>, kinds: { rows: Array<{ actorKind: EmissionActorKind, reports: number, stream: { id: string } }> } };

export type BasisFragment = { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null };

export type FigurePartsFragment = { id: string, year: number, value: string, measure: ReferenceMeasure, currency: string | null, prices: ReferencePrices | null, priceYear: number | null, conversion: ReferenceConversion | null, edition: string, series: string, fact: { stream: { id: string, title: string, attribution: string, licence: string } } };

export type EmissionYearsQueryVariables = Exact<{
  stream?: Array<string | number> | string | number | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type EmissionYearsQuery = { years: { rows: Array<{ year: number | null, basis: { id: string } }>, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null }, bases: { rows: Array<{ reports: number, basis: { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null } }> } };

export type EmissionWorldQueryVariables = Exact<{
  year: EmissionFilter;
  century: EmissionFilter;
  span: EmissionFilter;
  before: number;
  after: number;
  of: ReferenceMeasure;
  series?: string | number | null | undefined;
  divided: boolean;
  asOf?: AsOf | null | undefined;
}>;


export type EmissionWorldQuery = { total: { rows: Array<{ total: string | null, reports: number, unknown: number, label: ProofLabel }> }, century: { rows: Array<{ year: number | null, total: string | null, reports: number, unknown: number, label: ProofLabel }> }, converted: { rows: Array<{ total: string | null, conversions: Array<{ conversion: { steps: Array<{ kind: EmissionConversionKind, factor: string, source: string }> } }> }> }, ranking: { rows: Array<{ total: string | null, reports: number, unknown: number, label: ProofLabel, per?: { value: string, figure: { id: string, year: number, value: string, measure: ReferenceMeasure, currency: string | null, prices: ReferencePrices | null, priceYear: number | null, conversion: ReferenceConversion | null, edition: string, series: string, fact: { stream: { id: string, title: string, attribution: string, licence: string } } } } | null, actor: { id: string, name: string, country: { code: string, name: string } | null } | null }> }, emissionChanges: Array<{ before: string, after: string, rows: Array<{ change: string | null, points: string | null, actor: { id: string, name: string, country: { code: string, name: string } | null } }> }>, emissionChecks: Array<{ check: EmissionCheckName, examined: number, found: number, unknown: number, stream: { id: string } }> };

export type EmissionCountriesQueryVariables = Exact<{
  year: EmissionFilter;
  all: EmissionFilter;
  asOf?: AsOf | null | undefined;
}>;


export type EmissionCountriesQuery = { largest: { rows: Array<{ actor: { country: { code: string } | null } | null }> }, all: { rows: Array<{ actor: { country: { code: string, name: string } | null } | null }> } };

export type EmissionLinesQueryVariables = Exact<{
  filter: EmissionFilter;
  of: ReferenceMeasure;
  series?: string | number | null | undefined;
  divided: boolean;
  labelled: boolean;
  asOf?: AsOf | null | undefined;
}>;


export type EmissionLinesQuery = { emissionTotals: { rows: Array<{ label?: ProofLabel, year: number | null, total: string | null, reports: number, unknown: number, per?: { value: string, figure: { id: string, year: number, value: string, measure: ReferenceMeasure, currency: string | null, prices: ReferencePrices | null, priceYear: number | null, conversion: ReferenceConversion | null, edition: string, series: string, fact: { stream: { id: string, title: string, attribution: string, licence: string } } } } | null, actor: { id: string } | null }> } };

export type EmissionSeriesPartsFragment = { stream: { id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } }, actor: { id: string, name: string, country: { code: string, name: string } | null }, basis: { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null }, points: Array<{ year: number, total: string | null, perHead: string | null, report: string, restatements: number, perPerson: { value: string, figure: { id: string, year: number, value: string, measure: ReferenceMeasure, currency: string | null, prices: ReferencePrices | null, priceYear: number | null, conversion: ReferenceConversion | null, edition: string, series: string, fact: { stream: { id: string, title: string, attribution: string, licence: string } } } } | null, perMillion: { value: string, figure: { id: string, year: number, value: string, measure: ReferenceMeasure, currency: string | null, prices: ReferencePrices | null, priceYear: number | null, conversion: ReferenceConversion | null, edition: string, series: string, fact: { stream: { id: string, title: string, attribution: string, licence: string } } } } | null, parts: Array<{ code: string, mass: string | null }>, memo: Array<{ code: string, mass: string | null }> }> };

export type EmitterQueryVariables = Exact<{
  country: string;
  filter: EmissionFilter;
  restated: EmissionFilter;
  population?: string | number | null | undefined;
  gdp?: string | number | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type EmitterQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, referenceSeries: Array<{ id: string, measure: ReferenceMeasure, currency: string | null, prices: ReferencePrices | null, priceYear: number | null, conversion: ReferenceConversion | null, stream: { title: string } }>, labels: { rows: Array<{ year: number | null, label: ProofLabel, stream: { id: string }, basis: { id: string } }>, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null }, emissionSeries: Array<{ stream: { id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } }, actor: { id: string, name: string, country: { code: string, name: string } | null }, basis: { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null }, points: Array<{ year: number, total: string | null, perHead: string | null, report: string, restatements: number, perPerson: { value: string, figure: { id: string, year: number, value: string, measure: ReferenceMeasure, currency: string | null, prices: ReferencePrices | null, priceYear: number | null, conversion: ReferenceConversion | null, edition: string, series: string, fact: { stream: { id: string, title: string, attribution: string, licence: string } } } } | null, perMillion: { value: string, figure: { id: string, year: number, value: string, measure: ReferenceMeasure, currency: string | null, prices: ReferencePrices | null, priceYear: number | null, conversion: ReferenceConversion | null, edition: string, series: string, fact: { stream: { id: string, title: string, attribution: string, licence: string } } } } | null, parts: Array<{ code: string, mass: string | null }>, memo: Array<{ code: string, mass: string | null }> }> }>, emissionComparisons: Array<{ measure: EmissionMeasure | null, one: { stream: { id: string, title: string }, basis: { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null } }, other: { stream: { id: string, title: string }, basis: { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null } }, oneSteps: Array<{ kind: EmissionConversionKind, factor: string, source: string }>, otherSteps: Array<{ kind: EmissionConversionKind, factor: string, source: string }>, differences: Array<{ field: string, one: string, other: string }>, years: Array<{ year: number, one: string, other: string, oneConverted: string | null, otherConverted: string | null, difference: string | null, percent: string | null }> }>, restated: { totalCount: number, nodes: Array<{ id: string, year: number, total: string | null, basis: { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null }, corrects: { id: string, total: string | null, basis: { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null } } | null, fact: { stream: { title: string } } }> } };

export type EmissionReportPageQueryVariables = Exact<{
  id: string | number;
  population?: string | number | null | undefined;
  gdp?: string | number | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type EmissionReportPageQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, referenceSeries: Array<{ id: string, measure: ReferenceMeasure, currency: string | null, prices: ReferencePrices | null, priceYear: number | null, conversion: ReferenceConversion | null, stream: { title: string } }>, emissionReport: { id: string, year: number, total: string | null, partsSum: string | null, perHead: string | null, periodFrom: string | null, periodTo: string | null, evidence: string | null, reference: string, nameInSource: string | null, perPerson: { value: string, tonnes: string, figure: { id: string, year: number, value: string, measure: ReferenceMeasure, currency: string | null, prices: ReferencePrices | null, priceYear: number | null, conversion: ReferenceConversion | null, edition: string, series: string, fact: { stream: { id: string, title: string, attribution: string, licence: string } } } } | null, perMillion: { value: string, tonnes: string, figure: { id: string, year: number, value: string, measure: ReferenceMeasure, currency: string | null, prices: ReferencePrices | null, priceYear: number | null, conversion: ReferenceConversion | null, edition: string, series: string, fact: { stream: { id: string, title: string, attribution: string, licence: string } } } } | null, actor: { id: string, kind: EmissionActorKind, name: string, country: { code: string, name: string } | null }, basis: { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null }, converted: { mass: string, steps: Array<{ kind: EmissionConversionKind, factor: string, source: string }> } | null, parts: Array<{ code: string, mass: string | null }>, memo: Array<{ code: string, mass: string | null }>, corrects: { id: string, total: string | null, parts: Array<{ code: string, mass: string | null }>, basis: { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null } } | null, correctedBy: { id: string } | null, findings: Array<{ check: EmissionCheckName, detail: string }>, verifications: Array<{ id: string, assurance: EmissionAssurance, opinion: EmissionOpinion, date: string | null, statement: string, verifier: { id: string, name: string } }>, fact: { label: ProofLabel, stream: { id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } } } } | null };

export type EmissionsOfQueryVariables = Exact<{
  filter: EmissionFilter;
  asOf?: AsOf | null | undefined;
}>;


export type EmissionsOfQuery = { emissionSeries: Array<{ stream: { id: string, title: string }, basis: { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null }, points: Array<{ year: number, total: string | null, report: string }> }> };

export type EmissionVerificationQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type EmissionVerificationQuery = { emissionVerification: { assurance: EmissionAssurance, opinion: EmissionOpinion, date: string | null, statement: string, reference: string, verifier: { id: string, name: string }, report: { id: string } } | null };

export type EmissionTotalPageQueryVariables = Exact<{
  filter: EmissionFilter;
  by: Array<EmissionDimension> | EmissionDimension;
  asOf?: AsOf | null | undefined;
}>;


export type EmissionTotalPageQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, emissionTotals: { rows: Array<{ actorKind: EmissionActorKind, year: number | null, total: string | null, reports: number, unknown: number, label: ProofLabel, basis: { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null }, stream: { id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } }, actor: { id: string, name: string, number: number | null, country: { code: string, name: string } | null } | null }> } };

export type EmissionTotalProofQueryVariables = Exact<{
  filter: EmissionFilter;
  by: Array<EmissionDimension> | EmissionDimension;
}>;


export type EmissionTotalProofQuery = { emissionTotals: { rows: Array<{ year: number | null, total: string | null, reports: number, unknown: number, stream: { number: number, contract: string }, proof: { parts: Array<{ actorKind: EmissionActorKind, country: string | null, number: number | null, ofAll: boolean, year: number, decimals: number, total: string, reports: number, unknown: number }>, storage: { accountNodes: Array<string>, block: { number: number, hash: string, header: string | null }, slots: Array<{ key: string, value: string, nodes: Array<string> }> } } | null }> } };

export type EntitlementFiguresFragment = { entitled: number, due: string, claimed: number | null, paid: string | null, outstanding: number | null, claimedAtLeast: number, paidAtLeast: string, withheld: { atMost: number } | null };

export type EntitlementRowFragment = { unit: string, place: string | null, periodFrom: string | null, periodTo: string | null, rounds: number, cancelledRounds: number, country: { code: string, name: string } | null, figures: { entitled: number, due: string, claimed: number | null, paid: string | null, outstanding: number | null, claimedAtLeast: number, paidAtLeast: string, withheld: { atMost: number } | null } };

export type EntitlementProgrammeRowFragment = { id: string, number: number, sectors: Array<EntitlementSector>, modalities: Array<EntitlementModality>, periodFrom: string, periodTo: string, rounds: number, cancelledRounds: number, countries: Array<{ code: string, name: string }>, stream: { id: string, title: string, sample: boolean, publisher: { id: string, name: string } }, totals: Array<{ unit: string, place: string | null, periodFrom: string | null, periodTo: string | null, rounds: number, cancelledRounds: number, country: { code: string, name: string } | null, figures: { entitled: number, due: string, claimed: number | null, paid: string | null, outstanding: number | null, claimedAtLeast: number, paidAtLeast: string, withheld: { atMost: number } | null } }> };

export type EntitlementRoundRowFragment = { id: string, sector: EntitlementSector, modality: EntitlementModality, periodFrom: string, periodTo: string, unit: string, decimals: number, bucketBits: number, cancelled: boolean, country: { code: string, name: string }, programme: { id: string, number: number }, stream: { number: number, sample: boolean }, fact: { seq: number }, figures: { entitled: number, due: string, claimed: number | null, paid: string | null, outstanding: number | null, claimedAtLeast: number, paidAtLeast: string, withheld: { atMost: number } | null } };

export type EntitlementsQueryVariables = Exact<{
  filter?: EntitlementFilter | null | undefined;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type EntitlementsQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, entitlementProgrammes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, sectors: Array<EntitlementSector>, modalities: Array<EntitlementModality>, periodFrom: string, periodTo: string, rounds: number, cancelledRounds: number, countries: Array<{ code: string, name: string }>, stream: { id: string, title: string, sample: boolean, publisher: { id: string, name: string } }, totals: Array<{ unit: string, place: string | null, periodFrom: string | null, periodTo: string | null, rounds: number, cancelledRounds: number, country: { code: string, name: string } | null, figures: { entitled: number, due: string, claimed: number | null, paid: string | null, outstanding: number | null, claimedAtLeast: number, paidAtLeast: string, withheld: { atMost: number } | null } }> }> }, entitlementRounds: { totalCount: number }, places: { rows: Array<{ unit: string, place: string | null, periodFrom: string | null, periodTo: string | null, rounds: number, cancelledRounds: number, country: { code: string, name: string } | null, figures: { entitled: number, due: string, claimed: number | null, paid: string | null, outstanding: number | null, claimedAtLeast: number, paidAtLeast: string, withheld: { atMost: number } | null } }> }, periods: { rows: Array<{ unit: string, place: string | null, periodFrom: string | null, periodTo: string | null, rounds: number, cancelledRounds: number, country: { code: string, name: string } | null, figures: { entitled: number, due: string, claimed: number | null, paid: string | null, outstanding: number | null, claimedAtLeast: number, paidAtLeast: string, withheld: { atMost: number } | null } }> } };

export type EntitlementProgrammeQueryVariables = Exact<{
  id: string | number;
  filter?: EntitlementFilter | null | undefined;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type EntitlementProgrammeQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, entitlementProgramme: { id: string, number: number, sectors: Array<EntitlementSector>, modalities: Array<EntitlementModality>, periodFrom: string, periodTo: string, rounds: number, cancelledRounds: number, stream: { licence: string, attribution: string, source: string, dataDate: string | null, label: ProofLabel, id: string, title: string, sample: boolean, publisher: { id: string, name: string } }, countries: Array<{ code: string, name: string }>, totals: Array<{ unit: string, place: string | null, periodFrom: string | null, periodTo: string | null, rounds: number, cancelledRounds: number, country: { code: string, name: string } | null, figures: { entitled: number, due: string, claimed: number | null, paid: string | null, outstanding: number | null, claimedAtLeast: number, paidAtLeast: string, withheld: { atMost: number } | null } }> } | null, entitlementRounds: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, sector: EntitlementSector, modality: EntitlementModality, periodFrom: string, periodTo: string, unit: string, decimals: number, bucketBits: number, cancelled: boolean, country: { code: string, name: string }, programme: { id: string, number: number }, stream: { number: number, sample: boolean }, fact: { seq: number }, figures: { entitled: number, due: string, claimed: number | null, paid: string | null, outstanding: number | null, claimedAtLeast: number, paidAtLeast: string, withheld: { atMost: number } | null } }> }, places: { rows: Array<{ unit: string, place: string | null, periodFrom: string | null, periodTo: string | null, rounds: number, cancelledRounds: number, country: { code: string, name: string } | null, figures: { entitled: number, due: string, claimed: number | null, paid: string | null, outstanding: number | null, claimedAtLeast: number, paidAtLeast: string, withheld: { atMost: number } | null } }> } };

export type EntitlementRoundQueryVariables = Exact<{
  id: string | number;
  filter?: EntitlementFilter | null | undefined;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type EntitlementRoundQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, entitlementRound: { places: number, root: string, doubleClaims: number, id: string, sector: EntitlementSector, modality: EntitlementModality, periodFrom: string, periodTo: string, unit: string, decimals: number, bucketBits: number, cancelled: boolean, cancelledBy: { id: string } | null, stream: { id: string, title: string, label: ProofLabel, number: number, sample: boolean, publisher: { id: string, name: string } }, fact: { id: string, label: ProofLabel, seq: number }, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ claimed: number, paid: string, fact: { id: string, label: ProofLabel } }> }, country: { code: string, name: string }, programme: { id: string, number: number }, figures: { entitled: number, due: string, claimed: number | null, paid: string | null, outstanding: number | null, claimedAtLeast: number, paidAtLeast: string, withheld: { atMost: number } | null } } | null, places: { rows: Array<{ unit: string, place: string | null, periodFrom: string | null, periodTo: string | null, rounds: number, cancelledRounds: number, country: { code: string, name: string } | null, figures: { entitled: number, due: string, claimed: number | null, paid: string | null, outstanding: number | null, claimedAtLeast: number, paidAtLeast: string, withheld: { atMost: number } | null } }> } };

export type EntitlementCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type EntitlementCheckQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, entitlementRounds: { nodes: Array<{ id: string, sector: EntitlementSector, modality: EntitlementModality, periodFrom: string, periodTo: string, unit: string, decimals: number, bucketBits: number, cancelled: boolean, country: { code: string, name: string }, programme: { id: string, number: number }, stream: { number: number, sample: boolean }, fact: { seq: number }, figures: { entitled: number, due: string, claimed: number | null, paid: string | null, outstanding: number | null, claimedAtLeast: number, paidAtLeast: string, withheld: { atMost: number } | null } }> } };

export type EntitlementBucketQueryVariables = Exact<{
  round: string | number;
  number: number;
}>;


export type EntitlementBucketQuery = { entitlementRound: { bucket: { entries: string, path: Array<string>, nullifiers: string, pooled: Array<string>, storage: { contract: string, accountNodes: Array<string>, block: { number: number, hash: string, header: string | null }, slots: Array<{ key: string, nodes: Array<string> }> } } | null } | null };

export type CountryEntitlementsQueryVariables = Exact<{
  filter?: EntitlementFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type CountryEntitlementsQuery = { places: { rows: Array<{ unit: string, place: string | null, periodFrom: string | null, periodTo: string | null, rounds: number, cancelledRounds: number, country: { code: string, name: string } | null, figures: { entitled: number, due: string, claimed: number | null, paid: string | null, outstanding: number | null, claimedAtLeast: number, paidAtLeast: string, withheld: { atMost: number } | null } }> } };

export type FacilityYearsQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type FacilityYearsQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, streams: Array<{ source: string, id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } }>, years: { rows: Array<{ year: number | null, total: string | null, reports: number, unknown: number, label: ProofLabel, stream: { id: string }, basis: { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null } }>, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null } };

export type FacilitiesQueryVariables = Exact<{
  filter: EmissionFilter;
  all: EmissionFilter;
  first: number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type FacilitiesQuery = { total: { rows: Array<{ total: string | null, reports: number, unknown: number, label: ProofLabel }> }, owners: { rows: Array<{ total: string | null, reports: number, unknown: number, region: string | null, owner: { id: string, name: string } | null }> }, regions: { rows: Array<{ total: string | null, reports: number, unknown: number, region: string | null, owner: { id: string, name: string } | null }> }, allOwners: { rows: Array<{ owner: { id: string, name: string } | null }> }, allRegions: { rows: Array<{ region: string | null }> }, list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, total: string | null, corrects: { id: string } | null, actor: { id: string, name: string, place: string, owner: { id: string, name: string } | null } }> } };

export type FacilitySumFragment = { total: string | null, reports: number, unknown: number, region: string | null, owner: { id: string, name: string } | null };

export type FacilityQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type FacilityQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, emissionActor: { id: string, kind: EmissionActorKind, name: string, reference: string | null, place: string, country: { code: string, name: string } | null, owner: { id: string, name: string } | null } | null };

export type FacilitySeriesQueryVariables = Exact<{
  filter: EmissionFilter;
  restated: EmissionFilter;
  asOf?: AsOf | null | undefined;
}>;


export type FacilitySeriesQuery = { labels: { rows: Array<{ year: number | null, label: ProofLabel, stream: { id: string }, basis: { id: string } }>, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null }, emissionSeries: Array<{ stream: { id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } }, basis: { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null }, points: Array<{ year: number, total: string | null, report: string, restatements: number }> }>, latest: { nodes: Array<{ properties: Array<{ key: string, value: string }> }> }, restated: { nodes: Array<{ id: string, year: number, total: string | null, corrects: { id: string, total: string | null } | null }> } };

export type FacilitiesOfQueryVariables = Exact<{
  filter: EmissionFilter;
  asOf?: AsOf | null | undefined;
}>;


export type FacilitiesOfQuery = { emissionTotals: { rows: Array<{ year: number | null, total: string | null, reports: number, unknown: number, stream: { id: string, title: string }, basis: { id: string, gas: string, unit: string, massOf: EmissionMass, gwp: number | null, landUse: EmissionLandUse, accounting: EmissionAccounting, reporter: EmissionReporter, scope: EmissionScope, category: number | null, coverage: string | null } }> } };

export type FactQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type FactQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, fact: { id: string, seq: number, label: ProofLabel, logIndex: number, recordHash: string, data: string | null, stream: { id: string, number: number, contract: string, domain: string, title: string, source: string, length: number, licence: string, attribution: string, publisher: { id: string, name: string } }, transaction: { hash: string, index: number, sender: string | null, block: { chainId: number, number: number, hash: string, time: string, receiptsRoot: string, stateRoot: string, final: boolean, verified: boolean } }, proof: { nodes: Array<string> } | null } | null, referenceFigure: { reference: string, id: string, year: number, value: string, measure: ReferenceMeasure, currency: string | null, prices: ReferencePrices | null, priceYear: number | null, conversion: ReferenceConversion | null, edition: string, series: string, country: { code: string, name: string }, corrects: { id: string, edition: string } | null, correctedBy: { id: string, edition: string } | null, fact: { stream: { id: string, title: string, attribution: string, licence: string } } } | null, flow: { year: number, sector: string, id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, country: { code: string, name: string } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, correctedBy: { id: string } | null } | null };

export type StreamProofQueryVariables = Exact<{
  id: string | number;
}>;


export type StreamProofQuery = { stream: { id: string, number: number, contract: string, proof: { accountNodes: Array<string>, block: { number: number, hash: string, header: string | null }, slots: Array<{ key: string, value: string, nodes: Array<string> }> } | null } | null };

export type RecordHashesQueryVariables = Exact<{
  id: string | number;
  from: number;
  count: number;
}>;


export type RecordHashesQuery = { stream: { recordHashes: string } | null };

export type TotalProofQueryVariables = Exact<{
  filter: FlowFilter;
}>;


export type TotalProofQuery = { flowTotals: { rows: Array<{ usd: string, records: number, unknownUsd: number, stream: { number: number, contract: string }, proof: { parts: Array<{ country: string | null, year: number, kind: FlowKind, key: string, usd: string, records: number, unknownUsd: number }>, storage: { accountNodes: Array<string>, block: { number: number, hash: string, header: string | null }, slots: Array<{ key: string, value: string, nodes: Array<string> }> } } | null }> } };

export type FlowQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type FlowQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, flow: { year: number, rateDate: string | null, sector: string, id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, programme: { id: string, title: string } | null, country: { code: string, name: string } | null, flags: Array<{ check: FlagCheck, detail: string }>, corrects: { id: string, reference: string } | null, correctedBy: { id: string, reference: string } | null, fact: { label: ProofLabel, seq: number, stream: { id: string, title: string, source: string, dataDate: string | null, licence: string, attribution: string, publisher: { id: string, name: string } } }, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string, correctedBy: { id: string } | null } | null, correctedBy: { id: string } | null } | null, correctedBy: { id: string } | null } | null, correctedBy: { id: string } | null } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null } | null };

export type FlowAboveFragment = { id: string, correctedBy: { id: string } | null };

export type FlowWayQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type FlowWayQuery = { flow: { id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, children: Array<{ id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, children: Array<{ id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, correctedBy: { id: string } | null }>, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, correctedBy: { id: string } | null }>, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, correctedBy: { id: string } | null } | null };

export type FlowStepFragment = { id: string, kind: FlowKind, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, correctedBy: { id: string } | null };

export type ChartSceneQueryVariables = Exact<{
  parties: FlowFilter;
  narrow: boolean;
  asOf?: AsOf | null | undefined;
}>;


export type ChartSceneQuery = { series: { block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null, rows: Array<{ kind: FlowKind, step: number, only: FlowRole | null, needsStep: boolean, providers: number, receivers: number, mixed: boolean, usd: string, records: number, unknownUsd: number, label: ProofLabel, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, publisher: { id: string, name: string } } }> }, holding?: { rows: Array<{ kind: FlowKind, step: number, stream: { id: string } }> } };

export type ChartSumsQueryVariables = Exact<{
  filter: FlowFilter;
  by: Array<FlowDimension> | FlowDimension;
  asOf?: AsOf | null | undefined;
}>;


export type ChartSumsQuery = { flowTotals: { rows: Array<{ usd: string, records: number, unknownUsd: number, label: ProofLabel, year: number | null, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null }> } };

export type ChartSumFragment = { usd: string, records: number, unknownUsd: number, label: ProofLabel, year: number | null, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null };

export type ChartNamesQueryVariables = Exact<{
  country: string | number;
  programme: FlowFilter;
  provider: string | number;
  receiver: string | number;
  asOf?: AsOf | null | undefined;
  hasCountry: boolean;
  hasProgramme: boolean;
  hasProvider: boolean;
  hasReceiver: boolean;
}>;


export type ChartNamesQuery = { country?: { code: string, name: string } | null, programme?: { rows: Array<{ programme: { title: string } | null }> }, provider?: { name: string } | null, receiver?: { name: string } | null };

export type FundsFrameQueryVariables = Exact<{
  parties: FlowFilter;
  narrow: boolean;
  asOf?: AsOf | null | undefined;
}>;


export type FundsFrameQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, series: { rows: Array<{ kind: FlowKind, step: number, only: FlowRole | null, needsStep: boolean, providers: number, receivers: number, mixed: boolean, usd: string, records: number, unknownUsd: number, label: ProofLabel, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, publisher: { id: string, name: string } } }> }, holding?: { rows: Array<{ kind: FlowKind, step: number, stream: { id: string } }> } };

export type FundsSeriesQueryVariables = Exact<{
  filter: FlowFilter;
  series: FlowFilter;
  kind: FlowFilter;
  by: Array<FlowDimension> | FlowDimension;
  most: number;
  rows: number;
  asOf?: AsOf | null | undefined;
}>;


export type FundsSeriesQuery = { total: { rows: Array<{ usd: string, records: number, unknownUsd: number, label: ProofLabel }> }, years: { rows: Array<{ year: number | null, usd: string }> }, places: { rows: Array<{ country: { code: string, kind: CountryKind } | null }> }, table: { rows: Array<{ usd: string, records: number, unknownUsd: number, year: number | null, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null }> }, largest: { totalCount: number, nodes: Array<{ id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, flags: Array<{ check: FlagCheck }>, correctedBy: { id: string } | null, fact: { stream: { id: string, title: string } } }> }, allPlaces: { rows: Array<{ country: { code: string, name: string, kind: CountryKind } | null }> }, allYears: { rows: Array<{ year: number | null }> }, allProviders: { rows: Array<{ provider: { id: string, name: string } | null }> }, allReceivers: { rows: Array<{ receiver: { id: string, name: string } | null }> }, allProgrammes: { rows: Array<{ programme: { id: string, title: string } | null }> } };

export type FundsTableRowFragment = { usd: string, records: number, unknownUsd: number, year: number | null, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null };

export type ProposalRowFragment = { id: string, title: string, state: GovernorState, voteStart: string, voteEnd: string, quorum: string | null, quorumReached: boolean | null, voters: number, tallyBasis: GovernorTallyBasis, tallyBlock: number | null, laterTallyBlock: number | null, choices: Array<{ option: GovernorOption, weight: string, tallied: string | null }>, findings: Array<{ kind: GovernorFindingKind, got: string, expected: string }>, governor: { id: string, name: string, chainId: number, contract: string, clockMode: string, countingMode: string, decimals: number, token: string | null } };

export type ChartProposalFragment = { id: string, title: string, voters: number, tallyBasis: GovernorTallyBasis, choices: Array<{ option: GovernorOption, weight: string }>, findings: Array<{ kind: GovernorFindingKind }>, governor: { id: string, name: string, contract: string }, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null };

export type ProposalChartQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type ProposalChartQuery = { governorProposal: { id: string, title: string, voters: number, tallyBasis: GovernorTallyBasis, choices: Array<{ option: GovernorOption, weight: string }>, findings: Array<{ kind: GovernorFindingKind }>, governor: { id: string, name: string, contract: string }, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null } | null };

export type ProposalsQueryVariables = Exact<{
  filter?: GovernorProposalFilter | null | undefined;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type ProposalsQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, governors: Array<{ id: string, name: string, chainId: number, contract: string, countingMode: string, startBlock: number, proposals: number }>, governorProposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, state: GovernorState, voteStart: string, voteEnd: string, quorum: string | null, quorumReached: boolean | null, voters: number, tallyBasis: GovernorTallyBasis, tallyBlock: number | null, laterTallyBlock: number | null, choices: Array<{ option: GovernorOption, weight: string, tallied: string | null }>, findings: Array<{ kind: GovernorFindingKind, got: string, expected: string }>, governor: { id: string, name: string, chainId: number, contract: string, clockMode: string, countingMode: string, decimals: number, token: string | null } }> } };

export type ProposalQueryVariables = Exact<{
  id: string | number;
  voter?: string | null | undefined;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type ProposalQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, governorProposal: { number: string, proposer: string, description: string, firstVoteEnd: string | null, voteCount: number, id: string, title: string, state: GovernorState, voteStart: string, voteEnd: string, quorum: string | null, quorumReached: boolean | null, voters: number, tallyBasis: GovernorTallyBasis, tallyBlock: number | null, laterTallyBlock: number | null, calls: Array<{ target: string, value: string, signature: string, calldata: string }>, changes: Array<{ kind: GovernorChangeKind, until: string | null, transaction: { hash: string, block: { number: number, time: string } } }>, transaction: { hash: string, block: { number: number, time: string } }, tallyProof: { block: { number: number, hash: string }, slots: Array<{ key: string, value: string }> } | null, votes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: GovernorVoteKind, voter: string, support: number, weight: string, against: string | null, for: string | null, abstain: string | null, reason: string, transaction: { hash: string, block: { number: number } } }> }, choices: Array<{ option: GovernorOption, weight: string, tallied: string | null }>, findings: Array<{ kind: GovernorFindingKind, got: string, expected: string }>, governor: { id: string, name: string, chainId: number, contract: string, clockMode: string, countingMode: string, decimals: number, token: string | null }, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null } | null };

export type HomePageQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type HomePageQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, streams: Array<{ id: string }>, series: { rows: Array<{ kind: FlowKind, step: number, only: FlowRole | null, needsStep: boolean, providers: number, receivers: number, mixed: boolean, usd: string, records: number, unknownUsd: number, label: ProofLabel, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, publisher: { id: string, name: string } } }> }, latest: { totalCount: number, nodes: Array<{ id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, flags: Array<{ check: FlagCheck }>, correctedBy: { id: string } | null, fact: { stream: { id: string, title: string } } }> } };

export type HomePlacesQueryVariables = Exact<{
  filter?: FlowFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type HomePlacesQuery = { flowTotals: { rows: Array<{ usd: string, records: number, country: { code: string, name: string, kind: CountryKind } | null }> } };

export type OrganisationsQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type OrganisationsQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: OrganisationKind, publishes: boolean, country: { code: string, name: string } | null }> } };

export type OrganisationQueryVariables = Exact<{
  id: string | number;
  filter: FlowFilter;
  asOf?: AsOf | null | undefined;
}>;


export type OrganisationQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, organisation: { id: string, name: string, kind: OrganisationKind, publishes: boolean, country: { code: string, name: string } | null, registeredIn: { hash: string, block: { number: number } }, gave: Array<{ kind: FlowKind, label: ProofLabel, usd: string, records: number, unknownUsd: number, year: number | null, stream: { id: string, title: string, source: string }, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null }>, gaveTo: Array<{ kind: FlowKind, label: ProofLabel, usd: string, records: number, unknownUsd: number, year: number | null, stream: { id: string, title: string, source: string }, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null }>, gaveFor: Array<{ kind: FlowKind, label: ProofLabel, usd: string, records: number, unknownUsd: number, year: number | null, stream: { id: string, title: string, source: string }, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null }>, got: Array<{ kind: FlowKind, label: ProofLabel, usd: string, records: number, unknownUsd: number, year: number | null, stream: { id: string, title: string, source: string }, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null }>, gotFrom: Array<{ kind: FlowKind, label: ProofLabel, usd: string, records: number, unknownUsd: number, year: number | null, stream: { id: string, title: string, source: string }, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null }>, gotFor: Array<{ kind: FlowKind, label: ProofLabel, usd: string, records: number, unknownUsd: number, year: number | null, stream: { id: string, title: string, source: string }, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null }> } | null, flows: { totalCount: number, nodes: Array<{ id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, flags: Array<{ check: FlagCheck }>, correctedBy: { id: string } | null, fact: { stream: { id: string, title: string } } }> }, streams: Array<{ id: string, title: string, length: number, licence: string, attribution: string, publisher: { id: string } }> };

export type RoleRowFragment = { kind: FlowKind, label: ProofLabel, usd: string, records: number, unknownUsd: number, year: number | null, stream: { id: string, title: string, source: string }, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null };

export type RecordsQueryVariables = Exact<{
  filter?: FlowFilter | null | undefined;
  orderBy: FlowOrder;
  first: number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type RecordsQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, streams: Array<{ id: string, title: string, source: string, licence: string, attribution: string }>, flows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, flags: Array<{ check: FlagCheck }>, correctedBy: { id: string } | null, fact: { stream: { id: string, title: string } } }> } };

export type RecountQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type RecountQuery = { ballot: { id: string, form: BallotForm, choices: Array<{ number: number | null, votes: number }>, fact: { seq: number }, stream: { id: string, number: number, contract: string, chainId: number, length: number } } | null };

export type BallotProofQueryVariables = Exact<{
  id: string | number;
}>;


export type BallotProofQuery = { ballot: { proof: { accountNodes: Array<string>, block: { number: number, hash: string, header: string | null }, slots: Array<{ key: string, nodes: Array<string> }> } | null } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  asOf?: AsOf | null | undefined;
}>;


export type SearchQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, search: Array<{ kind: SearchKind, id: string, title: string, detail: string }> };

export type SearchStartQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchStartQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> } };

export type StatusQueryVariables = Exact<{ [key: string]: never; }>;


export type StatusQuery = { meta: { version: string, sample: boolean, chains: Array<{ indexedAt: string | null, chainId: number, lag: number | null, nodeBlock: number | null, finalizedBlock: { number: number, hash: string, time: string } | null, indexedBlock: { number: number, hash: string, time: string } | null }>, limits: { pageSize: number, depth: number, rows: number, fields: number, proofBytes: number, bodyBytes: number, requestsPerMinute: number } }, streams: Array<{ id: string, title: string, source: string, licence: string, attribution: string, length: number, label: ProofLabel, dataDate: string | null, sample: boolean, publisher: { id: string, name: string } }> };

export type StreamQueryVariables = Exact<{
  id: string | number;
  filter: FlowFilter;
  asOf?: AsOf | null | undefined;
}>;


export type StreamQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, stream: { id: string, contract: string, chainId: number, number: number, title: string, source: string, licence: string, attribution: string, length: number, digest: string, label: ProofLabel, dataDate: string | null, publisher: { id: string, name: string }, files: Array<{ name: string, sha256: string, dataDate: string | null, fromSeq: number }>, token: { symbol: string, name: string, decimals: number, startBlock: number, labelled: number, balanced: number, differing: number, addresses: Array<{ address: string, name: string, role: string, programme: string | null, organisation: { id: string, name: string } | null, balance: { opening: string | null, openingBasis: BalanceBasis, net: string, closing: string | null, closingBasis: BalanceBasis, block: number, verdict: BalanceVerdict, difference: string | null } | null }> } | null } | null, series: { rows: Array<{ kind: FlowKind, step: number, only: FlowRole | null, needsStep: boolean, providers: number, receivers: number, mixed: boolean, usd: string, records: number, unknownUsd: number, label: ProofLabel, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, publisher: { id: string, name: string } } }> } };

export type TotalQueryVariables = Exact<{
  filter: FlowFilter;
  asOf?: AsOf | null | undefined;
}>;


export type TotalQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, flowTotals: { rows: Array<{ kind: FlowKind, usd: string, records: number, unknownUsd: number, label: ProofLabel, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, publisher: { id: string, name: string } } }> }, parts: { rows: Array<{ usd: string, records: number, year: number | null, country: { code: string, name: string } | null }> } };

export type SupplyStreamsQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type SupplyStreamsQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, streams: Array<{ id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } }> };

export type SupplyStreamFragment = { id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } };

export type HandOverRowFragment = { id: string, kind: HandOverKind, date: string | null, place: string, unit: string, quantity: string, usd: string | null, item: { id: string, name: string }, country: { code: string, name: string } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, flags: Array<{ check: SupplyCheck }>, correctedBy: { id: string } | null };

export type SuppliesQueryVariables = Exact<{
  filter: SupplyFilter;
  stream?: Array<string | number> | string | number | null | undefined;
  by: Array<SupplyBalanceDimension> | SupplyBalanceDimension;
  order: SupplyOrder;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type SuppliesQuery = { received: { rows: Array<{ kind: HandOverKind, unit: string, quantity: string, usd: string | null, freightUsd: string | null, records: number, unknownUsd: number, unknownFreight: number, label: ProofLabel }>, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null }, places: { rows: Array<{ kind: HandOverKind, usd: string | null, records: number, unknownUsd: number, label: ProofLabel, country: { code: string, name: string } | null }> }, balance: { rows: Array<{ unit: string, place: string | null, sent: string | null, received: string | null, lost: string | null, returned: string | null, inTransit: string | null, country: { code: string, name: string } | null, item: { id: string, name: string } | null }> }, list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: HandOverKind, date: string | null, place: string, unit: string, quantity: string, usd: string | null, item: { id: string, name: string }, country: { code: string, name: string } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, flags: Array<{ check: SupplyCheck }>, correctedBy: { id: string } | null }> }, items: { rows: Array<{ item: { id: string, name: string } | null }> }, countries: { rows: Array<{ country: { code: string, name: string } | null }> } };

export type HandOverQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type HandOverQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, handOver: { currency: string | null, value: string | null, freightUsd: string | null, insuranceUsd: string | null, weightKg: string | null, mode: TransportMode | null, reference: string, ordered: string | null, scheduled: string | null, recorded: string | null, daysFromOrder: number | null, daysLate: number | null, daysToBooks: number | null, id: string, kind: HandOverKind, date: string | null, place: string, unit: string, quantity: string, usd: string | null, unknown: Array<{ figure: string, reason: string }>, properties: Array<{ key: string, value: string }>, parent: { id: string, kind: HandOverKind, date: string | null, place: string, unit: string, quantity: string, usd: string | null, item: { id: string, name: string }, country: { code: string, name: string } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, flags: Array<{ check: SupplyCheck }>, correctedBy: { id: string } | null } | null, children: Array<{ id: string, kind: HandOverKind, date: string | null, place: string, unit: string, quantity: string, usd: string | null, item: { id: string, name: string }, country: { code: string, name: string } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, flags: Array<{ check: SupplyCheck }>, correctedBy: { id: string } | null }>, shippedWith: { id: string, reference: string } | null, shipment: Array<{ id: string, kind: HandOverKind, date: string | null, place: string, unit: string, quantity: string, usd: string | null, item: { id: string, name: string }, country: { code: string, name: string } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, flags: Array<{ check: SupplyCheck }>, correctedBy: { id: string } | null }>, corrects: { id: string } | null, flags: Array<{ check: SupplyCheck, detail: string }>, fact: { label: ProofLabel, stream: { id: string, domain: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number, publisher: { id: string, name: string } } }, item: { id: string, name: string }, country: { code: string, name: string } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, correctedBy: { id: string } | null } | null };

export type SuppliesOfQueryVariables = Exact<{
  filter: SupplyFilter;
  asOf?: AsOf | null | undefined;
}>;


export type SuppliesOfQuery = { supplyTotals: { rows: Array<{ kind: HandOverKind, unit: string, quantity: string, usd: string | null, records: number, unknownUsd: number, stream: { id: string, title: string } }> } };

export type SupplyTotalProofQueryVariables = Exact<{
  filter: SupplyFilter;
}>;


export type SupplyTotalProofQuery = { supplyTotals: { rows: Array<{ unit: string, quantity: string, usd: string | null, stream: { number: number, contract: string }, proof: { parts: Array<{ country: string | null, year: number, kind: HandOverKind, decimals: number }>, storage: { accountNodes: Array<string>, block: { number: number, hash: string, header: string | null }, slots: Array<{ key: string, value: string, nodes: Array<string> }> } } | null }> } };

export type SubmissionRowFragment = { id: string, fileType: SubmissionFileType, status: SubmissionStatus | null, version: number | null, date: string | null, title: string, language: string, party: string, url: string, fileName: string, country: { code: string, name: string }, correctedBy: { id: string } | null };

export type SubmissionSourcesQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type SubmissionSourcesQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, submissionCounts: { rows: Array<{ submissions: number, stream: { id: string, title: string, dataDate: string | null, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } } }> } };

export type SubmissionsQueryVariables = Exact<{
  filter: SubmissionFilter;
  stream?: Array<string | number> | string | number | null | undefined;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type SubmissionsQuery = { fitting: { rows: Array<{ submissions: number, countries: number, undated: number, withoutVersion: number }> }, types: { rows: Array<{ fileType: SubmissionFileType | null, submissions: number }> }, statuses: { rows: Array<{ status: SubmissionStatus | null, submissions: number }> }, countries: { rows: Array<{ country: { code: string, name: string } | null }> }, list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, fileType: SubmissionFileType, status: SubmissionStatus | null, version: number | null, date: string | null, title: string, language: string, party: string, url: string, fileName: string, country: { code: string, name: string }, correctedBy: { id: string } | null }> } };

export type SubmissionQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type SubmissionQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, submission: { reference: string, evidence: string | null, id: string, fileType: SubmissionFileType, status: SubmissionStatus | null, version: number | null, date: string | null, title: string, language: string, party: string, url: string, fileName: string, corrects: { id: string } | null, fact: { label: ProofLabel, stream: { id: string, title: string, dataDate: string | null, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } } }, country: { code: string, name: string }, correctedBy: { id: string } | null } | null };

export type TargetStreamFragment = { id: string, title: string, dataDate: string | null, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } };

export type TargetRowFragment = { id: string, kind: TargetKind | null, actorKind: TargetActorKind, baseYear: number | null, targetYear: number | null, unit: TargetUnit | null, value: string | null, reference: string, country: { code: string, name: string } | null, actor: { id: string, name: string, reference: string } | null, checks: Array<{ check: TargetCheck, outcome: TargetCheckOutcome }>, correctedBy: { id: string } | null };

export type TargetSourcesQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type TargetSourcesQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, targetCounts: { rows: Array<{ targets: number, actors: number, stream: { id: string, title: string, dataDate: string | null, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } } }> } };

export type TargetsQueryVariables = Exact<{
  filter: TargetFilter;
  stream?: Array<string | number> | string | number | null | undefined;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type TargetsQuery = { fitting: { rows: Array<{ targets: number, actors: number }> }, kinds: { rows: Array<{ kind: TargetKind | null, targets: number, actors: number }> }, actors: { rows: Array<{ actorKind: TargetActorKind | null, targets: number, actors: number }> }, checks: { rows: Array<{ check: TargetCheck, found: number, clear: number, unknown: number }> }, years: { rows: Array<{ targetYear: number | null }> }, countries: { rows: Array<{ country: { code: string, name: string } | null }> }, list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: TargetKind | null, actorKind: TargetActorKind, baseYear: number | null, targetYear: number | null, unit: TargetUnit | null, value: string | null, reference: string, country: { code: string, name: string } | null, actor: { id: string, name: string, reference: string } | null, checks: Array<{ check: TargetCheck, outcome: TargetCheckOutcome }>, correctedBy: { id: string } | null }> } };

export type TargetQueryVariables = Exact<{
  id: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type TargetQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, target: { baseTonnes: string | null, conditionality: Conditionality | null, gases: Array<TargetGas> | null, sectors: SectorCoverage | null, evidence: string | null, url: string, id: string, kind: TargetKind | null, actorKind: TargetActorKind, baseYear: number | null, targetYear: number | null, unit: TargetUnit | null, value: string | null, reference: string, understood: Array<{ field: TargetField, outcome: Understanding, words: string | null }>, words: Array<{ key: string, text: string }>, checks: Array<{ check: TargetCheck, outcome: TargetCheckOutcome, detail: string }>, corrects: { id: string } | null, fact: { label: ProofLabel, stream: { id: string, title: string, dataDate: string | null, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } } }, country: { code: string, name: string } | null, actor: { id: string, name: string, reference: string } | null, correctedBy: { id: string } | null } | null };

export type TargetActorQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type TargetActorQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, targetActor: { id: string, kind: TargetActorKind, name: string, reference: string, country: { code: string, name: string } | null, organisation: { id: string, name: string } | null, stream: { id: string, title: string, dataDate: string | null, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } } } | null, targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: TargetKind | null, actorKind: TargetActorKind, baseYear: number | null, targetYear: number | null, unit: TargetUnit | null, value: string | null, reference: string, country: { code: string, name: string } | null, actor: { id: string, name: string, reference: string } | null, checks: Array<{ check: TargetCheck, outcome: TargetCheckOutcome }>, correctedBy: { id: string } | null }> } };

export type CountryTargetsQueryVariables = Exact<{
  country: string;
  asOf?: AsOf | null | undefined;
}>;


export type CountryTargetsQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, targets: { totalCount: number, nodes: Array<{ id: string, kind: TargetKind | null, actorKind: TargetActorKind, baseYear: number | null, targetYear: number | null, unit: TargetUnit | null, value: string | null, reference: string, fact: { stream: { id: string, title: string, dataDate: string | null, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } } }, country: { code: string, name: string } | null, actor: { id: string, name: string, reference: string } | null, checks: Array<{ check: TargetCheck, outcome: TargetCheckOutcome }>, correctedBy: { id: string } | null }> }, others: { totalCount: number }, submissions: { totalCount: number, nodes: Array<{ id: string, fileType: SubmissionFileType, status: SubmissionStatus | null, version: number | null, date: string | null, title: string, language: string, party: string, url: string, fileName: string, fact: { stream: { id: string, title: string, dataDate: string | null, licence: string, attribution: string, label: ProofLabel, publisher: { id: string, name: string } } }, country: { code: string, name: string }, correctedBy: { id: string } | null }> } };

export type OrganisationTargetsQueryVariables = Exact<{
  organisation: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type OrganisationTargetsQuery = { targets: { nodes: Array<{ id: string, kind: TargetKind | null, actorKind: TargetActorKind, baseYear: number | null, targetYear: number | null, unit: TargetUnit | null, value: string | null, reference: string, country: { code: string, name: string } | null, actor: { id: string, name: string, reference: string } | null, checks: Array<{ check: TargetCheck, outcome: TargetCheckOutcome }>, correctedBy: { id: string } | null }> } };

export type TargetEmissionsQueryVariables = Exact<{
  country: Array<string> | string;
  asOf?: AsOf | null | undefined;
}>;


export type TargetEmissionsQuery = { newest: { block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null }, emissionSeries: Array<{ stream: { id: string, title: string, attribution: string, licence: string, dataDate: string | null, sample: boolean, label: ProofLabel }, basis: { id: string, gas: string, unit: string, massOf: EmissionMass }, points: Array<{ year: number, total: string | null, report: string }> }> };

export type TraceFrameQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type TraceFrameQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, streams: Array<{ id: string, domain: string, source: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number }> };

export type TraceStreamFragment = { id: string, domain: string, source: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number };

export type TraceSourcesQueryVariables = Exact<{
  filter: FlowFilter;
  asOf?: AsOf | null | undefined;
}>;


export type TraceSourcesQuery = { flowTotals: { rows: Array<{ records: number, stream: { id: string } }> } };

export type TraceChoicesQueryVariables = Exact<{
  stream: string | number;
}>;


export type TraceChoicesQuery = { boundaryChoices: Array<{ dimension: string, choices: Array<{ code: string, name: string | null, records: number }> }> };

export type TraceQueryVariables = Exact<{
  from: TraceStart;
  direction: TraceDirection;
  most: number;
  asOf?: AsOf | null | undefined;
}>;


export type TraceQuery = { trace: { direction: TraceDirection, usd: string, records: number, unknownUsd: number, clockDate: string | null, stream: { id: string, domain: string, source: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number }, streams: Array<{ id: string, domain: string, source: string, title: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, label: ProofLabel, length: number }>, block: { chainId: number, number: number, hash: string, time: string, final: boolean } | null, record: { id: string, kind: FlowKind, reference: string, title: string } | null, hops: Array<{ number: number, usd: string, records: number, unknownUsd: number, computed: boolean, destination: boolean, stages: Array<{ kind: FlowKind, usd: string, records: number, unknownUsd: number }>, links: Array<{ from: string, to: string, basis: TraceBasis, usd: string, wholeUsd: string, records: number, unknownUsd: number, stream: { id: string } | null, record: { id: string } | null }> }>, nodes: Array<{ id: string, stage: number, kind: TraceNodeKind, code: string | null, members: number, inUsd: string, outUsd: string, unaccountedUsd: string | null, organisation: { id: string, name: string } | null, country: { code: string, name: string } | null }>, pools: Array<{ year: number, inUsd: string, inRecords: number, inUnknownUsd: number, givers: number, outUsd: string, outRecords: number, outUnknownUsd: number, throughUsd: string, organisation: { id: string, name: string }, stream: { id: string } }>, clock: Array<{ hop: number, kind: FlowKind, afterKind: FlowKind | null, records: number, undated: number, firstDate: string | null, lastDate: string | null, timed: number, leastDays: number | null, medianDays: number | null, mostDays: number | null, stopped: number, stoppedUsd: string, stoppedDays: number | null }> } };

export type TraceLinkRowFragment = { from: string, to: string, basis: TraceBasis, usd: string, wholeUsd: string, records: number, unknownUsd: number, stream: { id: string } | null, record: { id: string } | null };

export type TracePartyFragment = { id: string, stage: number, kind: TraceNodeKind, code: string | null, members: number, inUsd: string, outUsd: string, unaccountedUsd: string | null, organisation: { id: string, name: string } | null, country: { code: string, name: string } | null };

export type TracePoolRowFragment = { year: number, inUsd: string, inRecords: number, inUnknownUsd: number, givers: number, outUsd: string, outRecords: number, outUnknownUsd: number, throughUsd: string, organisation: { id: string, name: string }, stream: { id: string } };

export type TraceClockRowFragment = { hop: number, kind: FlowKind, afterKind: FlowKind | null, records: number, undated: number, firstDate: string | null, lastDate: string | null, timed: number, leastDays: number | null, medianDays: number | null, mostDays: number | null, stopped: number, stoppedUsd: string, stoppedDays: number | null };

export type CitedBlockFragment = { chainId: number, number: number, hash: string, time: string, final: boolean };

export type PageMetaFragment = { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> };

export type SeriesRowFragment = { kind: FlowKind, step: number, only: FlowRole | null, needsStep: boolean, providers: number, receivers: number, mixed: boolean, usd: string, records: number, unknownUsd: number, label: ProofLabel, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, licence: string, attribution: string, publisher: { id: string, name: string } } };

export type SeriesNameFragment = { kind: FlowKind, step: number, stream: { id: string } };

export type FlowRowFragment = { id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, unlabelledProvider: string | null, unlabelledReceiver: string | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, flags: Array<{ check: FlagCheck }>, correctedBy: { id: string } | null, fact: { stream: { id: string, title: string } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BallotRowFragmentDoc = new TypedDocumentString(`
    fragment BallotRow on Ballot {
  id
  title
  date
  form
  rule
  session
  resolution
  reference
  important
  votes
  choices {
    number
    name
    class
    votes
    share
  }
  recorded {
    kind
  }
}
    `, {"fragmentName":"BallotRow"}) as unknown as TypedDocumentString<BallotRowFragment, unknown>;
export const BallotStreamFragmentDoc = new TypedDocumentString(`
    fragment BallotStream on Stream {
  id
  title
  dataDate
  sample
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
    `, {"fragmentName":"BallotStream"}) as unknown as TypedDocumentString<BallotStreamFragment, unknown>;
export const CitedBlockFragmentDoc = new TypedDocumentString(`
    fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}
    `, {"fragmentName":"CitedBlock"}) as unknown as TypedDocumentString<CitedBlockFragment, unknown>;
export const ChartBallotFragmentDoc = new TypedDocumentString(`
    fragment ChartBallot on Ballot {
  id
  title
  rule
  figures: choices {
    number
    name
    class
    votes
    share
    weight
  }
  rollCall {
    id
    voter
    overwritten
    country {
      code
      name
      kind
    }
    chosen {
      name
      class
    }
  }
  rounds {
    blank
    winner {
      name
      class
    }
    rounds {
      number
      threshold
      inactive
      votes {
        votes
        choice {
          name
          class
        }
      }
      out {
        votes
        exhausted
        choice {
          name
          class
        }
        transfers {
          votes
          choice {
            name
            class
          }
        }
      }
      elected {
        name
        class
      }
      tied {
        name
        class
      }
    }
  }
  fact {
    id
    label
    stream {
      ...BallotStream
    }
  }
  block {
    ...CitedBlock
  }
}
    fragment BallotStream on Stream {
  id
  title
  dataDate
  sample
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}`, {"fragmentName":"ChartBallot"}) as unknown as TypedDocumentString<ChartBallotFragment, unknown>;
export const VoterHistoryFragmentDoc = new TypedDocumentString(`
    fragment VoterHistory on BallotVoteConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    fact {
      id
    }
    chosen {
      name
      class
    }
    ballot {
      id
      title
      date
      resolution
      important
    }
  }
}
    `, {"fragmentName":"VoterHistory"}) as unknown as TypedDocumentString<VoterHistoryFragment, unknown>;
export const ChartVoterFragmentDoc = new TypedDocumentString(`
    fragment ChartVoter on BallotVoter {
  id
  voter
  votes
  firstDate
  lastDate
  country {
    code
    name
  }
  classes {
    class
    votes
  }
  byYear {
    year
    votes
    classes {
      class
      votes
    }
  }
  agreement {
    voter
    common
    same
    share
    country {
      code
      name
    }
  }
  stream {
    ...BallotStream
  }
  block {
    ...CitedBlock
  }
}
    fragment BallotStream on Stream {
  id
  title
  dataDate
  sample
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}`, {"fragmentName":"ChartVoter"}) as unknown as TypedDocumentString<ChartVoterFragment, unknown>;
export const BoundaryStreamFragmentDoc = new TypedDocumentString(`
    fragment BoundaryStream on Stream {
  id
  domain
  source
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
    `, {"fragmentName":"BoundaryStream"}) as unknown as TypedDocumentString<BoundaryStreamFragment, unknown>;
export const BoundaryFigurePartsFragmentDoc = new TypedDocumentString(`
    fragment BoundaryFigureParts on BoundaryFigure {
  usd
  records
  unknownUsd
}
    `, {"fragmentName":"BoundaryFigureParts"}) as unknown as TypedDocumentString<BoundaryFigurePartsFragment, unknown>;
export const BoundarySidePartsFragmentDoc = new TypedDocumentString(`
    fragment BoundarySideParts on BoundarySide {
  records
  funding {
    ...BoundaryFigureParts
  }
  committed {
    ...BoundaryFigureParts
  }
  paid {
    ...BoundaryFigureParts
  }
  inKind {
    ...BoundaryFigureParts
  }
  pledged {
    ...BoundaryFigureParts
  }
  gross {
    ...BoundaryFigureParts
  }
}
    fragment BoundaryFigureParts on BoundaryFigure {
  usd
  records
  unknownUsd
}`, {"fragmentName":"BoundarySideParts"}) as unknown as TypedDocumentString<BoundarySidePartsFragment, unknown>;
export const BoundaryPartRowFragmentDoc = new TypedDocumentString(`
    fragment BoundaryPartRow on BoundaryPart {
  code
  name
  several
  usd
  records
  unknownUsd
}
    `, {"fragmentName":"BoundaryPartRow"}) as unknown as TypedDocumentString<BoundaryPartRowFragment, unknown>;
export const CheckRowFragmentDoc = new TypedDocumentString(`
    fragment CheckRow on Check {
  id
  check
  outcome
  failed
  passed
  unknown
  stream {
    id
    title
    source
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
  }
}
    `, {"fragmentName":"CheckRow"}) as unknown as TypedDocumentString<CheckRowFragment, unknown>;
export const FlowRowFragmentDoc = new TypedDocumentString(`
    fragment FlowRow on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  unlabelledProvider
  unlabelledReceiver
  country {
    code
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
  fact {
    stream {
      id
      title
    }
  }
}
    `, {"fragmentName":"FlowRow"}) as unknown as TypedDocumentString<FlowRowFragment, unknown>;
export const RelatedFlowFragmentDoc = new TypedDocumentString(`
    fragment RelatedFlow on Flow {
  id
  kind
  date
  currency
  amount
  usd
  reference
  title
}
    `, {"fragmentName":"RelatedFlow"}) as unknown as TypedDocumentString<RelatedFlowFragment, unknown>;
export const CheckFindingPartsFragmentDoc = new TypedDocumentString(`
    fragment CheckFindingParts on CheckFinding {
  id
  check
  expected
  found
  unit
  topic
  day
  year
  organisation {
    id
    name
  }
  record {
    ...FlowRow
  }
  related {
    ...RelatedFlow
  }
}
    fragment RelatedFlow on Flow {
  id
  kind
  date
  currency
  amount
  usd
  reference
  title
}
fragment FlowRow on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  unlabelledProvider
  unlabelledReceiver
  country {
    code
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
  fact {
    stream {
      id
      title
    }
  }
}`, {"fragmentName":"CheckFindingParts"}) as unknown as TypedDocumentString<CheckFindingPartsFragment, unknown>;
export const RecordVersionFragmentDoc = new TypedDocumentString(`
    fragment RecordVersion on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  rateDate
  reference
  title
  sector
  propertyText
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  country {
    code
    name
  }
  programme {
    title
  }
  parent {
    id
    reference
  }
  fact {
    stream {
      publisher {
        id
        name
      }
    }
    transaction {
      hash
      sender
      block {
        number
        time
      }
    }
  }
}
    `, {"fragmentName":"RecordVersion"}) as unknown as TypedDocumentString<RecordVersionFragment, unknown>;
export const IntegrityRowFragmentDoc = new TypedDocumentString(`
    fragment IntegrityRow on IntegrityCheck {
  field
  check
  found
  passed
  unknown
  stream {
    id
    title
    source
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
  }
}
    `, {"fragmentName":"IntegrityRow"}) as unknown as TypedDocumentString<IntegrityRowFragment, unknown>;
export const IntegrityThingFragmentDoc = new TypedDocumentString(`
    fragment IntegrityThing on IntegrityFinding {
  field
  check
  subject
  subjectId
  title
  said {
    key
    values {
      name
      kind
      text
      unit
    }
  }
  stream {
    id
    title
  }
}
    `, {"fragmentName":"IntegrityThing"}) as unknown as TypedDocumentString<IntegrityThingFragment, unknown>;
export const ComparedFlowFragmentDoc = new TypedDocumentString(`
    fragment ComparedFlow on Flow {
  id
  kind
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  fact {
    stream {
      id
      title
    }
  }
}
    `, {"fragmentName":"ComparedFlow"}) as unknown as TypedDocumentString<ComparedFlowFragment, unknown>;
export const FlowMatchPartsFragmentDoc = new TypedDocumentString(`
    fragment FlowMatchParts on FlowMatch {
  id
  code
  records
  usd
  difference
  outcome
  own {
    ...ComparedFlow
  }
  stream {
    id
    title
  }
  naming {
    ...ComparedFlow
  }
}
    fragment ComparedFlow on Flow {
  id
  kind
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  fact {
    stream {
      id
      title
    }
  }
}`, {"fragmentName":"FlowMatchParts"}) as unknown as TypedDocumentString<FlowMatchPartsFragment, unknown>;
export const ComparisonRowFragmentDoc = new TypedDocumentString(`
    fragment ComparisonRow on SourceComparison {
  id
  matches
  agree
  more
  less
  unknown
  stream {
    id
    title
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
    source
  }
  naming {
    id
    title
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
    source
  }
}
    `, {"fragmentName":"ComparisonRow"}) as unknown as TypedDocumentString<ComparisonRowFragment, unknown>;
export const CreditStreamFragmentDoc = new TypedDocumentString(`
    fragment CreditStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
    `, {"fragmentName":"CreditStream"}) as unknown as TypedDocumentString<CreditStreamFragment, unknown>;
export const CreditSumsFragmentDoc = new TypedDocumentString(`
    fragment CreditSums on CreditTotal {
  issued
  retired
  cancelled
  buffered
  exported
  held
  records
  label
}
    `, {"fragmentName":"CreditSums"}) as unknown as TypedDocumentString<CreditSumsFragment, unknown>;
export const CreditRowFragmentDoc = new TypedDocumentString(`
    fragment CreditRow on CreditRecord {
  id
  kind
  date
  vintage
  quantity
  serialBlock
  firstSerial
  lastSerial
  use
  purpose
  project {
    id
    name
  }
  country {
    code
    name
  }
  holder {
    id
    name
  }
  receiver {
    id
    name
  }
  flags {
    check
    detail
  }
  correctedBy {
    id
  }
}
    `, {"fragmentName":"CreditRow"}) as unknown as TypedDocumentString<CreditRowFragment, unknown>;
export const CreditChecksFragmentDoc = new TypedDocumentString(`
    fragment CreditChecks on CreditCheck {
  check
  passed
  flagged
  unknown
  findings {
    detail
    vintage
    project {
      id
      name
    }
  }
}
    `, {"fragmentName":"CreditChecks"}) as unknown as TypedDocumentString<CreditChecksFragment, unknown>;
export const CarbonFigureFragmentDoc = new TypedDocumentString(`
    fragment CarbonFigure on CarbonAmount {
  tokens
  credits
}
    `, {"fragmentName":"CarbonFigure"}) as unknown as TypedDocumentString<CarbonFigureFragment, unknown>;
export const CarbonBatchRowFragmentDoc = new TypedDocumentString(`
    fragment CarbonBatchRow on CarbonBatch {
  id
  tokenId
  registry
  projectReference
  projectName
  vintage
  token {
    name
    symbol
  }
  minted {
    ...CarbonFigure
  }
  retired {
    ...CarbonFigure
  }
  circulating {
    ...CarbonFigure
  }
  checks {
    check
    verdict
  }
}
    fragment CarbonFigure on CarbonAmount {
  tokens
  credits
}`, {"fragmentName":"CarbonBatchRow"}) as unknown as TypedDocumentString<CarbonBatchRowFragment, unknown>;
export const DatasetRowFragmentDoc = new TypedDocumentString(`
    fragment DatasetRow on Dataset {
  id
  status
  reference
  version
  title
  licence
  mediaType
  sha256
  size
  unpackedSha256
  dataDate
  country {
    code
    name
  }
  next {
    id
    version
    status
  }
  fact {
    seq
    label
    stream {
      id
      number
      title
      licence
      attribution
      sample
      publisher {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"DatasetRow"}) as unknown as TypedDocumentString<DatasetRowFragment, unknown>;
export const DatasetFileFragmentDoc = new TypedDocumentString(`
    fragment DatasetFile on SourceFile {
  name
  sha256
  dataDate
  fromSeq
  stream {
    id
    title
    length
    licence
    attribution
    sample
    publisher {
      id
      name
    }
  }
  transaction {
    hash
    block {
      number
    }
  }
}
    `, {"fragmentName":"DatasetFile"}) as unknown as TypedDocumentString<DatasetFileFragment, unknown>;
export const SeriesToDivideByFragmentDoc = new TypedDocumentString(`
    fragment SeriesToDivideBy on ReferenceSeries {
  id
  measure
  currency
  prices
  priceYear
  conversion
  stream {
    title
  }
}
    `, {"fragmentName":"SeriesToDivideBy"}) as unknown as TypedDocumentString<SeriesToDivideByFragment, unknown>;
export const EmissionStreamFragmentDoc = new TypedDocumentString(`
    fragment EmissionStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
    `, {"fragmentName":"EmissionStream"}) as unknown as TypedDocumentString<EmissionStreamFragment, unknown>;
export const BasisFragmentDoc = new TypedDocumentString(`
    fragment Basis on EmissionBasis {
  id
  gas
  unit
  massOf
  gwp
  landUse
  accounting
  reporter
  scope
  category
  coverage
}
    `, {"fragmentName":"Basis"}) as unknown as TypedDocumentString<BasisFragment, unknown>;
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on ReferenceFigure {
  id
  year
  value
  measure
  currency
  prices
  priceYear
  conversion
  edition
  series
  fact {
    stream {
      id
      title
      attribution
      licence
    }
  }
}
    `, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const EmissionSeriesPartsFragmentDoc = new TypedDocumentString(`
    fragment EmissionSeriesParts on EmissionSeries {
  stream {
    ...EmissionStream
  }
  actor {
    id
    name
    country {
      code
      name
    }
  }
  basis {
    ...Basis
  }
  points {
    year
    total
    perHead
    perPerson: per(of: POPULATION, series: $population) {
      value
      figure {
        ...FigureParts
      }
    }
    perMillion: per(of: GDP, series: $gdp) {
      value
      figure {
        ...FigureParts
      }
    }
    report
    restatements
    parts {
      code
      mass
    }
    memo {
      code
      mass
    }
  }
}
    fragment EmissionStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
fragment Basis on EmissionBasis {
  id
  gas
  unit
  massOf
  gwp
  landUse
  accounting
  reporter
  scope
  category
  coverage
}
fragment FigureParts on ReferenceFigure {
  id
  year
  value
  measure
  currency
  prices
  priceYear
  conversion
  edition
  series
  fact {
    stream {
      id
      title
      attribution
      licence
    }
  }
}`, {"fragmentName":"EmissionSeriesParts"}) as unknown as TypedDocumentString<EmissionSeriesPartsFragment, unknown>;
export const EntitlementFiguresFragmentDoc = new TypedDocumentString(`
    fragment EntitlementFigures on EntitlementFigures {
  entitled
  due
  claimed
  paid
  outstanding
  claimedAtLeast
  paidAtLeast
  withheld {
    atMost
  }
}
    `, {"fragmentName":"EntitlementFigures"}) as unknown as TypedDocumentString<EntitlementFiguresFragment, unknown>;
export const EntitlementRowFragmentDoc = new TypedDocumentString(`
    fragment EntitlementRow on EntitlementTotal {
  unit
  place
  periodFrom
  periodTo
  country {
    code
    name
  }
  rounds
  cancelledRounds
  figures {
    ...EntitlementFigures
  }
}
    fragment EntitlementFigures on EntitlementFigures {
  entitled
  due
  claimed
  paid
  outstanding
  claimedAtLeast
  paidAtLeast
  withheld {
    atMost
  }
}`, {"fragmentName":"EntitlementRow"}) as unknown as TypedDocumentString<EntitlementRowFragment, unknown>;
export const EntitlementProgrammeRowFragmentDoc = new TypedDocumentString(`
    fragment EntitlementProgrammeRow on EntitlementProgramme {
  id
  number
  countries {
    code
    name
  }
  sectors
  modalities
  periodFrom
  periodTo
  rounds
  cancelledRounds
  stream {
    id
    title
    sample
    publisher {
      id
      name
    }
  }
  totals {
    ...EntitlementRow
  }
}
    fragment EntitlementFigures on EntitlementFigures {
  entitled
  due
  claimed
  paid
  outstanding
  claimedAtLeast
  paidAtLeast
  withheld {
    atMost
  }
}
fragment EntitlementRow on EntitlementTotal {
  unit
  place
  periodFrom
  periodTo
  country {
    code
    name
  }
  rounds
  cancelledRounds
  figures {
    ...EntitlementFigures
  }
}`, {"fragmentName":"EntitlementProgrammeRow"}) as unknown as TypedDocumentString<EntitlementProgrammeRowFragment, unknown>;
export const EntitlementRoundRowFragmentDoc = new TypedDocumentString(`
    fragment EntitlementRoundRow on EntitlementRound {
  id
  sector
  modality
  periodFrom
  periodTo
  unit
  decimals
  bucketBits
  cancelled
  country {
    code
    name
  }
  programme {
    id
    number
  }
  stream {
    number
    sample
  }
  fact {
    seq
  }
  figures {
    ...EntitlementFigures
  }
}
    fragment EntitlementFigures on EntitlementFigures {
  entitled
  due
  claimed
  paid
  outstanding
  claimedAtLeast
  paidAtLeast
  withheld {
    atMost
  }
}`, {"fragmentName":"EntitlementRoundRow"}) as unknown as TypedDocumentString<EntitlementRoundRowFragment, unknown>;
export const FacilitySumFragmentDoc = new TypedDocumentString(`
    fragment FacilitySum on EmissionTotal {
  total
  reports
  unknown
  region
  owner {
    id
    name
  }
}
    `, {"fragmentName":"FacilitySum"}) as unknown as TypedDocumentString<FacilitySumFragment, unknown>;
export const FlowAboveFragmentDoc = new TypedDocumentString(`
    fragment FlowAbove on Flow {
  id
  correctedBy {
    id
  }
}
    `, {"fragmentName":"FlowAbove"}) as unknown as TypedDocumentString<FlowAboveFragment, unknown>;
export const FlowStepFragmentDoc = new TypedDocumentString(`
    fragment FlowStep on Flow {
  id
  kind
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  unlabelledProvider
  unlabelledReceiver
  correctedBy {
    id
  }
}
    `, {"fragmentName":"FlowStep"}) as unknown as TypedDocumentString<FlowStepFragment, unknown>;
export const ChartSumFragmentDoc = new TypedDocumentString(`
    fragment ChartSum on FlowTotal {
  usd
  records
  unknownUsd
  label
  year
  country {
    code
    name
    kind
  }
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  programme {
    id
    title
  }
}
    `, {"fragmentName":"ChartSum"}) as unknown as TypedDocumentString<ChartSumFragment, unknown>;
export const ProposalRowFragmentDoc = new TypedDocumentString(`
    fragment ProposalRow on GovernorProposal {
  id
  title
  state
  voteStart
  voteEnd
  quorum
  quorumReached
  voters
  tallyBasis
  tallyBlock
  laterTallyBlock
  choices {
    option
    weight
    tallied
  }
  findings {
    kind
    got
    expected
  }
  governor {
    id
    name
    chainId
    contract
    clockMode
    countingMode
    decimals
    token
  }
}
    `, {"fragmentName":"ProposalRow"}) as unknown as TypedDocumentString<ProposalRowFragment, unknown>;
export const ChartProposalFragmentDoc = new TypedDocumentString(`
    fragment ChartProposal on GovernorProposal {
  id
  title
  voters
  tallyBasis
  choices {
    option
    weight
  }
  findings {
    kind
  }
  governor {
    id
    name
    contract
  }
  block {
    ...CitedBlock
  }
}
    fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}`, {"fragmentName":"ChartProposal"}) as unknown as TypedDocumentString<ChartProposalFragment, unknown>;
export const FundsTableRowFragmentDoc = new TypedDocumentString(`
    fragment FundsTableRow on FlowTotal {
  usd
  records
  unknownUsd
  year
  country {
    code
    name
    kind
  }
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  programme {
    id
    title
  }
}
    `, {"fragmentName":"FundsTableRow"}) as unknown as TypedDocumentString<FundsTableRowFragment, unknown>;
export const RoleRowFragmentDoc = new TypedDocumentString(`
    fragment RoleRow on FlowTotal {
  ...FundsTableRow
  kind
  label
  stream {
    id
    title
    source
  }
}
    fragment FundsTableRow on FlowTotal {
  usd
  records
  unknownUsd
  year
  country {
    code
    name
    kind
  }
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  programme {
    id
    title
  }
}`, {"fragmentName":"RoleRow"}) as unknown as TypedDocumentString<RoleRowFragment, unknown>;
export const SupplyStreamFragmentDoc = new TypedDocumentString(`
    fragment SupplyStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
    `, {"fragmentName":"SupplyStream"}) as unknown as TypedDocumentString<SupplyStreamFragment, unknown>;
export const HandOverRowFragmentDoc = new TypedDocumentString(`
    fragment HandOverRow on HandOver {
  id
  kind
  date
  place
  unit
  quantity
  usd
  item {
    id
    name
  }
  country {
    code
    name
  }
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
}
    `, {"fragmentName":"HandOverRow"}) as unknown as TypedDocumentString<HandOverRowFragment, unknown>;
export const SubmissionRowFragmentDoc = new TypedDocumentString(`
    fragment SubmissionRow on Submission {
  id
  fileType
  status
  version
  date
  title
  language
  party
  url
  fileName
  country {
    code
    name
  }
  correctedBy {
    id
  }
}
    `, {"fragmentName":"SubmissionRow"}) as unknown as TypedDocumentString<SubmissionRowFragment, unknown>;
export const TargetStreamFragmentDoc = new TypedDocumentString(`
    fragment TargetStream on Stream {
  id
  title
  dataDate
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
    `, {"fragmentName":"TargetStream"}) as unknown as TypedDocumentString<TargetStreamFragment, unknown>;
export const TargetRowFragmentDoc = new TypedDocumentString(`
    fragment TargetRow on Target {
  id
  kind
  actorKind
  baseYear
  targetYear
  unit
  value
  reference
  country {
    code
    name
  }
  actor {
    id
    name
    reference
  }
  checks {
    check
    outcome
  }
  correctedBy {
    id
  }
}
    `, {"fragmentName":"TargetRow"}) as unknown as TypedDocumentString<TargetRowFragment, unknown>;
export const TraceStreamFragmentDoc = new TypedDocumentString(`
    fragment TraceStream on Stream {
  id
  domain
  source
  title
  dataDate
  sample
  licence
  attribution
  label
  length
}
    `, {"fragmentName":"TraceStream"}) as unknown as TypedDocumentString<TraceStreamFragment, unknown>;
export const TraceLinkRowFragmentDoc = new TypedDocumentString(`
    fragment TraceLinkRow on TraceLink {
  from
  to
  basis
  usd
  wholeUsd
  records
  unknownUsd
  stream {
    id
  }
  record {
    id
  }
}
    `, {"fragmentName":"TraceLinkRow"}) as unknown as TypedDocumentString<TraceLinkRowFragment, unknown>;
export const TracePartyFragmentDoc = new TypedDocumentString(`
    fragment TraceParty on TraceNode {
  id
  stage
  kind
  organisation {
    id
    name
  }
  country {
    code
    name
  }
  code
  members
  inUsd
  outUsd
  unaccountedUsd
}
    `, {"fragmentName":"TraceParty"}) as unknown as TypedDocumentString<TracePartyFragment, unknown>;
export const TracePoolRowFragmentDoc = new TypedDocumentString(`
    fragment TracePoolRow on TracePool {
  organisation {
    id
    name
  }
  stream {
    id
  }
  year
  inUsd
  inRecords
  inUnknownUsd
  givers
  outUsd
  outRecords
  outUnknownUsd
  throughUsd
}
    `, {"fragmentName":"TracePoolRow"}) as unknown as TypedDocumentString<TracePoolRowFragment, unknown>;
export const TraceClockRowFragmentDoc = new TypedDocumentString(`
    fragment TraceClockRow on TraceClockStage {
  hop
  kind
  afterKind
  records
  undated
  firstDate
  lastDate
  timed
  leastDays
  medianDays
  mostDays
  stopped
  stoppedUsd
  stoppedDays
}
    `, {"fragmentName":"TraceClockRow"}) as unknown as TypedDocumentString<TraceClockRowFragment, unknown>;
export const PageMetaFragmentDoc = new TypedDocumentString(`
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}
    `, {"fragmentName":"PageMeta"}) as unknown as TypedDocumentString<PageMetaFragment, unknown>;
export const SeriesRowFragmentDoc = new TypedDocumentString(`
    fragment SeriesRow on FlowSeries {
  kind
  step
  only
  needsStep
  providers
  receivers
  mixed
  usd
  records
  unknownUsd
  label
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  stream {
    id
    title
    source
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
  }
}
    `, {"fragmentName":"SeriesRow"}) as unknown as TypedDocumentString<SeriesRowFragment, unknown>;
export const SeriesNameFragmentDoc = new TypedDocumentString(`
    fragment SeriesName on FlowSeries {
  kind
  step
  stream {
    id
  }
}
    `, {"fragmentName":"SeriesName"}) as unknown as TypedDocumentString<SeriesNameFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
    query About {
  meta {
    ...PageMeta
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const BallotChartDocument = new TypedDocumentString(`
    query BallotChart($id: ID!, $asOf: AsOf) {
  ballot(id: $id, asOf: $asOf) {
    ...ChartBallot
  }
}
    fragment BallotStream on Stream {
  id
  title
  dataDate
  sample
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment ChartBallot on Ballot {
  id
  title
  rule
  figures: choices {
    number
    name
    class
    votes
    share
    weight
  }
  rollCall {
    id
    voter
    overwritten
    country {
      code
      name
      kind
    }
    chosen {
      name
      class
    }
  }
  rounds {
    blank
    winner {
      name
      class
    }
    rounds {
      number
      threshold
      inactive
      votes {
        votes
        choice {
          name
          class
        }
      }
      out {
        votes
        exhausted
        choice {
          name
          class
        }
        transfers {
          votes
          choice {
            name
            class
          }
        }
      }
      elected {
        name
        class
      }
      tied {
        name
        class
      }
    }
  }
  fact {
    id
    label
    stream {
      ...BallotStream
    }
  }
  block {
    ...CitedBlock
  }
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}`) as unknown as TypedDocumentString<BallotChartQuery, BallotChartQueryVariables>;
export const BallotsDocument = new TypedDocumentString(`
    query Ballots($filter: BallotFilter, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  ballots(filter: $filter, first: 25, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...BallotRow
      stream {
        ...BallotStream
      }
    }
  }
  facets: ballotFacets(asOf: $asOf) {
    forms
    years
    sessions
    issues
    withFindings
    ballots
  }
  named: namedVoterSources(asOf: $asOf) {
    voters
  }
  voters: ballotVoters(filter: {form: [ROLL_CALL]}, asOf: $asOf) {
    rows {
      voter
      country {
        code
        name
      }
    }
  }
}
    fragment BallotStream on Stream {
  id
  title
  dataDate
  sample
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment BallotRow on Ballot {
  id
  title
  date
  form
  rule
  session
  resolution
  reference
  important
  votes
  choices {
    number
    name
    class
    votes
    share
  }
  recorded {
    kind
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<BallotsQuery, BallotsQueryVariables>;
export const BallotDocument = new TypedDocumentString(`
    query Ballot($id: ID!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  ballot(id: $id, asOf: $asOf) {
    ...BallotRow
    ...ChartBallot
    noRounds
    question
    opens
    closes
    closed
    seats
    eligible
    majority {
      of
      in
    }
    quorum {
      of
      in
    }
    issues
    overwritten
    unrevealed
    refused
    root
    tags
    group {
      depth
      root
      scope
    }
    figures: choices {
      number
      name
      class
      votes
      share
      weight
      declared
      tallied
    }
    result {
      date
      elected
      fact {
        id
      }
    }
    findings {
      kind
      row
      got
      expected
      fact {
        id
      }
    }
    intents {
      voter
      country {
        code
        name
      }
      chosen {
        name
        class
      }
      date
      document
    }
    single: ballotVotes(first: 20) {
      totalCount
      nodes {
        id
        voter
        number
        unit
        place
        tag
        chosen {
          name
          class
        }
      }
    }
    records(first: 1) {
      totalCount
      nodes {
        fact {
          id
          label
        }
      }
    }
  }
}
    fragment BallotStream on Stream {
  id
  title
  dataDate
  sample
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment BallotRow on Ballot {
  id
  title
  date
  form
  rule
  session
  resolution
  reference
  important
  votes
  choices {
    number
    name
    class
    votes
    share
  }
  recorded {
    kind
  }
}
fragment ChartBallot on Ballot {
  id
  title
  rule
  figures: choices {
    number
    name
    class
    votes
    share
    weight
  }
  rollCall {
    id
    voter
    overwritten
    country {
      code
      name
      kind
    }
    chosen {
      name
      class
    }
  }
  rounds {
    blank
    winner {
      name
      class
    }
    rounds {
      number
      threshold
      inactive
      votes {
        votes
        choice {
          name
          class
        }
      }
      out {
        votes
        exhausted
        choice {
          name
          class
        }
        transfers {
          votes
          choice {
            name
            class
          }
        }
      }
      elected {
        name
        class
      }
      tied {
        name
        class
      }
    }
  }
  fact {
    id
    label
    stream {
      ...BallotStream
    }
  }
  block {
    ...CitedBlock
  }
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<BallotQuery, BallotQueryVariables>;
export const HomeBallotsDocument = new TypedDocumentString(`
    query HomeBallots($asOf: AsOf) {
  ballots(first: 3, asOf: $asOf) {
    totalCount
    nodes {
      ...BallotRow
    }
  }
}
    fragment BallotRow on Ballot {
  id
  title
  date
  form
  rule
  session
  resolution
  reference
  important
  votes
  choices {
    number
    name
    class
    votes
    share
  }
  recorded {
    kind
  }
}`) as unknown as TypedDocumentString<HomeBallotsQuery, HomeBallotsQueryVariables>;
export const UnitSumsDocument = new TypedDocumentString(`
    query UnitSums($id: ID!, $after: String, $asOf: AsOf) {
  ballot(id: $id, asOf: $asOf) {
    units: ballotVotes(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        place
        sums {
          number
          name
          class
          votes
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitSumsQuery, UnitSumsQueryVariables>;
export const VoterSourcesDocument = new TypedDocumentString(`
    query VoterSources($filter: BallotFilter, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  facets: ballotFacets(filter: {form: [ROLL_CALL, NAMED_ROLL_CALL]}, asOf: $asOf) {
    years
    issues
  }
  sources: namedVoterSources(filter: $filter, asOf: $asOf) {
    ballots
    voters
    votes
    stream {
      ...BallotStream
    }
  }
}
    fragment BallotStream on Stream {
  id
  title
  dataDate
  sample
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<VoterSourcesQuery, VoterSourcesQueryVariables>;
export const NamedVotersDocument = new TypedDocumentString(`
    query NamedVoters($filter: BallotFilter, $text: String, $beside: [String!], $orderBy: BallotVoterOrder!, $first: Int!, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  voters: namedVoters(
    filter: $filter
    text: $text
    beside: $beside
    orderBy: $orderBy
    first: $first
    after: $after
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      voter
      named
      votes
      ballots
      cast
      participation
      firstDate
      lastDate
      majority {
        common
        same
        share
      }
      country {
        code
        name
        region
      }
    }
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<NamedVotersQuery, NamedVotersQueryVariables>;
export const VoterChartDocument = new TypedDocumentString(`
    query VoterChart($voter: String!, $filter: BallotFilter, $asOf: AsOf) {
  ballotVoter(voter: $voter, filter: $filter, asOf: $asOf) {
    ...ChartVoter
  }
}
    fragment BallotStream on Stream {
  id
  title
  dataDate
  sample
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment ChartVoter on BallotVoter {
  id
  voter
  votes
  firstDate
  lastDate
  country {
    code
    name
  }
  classes {
    class
    votes
  }
  byYear {
    year
    votes
    classes {
      class
      votes
    }
  }
  agreement {
    voter
    common
    same
    share
    country {
      code
      name
    }
  }
  stream {
    ...BallotStream
  }
  block {
    ...CitedBlock
  }
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}`) as unknown as TypedDocumentString<VoterChartQuery, VoterChartQueryVariables>;
export const MatrixVotersDocument = new TypedDocumentString(`
    query MatrixVoters($filter: BallotFilter, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  ballotVoters(filter: $filter, asOf: $asOf) {
    rows {
      voter
      named
      votes
      firstDate
      lastDate
      country {
        code
        name
        region
      }
      stream {
        ...BallotStream
      }
    }
    block {
      ...CitedBlock
    }
  }
}
    fragment BallotStream on Stream {
  id
  title
  dataDate
  sample
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<MatrixVotersQuery, MatrixVotersQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($stream: ID!, $voters: [String!]!, $filter: BallotFilter, $asOf: AsOf) {
  ballotMatrix(stream: $stream, voters: $voters, filter: $filter, asOf: $asOf) {
    one
    other
    common
    same
  }
  newest: ballotVoters(filter: {voter: $voters}, asOf: $asOf) {
    block {
      ...CitedBlock
    }
  }
}
    fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}`) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const VoterDocument = new TypedDocumentString(`
    query Voter($voter: String!, $filter: BallotFilter, $class: [BallotClass!], $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  facets: ballotFacets(filter: {voter: [$voter]}, asOf: $asOf) {
    years
    issues
  }
  ballotVoter(voter: $voter, filter: $filter, asOf: $asOf) {
    ...ChartVoter
    byIssue {
      issue
      votes
      classes {
        class
        votes
      }
    }
  }
  history: ballotVotes(
    filter: $filter
    voter: [$voter]
    class: $class
    first: 25
    after: $after
    asOf: $asOf
  ) {
    ...VoterHistory
  }
}
    fragment BallotStream on Stream {
  id
  title
  dataDate
  sample
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment VoterHistory on BallotVoteConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    fact {
      id
    }
    chosen {
      name
      class
    }
    ballot {
      id
      title
      date
      resolution
      important
    }
  }
}
fragment ChartVoter on BallotVoter {
  id
  voter
  votes
  firstDate
  lastDate
  country {
    code
    name
  }
  classes {
    class
    votes
  }
  byYear {
    year
    votes
    classes {
      class
      votes
    }
  }
  agreement {
    voter
    common
    same
    share
    country {
      code
      name
    }
  }
  stream {
    ...BallotStream
  }
  block {
    ...CitedBlock
  }
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<VoterQuery, VoterQueryVariables>;
export const VotesOfDocument = new TypedDocumentString(`
    query VotesOf($voter: String!, $asOf: AsOf) {
  ballotVoter(voter: $voter, asOf: $asOf) {
    id
    votes
    classes {
      class
      votes
    }
    stream {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<VotesOfQuery, VotesOfQueryVariables>;
export const NamedVoterDocument = new TypedDocumentString(`
    query NamedVoter($voter: String!, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  ballotVoter(voter: $voter, filter: {form: [NAMED_ROLL_CALL]}, asOf: $asOf) {
    id
    voter
    votes
    firstDate
    lastDate
    classes {
      class
      votes
    }
    byYear {
      year
      votes
      classes {
        class
        votes
      }
    }
    stream {
      ...BallotStream
    }
  }
  history: ballotVotes(
    filter: {form: [NAMED_ROLL_CALL]}
    voter: [$voter]
    first: 25
    after: $after
    asOf: $asOf
  ) {
    ...VoterHistory
  }
}
    fragment BallotStream on Stream {
  id
  title
  dataDate
  sample
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment VoterHistory on BallotVoteConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    fact {
      id
    }
    chosen {
      name
      class
    }
    ballot {
      id
      title
      date
      resolution
      important
    }
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<NamedVoterQuery, NamedVoterQueryVariables>;
export const BoundaryFrameDocument = new TypedDocumentString(`
    query BoundaryFrame($asOf: AsOf) {
  meta {
    ...PageMeta
  }
  streams(asOf: $asOf) {
    ...BoundaryStream
  }
}
    fragment BoundaryStream on Stream {
  id
  domain
  source
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<BoundaryFrameQuery, BoundaryFrameQueryVariables>;
export const BoundaryChoicesDocument = new TypedDocumentString(`
    query BoundaryChoices($stream: ID!) {
  boundaryChoices(stream: $stream) {
    dimension
    choices {
      code
      name
      records
    }
  }
}
    `) as unknown as TypedDocumentString<BoundaryChoicesQuery, BoundaryChoicesQueryVariables>;
export const BoundaryTotalsDocument = new TypedDocumentString(`
    query BoundaryTotals($stream: ID!, $boundary: Boundary!, $asOf: AsOf) {
  boundary(stream: $stream, boundary: $boundary, asOf: $asOf) {
    net
    block {
      ...CitedBlock
    }
    gross {
      ...BoundaryFigureParts
    }
    incoming {
      ...BoundarySideParts
      currencies {
        currency
        amount
        usd
        records
        unknownUsd
      }
    }
    internal {
      ...BoundarySideParts
    }
    outgoing {
      ...BoundarySideParts
    }
    steps {
      direction
      treatment
      usd
      records
      unknownUsd
    }
    plans: parts(side: TO, dimension: "plan", most: 12) {
      ...BoundaryPartRow
    }
    receivers: parts(side: TO, dimension: "organisation", most: 12) {
      ...BoundaryPartRow
    }
    providers: parts(side: FROM, dimension: "organisation", most: 12) {
      ...BoundaryPartRow
    }
    clusters: parts(side: TO, dimension: "cluster", most: 12) {
      ...BoundaryPartRow
    }
    countries: parts(side: TO, dimension: "country", most: 12) {
      ...BoundaryPartRow
    }
    years: parts(side: TO, dimension: "year", most: 12) {
      ...BoundaryPartRow
    }
  }
}
    fragment BoundaryFigureParts on BoundaryFigure {
  usd
  records
  unknownUsd
}
fragment BoundarySideParts on BoundarySide {
  records
  funding {
    ...BoundaryFigureParts
  }
  committed {
    ...BoundaryFigureParts
  }
  paid {
    ...BoundaryFigureParts
  }
  inKind {
    ...BoundaryFigureParts
  }
  pledged {
    ...BoundaryFigureParts
  }
  gross {
    ...BoundaryFigureParts
  }
}
fragment BoundaryPartRow on BoundaryPart {
  code
  name
  several
  usd
  records
  unknownUsd
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}`) as unknown as TypedDocumentString<BoundaryTotalsQuery, BoundaryTotalsQueryVariables>;
export const BoundarySidesDocument = new TypedDocumentString(`
    query BoundarySides($stream: ID!, $boundary: Boundary!, $asOf: AsOf) {
  boundary(stream: $stream, boundary: $boundary, asOf: $asOf) {
    incoming {
      ...BoundarySideParts
    }
    internal {
      records
      gross {
        ...BoundaryFigureParts
      }
    }
  }
}
    fragment BoundaryFigureParts on BoundaryFigure {
  usd
  records
  unknownUsd
}
fragment BoundarySideParts on BoundarySide {
  records
  funding {
    ...BoundaryFigureParts
  }
  committed {
    ...BoundaryFigureParts
  }
  paid {
    ...BoundaryFigureParts
  }
  inKind {
    ...BoundaryFigureParts
  }
  pledged {
    ...BoundaryFigureParts
  }
  gross {
    ...BoundaryFigureParts
  }
}`) as unknown as TypedDocumentString<BoundarySidesQuery, BoundarySidesQueryVariables>;
export const CarriedOutDocument = new TypedDocumentString(`
    query CarriedOut($stream: ID!, $boundary: Boundary!, $asOf: AsOf) {
  boundary(stream: $stream, boundary: $boundary, asOf: $asOf) {
    net
    incoming {
      funding {
        ...BoundaryFigureParts
      }
    }
    outgoing {
      funding {
        ...BoundaryFigureParts
      }
    }
  }
}
    fragment BoundaryFigureParts on BoundaryFigure {
  usd
  records
  unknownUsd
}`) as unknown as TypedDocumentString<CarriedOutQuery, CarriedOutQueryVariables>;
export const BoundaryRecordsDocument = new TypedDocumentString(`
    query BoundaryRecords($filter: FlowFilter!, $orderBy: FlowOrder!, $first: Int!, $after: String, $asOf: AsOf) {
  flows(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FlowRow
    }
  }
}
    fragment FlowRow on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  unlabelledProvider
  unlabelledReceiver
  country {
    code
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
  fact {
    stream {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<BoundaryRecordsQuery, BoundaryRecordsQueryVariables>;
export const CheckDocument = new TypedDocumentString(`
    query Check($stream: ID!, $check: CheckName!, $first: Int!, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  check(stream: $stream, check: $check, asOf: $asOf) {
    ...CheckRow
    findings(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CheckFindingParts
      }
    }
  }
}
    fragment CheckRow on Check {
  id
  check
  outcome
  failed
  passed
  unknown
  stream {
    id
    title
    source
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
  }
}
fragment RelatedFlow on Flow {
  id
  kind
  date
  currency
  amount
  usd
  reference
  title
}
fragment CheckFindingParts on CheckFinding {
  id
  check
  expected
  found
  unit
  topic
  day
  year
  organisation {
    id
    name
  }
  record {
    ...FlowRow
  }
  related {
    ...RelatedFlow
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}
fragment FlowRow on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  unlabelledProvider
  unlabelledReceiver
  country {
    code
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
  fact {
    stream {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<CheckQuery, CheckQueryVariables>;
export const RecordChecksDocument = new TypedDocumentString(`
    query RecordChecks($id: ID!, $asOf: AsOf) {
  flow(id: $id, asOf: $asOf) {
    id
    fact {
      stream {
        id
      }
    }
    checks {
      ...CheckFindingParts
    }
  }
}
    fragment RelatedFlow on Flow {
  id
  kind
  date
  currency
  amount
  usd
  reference
  title
}
fragment CheckFindingParts on CheckFinding {
  id
  check
  expected
  found
  unit
  topic
  day
  year
  organisation {
    id
    name
  }
  record {
    ...FlowRow
  }
  related {
    ...RelatedFlow
  }
}
fragment FlowRow on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  unlabelledProvider
  unlabelledReceiver
  country {
    code
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
  fact {
    stream {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<RecordChecksQuery, RecordChecksQueryVariables>;
export const OrganisationChecksDocument = new TypedDocumentString(`
    query OrganisationChecks($id: ID!, $asOf: AsOf) {
  organisation(id: $id, asOf: $asOf) {
    checks {
      id
      check
      stream {
        id
        title
      }
      year
      expected
      found
      unit
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationChecksQuery, OrganisationChecksQueryVariables>;
export const RecordVersionsDocument = new TypedDocumentString(`
    query RecordVersions($id: ID!, $asOf: AsOf) {
  flow(id: $id, asOf: $asOf) {
    versions {
      ...RecordVersion
    }
  }
}
    fragment RecordVersion on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  rateDate
  reference
  title
  sector
  propertyText
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  country {
    code
    name
  }
  programme {
    title
  }
  parent {
    id
    reference
  }
  fact {
    stream {
      publisher {
        id
        name
      }
    }
    transaction {
      hash
      sender
      block {
        number
        time
      }
    }
  }
}`) as unknown as TypedDocumentString<RecordVersionsQuery, RecordVersionsQueryVariables>;
export const IntegrityDocument = new TypedDocumentString(`
    query Integrity($filter: IntegrityFilter!, $first: Int!, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  integrityChecks(asOf: $asOf) {
    ...IntegrityRow
  }
  integrityFindings(filter: $filter, first: $first, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...IntegrityThing
    }
  }
  misplacedLogs(first: 20, asOf: $asOf) {
    totalCount
    nodes {
      kind
      contract
      streamId
      seq
      logIndex
      transaction {
        hash
        block {
          number
        }
      }
    }
  }
}
    fragment IntegrityRow on IntegrityCheck {
  field
  check
  found
  passed
  unknown
  stream {
    id
    title
    source
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
  }
}
fragment IntegrityThing on IntegrityFinding {
  field
  check
  subject
  subjectId
  title
  said {
    key
    values {
      name
      kind
      text
      unit
    }
  }
  stream {
    id
    title
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<IntegrityQuery, IntegrityQueryVariables>;
export const OneCheckDocument = new TypedDocumentString(`
    query OneCheck($filter: IntegrityFilter!, $first: Int!, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  integrityChecks(filter: $filter, asOf: $asOf) {
    ...IntegrityRow
  }
  integrityFindings(filter: $filter, first: $first, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...IntegrityThing
    }
  }
}
    fragment IntegrityRow on IntegrityCheck {
  field
  check
  found
  passed
  unknown
  stream {
    id
    title
    source
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
  }
}
fragment IntegrityThing on IntegrityFinding {
  field
  check
  subject
  subjectId
  title
  said {
    key
    values {
      name
      kind
      text
      unit
    }
  }
  stream {
    id
    title
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<OneCheckQuery, OneCheckQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($country: String, $organisation: ID, $first: Int!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  comparisons(country: $country, organisation: $organisation, asOf: $asOf) {
    ...ComparisonRow
    flows(first: $first) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...FlowMatchParts
      }
    }
  }
}
    fragment ComparedFlow on Flow {
  id
  kind
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  fact {
    stream {
      id
      title
    }
  }
}
fragment FlowMatchParts on FlowMatch {
  id
  code
  records
  usd
  difference
  outcome
  own {
    ...ComparedFlow
  }
  stream {
    id
    title
  }
  naming {
    ...ComparedFlow
  }
}
fragment ComparisonRow on SourceComparison {
  id
  matches
  agree
  more
  less
  unknown
  stream {
    id
    title
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
    source
  }
  naming {
    id
    title
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
    source
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const ComparePairDocument = new TypedDocumentString(`
    query ComparePair($country: String, $organisation: ID, $pair: ID!, $first: Int!, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  comparisons(
    pair: $pair
    country: $country
    organisation: $organisation
    asOf: $asOf
  ) {
    ...ComparisonRow
    flows(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...FlowMatchParts
      }
    }
  }
}
    fragment ComparedFlow on Flow {
  id
  kind
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  fact {
    stream {
      id
      title
    }
  }
}
fragment FlowMatchParts on FlowMatch {
  id
  code
  records
  usd
  difference
  outcome
  own {
    ...ComparedFlow
  }
  stream {
    id
    title
  }
  naming {
    ...ComparedFlow
  }
}
fragment ComparisonRow on SourceComparison {
  id
  matches
  agree
  more
  less
  unknown
  stream {
    id
    title
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
    source
  }
  naming {
    id
    title
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
    source
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<ComparePairQuery, ComparePairQueryVariables>;
export const OverlapDocument = new TypedDocumentString(`
    query Overlap($country: String, $organisation: ID, $asOf: AsOf) {
  comparisons(country: $country, organisation: $organisation, asOf: $asOf) {
    id
    matches
  }
}
    `) as unknown as TypedDocumentString<OverlapQuery, OverlapQueryVariables>;
export const SameFlowDocument = new TypedDocumentString(`
    query SameFlow($id: ID!, $asOf: AsOf) {
  flow(id: $id, asOf: $asOf) {
    sameFlow {
      ...FlowMatchParts
    }
  }
}
    fragment ComparedFlow on Flow {
  id
  kind
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  fact {
    stream {
      id
      title
    }
  }
}
fragment FlowMatchParts on FlowMatch {
  id
  code
  records
  usd
  difference
  outcome
  own {
    ...ComparedFlow
  }
  stream {
    id
    title
  }
  naming {
    ...ComparedFlow
  }
}`) as unknown as TypedDocumentString<SameFlowQuery, SameFlowQueryVariables>;
export const CountriesFrameDocument = new TypedDocumentString(`
    query CountriesFrame($filter: FlowFilter, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  series: flowSeries(filter: $filter, asOf: $asOf) {
    rows {
      ...SeriesRow
    }
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}
fragment SeriesRow on FlowSeries {
  kind
  step
  only
  needsStep
  providers
  receivers
  mixed
  usd
  records
  unknownUsd
  label
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  stream {
    id
    title
    source
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<CountriesFrameQuery, CountriesFrameQueryVariables>;
export const CountriesSumsDocument = new TypedDocumentString(`
    query CountriesSums($filter: FlowFilter!, $asOf: AsOf) {
  total: flowTotals(filter: $filter, asOf: $asOf) {
    rows {
      usd
      records
      unknownUsd
      label
    }
  }
  table: flowTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {
    rows {
      usd
      records
      country {
        code
        name
        region
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountriesSumsQuery, CountriesSumsQueryVariables>;
export const CountryFrameDocument = new TypedDocumentString(`
    query CountryFrame($code: ID!, $filter: FlowFilter!, $registered: OrganisationFilter!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  country(code: $code) {
    code
    name
    region
    kind
  }
  series: flowSeries(filter: $filter, asOf: $asOf) {
    rows {
      ...SeriesRow
    }
  }
  organisations(filter: $registered, first: 50, asOf: $asOf) {
    totalCount
    nodes {
      id
      name
      kind
    }
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}
fragment SeriesRow on FlowSeries {
  kind
  step
  only
  needsStep
  providers
  receivers
  mixed
  usd
  records
  unknownUsd
  label
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  stream {
    id
    title
    source
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<CountryFrameQuery, CountryFrameQueryVariables>;
export const CountryFiguresDocument = new TypedDocumentString(`
    query CountryFigures($filter: FlowFilter!, $rows: Int!, $asOf: AsOf) {
  total: flowTotals(filter: $filter, asOf: $asOf) {
    rows {
      usd
      records
      unknownUsd
      label
    }
  }
  years: flowTotals(filter: $filter, groupBy: [YEAR], asOf: $asOf) {
    rows {
      ...FundsTableRow
      label
    }
  }
  receivers: flowTotals(
    filter: $filter
    groupBy: [RECEIVER]
    first: $rows
    asOf: $asOf
  ) {
    rows {
      ...FundsTableRow
    }
  }
  programmes: flowTotals(
    filter: $filter
    groupBy: [PROGRAMME]
    first: $rows
    asOf: $asOf
  ) {
    rows {
      ...FundsTableRow
    }
  }
  largest: flows(filter: $filter, orderBy: LARGEST, first: 10, asOf: $asOf) {
    totalCount
    nodes {
      ...FlowRow
    }
  }
}
    fragment FundsTableRow on FlowTotal {
  usd
  records
  unknownUsd
  year
  country {
    code
    name
    kind
  }
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  programme {
    id
    title
  }
}
fragment FlowRow on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  unlabelledProvider
  unlabelledReceiver
  country {
    code
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
  fact {
    stream {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<CountryFiguresQuery, CountryFiguresQueryVariables>;
export const CreditStreamsDocument = new TypedDocumentString(`
    query CreditStreams($asOf: AsOf) {
  meta {
    ...PageMeta
  }
  streams(asOf: $asOf) {
    ...CreditStream
  }
}
    fragment CreditStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<CreditStreamsQuery, CreditStreamsQueryVariables>;
export const CreditsDocument = new TypedDocumentString(`
    query Credits($filter: CreditFilter!, $ofSource: CreditFilter!, $listed: CreditFilter!, $retired: CreditFilter!, $after: String, $asOf: AsOf) {
  all: creditTotals(filter: $filter, asOf: $asOf) {
    rows {
      ...CreditSums
    }
    block {
      ...CitedBlock
    }
  }
  years: creditTotals(filter: $filter, groupBy: [YEAR], asOf: $asOf) {
    rows {
      year
      ...CreditSums
    }
  }
  countries: creditTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {
    rows {
      country {
        code
        name
      }
      ...CreditSums
    }
  }
  projects: creditTotals(
    filter: $filter
    groupBy: [PROJECT, COUNTRY]
    asOf: $asOf
  ) {
    rows {
      project {
        id
        name
        reference
      }
      country {
        code
        name
      }
      ...CreditSums
    }
  }
  types: creditTotals(filter: $ofSource, groupBy: [PROJECT_TYPE], asOf: $asOf) {
    rows {
      projectType
    }
  }
  vintages: creditTotals(filter: $ofSource, groupBy: [VINTAGE], asOf: $asOf) {
    rows {
      vintage
    }
  }
  hosts: creditTotals(filter: $ofSource, groupBy: [COUNTRY], asOf: $asOf) {
    rows {
      country {
        code
        name
      }
    }
  }
  receivers: creditTotals(filter: $retired, groupBy: [RECEIVER], asOf: $asOf) {
    rows {
      receiver {
        id
        name
      }
      retired
      records
    }
  }
  checks: creditChecks(filter: $filter, asOf: $asOf) {
    ...CreditChecks
  }
  list: creditRecords(filter: $listed, first: 25, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CreditRow
    }
  }
}
    fragment CreditSums on CreditTotal {
  issued
  retired
  cancelled
  buffered
  exported
  held
  records
  label
}
fragment CreditRow on CreditRecord {
  id
  kind
  date
  vintage
  quantity
  serialBlock
  firstSerial
  lastSerial
  use
  purpose
  project {
    id
    name
  }
  country {
    code
    name
  }
  holder {
    id
    name
  }
  receiver {
    id
    name
  }
  flags {
    check
    detail
  }
  correctedBy {
    id
  }
}
fragment CreditChecks on CreditCheck {
  check
  passed
  flagged
  unknown
  findings {
    detail
    vintage
    project {
      id
      name
    }
  }
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}`) as unknown as TypedDocumentString<CreditsQuery, CreditsQueryVariables>;
export const CreditsOfDocument = new TypedDocumentString(`
    query CreditsOf($filter: CreditFilter!, $asOf: AsOf) {
  creditTotals(filter: $filter, asOf: $asOf) {
    rows {
      ...CreditSums
      stream {
        id
        title
      }
    }
  }
}
    fragment CreditSums on CreditTotal {
  issued
  retired
  cancelled
  buffered
  exported
  held
  records
  label
}`) as unknown as TypedDocumentString<CreditsOfQuery, CreditsOfQueryVariables>;
export const CreditFactDocument = new TypedDocumentString(`
    query CreditFact($id: ID!, $asOf: AsOf) {
  creditRecord(id: $id, asOf: $asOf) {
    ...CreditRow
  }
}
    fragment CreditRow on CreditRecord {
  id
  kind
  date
  vintage
  quantity
  serialBlock
  firstSerial
  lastSerial
  use
  purpose
  project {
    id
    name
  }
  country {
    code
    name
  }
  holder {
    id
    name
  }
  receiver {
    id
    name
  }
  flags {
    check
    detail
  }
  correctedBy {
    id
  }
}`) as unknown as TypedDocumentString<CreditFactQuery, CreditFactQueryVariables>;
export const RetirementsDocument = new TypedDocumentString(`
    query Retirements($retired: CreditFilter!, $all: CreditFilter!, $listed: CreditFilter!, $after: String, $asOf: AsOf) {
  total: creditTotals(filter: $listed, asOf: $asOf) {
    rows {
      retired
      records
      label
    }
  }
  years: creditTotals(filter: $retired, groupBy: [YEAR], asOf: $asOf) {
    rows {
      year
      retired
      records
    }
  }
  receivers: creditTotals(filter: $all, groupBy: [RECEIVER], asOf: $asOf) {
    rows {
      receiver {
        id
        name
      }
      retired
      records
    }
  }
  list: creditRecords(filter: $listed, first: 25, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CreditRow
    }
  }
}
    fragment CreditRow on CreditRecord {
  id
  kind
  date
  vintage
  quantity
  serialBlock
  firstSerial
  lastSerial
  use
  purpose
  project {
    id
    name
  }
  country {
    code
    name
  }
  holder {
    id
    name
  }
  receiver {
    id
    name
  }
  flags {
    check
    detail
  }
  correctedBy {
    id
  }
}`) as unknown as TypedDocumentString<RetirementsQuery, RetirementsQueryVariables>;
export const CreditProjectPageDocument = new TypedDocumentString(`
    query CreditProjectPage($id: ID!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  creditProject(id: $id, asOf: $asOf) {
    id
    name
    reference
    projectType
    protocol
    developer {
      id
      name
    }
    country {
      code
      name
    }
    stream {
      ...CreditStream
    }
  }
}
    fragment CreditStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<CreditProjectPageQuery, CreditProjectPageQueryVariables>;
export const CreditsOfProjectDocument = new TypedDocumentString(`
    query CreditsOfProject($filter: CreditFilter!, $after: String, $asOf: AsOf) {
  all: creditTotals(filter: $filter, asOf: $asOf) {
    rows {
      ...CreditSums
    }
  }
  vintages: creditTotals(filter: $filter, groupBy: [VINTAGE], asOf: $asOf) {
    rows {
      vintage
      ...CreditSums
    }
  }
  checks: creditChecks(filter: $filter, asOf: $asOf) {
    ...CreditChecks
  }
  list: creditRecords(filter: $filter, first: 25, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CreditRow
    }
  }
}
    fragment CreditSums on CreditTotal {
  issued
  retired
  cancelled
  buffered
  exported
  held
  records
  label
}
fragment CreditRow on CreditRecord {
  id
  kind
  date
  vintage
  quantity
  serialBlock
  firstSerial
  lastSerial
  use
  purpose
  project {
    id
    name
  }
  country {
    code
    name
  }
  holder {
    id
    name
  }
  receiver {
    id
    name
  }
  flags {
    check
    detail
  }
  correctedBy {
    id
  }
}
fragment CreditChecks on CreditCheck {
  check
  passed
  flagged
  unknown
  findings {
    detail
    vintage
    project {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<CreditsOfProjectQuery, CreditsOfProjectQueryVariables>;
export const CreditSerialPageDocument = new TypedDocumentString(`
    query CreditSerialPage($serial: String!, $asOf: AsOf) {
  creditSerial(serial: $serial, asOf: $asOf) {
    block
    number
    similarBlocks
    lives {
      state
      vintage
      stream {
        ...CreditStream
      }
      project {
        id
        name
      }
      records {
        ...CreditRow
      }
      maybeIssuedBy {
        ...CreditRow
      }
    }
  }
}
    fragment CreditStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
fragment CreditRow on CreditRecord {
  id
  kind
  date
  vintage
  quantity
  serialBlock
  firstSerial
  lastSerial
  use
  purpose
  project {
    id
    name
  }
  country {
    code
    name
  }
  holder {
    id
    name
  }
  receiver {
    id
    name
  }
  flags {
    check
    detail
  }
  correctedBy {
    id
  }
}`) as unknown as TypedDocumentString<CreditSerialPageQuery, CreditSerialPageQueryVariables>;
export const CreditExampleDocument = new TypedDocumentString(`
    query CreditExample($asOf: AsOf) {
  meta {
    ...PageMeta
  }
  creditRecords(
    filter: {kind: [RETIREMENT]}
    orderBy: LARGEST
    first: 1
    asOf: $asOf
  ) {
    nodes {
      serialBlock
      firstSerial
    }
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<CreditExampleQuery, CreditExampleQueryVariables>;
export const CarbonBatchesDocument = new TypedDocumentString(`
    query CarbonBatches($filter: CarbonBatchFilter, $first: Int!, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  carbonTokens(asOf: $asOf) {
    id
    name
    publisher
  }
  carbonBatches(filter: $filter, first: $first, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CarbonBatchRow
    }
  }
}
    fragment CarbonFigure on CarbonAmount {
  tokens
  credits
}
fragment CarbonBatchRow on CarbonBatch {
  id
  tokenId
  registry
  projectReference
  projectName
  vintage
  token {
    name
    symbol
  }
  minted {
    ...CarbonFigure
  }
  retired {
    ...CarbonFigure
  }
  circulating {
    ...CarbonFigure
  }
  checks {
    check
    verdict
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<CarbonBatchesQuery, CarbonBatchesQueryVariables>;
export const CarbonBatchPageDocument = new TypedDocumentString(`
    query CarbonBatchPage($id: ID!, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  carbonBatch(id: $id, asOf: $asOf) {
    ...CarbonBatchRow
    creditsPerToken
    project {
      id
      name
    }
    serials {
      block
      first
      last
    }
    token {
      contract
      standard
      startBlock
      publisher
    }
    opening {
      ...CarbonFigure
    }
    cancelled {
      ...CarbonFigure
    }
    burned {
      ...CarbonFigure
    }
    unbacked {
      ...CarbonFigure
    }
    bridged {
      ...CarbonFigure
    }
    supply {
      opening
      net
      closing
      closingBasis
      block
      verdict
      difference
    }
    checks {
      credits
      detail
      records {
        id
        reference
      }
      batches {
        id
        tokenId
        projectReference
        projectName
        vintage
        token {
          name
        }
      }
    }
    years {
      year
      minted {
        ...CarbonFigure
      }
      retired {
        ...CarbonFigure
      }
      cancelled {
        ...CarbonFigure
      }
      burned {
        ...CarbonFigure
      }
    }
    beneficiaries {
      retirements
      retired {
        ...CarbonFigure
      }
      beneficiary {
        address
        name
      }
    }
    events(first: 25, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        amount {
          ...CarbonFigure
        }
        from {
          address
          name
        }
        to {
          address
          name
        }
        beneficiary {
          address
          name
        }
        nameWithheld
        transaction {
          hash
          block {
            number
            time
          }
        }
      }
    }
  }
}
    fragment CarbonFigure on CarbonAmount {
  tokens
  credits
}
fragment CarbonBatchRow on CarbonBatch {
  id
  tokenId
  registry
  projectReference
  projectName
  vintage
  token {
    name
    symbol
  }
  minted {
    ...CarbonFigure
  }
  retired {
    ...CarbonFigure
  }
  circulating {
    ...CarbonFigure
  }
  checks {
    check
    verdict
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<CarbonBatchPageQuery, CarbonBatchPageQueryVariables>;
export const CreditTotalPageDocument = new TypedDocumentString(`
    query CreditTotalPage($filter: CreditFilter!, $by: [CreditDimension!]!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  creditTotals(filter: $filter, asOf: $asOf) {
    rows {
      ...CreditSums
      stream {
        ...CreditStream
      }
    }
  }
  parts: creditTotals(filter: $filter, groupBy: $by, asOf: $asOf) {
    rows {
      ...CreditSums
      year
      vintage
      project {
        id
        name
      }
    }
  }
}
    fragment CreditStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
fragment CreditSums on CreditTotal {
  issued
  retired
  cancelled
  buffered
  exported
  held
  records
  label
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<CreditTotalPageQuery, CreditTotalPageQueryVariables>;
export const CreditTotalProofDocument = new TypedDocumentString(`
    query CreditTotalProof($filter: CreditFilter!) {
  creditTotals(filter: $filter) {
    rows {
      issued
      retired
      cancelled
      buffered
      exported
      records
      stream {
        number
        contract
      }
      proof {
        parts {
          project
          vintage
          issued
          retired
          cancelled
          buffered
          exported
          records
        }
        storage {
          block {
            number
            hash
            header
          }
          accountNodes
          slots {
            key
            value
            nodes
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreditTotalProofQuery, CreditTotalProofQueryVariables>;
export const DatasetsDocument = new TypedDocumentString(`
    query Datasets($filter: DatasetFilter, $after: String, $filesAfter: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  datasets(filter: $filter, first: 25, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DatasetRow
    }
  }
  all: datasets(first: 100, asOf: $asOf) {
    nodes {
      mediaType
      licence
      country {
        code
        name
      }
    }
  }
  streams(asOf: $asOf) {
    id
    domain
    title
  }
  sourceFiles(first: 25, after: $filesAfter, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DatasetFile
    }
  }
}
    fragment DatasetRow on Dataset {
  id
  status
  reference
  version
  title
  licence
  mediaType
  sha256
  size
  unpackedSha256
  dataDate
  country {
    code
    name
  }
  next {
    id
    version
    status
  }
  fact {
    seq
    label
    stream {
      id
      number
      title
      licence
      attribution
      sample
      publisher {
        id
        name
      }
    }
  }
}
fragment DatasetFile on SourceFile {
  name
  sha256
  dataDate
  fromSeq
  stream {
    id
    title
    length
    licence
    attribution
    sample
    publisher {
      id
      name
    }
  }
  transaction {
    hash
    block {
      number
    }
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<DatasetsQuery, DatasetsQueryVariables>;
export const DatasetDocument = new TypedDocumentString(`
    query Dataset($id: ID!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  dataset(id: $id, asOf: $asOf) {
    ...DatasetRow
    place
    schema
    schemaSha256
    previous {
      id
      version
    }
    versions {
      ...DatasetRow
    }
    newestProof {
      block {
        number
        hash
      }
      slots {
        key
        value
      }
    }
  }
}
    fragment DatasetRow on Dataset {
  id
  status
  reference
  version
  title
  licence
  mediaType
  sha256
  size
  unpackedSha256
  dataDate
  country {
    code
    name
  }
  next {
    id
    version
    status
  }
  fact {
    seq
    label
    stream {
      id
      number
      title
      licence
      attribution
      sample
      publisher {
        id
        name
      }
    }
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<DatasetQuery, DatasetQueryVariables>;
export const FileCheckDocument = new TypedDocumentString(`
    query FileCheck($sha256: [Hex!]!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  datasetsByHash(sha256: $sha256, asOf: $asOf) {
    ...DatasetRow
    previous {
      id
      version
    }
  }
  sourceFiles(sha256: $sha256, first: 50, asOf: $asOf) {
    nodes {
      ...DatasetFile
    }
  }
}
    fragment DatasetRow on Dataset {
  id
  status
  reference
  version
  title
  licence
  mediaType
  sha256
  size
  unpackedSha256
  dataDate
  country {
    code
    name
  }
  next {
    id
    version
    status
  }
  fact {
    seq
    label
    stream {
      id
      number
      title
      licence
      attribution
      sample
      publisher {
        id
        name
      }
    }
  }
}
fragment DatasetFile on SourceFile {
  name
  sha256
  dataDate
  fromSeq
  stream {
    id
    title
    length
    licence
    attribution
    sample
    publisher {
      id
      name
    }
  }
  transaction {
    hash
    block {
      number
    }
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<FileCheckQuery, FileCheckQueryVariables>;
export const DatasetsOfDocument = new TypedDocumentString(`
    query DatasetsOf($filter: DatasetFilter!, $asOf: AsOf) {
  datasets(filter: $filter, first: 5, asOf: $asOf) {
    totalCount
    nodes {
      ...DatasetRow
    }
  }
}
    fragment DatasetRow on Dataset {
  id
  status
  reference
  version
  title
  licence
  mediaType
  sha256
  size
  unpackedSha256
  dataDate
  country {
    code
    name
  }
  next {
    id
    version
    status
  }
  fact {
    seq
    label
    stream {
      id
      number
      title
      licence
      attribution
      sample
      publisher {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<DatasetsOfQuery, DatasetsOfQueryVariables>;
export const EmissionStreamsDocument = new TypedDocumentString(`
    query EmissionStreams($asOf: AsOf) {
  meta {
    ...PageMeta
  }
  referenceSeries(asOf: $asOf) {
    ...SeriesToDivideBy
  }
  streams(asOf: $asOf) {
    ...EmissionStream
  }
  kinds: emissionTotals(groupBy: [ACTOR_KIND, BASIS], asOf: $asOf) {
    rows {
      actorKind
      reports
      stream {
        id
      }
    }
  }
}
    fragment EmissionStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
fragment SeriesToDivideBy on ReferenceSeries {
  id
  measure
  currency
  prices
  priceYear
  conversion
  stream {
    title
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<EmissionStreamsQuery, EmissionStreamsQueryVariables>;
export const EmissionYearsDocument = new TypedDocumentString(`
    query EmissionYears($stream: [ID!], $asOf: AsOf) {
  years: emissionTotals(
    filter: {stream: $stream, actorKind: [COUNTRY]}
    groupBy: [YEAR, BASIS]
    asOf: $asOf
  ) {
    rows {
      year
      basis {
        id
      }
    }
    block {
      ...CitedBlock
    }
  }
  bases: emissionTotals(
    filter: {stream: $stream, actorKind: [COUNTRY]}
    groupBy: [BASIS]
    asOf: $asOf
  ) {
    rows {
      reports
      basis {
        ...Basis
      }
    }
  }
}
    fragment Basis on EmissionBasis {
  id
  gas
  unit
  massOf
  gwp
  landUse
  accounting
  reporter
  scope
  category
  coverage
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}`) as unknown as TypedDocumentString<EmissionYearsQuery, EmissionYearsQueryVariables>;
export const EmissionWorldDocument = new TypedDocumentString(`
    query EmissionWorld($year: EmissionFilter!, $century: EmissionFilter!, $span: EmissionFilter!, $before: Int!, $after: Int!, $of: ReferenceMeasure!, $series: ID, $divided: Boolean!, $asOf: AsOf) {
  total: emissionTotals(filter: $year, groupBy: [YEAR], asOf: $asOf) {
    rows {
      total
      reports
      unknown
      label
    }
  }
  century: emissionTotals(filter: $century, groupBy: [YEAR], asOf: $asOf) {
    rows {
      year
      total
      reports
      unknown
      label
    }
  }
  converted: emissionTotals(
    filter: $year
    groupBy: [BASIS]
    measure: KILOTONNES_CO2
    asOf: $asOf
  ) {
    rows {
      total
      conversions {
        conversion {
          steps {
            kind
            factor
            source
          }
        }
      }
    }
  }
  ranking: emissionTotals(filter: $year, groupBy: [ACTOR, YEAR], asOf: $asOf) {
    rows {
      per(of: $of, series: $series) @include(if: $divided) {
        value
        figure {
          ...FigureParts
        }
      }
      total
      reports
      unknown
      label
      actor {
        id
        name
        country {
          code
          name
        }
      }
    }
  }
  emissionChanges(filter: $span, before: $before, after: $after, asOf: $asOf) {
    before
    after
    rows {
      change
      points
      actor {
        id
        name
        country {
          code
          name
        }
      }
    }
  }
  emissionChecks(asOf: $asOf) {
    check
    examined
    found
    unknown
    stream {
      id
    }
  }
}
    fragment FigureParts on ReferenceFigure {
  id
  year
  value
  measure
  currency
  prices
  priceYear
  conversion
  edition
  series
  fact {
    stream {
      id
      title
      attribution
      licence
    }
  }
}`) as unknown as TypedDocumentString<EmissionWorldQuery, EmissionWorldQueryVariables>;
export const EmissionCountriesDocument = new TypedDocumentString(`
    query EmissionCountries($year: EmissionFilter!, $all: EmissionFilter!, $asOf: AsOf) {
  largest: emissionTotals(filter: $year, groupBy: [ACTOR], asOf: $asOf) {
    rows {
      actor {
        country {
          code
        }
      }
    }
  }
  all: emissionTotals(filter: $all, groupBy: [ACTOR], asOf: $asOf) {
    rows {
      actor {
        country {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmissionCountriesQuery, EmissionCountriesQueryVariables>;
export const EmissionLinesDocument = new TypedDocumentString(`
    query EmissionLines($filter: EmissionFilter!, $of: ReferenceMeasure!, $series: ID, $divided: Boolean!, $labelled: Boolean!, $asOf: AsOf) {
  emissionTotals(filter: $filter, groupBy: [ACTOR, YEAR], asOf: $asOf) {
    rows {
      label @include(if: $labelled)
      per(of: $of, series: $series) @include(if: $divided) {
        value
        figure {
          ...FigureParts
        }
      }
      year
      total
      reports
      unknown
      actor {
        id
      }
    }
  }
}
    fragment FigureParts on ReferenceFigure {
  id
  year
  value
  measure
  currency
  prices
  priceYear
  conversion
  edition
  series
  fact {
    stream {
      id
      title
      attribution
      licence
    }
  }
}`) as unknown as TypedDocumentString<EmissionLinesQuery, EmissionLinesQueryVariables>;
export const EmitterDocument = new TypedDocumentString(`
    query Emitter($country: String!, $filter: EmissionFilter!, $restated: EmissionFilter!, $population: ID, $gdp: ID, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  referenceSeries(asOf: $asOf) {
    ...SeriesToDivideBy
  }
  labels: emissionTotals(
    filter: $filter
    groupBy: [ACTOR, YEAR, BASIS]
    asOf: $asOf
  ) {
    rows {
      year
      label
      stream {
        id
      }
      basis {
        id
      }
    }
    block {
      ...CitedBlock
    }
  }
  emissionSeries(filter: $filter, asOf: $asOf) {
    ...EmissionSeriesParts
  }
  emissionComparisons(country: $country, asOf: $asOf) {
    measure
    one {
      stream {
        id
        title
      }
      basis {
        ...Basis
      }
    }
    other {
      stream {
        id
        title
      }
      basis {
        ...Basis
      }
    }
    oneSteps {
      kind
      factor
      source
    }
    otherSteps {
      kind
      factor
      source
    }
    differences {
      field
      one
      other
    }
    years {
      year
      one
      other
      oneConverted
      otherConverted
      difference
      percent
    }
  }
  restated: emissionReports(filter: $restated, first: 50, asOf: $asOf) {
    totalCount
    nodes {
      id
      year
      total
      basis {
        ...Basis
      }
      corrects {
        id
        total
        basis {
          ...Basis
        }
      }
      fact {
        stream {
          title
        }
      }
    }
  }
}
    fragment EmissionStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
fragment SeriesToDivideBy on ReferenceSeries {
  id
  measure
  currency
  prices
  priceYear
  conversion
  stream {
    title
  }
}
fragment Basis on EmissionBasis {
  id
  gas
  unit
  massOf
  gwp
  landUse
  accounting
  reporter
  scope
  category
  coverage
}
fragment FigureParts on ReferenceFigure {
  id
  year
  value
  measure
  currency
  prices
  priceYear
  conversion
  edition
  series
  fact {
    stream {
      id
      title
      attribution
      licence
    }
  }
}
fragment EmissionSeriesParts on EmissionSeries {
  stream {
    ...EmissionStream
  }
  actor {
    id
    name
    country {
      code
      name
    }
  }
  basis {
    ...Basis
  }
  points {
    year
    total
    perHead
    perPerson: per(of: POPULATION, series: $population) {
      value
      figure {
        ...FigureParts
      }
    }
    perMillion: per(of: GDP, series: $gdp) {
      value
      figure {
        ...FigureParts
      }
    }
    report
    restatements
    parts {
      code
      mass
    }
    memo {
      code
      mass
    }
  }
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<EmitterQuery, EmitterQueryVariables>;
export const EmissionReportPageDocument = new TypedDocumentString(`
    query EmissionReportPage($id: ID!, $population: ID, $gdp: ID, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  referenceSeries(asOf: $asOf) {
    ...SeriesToDivideBy
  }
  emissionReport(id: $id, asOf: $asOf) {
    id
    year
    total
    partsSum
    perHead
    perPerson: per(of: POPULATION, series: $population) {
      value
      tonnes
      figure {
        ...FigureParts
      }
    }
    perMillion: per(of: GDP, series: $gdp) {
      value
      tonnes
      figure {
        ...FigureParts
      }
    }
    periodFrom
    periodTo
    evidence
    reference
    nameInSource
    actor {
      id
      kind
      name
      country {
        code
        name
      }
    }
    basis {
      ...Basis
    }
    converted(to: KILOTONNES_CO2) {
      mass
      steps {
        kind
        factor
        source
      }
    }
    parts {
      code
      mass
    }
    memo {
      code
      mass
    }
    corrects {
      id
      total
      parts {
        code
        mass
      }
      basis {
        ...Basis
      }
    }
    correctedBy {
      id
    }
    findings {
      check
      detail
    }
    verifications {
      id
      assurance
      opinion
      date
      statement
      verifier {
        id
        name
      }
    }
    fact {
      label
      stream {
        ...EmissionStream
      }
    }
  }
}
    fragment EmissionStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
fragment SeriesToDivideBy on ReferenceSeries {
  id
  measure
  currency
  prices
  priceYear
  conversion
  stream {
    title
  }
}
fragment Basis on EmissionBasis {
  id
  gas
  unit
  massOf
  gwp
  landUse
  accounting
  reporter
  scope
  category
  coverage
}
fragment FigureParts on ReferenceFigure {
  id
  year
  value
  measure
  currency
  prices
  priceYear
  conversion
  edition
  series
  fact {
    stream {
      id
      title
      attribution
      licence
    }
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<EmissionReportPageQuery, EmissionReportPageQueryVariables>;
export const EmissionsOfDocument = new TypedDocumentString(`
    query EmissionsOf($filter: EmissionFilter!, $asOf: AsOf) {
  emissionSeries(filter: $filter, asOf: $asOf) {
    stream {
      id
      title
    }
    basis {
      ...Basis
    }
    points {
      year
      total
      report
    }
  }
}
    fragment Basis on EmissionBasis {
  id
  gas
  unit
  massOf
  gwp
  landUse
  accounting
  reporter
  scope
  category
  coverage
}`) as unknown as TypedDocumentString<EmissionsOfQuery, EmissionsOfQueryVariables>;
export const EmissionVerificationDocument = new TypedDocumentString(`
    query EmissionVerification($id: ID!, $asOf: AsOf) {
  emissionVerification(id: $id, asOf: $asOf) {
    assurance
    opinion
    date
    statement
    reference
    verifier {
      id
      name
    }
    report {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EmissionVerificationQuery, EmissionVerificationQueryVariables>;
export const EmissionTotalPageDocument = new TypedDocumentString(`
    query EmissionTotalPage($filter: EmissionFilter!, $by: [EmissionDimension!]!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  emissionTotals(filter: $filter, groupBy: $by, asOf: $asOf) {
    rows {
      actorKind
      year
      total
      reports
      unknown
      label
      basis {
        ...Basis
      }
      stream {
        ...EmissionStream
      }
      actor {
        id
        name
        number
        country {
          code
          name
        }
      }
    }
  }
}
    fragment EmissionStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
fragment Basis on EmissionBasis {
  id
  gas
  unit
  massOf
  gwp
  landUse
  accounting
  reporter
  scope
  category
  coverage
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<EmissionTotalPageQuery, EmissionTotalPageQueryVariables>;
export const EmissionTotalProofDocument = new TypedDocumentString(`
    query EmissionTotalProof($filter: EmissionFilter!, $by: [EmissionDimension!]!) {
  emissionTotals(filter: $filter, groupBy: $by) {
    rows {
      year
      total
      reports
      unknown
      stream {
        number
        contract
      }
      proof {
        parts {
          actorKind
          country
          number
          ofAll
          year
          decimals
          total
          reports
          unknown
        }
        storage {
          block {
            number
            hash
            header
          }
          accountNodes
          slots {
            key
            value
            nodes
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmissionTotalProofQuery, EmissionTotalProofQueryVariables>;
export const EntitlementsDocument = new TypedDocumentString(`
    query Entitlements($filter: EntitlementFilter, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  entitlementProgrammes(first: 50, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntitlementProgrammeRow
    }
  }
  entitlementRounds(first: 1, filter: $filter, asOf: $asOf) {
    totalCount
  }
  places: entitlementTotals(filter: $filter, groupBy: [PLACE], asOf: $asOf) {
    rows {
      ...EntitlementRow
    }
  }
  periods: entitlementTotals(filter: $filter, groupBy: [PERIOD], asOf: $asOf) {
    rows {
      ...EntitlementRow
    }
  }
}
    fragment EntitlementFigures on EntitlementFigures {
  entitled
  due
  claimed
  paid
  outstanding
  claimedAtLeast
  paidAtLeast
  withheld {
    atMost
  }
}
fragment EntitlementRow on EntitlementTotal {
  unit
  place
  periodFrom
  periodTo
  country {
    code
    name
  }
  rounds
  cancelledRounds
  figures {
    ...EntitlementFigures
  }
}
fragment EntitlementProgrammeRow on EntitlementProgramme {
  id
  number
  countries {
    code
    name
  }
  sectors
  modalities
  periodFrom
  periodTo
  rounds
  cancelledRounds
  stream {
    id
    title
    sample
    publisher {
      id
      name
    }
  }
  totals {
    ...EntitlementRow
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<EntitlementsQuery, EntitlementsQueryVariables>;
export const EntitlementProgrammeDocument = new TypedDocumentString(`
    query EntitlementProgramme($id: ID!, $filter: EntitlementFilter, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  entitlementProgramme(id: $id, asOf: $asOf) {
    ...EntitlementProgrammeRow
    stream {
      licence
      attribution
      source
      dataDate
      label
    }
  }
  entitlementRounds(filter: $filter, first: 50, after: $after, asOf: $asOf) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntitlementRoundRow
    }
  }
  places: entitlementTotals(filter: $filter, groupBy: [PLACE], asOf: $asOf) {
    rows {
      ...EntitlementRow
    }
  }
}
    fragment EntitlementFigures on EntitlementFigures {
  entitled
  due
  claimed
  paid
  outstanding
  claimedAtLeast
  paidAtLeast
  withheld {
    atMost
  }
}
fragment EntitlementRow on EntitlementTotal {
  unit
  place
  periodFrom
  periodTo
  country {
    code
    name
  }
  rounds
  cancelledRounds
  figures {
    ...EntitlementFigures
  }
}
fragment EntitlementProgrammeRow on EntitlementProgramme {
  id
  number
  countries {
    code
    name
  }
  sectors
  modalities
  periodFrom
  periodTo
  rounds
  cancelledRounds
  stream {
    id
    title
    sample
    publisher {
      id
      name
    }
  }
  totals {
    ...EntitlementRow
  }
}
fragment EntitlementRoundRow on EntitlementRound {
  id
  sector
  modality
  periodFrom
  periodTo
  unit
  decimals
  bucketBits
  cancelled
  country {
    code
    name
  }
  programme {
    id
    number
  }
  stream {
    number
    sample
  }
  fact {
    seq
  }
  figures {
    ...EntitlementFigures
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<EntitlementProgrammeQuery, EntitlementProgrammeQueryVariables>;
export const EntitlementRoundDocument = new TypedDocumentString(`
    query EntitlementRound($id: ID!, $filter: EntitlementFilter, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  entitlementRound(id: $id, asOf: $asOf) {
    ...EntitlementRoundRow
    places
    root
    doubleClaims
    cancelledBy {
      id
    }
    stream {
      id
      title
      label
      publisher {
        id
        name
      }
    }
    fact {
      id
      label
    }
    claims(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        claimed
        paid
        fact {
          id
          label
        }
      }
    }
  }
  places: entitlementTotals(filter: $filter, groupBy: [PLACE, ROUND], asOf: $asOf) {
    rows {
      ...EntitlementRow
    }
  }
}
    fragment EntitlementFigures on EntitlementFigures {
  entitled
  due
  claimed
  paid
  outstanding
  claimedAtLeast
  paidAtLeast
  withheld {
    atMost
  }
}
fragment EntitlementRow on EntitlementTotal {
  unit
  place
  periodFrom
  periodTo
  country {
    code
    name
  }
  rounds
  cancelledRounds
  figures {
    ...EntitlementFigures
  }
}
fragment EntitlementRoundRow on EntitlementRound {
  id
  sector
  modality
  periodFrom
  periodTo
  unit
  decimals
  bucketBits
  cancelled
  country {
    code
    name
  }
  programme {
    id
    number
  }
  stream {
    number
    sample
  }
  fact {
    seq
  }
  figures {
    ...EntitlementFigures
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<EntitlementRoundQuery, EntitlementRoundQueryVariables>;
export const EntitlementCheckDocument = new TypedDocumentString(`
    query EntitlementCheck {
  meta {
    ...PageMeta
  }
  entitlementRounds(first: 100) {
    nodes {
      ...EntitlementRoundRow
    }
  }
}
    fragment EntitlementFigures on EntitlementFigures {
  entitled
  due
  claimed
  paid
  outstanding
  claimedAtLeast
  paidAtLeast
  withheld {
    atMost
  }
}
fragment EntitlementRoundRow on EntitlementRound {
  id
  sector
  modality
  periodFrom
  periodTo
  unit
  decimals
  bucketBits
  cancelled
  country {
    code
    name
  }
  programme {
    id
    number
  }
  stream {
    number
    sample
  }
  fact {
    seq
  }
  figures {
    ...EntitlementFigures
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<EntitlementCheckQuery, EntitlementCheckQueryVariables>;
export const EntitlementBucketDocument = new TypedDocumentString(`
    query EntitlementBucket($round: ID!, $number: Int!) {
  entitlementRound(id: $round) {
    bucket(number: $number) {
      entries
      path
      nullifiers
      pooled
      storage {
        block {
          number
          hash
          header
        }
        contract
        accountNodes
        slots {
          key
          nodes
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntitlementBucketQuery, EntitlementBucketQueryVariables>;
export const CountryEntitlementsDocument = new TypedDocumentString(`
    query CountryEntitlements($filter: EntitlementFilter, $asOf: AsOf) {
  places: entitlementTotals(filter: $filter, groupBy: [PLACE], asOf: $asOf) {
    rows {
      ...EntitlementRow
    }
  }
}
    fragment EntitlementFigures on EntitlementFigures {
  entitled
  due
  claimed
  paid
  outstanding
  claimedAtLeast
  paidAtLeast
  withheld {
    atMost
  }
}
fragment EntitlementRow on EntitlementTotal {
  unit
  place
  periodFrom
  periodTo
  country {
    code
    name
  }
  rounds
  cancelledRounds
  figures {
    ...EntitlementFigures
  }
}`) as unknown as TypedDocumentString<CountryEntitlementsQuery, CountryEntitlementsQueryVariables>;
export const FacilityYearsDocument = new TypedDocumentString(`
    query FacilityYears($asOf: AsOf) {
  meta {
    ...PageMeta
  }
  streams(asOf: $asOf) {
    ...EmissionStream
    source
  }
  years: emissionTotals(
    filter: {actorKind: [FACILITY]}
    groupBy: [YEAR, BASIS]
    asOf: $asOf
  ) {
    rows {
      year
      total
      reports
      unknown
      label
      stream {
        id
      }
      basis {
        ...Basis
      }
    }
    block {
      ...CitedBlock
    }
  }
}
    fragment EmissionStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
fragment Basis on EmissionBasis {
  id
  gas
  unit
  massOf
  gwp
  landUse
  accounting
  reporter
  scope
  category
  coverage
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<FacilityYearsQuery, FacilityYearsQueryVariables>;
export const FacilitiesDocument = new TypedDocumentString(`
    query Facilities($filter: EmissionFilter!, $all: EmissionFilter!, $first: Int!, $after: String, $asOf: AsOf) {
  total: emissionTotals(filter: $filter, groupBy: [YEAR], asOf: $asOf) {
    rows {
      total
      reports
      unknown
      label
    }
  }
  owners: emissionTotals(filter: $filter, groupBy: [OWNER], asOf: $asOf) {
    rows {
      ...FacilitySum
    }
  }
  regions: emissionTotals(filter: $filter, groupBy: [REGION], asOf: $asOf) {
    rows {
      ...FacilitySum
    }
  }
  allOwners: emissionTotals(filter: $all, groupBy: [OWNER], asOf: $asOf) {
    rows {
      owner {
        id
        name
      }
    }
  }
  allRegions: emissionTotals(filter: $all, groupBy: [REGION], asOf: $asOf) {
    rows {
      region
    }
  }
  list: emissionReports(
    filter: $filter
    orderBy: LARGEST
    first: $first
    after: $after
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      total
      corrects {
        id
      }
      actor {
        id
        name
        place
        owner {
          id
          name
        }
      }
    }
  }
}
    fragment FacilitySum on EmissionTotal {
  total
  reports
  unknown
  region
  owner {
    id
    name
  }
}`) as unknown as TypedDocumentString<FacilitiesQuery, FacilitiesQueryVariables>;
export const FacilityDocument = new TypedDocumentString(`
    query Facility($id: ID!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  emissionActor(id: $id, asOf: $asOf) {
    id
    kind
    name
    reference
    place
    country {
      code
      name
    }
    owner {
      id
      name
    }
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<FacilityQuery, FacilityQueryVariables>;
export const FacilitySeriesDocument = new TypedDocumentString(`
    query FacilitySeries($filter: EmissionFilter!, $restated: EmissionFilter!, $asOf: AsOf) {
  labels: emissionTotals(
    filter: $filter
    groupBy: [ACTOR, YEAR, BASIS]
    asOf: $asOf
  ) {
    rows {
      year
      label
      stream {
        id
      }
      basis {
        id
      }
    }
    block {
      ...CitedBlock
    }
  }
  emissionSeries(filter: $filter, asOf: $asOf) {
    stream {
      ...EmissionStream
    }
    basis {
      ...Basis
    }
    points {
      year
      total
      report
      restatements
    }
  }
  latest: emissionReports(filter: $filter, first: 1, asOf: $asOf) {
    nodes {
      properties {
        key
        value
      }
    }
  }
  restated: emissionReports(filter: $restated, first: 50, asOf: $asOf) {
    nodes {
      id
      year
      total
      corrects {
        id
        total
      }
    }
  }
}
    fragment EmissionStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
fragment Basis on EmissionBasis {
  id
  gas
  unit
  massOf
  gwp
  landUse
  accounting
  reporter
  scope
  category
  coverage
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}`) as unknown as TypedDocumentString<FacilitySeriesQuery, FacilitySeriesQueryVariables>;
export const FacilitiesOfDocument = new TypedDocumentString(`
    query FacilitiesOf($filter: EmissionFilter!, $asOf: AsOf) {
  emissionTotals(filter: $filter, groupBy: [YEAR, BASIS], asOf: $asOf) {
    rows {
      year
      total
      reports
      unknown
      stream {
        id
        title
      }
      basis {
        ...Basis
      }
    }
  }
}
    fragment Basis on EmissionBasis {
  id
  gas
  unit
  massOf
  gwp
  landUse
  accounting
  reporter
  scope
  category
  coverage
}`) as unknown as TypedDocumentString<FacilitiesOfQuery, FacilitiesOfQueryVariables>;
export const FactDocument = new TypedDocumentString(`
    query Fact($id: ID!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  fact(id: $id, asOf: $asOf) {
    id
    seq
    label
    logIndex
    recordHash
    data
    stream {
      id
      number
      contract
      domain
      title
      source
      length
      licence
      attribution
      publisher {
        id
        name
      }
    }
    transaction {
      hash
      index
      sender
      block {
        chainId
        number
        hash
        time
        receiptsRoot
        stateRoot
        final
        verified
      }
    }
    proof {
      nodes
    }
  }
  referenceFigure(id: $id, asOf: $asOf) {
    ...FigureParts
    reference
    country {
      code
      name
    }
    corrects {
      id
      edition
    }
    correctedBy {
      id
      edition
    }
  }
  flow(id: $id, asOf: $asOf) {
    ...FlowStep
    year
    sector
    country {
      code
      name
    }
  }
}
    fragment FigureParts on ReferenceFigure {
  id
  year
  value
  measure
  currency
  prices
  priceYear
  conversion
  edition
  series
  fact {
    stream {
      id
      title
      attribution
      licence
    }
  }
}
fragment FlowStep on Flow {
  id
  kind
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  unlabelledProvider
  unlabelledReceiver
  correctedBy {
    id
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<FactQuery, FactQueryVariables>;
export const StreamProofDocument = new TypedDocumentString(`
    query StreamProof($id: ID!) {
  stream(id: $id) {
    id
    number
    contract
    proof {
      block {
        number
        hash
        header
      }
      accountNodes
      slots {
        key
        value
        nodes
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StreamProofQuery, StreamProofQueryVariables>;
export const RecordHashesDocument = new TypedDocumentString(`
    query RecordHashes($id: ID!, $from: Int!, $count: Int!) {
  stream(id: $id) {
    recordHashes(from: $from, count: $count)
  }
}
    `) as unknown as TypedDocumentString<RecordHashesQuery, RecordHashesQueryVariables>;
export const TotalProofDocument = new TypedDocumentString(`
    query TotalProof($filter: FlowFilter!) {
  flowTotals(filter: $filter) {
    rows {
      usd
      records
      unknownUsd
      stream {
        number
        contract
      }
      proof {
        parts {
          country
          year
          kind
          key
          usd
          records
          unknownUsd
        }
        storage {
          block {
            number
            hash
            header
          }
          accountNodes
          slots {
            key
            value
            nodes
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TotalProofQuery, TotalProofQueryVariables>;
export const FlowDocument = new TypedDocumentString(`
    query Flow($id: ID!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  flow(id: $id, asOf: $asOf) {
    ...FlowStep
    year
    rateDate
    sector
    programme {
      id
      title
    }
    country {
      code
      name
    }
    flags {
      check
      detail
    }
    corrects {
      id
      reference
    }
    correctedBy {
      id
      reference
    }
    fact {
      label
      seq
      stream {
        id
        title
        source
        dataDate
        licence
        attribution
        publisher {
          id
          name
        }
      }
    }
    parent {
      ...FlowAbove
      parent {
        ...FlowAbove
        parent {
          ...FlowAbove
          parent {
            ...FlowAbove
          }
        }
      }
    }
  }
}
    fragment FlowAbove on Flow {
  id
  correctedBy {
    id
  }
}
fragment FlowStep on Flow {
  id
  kind
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  unlabelledProvider
  unlabelledReceiver
  correctedBy {
    id
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<FlowQuery, FlowQueryVariables>;
export const FlowWayDocument = new TypedDocumentString(`
    query FlowWay($id: ID!, $asOf: AsOf) {
  flow(id: $id, asOf: $asOf) {
    ...FlowStep
    children {
      ...FlowStep
      children {
        ...FlowStep
      }
    }
  }
}
    fragment FlowStep on Flow {
  id
  kind
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  unlabelledProvider
  unlabelledReceiver
  correctedBy {
    id
  }
}`) as unknown as TypedDocumentString<FlowWayQuery, FlowWayQueryVariables>;
export const ChartSceneDocument = new TypedDocumentString(`
    query ChartScene($parties: FlowFilter!, $narrow: Boolean!, $asOf: AsOf) {
  series: flowSeries(asOf: $asOf) {
    block {
      ...CitedBlock
    }
    rows {
      ...SeriesRow
    }
  }
  holding: flowSeries(filter: $parties, asOf: $asOf) @include(if: $narrow) {
    rows {
      ...SeriesName
    }
  }
}
    fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}
fragment SeriesRow on FlowSeries {
  kind
  step
  only
  needsStep
  providers
  receivers
  mixed
  usd
  records
  unknownUsd
  label
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  stream {
    id
    title
    source
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
  }
}
fragment SeriesName on FlowSeries {
  kind
  step
  stream {
    id
  }
}`) as unknown as TypedDocumentString<ChartSceneQuery, ChartSceneQueryVariables>;
export const ChartSumsDocument = new TypedDocumentString(`
    query ChartSums($filter: FlowFilter!, $by: [FlowDimension!]!, $asOf: AsOf) {
  flowTotals(filter: $filter, groupBy: $by, asOf: $asOf) {
    rows {
      ...ChartSum
    }
  }
}
    fragment ChartSum on FlowTotal {
  usd
  records
  unknownUsd
  label
  year
  country {
    code
    name
    kind
  }
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  programme {
    id
    title
  }
}`) as unknown as TypedDocumentString<ChartSumsQuery, ChartSumsQueryVariables>;
export const ChartNamesDocument = new TypedDocumentString(`
    query ChartNames($country: ID!, $programme: FlowFilter!, $provider: ID!, $receiver: ID!, $asOf: AsOf, $hasCountry: Boolean!, $hasProgramme: Boolean!, $hasProvider: Boolean!, $hasReceiver: Boolean!) {
  country(code: $country) @include(if: $hasCountry) {
    code
    name
  }
  programme: flowTotals(filter: $programme, groupBy: [PROGRAMME], asOf: $asOf) @include(if: $hasProgramme) {
    rows {
      programme {
        title
      }
    }
  }
  provider: organisation(id: $provider, asOf: $asOf) @include(if: $hasProvider) {
    name
  }
  receiver: organisation(id: $receiver, asOf: $asOf) @include(if: $hasReceiver) {
    name
  }
}
    `) as unknown as TypedDocumentString<ChartNamesQuery, ChartNamesQueryVariables>;
export const FundsFrameDocument = new TypedDocumentString(`
    query FundsFrame($parties: FlowFilter!, $narrow: Boolean!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  series: flowSeries(asOf: $asOf) {
    rows {
      ...SeriesRow
    }
  }
  holding: flowSeries(filter: $parties, asOf: $asOf) @include(if: $narrow) {
    rows {
      ...SeriesName
    }
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}
fragment SeriesRow on FlowSeries {
  kind
  step
  only
  needsStep
  providers
  receivers
  mixed
  usd
  records
  unknownUsd
  label
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  stream {
    id
    title
    source
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
  }
}
fragment SeriesName on FlowSeries {
  kind
  step
  stream {
    id
  }
}`) as unknown as TypedDocumentString<FundsFrameQuery, FundsFrameQueryVariables>;
export const FundsSeriesDocument = new TypedDocumentString(`
    query FundsSeries($filter: FlowFilter!, $series: FlowFilter!, $kind: FlowFilter!, $by: [FlowDimension!]!, $most: Int!, $rows: Int!, $asOf: AsOf) {
  total: flowTotals(filter: $filter, asOf: $asOf) {
    rows {
      usd
      records
      unknownUsd
      label
    }
  }
  years: flowTotals(filter: $filter, groupBy: [YEAR], asOf: $asOf) {
    rows {
      year
      usd
    }
  }
  places: flowTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {
    rows {
      country {
        code
        kind
      }
    }
  }
  table: flowTotals(filter: $filter, groupBy: $by, first: $rows, asOf: $asOf) {
    rows {
      ...FundsTableRow
    }
  }
  largest: flows(filter: $filter, orderBy: LARGEST, first: 8, asOf: $asOf) {
    totalCount
    nodes {
      ...FlowRow
    }
  }
  allPlaces: flowTotals(filter: $series, groupBy: [COUNTRY], asOf: $asOf) {
    rows {
      country {
        code
        name
        kind
      }
    }
  }
  allYears: flowTotals(filter: $series, groupBy: [YEAR], asOf: $asOf) {
    rows {
      year
    }
  }
  allProviders: flowTotals(
    filter: $series
    groupBy: [PROVIDER]
    first: $most
    asOf: $asOf
  ) {
    rows {
      provider {
        id
        name
      }
    }
  }
  allReceivers: flowTotals(
    filter: $series
    groupBy: [RECEIVER]
    first: $most
    asOf: $asOf
  ) {
    rows {
      receiver {
        id
        name
      }
    }
  }
  allProgrammes: flowTotals(
    filter: $kind
    groupBy: [PROGRAMME]
    first: $most
    asOf: $asOf
  ) {
    rows {
      programme {
        id
        title
      }
    }
  }
}
    fragment FundsTableRow on FlowTotal {
  usd
  records
  unknownUsd
  year
  country {
    code
    name
    kind
  }
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  programme {
    id
    title
  }
}
fragment FlowRow on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  unlabelledProvider
  unlabelledReceiver
  country {
    code
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
  fact {
    stream {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<FundsSeriesQuery, FundsSeriesQueryVariables>;
export const ProposalChartDocument = new TypedDocumentString(`
    query ProposalChart($id: ID!, $asOf: AsOf) {
  governorProposal(id: $id, asOf: $asOf) {
    ...ChartProposal
  }
}
    fragment ChartProposal on GovernorProposal {
  id
  title
  voters
  tallyBasis
  choices {
    option
    weight
  }
  findings {
    kind
  }
  governor {
    id
    name
    contract
  }
  block {
    ...CitedBlock
  }
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}`) as unknown as TypedDocumentString<ProposalChartQuery, ProposalChartQueryVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals($filter: GovernorProposalFilter, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  governors(asOf: $asOf) {
    id
    name
    chainId
    contract
    countingMode
    startBlock
    proposals
  }
  governorProposals(filter: $filter, first: 25, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProposalRow
    }
  }
}
    fragment ProposalRow on GovernorProposal {
  id
  title
  state
  voteStart
  voteEnd
  quorum
  quorumReached
  voters
  tallyBasis
  tallyBlock
  laterTallyBlock
  choices {
    option
    weight
    tallied
  }
  findings {
    kind
    got
    expected
  }
  governor {
    id
    name
    chainId
    contract
    clockMode
    countingMode
    decimals
    token
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const ProposalDocument = new TypedDocumentString(`
    query Proposal($id: ID!, $voter: Hex, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  governorProposal(id: $id, asOf: $asOf) {
    ...ProposalRow
    ...ChartProposal
    number
    proposer
    description
    firstVoteEnd
    voteCount
    calls {
      target
      value
      signature
      calldata
    }
    changes {
      kind
      until
      transaction {
        hash
        block {
          number
          time
        }
      }
    }
    transaction {
      hash
      block {
        number
        time
      }
    }
    tallyProof {
      block {
        number
        hash
      }
      slots {
        key
        value
      }
    }
    votes(voter: $voter, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        voter
        support
        weight
        against
        for
        abstain
        reason
        transaction {
          hash
          block {
            number
          }
        }
      }
    }
  }
}
    fragment ProposalRow on GovernorProposal {
  id
  title
  state
  voteStart
  voteEnd
  quorum
  quorumReached
  voters
  tallyBasis
  tallyBlock
  laterTallyBlock
  choices {
    option
    weight
    tallied
  }
  findings {
    kind
    got
    expected
  }
  governor {
    id
    name
    chainId
    contract
    clockMode
    countingMode
    decimals
    token
  }
}
fragment ChartProposal on GovernorProposal {
  id
  title
  voters
  tallyBasis
  choices {
    option
    weight
  }
  findings {
    kind
  }
  governor {
    id
    name
    contract
  }
  block {
    ...CitedBlock
  }
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<ProposalQuery, ProposalQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage($asOf: AsOf) {
  meta {
    ...PageMeta
  }
  streams(asOf: $asOf) {
    id
  }
  series: flowSeries(asOf: $asOf) {
    rows {
      ...SeriesRow
    }
  }
  latest: flows(orderBy: RECORDED, first: 6, asOf: $asOf) {
    totalCount
    nodes {
      ...FlowRow
    }
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}
fragment SeriesRow on FlowSeries {
  kind
  step
  only
  needsStep
  providers
  receivers
  mixed
  usd
  records
  unknownUsd
  label
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  stream {
    id
    title
    source
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
  }
}
fragment FlowRow on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  unlabelledProvider
  unlabelledReceiver
  country {
    code
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
  fact {
    stream {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const HomePlacesDocument = new TypedDocumentString(`
    query HomePlaces($filter: FlowFilter, $asOf: AsOf) {
  flowTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {
    rows {
      usd
      records
      country {
        code
        name
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HomePlacesQuery, HomePlacesQueryVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($filter: OrganisationFilter, $first: Int!, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  organisations(filter: $filter, first: $first, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      kind
      publishes
      country {
        code
        name
      }
    }
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation($id: ID!, $filter: FlowFilter!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  organisation(id: $id, asOf: $asOf) {
    id
    name
    kind
    publishes
    country {
      code
      name
    }
    registeredIn {
      hash
      block {
        number
      }
    }
    gave: flowTotals(role: PROVIDER, groupBy: [YEAR], asOf: $asOf) {
      ...RoleRow
    }
    gaveTo: flowTotals(role: PROVIDER, groupBy: [RECEIVER], asOf: $asOf) {
      ...RoleRow
    }
    gaveFor: flowTotals(role: PROVIDER, groupBy: [COUNTRY], asOf: $asOf) {
      ...RoleRow
    }
    got: flowTotals(role: RECEIVER, groupBy: [YEAR], asOf: $asOf) {
      ...RoleRow
    }
    gotFrom: flowTotals(role: RECEIVER, groupBy: [PROVIDER], asOf: $asOf) {
      ...RoleRow
    }
    gotFor: flowTotals(role: RECEIVER, groupBy: [COUNTRY], asOf: $asOf) {
      ...RoleRow
    }
  }
  flows(filter: $filter, orderBy: NEWEST, first: 8, asOf: $asOf) {
    totalCount
    nodes {
      ...FlowRow
    }
  }
  streams(asOf: $asOf) {
    id
    title
    length
    licence
    attribution
    publisher {
      id
    }
  }
}
    fragment FundsTableRow on FlowTotal {
  usd
  records
  unknownUsd
  year
  country {
    code
    name
    kind
  }
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  programme {
    id
    title
  }
}
fragment RoleRow on FlowTotal {
  ...FundsTableRow
  kind
  label
  stream {
    id
    title
    source
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}
fragment FlowRow on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  unlabelledProvider
  unlabelledReceiver
  country {
    code
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
  fact {
    stream {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const RecordsDocument = new TypedDocumentString(`
    query Records($filter: FlowFilter, $orderBy: FlowOrder!, $first: Int!, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  streams(asOf: $asOf) {
    id
    title
    source
    licence
    attribution
  }
  flows(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FlowRow
    }
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}
fragment FlowRow on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  unlabelledProvider
  unlabelledReceiver
  country {
    code
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
  fact {
    stream {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<RecordsQuery, RecordsQueryVariables>;
export const RecountDocument = new TypedDocumentString(`
    query Recount($id: ID!, $asOf: AsOf) {
  ballot(id: $id, asOf: $asOf) {
    id
    form
    choices {
      number
      votes
    }
    fact {
      seq
    }
    stream {
      id
      number
      contract
      chainId
      length
    }
  }
}
    `) as unknown as TypedDocumentString<RecountQuery, RecountQueryVariables>;
export const BallotProofDocument = new TypedDocumentString(`
    query BallotProof($id: ID!) {
  ballot(id: $id) {
    proof {
      block {
        number
        hash
        header
      }
      accountNodes
      slots {
        key
        nodes
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BallotProofQuery, BallotProofQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  search(text: $text, asOf: $asOf) {
    kind
    id
    title
    detail
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SearchStartDocument = new TypedDocumentString(`
    query SearchStart {
  meta {
    ...PageMeta
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<SearchStartQuery, SearchStartQueryVariables>;
export const StatusDocument = new TypedDocumentString(`
    query Status {
  meta {
    ...PageMeta
    chains {
      indexedAt
      finalizedBlock {
        number
        hash
        time
      }
    }
    limits {
      pageSize
      depth
      rows
      fields
      proofBytes
      bodyBytes
      requestsPerMinute
    }
  }
  streams {
    id
    title
    source
    licence
    attribution
    length
    label
    dataDate
    sample
    publisher {
      id
      name
    }
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<StatusQuery, StatusQueryVariables>;
export const StreamDocument = new TypedDocumentString(`
    query Stream($id: ID!, $filter: FlowFilter!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  stream(id: $id, asOf: $asOf) {
    id
    contract
    chainId
    number
    title
    source
    licence
    attribution
    length
    digest
    label
    dataDate
    publisher {
      id
      name
    }
    files {
      name
      sha256
      dataDate
      fromSeq
    }
    token {
      symbol
      name
      decimals
      startBlock
      labelled
      balanced
      differing
      addresses {
        address
        name
        role
        programme
        organisation {
          id
          name
        }
        balance {
          opening
          openingBasis
          net
          closing
          closingBasis
          block
          verdict
          difference
        }
      }
    }
  }
  series: flowSeries(filter: $filter, asOf: $asOf) {
    rows {
      ...SeriesRow
    }
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}
fragment SeriesRow on FlowSeries {
  kind
  step
  only
  needsStep
  providers
  receivers
  mixed
  usd
  records
  unknownUsd
  label
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  stream {
    id
    title
    source
    dataDate
    sample
    licence
    attribution
    publisher {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<StreamQuery, StreamQueryVariables>;
export const TotalDocument = new TypedDocumentString(`
    query Total($filter: FlowFilter!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  flowTotals(filter: $filter, asOf: $asOf) {
    rows {
      kind
      usd
      records
      unknownUsd
      label
      stream {
        id
        title
        source
        dataDate
        sample
        licence
        attribution
        publisher {
          id
          name
        }
      }
    }
  }
  parts: flowTotals(filter: $filter, groupBy: [COUNTRY, YEAR], asOf: $asOf) {
    rows {
      usd
      records
      year
      country {
        code
        name
      }
    }
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<TotalQuery, TotalQueryVariables>;
export const SupplyStreamsDocument = new TypedDocumentString(`
    query SupplyStreams($asOf: AsOf) {
  meta {
    ...PageMeta
  }
  streams(asOf: $asOf) {
    ...SupplyStream
  }
}
    fragment SupplyStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<SupplyStreamsQuery, SupplyStreamsQueryVariables>;
export const SuppliesDocument = new TypedDocumentString(`
    query Supplies($filter: SupplyFilter!, $stream: [ID!], $by: [SupplyBalanceDimension!]!, $order: SupplyOrder!, $after: String, $asOf: AsOf) {
  received: supplyTotals(filter: $filter, asOf: $asOf) {
    rows {
      kind
      unit
      quantity
      usd
      freightUsd
      records
      unknownUsd
      unknownFreight
      label
    }
    block {
      ...CitedBlock
    }
  }
  places: supplyTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {
    rows {
      kind
      usd
      records
      unknownUsd
      label
      country {
        code
        name
      }
    }
  }
  balance: supplyBalance(filter: $filter, groupBy: $by, asOf: $asOf) {
    rows {
      unit
      place
      sent
      received
      lost
      returned
      inTransit
      country {
        code
        name
      }
      item {
        id
        name
      }
    }
  }
  list: supplies(
    filter: $filter
    orderBy: $order
    first: 25
    after: $after
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...HandOverRow
    }
  }
  items: supplyTotals(filter: {stream: $stream}, groupBy: [ITEM], asOf: $asOf) {
    rows {
      item {
        id
        name
      }
    }
  }
  countries: supplyTotals(
    filter: {stream: $stream}
    groupBy: [COUNTRY]
    asOf: $asOf
  ) {
    rows {
      country {
        code
        name
      }
    }
  }
}
    fragment HandOverRow on HandOver {
  id
  kind
  date
  place
  unit
  quantity
  usd
  item {
    id
    name
  }
  country {
    code
    name
  }
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}`) as unknown as TypedDocumentString<SuppliesQuery, SuppliesQueryVariables>;
export const HandOverDocument = new TypedDocumentString(`
    query HandOver($id: ID!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  handOver(id: $id, asOf: $asOf) {
    ...HandOverRow
    currency
    value
    freightUsd
    insuranceUsd
    weightKg
    mode
    reference
    ordered
    scheduled
    recorded
    daysFromOrder
    daysLate
    daysToBooks
    unknown {
      figure
      reason
    }
    properties {
      key
      value
    }
    parent {
      ...HandOverRow
    }
    children {
      ...HandOverRow
    }
    shippedWith {
      id
      reference
    }
    shipment {
      ...HandOverRow
    }
    corrects {
      id
    }
    flags {
      check
      detail
    }
    fact {
      label
      stream {
        ...SupplyStream
      }
    }
  }
}
    fragment SupplyStream on Stream {
  id
  domain
  title
  dataDate
  sample
  licence
  attribution
  label
  length
  publisher {
    id
    name
  }
}
fragment HandOverRow on HandOver {
  id
  kind
  date
  place
  unit
  quantity
  usd
  item {
    id
    name
  }
  country {
    code
    name
  }
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<HandOverQuery, HandOverQueryVariables>;
export const SuppliesOfDocument = new TypedDocumentString(`
    query SuppliesOf($filter: SupplyFilter!, $asOf: AsOf) {
  supplyTotals(filter: $filter, asOf: $asOf) {
    rows {
      kind
      unit
      quantity
      usd
      records
      unknownUsd
      stream {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuppliesOfQuery, SuppliesOfQueryVariables>;
export const SupplyTotalProofDocument = new TypedDocumentString(`
    query SupplyTotalProof($filter: SupplyFilter!) {
  supplyTotals(filter: $filter) {
    rows {
      unit
      quantity
      usd
      stream {
        number
        contract
      }
      proof {
        parts {
          country
          year
          kind
          decimals
        }
        storage {
          block {
            number
            hash
            header
          }
          accountNodes
          slots {
            key
            value
            nodes
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SupplyTotalProofQuery, SupplyTotalProofQueryVariables>;
export const SubmissionSourcesDocument = new TypedDocumentString(`
    query SubmissionSources($asOf: AsOf) {
  meta {
    ...PageMeta
  }
  submissionCounts(asOf: $asOf) {
    rows {
      submissions
      stream {
        ...TargetStream
      }
    }
  }
}
    fragment TargetStream on Stream {
  id
  title
  dataDate
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<SubmissionSourcesQuery, SubmissionSourcesQueryVariables>;
export const SubmissionsDocument = new TypedDocumentString(`
    query Submissions($filter: SubmissionFilter!, $stream: [ID!], $after: String, $asOf: AsOf) {
  fitting: submissionCounts(filter: $filter, asOf: $asOf) {
    rows {
      submissions
      countries
      undated
      withoutVersion
    }
  }
  types: submissionCounts(filter: $filter, groupBy: [FILE_TYPE], asOf: $asOf) {
    rows {
      fileType
      submissions
    }
  }
  statuses: submissionCounts(filter: $filter, groupBy: [STATUS], asOf: $asOf) {
    rows {
      status
      submissions
    }
  }
  countries: submissionCounts(
    filter: {stream: $stream}
    groupBy: [COUNTRY]
    asOf: $asOf
  ) {
    rows {
      country {
        code
        name
      }
    }
  }
  list: submissions(filter: $filter, first: 25, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...SubmissionRow
    }
  }
}
    fragment SubmissionRow on Submission {
  id
  fileType
  status
  version
  date
  title
  language
  party
  url
  fileName
  country {
    code
    name
  }
  correctedBy {
    id
  }
}`) as unknown as TypedDocumentString<SubmissionsQuery, SubmissionsQueryVariables>;
export const SubmissionDocument = new TypedDocumentString(`
    query Submission($id: ID!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  submission(id: $id, asOf: $asOf) {
    ...SubmissionRow
    reference
    evidence
    corrects {
      id
    }
    fact {
      label
      stream {
        ...TargetStream
      }
    }
  }
}
    fragment SubmissionRow on Submission {
  id
  fileType
  status
  version
  date
  title
  language
  party
  url
  fileName
  country {
    code
    name
  }
  correctedBy {
    id
  }
}
fragment TargetStream on Stream {
  id
  title
  dataDate
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<SubmissionQuery, SubmissionQueryVariables>;
export const TargetSourcesDocument = new TypedDocumentString(`
    query TargetSources($asOf: AsOf) {
  meta {
    ...PageMeta
  }
  targetCounts(asOf: $asOf) {
    rows {
      targets
      actors
      stream {
        ...TargetStream
      }
    }
  }
}
    fragment TargetStream on Stream {
  id
  title
  dataDate
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<TargetSourcesQuery, TargetSourcesQueryVariables>;
export const TargetsDocument = new TypedDocumentString(`
    query Targets($filter: TargetFilter!, $stream: [ID!], $after: String, $asOf: AsOf) {
  fitting: targetCounts(filter: $filter, asOf: $asOf) {
    rows {
      targets
      actors
    }
  }
  kinds: targetCounts(filter: $filter, groupBy: [KIND], asOf: $asOf) {
    rows {
      kind
      targets
      actors
    }
  }
  actors: targetCounts(filter: $filter, groupBy: [ACTOR_KIND], asOf: $asOf) {
    rows {
      actorKind
      targets
      actors
    }
  }
  checks: targetChecks(filter: $filter, asOf: $asOf) {
    rows {
      check
      found
      clear
      unknown
    }
  }
  years: targetCounts(
    filter: {stream: $stream}
    groupBy: [TARGET_YEAR]
    asOf: $asOf
  ) {
    rows {
      targetYear
    }
  }
  countries: targetCounts(
    filter: {stream: $stream}
    groupBy: [COUNTRY]
    asOf: $asOf
  ) {
    rows {
      country {
        code
        name
      }
    }
  }
  list: targets(filter: $filter, first: 25, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TargetRow
    }
  }
}
    fragment TargetRow on Target {
  id
  kind
  actorKind
  baseYear
  targetYear
  unit
  value
  reference
  country {
    code
    name
  }
  actor {
    id
    name
    reference
  }
  checks {
    check
    outcome
  }
  correctedBy {
    id
  }
}`) as unknown as TypedDocumentString<TargetsQuery, TargetsQueryVariables>;
export const TargetDocument = new TypedDocumentString(`
    query Target($id: ID!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  target(id: $id, asOf: $asOf) {
    ...TargetRow
    baseTonnes
    conditionality
    gases
    sectors
    evidence
    url
    understood {
      field
      outcome
      words
    }
    words {
      key
      text
    }
    checks {
      check
      outcome
      detail
    }
    corrects {
      id
    }
    fact {
      label
      stream {
        ...TargetStream
      }
    }
  }
}
    fragment TargetStream on Stream {
  id
  title
  dataDate
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment TargetRow on Target {
  id
  kind
  actorKind
  baseYear
  targetYear
  unit
  value
  reference
  country {
    code
    name
  }
  actor {
    id
    name
    reference
  }
  checks {
    check
    outcome
  }
  correctedBy {
    id
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<TargetQuery, TargetQueryVariables>;
export const TargetActorDocument = new TypedDocumentString(`
    query TargetActor($id: ID!, $after: String, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  targetActor(id: $id, asOf: $asOf) {
    id
    kind
    name
    reference
    country {
      code
      name
    }
    organisation {
      id
      name
    }
    stream {
      ...TargetStream
    }
  }
  targets(filter: {actor: [$id]}, first: 25, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TargetRow
    }
  }
}
    fragment TargetStream on Stream {
  id
  title
  dataDate
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment TargetRow on Target {
  id
  kind
  actorKind
  baseYear
  targetYear
  unit
  value
  reference
  country {
    code
    name
  }
  actor {
    id
    name
    reference
  }
  checks {
    check
    outcome
  }
  correctedBy {
    id
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<TargetActorQuery, TargetActorQueryVariables>;
export const CountryTargetsDocument = new TypedDocumentString(`
    query CountryTargets($country: String!, $asOf: AsOf) {
  meta {
    ...PageMeta
  }
  targets(
    filter: {country: [$country], actorKind: [COUNTRY]}
    first: 50
    asOf: $asOf
  ) {
    totalCount
    nodes {
      ...TargetRow
      fact {
        stream {
          ...TargetStream
        }
      }
    }
  }
  others: targets(
    filter: {country: [$country], actorKind: [REGION, CITY, COMPANY, OTHER]}
    first: 0
    asOf: $asOf
  ) {
    totalCount
  }
  submissions(filter: {country: [$country]}, first: 50, asOf: $asOf) {
    totalCount
    nodes {
      ...SubmissionRow
      fact {
        stream {
          ...TargetStream
        }
      }
    }
  }
}
    fragment SubmissionRow on Submission {
  id
  fileType
  status
  version
  date
  title
  language
  party
  url
  fileName
  country {
    code
    name
  }
  correctedBy {
    id
  }
}
fragment TargetStream on Stream {
  id
  title
  dataDate
  licence
  attribution
  label
  publisher {
    id
    name
  }
}
fragment TargetRow on Target {
  id
  kind
  actorKind
  baseYear
  targetYear
  unit
  value
  reference
  country {
    code
    name
  }
  actor {
    id
    name
    reference
  }
  checks {
    check
    outcome
  }
  correctedBy {
    id
  }
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<CountryTargetsQuery, CountryTargetsQueryVariables>;
export const OrganisationTargetsDocument = new TypedDocumentString(`
    query OrganisationTargets($organisation: ID!, $asOf: AsOf) {
  targets(filter: {organisation: [$organisation]}, first: 50, asOf: $asOf) {
    nodes {
      ...TargetRow
    }
  }
}
    fragment TargetRow on Target {
  id
  kind
  actorKind
  baseYear
  targetYear
  unit
  value
  reference
  country {
    code
    name
  }
  actor {
    id
    name
    reference
  }
  checks {
    check
    outcome
  }
  correctedBy {
    id
  }
}`) as unknown as TypedDocumentString<OrganisationTargetsQuery, OrganisationTargetsQueryVariables>;
export const TargetEmissionsDocument = new TypedDocumentString(`
    query TargetEmissions($country: [String!]!, $asOf: AsOf) {
  newest: emissionTotals(
    filter: {country: $country, actorKind: [COUNTRY, GROUP]}
    groupBy: [BASIS]
    asOf: $asOf
  ) {
    block {
      ...CitedBlock
    }
  }
  emissionSeries(
    filter: {country: $country, actorKind: [COUNTRY, GROUP]}
    asOf: $asOf
  ) {
    stream {
      id
      title
      attribution
      licence
      dataDate
      sample
      label
    }
    basis {
      id
      gas
      unit
      massOf
    }
    points {
      year
      total
      report
    }
  }
}
    fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}`) as unknown as TypedDocumentString<TargetEmissionsQuery, TargetEmissionsQueryVariables>;
export const TraceFrameDocument = new TypedDocumentString(`
    query TraceFrame($asOf: AsOf) {
  meta {
    ...PageMeta
  }
  streams(asOf: $asOf) {
    ...TraceStream
  }
}
    fragment TraceStream on Stream {
  id
  domain
  source
  title
  dataDate
  sample
  licence
  attribution
  label
  length
}
fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}`) as unknown as TypedDocumentString<TraceFrameQuery, TraceFrameQueryVariables>;
export const TraceSourcesDocument = new TypedDocumentString(`
    query TraceSources($filter: FlowFilter!, $asOf: AsOf) {
  flowTotals(filter: $filter, asOf: $asOf) {
    rows {
      stream {
        id
      }
      records
    }
  }
}
    `) as unknown as TypedDocumentString<TraceSourcesQuery, TraceSourcesQueryVariables>;
export const TraceChoicesDocument = new TypedDocumentString(`
    query TraceChoices($stream: ID!) {
  boundaryChoices(stream: $stream) {
    dimension
    choices {
      code
      name
      records
    }
  }
}
    `) as unknown as TypedDocumentString<TraceChoicesQuery, TraceChoicesQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($from: TraceStart!, $direction: TraceDirection!, $most: Int!, $asOf: AsOf) {
  trace(from: $from, direction: $direction, most: $most, asOf: $asOf) {
    stream {
      ...TraceStream
    }
    streams {
      ...TraceStream
    }
    block {
      ...CitedBlock
    }
    direction
    usd
    records
    unknownUsd
    record {
      id
      kind
      reference
      title
    }
    hops {
      number
      usd
      records
      unknownUsd
      computed
      destination
      stages {
        kind
        usd
        records
        unknownUsd
      }
      links {
        ...TraceLinkRow
      }
    }
    nodes {
      ...TraceParty
    }
    pools {
      ...TracePoolRow
    }
    clock {
      ...TraceClockRow
    }
    clockDate
  }
}
    fragment TraceStream on Stream {
  id
  domain
  source
  title
  dataDate
  sample
  licence
  attribution
  label
  length
}
fragment TraceLinkRow on TraceLink {
  from
  to
  basis
  usd
  wholeUsd
  records
  unknownUsd
  stream {
    id
  }
  record {
    id
  }
}
fragment TraceParty on TraceNode {
  id
  stage
  kind
  organisation {
    id
    name
  }
  country {
    code
    name
  }
  code
  members
  inUsd
  outUsd
  unaccountedUsd
}
fragment TracePoolRow on TracePool {
  organisation {
    id
    name
  }
  stream {
    id
  }
  year
  inUsd
  inRecords
  inUnknownUsd
  givers
  outUsd
  outRecords
  outUnknownUsd
  throughUsd
}
fragment TraceClockRow on TraceClockStage {
  hop
  kind
  afterKind
  records
  undated
  firstDate
  lastDate
  timed
  leastDays
  medianDays
  mostDays
  stopped
  stoppedUsd
  stoppedDays
}
fragment CitedBlock on Block {
  chainId
  number
  hash
  time
  final
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;