import * as p from '@subsquid/evm-codec'
import { event, fun, viewFun, indexed, ContractBase } from '@subsquid/evm-abi'
import type { EventParams as EParams, FunctionArguments, FunctionReturn } from '@subsquid/evm-abi'

export const events = {
    BucketsPublished: event("0xf8d561f5883811630447ae33419c679b5d712b85125e19b263c54bfcd3d5fa9d", "BucketsPublished(uint32,uint64,uint32,bytes[])", {"stream": indexed(p.uint32), "round": indexed(p.uint64), "first": p.uint32, "buckets": p.array(p.bytes)}),
    ClaimsRecorded: event("0xe6aaab2a45b388e8dbe28dcacc8d862055485fbb50fbbaf98463ce8da3823fc0", "ClaimsRecorded(uint32,uint64,(uint64,uint32,bytes3,uint8,uint128),(bytes8,uint64,uint128)[],bytes32[])", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "claims": p.struct({"round": p.uint64, "pool": p.uint32, "unit": p.bytes3, "decimals": p.uint8, "paid": p.uint128}), "cells": p.array(p.struct({"place": p.bytes8, "claimed": p.uint64, "paid": p.uint128})), "nullifiers": p.array(p.bytes32)}),
    RoundCancelled: event("0x4ff78ef55f1a48c10dcd5438d7a9affb348dc31fb4944f0238af33ce025fb93b", "RoundCancelled(uint32,uint64,uint64)", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "round": p.uint64}),
    RoundPublished: event("0xa27e70973967b003692a1f0855932a26696a6a0b96670fccc5aafedaad9241e1", "RoundPublished(uint32,uint64,(bytes3,uint8,uint8,uint32,uint32,uint32,bytes3,uint8,uint8,bytes32),uint32,(bytes8,uint64,uint128)[])", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "round": p.struct({"country": p.bytes3, "sector": p.uint8, "modality": p.uint8, "programme": p.uint32, "periodFrom": p.uint32, "periodTo": p.uint32, "unit": p.bytes3, "decimals": p.uint8, "bucketBits": p.uint8, "root": p.bytes32}), "pool": p.uint32, "cells": p.array(p.struct({"place": p.bytes8, "entitled": p.uint64, "due": p.uint128}))}),
    SourceDeclared: event("0x242ea352f5e04001cd7fafd33d554a4de19a43921aac975b087602f5f0112097", "SourceDeclared(uint32,uint64,uint32,bytes32,string)", {"stream": indexed(p.uint32), "fromSeq": p.uint64, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}),
    StreamOpened: event("0xd6594751838ac150f168a317c8ca127a123bf67d885a7637b85e69746a5a2f70", "StreamOpened(uint32,uint32,(string,string,string,string,bool))", {"stream": indexed(p.uint32), "organisation": indexed(p.uint32), "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}),
}

export const functions = {
    ENTRY: viewFun("0x002e34c7", "ENTRY()", {}, p.uint256),
    MAX_CELLS: viewFun("0xd8fa66d1", "MAX_CELLS()", {}, p.uint256),
    MIN_CELL: viewFun("0x55fffa6a", "MIN_CELL()", {}, p.uint64),
    POOL_BITS: viewFun("0x690c025b", "POOL_BITS()", {}, p.uint8),
    cancelRound: fun("0xf03ac559", "cancelRound(uint32,uint64,bytes32,uint64)", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "round": p.uint64}, ),
    cells: viewFun("0x3232a4ab", "cells(uint32,uint64,bytes8)", {"stream": p.uint32, "seq": p.uint64, "place": p.bytes8}, {"entitled": p.uint64, "claimed": p.uint64, "due": p.uint128, "paid": p.uint128}),
    declareSource: fun("0x43363028", "declareSource(uint32,uint32,bytes32,string)", {"stream": p.uint32, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}, ),
    nullifierDigest: viewFun("0x014b0eeb", "nullifierDigest(uint32,uint64,uint256)", {"stream": p.uint32, "round": p.uint64, "bucket": p.uint256}, p.bytes32),
    openStream: fun("0xd01f70d6", "openStream(uint32,(string,string,string,string,bool))", {"organisation": p.uint32, "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}, p.uint32),
    outstanding: viewFun("0x238a964f", "outstanding(uint32,bytes32)", {"stream": p.uint32, "poolKey": p.bytes32}, p.int256),
    poolKey: viewFun("0xea859b22", "poolKey(bytes3,uint8,uint32)", {"unit": p.bytes3, "decimals": p.uint8, "pool": p.uint32}, p.bytes32),
    pools: viewFun("0x0a34d441", "pools(uint32,bytes32)", {"stream": p.uint32, "unitKey": p.bytes32}, {"number": p.uint32, "closed": p.bool}),
    publishBuckets: fun("0xc185e938", "publishBuckets(uint32,uint64,uint32,bytes[])", {"stream": p.uint32, "round": p.uint64, "first": p.uint32, "buckets": p.array(p.bytes)}, ),
    publishRound: fun("0x1432f9cf", "publishRound(uint32,uint64,bytes32,(bytes3,uint8,uint8,uint32,uint32,uint32,bytes3,uint8,uint8,bytes32),(bytes8,uint64,uint128)[])", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "round": p.struct({"country": p.bytes3, "sector": p.uint8, "modality": p.uint8, "programme": p.uint32, "periodFrom": p.uint32, "periodTo": p.uint32, "unit": p.bytes3, "decimals": p.uint8, "bucketBits": p.uint8, "root": p.bytes32}), "cells_": p.array(p.struct({"place": p.bytes8, "entitled": p.uint64, "due": p.uint128}))}, ),
    recordClaims: fun("0x7dd2e6c9", "recordClaims(uint32,uint64,bytes32,(uint64,uint32,bytes3,uint8,uint128),(bytes8,uint64,uint128)[],bytes32[])", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "claims": p.struct({"round": p.uint64, "pool": p.uint32, "unit": p.bytes3, "decimals": p.uint8, "paid": p.uint128}), "cells_": p.array(p.struct({"place": p.bytes8, "claimed": p.uint64, "paid": p.uint128})), "nullifiers": p.array(p.bytes32)}, ),
    registry: viewFun("0x7b103999", "registry()", {}, p.address),
    rounds: viewFun("0x3204837d", "rounds(uint32,uint64)", {"stream": p.uint32, "seq": p.uint64}, {"root": p.bytes32, "entitled": p.uint64, "claimed": p.uint64, "unit": p.bytes3, "decimals": p.uint8, "bucketBits": p.uint8, "pool": p.uint32, "cancelled": p.bool, "due": p.uint128, "paid": p.uint128}),
    spent: viewFun("0xf8ef1052", "spent(uint32,bytes32)", {"stream": p.uint32, "nullifier": p.bytes32}, p.bool),
    streamCount: viewFun("0x89d0e119", "streamCount()", {}, p.uint32),
    streamHead: viewFun("0x2d4d1b33", "streamHead(uint32)", {"stream": p.uint32}, {"digest": p.bytes32, "length": p.uint64, "organisation": p.uint32}),
    unitKey: viewFun("0xccdc86de", "unitKey(bytes3,uint8)", {"unit": p.bytes3, "decimals": p.uint8}, p.bytes32),
}

