import { HttpError } from "@subsquid/http-client";
import { RpcClient, RpcProtocolError } from "@subsquid/rpc-client";

/**
 * Asks again, a few times, also after an HTTP 500 or an answer that is not JSON. Both are mostly a hiccup of a proxy in
 * front of the node, and the library would end the whole run at the first one.
 */
export class PatientRpcClient extends RpcClient {
  override isConnectionError(error: Error): boolean {
    return (
      super.isConnectionError(error) || error instanceof RpcProtocolError || (error instanceof HttpError && error.response.status >= 500)
    );
  }
}
