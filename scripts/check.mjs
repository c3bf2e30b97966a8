/** Types and lint side by side: either leaves a core idle for half of its time. Fails where one of them does, after both have spoken. */
import { spawn } from 'node:child_process';

const run = (script) =>
  new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });

const passed = await Promise.all(['check:types', 'check:lint'].map(run));
if (passed.includes(false)) process.exitCode = 1;
