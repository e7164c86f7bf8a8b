/**
 * Which requests are no visitor: search engines, and apps that fetch a link to draw it. A browser that somebody holds calls
 * itself «Mozilla/5.0 (…», and none of the words below is in it. «CUBOT» is a telephone.
 */
const ord = [
  String.raw`(?<!cu)bot`,
  'crawl|spider|slurp|preview|scan|monitor|lighthouse|headless',
  'externalhit|externalagent|externalfetcher|whatsapp|snapchatads|safelinks|googleother|google-read-aloud|adsbot',
  'curl|wget|python|axios|okhttp|go-http|java/|node-fetch|undici|libwww|phantomjs',
].join('|');

/** For nginx too, whose regular expressions read this as JavaScript does. */
export const robotord = ord;
/** How every browser of the last twenty years begins. */
export const nettleserstart = 'Mozilla/5.0 (';

const robot = new RegExp(ord, 'i');

/** @param navn the User-Agent of a request, which anybody may write as they like: a guess, and the best there is */
export const erRobot = (navn: string): boolean => !navn.startsWith(nettleserstart) || robot.test(navn);
