import * as p from '@subsquid/evm-codec'
import { event, fun, viewFun, indexed, ContractBase } from '@subsquid/evm-abi'
import type { EventParams as EParams, FunctionArguments, FunctionReturn } from '@subsquid/evm-abi'

export const events = {
    ActorDeclared: event("0x01002a950b7dde5ae88b0bdac62212aa45fdc5657f70add3816f1692d211db5b", "ActorDeclared(uint32,uint32,uint8,bytes3,uint32,string,string,string)", {"actor": indexed(p.uint32), "stream": indexed(p.uint32), "kind": p.uint8, "country": p.bytes3, "owner": p.uint32, "ref": p.string, "name": p.string, "place": p.string}),
    EmissionReported: event("0x3d9658c0e4a97743248e5ede56dd719b86ffb365e078a6984fe269f4ca0d3ec3", "EmissionReported(uint32,uint64,(uint8,bytes3,uint32,uint16,bytes8,bytes3,uint8,uint8,uint8,uint8,uint8,uint8,uint8,uint8,bytes8,bool,int128,uint32,uint32,bytes32,uint64,string,string,string,string))", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "report": p.struct({"actorKind": p.uint8, "country": p.bytes3, "actor": p.uint32, "year": p.uint16, "gas": p.bytes8, "unit": p.bytes3, "massOf": p.uint8, "decimals": p.uint8, "gwp": p.uint8, "landUse": p.uint8, "accounting": p.uint8, "reporter": p.uint8, "scope": p.uint8, "category": p.uint8, "coverage": p.bytes8, "totalKnown": p.bool, "total": p.int128, "periodFrom": p.uint32, "periodTo": p.uint32, "evidence": p.bytes32, "corrects": p.uint64, "ref": p.string, "parts": p.string, "memo": p.string, "properties": p.string})}),
    SourceDeclared: event("0x242ea352f5e04001cd7fafd33d554a4de19a43921aac975b087602f5f0112097", "SourceDeclared(uint32,uint64,uint32,bytes32,string)", {"stream": indexed(p.uint32), "fromSeq": p.uint64, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}),
    StreamOpened: event("0xd6594751838ac150f168a317c8ca127a123bf67d885a7637b85e69746a5a2f70", "StreamOpened(uint32,uint32,(string,string,string,string,bool))", {"stream": indexed(p.uint32), "organisation": indexed(p.uint32), "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}),
    VerificationRecorded: event("0xde4fb11f2daa5b9fc00f27c9aebdc63710a537841655ec8a0f79de0d284d59d9", "VerificationRecorded(uint32,uint64,(string,uint64,uint32,uint32,uint8,uint8,uint32,bytes32,string))", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "verification": p.struct({"ref": p.string, "report": p.uint64, "reportStream": p.uint32, "verifier": p.uint32, "assurance": p.uint8, "opinion": p.uint8, "date": p.uint32, "evidence": p.bytes32, "statement": p.string})}),
}

