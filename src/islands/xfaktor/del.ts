/** Sends an address with a sentence the way the phone does; elsewhere it is copied. True when it was copied. */
export async function del(sti: string, text: string): Promise<boolean> {
  const url = new URL(sti, location.href).href;
  const { share, clipboard } = navigator as Partial<Navigator>;
  try {
    if (share) await share.call(navigator, { url, text });
    else if (clipboard) {
      await clipboard.writeText(`${text} ${url}`);
      return true;
    }
  } catch {
    // The one who closes the phone's own sheet has changed their mind; there is nothing to say.
  }
  return false;
}
