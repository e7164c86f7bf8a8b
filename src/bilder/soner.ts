/** The standing format of films and stories in apps. */
export const hel = { bredde: 1080, hoyde: 1920 };

/**
 * Where no app lays buttons, names or texts over a standing picture: what TikTok, Snapchat, Stories, Reels and Shorts leave
 * free, all at once. Everything that must be read stands inside it.
 */
export const tryggSone = { venstre: 65, hoyre: 930, topp: 270, bunn: 1248 };
