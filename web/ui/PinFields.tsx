import type { View } from "../lib/view.ts";

/** What keeps a form's answer at the block that the page is pinned to. */
export function PinFields({ view: { pin } }: { readonly view: View }) {
  return (
    <>
      {pin && <input type="hidden" name="block" value={pin.block} />}
      {pin?.chainId && <input type="hidden" name="chain" value={pin.chainId} />}
    </>
  );
}
