/**
 * Tasks that are asked for one after the other, each started a little before it is asked for: one picture is drawn while
 * another is packed.
 * @param antall how many to keep under way beside the one that is waited for
 */
export function medForsprang<T>(oppgaver: readonly (() => Promise<T>)[], antall = 2): (() => Promise<T>)[] {
  const underveis = new Map<number, Promise<T>>();
  const start = (i: number): Promise<T> | undefined => {
    const oppgave = oppgaver[i];
    const alt = underveis.get(i) ?? oppgave?.();
    if (!alt) return undefined;
    underveis.set(i, alt);
    // A fault is told where the task is waited for, and not before.
    alt.catch(() => undefined);
    return alt;
  };
  return oppgaver.map((oppgave, i) => async () => {
    const denne = start(i) ?? oppgave();
    for (let neste = i + 1; neste <= i + antall; neste += 1) void start(neste);
    const svar = await denne;
    underveis.delete(i);
    return svar;
  });
}
