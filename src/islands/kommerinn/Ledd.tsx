interface Props<T> {
  navn: string;
  id: string;
  valgt: T;
  alle: readonly (readonly [T, string])[];
  velg: (verdi: T) => void;
}

/** A few choices side by side, of which one holds. */
export function Ledd<T>({ navn, id, valgt, alle, velg }: Props<T>) {
  return (
    <div class="ledd" role="group" aria-labelledby={`ledd-${id}`}>
      <span id={`ledd-${id}`}>{navn}</span>
      <span class="valg">
        {alle.map(([verdi, tekst]) => (
          <button key={tekst} type="button" aria-pressed={valgt === verdi} onClick={() => velg(verdi)}>
            {tekst}
          </button>
        ))}
      </span>
    </div>
  );
}
