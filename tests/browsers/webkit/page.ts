import { By, Key, type WebDriver, type WebElement } from 'selenium-webdriver';

/** A page in WebKit, as journeys use it: by what a person sees and does. */
export class Page {
	readonly driver: WebDriver;
	readonly origin: string;
	/** What is waited for comes within so long, or the journey has failed. */
	patience = 20_000;

	constructor(driver: WebDriver, origin: string) {
		this.driver = driver;
		this.origin = origin;
	}

	async goto(path: string): Promise<void> {
		await this.driver.get(this.origin + path);
	}

	/** Opens an element on the bench and waits until the device’s storage answers. */
	async bench(element = 'genocide/chapeau/group', count = 'I'): Promise<void> {
		await this.goto(`/cases/dprk-2012/bench/${count}/${element}`);
		await this.awake();
	}

	awake(): Promise<void> {
		return this.until('the device’s storage answers', () =>
			/saved|tab-only/.test(
				document.querySelector<HTMLElement>('[data-saved]')?.dataset['saved'] ?? ''
			)
		);
	}

	async reload(): Promise<void> {
		await this.driver.navigate().refresh();
	}

	/** Runs in the page, where nothing of this file is known. */
	run<Result, Given extends unknown[]>(
		work: (...given: Given) => Result,
		...given: Given
	): Promise<Result> {
		return this.driver.executeScript(`return (${work}).apply(null, arguments)`, ...given);
	}

	/** Asks the page until it is so. A page that is just being exchanged is asked again. */
	async until<Given extends unknown[]>(
		what: string,
		isSo: (...given: Given) => boolean,
		...given: Given
	): Promise<void> {
		const late = Date.now() + this.patience;
		let last: unknown;
		do {
			try {
				if (await this.run(isSo, ...given)) return;
				last = undefined;
			} catch (error) {
				last = error;
			}
			await new Promise((later) => setTimeout(later, 100));
		} while (Date.now() < late);
		throw new Error(`It did not come about: ${what}`, { cause: last });
	}

	/** Until what is at a place in the page holds these words, by what is shown of them. */
	shows(place: string, words: string): Promise<void> {
		return this.until(
			`${place} shows “${words}”`,
			(place, words) =>
				[...document.querySelectorAll<HTMLElement>(place)].some((each) =>
					each.innerText.replace(/\s+/g, ' ').includes(words)
				),
			place,
			words
		);
	}

	chosen(strength: string): Promise<void> {
		return this.until(
			`${strength} is chosen`,
			(strength) =>
				document.querySelector<HTMLInputElement>('[data-scale] input:checked')?.value === strength,
			strength
		);
	}

	heading(words: string): Promise<void> {
		return this.shows('main h1', words);
	}

	async press(...keys: string[]): Promise<void> {
		for (const key of keys) await this.driver.actions().sendKeys(key).perform();
	}

	async held(modifier: string, key: string): Promise<void> {
		await this.driver.actions().keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
	}

	/** The first shown one at this place whose name, label or words hold these. */
	async find(place: string, words = ''): Promise<WebElement> {
		await this.until(
			`${place} “${words}” is there`,
			(place, words) => {
				for (const old of document.querySelectorAll('[data-meant]'))
					old.removeAttribute('data-meant');
				const meant = [...document.querySelectorAll<HTMLElement>(place)].find((each) => {
					const labels = (each as HTMLInputElement).labels;
					const said =
						each.getAttribute('aria-label') ?? (labels?.[0] ?? each).textContent?.trim() ?? '';
					return (
						said.replace(/\s+/g, ' ').includes(words) &&
						each.checkVisibility() &&
						!each.matches(':disabled')
					);
				});
				meant?.setAttribute('data-meant', '');
				return meant !== undefined;
			},
			place,
			words
		);
		return this.driver.findElement(By.css('[data-meant]'));
	}

	/** Presses it with the pointer. */
	async click(place: string, words = ''): Promise<void> {
		await (await this.find(place, words)).click();
	}

	/** Writes over what is in a field. */
	async write(place: string, label: string, text: string): Promise<void> {
		await this.click(place, label);
		await this.held(Key.CONTROL, 'a');
		await this.press(text);
	}

	async choose(place: string, label: string, option: string): Promise<void> {
		const select = await this.find(place, label);
		await select
			.findElement(By.xpath(`.//option[starts-with(normalize-space(), "${option}")]`))
			.click();
	}
}
