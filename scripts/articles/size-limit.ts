/** Largest file of one article, and longest line of several, in bytes. */
export const LARGEST = 10_000_000;

/** "12.3 MB". */
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

export const TOO_LARGE = `more than the ${megabytes(LARGEST)} that an article may have`;
