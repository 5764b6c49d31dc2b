import * as p from '@subsquid/evm-codec'
import { event, fun, viewFun, indexed, ContractBase } from '@subsquid/evm-abi'
import type { EventParams as EParams, FunctionArguments, FunctionReturn } from '@subsquid/evm-abi'

export const events = {
    OrganisationRegistered: event("0xfa90f4f94c433f4dbe4dd9d9450a84ebd8771fafa8b2ad7fac9363ca0ad229be", "OrganisationRegistered(uint32,(string,string,bytes3,uint8))", {"organisation": indexed(p.uint32), "record": p.struct({"ref": p.string, "name": p.string, "country": p.bytes3, "kind": p.uint8})}),
    RoleAdminChanged: event("0xbd79b86ffe0ab8e8776151514217cd7cacd52c909f66475c3af44e129f0b00ff", "RoleAdminChanged(bytes32,bytes32,bytes32)", {"role": indexed(p.bytes32), "previousAdminRole": indexed(p.bytes32), "newAdminRole": indexed(p.bytes32)}),
    RoleGranted: event("0x2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d", "RoleGranted(bytes32,address,address)", {"role": indexed(p.bytes32), "account": indexed(p.address), "sender": indexed(p.address)}),
    RoleRevoked: event("0xf6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b", "RoleRevoked(bytes32,address,address)", {"role": indexed(p.bytes32), "account": indexed(p.address), "sender": indexed(p.address)}),
}

export const functions = {
    DEFAULT_ADMIN_ROLE: viewFun("0xa217fddf", "DEFAULT_ADMIN_ROLE()", {}, p.bytes32),
    REGISTRAR_ROLE: viewFun("0xf68e9553", "REGISTRAR_ROLE()", {}, p.bytes32),
    appoint: fun("0xe902c463", "appoint(uint32,address)", {"organisation": p.uint32, "publisher": p.address}, ),
    count: viewFun("0x06661abd", "count()", {}, p.uint32),
    dismiss: fun("0xb4fcee31", "dismiss(uint32,address)", {"organisation": p.uint32, "publisher": p.address}, ),
    getRoleAdmin: viewFun("0x248a9ca3", "getRoleAdmin(bytes32)", {"role": p.bytes32}, p.bytes32),
    grantRole: fun("0x2f2ff15d", "grantRole(bytes32,address)", {"role": p.bytes32, "account": p.address}, ),
    hasRole: viewFun("0x91d14854", "hasRole(bytes32,address)", {"role": p.bytes32, "account": p.address}, p.bool),
    isPublisher: viewFun("0xaaf2dbe3", "isPublisher(uint32,address)", {"organisation": p.uint32, "account": p.address}, p.bool),
    numberOf: viewFun("0xfd8e1856", "numberOf(bytes32)", {"refHash": p.bytes32}, p.uint32),
    publisherRole: viewFun("0xb1de6be8", "publisherRole(uint32)", {"organisation": p.uint32}, p.bytes32),
    register: fun("0x5926bb77", "register((string,string,bytes3,uint8)[])", {"organisations": p.array(p.struct({"ref": p.string, "name": p.string, "country": p.bytes3, "kind": p.uint8}))}, p.uint32),
    renounceRole: fun("0x36568abe", "renounceRole(bytes32,address)", {"role": p.bytes32, "callerConfirmation": p.address}, ),
    revokeRole: fun("0xd547741f", "revokeRole(bytes32,address)", {"role": p.bytes32, "account": p.address}, ),
    supportsInterface: viewFun("0x01ffc9a7", "supportsInterface(bytes4)", {"interfaceId": p.bytes4}, p.bool),
}

export class Contract extends ContractBase {

    DEFAULT_ADMIN_ROLE() {
        return this.eth_call(functions.DEFAULT_ADMIN_ROLE, {})
    }

    REGISTRAR_ROLE() {
        return this.eth_call(functions.REGISTRAR_ROLE, {})
    }

