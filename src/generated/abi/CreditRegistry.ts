import * as p from '@subsquid/evm-codec'
import { event, fun, viewFun, indexed, ContractBase } from '@subsquid/evm-abi'
import type { EventParams as EParams, FunctionArguments, FunctionReturn } from '@subsquid/evm-abi'

export const events = {
    CreditsRecorded: event("0x66159b240e90735426be4044fa4837e0d4648ba79d3eb1d6f6353e7b6dc36e0e", "CreditsRecorded(uint32,uint64,(uint8,uint16,uint32,uint16,uint64,uint64,uint64,uint32,uint8,bytes3,uint32,uint32,uint64,string,string,string,string))", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "credits": p.struct({"kind": p.uint8, "year": p.uint16, "project": p.uint32, "vintage": p.uint16, "quantity": p.uint64, "first": p.uint64, "last": p.uint64, "date": p.uint32, "use": p.uint8, "country": p.bytes3, "holder": p.uint32, "to": p.uint32, "corrects": p.uint64, "ref": p.string, "block_": p.string, "purpose": p.string, "properties": p.string})}),
    ProjectDeclared: event("0xde2c305cc472c53179e6b16953340d08d0d4c6285c93b0c2061b2d9a96709473", "ProjectDeclared(uint32,uint32,(string,string,uint32,bytes3,string,string))", {"project": indexed(p.uint32), "stream": indexed(p.uint32), "declared": p.struct({"ref": p.string, "name": p.string, "developer": p.uint32, "country": p.bytes3, "projectType": p.string, "protocol": p.string})}),
    SourceDeclared: event("0x242ea352f5e04001cd7fafd33d554a4de19a43921aac975b087602f5f0112097", "SourceDeclared(uint32,uint64,uint32,bytes32,string)", {"stream": indexed(p.uint32), "fromSeq": p.uint64, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}),
    StreamOpened: event("0xd6594751838ac150f168a317c8ca127a123bf67d885a7637b85e69746a5a2f70", "StreamOpened(uint32,uint32,(string,string,string,string,bool))", {"stream": indexed(p.uint32), "organisation": indexed(p.uint32), "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}),
}

export const functions = {
    correct: fun("0x0b52545c", "correct(uint32,uint64,bytes32,(uint8,uint16,uint32,uint16,uint64,uint64,string),(uint8,uint16,uint32,uint16,uint64,uint64,uint64,uint32,uint8,bytes3,uint32,uint32,uint64,string,string,string,string),uint64,uint64)", {"stream": p.uint32, "seq": p.uint64, "previous": p.bytes32, "replaced": p.struct({"kind": p.uint8, "year": p.uint16, "project": p.uint32, "vintage": p.uint16, "quantity": p.uint64, "first": p.uint64, "block_": p.string}), "next": p.struct({"kind": p.uint8, "year": p.uint16, "project": p.uint32, "vintage": p.uint16, "quantity": p.uint64, "first": p.uint64, "last": p.uint64, "date": p.uint32, "use": p.uint8, "country": p.bytes3, "holder": p.uint32, "to": p.uint32, "corrects": p.uint64, "ref": p.string, "block_": p.string, "purpose": p.string, "properties": p.string}), "hintOld": p.uint64, "hintNew": p.uint64}, ),
    correctedBy: viewFun("0x8f24439b", "correctedBy(uint32,uint64)", {"stream": p.uint32, "seq": p.uint64}, p.uint64),
    declareProjects: fun("0x4290b9c8", "declareProjects(uint32,(string,string,uint32,bytes3,string,string)[])", {"stream": p.uint32, "projects": p.array(p.struct({"ref": p.string, "name": p.string, "developer": p.uint32, "country": p.bytes3, "projectType": p.string, "protocol": p.string}))}, ),
    declareSource: fun("0x43363028", "declareSource(uint32,uint32,bytes32,string)", {"stream": p.uint32, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}, ),
    openStream: fun("0xd01f70d6", "openStream(uint32,(string,string,string,string,bool))", {"organisation": p.uint32, "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}, p.uint32),
    projectCount: viewFun("0x36fbad26", "projectCount()", {}, p.uint32),
    projectOf: viewFun("0xcc8a8de6", "projectOf(uint32,bytes32)", {"stream": p.uint32, "refHash": p.bytes32}, p.uint32),
    rangeAt: viewFun("0x970eabd4", "rangeAt(uint32,string,bool,uint64)", {"stream": p.uint32, "block_": p.string, "ended": p.bool, "first": p.uint64}, {"last": p.uint64, "seq": p.uint64, "next": p.uint64}),
    record: fun("0x38441dda", "record(uint32,uint64,bytes32,(uint8,uint16,uint32,uint16,uint64,uint64,uint64,uint32,uint8,bytes3,uint32,uint32,uint64,string,string,string,string)[],uint64[])", {"stream": p.uint32, "firstSeq": p.uint64, "previous": p.bytes32, "records": p.array(p.struct({"kind": p.uint8, "year": p.uint16, "project": p.uint32, "vintage": p.uint16, "quantity": p.uint64, "first": p.uint64, "last": p.uint64, "date": p.uint32, "use": p.uint8, "country": p.bytes3, "holder": p.uint32, "to": p.uint32, "corrects": p.uint64, "ref": p.string, "block_": p.string, "purpose": p.string, "properties": p.string})), "hints": p.array(p.uint64)}, ),
    registry: viewFun("0x7b103999", "registry()", {}, p.address),
    streamCount: viewFun("0x89d0e119", "streamCount()", {}, p.uint32),
    streamHead: viewFun("0x2d4d1b33", "streamHead(uint32)", {"stream": p.uint32}, {"digest": p.bytes32, "length": p.uint64, "organisation": p.uint32}),
    totalKey: viewFun("0x4dddd9a0", "totalKey(uint32,uint32,uint16)", {"stream": p.uint32, "project": p.uint32, "vintage": p.uint16}, p.bytes32),
    totals: viewFun("0xa6606014", "totals(bytes32)", {"key": p.bytes32}, {"issued": p.uint64, "retired": p.uint64, "cancelled": p.uint64, "exported": p.uint64, "buffered": p.int64, "authorised": p.uint64, "adjusted": p.uint64, "records": p.uint64}),
}

export class Contract extends ContractBase {

    correctedBy(stream: CorrectedByParams["stream"], seq: CorrectedByParams["seq"]) {
        return this.eth_call(functions.correctedBy, {stream, seq})
    }

    projectCount() {
        return this.eth_call(functions.projectCount, {})
    }

    projectOf(stream: ProjectOfParams["stream"], refHash: ProjectOfParams["refHash"]) {
        return this.eth_call(functions.projectOf, {stream, refHash})
    }

    rangeAt(stream: RangeAtParams["stream"], block_: RangeAtParams["block_"], ended: RangeAtParams["ended"], first: RangeAtParams["first"]) {
        return this.eth_call(functions.rangeAt, {stream, block_, ended, first})
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

    totalKey(stream: TotalKeyParams["stream"], project: TotalKeyParams["project"], vintage: TotalKeyParams["vintage"]) {
        return this.eth_call(functions.totalKey, {stream, project, vintage})
    }

    totals(key: TotalsParams["key"]) {
        return this.eth_call(functions.totals, {key})
    }
}

/// Event types
export type CreditsRecordedEventArgs = EParams<typeof events.CreditsRecorded>
export type ProjectDeclaredEventArgs = EParams<typeof events.ProjectDeclared>
export type SourceDeclaredEventArgs = EParams<typeof events.SourceDeclared>
export type StreamOpenedEventArgs = EParams<typeof events.StreamOpened>

/// Function types
export type CorrectParams = FunctionArguments<typeof functions.correct>
export type CorrectReturn = FunctionReturn<typeof functions.correct>

export type CorrectedByParams = FunctionArguments<typeof functions.correctedBy>
export type CorrectedByReturn = FunctionReturn<typeof functions.correctedBy>

export type DeclareProjectsParams = FunctionArguments<typeof functions.declareProjects>
export type DeclareProjectsReturn = FunctionReturn<typeof functions.declareProjects>

export type DeclareSourceParams = FunctionArguments<typeof functions.declareSource>
export type DeclareSourceReturn = FunctionReturn<typeof functions.declareSource>

export type OpenStreamParams = FunctionArguments<typeof functions.openStream>
export type OpenStreamReturn = FunctionReturn<typeof functions.openStream>

export type ProjectCountParams = FunctionArguments<typeof functions.projectCount>
export type ProjectCountReturn = FunctionReturn<typeof functions.projectCount>

export type ProjectOfParams = FunctionArguments<typeof functions.projectOf>
export type ProjectOfReturn = FunctionReturn<typeof functions.projectOf>

export type RangeAtParams = FunctionArguments<typeof functions.rangeAt>
export type RangeAtReturn = FunctionReturn<typeof functions.rangeAt>

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

