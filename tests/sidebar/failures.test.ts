/** Which sentence a call that failed comes to. */
import { expect, test } from 'vitest';
import { failureOf } from '../../sidebar/server.ts';

test.each([
  ['account', ''],
  ['account', 'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.'],
  ['account', 'You do not have permission to perform that action.'],
  ['account', 'У вас нет разрешения на выполнение этого действия.'],
  ['rights', 'Authorization is required to perform that action.'],
  ['rights', 'Для выполнения этого действия требуется авторизация.'],
  [
    'rights',
    'Specified permissions are not sufficient. Required permissions: https://www.googleapis.com/auth/script.container.ui',
  ],
  ['broken', 'NetworkError: connection failure'],
])('%s: %s', (kind, message) => {
  expect(failureOf(message)).toMatchObject({ kind, message });
});