    count() {
        return this.eth_call(functions.count, {})
    }

    getRoleAdmin(role: GetRoleAdminParams["role"]) {
        return this.eth_call(functions.getRoleAdmin, {role})
    }

    hasRole(role: HasRoleParams["role"], account: HasRoleParams["account"]) {
        return this.eth_call(functions.hasRole, {role, account})
    }

    isPublisher(organisation: IsPublisherParams["organisation"], account: IsPublisherParams["account"]) {
        return this.eth_call(functions.isPublisher, {organisation, account})
    }

    numberOf(refHash: NumberOfParams["refHash"]) {
        return this.eth_call(functions.numberOf, {refHash})
    }

    publisherRole(organisation: PublisherRoleParams["organisation"]) {
        return this.eth_call(functions.publisherRole, {organisation})
    }

    supportsInterface(interfaceId: SupportsInterfaceParams["interfaceId"]) {
        return this.eth_call(functions.supportsInterface, {interfaceId})
    }
}

/// Event types
export type OrganisationRegisteredEventArgs = EParams<typeof events.OrganisationRegistered>
export type RoleAdminChangedEventArgs = EParams<typeof events.RoleAdminChanged>
export type RoleGrantedEventArgs = EParams<typeof events.RoleGranted>
export type RoleRevokedEventArgs = EParams<typeof events.RoleRevoked>

/// Function types
export type DEFAULT_ADMIN_ROLEParams = FunctionArguments<typeof functions.DEFAULT_ADMIN_ROLE>
export type DEFAULT_ADMIN_ROLEReturn = FunctionReturn<typeof functions.DEFAULT_ADMIN_ROLE>

export type REGISTRAR_ROLEParams = FunctionArguments<typeof functions.REGISTRAR_ROLE>
export type REGISTRAR_ROLEReturn = FunctionReturn<typeof functions.REGISTRAR_ROLE>

export type AppointParams = FunctionArguments<typeof functions.appoint>
export type AppointReturn = FunctionReturn<typeof functions.appoint>

export type CountParams = FunctionArguments<typeof functions.count>
export type CountReturn = FunctionReturn<typeof functions.count>

export type DismissParams = FunctionArguments<typeof functions.dismiss>
export type DismissReturn = FunctionReturn<typeof functions.dismiss>

export type GetRoleAdminParams = FunctionArguments<typeof functions.getRoleAdmin>
export type GetRoleAdminReturn = FunctionReturn<typeof functions.getRoleAdmin>

export type GrantRoleParams = FunctionArguments<typeof functions.grantRole>
export type GrantRoleReturn = FunctionReturn<typeof functions.grantRole>

export type HasRoleParams = FunctionArguments<typeof functions.hasRole>
export type HasRoleReturn = FunctionReturn<typeof functions.hasRole>

export type IsPublisherParams = FunctionArguments<typeof functions.isPublisher>
export type IsPublisherReturn = FunctionReturn<typeof functions.isPublisher>

export type NumberOfParams = FunctionArguments<typeof functions.numberOf>
export type NumberOfReturn = FunctionReturn<typeof functions.numberOf>

export type PublisherRoleParams = FunctionArguments<typeof functions.publisherRole>
export type PublisherRoleReturn = FunctionReturn<typeof functions.publisherRole>

export type RegisterParams = FunctionArguments<typeof functions.register>
export type RegisterReturn = FunctionReturn<typeof functions.register>

export type RenounceRoleParams = FunctionArguments<typeof functions.renounceRole>
export type RenounceRoleReturn = FunctionReturn<typeof functions.renounceRole>

export type RevokeRoleParams = FunctionArguments<typeof functions.revokeRole>
export type RevokeRoleReturn = FunctionReturn<typeof functions.revokeRole>

export type SupportsInterfaceParams = FunctionArguments<typeof functions.supportsInterface>
export type SupportsInterfaceReturn = FunctionReturn<typeof functions.supportsInterface>

