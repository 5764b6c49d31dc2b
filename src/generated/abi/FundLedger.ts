import * as p from '@subsquid/evm-codec'
import { event, fun, viewFun, indexed, ContractBase } from '@subsquid/evm-abi'
import type { EventParams as EParams, FunctionArguments, FunctionReturn } from '@subsquid/evm-abi'

export const events = {
    FlowRecorded: event("0x8bd01ee03c75e1855bc453465ec032f8332ce6af9c92a8b6237ac79b2f6d48cc", "FlowRecorded(uint32,uint64,(uint8,uint16,bytes3,bytes3,uint8,int128,bool,int128,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint64,string,string,string,string))", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "flow": p.struct({"kind": p.uint8, "year": p.uint16, "country": p.bytes3, "currency": p.bytes3, "decimals": p.uint8, "amount": p.int128, "usdKnown": p.bool, "usdCents": p.int128, "valueDate": p.uint32, "rateDate": p.uint32, "from": p.uint32, "to": p.uint32, "programme": p.uint32, "parentStream": p.uint32, "parent": p.uint64, "corrects": p.uint64, "ref": p.string, "title": p.string, "sector": p.string, "properties": p.string})}),
    ProgrammeDeclared: event("0x03842b13f3052db02121c77453cbf88fb182dc5a491de855d971ecd74f2c0633", "ProgrammeDeclared(uint32,uint32,string,string)", {"programme": indexed(p.uint32), "stream": indexed(p.uint32), "ref": p.string, "title": p.string}),
    SourceDeclared: event("0x242ea352f5e04001cd7fafd33d554a4de19a43921aac975b087602f5f0112097", "SourceDeclared(uint32,uint64,uint32,bytes32,string)", {"stream": indexed(p.uint32), "fromSeq": p.uint64, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}),
    StreamOpened: event("0xd6594751838ac150f168a317c8ca127a123bf67d885a7637b85e69746a5a2f70", "StreamOpened(uint32,uint32,(string,string,string,string,bool))", {"stream": indexed(p.uint32), "organisation": indexed(p.uint32), "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}),
}

export const functions = {
    correct: fun("0x3cae30d6", "correct(uint32,uint64,bytes32,(uint8,uint16,bytes3,bool,int128),(uint8,uint16,bytes3,bytes3,uint8,int128,bool,int128,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint64,string,string,string,string))", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "replaced": p.struct({"kind": p.uint8, "year": p.uint16, "country": p.bytes3, "usdKnown": p.bool, "usdCents": p.int128}), "next": p.struct({"kind": p.uint8, "year": p.uint16, "country": p.bytes3, "currency": p.bytes3, "decimals": p.uint8, "amount": p.int128, "usdKnown": p.bool, "usdCents": p.int128, "valueDate": p.uint32, "rateDate": p.uint32, "from": p.uint32, "to": p.uint32, "programme": p.uint32, "parentStream": p.uint32, "parent": p.uint64, "corrects": p.uint64, "ref": p.string, "title": p.string, "sector": p.string, "properties": p.string})}, ),
    correctedBy: viewFun("0x8f24439b", "correctedBy(uint32,uint64)", {"stream": p.uint32, "seq": p.uint64}, p.uint64),
    declareProgramme: fun("0x524932a8", "declareProgramme(uint32,string,string)", {"stream": p.uint32, "ref": p.string, "title": p.string}, p.uint32),
    declareSource: fun("0x43363028", "declareSource(uint32,uint32,bytes32,string)", {"stream": p.uint32, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}, ),
    openStream: fun("0xd01f70d6", "openStream(uint32,(string,string,string,string,bool))", {"organisation": p.uint32, "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}, p.uint32),
    programmeCount: viewFun("0x3838c53f", "programmeCount()", {}, p.uint32),
    record: fun("0x8a9d57c5", "record(uint32,uint64,bytes32,(uint8,uint16,bytes3,bytes3,uint8,int128,bool,int128,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint64,string,string,string,string)[])", {"stream": p.uint32, "firstSeq": p.uint64, "previous": p.bytes32, "flows": p.array(p.struct({"kind": p.uint8, "year": p.uint16, "country": p.bytes3, "currency": p.bytes3, "decimals": p.uint8, "amount": p.int128, "usdKnown": p.bool, "usdCents": p.int128, "valueDate": p.uint32, "rateDate": p.uint32, "from": p.uint32, "to": p.uint32, "programme": p.uint32, "parentStream": p.uint32, "parent": p.uint64, "corrects": p.uint64, "ref": p.string, "title": p.string, "sector": p.string, "properties": p.string}))}, ),
    registry: viewFun("0x7b103999", "registry()", {}, p.address),
    streamCount: viewFun("0x89d0e119", "streamCount()", {}, p.uint32),
    streamHead: viewFun("0x2d4d1b33", "streamHead(uint32)", {"stream": p.uint32}, {"digest": p.bytes32, "length": p.uint64, "organisation": p.uint32}),
    totalKey: viewFun("0xe4734ae8", "totalKey(uint32,bytes3,uint16,uint8)", {"stream": p.uint32, "country": p.bytes3, "year": p.uint16, "kind": p.uint8}, p.bytes32),
    totals: viewFun("0xa6606014", "totals(bytes32)", {"key": p.bytes32}, {"usdCents": p.int128, "records": p.uint64, "unknownUsd": p.uint64}),
}

export class Contract extends ContractBase {

    correctedBy(stream: CorrectedByParams["stream"], seq: CorrectedByParams["seq"]) {
        return this.eth_call(functions.correctedBy, {stream, seq})
    }

    programmeCount() {
        return this.eth_call(functions.programmeCount, {})
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

    totalKey(stream: TotalKeyParams["stream"], country: TotalKeyParams["country"], year: TotalKeyParams["year"], kind: TotalKeyParams["kind"]) {
        return this.eth_call(functions.totalKey, {stream, country, year, kind})
    }

    totals(key: TotalsParams["key"]) {
        return this.eth_call(functions.totals, {key})
    }
}

/// Event types
export type FlowRecordedEventArgs = EParams<typeof events.FlowRecorded>
export type ProgrammeDeclaredEventArgs = EParams<typeof events.ProgrammeDeclared>
export type SourceDeclaredEventArgs = EParams<typeof events.SourceDeclared>
export type StreamOpenedEventArgs = EParams<typeof events.StreamOpened>

/// Function types
export type CorrectParams = FunctionArguments<typeof functions.correct>
export type CorrectReturn = FunctionReturn<typeof functions.correct>

export type CorrectedByParams = FunctionArguments<typeof functions.correctedBy>
export type CorrectedByReturn = FunctionReturn<typeof functions.correctedBy>

export type DeclareProgrammeParams = FunctionArguments<typeof functions.declareProgramme>
export type DeclareProgrammeReturn = FunctionReturn<typeof functions.declareProgramme>

export type DeclareSourceParams = FunctionArguments<typeof functions.declareSource>
export type DeclareSourceReturn = FunctionReturn<typeof functions.declareSource>

export type OpenStreamParams = FunctionArguments<typeof functions.openStream>
export type OpenStreamReturn = FunctionReturn<typeof functions.openStream>

export type ProgrammeCountParams = FunctionArguments<typeof functions.programmeCount>
export type ProgrammeCountReturn = FunctionReturn<typeof functions.programmeCount>

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

