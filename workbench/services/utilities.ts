/** `Utilities`: dates as text, digests, base64, identifiers, sleep. */

import { wholeNumber } from './arguments.ts';
import { decodeBase64, encodeBase64, fromWebSafe, toWebSafe } from './base64.ts';
import { signedBytes, unsignedBytes, utf8Bytes } from './bytes.ts';
import type { Context } from './context.ts';
import { md5, sha256 } from './digest.ts';
import { enumeration, memberName } from './enumeration.ts';
import { formatDate } from './format-date.ts';
import { serviceObject } from './service-object.ts';

type UtilitiesType = GoogleAppsScript.Utilities.Utilities;

const ALGORITHMS = enumeration<UtilitiesType['DigestAlgorithm']>(['MD5', 'SHA_256']);
const CHARSETS = enumeration<UtilitiesType['Charset']>(['US_ASCII', 'UTF_8']);
/** Google's own limit for one sleep. */
const LONGEST_SLEEP = 300_000;

export function createUtilities(context: Context): UtilitiesType {
  return serviceObject<UtilitiesType>(context, 'Utilities', {
    DigestAlgorithm: ALGORITHMS,
    Charset: CHARSETS,
    formatDate: (date, timeZone: string, pattern: string) => {
      if (!(date instanceof Date) || Number.isNaN(date.getTime())) {
        throw new Error("The parameters don't match the method signature for Utilities.formatDate.");
      }
      return formatDate(date.getTime(), timeZone, pattern);
    },
    getUuid: uuid,
    sleep: (milliseconds: number) => {
      if (wholeNumber(milliseconds, 'Utilities.sleep') < 0 || milliseconds > LONGEST_SLEEP) {
        throw new Error(`Invalid argument: sleep of ${milliseconds} milliseconds`);
      }
      context.state.sleep(milliseconds);
    },
    base64Encode: (data: string | number[]) => encodeBase64(bytesOf(data)),
    base64EncodeWebSafe: (data: string | number[]) => toWebSafe(encodeBase64(bytesOf(data))),
    base64Decode: (text: string) => signedBytes(decodeBase64(text)),
    base64DecodeWebSafe: (text: string) => signedBytes(decodeBase64(fromWebSafe(text))),
    computeDigest: (algorithm, value: string | number[]) => {
      const name = memberName(ALGORITHMS, algorithm);
      if (name !== 'MD5' && name !== 'SHA_256') {
        throw new Error('Invalid argument: digest algorithm');
      }
      return signedBytes(name === 'MD5' ? md5(bytesOf(value)) : sha256(bytesOf(value)));
    },
  });
}

function bytesOf(data: string | readonly number[]): number[] {
  return typeof data === 'string' ? utf8Bytes(data) : unsignedBytes(data);
}

function uuid(): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (sign) => {
    const digit = Math.floor(Math.random() * 16);
    return (sign === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}
