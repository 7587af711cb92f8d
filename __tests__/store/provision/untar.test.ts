import { untar } from '../../../src/store/provision/untar';
import { tar } from './packages';

const wanted = ['package/a'];

test('gives the files that are named, and nothing by another name', () => {
  const archive = tar([
    { name: 'package/', type: '5' },
    { name: '../package/a', content: 'outside' },
    { name: '/package/a', content: 'absolute' },
    { name: 'package/../package/a', content: 'winding' },
    { name: 'package/a', type: '2', link: '/etc/passwd' },
    { name: 'package/a', type: '1', link: 'package/b' },
    { name: 'pax', type: 'x', content: '20 path=package/a\n' },
    { name: 'package/b', content: 'other' },
    { name: 'package/a', content: 'right' },
  ]);
  expect(untar(archive, wanted)).toEqual(new Map([['package/a', Buffer.from('right')]]));
});

test('a name of more than 100 bytes stands in two fields', () => {
  const archive = tar([{ name: 'a', content: 'x' }]);
  archive.write('package', 345);
  const sum = archive.subarray(0, 512).reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 32 : byte), 0);
  archive.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  expect([...untar(archive, wanted).keys()]).toEqual(wanted);
});

test.each([
  ['cut in a file', (whole: Buffer) => whole.subarray(0, 700), 'ends inside a file'],
  ['cut after a file', (whole: Buffer) => whole.subarray(0, 1536), 'has no end'],
  ['cut in a header', (whole: Buffer) => whole.subarray(0, 100), 'has no end'],
  ['one bit of a header', (whole: Buffer) => (whole.fill(0x62, 8, 9), whole), 'is damaged'],
  ['a size that is none', (whole: Buffer) => (whole.fill(0x80, 124, 125), whole), 'is damaged'],
])('%s is refused', (_, damage, reason) => {
  expect(() => untar(damage(tar([{ name: 'package/a', content: 'x'.repeat(600) }])), wanted)).toThrow(reason);
});

test('a file that is there twice is refused', () => {
  const twice = tar([
    { name: 'package/a', content: '1' },
    { name: 'package/a', content: '2' },
  ]);
  expect(() => untar(twice, wanted)).toThrow('twice');
});
