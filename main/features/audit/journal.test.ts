/** What the journal writes down when the log has no room, and in which order. */
import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../shared/wire.ts';
import type { AuditService } from './audit.service.ts';
import { createJournal } from './journal.ts';

const noRoom = new AppError('storage', 'disk-full');

function aJournal(note: () => Promise<void>) {
  const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const audit = { note, noteOnce: note } as unknown as AuditService;
  const clock = { now: () => new Date('2026-03-02T09:30:00Z') };
  return { journal: createJournal({ audit, clock, logger, isOpen: () => true }), logger };
}

describe('the journal', () => {
  it('keeps no vault open for want of room, and says that something is missing', async () => {
    const { journal, logger } = aJournal(() => Promise.reject(noRoom));
    await expect(journal.locking()).resolves.toBeUndefined();
    expect(logger.error).toHaveBeenCalledWith('audit-incomplete', { kind: 'storage' });
  });

  it('lets nothing leave that it cannot write down', async () => {
    const { journal } = aJournal(() => Promise.reject(noRoom));
    const work = vi.fn(() => Promise.resolve('files'));
    const call = { channel: 'rights.produceReport', input: { personId: 'somebody' } };
    await expect(journal.command(call, work)).rejects.toBe(noRoom);
    expect(work).not.toHaveBeenCalled();
  });

  it('writes a change down after it was made', async () => {
    const order: string[] = [];
    const { journal } = aJournal(() => Promise.resolve(void order.push('note')));
    const call = { channel: 'people.update', input: { id: 'somebody' } };
    await journal.command(call, () => Promise.resolve(void order.push('work')));
    expect(order).toEqual(['work', 'note']);
  });
});
