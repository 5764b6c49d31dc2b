import * as p from '@subsquid/evm-codec'
import { event, fun, viewFun, indexed, ContractBase } from '@subsquid/evm-abi'
import type { EventParams as EParams, FunctionArguments, FunctionReturn } from '@subsquid/evm-abi'

export const events = {
    BallotClosed: event("0xd732ad59ce7ed8da0d6cf69b9b3aae70a885502a1b022afd496f2f643b1b8c85", "BallotClosed(uint32,uint64,uint64,uint64)", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "ballot": p.uint64, "votes": p.uint64}),
    BallotOpened: event("0x05796fb6214a9673e1e27af10a4086f8dced837937bbf2fc8fd05e46e8d5d445", "BallotOpened(uint32,uint64,(uint8,uint8,bool,bool,bool,bool,uint8,uint8,uint16,uint16,uint16,uint16,uint16,uint32,uint40,uint40,uint64,bytes32,string,string,string,string,string,bytes,bytes))", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "ballot": p.struct({"form": p.uint8, "rule": p.uint8, "live": p.bool, "revotable": p.bool, "weighted": p.bool, "tagged": p.bool, "ranks": p.uint8, "depth": p.uint8, "seats": p.uint16, "majorityOf": p.uint16, "majorityIn": p.uint16, "quorumOf": p.uint16, "quorumIn": p.uint16, "date": p.uint32, "opens": p.uint40, "closes": p.uint40, "eligible": p.uint64, "root": p.bytes32, "ref": p.string, "title": p.string, "question": p.string, "options": p.string, "properties": p.string, "classes": p.bytes, "roll": p.bytes})}),
    IntentStated: event("0x9f6bf6750355911639a22fc871136a8a7ee36be66f80b33d89cbdd5aa1b95069", "IntentStated(uint32,uint64,uint64,uint32,string,bytes)", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "ballot": p.uint64, "date": p.uint32, "document": p.string, "votes": p.bytes}),
    NamesListed: event("0xb6204af6b060fe45e74d776374358ac0a4c3074188cb524b778a944140cfa100", "NamesListed(uint32,uint64,uint32,string)", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "first": p.uint32, "names": p.string}),
    ResultDeclared: event("0x49e7988dd5d4443a40ceca06b66095b76c2693797f84f6e9d2d3e865ef33dfc7", "ResultDeclared(uint32,uint64,uint64,uint32,bytes,uint128[])", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "ballot": p.uint64, "date": p.uint32, "elected": p.bytes, "counts": p.array(p.uint128)}),
    SourceDeclared: event("0x242ea352f5e04001cd7fafd33d554a4de19a43921aac975b087602f5f0112097", "SourceDeclared(uint32,uint64,uint32,bytes32,string)", {"stream": indexed(p.uint32), "fromSeq": p.uint64, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}),
    StreamOpened: event("0xd6594751838ac150f168a317c8ca127a123bf67d885a7637b85e69746a5a2f70", "StreamOpened(uint32,uint32,(string,string,string,string,bool))", {"stream": indexed(p.uint32), "organisation": indexed(p.uint32), "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}),
    VotesRecorded: event("0x109318435fab46f9bcbc301e43abee13bb715175b79d72d798e42cbe413c213d", "VotesRecorded(uint32,uint64,uint64,bool,bytes)", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "ballot": p.uint64, "last": p.bool, "votes": p.bytes}),
    VotesRevealed: event("0xd91aede1bdf33d9967f7edd79be8ceeed3eb9f1915013c2f2a7c5efb210f1f64", "VotesRevealed(uint32,uint64,uint64,bytes)", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "ballot": p.uint64, "reveals": p.bytes}),
    VotesSealed: event("0xeac510d7a34f822deb8f7def5f1622d64888da97cfb429299629a02517a04b5d", "VotesSealed(uint32,uint64,uint64,bytes)", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "ballot": p.uint64, "seals": p.bytes}),
}

