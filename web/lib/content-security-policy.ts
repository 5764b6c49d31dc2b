const checksProofs = /^\/[a-z]{2}\/(facts|streams|totals|ballots|supplies)(\/|$)/;

/**
 * What a page may load. Only the pages that check proofs may talk to other hosts: there the reader names a node of
 * their own choice. Style attributes are allowed (charts set lengths by them), style elements only with the nonce.
 */
export function contentSecurityPolicy(pathname: string, nonce: string, development: boolean): string {
  const connect = checksProofs.test(pathname) ? "'self' https: http://localhost:* http://127.0.0.1:*" : "'self'";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    // A ballot is counted beside the page, not in its way.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
