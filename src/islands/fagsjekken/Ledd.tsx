interface Props<T extends string | number> {
  navn: string;
  valgt: T | undefined;
  alle: readonly (readonly [T, string])[];
  velg: (verdi: T) => void;
  id: string;
}

/** A few choices side by side, of which one holds. */
export function Ledd<T extends string | number>({ navn, valgt, alle, velg, id }: Props<T>) {
  return (
    <div class="ledd" role="group" aria-labelledby={`ledd-${id}`}>
      <span id={`ledd-${id}`}>{navn}</span>
      <span class="valg">
        {alle.map(([verdi, tekst]) => (
          <button key={verdi} type="button" aria-pressed={valgt === verdi} onClick={() => velg(verdi)}>
            {tekst}
          </button>
        ))}
      </span>
    </div>
  );
}