export const functions = {
    OVERVOTE: viewFun("0xe4772f6c", "OVERVOTE()", {}, p.uint256),
    OVERWRITTEN: viewFun("0x579b4ea2", "OVERWRITTEN()", {}, p.uint256),
    UNREVEALED: viewFun("0xaf269b58", "UNREVEALED()", {}, p.uint256),
    WRITE_IN: viewFun("0x4b41e48b", "WRITE_IN()", {}, p.uint256),
    ballots: viewFun("0x979a3a1e", "ballots(uint32,uint64)", {"stream": p.uint32, "ballot": p.uint64}, {"form": p.uint8, "rule": p.uint8, "live": p.bool, "revotable": p.bool, "weighted": p.bool, "tagged": p.bool, "closed": p.bool, "options": p.uint8, "ranks": p.uint8, "depth": p.uint8, "last": p.uint48, "opens": p.uint40, "closes": p.uint40, "votes": p.uint48, "eligibility": p.bytes32}),
    close: fun("0x1c50f32f", "close(uint32,uint64,bytes32,uint64)", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "ballot": p.uint64}, ),
    declare: fun("0x70477859", "declare(uint32,uint64,bytes32,uint64,uint32,bytes,uint128[])", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "ballot": p.uint64, "date": p.uint32, "elected": p.bytes, "counts": p.array(p.uint128)}, ),
    declareSource: fun("0x43363028", "declareSource(uint32,uint32,bytes32,string)", {"stream": p.uint32, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}, ),
    listNames: fun("0xcca2dcd1", "listNames(uint32,uint64,bytes32,string)", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "names": p.string}, ),
    membership: viewFun("0xa2bf68b9", "membership()", {}, p.address),
    open: fun("0x046e71b5", "open(uint32,uint64,bytes32,(uint8,uint8,bool,bool,bool,bool,uint8,uint8,uint16,uint16,uint16,uint16,uint16,uint32,uint40,uint40,uint64,bytes32,string,string,string,string,string,bytes,bytes))", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "ballot": p.struct({"form": p.uint8, "rule": p.uint8, "live": p.bool, "revotable": p.bool, "weighted": p.bool, "tagged": p.bool, "ranks": p.uint8, "depth": p.uint8, "seats": p.uint16, "majorityOf": p.uint16, "majorityIn": p.uint16, "quorumOf": p.uint16, "quorumIn": p.uint16, "date": p.uint32, "opens": p.uint40, "closes": p.uint40, "eligible": p.uint64, "root": p.bytes32, "ref": p.string, "title": p.string, "question": p.string, "options": p.string, "properties": p.string, "classes": p.bytes, "roll": p.bytes})}, ),
    openStream: fun("0xd01f70d6", "openStream(uint32,(string,string,string,string,bool))", {"organisation": p.uint32, "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}, p.uint32),
    record: fun("0xfe06e2d0", "record(uint32,uint64,bytes32,uint64,bool,bytes,bytes)", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "ballot": p.uint64, "last": p.bool, "roll": p.bytes, "votes": p.bytes}, ),
    recordWhole: fun("0x9b6c3e6d", "recordWhole(uint32,uint64,bytes32,((uint8,uint8,bool,bool,bool,bool,uint8,uint8,uint16,uint16,uint16,uint16,uint16,uint32,uint40,uint40,uint64,bytes32,string,string,string,string,string,bytes,bytes),bytes)[])", {"stream": p.uint32, "firstSeq": p.uint64, "previous": p.bytes32, "wholes": p.array(p.struct({"ballot": p.struct({"form": p.uint8, "rule": p.uint8, "live": p.bool, "revotable": p.bool, "weighted": p.bool, "tagged": p.bool, "ranks": p.uint8, "depth": p.uint8, "seats": p.uint16, "majorityOf": p.uint16, "majorityIn": p.uint16, "quorumOf": p.uint16, "quorumIn": p.uint16, "date": p.uint32, "opens": p.uint40, "closes": p.uint40, "eligible": p.uint64, "root": p.bytes32, "ref": p.string, "title": p.string, "question": p.string, "options": p.string, "properties": p.string, "classes": p.bytes, "roll": p.bytes}), "votes": p.bytes}))}, ),
    registry: viewFun("0x7b103999", "registry()", {}, p.address),
    reveal: fun("0xc828570f", "reveal(uint32,uint64,bytes32,uint64,bytes)", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "ballot": p.uint64, "reveals": p.bytes}, ),
    scopes: viewFun("0x19b49db1", "scopes(uint32,uint64)", {"stream": p.uint32, "ballot": p.uint64}, p.bytes32),
    seal: fun("0xeb649719", "seal(uint32,uint64,bytes32,uint64,bytes)", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "ballot": p.uint64, "seals": p.bytes}, ),
    stateIntent: fun("0x52e1f03d", "stateIntent(uint32,uint64,bytes32,uint64,uint32,string,bytes)", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "ballot": p.uint64, "date": p.uint32, "document": p.string, "votes": p.bytes}, ),
    streamCount: viewFun("0x89d0e119", "streamCount()", {}, p.uint32),
    streamHead: viewFun("0x2d4d1b33", "streamHead(uint32)", {"stream": p.uint32}, {"digest": p.bytes32, "length": p.uint64, "organisation": p.uint32}),
    tallies: viewFun("0xe8f3ded0", "tallies(uint32,uint64,uint256)", {"stream": p.uint32, "ballot": p.uint64, "word": p.uint256}, p.uint256),
    used: viewFun("0x39db8eea", "used(uint32,uint64,bytes32)", {"stream": p.uint32, "ballot": p.uint64, "tag": p.bytes32}, p.bytes32),
    weights: viewFun("0xba188cdf", "weights(uint32,uint64,uint256)", {"stream": p.uint32, "ballot": p.uint64, "word": p.uint256}, p.uint256),
}

