import * as p from '@subsquid/evm-codec'
import { event, fun, viewFun, indexed, ContractBase } from '@subsquid/evm-abi'
import type { EventParams as EParams, FunctionArguments, FunctionReturn } from '@subsquid/evm-abi'

export const events = {
    DatasetRecorded: event("0x18193be0ee69216308c11d2eb0eb8bc88fca01730dad71130baaddf024a3fa2d", "DatasetRecorded(uint32,uint64,(uint8,bytes32,uint64,bytes32,uint32,bytes3,uint64,bytes32,string,string,string,string,string,string,string))", {"stream": indexed(p.uint32), "seq": indexed(p.uint64), "dataset": p.struct({"status": p.uint8, "sha256Hash": p.bytes32, "size": p.uint64, "unpackedHash": p.bytes32, "dataDate": p.uint32, "country": p.bytes3, "previous": p.uint64, "schemaHash": p.bytes32, "ref": p.string, "version": p.string, "title": p.string, "licence": p.string, "mediaType": p.string, "place": p.string, "schema": p.string})}),
    SourceDeclared: event("0x242ea352f5e04001cd7fafd33d554a4de19a43921aac975b087602f5f0112097", "SourceDeclared(uint32,uint64,uint32,bytes32,string)", {"stream": indexed(p.uint32), "fromSeq": p.uint64, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}),
    StreamOpened: event("0xd6594751838ac150f168a317c8ca127a123bf67d885a7637b85e69746a5a2f70", "StreamOpened(uint32,uint32,(string,string,string,string,bool))", {"stream": indexed(p.uint32), "organisation": indexed(p.uint32), "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}),
}

export const functions = {
    declareSource: fun("0x43363028", "declareSource(uint32,uint32,bytes32,string)", {"stream": p.uint32, "dataDate": p.uint32, "sha256Hash": p.bytes32, "name": p.string}, ),
    newest: viewFun("0x3b261b19", "newest(uint32,bytes32)", {"stream": p.uint32, "refHash": p.bytes32}, p.uint64),
    openStream: fun("0xd01f70d6", "openStream(uint32,(string,string,string,string,bool))", {"organisation": p.uint32, "terms": p.struct({"source": p.string, "title": p.string, "licence": p.string, "attribution": p.string, "sample": p.bool})}, p.uint32),
    record: fun("0x291e0177", "record(uint32,uint64,bytes32,(uint8,bytes32,uint64,bytes32,uint32,bytes3,uint64,bytes32,string,string,string,string,string,string,string)[])", {"stream": p.uint32, "firstSeq": p.uint64, "previous": p.bytes32, "datasets": p.array(p.struct({"status": p.uint8, "sha256Hash": p.bytes32, "size": p.uint64, "unpackedHash": p.bytes32, "dataDate": p.uint32, "country": p.bytes3, "previous": p.uint64, "schemaHash": p.bytes32, "ref": p.string, "version": p.string, "title": p.string, "licence": p.string, "mediaType": p.string, "place": p.string, "schema": p.string}))}, ),
    registry: viewFun("0x7b103999", "registry()", {}, p.address),
    streamCount: viewFun("0x89d0e119", "streamCount()", {}, p.uint32),
    streamHead: viewFun("0x2d4d1b33", "streamHead(uint32)", {"stream": p.uint32}, {"digest": p.bytes32, "length": p.uint64, "organisation": p.uint32}),
}

export class Contract extends ContractBase {

    newest(stream: NewestParams["stream"], refHash: NewestParams["refHash"]) {
        return this.eth_call(functions.newest, {stream, refHash})
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
export type DatasetRecordedEventArgs = EParams<typeof events.DatasetRecorded>
export type SourceDeclaredEventArgs = EParams<typeof events.SourceDeclared>
export type StreamOpenedEventArgs = EParams<typeof events.StreamOpened>

/// Function types
export type DeclareSourceParams = FunctionArguments<typeof functions.declareSource>
export type DeclareSourceReturn = FunctionReturn<typeof functions.declareSource>

export type NewestParams = FunctionArguments<typeof functions.newest>
export type NewestReturn = FunctionReturn<typeof functions.newest>

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

