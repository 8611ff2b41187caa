import { generate } from 'selfsigned';

/** A certificate for both hosts, made anew at each start: no key is kept anywhere. */
export async function makeCertificate(hosts: readonly string[]) {
  const made = await generate([{ name: 'commonName', value: 'practice site' }], {
    keySize: 2048,
    extensions: [
      {
        name: 'subjectAltName',
        altNames: hosts.map((value) => ({ type: 2 as const, value })),
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
