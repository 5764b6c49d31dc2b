import { ballotEvents } from "@plainsight/verifier/ballot-records";
import { encodeAbiParameters, encodeDeployData, encodeFunctionData, getAbiItem, type Hex, parseAbi, toEventSelector } from "viem";
import { encodeEventData } from "../../src/domains/ballots/publish/encode.ts";
import { BallotBox } from "../../src/generated/contracts/BallotBox.ts";
import { OrganisationRegistry } from "../../src/generated/contracts/OrganisationRegistry.ts";
import { asHex } from "../../src/publish/codes.ts";
import { connectToLedger, type LedgerConnection } from "../../src/publish/connect.ts";
import { Sender } from "../../src/publish/sender.ts";
import { compileForTests } from "./compile-for-tests.ts";

const abi = parseAbi([
  "constructor(address registry)",
  "function write(uint32 stream, uint64 seq, bytes32 signature, bytes said, bytes meant)",
  "function count(uint32 stream, uint64 ballot, uint48 votes, bool closed, uint256 word)",
]);
const events = {
  BallotOpened: ballotEvents.opened,
  VotesRecorded: ballotEvents.recorded,
  VotesSealed: ballotEvents.sealed,
  VotesRevealed: ballotEvents.revealed,
  BallotClosed: ballotEvents.closed,
  ResultDeclared: ballotEvents.declared,
} as const;

type RecordName = keyof typeof events;

/** A dishonest publisher's contract on a local chain, and what its publisher makes it say. */
export class DishonestBallots {
  readonly address: Hex;
  readonly startBlock: number;
  readonly #connection: LedgerConnection;
  #streams = 0;

  private constructor(connection: LedgerConnection, address: Hex, startBlock: number) {
    this.#connection = connection;
    this.address = address;
    this.startBlock = startBlock;
  }

  /** @param registry of the organisations that the chain has already; the publisher becomes its first */
  static async deploy(target: { readonly rpcUrl: string; readonly key: string }, registry: Hex): Promise<DishonestBallots> {
    const connection = await connectToLedger(target);
    const sender = new Sender(connection);
    const organisations = [{ ref: "liars", name: "Liars", country: "0x000000", kind: 3 }] as const;
    const of = { abi: OrganisationRegistry.abi } as const;
    await sender.sendAndWait({ to: registry, data: encodeFunctionData({ ...of, functionName: "register", args: [organisations] }) });
    const appoint = encodeFunctionData({ ...of, functionName: "appoint", args: [1, connection.account.address] });
    await sender.sendAndWait({ to: registry, data: appoint });
    const receipt = await sender.sendAndWait({
      data: encodeDeployData({ abi, bytecode: compileForTests("DishonestBallotBox.sol")("DishonestBallotBox"), args: [registry] }),
    });
    if (receipt.contractAddress == null) throw new Error("The dishonest contract was not deployed.");
    return new DishonestBallots(connection, receipt.contractAddress, Number(receipt.blockNumber));
  }

  /** @returns its number in the contract */
  async openStream(source: string): Promise<number> {
    const terms = { source, title: `A dishonest source: ${source}`, licence: "CC0-1.0", attribution: "Nobody", sample: true };
    await this.#send(encodeFunctionData({ abi: BallotBox.abi, functionName: "openStream", args: [1, terms] }));
    this.#streams += 1;
    return this.#streams;
  }

  /** Logs a record. @param meant what the digest goes on with; left out: what is said */
  async say(stream: number, seq: number, name: RecordName, values: readonly unknown[], meant?: readonly unknown[]): Promise<void> {
    const hex = (of: readonly unknown[]) => asHex(`0x${encodeEventData(name, of).toString("hex")}`);
    await this.sayBytes(stream, seq, name, hex(values), hex(meant ?? values));
  }

  async sayBytes(stream: number, seq: number, name: RecordName, said: Hex, meant: Hex = said): Promise<void> {
    const args = [stream, BigInt(seq), asHex(events[name]), said, meant] as const;
    await this.#send(encodeFunctionData({ abi, functionName: "write", args }));
  }

  /** Logs that a stream is opened, which it may be already. */
  async reopen(stream: number): Promise<void> {
    const event = getAbiItem({ abi: BallotBox.abi, name: "StreamOpened" });
    const terms = { source: "again", title: "A dishonest source, once more", licence: "CC0-1.0", attribution: "Nobody", sample: true };
    const said = encodeAbiParameters(
      event.inputs.filter((input) => !("indexed" in input && input.indexed)),
      [terms],
    );
    // The organisation stands where records have their number.
    const args = [stream, 1n, toEventSelector(event), said, said] as const;
    await this.#send(encodeFunctionData({ abi, functionName: "write", args }));
  }

  /** Pretends to have counted so. @param counts of the choices 0 to 3 */
  async count(stream: number, ballot: number, counts: readonly [number, number, number, number]): Promise<void> {
    const word = counts.reduce((sum, votes, choice) => sum + (BigInt(votes) << BigInt(64 * choice)), 0n);
    const votes = counts.reduce((sum, each) => sum + each, 0);
    await this.#send(encodeFunctionData({ abi, functionName: "count", args: [stream, BigInt(ballot), votes, true, word] }));
  }

  async #send(data: Hex): Promise<void> {
    const { status, transactionHash } = await new Sender(this.#connection).sendAndWait({ to: this.address, data });
    if (status !== "success") throw new Error(`Transaction ${transactionHash} was reverted.`);
  }
}
