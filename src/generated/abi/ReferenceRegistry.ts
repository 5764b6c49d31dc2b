import * as p from '@subsquid/evm-codec'
import { event, fun, viewFun, indexed, ContractBase } from '@subsquid/evm-abi'
import type { EventParams as EParams, FunctionArguments, FunctionReturn } from '@subsquid/evm-abi'

export const events = {
    FigureRecorded: event("0x774edb6358e956ab42e6758fef8304bf2e61e0daae18538babfff69338338b25", "FigureRecorded(uint32,uint64,(uint8,bytes3,uint16,uint128,uint8,bytes3,uint8,uint16,uint8,uint64,string,string))", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "figure": p.struct({"measure": p.uint8, "country": p.bytes3, "year": p.uint16, "value": p.uint128, "decimals": p.uint8, "currency": p.bytes3, "prices": p.uint8, "priceYear": p.uint16, "conversion": p.uint8, "corrects": p.uint64, "ref": p.string, "edition": p.string})}),
    SourceDeclared: event("0x242ea352f5e04001cd7fafd33d554a4de19a43921aac975b087602f5f0112097", "SourceDeclared(uint32,uint64,uint32,bytes32,string)", {"stream": indexed(p.uint32), "fromSeq": p.uint64, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}),
    StreamOpened: event("0xd6594751838ac150f168a317c8ca127a123bf67d885a7637b85e69746a5a2f70", "StreamOpened(uint32,uint32,(string,string,string,string,bool))", {"stream": indexed(p.uint32), "organisation": indexed(p.uint32), "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}),
}

export const functions = {
    correct: fun("0x847fdd9f", "correct(uint32,uint64,bytes32,(uint8,bytes3,uint16,uint128,uint8,bytes3,uint8,uint16,uint8,uint64,string,string))", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "next": p.struct({"measure": p.uint8, "country": p.bytes3, "year": p.uint16, "value": p.uint128, "decimals": p.uint8, "currency": p.bytes3, "prices": p.uint8, "priceYear": p.uint16, "conversion": p.uint8, "corrects": p.uint64, "ref": p.string, "edition": p.string})}, ),
    correctedBy: viewFun("0x8f24439b", "correctedBy(uint32,uint64)", {"stream": p.uint32, "seq": p.uint64}, p.uint64),
    declareSource: fun("0x43363028", "declareSource(uint32,uint32,bytes32,string)", {"stream": p.uint32, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}, ),
    openStream: fun("0xd01f70d6", "openStream(uint32,(string,string,string,string,bool))", {"organisation": p.uint32, "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}, p.uint32),
    record: fun("0x763ed7b7", "record(uint32,uint64,bytes32,(uint8,bytes3,uint16,uint128,uint8,bytes3,uint8,uint16,uint8,uint64,string,string)[])", {"stream": p.uint32, "firstSeq": p.uint64, "previous": p.bytes32, "figures": p.array(p.struct({"measure": p.uint8, "country": p.bytes3, "year": p.uint16, "value": p.uint128, "decimals": p.uint8, "currency": p.bytes3, "prices": p.uint8, "priceYear": p.uint16, "conversion": p.uint8, "corrects": p.uint64, "ref": p.string, "edition": p.string}))}, ),
    registry: viewFun("0x7b103999", "registry()", {}, p.address),
    streamCount: viewFun("0x89d0e119", "streamCount()", {}, p.uint32),
    streamHead: viewFun("0x2d4d1b33", "streamHead(uint32)", {"stream": p.uint32}, {"digest": p.bytes32, "length": p.uint64, "organisation": p.uint32}),
}

export class Contract extends ContractBase {

    correctedBy(stream: CorrectedByParams["stream"], seq: CorrectedByParams["seq"]) {
        return this.eth_call(functions.correctedBy, {stream, seq})
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
}

/// Event types
export type FigureRecordedEventArgs = EParams<typeof events.FigureRecorded>
export type SourceDeclaredEventArgs = EParams<typeof events.SourceDeclared>
export type StreamOpenedEventArgs = EParams<typeof events.StreamOpened>

/// Function types
export type CorrectParams = FunctionArguments<typeof functions.correct>
export type CorrectReturn = FunctionReturn<typeof functions.correct>

export type CorrectedByParams = FunctionArguments<typeof functions.correctedBy>
export type CorrectedByReturn = FunctionReturn<typeof functions.correctedBy>

export type DeclareSourceParams = FunctionArguments<typeof functions.declareSource>
export type DeclareSourceReturn = FunctionReturn<typeof functions.declareSource>

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