export class Contract extends ContractBase {

    ENTRY() {
        return this.eth_call(functions.ENTRY, {})
    }

    MAX_CELLS() {
        return this.eth_call(functions.MAX_CELLS, {})
    }

    MIN_CELL() {
        return this.eth_call(functions.MIN_CELL, {})
    }

    POOL_BITS() {
        return this.eth_call(functions.POOL_BITS, {})
    }

    cells(stream: CellsParams["stream"], seq: CellsParams["seq"], place: CellsParams["place"]) {
        return this.eth_call(functions.cells, {stream, seq, place})
    }

    nullifierDigest(stream: NullifierDigestParams["stream"], round: NullifierDigestParams["round"], bucket: NullifierDigestParams["bucket"]) {
        return this.eth_call(functions.nullifierDigest, {stream, round, bucket})
    }

    outstanding(stream: OutstandingParams["stream"], poolKey: OutstandingParams["poolKey"]) {
        return this.eth_call(functions.outstanding, {stream, poolKey})
    }

    poolKey(unit: PoolKeyParams["unit"], decimals: PoolKeyParams["decimals"], pool: PoolKeyParams["pool"]) {
        return this.eth_call(functions.poolKey, {unit, decimals, pool})
    }

    pools(stream: PoolsParams["stream"], unitKey: PoolsParams["unitKey"]) {
        return this.eth_call(functions.pools, {stream, unitKey})
    }

    registry() {
        return this.eth_call(functions.registry, {})
    }

    rounds(stream: RoundsParams["stream"], seq: RoundsParams["seq"]) {
        return this.eth_call(functions.rounds, {stream, seq})
    }

