import { generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate for `host` that is its own authority, made for one test (X.509 in DER, RFC 5280). */
export function certificateFor(host: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
  const name = sequence(der(0x31, sequence(der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from(host)))));
  const time = (years: number) =>
    der(0x17, Buffer.from(new Date(Date.now() + years * 31_536_000_000).toISOString().replace(/^..|[-:T]|\.\d+/g, '')));
  const alternative = sequence(der(0x82, Buffer.from(host)));
  const extension = sequence(der(0x06, Buffer.from('551d11', 'hex')), der(0x04, alternative));
  const authority = sequence(der(0x06, Buffer.from('551d13', 'hex')), der(0x04, sequence(der(0x01, Buffer.from([0xff])))));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ...[algorithm, name, sequence(time(-1), time(1)), name],
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(authority, extension)),
  );
  const whole = sequence(body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)])));
  const cert = `-----BEGIN CERTIFICATE-----\n${whole.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert };
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const head = length < 128 ? [tag, length] : length < 256 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from(head), content]);
}
