/** The two web addresses of the one platform: mainland accounts and international ones. */
export const HOSTS = ['www.xiaohongshu.com', 'www.rednote.com'] as const;

/** Match patterns for the manifest and the content scripts. */
export const MATCHES = HOSTS.map((host) => `https://${host}/*`);
