/** An address that somebody wrote on the ledger: a link only where it is one of the web, else plain text. */
export function SafeLink({ address, children }: { readonly address: string; readonly children?: string }) {
  const shown = children ?? address;
  return /^https?:\/\//i.test(address) ? (
    <a href={address} rel="nofollow noopener" className="address" dir="auto">
      {shown}
    </a>
  ) : (
    <span dir="auto">{shown}</span>
  );
}
