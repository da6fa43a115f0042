import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolPath } from '../tools.ts';
import type { Served } from './serve.ts';

/**
 * Serves a folder with a real nginx, on a free port, in one process of ours, with nothing of the machine's own
 * configuration: only what it is handed for its server block. Throws what nginx says of a faulty one.
 */
export async function serveByNginx(root: string, inServer: string): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${folder}/${name};`)
    .join('\n');
  await writeFile(
    join(folder, 'nginx.conf'),
    `daemon off;
master_process off;
pid ${folder}/pid;
error_log ${folder}/errors;
events {}
http {
  access_log off;
${temporary}
  server {
    listen 127.0.0.1:${port};
    root ${root};
${inServer}
  }
}
`,
  );
  const options = ['-p', folder, '-e', join(folder, 'errors'), '-c', join(folder, 'nginx.conf')];
  execFileSync(toolPath('nginx'), [...options, '-t'], { stdio: 'pipe' });
  const server = spawn(toolPath('nginx'), options, { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, server);
  return {
    origin,
    close: () => {
      server.once('exit', () => rm(folder, { recursive: true, force: true }));
      server.kill();
    },
  };
}

async function answers(origin: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}`);
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
