import type { Reason } from "./refusal.ts";

/** What each reason means, in a sentence. */
export const explanations: Readonly<Record<Reason, string>> = {
  "input-malformed": "What was given to check is not of the form that it should have, so nothing was checked.",
  "header-differs": "The block header does not hash to the block hash: it is another block's, or was altered.",
  "header-malformed": "The header hashes to the block hash, but is no block header.",
  "root-differs":
    "The first node does not hash to the root that the header or the account names: the proof is of another block or contract, or was altered.",
  "node-missing": "The proof ends before it reaches what is to be proven.",
  "node-altered": "A node does not hash to what the node above it says: it was altered, or belongs elsewhere.",
  "node-malformed": "A node hashes rightly, but is no trie node.",
  "node-superfluous": "The proof goes on after what is to be proven has been reached: it is not the proof of this.",
  "transaction-absent": "The proof shows that the block has no transaction in this place.",
  "receipt-malformed": "What the proof leads to is no receipt.",
  "receipt-failed": "The transaction failed: it recorded nothing.",
  "log-absent": "The transaction has no event in this place.",
  "contract-differs": "The event is another contract's.",
  "event-differs": "The event is not a record, but something else that the contract says.",
  "stream-differs": "The record belongs to another stream.",
  "seq-differs": "The record has another number in its stream.",
  "data-differs": "The record says something else than what is shown.",
  "data-malformed": "The record's data are not what such a record holds.",
  "account-absent": "The proof shows that there is no such contract.",
  "account-malformed": "What the proof leads to is no account.",
  "value-malformed": "What the proof leads to is no stored value.",
  "value-differs": "The contract keeps another value than the one claimed.",
  "seq-missing": "A record of the stream is left out.",
  "seq-repeated": "A record of the stream stands twice, or out of its order.",
  "record-altered": "A record's data does not hash to the hash that stands beside it.",
  "records-missing": "The list ends before the stream does.",
  "records-superfluous": "The list goes on where the stream has ended.",
  "digest-differs": "The records do not give the digest that the contract keeps: one of them was altered, exchanged or moved.",
};
