/** Hands a file to the browser to keep. */
export function handOver(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// The browser needs the address until the file is written.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