export class Contract extends ContractBase {

    OVERVOTE() {
        return this.eth_call(functions.OVERVOTE, {})
    }

    OVERWRITTEN() {
        return this.eth_call(functions.OVERWRITTEN, {})
    }

    UNREVEALED() {
        return this.eth_call(functions.UNREVEALED, {})
    }

    WRITE_IN() {
        return this.eth_call(functions.WRITE_IN, {})
    }

    ballots(stream: BallotsParams["stream"], ballot: BallotsParams["ballot"]) {
        return this.eth_call(functions.ballots, {stream, ballot})
    }

    membership() {
        return this.eth_call(functions.membership, {})
    }

    registry() {
        return this.eth_call(functions.registry, {})
    }

    scopes(stream: ScopesParams["stream"], ballot: ScopesParams["ballot"]) {
        return this.eth_call(functions.scopes, {stream, ballot})
    }

    streamCount() {
        return this.eth_call(functions.streamCount, {})
    }

    streamHead(stream: StreamHeadParams["stream"]) {
        return this.eth_call(functions.streamHead, {stream})
    }

    tallies(stream: TalliesParams["stream"], ballot: TalliesParams["ballot"], word: TalliesParams["word"]) {
        return this.eth_call(functions.tallies, {stream, ballot, word})
    }

    used(stream: UsedParams["stream"], ballot: UsedParams["ballot"], tag: UsedParams["tag"]) {
        return this.eth_call(functions.used, {stream, ballot, tag})
    }

    weights(stream: WeightsParams["stream"], ballot: WeightsParams["ballot"], word: WeightsParams["word"]) {
        return this.eth_call(functions.weights, {stream, ballot, word})
    }
}

/// Event types
export type BallotClosedEventArgs = EParams<typeof events.BallotClosed>
export type BallotOpenedEventArgs = EParams<typeof events.BallotOpened>
export type IntentStatedEventArgs = EParams<typeof events.IntentStated>
export type NamesListedEventArgs = EParams<typeof events.NamesListed>
export type ResultDeclaredEventArgs = EParams<typeof events.ResultDeclared>
export type SourceDeclaredEventArgs = EParams<typeof events.SourceDeclared>
export type StreamOpenedEventArgs = EParams<typeof events.StreamOpened>
export type VotesRecordedEventArgs = EParams<typeof events.VotesRecorded>
export type VotesRevealedEventArgs = EParams<typeof events.VotesRevealed>
export type VotesSealedEventArgs = EParams<typeof events.VotesSealed>

