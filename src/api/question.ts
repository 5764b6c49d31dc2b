import type {
  AsOf,
  DomainReader,
  EntityKey,
  EntityLookups,
  EntityName,
  EntityValue,
  Found,
  Pin,
  ProvenStorage,
  Question,
} from "../domains/domain.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import type { StoreState } from "../kernel/memory.ts";
import { RequestError } from "../kernel/request-error.ts";
import type { Sql } from "../store/client.ts";
import { limits } from "./limits.ts";
import type { LedgerNode } from "./node/ledger-node.ts";
import { readPin } from "./pin.ts";
import type { ChainState, Snapshot, Snapshots } from "./snapshot.ts";

/** What all questions to one server share. */
export interface House {
  readonly snapshots: Snapshots;
  readonly domains: readonly DomainReader[];
  readonly entities: EntityLookups;
  /** The node of each ledger. */
  readonly nodes: (chainId: number) => LedgerNode;
  readonly version: string;
  readonly requestsPerMinute: number;
}

/** A question from its first statement to its answer. Apollo Server copies it field by field, which #private names do not survive. */
export class OpenQuestion implements Question {
  readonly house: House;
  private view: Snapshot | undefined;
  private seen: StoreState | undefined;
  private readonly pins = new Map<string, Promise<Pin>>();
  private weight = 0;

  constructor(house: House) {
    this.house = house;
  }

  /** Opens the view of the database. What can be refused without one is refused before. */
  async begin(): Promise<void> {
    const snapshot = await this.house.snapshots.open();
    const { chains } = snapshot;
    this.view = snapshot;
    this.seen = {
      store: this.house.snapshots,
      name: chains.map((chain) => `${chain.chainId} ${chain.headHash} ${chain.indexedAt.getTime()} ${chain.checkedBlock}`).join(),
      age: Math.max(0, ...chains.map((chain) => chain.indexedAt.getTime())),
    };
  }

  get sql(): Sql {
    return begun(this.view).sql;
  }

  get state(): StoreState {
    return begun(this.seen);
  }

  get domains(): readonly DomainReader[] {
    return this.house.domains;
  }

  get chains(): readonly ChainState[] {
    return begun(this.view).chains;
  }

  pin(asOf: AsOf | null | undefined, parent: Pin = everything): Promise<Pin> {
    if (asOf == null) return Promise.resolve(parent);
    const name = `${asOf.block} ${asOf.hash} ${asOf.chainId}`;
    let pin = this.pins.get(name);
    if (pin === undefined) {
      pin = readPin(this.sql, this.chains, asOf);
      this.pins.set(name, pin);
    }
    return pin;
  }

  entity<Name extends EntityName>(name: Name, key: EntityKey<Name>, pin: Pin): Found<EntityValue<Name> | null> {
    const lookup = this.house.entities[name];
    if (lookup === undefined) throw new Error(`No domain answers for ${name}.`);
    return lookup.get(this, key, pin);
  }

  linked<Name extends EntityName>(name: Name, key: EntityKey<Name>, pin: Pin): Found<EntityValue<Name>> {
    const found = this.entity(name, key, pin);
    return found instanceof Promise ? found.then((value) => there(name, key, value)) : there(name, key, found);
  }

  weigh(bytes: number): void {
    this.weight += bytes;
    if (this.weight <= limits.proofBytes) return;
    throw new RequestError(
      "ANSWER_TOO_LARGE",
      `The proofs and data asked for come to more than ${limits.proofBytes} bytes. Ask for those of fewer records at a time.`,
    );
  }

  async proveStorage(chainId: number, contract: string, slots: readonly string[], epoch: string, pin: Pin): Promise<ProvenStorage | null> {
    const chain = this.chains.find((each) => each.chainId === chainId);
    if (chain === undefined || chain.headNumber < 0) return null;
    const node = this.house.nodes(chainId);
    const head = { number: chain.headNumber, hash: chain.headHash };
    const block = pin.block === null || pin.block === head.number ? head : await this.entity("NewestBlock", "newest", pin);
    if (block === null) return null;
    const stands = async ({ number, hash }: BlockRef): Promise<boolean> =>
      hash === head.hash || (await this.entity("Block", { chainId, number }, everything))?.hash === hash;
    return node.proveStorage({ chainId, contract, slots, epoch, block, stands });
  }

  /** Gives the view of the database back. What still asks for it afterwards fails, instead of seeing another's. */
  end(): void {
    this.view?.end();
    this.view = undefined;
  }
}

const everything: Pin = { block: null };

function begun<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The question was not begun, or is over.");
  return value;
}

function there<Value>(name: string, key: unknown, value: Value | null): Value {
  if (value === null) throw new Error(`A stored row points at ${name} ${JSON.stringify(key)}, which is not stored.`);
  return value;
}
