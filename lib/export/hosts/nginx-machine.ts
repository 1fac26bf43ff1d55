import { block, lines } from './configuration'

/** A whole configuration, for a machine or a container that serves nothing else. Needs Debian's brotli_static module. */
export function nginxFile(settings: {
  readonly port: number
  /** Folder in which the site is found at its base path. */
  readonly root: string
  /** Folder of the other files of this module. */
  readonly configuration: string
  /** Folder that the server may write to. */
  readonly temporary: string
}): string {
  const { port, root, configuration, temporary } = settings
  return lines([
    'include /etc/nginx/modules-enabled/*.conf;',
    'worker_processes auto;',
    `pid ${temporary}/nginx.pid;`,
    'error_log stderr warn;',
    'events { worker_connections 1024; }',
    block('http', [
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${temporary}/${kind};`,
      ),
      'access_log off;',
      'log_not_found off;',
      'sendfile on;',
      'tcp_nopush on;',
      `include ${configuration}/http.conf;`,
      block('server', [
        `listen ${port};`,
        `root ${root};`,
        'brotli_static on;',
        `include ${configuration}/server.conf;`,
      ]),
    ]),
  ])
}
