import { describe, expect, it } from 'vitest';
import { readSlotId } from './slot-id';

const ID = '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7a02';

describe('the id that a slot hands over', () => {
  it.each([
    ['a parameter, as plugins and modals get it', { contactId: ID }],
    ['a parameter beside others', { contactId: ID, onUpdate: () => undefined, location: null }],
    ['a part of the address, as pages get it', { location: { search: `?contactId=${ID}` } }],
    ['whichever of both is an id', { contactId: '', location: { search: `?contactId=${ID}` } }],
  ])('is %s', (_, state) => {
    expect(readSlotId(state, 'contactId')).toBe(ID);
  });

  it.each([
    ['nothing at all', undefined],
    ['no parameters', {}],
    ['the id of something else', { orderId: ID }],
    ['no id', { contactId: 'ada' }],
    ['several', { contactId: [ID, ID] }],
  ])('is missing when there is %s', (_, state) => {
    expect(readSlotId(state, 'contactId')).toBeNull();
  });
});
