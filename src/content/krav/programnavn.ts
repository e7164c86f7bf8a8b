/** The owner's name of a programme as it is printed: his file has a hyphen where Norwegian has a dash. */
export const programnavn = (navn: string): string => navn.replaceAll(' - ', ' – ');
