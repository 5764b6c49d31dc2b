import * as p from '@subsquid/evm-codec'
import { event, fun, viewFun, indexed, ContractBase } from '@subsquid/evm-abi'
import type { EventParams as EParams, FunctionArguments, FunctionReturn } from '@subsquid/evm-abi'

export const events = {
    ActorDeclared: event("0xdb443c7977cf40e28de4507d92fd997b8cac27aa767a95e1d72186c7f58db6ec", "ActorDeclared(uint32,uint32,uint8,bytes3,uint32,string,string)", {"actor": indexed(p.uint32), "stream": indexed(p.uint32), "kind": p.uint8, "country": p.bytes3, "organisation": p.uint32, "ref": p.string, "name": p.string}),
    SourceDeclared: event("0x242ea352f5e04001cd7fafd33d554a4de19a43921aac975b087602f5f0112097", "SourceDeclared(uint32,uint64,uint32,bytes32,string)", {"stream": indexed(p.uint32), "fromSeq": p.uint64, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}),
    StreamOpened: event("0xd6594751838ac150f168a317c8ca127a123bf67d885a7637b85e69746a5a2f70", "StreamOpened(uint32,uint32,(string,string,string,string,bool))", {"stream": indexed(p.uint32), "organisation": indexed(p.uint32), "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}),
    SubmissionRecorded: event("0x2848f368d7c20f3b768b464ee241391e63894eccfe8cd2ec8eaeefb020760034", "SubmissionRecorded(uint32,uint64,(uint8,bytes3,uint8,uint16,uint32,bytes32,uint64,string,string,string,string,string,string))", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "submission": p.struct({"fileType": p.uint8, "country": p.bytes3, "status": p.uint8, "version": p.uint16, "date": p.uint32, "evidence": p.bytes32, "corrects": p.uint64, "ref": p.string, "party": p.string, "title": p.string, "language": p.string, "url": p.string, "fileName": p.string})}),
    TargetRecorded: event("0x22070df40da128b1d0585a748dc06abfcf89bf3e46e72803f59230f8e5e2db41", "TargetRecorded(uint32,uint64,(uint8,bytes3,uint32,uint16,uint16,uint8,uint8,int128,bool,int128,uint8,uint8,uint8,bytes32,uint64,string,string,string))", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "target": p.struct({"kind": p.uint8, "country": p.bytes3, "actor": p.uint32, "baseYear": p.uint16, "targetYear": p.uint16, "unit": p.uint8, "decimals": p.uint8, "value": p.int128, "baseKnown": p.bool, "baseTonnes": p.int128, "conditionality": p.uint8, "gases": p.uint8, "sectors": p.uint8, "evidence": p.bytes32, "corrects": p.uint64, "ref": p.string, "url": p.string, "words": p.string})}),
}

