/** It is imported for what it does to the module beside it, and has no types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