/// Function types
export type OVERVOTEParams = FunctionArguments<typeof functions.OVERVOTE>
export type OVERVOTEReturn = FunctionReturn<typeof functions.OVERVOTE>

export type OVERWRITTENParams = FunctionArguments<typeof functions.OVERWRITTEN>
export type OVERWRITTENReturn = FunctionReturn<typeof functions.OVERWRITTEN>

export type UNREVEALEDParams = FunctionArguments<typeof functions.UNREVEALED>
export type UNREVEALEDReturn = FunctionReturn<typeof functions.UNREVEALED>

export type WRITE_INParams = FunctionArguments<typeof functions.WRITE_IN>
export type WRITE_INReturn = FunctionReturn<typeof functions.WRITE_IN>

export type BallotsParams = FunctionArguments<typeof functions.ballots>
export type BallotsReturn = FunctionReturn<typeof functions.ballots>

export type CloseParams = FunctionArguments<typeof functions.close>
export type CloseReturn = FunctionReturn<typeof functions.close>

export type DeclareParams = FunctionArguments<typeof functions.declare>
export type DeclareReturn = FunctionReturn<typeof functions.declare>

export type DeclareSourceParams = FunctionArguments<typeof functions.declareSource>
export type DeclareSourceReturn = FunctionReturn<typeof functions.declareSource>

export type ListNamesParams = FunctionArguments<typeof functions.listNames>
export type ListNamesReturn = FunctionReturn<typeof functions.listNames>

export type MembershipParams = FunctionArguments<typeof functions.membership>
export type MembershipReturn = FunctionReturn<typeof functions.membership>

export type OpenParams = FunctionArguments<typeof functions.open>
export type OpenReturn = FunctionReturn<typeof functions.open>

export type OpenStreamParams = FunctionArguments<typeof functions.openStream>
export type OpenStreamReturn = FunctionReturn<typeof functions.openStream>

export type RecordParams = FunctionArguments<typeof functions.record>
export type RecordReturn = FunctionReturn<typeof functions.record>

export type RecordWholeParams = FunctionArguments<typeof functions.recordWhole>
export type RecordWholeReturn = FunctionReturn<typeof functions.recordWhole>

export type RegistryParams = FunctionArguments<typeof functions.registry>
export type RegistryReturn = FunctionReturn<typeof functions.registry>

export type RevealParams = FunctionArguments<typeof functions.reveal>
export type RevealReturn = FunctionReturn<typeof functions.reveal>

export type ScopesParams = FunctionArguments<typeof functions.scopes>
export type ScopesReturn = FunctionReturn<typeof functions.scopes>

export type SealParams = FunctionArguments<typeof functions.seal>
export type SealReturn = FunctionReturn<typeof functions.seal>

export type StateIntentParams = FunctionArguments<typeof functions.stateIntent>
export type StateIntentReturn = FunctionReturn<typeof functions.stateIntent>

export type StreamCountParams = FunctionArguments<typeof functions.streamCount>
export type StreamCountReturn = FunctionReturn<typeof functions.streamCount>

export type StreamHeadParams = FunctionArguments<typeof functions.streamHead>
export type StreamHeadReturn = FunctionReturn<typeof functions.streamHead>

export type TalliesParams = FunctionArguments<typeof functions.tallies>
export type TalliesReturn = FunctionReturn<typeof functions.tallies>

export type UsedParams = FunctionArguments<typeof functions.used>
export type UsedReturn = FunctionReturn<typeof functions.used>

export type WeightsParams = FunctionArguments<typeof functions.weights>
export type WeightsReturn = FunctionReturn<typeof functions.weights>