export const functions = {
    actorCount: viewFun("0x89421f5e", "actorCount()", {}, p.uint32),
    actorKey: viewFun("0x4c749f29", "actorKey(uint32,uint8,bytes3,uint32,uint16,bytes32)", {"stream": p.uint32, "actorKind": p.uint8, "country": p.bytes3, "actor": p.uint32, "year": p.uint16, "basis": p.bytes32}, p.bytes32),
    basisOf: viewFun("0xc9a52889", "basisOf((uint8,bytes3,uint32,uint16,bytes8,bytes3,uint8,uint8,uint8,uint8,uint8,uint8,uint8,uint8,bytes8,bool,int128,uint32,uint32,bytes32,uint64,string,string,string,string))", {"report": p.struct({"actorKind": p.uint8, "country": p.bytes3, "actor": p.uint32, "year": p.uint16, "gas": p.bytes8, "unit": p.bytes3, "massOf": p.uint8, "decimals": p.uint8, "gwp": p.uint8, "landUse": p.uint8, "accounting": p.uint8, "reporter": p.uint8, "scope": p.uint8, "category": p.uint8, "coverage": p.bytes8, "totalKnown": p.bool, "total": p.int128, "periodFrom": p.uint32, "periodTo": p.uint32, "evidence": p.bytes32, "corrects": p.uint64, "ref": p.string, "parts": p.string, "memo": p.string, "properties": p.string})}, p.bytes32),
    correct: fun("0xd1d6f153", "correct(uint32,uint64,bytes32,(uint8,bytes3,uint32,uint16,bytes32,bool,int128),(uint8,bytes3,uint32,uint16,bytes8,bytes3,uint8,uint8,uint8,uint8,uint8,uint8,uint8,uint8,bytes8,bool,int128,uint32,uint32,bytes32,uint64,string,string,string,string))", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "replaced": p.struct({"actorKind": p.uint8, "country": p.bytes3, "actor": p.uint32, "year": p.uint16, "basis": p.bytes32, "totalKnown": p.bool, "total": p.int128}), "next": p.struct({"actorKind": p.uint8, "country": p.bytes3, "actor": p.uint32, "year": p.uint16, "gas": p.bytes8, "unit": p.bytes3, "massOf": p.uint8, "decimals": p.uint8, "gwp": p.uint8, "landUse": p.uint8, "accounting": p.uint8, "reporter": p.uint8, "scope": p.uint8, "category": p.uint8, "coverage": p.bytes8, "totalKnown": p.bool, "total": p.int128, "periodFrom": p.uint32, "periodTo": p.uint32, "evidence": p.bytes32, "corrects": p.uint64, "ref": p.string, "parts": p.string, "memo": p.string, "properties": p.string})}, ),
    correctedBy: viewFun("0x8f24439b", "correctedBy(uint32,uint64)", {"stream": p.uint32, "seq": p.uint64}, p.uint64),
    declareActors: fun("0xa1d9b1ac", "declareActors(uint32,(uint8,bytes3,uint32,string,string,string)[])", {"stream": p.uint32, "actors": p.array(p.struct({"kind": p.uint8, "country": p.bytes3, "owner": p.uint32, "ref": p.string, "name": p.string, "place": p.string}))}, ),
    declareSource: fun("0x43363028", "declareSource(uint32,uint32,bytes32,string)", {"stream": p.uint32, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}, ),
    declaredKind: viewFun("0xbb6ddc71", "declaredKind(uint32)", {"actor": p.uint32}, p.uint8),
    kindKey: viewFun("0xab655475", "kindKey(uint32,uint8,uint16,bytes32)", {"stream": p.uint32, "actorKind": p.uint8, "year": p.uint16, "basis": p.bytes32}, p.bytes32),
    openStream: fun("0xd01f70d6", "openStream(uint32,(string,string,string,string,bool))", {"organisation": p.uint32, "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}, p.uint32),
    record: fun("0xf14fef9e", "record(uint32,uint64,bytes32,(uint8,bytes3,uint32,uint16,bytes8,bytes3,uint8,uint8,uint8,uint8,uint8,uint8,uint8,uint8,bytes8,bool,int128,uint32,uint32,bytes32,uint64,string,string,string,string)[])", {"stream": p.uint32, "firstSeq": p.uint64, "previous": p.bytes32, "reports": p.array(p.struct({"actorKind": p.uint8, "country": p.bytes3, "actor": p.uint32, "year": p.uint16, "gas": p.bytes8, "unit": p.bytes3, "massOf": p.uint8, "decimals": p.uint8, "gwp": p.uint8, "landUse": p.uint8, "accounting": p.uint8, "reporter": p.uint8, "scope": p.uint8, "category": p.uint8, "coverage": p.bytes8, "totalKnown": p.bool, "total": p.int128, "periodFrom": p.uint32, "periodTo": p.uint32, "evidence": p.bytes32, "corrects": p.uint64, "ref": p.string, "parts": p.string, "memo": p.string, "properties": p.string}))}, ),
    registry: viewFun("0x7b103999", "registry()", {}, p.address),
    streamCount: viewFun("0x89d0e119", "streamCount()", {}, p.uint32),
    streamHead: viewFun("0x2d4d1b33", "streamHead(uint32)", {"stream": p.uint32}, {"digest": p.bytes32, "length": p.uint64, "organisation": p.uint32}),
    totals: viewFun("0xa6606014", "totals(bytes32)", {"key": p.bytes32}, {"sum": p.int128, "reports": p.uint64, "unknown": p.uint64}),
    verify: fun("0x9e5ab13c", "verify(uint32,uint64,bytes32,(string,uint64,uint32,uint32,uint8,uint8,uint32,bytes32,string)[])", {"stream": p.uint32, "firstSeq": p.uint64, "previous": p.bytes32, "verifications": p.array(p.struct({"ref": p.string, "report": p.uint64, "reportStream": p.uint32, "verifier": p.uint32, "assurance": p.uint8, "opinion": p.uint8, "date": p.uint32, "evidence": p.bytes32, "statement": p.string}))}, ),
}

export class Contract extends ContractBase {

    actorCount() {
        return this.eth_call(functions.actorCount, {})
    }

    actorKey(stream: ActorKeyParams["stream"], actorKind: ActorKeyParams["actorKind"], country: ActorKeyParams["country"], actor: ActorKeyParams["actor"], year: ActorKeyParams["year"], basis: ActorKeyParams["basis"]) {
        return this.eth_call(functions.actorKey, {stream, actorKind, country, actor, year, basis})
    }

    basisOf(report: BasisOfParams["report"]) {
        return this.eth_call(functions.basisOf, {report})
    }

    correctedBy(stream: CorrectedByParams["stream"], seq: CorrectedByParams["seq"]) {
        return this.eth_call(functions.correctedBy, {stream, seq})
    }

    declaredKind(actor: DeclaredKindParams["actor"]) {
        return this.eth_call(functions.declaredKind, {actor})
    }

    kindKey(stream: KindKeyParams["stream"], actorKind: KindKeyParams["actorKind"], year: KindKeyParams["year"], basis: KindKeyParams["basis"]) {
        return this.eth_call(functions.kindKey, {stream, actorKind, year, basis})
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

    totals(key: TotalsParams["key"]) {
        return this.eth_call(functions.totals, {key})
    }
}

/// Event types
export type ActorDeclaredEventArgs = EParams<typeof events.ActorDeclared>
export type EmissionReportedEventArgs = EParams<typeof events.EmissionReported>
export type SourceDeclaredEventArgs = EParams<typeof events.SourceDeclared>
export type StreamOpenedEventArgs = EParams<typeof events.StreamOpened>
export type VerificationRecordedEventArgs = EParams<typeof events.VerificationRecorded>

/// Function types
export type ActorCountParams = FunctionArguments<typeof functions.actorCount>
export type ActorCountReturn = FunctionReturn<typeof functions.actorCount>

export type ActorKeyParams = FunctionArguments<typeof functions.actorKey>
export type ActorKeyReturn = FunctionReturn<typeof functions.actorKey>

export type BasisOfParams = FunctionArguments<typeof functions.basisOf>
export type BasisOfReturn = FunctionReturn<typeof functions.basisOf>

export type CorrectParams = FunctionArguments<typeof functions.correct>
export type CorrectReturn = FunctionReturn<typeof functions.correct>

export type CorrectedByParams = FunctionArguments<typeof functions.correctedBy>
export type CorrectedByReturn = FunctionReturn<typeof functions.correctedBy>

export type DeclareActorsParams = FunctionArguments<typeof functions.declareActors>
export type DeclareActorsReturn = FunctionReturn<typeof functions.declareActors>

export type DeclareSourceParams = FunctionArguments<typeof functions.declareSource>
export type DeclareSourceReturn = FunctionReturn<typeof functions.declareSource>

export type DeclaredKindParams = FunctionArguments<typeof functions.declaredKind>
export type DeclaredKindReturn = FunctionReturn<typeof functions.declaredKind>

export type KindKeyParams = FunctionArguments<typeof functions.kindKey>
export type KindKeyReturn = FunctionReturn<typeof functions.kindKey>

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

export type TotalsParams = FunctionArguments<typeof functions.totals>
export type TotalsReturn = FunctionReturn<typeof functions.totals>

export type VerifyParams = FunctionArguments<typeof functions.verify>
export type VerifyReturn = FunctionReturn<typeof functions.verify>

