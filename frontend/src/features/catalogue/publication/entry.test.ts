import { describe, expect, it } from 'vitest';
import { codesOf, emptyEntry, faultsOf, requestOf } from './entry.ts';

const entry = { ...emptyEntry('H53.DEMO.10'), number: ' 12/QĐ-UBND ', issuer: 'UBND tỉnh', signedOn: '2026-11-20' };

describe('a decision as it is typed', () => {
  it('takes codes however they are separated', () => {
    expect(codesOf(' 1.001193,2.000908\n1.012783; ')).toEqual(['1.001193', '2.000908', '1.012783']);
  });

  it('names what is missing and what is no code', () => {
    expect(faultsOf({ ...entry, number: ' ' })).toEqual({ number: 'missing', published: 'noCode' });
    expect(faultsOf({ ...entry, amended: '1.001193 12' })).toEqual({ amended: { badCode: '12' } });
    expect(faultsOf({ ...entry, abolished: '1.001193' })).toEqual({});
  });

  it('is sent in the office’s time', () => {
    const sent = requestOf({ ...entry, receivedAt: '2026-11-23T08:30', published: '1.001193' });
    expect(sent).toMatchObject({ number: '12/QĐ-UBND', receivedAt: '2026-11-23T01:30:00.000Z', amended: [] });
  });
});
