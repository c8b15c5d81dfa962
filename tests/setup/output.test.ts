import { expect, it } from 'vitest';
import { told } from '../../src/setup/told.js';

const steps = `vite v8.3.8 building client environment for production...
transforming...
✓ 3 modules transformed.
rendering chunks...
computing gzip size...
.svelte-kit/output/client/service-worker.js  43.86 kB │ gzip: 5.70 kB

\u001b[32m✓ built in 27ms\u001b[39m

Run npm run preview to preview your production build locally.

> Using @sveltejs/adapter-node
  ✔ done
`;

it('a build that went well says nothing', () => expect(told(steps)).toBe(''));

it.each([
	'Circular dependency: src/lib/a.ts -> src/lib/b.ts -> src/lib/a.ts',
	'src/routes/+page.svelte:3:1 Unused CSS selector ".a"',
	'(!) Some chunks are larger than 500 kB after minification.',
	'vite v9 is out: building is faster there'
])('a warning is told: %s', (warning) => {
	expect(told(`${steps}${warning}\n${steps}`)).toBe(warning);
});
