/** A callback for examples: what they call goes nowhere. */
export const nothing = (): void => undefined;
