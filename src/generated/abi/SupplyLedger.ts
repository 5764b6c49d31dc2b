import * as p from '@subsquid/evm-codec'
import { event, fun, viewFun, indexed, ContractBase } from '@subsquid/evm-abi'
import type { EventParams as EParams, FunctionArguments, FunctionReturn } from '@subsquid/evm-abi'

export const events = {
    HandOverRecorded: event("0xbb0405b33f2e509d0183b7d9e97ffde6a723ec303ebd191ecb7a24ca67a2fdd4", "HandOverRecorded(uint32,uint64,(uint8,uint16,bytes3,uint32,bytes3,uint8,int128,bytes3,uint8,int128,bool,int128,bool,int128,bool,int128,bool,int128,uint32,uint32,uint32,uint32,uint8,uint32,uint32,uint32,uint64,uint64,string,string,string))", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "handOver": p.struct({"kind": p.uint8, "year": p.uint16, "country": p.bytes3, "item": p.uint32, "unit": p.bytes3, "decimals": p.uint8, "quantity": p.int128, "currency": p.bytes3, "valueDecimals": p.uint8, "value": p.int128, "usdKnown": p.bool, "usdCents": p.int128, "freightKnown": p.bool, "freightCents": p.int128, "insuranceKnown": p.bool, "insuranceCents": p.int128, "weightKnown": p.bool, "weightGrams": p.int128, "ordered": p.uint32, "scheduled": p.uint32, "date": p.uint32, "recorded": p.uint32, "mode": p.uint8, "from": p.uint32, "to": p.uint32, "parentStream": p.uint32, "parent": p.uint64, "corrects": p.uint64, "ref": p.string, "place": p.string, "properties": p.string})}),
    ItemDeclared: event("0xa843e39e0bce70da21c1a1b9a36c667443dfe28cde2cb061a05edcbb60bd3ed8", "ItemDeclared(uint32,uint32,string,string,string)", {"item": indexed(p.uint32), "stream": indexed(p.uint32), "ref": p.string, "name": p.string, "category": p.string}),
    SourceDeclared: event("0x242ea352f5e04001cd7fafd33d554a4de19a43921aac975b087602f5f0112097", "SourceDeclared(uint32,uint64,uint32,bytes32,string)", {"stream": indexed(p.uint32), "fromSeq": p.uint64, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}),
    StreamOpened: event("0xd6594751838ac150f168a317c8ca127a123bf67d885a7637b85e69746a5a2f70", "StreamOpened(uint32,uint32,(string,string,string,string,bool))", {"stream": indexed(p.uint32), "organisation": indexed(p.uint32), "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}),
}

export const functions = {
    correct: fun("0xd9d64ecf", "correct(uint32,uint64,bytes32,(uint8,uint16,bytes3,bytes3,uint8,int128,bool,int128,int128),(uint8,uint16,bytes3,uint32,bytes3,uint8,int128,bytes3,uint8,int128,bool,int128,bool,int128,bool,int128,bool,int128,uint32,uint32,uint32,uint32,uint8,uint32,uint32,uint32,uint64,uint64,string,string,string))", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "replaced": p.struct({"kind": p.uint8, "year": p.uint16, "country": p.bytes3, "unit": p.bytes3, "decimals": p.uint8, "quantity": p.int128, "usdKnown": p.bool, "usdCents": p.int128, "freightCents": p.int128}), "next": p.struct({"kind": p.uint8, "year": p.uint16, "country": p.bytes3, "item": p.uint32, "unit": p.bytes3, "decimals": p.uint8, "quantity": p.int128, "currency": p.bytes3, "valueDecimals": p.uint8, "value": p.int128, "usdKnown": p.bool, "usdCents": p.int128, "freightKnown": p.bool, "freightCents": p.int128, "insuranceKnown": p.bool, "insuranceCents": p.int128, "weightKnown": p.bool, "weightGrams": p.int128, "ordered": p.uint32, "scheduled": p.uint32, "date": p.uint32, "recorded": p.uint32, "mode": p.uint8, "from": p.uint32, "to": p.uint32, "parentStream": p.uint32, "parent": p.uint64, "corrects": p.uint64, "ref": p.string, "place": p.string, "properties": p.string})}, ),
    correctedBy: viewFun("0x8f24439b", "correctedBy(uint32,uint64)", {"stream": p.uint32, "seq": p.uint64}, p.uint64),
    declareItems: fun("0x442d2e4a", "declareItems(uint32,(string,string,string)[])", {"stream": p.uint32, "items": p.array(p.struct({"ref": p.string, "name": p.string, "category": p.string}))}, ),
    declareSource: fun("0x43363028", "declareSource(uint32,uint32,bytes32,string)", {"stream": p.uint32, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}, ),
    itemCount: viewFun("0x6bfb0d01", "itemCount()", {}, p.uint32),
    openStream: fun("0xd01f70d6", "openStream(uint32,(string,string,string,string,bool))", {"organisation": p.uint32, "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}, p.uint32),
    record: fun("0x6e2a789b", "record(uint32,uint64,bytes32,(uint8,uint16,bytes3,uint32,bytes3,uint8,int128,bytes3,uint8,int128,bool,int128,bool,int128,bool,int128,bool,int128,uint32,uint32,uint32,uint32,uint8,uint32,uint32,uint32,uint64,uint64,string,string,string)[])", {"stream": p.uint32, "firstSeq": p.uint64, "previous": p.bytes32, "handOvers": p.array(p.struct({"kind": p.uint8, "year": p.uint16, "country": p.bytes3, "item": p.uint32, "unit": p.bytes3, "decimals": p.uint8, "quantity": p.int128, "currency": p.bytes3, "valueDecimals": p.uint8, "value": p.int128, "usdKnown": p.bool, "usdCents": p.int128, "freightKnown": p.bool, "freightCents": p.int128, "insuranceKnown": p.bool, "insuranceCents": p.int128, "weightKnown": p.bool, "weightGrams": p.int128, "ordered": p.uint32, "scheduled": p.uint32, "date": p.uint32, "recorded": p.uint32, "mode": p.uint8, "from": p.uint32, "to": p.uint32, "parentStream": p.uint32, "parent": p.uint64, "corrects": p.uint64, "ref": p.string, "place": p.string, "properties": p.string}))}, ),
    registry: viewFun("0x7b103999", "registry()", {}, p.address),
    streamCount: viewFun("0x89d0e119", "streamCount()", {}, p.uint32),
    streamHead: viewFun("0x2d4d1b33", "streamHead(uint32)", {"stream": p.uint32}, {"digest": p.bytes32, "length": p.uint64, "organisation": p.uint32}),
    totalKey: viewFun("0x3ee68b0b", "totalKey(uint32,bytes3,uint16,uint8,bytes3,uint8)", {"stream": p.uint32, "country": p.bytes3, "year": p.uint16, "kind": p.uint8, "unit": p.bytes3, "decimals": p.uint8}, p.bytes32),
    totals: viewFun("0xa6606014", "totals(bytes32)", {"key": p.bytes32}, {"quantity": p.int128, "usdCents": p.int128, "freightCents": p.int128, "records": p.uint64, "unknownUsd": p.uint64}),
}

export class Contract extends ContractBase {

    correctedBy(stream: CorrectedByParams["stream"], seq: CorrectedByParams["seq"]) {
        return this.eth_call(functions.correctedBy, {stream, seq})
    }

    itemCount() {
        return this.eth_call(functions.itemCount, {})
    }

    registry() {
        return this.eth_call(functions.registry, {})
    }

    streamCount() {
        return this.eth_call(functions.streamCount, {})
    }

    streamHead(stream: StreamHeadParams["stream"]) {
        return this.eth_call(functions.streamHead, {stream})
    }

    totalKey(stream: TotalKeyParams["stream"], country: TotalKeyParams["country"], year: TotalKeyParams["year"], kind: TotalKeyParams["kind"], unit: TotalKeyParams["unit"], decimals: TotalKeyParams["decimals"]) {
        return this.eth_call(functions.totalKey, {stream, country, year, kind, unit, decimals})
    }

    totals(key: TotalsParams["key"]) {
        return this.eth_call(functions.totals, {key})
    }
}

/// Event types
export type HandOverRecordedEventArgs = EParams<typeof events.HandOverRecorded>
export type ItemDeclaredEventArgs = EParams<typeof events.ItemDeclared>
export type SourceDeclaredEventArgs = EParams<typeof events.SourceDeclared>
export type StreamOpenedEventArgs = EParams<typeof events.StreamOpened>

/// Function types
export type CorrectParams = FunctionArguments<typeof functions.correct>
export type CorrectReturn = FunctionReturn<typeof functions.correct>

export type CorrectedByParams = FunctionArguments<typeof functions.correctedBy>
export type CorrectedByReturn = FunctionReturn<typeof functions.correctedBy>

export type DeclareItemsParams = FunctionArguments<typeof functions.declareItems>
export type DeclareItemsReturn = FunctionReturn<typeof functions.declareItems>

export type DeclareSourceParams = FunctionArguments<typeof functions.declareSource>
export type DeclareSourceReturn = FunctionReturn<typeof functions.declareSource>

export type ItemCountParams = FunctionArguments<typeof functions.itemCount>
export type ItemCountReturn = FunctionReturn<typeof functions.itemCount>

export type OpenStreamParams = FunctionArguments<typeof functions.openStream>
export type OpenStreamReturn = FunctionReturn<typeof functions.openStream>

export type RecordParams = FunctionArguments<typeof functions.record>
export type RecordReturn = FunctionReturn<typeof functions.record>

export type RegistryParams = FunctionArguments<typeof functions.registry>
export type RegistryReturn = FunctionReturn<typeof functions.registry>

export type StreamCountParams = FunctionArguments<typeof functions.streamCount>
export type StreamCountReturn = FunctionReturn<typeof functions.streamCount>

export type StreamHeadParams = FunctionArguments<typeof functions.streamHead>
export type StreamHeadReturn = FunctionReturn<typeof functions.streamHead>

export type TotalKeyParams = FunctionArguments<typeof functions.totalKey>
export type TotalKeyReturn = FunctionReturn<typeof functions.totalKey>

export type TotalsParams = FunctionArguments<typeof functions.totals>
export type TotalsReturn = FunctionReturn<typeof functions.totals>

