import type { HandleServerError } from '@sveltejs/kit';

/** Known errors speak for themselves; an unknown one is logged and the reader gets a number to name. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status < 500) return { message };
	const number = crypto.randomUUID().slice(0, 8);
	console.error(`${number} ${event.request.method} ${event.url.pathname}`, error);
	return {
		message: `Something failed here, and it is noted as ${number}. Your marks are kept on your device.`
	};
};
