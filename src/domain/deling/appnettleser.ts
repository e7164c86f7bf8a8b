/**
 * Apps that open links in a browser of their own, as they name themselves:
 *
 *   Mozilla/5.0 (iPhone; …) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22A3370 Instagram 354.0.0.29.90 (…)
 *
 * Used for one sentence of help only: what such a browser can do is asked of the browser itself.
 */
const apper = /\b(musical_ly|BytedanceWebview|TikTok|trill|Snapchat|Instagram|FBAN|FBAV|FB_IAB)\b|; wv\)/;

/** Is this the browser of an app? */
export const erAppnettleser = (userAgent: string): boolean => apper.test(userAgent);