    spent(stream: SpentParams["stream"], nullifier: SpentParams["nullifier"]) {
        return this.eth_call(functions.spent, {stream, nullifier})
    }

    streamCount() {
        return this.eth_call(functions.streamCount, {})
    }

    streamHead(stream: StreamHeadParams["stream"]) {
        return this.eth_call(functions.streamHead, {stream})
    }

    unitKey(unit: UnitKeyParams["unit"], decimals: UnitKeyParams["decimals"]) {
        return this.eth_call(functions.unitKey, {unit, decimals})
    }
}

/// Event types
export type BucketsPublishedEventArgs = EParams<typeof events.BucketsPublished>
export type ClaimsRecordedEventArgs = EParams<typeof events.ClaimsRecorded>
export type RoundCancelledEventArgs = EParams<typeof events.RoundCancelled>
export type RoundPublishedEventArgs = EParams<typeof events.RoundPublished>
export type SourceDeclaredEventArgs = EParams<typeof events.SourceDeclared>
export type StreamOpenedEventArgs = EParams<typeof events.StreamOpened>

/// Function types
export type ENTRYParams = FunctionArguments<typeof functions.ENTRY>
export type ENTRYReturn = FunctionReturn<typeof functions.ENTRY>

export type MAX_CELLSParams = FunctionArguments<typeof functions.MAX_CELLS>
export type MAX_CELLSReturn = FunctionReturn<typeof functions.MAX_CELLS>

export type MIN_CELLParams = FunctionArguments<typeof functions.MIN_CELL>
export type MIN_CELLReturn = FunctionReturn<typeof functions.MIN_CELL>

export type POOL_BITSParams = FunctionArguments<typeof functions.POOL_BITS>
export type POOL_BITSReturn = FunctionReturn<typeof functions.POOL_BITS>

export type CancelRoundParams = FunctionArguments<typeof functions.cancelRound>
export type CancelRoundReturn = FunctionReturn<typeof functions.cancelRound>

export type CellsParams = FunctionArguments<typeof functions.cells>
export type CellsReturn = FunctionReturn<typeof functions.cells>

export type DeclareSourceParams = FunctionArguments<typeof functions.declareSource>
export type DeclareSourceReturn = FunctionReturn<typeof functions.declareSource>

export type NullifierDigestParams = FunctionArguments<typeof functions.nullifierDigest>
export type NullifierDigestReturn = FunctionReturn<typeof functions.nullifierDigest>

export type OpenStreamParams = FunctionArguments<typeof functions.openStream>
export type OpenStreamReturn = FunctionReturn<typeof functions.openStream>

export type OutstandingParams = FunctionArguments<typeof functions.outstanding>
export type OutstandingReturn = FunctionReturn<typeof functions.outstanding>

export type PoolKeyParams = FunctionArguments<typeof functions.poolKey>
export type PoolKeyReturn = FunctionReturn<typeof functions.poolKey>

export type PoolsParams = FunctionArguments<typeof functions.pools>
export type PoolsReturn = FunctionReturn<typeof functions.pools>

export type PublishBucketsParams = FunctionArguments<typeof functions.publishBuckets>
export type PublishBucketsReturn = FunctionReturn<typeof functions.publishBuckets>

export type PublishRoundParams = FunctionArguments<typeof functions.publishRound>
export type PublishRoundReturn = FunctionReturn<typeof functions.publishRound>

export type RecordClaimsParams = FunctionArguments<typeof functions.recordClaims>
export type RecordClaimsReturn = FunctionReturn<typeof functions.recordClaims>

export type RegistryParams = FunctionArguments<typeof functions.registry>
export type RegistryReturn = FunctionReturn<typeof functions.registry>

export type RoundsParams = FunctionArguments<typeof functions.rounds>
export type RoundsReturn = FunctionReturn<typeof functions.rounds>

export type SpentParams = FunctionArguments<typeof functions.spent>
export type SpentReturn = FunctionReturn<typeof functions.spent>

export type StreamCountParams = FunctionArguments<typeof functions.streamCount>
export type StreamCountReturn = FunctionReturn<typeof functions.streamCount>

export type StreamHeadParams = FunctionArguments<typeof functions.streamHead>
export type StreamHeadReturn = FunctionReturn<typeof functions.streamHead>

export type UnitKeyParams = FunctionArguments<typeof functions.unitKey>
export type UnitKeyReturn = FunctionReturn<typeof functions.unitKey>