export const functions = {
    actorCount: viewFun("0x89421f5e", "actorCount()", {}, p.uint32),
    contentOf: viewFun("0xd98c82f3", "contentOf(uint32)", {"stream": p.uint32}, p.uint8),
    correctSubmission: fun("0x89d876f1", "correctSubmission(uint32,uint64,bytes32,(uint8,bytes3,uint8,uint16,uint32,bytes32,uint64,string,string,string,string,string,string))", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "next": p.struct({"fileType": p.uint8, "country": p.bytes3, "status": p.uint8, "version": p.uint16, "date": p.uint32, "evidence": p.bytes32, "corrects": p.uint64, "ref": p.string, "party": p.string, "title": p.string, "language": p.string, "url": p.string, "fileName": p.string})}, ),
    correctTarget: fun("0x978dde1c", "correctTarget(uint32,uint64,bytes32,(uint8,bytes3,uint32,uint16,uint16,uint8,uint8,int128,bool,int128,uint8,uint8,uint8,bytes32,uint64,string,string,string))", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "next": p.struct({"kind": p.uint8, "country": p.bytes3, "actor": p.uint32, "baseYear": p.uint16, "targetYear": p.uint16, "unit": p.uint8, "decimals": p.uint8, "value": p.int128, "baseKnown": p.bool, "baseTonnes": p.int128, "conditionality": p.uint8, "gases": p.uint8, "sectors": p.uint8, "evidence": p.bytes32, "corrects": p.uint64, "ref": p.string, "url": p.string, "words": p.string})}, ),
    correctedBy: viewFun("0x8f24439b", "correctedBy(uint32,uint64)", {"stream": p.uint32, "seq": p.uint64}, p.uint64),
    declareActors: fun("0x72ec9c5e", "declareActors(uint32,(uint8,bytes3,uint32,string,string)[])", {"stream": p.uint32, "actors": p.array(p.struct({"kind": p.uint8, "country": p.bytes3, "organisation": p.uint32, "ref": p.string, "name": p.string}))}, ),
    declareSource: fun("0x43363028", "declareSource(uint32,uint32,bytes32,string)", {"stream": p.uint32, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}, ),
    openStream: fun("0xd01f70d6", "openStream(uint32,(string,string,string,string,bool))", {"organisation": p.uint32, "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}, p.uint32),
    recordSubmissions: fun("0xda5889ed", "recordSubmissions(uint32,uint64,bytes32,(uint8,bytes3,uint8,uint16,uint32,bytes32,uint64,string,string,string,string,string,string)[])", {"stream": p.uint32, "firstSeq": p.uint64, "previous": p.bytes32, "submissions": p.array(p.struct({"fileType": p.uint8, "country": p.bytes3, "status": p.uint8, "version": p.uint16, "date": p.uint32, "evidence": p.bytes32, "corrects": p.uint64, "ref": p.string, "party": p.string, "title": p.string, "language": p.string, "url": p.string, "fileName": p.string}))}, ),
    recordTargets: fun("0x55ee4812", "recordTargets(uint32,uint64,bytes32,(uint8,bytes3,uint32,uint16,uint16,uint8,uint8,int128,bool,int128,uint8,uint8,uint8,bytes32,uint64,string,string,string)[])", {"stream": p.uint32, "firstSeq": p.uint64, "previous": p.bytes32, "targets": p.array(p.struct({"kind": p.uint8, "country": p.bytes3, "actor": p.uint32, "baseYear": p.uint16, "targetYear": p.uint16, "unit": p.uint8, "decimals": p.uint8, "value": p.int128, "baseKnown": p.bool, "baseTonnes": p.int128, "conditionality": p.uint8, "gases": p.uint8, "sectors": p.uint8, "evidence": p.bytes32, "corrects": p.uint64, "ref": p.string, "url": p.string, "words": p.string}))}, ),
    registry: viewFun("0x7b103999", "registry()", {}, p.address),
    streamCount: viewFun("0x89d0e119", "streamCount()", {}, p.uint32),
    streamHead: viewFun("0x2d4d1b33", "streamHead(uint32)", {"stream": p.uint32}, {"digest": p.bytes32, "length": p.uint64, "organisation": p.uint32}),
}

export class Contract extends ContractBase {

    actorCount() {
        return this.eth_call(functions.actorCount, {})
    }

    contentOf(stream: ContentOfParams["stream"]) {
        return this.eth_call(functions.contentOf, {stream})
    }

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
export type ActorDeclaredEventArgs = EParams<typeof events.ActorDeclared>
export type SourceDeclaredEventArgs = EParams<typeof events.SourceDeclared>
export type StreamOpenedEventArgs = EParams<typeof events.StreamOpened>
export type SubmissionRecordedEventArgs = EParams<typeof events.SubmissionRecorded>
export type TargetRecordedEventArgs = EParams<typeof events.TargetRecorded>

/// Function types
export type ActorCountParams = FunctionArguments<typeof functions.actorCount>
export type ActorCountReturn = FunctionReturn<typeof functions.actorCount>

export type ContentOfParams = FunctionArguments<typeof functions.contentOf>
export type ContentOfReturn = FunctionReturn<typeof functions.contentOf>

export type CorrectSubmissionParams = FunctionArguments<typeof functions.correctSubmission>
export type CorrectSubmissionReturn = FunctionReturn<typeof functions.correctSubmission>

export type CorrectTargetParams = FunctionArguments<typeof functions.correctTarget>
export type CorrectTargetReturn = FunctionReturn<typeof functions.correctTarget>

export type CorrectedByParams = FunctionArguments<typeof functions.correctedBy>
export type CorrectedByReturn = FunctionReturn<typeof functions.correctedBy>

export type DeclareActorsParams = FunctionArguments<typeof functions.declareActors>
export type DeclareActorsReturn = FunctionReturn<typeof functions.declareActors>

export type DeclareSourceParams = FunctionArguments<typeof functions.declareSource>
export type DeclareSourceReturn = FunctionReturn<typeof functions.declareSource>

export type OpenStreamParams = FunctionArguments<typeof functions.openStream>
export type OpenStreamReturn = FunctionReturn<typeof functions.openStream>

export type RecordSubmissionsParams = FunctionArguments<typeof functions.recordSubmissions>
export type RecordSubmissionsReturn = FunctionReturn<typeof functions.recordSubmissions>

export type RecordTargetsParams = FunctionArguments<typeof functions.recordTargets>
export type RecordTargetsReturn = FunctionReturn<typeof functions.recordTargets>

export type RegistryParams = FunctionArguments<typeof functions.registry>
export type RegistryReturn = FunctionReturn<typeof functions.registry>

export type StreamCountParams = FunctionArguments<typeof functions.streamCount>
export type StreamCountReturn = FunctionReturn<typeof functions.streamCount>

export type StreamHeadParams = FunctionArguments<typeof functions.streamHead>
export type StreamHeadReturn = FunctionReturn<typeof functions.streamHead>

