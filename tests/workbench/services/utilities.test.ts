import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../../workbench/services/base64.ts';
import { utf8Bytes } from '../../../workbench/services/bytes.ts';
import { md5, sha256 } from '../../../workbench/services/digest.ts';
import { runScript } from '../support/host.ts';

const DATE = 'new Date(Date.UTC(2026, 0, 5, 4, 3, 2, 7))';

describe('formatDate', () => {
  test.each([
    ['yyyy-MM-dd', 'Europe/Moscow', '2026-01-05'],
    ['dd.MM.yy HH:mm:ss', 'Europe/Moscow', '05.01.26 07:03:02'],
    ['d/M/yyyy h:mm a', 'America/New_York', '4/1/2026 11:03 PM'],
    ['Z', 'Europe/Moscow', '+0300'],
    ['X XX XXX', 'America/New_York', '-05 -0500 -05:00'],
    ['XXX', 'Etc/UTC', 'Z'],
    ['EEE EEEE u', 'Europe/Moscow', 'Mon Monday 1'],
    ['MMM MMMM', 'Europe/Moscow', 'Jan January'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'Asia/Kolkata', '2026-01-05T09:33:02.007+05:30'],
    ["'it''s' k", 'Europe/Moscow', "it's 7"],
  ])('%s in %s', async (pattern, zone, expected) => {
    const quoted = JSON.stringify(pattern);
    expect(await runScript(`return Utilities.formatDate(${DATE}, '${zone}', ${quoted});`)).toBe(expected);
  });

  test('refuses what is no date and no pattern', async () => {
    await expect(runScript("return Utilities.formatDate('2026', 'Etc/UTC', 'yyyy');")).rejects.toThrow(
      'match the method',
    );
    await expect(runScript(`return Utilities.formatDate(${DATE}, 'Etc/UTC', 'bbb');`)).rejects.toThrow(
      "Illegal pattern character 'b'",
    );
  });
});

describe('digests and base64', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  const bytesOf = (value: string) => [...Buffer.from(value, 'utf8')];

  test('equal those of a known implementation', () => {
    fc.assert(
      fc.property(text, (value) => {
        const bytes = utf8Bytes(value);
        expect(bytes).toEqual(bytesOf(value));
        expect(md5(bytes)).toEqual([...createHash('md5').update(value).digest()]);
        expect(sha256(bytes)).toEqual([...createHash('sha256').update(value).digest()]);
        expect(encodeBase64(bytes)).toBe(Buffer.from(value).toString('base64'));
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  test('give signed bytes', async () => {
    expect(await runScript("return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '').slice(0, 4);")).toEqual([
      -44, 29, -116, -39,
    ]);
    expect(
      await runScript(
        "return [Utilities.base64Encode([-1, 0]), Utilities.base64EncodeWebSafe('??>'), Utilities.base64Decode('/wA=')];",
      ),
    ).toEqual(['/wA=', 'Pz8-', [-1, 0]]);
  });
});

describe('the rest', () => {
  test('identifiers are fresh and well formed', async () => {
    const [one, two] = JSON.parse(
      String(await runScript('return JSON.stringify([Utilities.getUuid(), Utilities.getUuid()]);')),
    );
    expect(one).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(one).not.toBe(two);
  });

  test('sleeping passes time at once', async () => {
    expect(
      await runScript('var start = Date.now(); Utilities.sleep(60000); return Date.now() - start;', { now: () => 5 }),
    ).toBe(60_000);
    await expect(runScript('Utilities.sleep(300001);')).rejects.toThrow('Invalid argument');
  });

  test('the session knows language, zone and an opaque key', async () => {
    expect(
      await runScript(
        'return [Session.getActiveUserLocale(), Session.getScriptTimeZone(), typeof Session.getTemporaryActiveUserKey()];',
        { userLocale: 'ru', scriptTimeZone: 'Asia/Tokyo' },
      ),
    ).toEqual(['ru', 'Asia/Tokyo', 'string']);
  });
});
