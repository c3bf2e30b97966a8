/** Builds once, before any test, everything that the tests look at: they judge what ships, not what lies in the sources. */
import { execFileSync } from 'node:child_process';

export default function setup(): void {
  for (const script of ['build', 'build:workbench', 'build:site']) {
    execFileSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  }
}
