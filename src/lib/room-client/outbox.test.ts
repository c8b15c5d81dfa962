import { memoryOutbox } from '#lib/room-client/outbox.ts';
import { outboxContract } from '#lib/room-client/outbox-contract.ts';

outboxContract(async (now) => memoryOutbox(now));
