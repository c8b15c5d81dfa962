import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something between a browser and the server. @param pass hands an answer on, or does not */
export async function proxied(
	baseURL: string,
	pass: (answer: IncomingMessage, response: ServerResponse) => void
) {
	const server = createServer((request, response) => {
		const { method, headers } = request;
		const onward = ask(new URL(request.url!, baseURL), { method, headers }, (answer) => {
			response.on('close', () => answer.destroy());
			pass(answer, response);
		});
		onward.on('error', () => response.destroy());
		request.pipe(onward);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		close() {
			server.closeAllConnections();
			server.close();
		}
	};
}
