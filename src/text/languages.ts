/** The languages of the product: each is a folder here and a line. What is missing in a folder does not compile. */
export * as en from './en/index.ts';
export * as ru from './ru/index.ts';
