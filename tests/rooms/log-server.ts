import { serveRooms } from './served.ts';

/** Serves rooms, and says where. */
const { origin } = await serveRooms(process.env as Record<string, string>);
console.log(origin);
